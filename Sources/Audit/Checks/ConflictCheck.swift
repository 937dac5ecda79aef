import Figures
import History
import Quantities
import ReportText
import Revisions

/// One indicator with two values in one report; where only the magnitude differs it is a slip of the unit.
///
/// Names are read out of sentences, and a qualifier may be lost on the way. So the name has to stand in both sentences,
/// straight before the number, with nothing before it that could make it another.
func conflicts(in text: AuditedText) -> [Finding] {
  var groups: [Identity: [Figure]] = [:]
  var order: [Identity] = []
  for figure in text.report.figures {
    guard let identity = Identity(figure, in: text) else { continue }
    if groups[identity] == nil { order.append(identity) }
    groups[identity, default: []].append(figure)
  }
  return order.compactMap { identity -> Finding? in
    // Three values are those of three things.
    guard let told = groups[identity], let first = told.first, Set(told.map(\.normalized.value)).count == 2,
      let other = told.first(where: { !first.agreesWithinRounding(with: $0) }),
      first.sentence != other.sentence
    else { return nil }
    return finding(first, other, in: text)
  }
}

private func finding(_ first: Figure, _ other: Figure, in text: AuditedText) -> Finding {
  let isSlip = first.written.value == other.written.value && first.written.unit != other.written.unit
  return Finding(
    isSlip ? .magnitudeDiffers : .twoValues, .error, subject: first.indicator.name,
    stated: isSlip ? first.quote : first.written.value.description,
    expected: isSlip
      ? other.quote : other.value(inUnitOf: first)?.description ?? other.written.value.description,
    unit: isSlip ? "" : first.written.unit, tolerance: max(first.slack, other.slack).inUnit(of: first),
    figures: [first, other].map { Finding.Mention(.report, $0) }, places: text.places(of: [first, other]))
}

/// All that two figures share which speak of one thing.
private struct Identity: Hashable {
  let name: String
  let key: VintageKey

  /// `nil` for a figure whose name does not stand plainly before it.
  init?(_ figure: Figure, in text: AuditedText) {
    guard figure.isPlain, figure.status == .actual, [.level, .growth, .share].contains(figure.aspect),
      !text.isRow(figure.sentence), !text.isElsewhere(figure)
    else { return nil }
    let bytes = text.text
    var name = Array(figure.indicator.name.utf8)
    if let added = ConflictWords.added.match(atEndOf: name, isWhole: false) { name.removeLast(added.length) }
    // Short names are those of anything, and others may speak of what was told before them.
    guard name.count >= 12, !ConflictWords.dependent.stands(at: 0, in: name),
      figure.indicator.key != nil || text.figures(of: figure.sentence).first == figure
    else { return nil }
    let clause = text.clause(figure)
    let span = text.sentences[figure.sentence].span
    guard let place = bytes.places(of: name, in: clause).last,
      !ConflictWords.singled.stands(in: span.range, of: bytes),
      ConflictWords.links.isAll(of: (place + name.count)..<figure.span.start, in: bytes),
      ConflictWords.neutral.isAll(of: clause.lowerBound..<place, in: bytes)
    else { return nil }
    self.name = figure.indicator.name
    key = text.key(of: figure)
  }
}

extension AuditedText {
  /// Whether the figure stands under a heading of another body or of what is to come, or in a sentence whose year is
  /// masked.
  fileprivate func isElsewhere(_ figure: Figure) -> Bool {
    let sentence = sentences[figure.sentence].span
    if report.anomalies.contains(where: { $0.kind == .redacted && sentence.contains($0.span) }) {
      return true
    }
    var section = figure.section
    while let place = section {
      let title = Array(report.sections[place].title.utf8)
      if ConflictWords.bodies.match(atEndOf: title) != nil || ConflictWords.plans.stands(in: title) {
        return true
      }
      section = report.sections[place].parent
    }
    return false
  }
}
