import Figures
import Quantities
import ReportText
import Revisions
import SemanticDiff

@testable import History

/// Compares marked reports in the plainest way that is right for them: a figure is known by its indicator and
/// aspect, a section by its title, a sentence by its words or its first two characters.
enum MarkedComparison {
  static let semantics = ReportSemantics(
    structure: { text, _ in MarkedReport.read(text.text) },
    sameSections: { _, _ in (SectionSet(), SectionSet()) },
    compare: compare)

  static func compare(_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff {
    let figureOrigins = match(old.figures, new.figures, by: [{ "\($0.indicator.name)/\($0.aspect)" }])
    let sectionOrigins = match(old.sections, new.sections, by: [\.title])
    let sentenceOrigins = match(
      old.sentences, new.sentences, by: [{ $1.words($0.span) }, { String(words($0, $1).prefix(2)) }], old, new
    )
    return ReportDiff(
      old: old, new: new, sections: sections(old, new, sectionOrigins),
      figures: figures(old, new, figureOrigins), figureOrigins: figureOrigins,
      sentenceOrigins: sentenceOrigins, sectionOrigins: sectionOrigins, isCapped: false)
  }

  private static func match<Part>(
    _ old: [Part], _ new: [Part], by names: [(Part) -> String]
  ) -> [Int?] {
    var origins = [Int?](repeating: nil, count: new.count)
    var taken: Set<Int> = []
    for name in names {
      for place in new.indices where origins[place] == nil {
        let origin = old.indices.first { !taken.contains($0) && name(old[$0]) == name(new[place]) }
        if let origin {
          origins[place] = origin
          taken.insert(origin)
        }
      }
    }
    return origins
  }

  private static func match(
    _ old: [Sentence], _ new: [Sentence], by names: [(Sentence, StructuredReport) -> String],
    _ oldReport: StructuredReport, _ newReport: StructuredReport
  ) -> [Int?] {
    let sides = old.map { ($0, oldReport) }
    return match(
      sides, new.map { ($0, newReport) },
      by: names.map { name in { (side: (Sentence, StructuredReport)) in name(side.0, side.1) } })
  }

  /// The sentence without the number of its item.
  private static func words(_ sentence: Sentence, _ report: StructuredReport) -> Substring {
    let words = report.words(sentence.span)
    guard let section = sentence.section, sentence.span.contains(report.sections[section].heading) else {
      return words[...]
    }
    return words.dropFirst(report.sections[section].number.count)
  }

  private static func figures(
    _ old: StructuredReport, _ new: StructuredReport, _ origins: [Int?]
  ) -> [FigureChange] {
    var changes: [FigureChange] = []
    for (place, origin) in origins.enumerated() {
      guard let origin else {
        changes.append(FigureChange(kinds: [.added], old: nil, new: place, delta: nil))
        continue
      }
      let kinds = kinds(old.figures[origin], new.figures[place])
      if !kinds.isEmpty { changes.append(FigureChange(kinds: kinds, old: origin, new: place, delta: nil)) }
    }
    let kept = Set(origins.compactMap(\.self))
    for place in old.figures.indices where !kept.contains(place) {
      changes.append(FigureChange(kinds: [.removed], old: place, new: nil, delta: nil))
    }
    return changes
  }

  private static func kinds(_ old: Figure, _ new: Figure) -> [FigureChange.Kind] {
    var kinds: [FigureChange.Kind] = []
    if old.normalized != new.normalized {
      let isRounded = old.halfUnit != new.halfUnit && old.agreesWithinRounding(with: new)
      kinds.append(isRounded ? .precision : .value)
    } else if old.written.unit != new.written.unit {
      kinds.append(.unit)
    }
    if old.bound != new.bound { kinds.append(.bound) }
    if old.status != new.status { kinds.append(.status) }
    if old.period != new.period { kinds.append(.period) }
    if old.scope != new.scope { kinds.append(.scope) }
    if old.accumulation != new.accumulation { kinds.append(.accumulation) }
    return kinds
  }

  private static func sections(
    _ old: StructuredReport, _ new: StructuredReport, _ origins: [Int?]
  ) -> [SectionChange] {
    var changes: [SectionChange] = []
    for (place, origin) in origins.enumerated() {
      guard let origin else {
        changes.append(SectionChange(kinds: [.added], old: nil, new: place, edits: []))
        continue
      }
      var kinds: [SectionChange.Kind] = []
      // The one that now stands before another it stood behind has moved.
      if origins[(place + 1)...].contains(where: { $0.map { $0 < origin } ?? false }) { kinds.append(.moved) }
      if old.sections[origin].number != new.sections[place].number { kinds.append(.renumbered) }
      if !kinds.isEmpty { changes.append(SectionChange(kinds: kinds, old: origin, new: place, edits: [])) }
    }
    let kept = Set(origins.compactMap(\.self))
    for place in old.sections.indices where !kept.contains(place) {
      changes.append(SectionChange(kinds: [.removed], old: place, new: nil, edits: []))
    }
    return changes
  }
}
