import Quantities
import ReportText

/// What a sentence takes over from the text before it: all of it, so that the same words behind the same passage are read
/// the same.
///
/// An object, since every rule is handed all of it, and some change it. What is kept of it is a `copy`, which nobody changes
/// any more.
final class Passage: @unchecked Sendable {
  /// What is known of the report's own time.
  let report: ReportTime

  /// The section being read, and what its heading says.
  var section: Int?
  var isPlan: Bool
  var headingPeriod: Period?
  /// The time said at the start of the item; masked and vague times hide the report's own.
  var itemTime: ItemTime = .none
  /// That time before the first of the siblings that the paragraph counts up: 一是, 二是.
  var timeOfSiblings: ItemTime?

  /// The name of the last figure that stands for itself.
  var topic: [UInt8] = []
  var topicBase = ""
  /// The last name told in each unit of the sentence before.
  var topics = NamesByUnit()
  /// The last names told in each unit, by the sentences of the section that told some.
  private var known: [NamesByUnit] = []
  /// The names of the levels of the last sentence that told figures, with those before semicolons.
  private(set) var recent = NameList()
  private var recentGoOn = false
  /// The name of what the section told a rank of last.
  var ranked: [UInt8] = []
  /// The name of the last figure of any kind: what a bare 增长 or 列 speaks of.
  var trendTopic: [UInt8] = []
  /// What is measured, where the paragraph says how it looks at things: 成交额 of `从成交额看，`.
  var lookedAt: [UInt8] = []
  /// What a sentence that is a mere noun gives as the topic of what follows: `发明专利受理量。`
  var label: [UInt8] = []
  /// The noun that the heading of the section is: `（二）市级项目`.
  var headingNoun: [UInt8] = []
  /// Its title, for what has no name otherwise: `4、企业培育。任务3家`.
  var headingTitle = ""
  /// The names of the last list, for a 分别 that follows.
  var group = NameList()

  /// Of the last figure that a sentence told for itself, for the parts that a next one begins with.
  var last: Whole?
  /// What the paragraph told as new, with the unit it is counted in.
  private var news: [New] = []
  /// Whether the paragraph told a figure before this sentence.
  var hasTold = false
  /// Whether a sentence of the item was read before this one.
  var hasBegun = false
  /// Whether the section has said that growth is 同比 from there on: 同比（下同）.
  var comparesBelow = false
  /// Whose figures the paragraph tells.
  var scope: String?
  /// How many places the sentence has told of, with its parts before semicolons, and whose figures were told before.
  private var places = 0
  private var scopeBeforePlaces: String?
  /// Whether the paragraph announces aims: 目标是….
  var isGoal = false
  /// Whether the section, or one around it, has announced what is to be done: 今年要办好以下实事.
  var hasAnnounced = false
  /// What the part of a sentence before a semicolon leaves to the next: when, and whether it is aimed at or expected.
  var carried: Carried?
  /// Whether it has begun with what all is compared with: `与上年相比，`.
  var comparesAll = false

  struct Whole: Equatable {
    let period: Period?
    let accumulation: Accumulation?
  }

  private struct New: Equatable {
    let base: String
    let name: [UInt8]
  }

  struct Carried: Equatable {
    var period: Period?
    var status: Status?
    /// The years that the sentence goes from and to.
    var ends: ClosedRange<Int>?
  }

  init(_ report: ReportTime) {
    self.report = report
    isPlan = report.kind == .plan
  }

  /// The same in an object of its own. What is added to a passage is to be copied here and compared below.
  func copy() -> Passage {
    let copy = Passage(report)
    copy.section = section
    copy.isPlan = isPlan
    copy.headingPeriod = headingPeriod
    copy.itemTime = itemTime
    copy.timeOfSiblings = timeOfSiblings
    copy.topic = topic
    copy.topicBase = topicBase
    copy.topics = topics
    copy.known = known
    copy.ranked = ranked
    copy.recent = recent
    copy.recentGoOn = recentGoOn
    copy.trendTopic = trendTopic
    copy.lookedAt = lookedAt
    copy.label = label
    copy.headingNoun = headingNoun
    copy.headingTitle = headingTitle
    copy.group = group
    copy.last = last
    copy.news = news
    copy.hasTold = hasTold
    copy.hasBegun = hasBegun
    copy.comparesBelow = comparesBelow
    copy.scope = scope
    copy.places = places
    copy.scopeBeforePlaces = scopeBeforePlaces
    copy.isGoal = isGoal
    copy.hasAnnounced = hasAnnounced
    copy.carried = carried
    copy.comparesAll = comparesAll
    return copy
  }

  enum ItemTime: Equatable {
    case none, hidden
    case known(Period)
  }

  /// The period that `time` means in this report: 今年 in a half-year report is that half-year.
  func period(of time: TimeExpression, _ text: [UInt8]) -> Period? {
    if case .relative(0) = time.year, time.months == nil, !time.isInstant, !isPlan,
      let period = report.period, period.start.year == report.year
    {
      return Period(
        start: period.start, end: period.end, label: text.string(in: time.range))
    }
    // 五年来 under 一、过去五年的成绩 are those years.
    if let years = time.spannedYears, years > 1, let heading = headingPeriod,
      heading.start.year < heading.end.year
    {
      return Period(
        start: heading.start, end: heading.end, label: text.string(in: time.range))
    }
    // 明年 in the part on the year ahead is that year.
    if isPlan, case .relative(1) = time.year, let year = report.year, report.ahead?.start.year == year + 1 {
      return time.period(reportYear: year, reviewed: toldYear, of: text)
    }
    let said = time.period(reportYear: thisYear, reviewed: toldYear, of: text)
    guard case .known = time.year, let first = said, let told = report.period, first.start < told.end,
      time.lastYear == nil, time.isFollowedBySince(in: text)
    else { return said }
    return Period(start: first.start, end: told.end, label: text.string(in: time.range))
  }

  /// Whether the paper is a plan for several years.
  var isPlanForYears: Bool {
    report.yearsPlanned != nil
      || report.kind == .plan && report.period.map { $0.start.year < $0.end.year } ?? false
  }

  /// The whole of the year at whose end `time` is: 2022 of 截至2022年底; `nil` where it is another date.
  func wholeYear(of time: TimeExpression, _ text: [UInt8]) -> Period? {
    guard case .known = time.year, time.day == nil, time.months.map({ $0 == 12...12 }) ?? true else {
      return nil
    }
    var year = time.ofItsYear
    year.isInstant = false
    return period(of: year, text)
  }

  /// The year that 今年 is: in the part on what is planned, that of the plan.
  private var thisYear: Int? {
    isPlan && report.kind != .plan ? report.ahead?.start.year ?? report.year : report.year
  }

  /// The year that 全年 is: that of 一、2021年工作回顾 under that heading.
  private var toldYear: Int? {
    // 截至2022年底…，全年…: in a plan for several years
    if isPlanForYears, case .known(let period) = itemTime { return period.end.year }
    // 重点抓好以下几件事：…全年…: in a speech on the year ahead
    if isGoal, headingPeriod == nil, let ahead = report.ahead, ahead.start.year == report.year {
      return ahead.end.year
    }
    return headingPeriod?.end.year
      ?? (isPlan ? report.ahead?.end.year ?? report.year : report.reviewedYear)
  }

  /// Whether a time begins when all that the report tells of is over: 四季度 in one on nine months.
  func isAhead(_ period: Period) -> Bool {
    if let year = report.year, period.start.year > year { return true }
    guard report.kind != .plan, let told = report.period else { return false }
    return told.start.year == period.start.year && period.start > told.end
  }

  /// Whether `time` was over when the report was written, so that what is told of it is no aim.
  func isOver(_ time: TimeExpression, _ text: [UInt8]) -> Bool {
    switch time.year {
    case .known: break
    case .relative(let offset), .reviewed(let offset): if offset >= 0 { return false }
    case .masked, .unsaid: return false
    }
    return period(of: time, text).map(isOverBeforePlan) ?? false
  }

  /// Whether the paragraph is one of a plan, under no heading, that begins with a time that was over: 2020年, of one for 2021.
  var opensWithPast: Bool {
    guard isPlan, section == nil, case .known(let period) = itemTime else { return false }
    return isOverBeforePlan(period)
  }

  private func isOverBeforePlan(_ period: Period) -> Bool {
    // A plan is of the year of its heading, else of a year no earlier than that of the report.
    let planned =
      headingPeriod.map { $0.start.year } ?? report.ahead.map { $0.start.year } ?? report.reviewedYear
    return planned.map { period.end.year < $0 } ?? false
  }

  /// More new things than a paragraph of prose tells.
  private static let mostNews = 40

  func noteNew(_ reading: SentenceReader.Reading) {
    guard news.count < Self.mostNews, reading.aspect == .level else { return }
    news.append(New(base: reading.numeral.unit?.base ?? "", name: reading.name))
  }

  /// Whether new ones of what `reading` tells were told before it.
  func hasNew(like reading: SentenceReader.Reading) -> Bool {
    news.contains {
      $0.base == reading.numeral.unit?.base
        && (reading.name.isEmpty || NameWords.sharesWord($0.name, reading.name))
    }
  }

  var tellsPlaces: Bool { places > 0 }

  /// Goes on with the figures of a place.
  func enter(_ place: String) {
    if places == 0 { scopeBeforePlaces = scope }
    if places == 0 || scope != place { places += 1 }
    scope = place
  }

  /// What follows a sentence that went through several places is of none of them.
  func leavePlaces() {
    if places > 1 { scope = scopeBeforePlaces }
    places = 0
  }

  /// More sentences than anyone remembers.
  private static let mostKnown = 32

  /// Takes down what a sentence told. Few ask for it: it is not brought together before.
  func noteKnown(_ topics: NamesByUnit) {
    if topics.isEmpty { return }
    if known.count == Self.mostKnown { known.removeFirst(Self.mostKnown / 2) }
    known.append(topics)
  }

  /// The last name that the section told in a unit.
  func known(_ unit: String) -> [UInt8]? {
    for topics in known.reversed() { if let name = topics[unit] { return name } }
    return nil
  }

  func forgetKnown() { if !known.isEmpty { known.removeAll(keepingCapacity: true) } }

  /// Takes down the levels of a sentence that told figures; `goOn` where it ends with a semicolon.
  func noteLevels(_ levels: NameList, goOn: Bool) {
    guard recentGoOn else {
      (recent, recentGoOn) = (levels, goOn)
      return
    }
    for name in levels { recent.append(name) }
    recentGoOn = goOn
  }

  /// Forgets what the paragraph before has told.
  func beginParagraph() {
    isGoal = false
    timeOfSiblings = nil
    (scope, scopeBeforePlaces) = (nil, nil)
    places = 0
    hasTold = false
    hasBegun = false
    recentGoOn = false
    // What is empty is not emptied.
    if !topic.isEmpty { topic = [] }
    if !lookedAt.isEmpty { lookedAt = [] }
    if !label.isEmpty { label = [] }
    if !topicBase.isEmpty { topicBase = "" }
    if !topics.isEmpty { topics = NamesByUnit() }
    if !group.isEmpty { group = NameList() }
    if !recent.isEmpty { recent = NameList() }
    if !news.isEmpty { news = [] }
  }

  /// The period of a figure whose sentence says none.
  var inheritedPeriod: Period? { inheritance.period }

  /// The years of a review of several, or of a plan for them: 过去五年 of a heading, “十二五”时期 of a title.
  var yearsTold: Period? {
    guard let told = headingPeriod ?? report.period, told.start.year < told.end.year, told.start.month == 1,
      told.end.month == 12
    else { return nil }
    return told
  }

  /// The year of a report on the first months of it.
  var yearOfPart: Period? {
    guard let told = report.period, told.start.year == told.end.year, told.end.month < 12 else { return nil }
    return Period(year: told.start.year, months: 1, 12, label: told.label)
  }

  /// That period, and the rule by which it is inherited.
  var inheritance: (period: Period?, rule: Rule) {
    switch itemTime {
    case .known(let period): return (period.inherited, .periodItem)
    case .hidden: return (nil, .periodUncertain)
    case .none:
      if let headingPeriod, !looksBeyondHeading { return (headingPeriod.inherited, .periodHeading) }
      if let years = report.yearsPlanned {
        return ((isPlan || isGoal || hasAnnounced ? years : report.yearsBeforePlan)?.inherited, .periodAhead)
      }
      if report.kind != .plan, let ahead = report.ahead,
        isPlan || (isGoal || hasAnnounced) && ahead.start.year == report.year
      {
        return (ahead.inherited, .periodAhead)
      }
      // 下一步 in a report on the first half of a year: the rest of that year.
      if isPlan, report.kind != .plan { return (yearOfPart?.inherited, .periodAhead) }
      return (report.period?.inherited, .periodTitle)
    }
  }

  /// Whether aims of the year ahead are announced under a heading that looks back: 重点抓好以下工作 below 2023年工作回顾.
  private var looksBeyondHeading: Bool {
    guard let headingPeriod, let ahead = report.ahead else { return false }
    return hasAnnounced && ahead.start.year == report.year && headingPeriod.end < ahead.start
  }
}

extension Passage: Equatable {
  static func == (left: Passage, right: Passage) -> Bool {
    left === right
      || left.report == right.report
        && left.section == right.section
        && left.isPlan == right.isPlan
        && left.headingPeriod == right.headingPeriod
        && left.itemTime == right.itemTime
        && left.timeOfSiblings == right.timeOfSiblings
        && left.topic == right.topic
        && left.topicBase == right.topicBase
        && left.topics == right.topics
        && left.known == right.known
        && left.ranked == right.ranked
        && left.recent == right.recent
        && left.recentGoOn == right.recentGoOn
        && left.trendTopic == right.trendTopic
        && left.label == right.label
        && left.headingNoun == right.headingNoun
        && left.headingTitle == right.headingTitle
        && left.group == right.group
        && left.last == right.last
        && left.news == right.news
        && left.hasTold == right.hasTold
        && left.hasBegun == right.hasBegun
        && left.comparesBelow == right.comparesBelow
        && left.lookedAt == right.lookedAt
        && left.scope == right.scope
        && left.places == right.places
        && left.scopeBeforePlaces == right.scopeBeforePlaces
        && left.isGoal == right.isGoal
        && left.hasAnnounced == right.hasAnnounced
        && left.carried == right.carried
        && left.comparesAll == right.comparesAll
  }
}
