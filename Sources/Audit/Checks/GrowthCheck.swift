import Figures
import History
import Quantities
import ReportText
import Revisions

/// Growth that does not fit the level of last year's report, and levels that jumped by a magnitude.
func growthFaults(between pair: YearPair) -> [Finding] {
  var findings: [Finding] = []
  let figures = pair.now.report.figures
  var reckoned: Set<Int> = []
  for (place, change) in figures.enumerated() {
    guard change.isPlain, change.status == .actual, change.basis == .yoy || change.basis == nil else {
      continue
    }
    let isGrowth = change.aspect == .growth && change.normalized.unit == "%"
    let isPoints = change.aspect == .change && change.normalized.unit == "百分点"
    let isMove = change.aspect == .change && change.normalized.unit == "位"
    let isDifference = change.aspect == .change && change.isCounted
    guard isGrowth || isPoints || isMove || isDifference, change.basis == .yoy || isGrowth || isPoints,
      let level = pair.now.level(of: change, before: place), let old = pair.yearBefore(level),
      !pair.now.restates(level)
    else { continue }
    reckoned.insert(level.span.start)
    if let jump = magnitudeJump(level, old, pair) {
      findings.append(jump)
    } else if isGrowth {
      findings += growthFault(change, level, old, pair)
    } else {
      findings += differenceFault(change, level, old, pair)
    }
  }
  for level in figures where level.isAmount && level.status == .actual && !reckoned.contains(level.span.start)
  {
    guard !pair.now.isRow(level.sentence), let old = pair.yearBefore(level) else { continue }
    findings += [magnitudeJump(level, old, pair)].compactMap(\.self)
  }
  return findings
}

private func growthFault(_ growth: Figure, _ level: Figure, _ old: Figure, _ pair: YearPair) -> [Finding] {
  let name = Array(level.indicator.name.utf8)
  guard !MoveWords.constantPrices.stands(in: name), !old.normalized.value.isZero,
    let percent = PercentOfLevels(level, of: old, like: growth, isGrowth: true), !percent.allows(growth),
    let apart = percent.value.minus(growth.normalized.value)
  else { return [] }
  let isTurned =
    percent.value.isNegative != growth.normalized.value.isNegative && !growth.normalized.value.isZero
  // Last year's value may have been corrected since, or the same firms be compared.
  let isRevision = apart.magnitude <= ExactDecimal(1) || MoveWords.comparable.stands(in: name)
  return [
    Finding(
      isTurned ? .growthAgainstLevels : .growthMissesEarlier, isTurned || isRevision ? .warning : .error,
      subject: level.indicator.name, stated: growth.written.value.description,
      expected: percent.value.description, unit: "%", tolerance: percent.interval.slack,
      arithmetic: percent.arithmetic, figures: mentions(growth, level, old), places: places(growth, old, pair)
    )
  ]
}

/// Percentage points and places gained, and what is more or fewer.
private func differenceFault(_ change: Figure, _ level: Figure, _ old: Figure, _ pair: YearPair) -> [Finding]
{
  let isRank = level.aspect == .rank
  let (from, to) = isRank ? (level, old) : (old, level)
  guard let gained = to.normalized.value.minus(from.normalized.value),
    let slack = ExactDecimal.sum([change.slack, level.slack, old.slack]),
    let apart = gained.minus(change.normalized.value), apart.magnitude > slack
  else { return [] }
  let rounding = slack.isZero ? "" : " ± \(slack)"
  // A point may be a revision of last year's share; a difference of counts, of last year's count by a tenth.
  let tenth = from.normalized.value.timesPowerOfTen(-1) ?? ExactDecimal(0)
  let isSmall = !isRank && apart.magnitude <= (change.isCounted ? tenth : ExactDecimal(1))
  return [
    Finding(
      isRank ? .rankMoveMisses : .growthMissesEarlier, isSmall ? .warning : .error,
      subject: level.indicator.name, stated: change.written.value.description, expected: gained.description,
      unit: change.written.unit, tolerance: slack,
      arithmetic: "\(to.written.value) − \(from.written.value) = \(gained)\(rounding)",
      figures: mentions(change, level, old), places: places(change, old, pair))
  ]
}

private func mentions(_ change: Figure, _ level: Figure, _ old: Figure) -> [Finding.Mention] {
  [Finding.Mention(.report, change), Finding.Mention(.report, level), Finding.Mention(.earlier, old)]
}

private func places(_ change: Figure, _ old: Figure, _ pair: YearPair) -> [Finding.Place] {
  pair.now.places(of: [change]) + pair.before.places(of: [old], side: .earlier)
}

/// A level near ten thousand times last year's, or a ten-thousandth of it, under another magnitude.
private func magnitudeJump(_ level: Figure, _ old: Figure, _ pair: YearPair) -> Finding? {
  guard level.written.unit != old.written.unit, level.aspect == .level, !level.normalized.value.isZero,
    !old.normalized.value.isZero,
    let jump = [4, -4, 8, -8].first(where: { isNear(level.normalized.value, old.normalized.value, $0) })
  else { return nil }
  let factor = "1" + String(repeating: "0", count: abs(jump))
  return Finding(
    .magnitudeJumped, .error, subject: level.indicator.name, stated: level.quote, expected: nil,
    arithmetic: "\(level.quote) ≈ \(old.quote) \(jump > 0 ? "×" : "÷") \(factor)",
    figures: [Finding.Mention(.report, level), Finding.Mention(.earlier, old)],
    places: pair.now.places(of: [level]) + pair.before.places(of: [old], side: .earlier))
}

/// Whether one is the other times that power of ten, give or take what a year brings.
private func isNear(_ now: ExactDecimal, _ old: ExactDecimal, _ power: Int) -> Bool {
  guard let shifted = old.timesPowerOfTen(power), let twice = shifted.times(ExactDecimal(2)),
    let double = now.times(ExactDecimal(2))
  else { return false }
  return now <= twice && shifted <= double
}

extension AuditedText {
  /// What a growth or a difference is told of: the nearest level before it in its sentence that has its name; for
  /// points a share or a rate, for places a rank.
  fileprivate func level(of change: Figure, before place: Int) -> Figure? {
    report.figures[..<place].last { level in
      guard level.sentence == change.sentence, level.isPlain, level.status == .actual,
        level.stem == change.stem || ["百分点", "位"].contains(change.normalized.unit),
        key(of: level).period == key(of: change).period
      else { return false }
      switch change.normalized.unit {
      case "百分点": return level.normalized.unit == "%" && [.share, .level].contains(level.aspect)
      case "位": return level.aspect == .rank
      case "%": return level.aspect == .level && level.normalized.unit != "%"
      default: return level.aspect == .level && level.normalized.unit == change.normalized.unit
      }
    }
  }

  /// Whether the report says itself what it was the year before: its own value counts then, not the earlier report's.
  fileprivate func restates(_ level: Figure) -> Bool {
    let wanted = YearKey(level, key(of: level), back: true)
    guard !wanted.period.isEmpty else { return false }
    return report.figures.contains { YearKey($0, key(of: $0), back: false) == wanted }
  }
}
