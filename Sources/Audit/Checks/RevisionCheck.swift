import Figures
import Quantities
import ReportText
import Revisions
import SemanticDiff

/// Figures whose magnitude the last revision changed, and no digit of them.
///
/// Such a change may be the slip or its correction. Where last year's level shows which, a correction says nothing and
/// a slip is an error.
func revisedMagnitudes(
  from before: StructuredReport, to text: AuditedText, earlier: StructuredReport?
) -> [Finding] {
  let pair = earlier.map { YearPair(now: text, before: AuditedText($0)) }
  return compare(before, text.report).figures.compactMap { change -> Finding? in
    guard change.kinds.contains(.unitSlip), let old = change.old.map({ before.figures[$0] }),
      let new = change.new.map({ text.report.figures[$0] })
    else { return nil }
    var severity = Finding.Severity.warning
    if let lastYear = pair?.yearBefore(new) {
      if new.isOfOrder(of: lastYear) { return nil }
      if old.isOfOrder(of: lastYear) { severity = .error }
    }
    return Finding(
      .magnitudeRevised, severity, subject: new.indicator.name, stated: new.quote, expected: old.quote,
      figures: [Finding.Mention(.report, new), Finding.Mention(.before, old)],
      places: text.places(of: [new]) + [Finding.Place(.before, before.sentences[old.sentence].span)])
  }
}

extension Figure {
  /// Whether two amounts are no more than a factor of thirty apart.
  fileprivate func isOfOrder(of other: Figure) -> Bool {
    guard let mine = normalized.value.times(ExactDecimal(30)),
      let theirs = other.normalized.value.times(ExactDecimal(30))
    else { return false }
    return normalized.value <= theirs && other.normalized.value <= mine
  }
}
