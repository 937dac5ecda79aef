package import Figures
import Quantities
import Revisions

/// A level of the year before that follows from what a later report says.
struct ImpliedValue {
  /// Ends included, in the base unit.
  let interval: RoundingInterval
  /// In the base unit, with the digits that the arithmetic prints.
  let value: ExactDecimal
  /// `"30782.9 ÷ 1.101 = 27959.0"`, in the unit that the level is printed in.
  let arithmetic: String
  /// Half a unit of the last digit, where `value` is the difference of two numbers printed to one place.
  ///
  /// Points gained are taken from the rates as they are printed: such a difference is exact.
  private let exactTo: ExactDecimal?

  /// Divides a level by one and its growth in percent.
  /// - Returns: `nil` where the growth is a fall by everything, or the numbers are too large.
  init?(level: Figure, growth: Figure) {
    let hundred = ExactDecimal(100)
    guard let percent = growth.normalized.value.plus(hundred), !percent.isNegative, !percent.isZero,
      let factor = percent.timesPowerOfTen(-2),
      let printed = level.written.value.divided(by: factor, scale: level.written.value.scale),
      let value = level.written.factor(to: level.normalized).flatMap({ printed.times($0) }),
      let stated = RoundingInterval(level.normalized.value, halfUnit: level.halfUnit),
      let least = percent.minus(growth.halfUnit), let most = percent.plus(growth.halfUnit),
      !least.isNegative, !least.isZero,
      let low = stated.low.times(hundred)?.divided(by: most, scale: stated.low.scale + 6),
      let high = stated.high.times(hundred)?.divided(by: least, scale: stated.high.scale + 6)
    else { return nil }
    interval = RoundingInterval(low: low, high: high)
    self.value = value
    exactTo = nil
    arithmetic = "\(level.written.value) ÷ \(factor) = \(printed)"
  }

  /// Takes the percentage points gained from a share or a rate.
  init?(rate: Figure, gained: Figure) {
    guard let value = rate.normalized.value.minus(gained.normalized.value),
      let slack = rate.halfUnit.plus(gained.halfUnit),
      let interval = RoundingInterval(value, halfUnit: slack)
    else { return nil }
    self.interval = interval
    self.value = value
    exactTo = rate.halfUnit == gained.halfUnit ? rate.halfUnit : nil
    let sign = gained.normalized.value.isNegative ? "+" : "−"
    // With the digits that are printed: 2.60 − 0.10 = 2.50.
    let printed = rate.written.value.minus(gained.written.value).flatMap { $0 == value ? $0 : nil } ?? value
    arithmetic = "\(rate.written.value) \(sign) \(gained.written.value.magnitude) = \(printed)"
  }

  /// Whether a printed level can be the one implied; `nil` where the numbers do not fit.
  func agrees(with printed: Figure) -> Bool? {
    if let exactTo, exactTo == printed.halfUnit { return value == printed.normalized.value }
    return RoundingInterval(printed.normalized.value, halfUnit: printed.halfUnit)?.meets(interval)
  }
}

extension VintageLedger {
  /// A level that does not agree with the one that a later report implies.
  struct Implication {
    let from: Int
    let to: Int
    let implied: ImpliedValue
    let delta: ExactDecimal?
    /// Whether the level went the other way than its growth: the series was rebased.
    let isRebased: Bool
  }

  /// Holds what `report`, added last, says of growth against the levels of the year before.
  ///
  /// Where a thing is stated twice with two values nothing is concluded: which of them is meant cannot be told.
  func implications(of report: ReportVintages) -> [Implication] {
    report.standing.compactMap { change -> Implication? in
      guard change.key.basis == .yoy, change.key.status == .actual, change.figure.isPlain else { return nil }
      let isGrowth = change.key.aspect == .growth && change.key.unit == "%"
      guard isGrowth || (change.key.aspect == .change && change.key.unit == "百分点") else { return nil }
      guard report.standing.filter({ $0.key == change.key }).count == 1 else { return nil }
      let levels = report.standing.filter { level in
        level.key.period == change.key.period && level.key.scope == change.key.scope
          && level.key.status == .actual && level.figure.isPlain
          && (isGrowth
            ? level.figure.aspect == .level
            : level.key.aspect == .level && level.key.unit == "%")
      }
      guard levels.count == 1 else { return nil }
      let implied =
        isGrowth
        ? ImpliedValue(level: levels[0].figure, growth: change.figure)
        : ImpliedValue(rate: levels[0].figure, gained: change.figure)
      return implied.flatMap { implication($0, of: levels[0], growing: change.figure, in: report) }
    }
  }

  private func implication(
    _ implied: ImpliedValue, of level: Mention, growing change: Figure, in report: ReportVintages
  ) -> Implication? {
    guard let period = level.key.period.covered?.yearBefore else { return nil }
    let key = level.key.about(PeriodName(period))
    // What the report says outright about the year before counts, not what follows.
    guard !report.standing.contains(where: { $0.key == key }) else { return nil }
    guard let before = standing(key)?.anchors, before.count == 1, before[0].mention.figure.isPlain,
      let now = standing(level.key)?.latest.first(where: { $0.mention.stated == level.stated })
    else { return nil }
    let old = before[0].mention.figure
    guard implied.agrees(with: old) == false else { return nil }
    let rose = level.figure.normalized.value > old.normalized.value
    let saysRise = !change.normalized.value.isNegative
    return Implication(
      from: before[0].entry, to: now.entry, implied: implied,
      delta: implied.value.minus(old.normalized.value)?.reduced,
      isRebased: rose != saysRise && !change.normalized.value.isZero
        && level.figure.normalized.value != old.normalized.value)
  }
}

extension Figure {
  /// One number, exactly meant: only from such a number another one follows.
  package var isPlain: Bool { bound == .exact && written.maximum == nil }
}
