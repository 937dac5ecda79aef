import Quantities
import ReportText

extension NumeralReader {
  /// Words before a ratio, and words that only look like them.
  private static let ratioWords: WordList = ["比", "结构", "构成", "三次产业"]
  private static let otherWords: WordList = ["比赛", "比武", "比拼", "比分", "比学", "同比", "环比", "比上", "比去"]
  private static let clauseEnds: WordList = ["。", "；", ";", "，"]
  private static let timesOfDay: WordList = ["上午", "下午", "中午", "晚上", "早上", "凌晨", "夜", "日", "时间", "当天"]
  private static let whole = ExactDecimal(1)
  /// The two parts of a whole, as in `31.3：68.7`, are two shares.
  private static let wholeInPercent = ExactDecimal(100)

  /// The numerals of a ratio that begins at `start`: one for `1.98:1`, one for each part of `3.6:48:48.4`.
  func ratio(at start: Int, end limit: Int) -> [Numeral] {
    guard let first = digits(at: start, end: limit),
      colon(at: first.end, limit) != nil
    else { return [] }
    if let before = text.scalar(before: start)?.value, before == 0x3A || before == 0xFF1A || before == 0x2236
    {
      return []
    }
    var parts: [(value: ExactDecimal, range: Range<Int>)] = [(first.value, start..<first.end)]
    var end = first.end
    while let next = colon(at: end, limit), let part = digits(at: next, end: limit) {
      parts.append((part.value, next..<part.end))
      end = part.end
    }
    guard parts.count > 1, isRatio(parts.map(\.value), at: start) else {
      return []
    }
    switch parts.count {
    case 2 where parts[0].value.plus(parts[1].value) != Self.wholeInPercent:
      guard let value = parts[0].value.divided(by: parts[1].value, scale: 4) else { return [] }
      let exact = parts[1].value == Self.whole ? parts[0].value : value.reduced
      return [numeral(exact, start..<end, .ratio)]
    default: return parts.enumerated().map { numeral($1.value, $1.range, .ratioPart(UInt8(clamping: $0))) }
    }
  }

  /// Parts that make a whole tell themselves; a pair needs a word for a ratio, near it where it could be a time of day.
  private func isRatio(_ parts: [ExactDecimal], at start: Int) -> Bool {
    let isClock =
      parts.allSatisfy { $0.scale == 0 } && parts[0] < ExactDecimal(25) && parts.count < 4
      && parts[1] < ExactDecimal(60) && parts[1] >= ExactDecimal(10)
    var isWhole = false
    if parts.count > 2, let sum = parts.dropFirst().reduce(parts.first, { $0?.plus($1) }) {
      isWhole = sum > Self.almost && sum < Self.aboutWhole
    }
    if isWhole, !isClock { return true }
    var from = max(0, start - (isClock && !isWhole ? 27 : 90))
    while from < start, text[from] & 0xC0 == 0x80 { from += 1 }
    var index = start
    while index > from, let (_, length) = text.scalar(before: index) {
      index -= length
      if isClock, Self.timesOfDay.stands(at: index, in: text) { return false }
      if Self.clauseEnds.stands(at: index, in: text) { return false }
      if Self.ratioWords.stands(at: index, in: text), !Self.otherWords.stands(at: index, in: text),
        index < 3 || !Self.otherWords.stands(at: index - 3, in: text)
      {
        return true
      }
    }
    return false
  }

  private static let almost = ExactDecimal(98)
  private static let aboutWhole = ExactDecimal(102)

  private func numeral(_ value: ExactDecimal, _ range: Range<Int>, _ form: Numeral.Form) -> Numeral {
    Numeral.made(range, value: value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0, form: form)
  }

  /// Whether a ratio may begin with the digits at `start`: most numbers have a Chinese character behind them, not a colon.
  @inline(__always)
  func mayBeginRatio(at start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit, text[index] &- 0x30 <= 9 || text[index] == 0x2E { index += 1 }
    return index < limit && text[index] &- 0xE4 > 5
  }

  /// The place after a colon of any writing, with spaces around it.
  private func colon(at index: Int, _ limit: Int) -> Int? {
    var index = index
    while index < limit, text[index] == 0x20 { index += 1 }
    guard index < limit, case let (mark, length) = text.scalar(at: index),
      [0x3A, 0xFF1A, 0x2236].contains(mark)
    else { return nil }
    index += length
    while index < limit, text[index] == 0x20 { index += 1 }
    return index < limit ? index : nil
  }
}
