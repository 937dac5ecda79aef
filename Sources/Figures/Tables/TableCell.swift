import Quantities
import ReportText

/// What stands in a cell.
enum TableCell {
  case empty
  /// A number alone, with its own unit or without.
  case number(Numeral)
  /// A year that may head a row or a column, or be a count.
  case year(Numeral)
  case words

  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  init(_ cell: Range<Int>, _ text: [UInt8], _ numbers: NumeralReader) {
    guard !cell.isEmpty, !TableWords.nothing.contains(Array(text[cell])) else {
      self = .empty
      return
    }
    var start = cell.lowerBound
    var isNegative = false
    while start < cell.upperBound {
      let (scalar, length) = text.scalar(at: start)
      switch scalar {
      case 0x2D, 0xFF0D, 0x2212, 0x2193, 0x25BC: isNegative = true  // - － − ↓ ▼
      case 0x2B, 0xFF0B, 0x2191, 0x25B2: break  // + ＋ ↑ ▲
      default:
        self = Self.number(at: start, to: cell, isNegative, text, numbers) ?? .words
        return
      }
      start += length
    }
    self = .words
  }

  private static func number(
    at start: Int, to cell: Range<Int>, _ isNegative: Bool, _ text: [UInt8], _ numbers: NumeralReader
  ) -> TableCell? {
    guard Characters.isDigit(text.scalar(at: start).value),
      let digits = numbers.digits(at: start, end: cell.upperBound)
    else {
      // 第3
      if let rank = numbers.numeral(at: start, end: cell.upperBound), rank.form == .rank,
        rank.range.upperBound == cell.upperBound
      {
        return .number(rank)
      }
      return nil
    }
    var number = Numeral(
      range: cell.lowerBound..<digits.end, value: digits.value, maximum: nil, unit: nil, writtenUnit: "",
      magnitude: 0, form: .plain)
    number.digits = digits.count
    if isNegative { number.value = number.value.negated }
    if digits.end == cell.upperBound {
      let isYear =
        digits.count == 4 && !digits.hasPoint && !isNegative && digits.end - start == 4
        && (1990...2060).contains(Int(digits.value.coefficient))
      return isYear ? .year(number) : .number(number)
    }
    guard let whole = numbers.withUnit(number, at: digits.end, end: cell.upperBound),
      whole.range.upperBound == cell.upperBound
    else { return nil }
    return .number(whole)
  }
}
