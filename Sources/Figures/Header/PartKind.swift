import ReportText

/// What a title or a heading says of the text below it: that it tells what was done, or what is to come.
enum PartKind: Sendable {
  case review, plan

  private static let plans: WordList = [
    "下一步", "下步", "下一阶段", "下阶段", "打算", "工作计划", "工作安排", "任务安排", "计划安排", "安排意见", "思路", "明年", "今后", "展望", "目标任务",
    "主要目标", "工作目标", "奋斗目标", "预期目标", "年度目标", "目标要求", "目标和任务", "目标与任务", "任务目标", "预期指标", "指标任务", "力争", "下一年",
    "规划目标", "重点任务", "来年", "下半年工作", "未来五年", "未来三年", "工作要点", "重点工作", "工作重点", "主要任务", "工作任务", "工作部署", "发展目标",
    "总体目标", "总体要求", "任务分解", "任务清单", "后续工作", "远景", "愿景", "下年", "新的一年", "设想", "努力方向", "下段工作", "后段工作",
    "四季度工作", "下季度", "下月", "各项任务",
  ]
  /// The same at the end of titles, where they name the kind of paper.
  private static let planPapers: WordList = [
    "规划", "要点", "计划", "打算", "思路", "方案", "责任书", "责任状", "任务书", "安排", "部署", "意见",
  ]
  /// Words in which those name no paper.
  private static let otherPapers: WordList = [
    "规划局", "规划和", "规划与", "规划建设", "规划处", "规划委", "规划院", "规划分局", "规划管理", "规划展览", "计划生育", "计划财务", "科技计划", "意见征集",
    "意见建议", "计划司", "计划局", "计划委",
  ]
  /// Beside a word of plans these say that the plan is what is looked back on.
  private static let looksBack: WordList = [
    "情况", "回顾", "总结", "进展", "取得", "成效", "成绩", "完成", "汇报", "述职", "简报", "通报", "公报", "报告", "讲话", "发言", "致辞",
  ]
  private static let reviews: WordList = [
    "回顾", "总结", "完成情况", "执行情况", "工作情况", "进展情况", "开展情况", "落实情况", "运行情况", "主要成效", "工作成效", "取得成效", "取得的成效",
    "主要成绩", "工作成绩", "取得的成绩", "工作进展", "存在问题", "存在的问题", "主要问题",
  ]

  /// What plans say they build on, whatever else stands in the heading.
  private static let grounds: WordList = ["发展基础", "工作基础", "现实基础", "现状", "成就"]

  /// What is named as done as often as it is planned: `重点工作`.
  private static let works: WordList = ["重点工作", "工作重点", "重点任务", "主要任务", "工作任务"]
  /// What tells for certain that something is to come.
  private static let ahead: WordList = [
    "下一步", "下步", "下阶段", "下一阶段", "打算", "明年", "今后", "下年", "下一年", "来年", "思路", "计划", "安排", "下半年", "设想",
  ]

  /// Whether the heading at `range` looks ahead, whatever the text is on.
  static func looksAhead(_ range: Range<Int>, of text: [UInt8]) -> Bool { ahead.stands(in: range, of: text) }

  /// Whether the heading at `range` names works that may be done as well: `二、重点工作`.
  static func namesWorks(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    works.stands(in: range, of: text) && !looksAhead(range, of: text)
  }

  /// All words of which a heading of some kind has one.
  static var ofHeadings: [[UInt8]] { plans.words + looksBack.words + grounds.words }

  /// The bytes at the end of a title that name the paper: `工作计划（讨论稿）`.
  private static let longestEnd = 30

  /// The kind that the heading at `range` names; `nil` where it names neither, or both.
  init?(ofHeading range: Range<Int>, _ text: [UInt8]) {
    if Self.grounds.stands(in: range, of: text) {
      self = .review
    } else if Self.looksBack.stands(in: range, of: text) {
      guard Self.reviews.stands(in: range, of: text) else { return nil }
      self = .review
    } else {
      guard Self.plans.stands(in: range, of: text) else { return nil }
      self = .plan
    }
  }

  /// The kind of paper that the title at `range` names; `nil` where it does not say, and for one that looks both ways.
  init?(ofTitle range: Range<Int>, _ text: [UInt8]) {
    guard !Self.looksBack.stands(in: range, of: text) else { return nil }
    let end = max(range.lowerBound, range.upperBound - Self.longestEnd)..<range.upperBound
    guard
      Self.plans.stands(in: range, of: text)
        || Self.planPapers.stands(in: end, of: text) && !Self.otherPapers.stands(in: range, of: text)
    else { return nil }
    self = .plan
  }
}
