import Quantities
import ReportText

/// What a sentence takes over from the text before it.
struct Passage {
  /// The report's own time, from its title.
  let reportPeriod: Period?
  /// The year that times without one belong to.
  let reportYear: Int?

  /// The section being read, and what its heading says.
  var section: Int?
  var isPlan = false
  var headingPeriod: Period?
  /// The time said at the start of the item; masked and vague times hide the report's own.
  var itemTime: ItemTime = .none

  /// The name of the last figure that stands for itself.
  var topic: [UInt8] = []
  var topicBase = ""
  /// The last name told in each unit of the sentence before.
  var topics = NamesByUnit()
  /// The name of the last figure of any kind: what a bare 增长 or 列 speaks of.
  var trendTopic: [UInt8] = []
  /// The names of the last list, for a 分别 that follows.
  var group: [[UInt8]] = []

  /// The last figure that a sentence told for itself, for the parts that a next one begins with.
  var last: SentenceReader.Reading?
  /// Whether the paragraph told a figure before this sentence.
  var hasTold = false
  /// Whose figures the paragraph tells.
  var scope: String?
  /// Whether the paragraph announces aims: 目标是….
  var isGoal = false

  enum ItemTime {
    case none, hidden
    case known(Period)
  }

  /// The period that `time` means in this report: 今年 in a half-year report is that half-year.
  func period(of time: TimeExpression, _ text: [UInt8]) -> Period? {
    if case .relative(0) = time.year, time.months == nil, !time.isInstant, !isPlan, let reportPeriod,
      reportPeriod.start.year == reportYear
    {
      return Period(
        start: reportPeriod.start, end: reportPeriod.end,
        label: String(decoding: text[time.range], as: UTF8.self))
    }
    // 全年 under 一、2021年工作回顾 is that year.
    if time.year == .unsaid, let heading = headingPeriod?.start.year {
      return time.period(reportYear: heading, of: text)
    }
    return time.period(reportYear: reportYear, of: text)
  }

  /// The period of a figure whose sentence says none.
  var inheritedPeriod: Period? {
    switch itemTime {
    case .known(let period): return period.inherited
    case .hidden: return nil
    case .none: return (headingPeriod ?? (isPlan ? nil : reportPeriod))?.inherited
    }
  }
}
