import Quantities

/// From values to rows of pixels, with round ticks.
///
/// Exact like the figures themselves: a value that no scale can hold is given no row.
struct ChartScale {
  private let low: ExactDecimal
  private let high: ExactDecimal
  private let height: Int
  let ticks: [ExactDecimal]

  /// `height` is in pixels, from the lowest tick to the highest. `nil` where there is no value, or one too large to reckon with.
  init?(_ values: [ExactDecimal], height: Int) {
    guard var low = values.min(), var high = values.max() else { return nil }
    if low == high {
      guard let below = low.minus(ExactDecimal(1)), let above = high.plus(ExactDecimal(1)) else { return nil }
      (low, high) = (below, above)
    }
    guard let step = Self.step(from: low, to: high), let first = Self.floor(low, step) else { return nil }
    var ticks = [first]
    while let last = ticks.last, last < high {
      guard ticks.count < 12, let next = last.plus(step) else { return nil }
      ticks.append(next)
    }
    self.low = ticks[0]
    self.high = ticks[ticks.count - 1]
    self.ticks = ticks
    self.height = height
  }

  /// Pixels below the highest tick, to a tenth.
  func row(of value: ExactDecimal) -> ExactDecimal? {
    guard let part = high.minus(value), let whole = high.minus(low) else { return nil }
    return part.times(ExactDecimal(height))?.divided(by: whole, scale: 1)
  }

  /// A 1, 2 or 5 with zeros that goes three to eight times into the range.
  private static func step(from low: ExactDecimal, to high: ExactDecimal) -> ExactDecimal? {
    guard let range = high.minus(low) else { return nil }
    for exponent in -8...24 {
      for digit in [1, 2, 5] {
        guard let step = ExactDecimal(digit).timesPowerOfTen(exponent),
          let most = step.times(ExactDecimal(6))
        else { continue }
        if range < most { return step }
      }
    }
    return nil
  }

  /// The greatest multiple of `step` that is not above `value`.
  private static func floor(_ value: ExactDecimal, _ step: ExactDecimal) -> ExactDecimal? {
    guard let count = value.divided(by: step, scale: 0), let near = count.times(step) else { return nil }
    return value < near ? near.minus(step) : near
  }
}
