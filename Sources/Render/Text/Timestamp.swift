package import Revisions

extension Signature {
  /// ISO 8601 in the author's own time zone: `2013-07-02T09:30:00+08:00`.
  package var timestamp: String { "\(day)T\(clock)\(zone)" }

  /// The author's calendar day: `2013-07-02`.
  package var day: String {
    let (year, month, day) = civil(fromDays: local.days)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The author's time of day: `09:30:00`.
  var clock: String {
    let seconds = local.seconds
    return "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  /// `+08:00`.
  var zone: String {
    let minutes = Int64(boundedOffset.magnitude)
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// No zone is more than a day away.
  private var boundedOffset: Int { min(max(offset, -1440), 1440) }

  /// Days since 1970-01-01 and seconds since midnight, where the author was.
  private var local: (days: Int64, seconds: Int64) {
    // Times that no calendar of ours can show are clamped: years 0 to 9999.
    let shifted = min(max(seconds, -62_167_219_200), 253_402_300_799) + Int64(boundedOffset) * 60
    let bounded = min(max(shifted, -62_167_219_200), 253_402_300_799)
    let days = bounded.floored(by: 86_400)
    return (days, bounded - days * 86_400)
  }
}

extension Int64 {
  fileprivate func floored(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// The day of the proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
private func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let shifted = days + 719_468
  let era = shifted.floored(by: 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
