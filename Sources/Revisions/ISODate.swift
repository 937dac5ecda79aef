import Glibc

/// A moment as a person writes it, or a script: `2024-01-09`, `2024-01-09 15:30`, `2024-01-09T15:30:00+08:00`, or as git keeps
/// it: `@1704785400 +0800`.
package struct ISODate: Sendable, Hashable {
  /// Since 1970, UTC.
  package let seconds: Int64
  /// Minutes east of UTC; where the text names no zone, the local one at that moment.
  package let offset: Int

  package static var now: ISODate {
    let seconds = time(nil)
    return ISODate(seconds: Int64(seconds), offset: localOffset(at: seconds))
  }

  private init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// - Returns: `nil` for anything else, and for days that no calendar has.
  package init?(_ text: String) {
    var scanner = DigitScanner(text.utf8)
    if scanner.skip(UInt8(ascii: "@")) {
      guard let seconds = scanner.number(1...12), scanner.skip(UInt8(ascii: " ")),
        let offset = scanner.zone(),
        scanner.isAtEnd
      else { return nil }
      self.init(seconds: Int64(seconds), offset: offset)
      return
    }
    guard let year = scanner.number(4...4), scanner.skip(UInt8(ascii: "-")),
      let month = scanner.number(2...2),
      scanner.skip(UInt8(ascii: "-")), let day = scanner.number(2...2)
    else { return nil }
    var clock = (hour: 0, minute: 0, second: 0)
    var zone: Int?
    if scanner.skip(UInt8(ascii: "T")) || scanner.skip(UInt8(ascii: " ")) {
      guard let hour = scanner.number(2...2), scanner.skip(UInt8(ascii: ":")),
        let minute = scanner.number(2...3)
      else { return nil }
      clock = (hour, minute, 0)
      if scanner.skip(UInt8(ascii: ":")) {
        guard let second = scanner.number(2...2) else { return nil }
        clock.second = second
        if scanner.skip(UInt8(ascii: ".")), scanner.number(1...9) == nil { return nil }
      }
      _ = scanner.skip(UInt8(ascii: " "))
      if !scanner.isAtEnd {
        guard let offset = scanner.zone() else { return nil }
        zone = offset
      }
    }
    // Scripts count minutes on: 00:75 is a quarter past one. Past midnight it would be another day.
    guard scanner.isAtEnd, clock.hour * 60 + clock.minute < 24 * 60, clock.second < 61 else { return nil }
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    parts.tm_hour = Int32(clock.hour)
    parts.tm_min = Int32(clock.minute)
    parts.tm_sec = Int32(clock.second)
    parts.tm_isdst = -1
    let moment = zone == nil ? mktime(&parts) : timegm(&parts)
    // The C library takes 31 April for 1 May.
    guard moment != -1, parts.tm_mon == Int32(month - 1), parts.tm_mday == Int32(day) else { return nil }
    if let zone {
      self.init(seconds: Int64(moment) - Int64(zone) * 60, offset: zone)
    } else {
      self.init(seconds: Int64(moment), offset: Self.localOffset(at: moment))
    }
  }

  private static func localOffset(at moment: time_t) -> Int {
    var moment = moment
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return 0 }
    return parts.tm_gmtoff / 60
  }
}

/// Reads digits and signs from the front of a text.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String.UTF8View) {
    rest = text[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of so many digits.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(digits.upperBound)
    guard run.count >= digits.lowerBound else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// `Z`, `+08:00`, `+0800` or `+08`, in minutes.
  mutating func zone() -> Int? {
    if skip(UInt8(ascii: "Z")) { return 0 }
    let isWest = rest.first == UInt8(ascii: "-")
    guard skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-")), let hours = number(2...2) else { return nil }
    _ = skip(UInt8(ascii: ":"))
    let minutes = isAtEnd ? 0 : number(2...2)
    guard let minutes, hours <= 14, minutes < 60 else { return nil }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }
}
