/// An exact decimal number that remembers how it was written.
///
/// `"12.50"` keeps its scale of 2, so that it prints as it stood and its rounding is known;
/// comparison is numeric: `12.50 == 12.5`.
public struct ExactDecimal: Sendable {
  // Two words, not one of sixteen bytes: what holds such a one is aligned to them, and is had from the system at twice the
  // price.
  @usableFromInline let high: Int64
  @usableFromInline let low: UInt64
  @usableFromInline let places: Int32

  /// The digits without the point, with the sign.
  @inlinable public var coefficient: Int128 { Int128(high) &<< 64 | Int128(low) }
  /// How many of those digits stand behind the point; never negative.
  @inlinable public var scale: Int { Int(places) }

  /// The coefficient where one word holds it.
  @inline(__always) var smallCoefficient: Int64? {
    let small = Int64(truncatingIfNeeded: low)
    return high == small &>> 63 ? small : nil
  }

  @inlinable public init(coefficient: Int128, scale: Int = 0) {
    precondition(scale >= 0, "a scale counts digits behind the point")
    high = Int64(truncatingIfNeeded: coefficient &>> 64)
    low = UInt64(truncatingIfNeeded: coefficient)
    places = Int32(clamping: scale)
  }

  @inlinable public init(_ integer: Int) {
    self.init(coefficient: Int128(integer))
  }

  /// Reads `-?digits[.digits]`; commas, exponents and anything else give `nil`, as do more than 36 digits.
  public init?(_ text: String) {
    var coefficient: Int128 = 0
    var scale = 0
    var digits = 0
    var negative = false
    var seenPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits > Self.maximumDigits { return nil }
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        if seenPoint { scale += 1 }
      case UInt8(ascii: ".") where !seenPoint && digits > 0: seenPoint = true
      case UInt8(ascii: "-") where index == 0: negative = true
      default: return nil
      }
    }
    guard digits > 0, !(seenPoint && scale == 0) else { return nil }
    self.init(coefficient: negative ? -coefficient : coefficient, scale: scale)
  }

  /// The most digits a number may have; with them every sum below stays inside 128 bits.
  public static let maximumDigits = 36

  @inlinable public var isZero: Bool { coefficient == 0 }
  @inlinable public var isNegative: Bool { coefficient < 0 }

  /// The number without its sign. The least coefficient, which has no positive twin, loses one in the last place.
  public var magnitude: ExactDecimal { isNegative ? negated : self }

  /// The same number with no zero at the end of its fraction: `12.50` gives `12.5`, `3.00` gives `3`.
  public var reduced: ExactDecimal {
    guard scale > 0 else { return self }
    var scale = scale
    if var small = smallCoefficient {
      while scale > 0, case let (tenth, digit) = small.quotientAndRemainder(dividingBy: 10), digit == 0 {
        small = tenth
        scale -= 1
      }
      return ExactDecimal(coefficient: Int128(small), scale: scale)
    }
    var coefficient = coefficient
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }
}

extension ExactDecimal: Hashable, Comparable {
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.coefficient == right.coefficient }
    let (left, right) = (left.reduced, right.reduced)
    return left.scale == right.scale && left.coefficient == right.coefficient
  }

  public func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.coefficient)
    hasher.combine(reduced.scale)
  }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    if left.isNegative != right.isNegative { return left.isNegative }
    if let difference = left.minus(right) { return difference.isNegative }
    // Too far apart for one scale: digit by digit.
    return left.isNegative ? isLess(right, left) : isLess(left, right)
  }

  /// Whether the magnitude of `left` is less than that of `right`: by whole parts, then by digits behind the point.
  private static func isLess(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    var (left, right) = (Parts(left), Parts(right))
    if left.whole != right.whole { return left.whole < right.whole }
    while !left.isDone || !right.isDone {
      let (first, second) = (left.next(), right.next())
      if first != second { return first < second }
    }
    return false
  }

  /// The whole part of a magnitude, and the digits behind its point one after another.
  private struct Parts {
    let whole: UInt128
    private var rest: UInt128
    private var places: Int

    init(_ number: ExactDecimal) {
      places = number.scale
      guard let unit = Self.power(number.scale) else {
        (whole, rest) = (0, number.coefficient.magnitude)
        return
      }
      (whole, rest) = number.coefficient.magnitude.quotientAndRemainder(dividingBy: unit)
    }

    var isDone: Bool { rest == 0 }

    mutating func next() -> UInt128 {
      guard places > 0 else { return 0 }
      places -= 1
      guard let unit = Self.power(places) else { return 0 }
      let (digit, remainder) = rest.quotientAndRemainder(dividingBy: unit)
      rest = remainder
      return digit
    }

    /// `nil` beyond 38 digits, where every magnitude is smaller.
    private static func power(_ exponent: Int) -> UInt128? {
      exponent > 38 ? nil : (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as it was written, without separators: `"1091.48"`, `"-0.50"`.
  public var description: String {
    if scale == 0 { return String(coefficient) }
    var digits = Array(String(coefficient.magnitude).utf8)
    let missing = scale + 1 - digits.count
    if missing > 0 { digits = [UInt8](repeating: UInt8(ascii: "0"), count: missing) + digits }
    digits.insert(UInt8(ascii: "."), at: digits.count - scale)
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
