import Quantities
import ReportText

/// Amounts as they are spoken: `9亿3千万元`, `3万6千亩`.
extension NumeralReader {
  /// Takes the smaller magnitude and the unit that stand behind the larger one at `index`; `false` and no change where none do.
  func takeTwoMagnitudes(_ number: inout Numeral, at index: Int, end limit: Int) -> Bool {
    guard index + 1 < limit, text[index] == Self.first, let first = Self.larger.match(at: index, in: text),
      case let second = index + first.length, second < limit, Characters.isASCIIDigit(UInt32(text[second])),
      let digits = digits(at: second, end: limit), !digits.hasPoint,
      let smaller = Self.smaller.match(at: digits.end, in: text),
      case let (power, lower) = (Self.powersOfLarger[first.place], Self.powersOfSmaller[smaller.place]),
      lower < power, digits.count + lower <= power,
      case let end = digits.end + smaller.length,
      let unit = UnitTable.unit(at: end, in: text), end + unit.text.count <= limit,
      case let rest = ExactDecimal(coefficient: digits.value.coefficient, scale: power - lower),
      let value = number.value.plus(rest)
    else { return false }
    number.value = value.reduced
    number.magnitude = power
    number.unit = unit
    number.writtenUnit = text.string(in: index..<second) + unit.written
    number.range = number.range.lowerBound..<end + unit.text.count
    return true
  }

  private static let larger: WordList = ["亿", "万"]
  private static let powersOfLarger = [8, 4]
  /// The first byte of both, which most numbers do not go on with.
  private static let first: UInt8 = 0xE4
  private static let smaller: WordList = ["千万", "百万", "万", "千", "百"]
  private static let powersOfSmaller = [7, 6, 4, 3, 2]
}
