import Quantities
import ReportText

/// Numbers that a slip of the pen or a host's character set spoilt.
extension NumeralReader {
  /// `12.5.6%`, `12,34亿元`: digits that can be read in two ways, with the unit they have.
  func garbled(_ first: Digits, at start: Int, end limit: Int) -> Numeral? {
    guard first.end + 1 < limit, case let mark = text[first.end],
      mark == 0x2E && first.hasPoint || mark == 0x2C && !first.hasPoint && first.count <= 3,
      let second = digits(at: first.end + 1, end: limit), !second.hasPoint
    else { return nil }
    if mark == 0x2C, second.count > 2 { return nil }
    var number = Numeral.made(
      start..<second.end, value: second.value, maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
      form: .plain)
    number.digits = second.count
    guard var whole = withUnit(number, at: second.end, end: limit), let unit = whole.unit,
      !whole.writtenUnit.isEmpty
    else { return nil }
    // Lists count with points, and commas of half width part clauses: only sums of money and shares have no such
    // neighbours.
    guard unit.kind == .money || unit.kind == .percent else { return nil }
    whole.form = .garbled
    return whole
  }

  /// `3..5亿元`: the point was struck twice.
  func doubledPoint(_ first: Digits, _ number: Numeral, end limit: Int) -> Numeral? {
    guard first.end + 2 < limit, !first.hasPoint, text[first.end] == 0x2E, text[first.end + 1] == 0x2E,
      let second = digits(at: first.end + 2, end: limit), !second.hasPoint, second.count <= 4,
      let value = first.value.times(ExactDecimal(1).timesPowerOfTen(second.count) ?? ExactDecimal(1))?
        .plus(second.value)?.timesPowerOfTen(-second.count)
    else { return nil }
    var number = number
    number.value = value
    number.flaw = .misprint
    number.range = number.range.lowerBound..<second.end
    return withUnit(number, at: second.end, end: limit)
  }

  /// Units that no name begins with.
  private static let maskedUnits: WordList = ["亿元", "万元", "个百分点", "%", "％", "亿美元", "万美元", "万人次", "人次", "万亩"]
  private static let clauseEnds: WordList = [
    ",", "，", "、", "。", ";", "；", "(", "（", ")", "）", "以上", "左右", "和",
  ]

  /// `xx亿元`, `x.x%`, `**家，`: signs in the place of digits. Things that are counted end their clause, so that XX项目 is
  /// the name of a project.
  func masked(at start: Int, end limit: Int) -> Numeral? {
    if let before = text.scalar(before: start)?.value,
      Characters.isASCIILetter(before) || Characters.isDigit(before) || before == 0x2E
    {
      return nil
    }
    var index = start
    while index < limit, case let (scalar, length) = text.scalar(at: index),
      Masks.isMask(scalar) || scalar == 0x2E && index > start
    {
      index += length
    }
    let number = Numeral.made(
      start..<index, value: ExactDecimal(0), maximum: nil, unit: nil, writtenUnit: "", magnitude: 0,
      form: .plain)
    guard var whole = withUnit(number, at: index, end: limit), let unit = whole.unit,
      Self.maskedUnits.stands(at: index, in: text)
        || unit.kind == .count
          && (whole.range.upperBound == limit || Self.clauseEnds.stands(at: whole.range.upperBound, in: text))
    else { return nil }
    whole.form = .masked
    return whole
  }

  /// Rates that are always told in ‰.
  private static let perMilleRates: WordList = ["出生率", "死亡率", "自然增长率", "结婚率", "离婚率"]

  /// `自然增长率3.2?`: the host had no ‰.
  func lostPerMille(_ number: Numeral, at index: Int, end limit: Int) -> Numeral? {
    guard number.magnitude == 0, number.unit == nil, index < limit,
      case let (mark, length) = text.scalar(at: index), mark == 0x3F || mark == 0xFF1F,
      Self.perMilleRates.stands(in: max(0, number.range.lowerBound - 36)..<number.range.lowerBound, of: text)
    else { return nil }
    var number = number
    number.unit = UnitTable.Unit(
      text: Array(text[index..<index + length]), kind: .percent, base: "%", power: -1)
    number.writtenUnit = "‰"
    number.flaw = .lostPerMille
    number.range = number.range.lowerBound..<index + length
    return number
  }
}
