/// Arithmetic that is exact or says that it cannot be: `nil` where a result does not fit in 128 bits.
extension ExactDecimal {
  public func plus(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (left, right, scale) = aligned(with: other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, scale: scale)
  }

  public func minus(_ other: ExactDecimal) -> ExactDecimal? {
    plus(other.negated)
  }

  public var negated: ExactDecimal {
    // The least coefficient has no positive twin.
    ExactDecimal(coefficient: coefficient == .min ? .max : -coefficient, scale: scale)
  }

  public func times(_ other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: product, scale: scale + other.scale)
  }

  /// The number times ten to the power of `exponent`, with no zero added behind the point.
  public func timesPowerOfTen(_ exponent: Int) -> ExactDecimal? {
    if exponent <= 0 { return ExactDecimal(coefficient: coefficient, scale: scale - exponent) }
    if exponent <= scale { return ExactDecimal(coefficient: coefficient, scale: scale - exponent) }
    return ExactDecimal(coefficient: coefficient, scale: 0).scaledUp(by: exponent - scale)
      .map { ExactDecimal(coefficient: $0) }
  }

  /// The quotient rounded half away from zero to `scale` digits behind the point; `nil` for a zero divisor.
  public func divided(by divisor: ExactDecimal, scale wanted: Int) -> ExactDecimal? {
    guard !divisor.isZero else { return nil }
    let shift = wanted + divisor.scale - scale
    let numerator = shift >= 0 ? scaledUp(by: shift) : coefficient
    let denominator =
      shift >= 0
      ? divisor.coefficient
      : ExactDecimal(coefficient: divisor.coefficient).scaledUp(by: -shift)
    guard let numerator, let denominator else { return nil }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let roundsAway = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    let away: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
    return ExactDecimal(coefficient: roundsAway ? quotient + away : quotient, scale: wanted)
  }

  private func scaledUp(by digits: Int) -> Int128? {
    // A coefficient and a power of one word each, as nearly all are, have a product of two.
    if digits < Self.powers.count, let small = smallCoefficient {
      return Int128(small) &* Int128(Self.powers[digits])
    }
    var result = coefficient
    for _ in 0..<digits {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// The powers of ten that fit in one word.
  private static let powers: [Int64] = [
    1, 10, 100, 1000, 10000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]

  private func aligned(with other: ExactDecimal) -> (Int128, Int128, Int)? {
    let scale = Swift.max(self.scale, other.scale)
    guard let left = scaledUp(by: scale - self.scale), let right = other.scaledUp(by: scale - other.scale)
    else { return nil }
    return (left, right, scale)
  }
}
