import Revisions

/// The date in the braces of `main@{2024-01-09}`, as far as it can be told without a guess.
struct ReflogDate {
  /// What stands before the braces; empty for the branch that HEAD is on.
  let reference: String
  /// The last second that the words can mean: a day lasts until its end.
  let latest: Int64

  /// - Returns: `nil` for a number, `upstream`, and dates that only git's own guessing understands.
  init?(in name: String, now: Int64) {
    guard let words = Self.braces(in: name) else { return nil }
    reference = String(name[..<words.startIndex].dropLast(2))
    if let date = ISODate(String(words)) {
      let colons = words.utf8.count { $0 == UInt8(ascii: ":") }
      latest = date.seconds + (words.utf8.count == 10 ? 86_399 : colons == 1 ? 59 : 0)
      return
    }
    guard let seconds = Self.secondsAgo(words) else { return nil }
    latest = now - seconds
  }

  /// Whether a date stands in braces that no calendar has, `main@{2024-02-30}`: git takes it for some day or other.
  static func namesNoDay(_ name: String) -> Bool {
    guard let day = braces(in: name)?.prefix(10) else { return false }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } && ISODate(String(day)) == nil
  }

  private static func braces(in name: String) -> Substring? {
    guard let opening = name.firstRange(of: "@{") else { return nil }
    return name[opening.upperBound...].prefix { $0 != "}" }
  }

  /// `yesterday`, `3 days ago`, `2.weeks.ago`. Months and years are taken as short as they can be.
  private static func secondsAgo(_ words: Substring) -> Int64? {
    if words == "yesterday" { return 86_400 }
    let parts = words.split { $0 == " " || $0 == "." }
    guard parts.count == 3, parts[2] == "ago", let count = Int64(parts[0]), (0...100_000).contains(count)
    else { return nil }
    let unit = parts[1].hasSuffix("s") ? parts[1].dropLast() : parts[1]
    let lengths: [Substring: Int64] = [
      "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 28 * 86_400,
      "year": 365 * 86_400,
    ]
    return lengths[unit].map { $0 * count }
  }
}
