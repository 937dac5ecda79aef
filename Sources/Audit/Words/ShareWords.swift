import ReportText

/// Words about parts of a whole in percent.
enum ShareWords {
  static let of: WordList = ["占"]
  /// Says that there is a whole, and not which.
  static let ofIt: WordList = ["占比"]
  /// Says that a percentage is of parts of a whole, which end at 100.
  static let parts: WordList = ["占", "比重", "份额", "率", "满意度"]
  /// What may be passed.
  static let plans: WordList = ["相当于", "预算", "目标", "任务", "计划", "进度", "完成", "毛入学率", "达产"]
  /// Behind the name of the whole: 占工业产值的比重达41.8%.
  static let nouns: WordList = ["的比重", "的比例", "的份额", "比重", "比例", "份额", "的", "总量", "总数", "总额"]
  /// Words between 占 and the number that name no whole.
  static let empty: WordList = [
    "比", "比重", "比例", "总量", "总数", "总额", "全部", "到", "了", "据", "约", "达到", "达", "为", "的", "提高至", "升至", "重",
  ]
  /// Before the name of the whole, where it is the whole of what the report is about.
  static let all: WordList = [
    "全市", "全省", "全县", "全区", "全州", "全盟", "同期", "全年", "年末", "全部", "我市", "我省", "我县", "我区",
  ]
}
