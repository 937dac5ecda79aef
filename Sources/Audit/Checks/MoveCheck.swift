import Figures
import History
import Quantities
import ReportText

/// `由35家增加到49家,增加14家`: two numbers of one sentence and the difference or the growth told with them.
func moveFaults(in text: AuditedText) -> [Finding] {
  text.sentences.indices.flatMap { place -> [Finding] in
    guard !text.isRow(place) else { return [] }
    let told = Array(text.figures(of: place))
    return told.indices.dropLast(2).compactMap { first -> Finding? in
      guard let move = Move(told[first], told[first + 1], in: text) else { return nil }
      return move.finding(told[first + 2], in: text)
    }
  }
}

/// What something was and what it became.
private struct Move {
  let from: Figure
  let to: Figure

  /// `由A增加到B`, or `达到B,较…的A`.
  init?(_ first: Figure, _ second: Figure, in text: AuditedText) {
    guard first.isPlain, second.isPlain, first.aspect == second.aspect,
      first.normalized.unit == second.normalized.unit, [.level, .share, .rank].contains(first.aspect)
    else { return nil }
    let (own, next) = (text.ownWords(first), text.ownWords(second))
    if MoveWords.from.stands(in: own, of: text.text),
      MoveWords.to.stands(before: next.upperBound, in: text.text),
      next.lowerBound - first.span.end <= 3
    {
      (from, to) = (first, second)
    } else if MoveWords.than.stands(at: next.lowerBound, in: text.text),
      text.text.has(Self.of, before: next.upperBound), first.aspect == .level
    {
      (from, to) = (second, first)
    } else {
      return nil
    }
  }

  private static let of = Array("的".utf8)

  func finding(_ third: Figure, in text: AuditedText) -> Finding? {
    guard third.isPlain, third.sentence == from.sentence, isAbout(third, in: text) else { return nil }
    switch third.aspect {
    case .change where from.aspect == .rank: return rankFinding(third, in: text)
    case .change: return difference(third, in: text)
    case .growth where third.normalized.unit == "%" && from.aspect == .level && from.normalized.unit != "%":
      return growth(third, in: text)
    default: return nil
    }
  }

  /// Whether the third number tells of the two, with nothing else to compare with between.
  private func isAbout(_ third: Figure, in text: AuditedText) -> Bool {
    let words = max(from.span.end, to.span.end)..<third.span.start
    return !words.isEmpty && MoveWords.telling.isAll(of: words, in: text.text)
  }

  private func difference(_ third: Figure, in text: AuditedText) -> Finding? {
    let isPoints = third.normalized.unit == "百分点" && from.normalized.unit == "%"
    guard isPoints || third.normalized.unit == from.normalized.unit,
      let difference = to.normalized.value.minus(from.normalized.value),
      let slack = ExactDecimal.sum([from.slack, to.slack, third.slack]),
      let apart = difference.minus(third.normalized.value), apart.magnitude > slack,
      let expected = isPoints ? difference : difference.inUnit(of: third),
      let tolerance = isPoints ? slack : slack.inUnit(of: third),
      let late = to.value(inUnitOf: from)
    else { return nil }
    let rounding = tolerance.isZero ? "" : " ± \(tolerance)"
    return Finding(
      .differenceMisses, severity(apart.magnitude, slack), subject: to.indicator.name,
      stated: third.written.value.description, expected: expected.description, unit: third.written.unit,
      tolerance: tolerance,
      arithmetic: "\(late) − \(from.written.value) = \(difference.inUnit(of: from) ?? difference)\(rounding)",
      figures: mentions(third), places: text.places(of: [third]))
  }

  private func growth(_ third: Figure, in text: AuditedText) -> Finding? {
    let name = Array(to.indicator.name.utf8)
    guard !MoveWords.constantPrices.stands(in: name),
      let percent = PercentOfLevels(to, of: from, like: third, isGrowth: true),
      !percent.allows(third), let apart = percent.value.minus(third.normalized.value)
    else { return nil }
    return Finding(
      .growthMisses, severity(apart.magnitude, third.halfUnit), subject: to.indicator.name,
      stated: third.written.value.description, expected: percent.value.description, unit: "%",
      tolerance: percent.interval.slack, arithmetic: percent.arithmetic, figures: mentions(third),
      places: text.places(of: [third]))
  }

  /// From the seventh place to the fourth are three.
  private func rankFinding(_ third: Figure, in text: AuditedText) -> Finding? {
    guard let gained = from.normalized.value.minus(to.normalized.value), gained != third.normalized.value
    else {
      return nil
    }
    return Finding(
      .rankMoveMisses, .error, subject: to.indicator.name, stated: third.written.value.description,
      expected: gained.description, unit: third.written.unit, tolerance: ExactDecimal(0),
      arithmetic: "\(from.written.value) − \(to.written.value) = \(gained)", figures: mentions(third),
      places: text.places(of: [third]))
  }

  private func mentions(_ third: Figure) -> [Finding.Mention] {
    [third, from, to].map { Finding.Mention(.report, $0) }
  }

  /// A last digit that was cut off instead of rounded is no error.
  private func severity(_ apart: ExactDecimal, _ slack: ExactDecimal) -> Finding.Severity {
    guard !slack.isZero, let twice = slack.times(ExactDecimal(2)) else { return .error }
    return apart <= twice ? .note : .error
  }
}
