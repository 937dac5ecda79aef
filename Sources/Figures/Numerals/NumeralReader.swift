import Quantities
import ReportText

/// A numeral with its unit as the text writes it.
///
/// Rules hand it on by the thousand: it is kept so small that it is copied without a call.
struct Numeral: Sendable {
  private var start: Int32
  private var end: Int32
  var value: ExactDecimal
  var maximum: ExactDecimal?
  /// Without magnitude and base; `nil` for a numeral without a unit.
  var unit: UnitTable.Unit?
  /// The unit as it is written, magnitude included.
  var writtenUnit: String
  private var power: Int8
  private var length: UInt8 = 0
  /// 余, 多 inside the numeral.
  var isOver = false
  var isApprox = false
  /// Whether it is written with Chinese numerals.
  var isHan = false
  var flaw: Flaw?
  var form: Form

  /// A function, not an initializer, which would make it elsewhere first.
  static func made(
    _ range: Range<Int>, value: ExactDecimal, maximum: ExactDecimal?, unit: UnitTable.Unit?,
    writtenUnit: String,
    magnitude: Int, form: Form
  ) -> Numeral {
    // No source is longer than `SourceDecoder.limit`.
    Numeral(
      start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
      value: value, maximum: maximum, unit: unit, writtenUnit: writtenUnit, power: Int8(clamping: magnitude),
      form: form)
  }

  /// From the first digit to the end of the unit.
  @inline(__always)
  var range: Range<Int> {
    get { Range(uncheckedBounds: (Int(start), Int(end))) }
    set {
      (start, end) = (
        Int32(truncatingIfNeeded: newValue.lowerBound), Int32(truncatingIfNeeded: newValue.upperBound)
      )
    }
  }

  /// The power of ten of the magnitude in the unit: 4 for 万.
  @inline(__always)
  var magnitude: Int {
    get { Int(power) }
    set { power = Int8(clamping: newValue) }
  }

  /// How many characters its digits take.
  @inline(__always)
  var digits: Int {
    get { Int(length) }
    set { length = UInt8(clamping: newValue) }
  }

  enum Form: Sendable, Hashable {
    case plain, rank
    /// A fraction or a percentage in words; the value is in percent.
    case percentInWords
    /// `1.98:1`: one to the other.
    case ratio
    /// A part of `3.6:48:48.4`, counted from 0; in percent.
    case ratioPart(UInt8)
    /// No digits: the unit stands alone where the host lost them.
    case missing
    /// Digits that no number is written with: `12.5.6%`.
    case garbled
    /// Signs in the place of the digits: `xx亿元`. What it measures is named all the same.
    case masked
  }

  /// What is wrong with the writing of a number that can still be read.
  enum Flaw: Sendable, Hashable {
    /// `300百余种`, `3..5亿元`
    case misprint
    /// `3.2?`, where the host could not show ‰.
    case lostPerMille
  }

  /// `5%`, `五成`
  @inline(__always)
  var isPercent: Bool { unit?.kind == .percent || form == .percentInWords }

  /// Whether it counts things or occasions.
  @inline(__always)
  var counts: Bool { unit?.kind == .count || unit?.kind == .occasion }

  /// Whether it tells of a loss only, and is no figure.
  @inline(__always)
  var isDamage: Bool { form == .missing || form == .garbled || form == .masked }
}

/// Reads numerals: Arabic digits of both widths and Chinese numerals.
struct NumeralReader {
  let text: [UInt8]

  /// A run of Arabic digits: `1,091.48`, `２５．６`.
  struct Digits {
    var value: ExactDecimal
    var end: Int
    var count: Int
    var hasPoint: Bool
  }

  func digits(at start: Int, end limit: Int) -> Digits? {
    plainDigits(at: start, end: limit) ?? anyDigits(at: start, end: limit)
  }

  /// Digits of one byte each without separators, as nearly all are; `nil` for others, and where others may go on behind them.
  private func plainDigits(at start: Int, end limit: Int) -> Digits? {
    var coefficient: UInt64 = 0
    var (count, scale) = (0, 0)
    var hasPoint = false
    var index = start
    while index < limit {
      let byte = text[index]
      if byte &- 0x30 <= 9 {
        guard count < 18 else { return nil }
        coefficient = coefficient &* 10 &+ UInt64(byte &- 0x30)
        count &+= 1
        if hasPoint { scale &+= 1 }
      } else if byte == 0x2E, !hasPoint, count > 0, index + 1 < limit, text[index + 1] &- 0x30 <= 9 {
        hasPoint = true
      } else if byte == 0x2E || byte == 0x2C || byte == 0xEF {
        return nil
      } else {
        break
      }
      index &+= 1
    }
    guard count > 0 else { return nil }
    return Digits(
      value: ExactDecimal(coefficient: Int128(coefficient), scale: scale), end: index, count: count,
      hasPoint: hasPoint)
  }

  private func anyDigits(at start: Int, end limit: Int) -> Digits? {
    // Numbers of 18 digits and fewer, which all but a few are, need no wide arithmetic.
    var leading: UInt64 = 0
    var coefficient: Int128 = 0
    var scale = 0
    var count = 0
    var hasPoint = false
    var index = start
    while index < limit {
      let (scalar, length) = text.scalar(at: index)
      if Characters.isDigit(scalar) {
        guard count < 30 else { return nil }
        let digit = scalar < 0x80 ? scalar - 0x30 : scalar - 0xFF10
        if count < 18 {
          leading = leading &* 10 &+ UInt64(digit)
        } else {
          if count == 18 { coefficient = Int128(leading) }
          coefficient = coefficient * 10 + Int128(digit)
        }
        count += 1
        if hasPoint { scale += 1 }
      } else if (scalar == 0x2E || scalar == 0xFF0E) && !hasPoint && count > 0,
        isDigit(at: index + length, limit)
      {
        hasPoint = true
      } else if (scalar == 0x2C
        || scalar == 0xFF0C && (isWide(before: index) || isThousands(at: index, from: start, limit)))
        && !hasPoint
        && (1...3).contains(groupLength(before: index, from: start)),
        isGroup(at: index + length, limit)
      {
        // A thousands separator: exactly three digits follow.
      } else {
        break
      }
      index += length
    }
    guard count > 0 else { return nil }
    return Digits(
      value: ExactDecimal(coefficient: count <= 18 ? Int128(leading) : coefficient, scale: scale), end: index,
      count: count,
      hasPoint: hasPoint)
  }

  private func isDigit(at index: Int, _ limit: Int) -> Bool {
    index < limit && Characters.isDigit(text.scalar(at: index).value)
  }

  private func groupLength(before index: Int, from start: Int) -> Int {
    var count = 0
    var place = index
    while place > start, let (scalar, length) = text.scalar(before: place), Characters.isDigit(scalar) {
      count += 1
      place -= length
    }
    return count
  }

  /// `42，586元`: three digits and a sum of money behind the comma, and before it a number without a unit. Things may be
  /// counted in the next clause.
  private func isThousands(at comma: Int, from start: Int, _ limit: Int) -> Bool {
    guard !Self.labels.stands(before: start, in: text) else { return false }
    var index = comma
    var groups = 0
    while index < limit, groups < 4, case let (scalar, length) = text.scalar(at: index), scalar == 0xFF0C,
      isGroup(at: index + length, limit)
    {
      index += length + 3
      groups += 1
    }
    guard groups > 0, index < limit, text[index] >= 0xE0 else { return false }
    if let magnitude = Self.magnitudes.match(at: index, in: text) { index += magnitude.length }
    return UnitTable.unit(at: index, in: text)?.kind == .money
  }

  /// Before a number of a list or of a place in the text.
  private static let labels: WordList = ["表", "图", "附件", "第", "号", "栏", "专栏", "案例"]

  /// A full-width comma separates thousands only among full-width digits; elsewhere it ends a clause.
  private func isWide(before index: Int) -> Bool {
    text.scalar(before: index).map { $0.value >= 0xFF10 } ?? false
  }

  private func isGroup(at index: Int, _ limit: Int) -> Bool {
    var place = index
    for _ in 0..<3 {
      guard isDigit(at: place, limit) else { return false }
      place += text.scalar(at: place).length
    }
    return !isDigit(at: place, limit)
  }

  typealias HanNumber = (value: Int, end: Int, count: Int, spread: Int?)

  /// A Chinese numeral: `三十二`, `一百二十`, `两`, `六百`; `七八百` is 700 and about 100 more. `二〇一三` is none.
  func han(at start: Int, end limit: Int) -> HanNumber? {
    var section = 0
    var digit: Int?
    var index = start
    var count = 0
    var spread: Int?
    while index < limit, count < Self.longestHan {
      let (scalar, length) = text.scalar(at: index)
      if let value = HanDigits.value(of: scalar) {
        if let first = digit, first != 0 {
          guard value == first + 1, spread == nil else { break }
          spread = 1  // the lower of the two stands for both
        } else {
          digit = value
        }
      } else if let power = HanDigits.power(of: scalar) {
        if digit == nil, section == 0, scalar != 0x5341, scalar != 0x5EFF, scalar != 0x5345 { break }
        section += (digit ?? 1) * power
        if digit != nil, spread == 1 { spread = power }
        digit = nil
      } else {
        break
      }
      index += length
      count += 1
    }
    guard count > 0 else { return nil }
    return (section + (digit ?? 0), index, count, spread)
  }

  /// No numeral in words is longer; what is, is no number, and is not looked at again from each of its characters.
  private static let longestHan = 24
}
