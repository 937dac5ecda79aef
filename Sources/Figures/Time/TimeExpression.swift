import Quantities
import ReportText

/// A time as the text says it, before the year it leaves out is known.
struct TimeExpression: Sendable {
  enum Year: Sendable, Hashable {
    case known(Int)
    /// 今年, 去年, 明年: years from the report's own.
    case relative(Int)
    /// 过去一年, 上年: years from the one that the report tells of.
    case reviewed(Int)
    /// `20__年`, `XX年`.
    case masked
    /// Left out: `1-4月`.
    case unsaid
  }

  let range: Range<Int>
  var year: Year
  /// The last year of a span: `2013—2016年`.
  var lastYear: Int?
  /// How many years a span takes that ends with the one told of: `五年来`.
  var spannedYears: Int?
  /// Months, first to last; `nil` for the whole year.
  var months: ClosedRange<Int>?
  var day: Int?
  /// 截至, 年底: the state at that date.
  var isInstant = false
  /// 目前, 近年来: says that it is no certain period.
  var isVague = false

  /// The year of a date.
  var ofItsYear: TimeExpression {
    var time = self
    (time.months, time.day) = (nil, nil)
    return time
  }

  /// 去年, 上年度
  var isOfYearBefore: Bool {
    switch year {
    case .relative(let offset), .reviewed(let offset): offset < 0
    case .known, .masked, .unsaid: false
    }
  }

  /// Whether the clause that it opens ends with 以来: `2017年以来，`, `自2017年启动建设以来，`.
  func isFollowedBySince(in text: [UInt8]) -> Bool {
    if text.has(Self.since, at: range.upperBound) { return true }
    var index = range.upperBound
    let limit = min(text.count, index + Self.longestEvent)
    while index < limit {
      let (scalar, length) = text.scalar(at: index)
      if scalar == 0x2C || scalar == 0xFF0C { return text.has(Self.since, before: index) }
      if Characters.endsSentence(scalar) || Characters.isDigit(scalar) || scalar == 0x0A { return false }
      index += length
    }
    return false
  }

  private static let since = Array("以来".utf8)
  /// More bytes than a clause takes that names what was begun.
  private static let longestEvent = 75

  /// The period it means where the report is of `reportYear` and tells of the year `reviewed`; `nil` where it is
  /// masked, vague or needs a year that is unknown.
  func period(reportYear: Int?, reviewed: Int?, of text: [UInt8]) -> Period? {
    if isVague { return nil }
    let label = text.string(in: range)
    let first: Int
    switch year {
    case .known(let year): first = year
    case .relative(let offset):
      guard let reportYear else { return nil }
      first = reportYear + offset
    case .reviewed(let offset):
      guard let reviewed else { return nil }
      first = reviewed + offset
    case .unsaid:
      guard let reviewed else { return nil }
      first = reviewed
    case .masked: return nil
    }
    if let spannedYears { return Period(years: first - spannedYears + 1...first, label: label) }
    if let lastYear, lastYear >= first { return Period(years: first...lastYear, label: label) }
    if isInstant {
      let month = months?.upperBound ?? 12
      return Period(year: first, months: month, month, label: label)
    }
    if let months, let day, let start = Day(year: first, month: months.lowerBound, day: day) {
      return Period(start: start, end: start, label: label)
    }
    return Period(year: first, months: months?.lowerBound ?? 1, months?.upperBound ?? 12, label: label)
  }
}

extension Period {
  /// Whole years; `nil` where no calendar has them.
  init?(years: ClosedRange<Int>, label: String) {
    guard let start = Day(year: years.lowerBound, month: 1, day: 1),
      let end = Day(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    self.init(start: start, end: end, label: label)
  }
}
