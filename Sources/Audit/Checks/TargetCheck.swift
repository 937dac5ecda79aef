import Figures
import History
import Quantities
import ReportText
import Revisions

/// The aims that last year's report had for this one's time, each with what became of it.
func targets(between pair: YearPair) -> [Finding] {
  var seen: Set<TargetSubject> = []
  return pair.before.report.figures.compactMap { aim -> Finding? in
    guard aim.status == .target, aim.written.maximum == nil, [.level, .growth, .share].contains(aim.aspect),
      !pair.before.isRow(aim.sentence), aim.indicator.name.utf8.count >= 12,
      pair.isDue(aim), seen.insert(TargetSubject(aim)).inserted
    else { return nil }
    let told = pair.now.report.figures.filter { pair.isOutcome($0, of: aim) }
    guard let outcome = told.first else {
      return pair.isMentioned(aim) ? nil : finding(.targetNotMentioned, .note, aim, nil, pair)
    }
    guard told.allSatisfy({ $0.normalized == outcome.normalized }), let isMet = isMet(aim, outcome) else {
      return nil
    }
    return finding(isMet ? .targetMet : .targetMissed, isMet ? .note : .warning, aim, outcome, pair)
  }
}

private struct TargetSubject: Hashable {
  let name: String
  let aspect: Aspect
  let unit: String

  init(_ figure: Figure) {
    name = figure.indicator.name
    aspect = figure.aspect
    unit = figure.normalized.unit
  }
}

/// Whether the outcome is what was aimed at; `nil` where its bound leaves that open.
private func isMet(_ aim: Figure, _ outcome: Figure) -> Bool? {
  let (wanted, got) = (aim.normalized.value, outcome.normalized.value)
  // An aim not to be passed is one from above: 控制在3%以内.
  let isMet = aim.bound == .under ? got <= wanted : got >= wanted
  switch outcome.bound {
  case .exact: return isMet
  case .over: return got >= wanted ? true : nil
  case .under: return got <= wanted ? false : nil
  case .approx: return nil
  }
}

private func finding(
  _ fault: Fault, _ severity: Finding.Severity, _ aim: Figure, _ outcome: Figure?, _ pair: YearPair
) -> Finding {
  let said = outcome.map { [Finding.Mention(.report, $0)] } ?? []
  return Finding(
    fault, severity, subject: aim.indicator.name,
    stated: outcome?.value(inUnitOf: aim)?.description, expected: aim.written.value.description,
    unit: aim.written.unit, figures: said + [Finding.Mention(.earlier, aim)],
    places: pair.now.places(of: said.map(\.figure)) + pair.before.places(of: [aim], side: .earlier))
}

extension YearPair {
  /// Whether the aim is for the time that the audited report covers. One without a time is for the year to come.
  fileprivate func isDue(_ aim: Figure) -> Bool {
    guard let own = CoveredPeriod(named: now.report.header.period ?? ""),
      let period = before.key(of: aim).period.covered, aim.period != nil
    else { return aim.period == nil }
    return period == own
  }

  /// Whether a figure tells what became of an aim.
  fileprivate func isOutcome(_ figure: Figure, of aim: Figure) -> Bool {
    guard figure.status == .actual, figure.aspect == aim.aspect, figure.written.maximum == nil,
      figure.normalized.unit == aim.normalized.unit, isSame(figure.indicator, aim.indicator),
      now.key(of: figure).scope == before.key(of: aim).scope
    else { return false }
    if let period = before.key(of: aim).period.covered, aim.period != nil,
      let told = now.key(of: figure).period.covered, period != told
    {
      return false
    }
    return figure.accumulation == aim.accumulation || figure.accumulation == nil || aim.accumulation == nil
  }

  private func isSame(_ one: Indicator, _ other: Indicator) -> Bool { one.name == other.name }

  /// Whether the report speaks of the thing at all, under this name, one like it, or another of its key.
  fileprivate func isMentioned(_ aim: Figure) -> Bool {
    let name = Array(aim.indicator.name.utf8)
    let trimmed = ConflictWords.added.match(atEndOf: name, isWhole: false).map {
      Array(name.dropLast($0.length))
    }
    let letters = Array(String(decoding: trimmed ?? name, as: UTF8.self).unicodeScalars)
    return now.report.figures.contains { figure in
      guard figure.normalized.unit == aim.normalized.unit || figure.indicator.key == aim.indicator.key else {
        return false
      }
      if figure.indicator.key != nil, figure.indicator.key == aim.indicator.key { return true }
      return now.report.words(now.sentences[figure.sentence].span).holds(letters)
    }
  }
}

extension String {
  /// Whether it has these characters in this order, with others between them.
  fileprivate func holds(_ letters: [Unicode.Scalar]) -> Bool {
    var rest = letters[...]
    for scalar in unicodeScalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
