import Quantities

/// A time as the text says it, before the year it leaves out is known.
struct TimeExpression: Sendable {
  enum Year: Sendable, Hashable {
    case known(Int)
    /// 今年, 去年, 明年: years from the report's own.
    case relative(Int)
    /// `20__年`, `XX年`.
    case masked
    /// Left out: `1-4月`.
    case unsaid
  }

  let range: Range<Int>
  var year: Year
  /// The last year of a span: `2013—2016年`.
  var lastYear: Int?
  /// Months, first to last; `nil` for the whole year.
  var months: ClosedRange<Int>?
  var day: Int?
  /// 截至, 年底: the state at that date.
  var isInstant = false
  /// 目前, 近年来: says that it is no certain period.
  var isVague = false

  /// The period it means where the report is about `year`; `nil` where it is masked, vague or needs a year that is unknown.
  func period(reportYear: Int?, of text: [UInt8]) -> Period? {
    if isVague { return nil }
    let label = String(decoding: text[range], as: UTF8.self)
    let first: Int
    switch year {
    case .known(let year): first = year
    case .relative(let offset):
      guard let reportYear else { return nil }
      first = reportYear + offset
    case .unsaid:
      guard let reportYear else { return nil }
      first = reportYear
    case .masked: return nil
    }
    if let lastYear, lastYear >= first {
      guard let start = Day(year: first, month: 1, day: 1), let end = Day(year: lastYear, month: 12, day: 31) else { return nil }
      return Period(start: start, end: end, label: label)
    }
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
