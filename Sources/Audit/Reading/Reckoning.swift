import Figures
import History
import Quantities
import ReportText

extension Figure {
  /// The name without the 数 or 量 that a level of it ends in: growth is told of 高新技术企业, the level of 高新技术企业数.
  var stem: [UInt8] {
    let name = Array(indicator.name.utf8)
    return ConflictWords.added.match(atEndOf: name, isWhole: false).map { Array(name.dropLast($0.length)) }
      ?? name
  }

  /// One level, exactly meant.
  var isAmount: Bool { aspect == .level && isPlain && !normalized.value.isNegative }

  /// An amount that can be added up: no rate, no average, no price.
  var isAddend: Bool {
    isAmount && !PartWords.unaddable.contains(normalized.unit)
      && !PartWords.ratios.stands(in: Array(indicator.name.utf8))
  }

  /// Whether it was counted one by one, so that nothing was rounded: `47名`, and not `47万名`.
  var isCounted: Bool {
    guard written.value.scale == 0, written.unit == normalized.unit,
      let kind = UnitTable.unit(at: 0, in: Array(written.unit.utf8))?.kind
    else { return false }
    return kind == .count || kind == .occasion
  }

  /// How far the true number may be from the printed one, in the base unit.
  var slack: ExactDecimal { isCounted || aspect == .rank ? ExactDecimal(0) : halfUnit }

  /// The numbers that the printed one can stand for, in the base unit.
  var interval: RoundingInterval? { RoundingInterval(normalized.value, halfUnit: slack) }

  /// The figure's value in the unit that `other` is written in.
  func value(inUnitOf other: Figure) -> ExactDecimal? {
    if written.unit == other.written.unit { return written.value }
    return normalized.value.inUnit(of: other)
  }

  /// Digits that say something: 4 of `20.50`, 1 of `3000`.
  var significantDigits: Int {
    var coefficient = written.value.coefficient.magnitude
    if written.value.scale == 0 { while coefficient > 0, coefficient % 10 == 0 { coefficient /= 10 } }
    return coefficient == 0 ? 0 : String(coefficient).utf8.count
  }
}

extension ExactDecimal {
  /// An amount in the base unit, told in the unit that `figure` is written in.
  func inUnit(of figure: Figure) -> ExactDecimal? {
    figure.written.factor(to: figure.normalized).flatMap { divided(by: $0, scale: scale + 12) }?.reduced
  }

  static func sum(_ numbers: some Sequence<ExactDecimal>) -> ExactDecimal? {
    var sum = ExactDecimal(0)
    for number in numbers {
      guard let next = sum.plus(number) else { return nil }
      sum = next
    }
    return sum
  }
}

extension RoundingInterval {
  /// The quotient of two positive numbers, in percent of the second, to `scale` digits and a little wider than exact.
  func percent(of whole: RoundingInterval, scale: Int) -> RoundingInterval? {
    guard !low.isNegative, !whole.low.isNegative, !whole.low.isZero,
      let low = low.timesPowerOfTen(2)?.divided(by: whole.high, scale: scale),
      let high = high.timesPowerOfTen(2)?.divided(by: whole.low, scale: scale)
    else { return nil }
    let step = ExactDecimal(coefficient: 1, scale: scale)
    guard let least = low.minus(step), let most = high.plus(step) else { return nil }
    return RoundingInterval(low: least, high: most)
  }

  /// Half of what lies between its ends.
  var slack: ExactDecimal? {
    high.minus(low)?.divided(by: ExactDecimal(2), scale: max(high.scale, low.scale) + 1)?.reduced
  }
}

/// A growth or a share in percent that follows from two printed levels.
struct PercentOfLevels {
  /// With one digit more than the printed percentage has.
  let value: ExactDecimal
  let interval: RoundingInterval
  /// `"162.1 ÷ 206.5 = 78.50%"`, or `"1083.1 ÷ 986.4 − 1 = 9.80%"`, with the interval behind it.
  let arithmetic: String

  /// Where `isGrowth` is set, the whole is taken off: 110 % of it is a growth by 10 %.
  init?(_ part: Figure, of whole: Figure, like printed: Figure, isGrowth: Bool) {
    let scale = printed.written.value.scale + 1
    guard let mine = part.interval, let all = whole.interval,
      let wide = mine.percent(of: all, scale: scale + 4),
      let ratio = part.normalized.value.timesPowerOfTen(2)?.divided(by: whole.normalized.value, scale: scale),
      let inUnit = part.value(inUnitOf: whole)
    else { return nil }
    let off = ExactDecimal(isGrowth ? 100 : 0)
    guard let value = ratio.minus(off), let low = wide.low.minus(off), let high = wide.high.minus(off) else {
      return nil
    }
    self.value = value
    interval = RoundingInterval(low: low, high: high)
    let ends = [low, high].compactMap { $0.divided(by: ExactDecimal(1), scale: scale + 1)?.description }
    arithmetic =
      "\(inUnit) ÷ \(whole.written.value)\(isGrowth ? " − 1" : "") = \(value)% [\(ends.joined(separator: ", "))]"
  }

  /// Whether the printed percentage, rounded as it is, can be this one.
  func allows(_ printed: Figure) -> Bool {
    guard let stated = RoundingInterval(printed.normalized.value, halfUnit: printed.halfUnit) else {
      return true
    }
    return stated.meets(interval)
  }
}
