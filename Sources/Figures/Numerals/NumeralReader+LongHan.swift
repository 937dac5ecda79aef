import ReportText

extension NumeralReader {
  private static func greatPower(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E07: 10_000
    case 0x4EBF: 100_000_000
    default: nil
    }
  }

  /// Chinese numerals that go on behind 万 or 亿 (`一万二千`, `三亿五千万`) or are written digit by digit (`二〇三`).
  ///
  /// `nil` for shorter ones: in `三万人` 万 belongs to the unit.
  func longHan(at start: Int, end limit: Int, _ whole: HanNumber?) -> (value: Int, end: Int)? {
    if let digits = digitByDigit(at: start, end: limit) { return digits }
    var total = 0
    var index = start
    var parts = 0
    var power = Int.max
    while let part = index == start ? whole : han(at: index, end: limit), part.spread == nil {
      index = part.end
      parts += 1
      guard index < limit, let great = Self.greatPower(text.scalar(at: index).value), great < power,
        parts > 1 || goesOn(at: index + 3, limit)
      else {
        total += part.value
        break
      }
      total += part.value * great
      power = great
      index += 3
    }
    return parts > 1 ? (total, index) : nil
  }

  /// Whether another numeral follows the great power.
  private func goesOn(at index: Int, _ limit: Int) -> Bool {
    index < limit && HanDigits.value(of: text.scalar(at: index).value) != nil
  }

  /// Three digits and more, or two with a zero among them, and no power.
  private func digitByDigit(at start: Int, end limit: Int) -> (value: Int, end: Int)? {
    var value = 0
    var count = 0
    var sawZero = false
    var index = start
    while index < limit, count < 9, let digit = HanDigits.value(of: text.scalar(at: index).value) {
      value = value * 10 + digit
      sawZero = sawZero || digit == 0
      count += 1
      index += 3
    }
    guard count >= 3 || count == 2 && sawZero else { return nil }
    if index < limit, HanDigits.power(of: text.scalar(at: index).value) != nil { return nil }
    return (value, index)
  }
}
