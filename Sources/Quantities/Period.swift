/// A calendar day; no time zone, since reports know none.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year before 16 bits for month and day, so that days are in order as numbers are: two for every figure.
  @usableFromInline let bits: Int32

  @inlinable public var year: Int { Int(bits >> 16) }
  @inlinable public var month: Int { Int(bits >> 8 & 0xFF) }
  @inlinable public var day: Int { Int(bits & 0xFF) }

  /// `nil` where there is no such day in the calendar.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(knownYear: year, month: month, day: day)
  }

  fileprivate init(knownYear year: Int, month: Int, day: Int) {
    bits = Int32(year << 16 | month << 8 | day)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// ISO 8601: `2013-04-30`.
  public var description: String {
    // Two for every figure of a stored form: digit by digit.
    String(unsafeUninitializedCapacity: 10) { room in
      room.initialize(repeating: UInt8(ascii: "-"))
      func write(_ number: Int, _ places: Range<Int>) {
        var rest = number
        for place in places.reversed() {
          room[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, 0..<4)
      write(month, 5..<7)
      write(day, 8..<10)
      return 10
    }
  }

  @inlinable public static func < (left: Day, right: Day) -> Bool {
    left.bits < right.bits
  }
}

/// The stretch of time that a figure is about, both days included.
public struct Period: Sendable, Hashable {
  public let start: Day
  public let end: Day
  /// The words that said it, as they stand: `"1-4月"`, `"2013年"`, `"截至2014年底"`.
  public let label: String
  /// Whether it was said elsewhere: at the start of the item, in a heading, in the title.
  public let isInherited: Bool

  @inlinable public init(start: Day, end: Day, label: String, isInherited: Bool = false) {
    self.start = start
    self.end = end
    self.label = label
    self.isInherited = isInherited
  }

  /// Months `first` to `last` of `year`, whole; `nil` unless 1 ≤ first ≤ last ≤ 12.
  public init?(year: Int, months first: Int, _ last: Int, label: String, isInherited: Bool = false) {
    guard let start = Day(year: year, month: first, day: 1), first <= last, (1...12).contains(last) else {
      return nil
    }
    let end = Day(knownYear: year, month: last, day: Day.length(ofMonth: last, year: year))
    self.init(start: start, end: end, label: label, isInherited: isInherited)
  }

  @inlinable public var inherited: Period {
    Period(start: start, end: end, label: label, isInherited: true)
  }

  /// Whether `other` is a part of it, and not all.
  public func holds(_ other: Period) -> Bool {
    start <= other.start && other.end <= end && !covers(sameDaysAs: other)
  }

  /// Whether both cover the same days, however they were said.
  public func covers(sameDaysAs other: Period) -> Bool {
    start == other.start && end == other.end
  }
}
