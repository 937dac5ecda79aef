package import Figures
package import Quantities

/// The numbers that a printed number can stand for, ends included.
package struct RoundingInterval: Sendable, Hashable {
  package let low: ExactDecimal
  package let high: ExactDecimal

  package init(low: ExactDecimal, high: ExactDecimal) {
    self.low = low
    self.high = high
  }

  /// `nil` where the numbers do not fit.
  package init?(_ value: ExactDecimal, halfUnit: ExactDecimal) {
    guard let low = value.minus(halfUnit), let high = value.plus(halfUnit) else { return nil }
    self.low = low
    self.high = high
  }

  package func meets(_ other: RoundingInterval) -> Bool {
    low <= other.high && other.low <= high
  }
}

extension Amount {
  /// How many base units one unit as written is: 100000000 for 亿元; `nil` where a zero hides it.
  package func factor(to normalized: Amount) -> ExactDecimal? {
    if unit == normalized.unit { return ExactDecimal(1) }
    // Nearly always a thousand, 万 or 亿, which need no division.
    for power in [4, 8, 3] where !value.isZero && value.timesPowerOfTen(power) == normalized.value {
      return ExactDecimal(1).timesPowerOfTen(power)
    }
    guard let factor = normalized.value.divided(by: value, scale: 12)?.reduced,
      factor.times(value) == normalized.value
    else { return nil }
    return factor
  }
}

extension Figure {
  /// Half a unit of the last printed digit, in the base unit; zero where it cannot be told.
  package var halfUnit: ExactDecimal {
    let half = ExactDecimal(coefficient: 5, scale: written.value.scale + 1)
    return written.factor(to: normalized).flatMap { half.times($0) } ?? ExactDecimal(0)
  }

  /// As `halfUnit`, but of the last digit that is not a zero: `约1200家` is meant to the hundred.
  private var halfRoundUnit: ExactDecimal {
    var coefficient = written.value.coefficient
    var half = halfUnit
    while coefficient != 0, coefficient % 10 == 0, let next = half.times(ExactDecimal(10)) {
      coefficient /= 10
      half = next
    }
    return half
  }

  /// Whether two amounts of one base unit can be the same number, one of them rounded or bounded.
  package func agreesWithinRounding(with other: Figure) -> Bool {
    guard written.maximum == nil, other.written.maximum == nil else { return normalized == other.normalized }
    guard let difference = other.normalized.value.minus(normalized.value) else { return false }
    if bound == other.bound {
      // Numbers printed to the same place differ where their digits do.
      let tolerance = halfUnit == other.halfUnit ? ExactDecimal(0) : max(halfUnit, other.halfUnit)
      return difference.magnitude <= tolerance
    }
    return allows(other, difference) && other.allows(self, difference.negated)
  }

  /// Whether the bound of this figure leaves room for `other`, which lies `difference` above it.
  private func allows(_ other: Figure, _ difference: ExactDecimal) -> Bool {
    switch bound {
    case .exact: other.bound != .exact || difference.magnitude <= max(halfUnit, other.halfUnit)
    case .approx: difference.magnitude <= halfRoundUnit
    case .over: !difference.isNegative
    case .under: difference <= ExactDecimal(0)
    }
  }
}
