import Quantities
import ReportText

/// What a heading says of the figures below it.
struct HeadingMeaning {
  /// Whether it opens a part on what is to come.
  let isPlan: Bool
  /// The time that it names.
  let period: Period?

  private static let plans: WordList = [
    "下一步", "下步", "下一阶段", "打算", "工作计划", "工作安排", "任务安排", "计划安排", "安排意见", "思路", "明年", "今后", "展望", "目标任务", "主要目标",
    "工作目标", "奋斗目标", "预期目标", "力争", "下一年", "规划目标", "重点任务", "来年", "下半年工作", "未来五年", "未来三年", "工作要点", "重点工作",
    "工作重点", "主要任务",
    "工作任务", "工作部署", "发展目标", "总体目标",
  ]
  private static let looksBack: WordList = ["情况", "回顾", "总结", "进展", "取得", "成效", "成绩", "完成"]

  init(of section: Section, _ text: [UInt8], _ tokenizer: Tokenizer, _ reportYear: Int?) {
    let range = section.heading.range
    isPlan =
      Self.plans.stands(in: range, of: text) && !Self.looksBack.stands(in: range, of: text)
    guard TimeReader.marks.stands(in: range, of: text) else {
      period = nil
      return
    }
    let sentence = tokenizer.tokens(of: range)
    period =
      sentence.times.lazy.filter { !$0.isVague }.compactMap { $0.period(reportYear: reportYear, of: text) }
      .first
  }
}
