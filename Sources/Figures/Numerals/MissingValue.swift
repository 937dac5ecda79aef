import Quantities
import ReportText

/// Units whose digits a host stripped: `同比增长%`, `投入亿元`, `高于规上工业个百分点`.
enum MissingValue {
  private static let units: WordList = ["亿元", "万元", "个百分点", "%", "％", "亿美元", "万美元", "万人次", "万平方米"]
  /// Characters after which the unit is no orphan: numerals, 几, 数, and the words for prices (元/吨).
  private static let holders: Set<UInt32> = [
    0x51E0, 0x6570, 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x5341, 0x591A, 0x4F59, 0x4E00, 0x4E8C, 0x4E09, 0x56DB,
    0x4E94, 0x516D, 0x4E03, 0x516B,
    0x4E5D, 0x4E24, 0x96F6, 0x534A, 0x2F, 0x28, 0xFF08, 0x20, 0x70B9, 0x3A, 0xFF1A, 0x6BCF,
  ]

  /// Whether one of the units may begin with that character.
  @inline(__always)
  static func mayStart(_ scalar: UInt32) -> Bool {
    scalar == 0x4EBF || scalar == 0x4E07 || scalar == 0x4E2A || scalar == 0x25 || scalar == 0xFF05
  }

  static func numeral(at index: Int, _ scalar: UInt32, in text: [UInt8], end: Int) -> Numeral? {
    guard mayStart(scalar) else { return nil }
    guard let unit = units.match(at: index, in: text), index + unit.length <= end else { return nil }
    guard let before = text.scalar(before: index)?.value, !Characters.isDigit(before),
      !holders.contains(before),
      !Masks.isMask(before), !Characters.isASCIILetter(before), before != 0x0A
    else { return nil }
    let tail = index + unit.length
    if tail < end,
      text.scalar(at: tail).value == 0x2F || text.scalar(at: tail).value == 0x29
        || text.scalar(at: tail).value == 0xFF09
    {
      return nil
    }
    guard
      let known = UnitTable.unit(
        at: scalar == 0x25 || scalar == 0xFF05 || scalar == 0x4E2A ? index : index + 3, in: text)
    else { return nil }
    return Numeral(
      range: index..<tail, value: ExactDecimal(0), maximum: nil, unit: known,
      writtenUnit: String(decoding: text[index..<tail], as: UTF8.self), magnitude: 0, form: .missing)
  }
}
