extension Day {
  /// The day in UTC; `nil` before year 1 and after 9999.
  public init?(secondsSince1970 seconds: Int64) {
    // Years are counted from March, so that the leap day comes last; 719468 days lie between 0000-03-01 and 1970.
    let days = (seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400) + 719_468
    guard (0...4_000_000).contains(days) else { return nil }
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month: Int(month),
      day: Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
  }
}
