import ReportText

/// Words about sentences that may stay as they are from year to year.
enum StaleWords {
  /// What is so for good or for years: when and how large something was laid out, what a plan is called.
  static let lasting: WordList = [
    "规划", "占地", "总投资", "成立于", "始建", "创办", "以来", "历年", "累计", "目标", "力争", "确保", "计划", "办法", "方案", "条例", "规定",
    "工程", "十三五", "十四五",
    "十二五", "位于", "总面积", "辖", "每年", "标准",
  ]
}
