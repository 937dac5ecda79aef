import ReportText

/// Spans of time, which no name holds: `连续5年` of `连续5年位居第一`, `五年前`.
enum Duration {
  private static let units: WordList = ["个月", "个季度", "年", "天", "周", "小时"]
  private static let ends: WordList = ["以来", "前", "来", "后", "间", "内", "中"]

  private static let spans: [(word: [UInt8], years: Int)] = [
    ("两年", 2), ("2年", 2), ("三年", 3), ("3年", 3), ("四年", 4), ("4年", 4), ("五年", 5), ("5年", 5), ("十年", 10),
    ("10年", 10),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let sums: WordList = ["年均", "年平均", "平均", "累计", "共"]

  /// Whether a digit or one of 两三四五十 may begin with these bytes.
  private static func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0x31...0x35, _), (0xE4, 0xB8), (0xE4, 0xBA), (0xE5, 0x8D), (0xE5, 0x9B): true
    default: false
    }
  }

  /// How many years the token at `range` sums up: `五年`, `两年平均`; `nil` for any other word.
  static func years(in range: Range<Int>, of text: [UInt8]) -> Int? {
    guard (4...18).contains(range.count), mayStart(text[range.lowerBound], text[range.lowerBound + 1]) else {
      return nil
    }
    for (word, years) in spans where text.has(word, at: range.lowerBound) {
      let end = range.lowerBound + word.count
      if end >= range.upperBound { return years }
      if sums.stands(at: end - 3, in: text) || sums.stands(at: end, in: text) { return years }
    }
    return nil
  }

  /// Whether all of `range` is one span of time.
  static func stands(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      guard Characters.isDigit(scalar) || HanDigits.opensNumeral(scalar) else { break }
      index += length
    }
    guard index > range.lowerBound, let unit = units.match(at: index, in: text) else { return false }
    index += unit.length
    if index < range.upperBound, let end = ends.match(at: index, in: text) { index += end.length }
    return index == range.upperBound
  }
}
