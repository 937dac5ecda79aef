import History
import Revisions
package import SemanticDiff

/// How many figures and sections changed, and how.
package struct ChangeTally: Sendable {
  package let figureTotal: Int
  package let sectionTotal: Int
  /// The kinds of all changes one after another. To count in a dictionary would have the type of it made at run time,
  /// which takes longer than to read a page.
  private let figureKinds: [FigureChange.Kind]
  private let sectionKinds: [SectionChange.Kind]
  /// Changes of the unit that leave the amount as it was.
  private let restatedUnits: Int

  package init(figures: [FigureChange], sections: [SectionChange]) {
    figureTotal = figures.count
    sectionTotal = sections.count
    figureKinds = figures.flatMap(\.kinds)
    sectionKinds = sections.flatMap(\.kinds)
    restatedUnits = figures.count { $0.kinds.contains(.unit) && !$0.kinds.contains(.value) }
  }

  /// How many figures changed so; a change of several kinds counts once for each.
  package func count(of kind: FigureChange.Kind) -> Int { figureKinds.count { $0 == kind } }

  /// How many sections changed so, counted likewise.
  package func count(of kind: SectionChange.Kind) -> Int { sectionKinds.count { $0 == kind } }

  /// A report that came or went counts with all its figures and sections.
  init(_ outcome: ReportChange.Outcome) {
    switch outcome {
    case .changed(let diff): self.init(figures: diff.figures, sections: diff.sections)
    case .added(let report): self.init(whole: report, .added, .added)
    case .removed(let report): self.init(whole: report, .removed, .removed)
    }
  }

  private init(whole report: StructuredReport, _ figure: FigureChange.Kind, _ section: SectionChange.Kind) {
    figureTotal = report.figures.count
    sectionTotal = report.sections.count
    figureKinds = Array(repeating: figure, count: figureTotal)
    sectionKinds = Array(repeating: section, count: sectionTotal)
    restatedUnits = 0
  }

  /// `8 figures changed: 1 added, 3 value`.
  var figureWords: Phrase {
    guard figureTotal > 0 else { return .noFigureChanged }
    let kinds = FigureChange.Kind.allCases.flatMap { kind -> [Phrase] in
      let count = count(of: kind)
      guard kind == .unit else { return count > 0 ? [.count(count, of: .kind(kind))] : [] }
      let restated = restatedUnits > 0 ? [Phrase.count(restatedUnits, of: .unitRestated)] : []
      return restated + (count > restatedUnits ? [.count(count - restatedUnits, of: .unitChanged)] : [])
    }
    return .figuresChanged(figureTotal).followed(by: .list(kinds))
  }

  /// `4 sections changed: 2 moved, 3 edited`.
  var sectionWords: Phrase {
    let kinds = SectionChange.Kind.allCases.compactMap { kind in
      sectionKinds.contains(kind) ? Phrase.count(count(of: kind), of: .kind(kind)) : nil
    }
    return .sectionsChanged(sectionTotal).followed(by: .list(kinds))
  }

  /// `8 figures changed, 4 sections changed`.
  var shortWords: Phrase {
    var parts = [figureTotal > 0 ? Phrase.figuresChanged(figureTotal) : .noFigureChanged]
    if sectionTotal > 0 { parts.append(.sectionsChanged(sectionTotal)) }
    return .list(parts)
  }
}
