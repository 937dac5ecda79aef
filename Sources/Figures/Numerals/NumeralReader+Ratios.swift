import Quantities
import ReportText

extension NumeralReader {
  /// Words before a ratio; without one, `9:30` is a time of day.
  private static let ratioWords: WordList = ["比", "结构", "构成"]
  private static let whole = ExactDecimal(1)
  /// The two parts of a whole, as in `31.3：68.7`, are two shares.
  private static let wholeInPercent = ExactDecimal(100)

  /// The numerals of a ratio that begins at `start`: one for `1.98:1`, one for each part of `3.6:48:48.4`.
  func ratio(at start: Int, end limit: Int) -> [Numeral] {
    guard let first = digits(at: start, end: limit), colon(at: first.end, limit) != nil,
      Self.ratioWords.stands(in: max(0, start - 48)..<start, of: text)
    else { return [] }
    var parts: [(value: ExactDecimal, range: Range<Int>)] = [(first.value, start..<first.end)]
    var end = first.end
    while let next = colon(at: end, limit), let part = digits(at: next, end: limit) {
      parts.append((part.value, next..<part.end))
      end = part.end
    }
    switch parts.count {
    case 1: return []
    case 2 where parts[0].value.plus(parts[1].value) != Self.wholeInPercent:
      guard let value = parts[0].value.divided(by: parts[1].value, scale: 4) else { return [] }
      let exact = parts[1].value == Self.whole ? parts[0].value : value.reduced
      return [numeral(exact, start..<end, .ratio)]
    default: return parts.enumerated().map { numeral($1.value, $1.range, .ratioPart($0)) }
    }
  }

  private func numeral(_ value: ExactDecimal, _ range: Range<Int>, _ form: Numeral.Form) -> Numeral {
    Numeral(range: range, value: value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0, form: form)
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
