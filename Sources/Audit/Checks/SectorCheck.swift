import Figures
import History
import Quantities
import ReportText
import Revisions

/// The three sectors and the like, told one after another in a paragraph behind their whole.
func sectorFaults(in text: AuditedText) -> [Finding] {
  var findings: [Finding] = []
  let figures = text.report.figures
  for classes in PartWords.complete where classes.count == 3 {
    for (place, first) in figures.enumerated() {
      guard first.isAddend, let stem = tail(of: first, classes[0]) else { continue }
      let paragraph = text.sentences[first.sentence].paragraph
      let others = figures[(place + 1)...].prefix { text.sentences[$0.sentence].paragraph == paragraph }
      let parts =
        [first]
        + classes.dropFirst().compactMap { names in
          others.first { $0.isAddend && isSibling($0, of: first) && tail(of: $0, names) == stem }
        }
      guard parts.count == classes.count, Set(parts.map(\.sentence)).count > 1,
        let whole = whole(of: first, before: place, in: text),
        parts.allSatisfy({ $0.normalized.value < whole.normalized.value }),
        let sum = PartsSum(parts, of: whole), !sum.fits
      else { continue }
      findings.append(sum.finding(sum.exceedsWhole ? .partsExceedWhole : .partsFallShort, in: text))
    }
  }
  return findings
}

/// The name behind the word of its class: 增加值 of 第一产业增加值; `nil` where it does not begin with one.
private func tail(of figure: Figure, _ names: WordList) -> [UInt8]? {
  let name = Array(figure.indicator.name.utf8)
  return names.match(at: 0, in: name).map { Array(name[$0.length...]) }
}

private func isSibling(_ figure: Figure, of first: Figure) -> Bool {
  figure.normalized.unit == first.normalized.unit && figure.status == first.status
    && figure.scope == first.scope && figure.accumulation == first.accumulation
}

/// The last amount before the first part in its paragraph, of its unit; no part of another whole.
private func whole(of first: Figure, before place: Int, in text: AuditedText) -> Figure? {
  let paragraph = text.sentences[first.sentence].paragraph
  let before = text.report.figures[..<place].reversed()
    .prefix { text.sentences[$0.sentence].paragraph == paragraph }
  return before.first { $0.aspect == .level && $0.normalized.unit == first.normalized.unit }
    .flatMap { $0.isAddend && $0.status == first.status ? $0 : nil }
}
