import ReportText

/// Spans of time, which no name holds: `连续5年` of `连续5年位居第一`, `五年前`.
enum Duration {
  private static let units: WordList = ["个月", "个季度", "年", "天", "周", "小时"]
  private static let ends: WordList = ["以来", "前", "来", "后", "间", "内", "中"]

  private static let spans: WordList = ["两年", "2年", "三年", "3年", "四年", "4年", "五年", "5年", "十年", "10年"]
  /// How many years each of them is.
  private static let lengths = [2, 2, 3, 3, 4, 4, 5, 5, 10, 10]
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
    guard let span = spans.match(at: range.lowerBound, in: text) else { return nil }
    let end = range.lowerBound + span.length
    let isSum =
      end >= range.upperBound || sums.stands(at: end - 3, in: text) || sums.stands(at: end, in: text)
    return isSum ? lengths[span.place] : nil
  }

  /// Whether a number begins `range`, as it does a span of time.
  @inline(__always)
  static func mayStand(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    let scalar = text.scalar(at: range.lowerBound).value
    return Characters.isDigit(scalar) || HanDigits.opensNumeral(scalar)
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
