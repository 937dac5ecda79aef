package import Quantities
package import Revisions

/// The time that a figure or a report is about, named as reports are named: `2013`, `2013-H1`, `2013-Q3`,
/// `2013-04`, `2013-01..2013-04`.
package struct CoveredPeriod: Hashable, Comparable, Sendable {
  package let start: Day
  package let end: Day

  init(start: Day, end: Day) {
    self.start = start
    self.end = end
  }

  package init(_ period: Period) {
    self.init(start: period.start, end: period.end)
  }

  /// Reads a name back; `nil` for a free name.
  package init?(named name: String) {
    var name = name
    // As bytes: a trace reads the names of all reports.
    let ends = name.withUTF8 { bytes -> (first: Months, last: Months)? in
      guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E })
      else { return Self.months(bytes[...]).map { ($0, $0) } }
      guard let first = Self.months(bytes[..<dots]), let last = Self.months(bytes[(dots + 2)...]) else {
        return nil
      }
      return (first, last)
    }
    guard let ends else { return nil }
    self.init(year: ends.first.year, from: ends.first.first, year: ends.last.year, to: ends.last.last)
  }

  private init?(year first: Int, from month: Int, year last: Int, to lastMonth: Int) {
    guard (1...12).contains(lastMonth), let start = Day(year: first, month: month, day: 1),
      let end = Day(
        year: last, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: last)), start <= end
    else { return nil }
    self.init(start: start, end: end)
  }

  /// Months of one year.
  private typealias Months = (year: Int, first: Int, last: Int)

  private static func months(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Months? {
    guard let year = number(name.prefix(4), digits: 4), year > 0 else { return nil }
    guard name.count > 4 else { return (year, 1, 12) }
    let part = name.dropFirst(5)
    guard name[name.startIndex + 4] == 0x2D, part.count == 2, let kind = part.first, let digit = part.last
    else { return nil }
    switch (kind, digit) {
    case (0x48, 0x31): return (year, 1, 6)
    case (0x48, 0x32): return (year, 7, 12)
    case (0x51, 0x31...0x34):
      let quarter = Int(digit) - 0x30
      return (year, 3 * quarter - 2, 3 * quarter)
    default:
      guard let month = number(part, digits: 2), (1...12).contains(month) else { return nil }
      return (year, month, month)
    }
  }

  private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { 10 * $0 + Int($1) - 0x30 }
  }

  /// The same stretch one year before; the end of a whole February follows the calendar.
  package var yearBefore: CoveredPeriod? {
    func before(_ day: Day, isEnd: Bool) -> Day? {
      guard day.year > 1 else { return nil }
      let length = Day.length(ofMonth: day.month, year: day.year - 1)
      let endsMonth = day.day == Day.length(ofMonth: day.month, year: day.year)
      return Day(
        year: day.year - 1, month: day.month, day: isEnd && endsMonth ? length : min(day.day, length))
    }
    guard let start = before(start, isEnd: false), let end = before(end, isEnd: true) else { return nil }
    return CoveredPeriod(start: start, end: end)
  }

  package var name: String {
    guard isWholeMonths else { return start == end ? "\(start)" : "\(start)..\(end)" }
    guard start.year == end.year else {
      let years = start.month == 1 && end.month == 12
      return years ? "\(Self.year(start))..\(Self.year(end))" : "\(Self.month(start))..\(Self.month(end))"
    }
    switch (start.month, end.month) {
    case (1, 12): return Self.year(start)
    case (1, 6): return Self.year(start) + "-H1"
    case (7, 12): return Self.year(start) + "-H2"
    case let (first, last) where first == last: return Self.month(start)
    case let (first, last) where last == first + 2 && last % 3 == 0: return Self.year(start) + "-Q\(last / 3)"
    default: return "\(Self.month(start))..\(Self.month(end))"
    }
  }

  private var isWholeMonths: Bool {
    start.day == 1 && end.day == Day.length(ofMonth: end.month, year: end.year)
  }

  package var length: PeriodLength {
    let years = end.year - start.year
    guard !isWholeMonths else { return .months(12 * years + end.month - start.month + 1) }
    return .days(
      from: "\(start)".dropFirst(5).description, to: "\(end)".dropFirst(5).description, years: years)
  }

  private static func year(_ day: Day) -> String {
    String(unsafeUninitializedCapacity: 4) { digits in
      var rest = day.year
      for place in (0..<4).reversed() {
        digits[place] = UInt8(0x30 + rest % 10)
        rest /= 10
      }
      return 4
    }
  }

  private static func month(_ day: Day) -> String { String("\(day)".prefix(7)) }

  /// By the last day, so that what is known later stands later: January to April, the half-year, the year.
  package static func < (left: CoveredPeriod, right: CoveredPeriod) -> Bool {
    left.end != right.end ? left.end < right.end : left.start > right.start
  }
}

/// A period's name, with its days where the name says them.
package struct PeriodName: Hashable, Comparable, Sendable {
  package let name: String
  package let covered: CoveredPeriod?

  package init(_ covered: CoveredPeriod) {
    name = covered.name
    self.covered = covered
  }

  /// A name with the days that it was found to have.
  init(name: String, covered: CoveredPeriod?) {
    self.name = name
    self.covered = covered
  }

  package init(named name: String) {
    self.name = name
    covered = CoveredPeriod(named: name)
  }

  /// The figure's own period, else that of the report.
  ///
  /// What stands at a year's end (`截至2014年底`) is counted to that year, as the next report will count it.
  package init(of period: Period?, in report: ReportName) {
    self.init(of: period, reportPeriod: report.period)
  }

  /// As above, for a report that has no name; `reportPeriod` is named as in one, and empty where it is unknown.
  package init(of period: Period?, reportPeriod: String) {
    guard let period else {
      self.init(named: reportPeriod)
      return
    }
    let covered = CoveredPeriod(period)
    let isYearEnd =
      covered.name.hasSuffix("-12") && !period.label.contains("月")
      && (period.label.contains("底") || period.label.contains("末"))
    self = isYearEnd ? PeriodName(named: String(covered.name.prefix(4))) : PeriodName(covered)
  }

  /// Chronological; free names after the others, by name.
  package static func < (left: PeriodName, right: PeriodName) -> Bool {
    switch (left.covered, right.covered) {
    case (let mine?, let theirs?) where mine != theirs: mine < theirs
    case (_?, nil): true
    case (nil, _?): false
    default: left.name < right.name
    }
  }
}
