import History
import Revisions
package import SemanticDiff

/// How many figures and sections changed, and how.
package struct ChangeTally: Sendable, Hashable {
  package let figureTotal: Int
  package let sectionTotal: Int
  /// Only kinds that occur; a change of several kinds counts once for each.
  package let figures: [FigureChange.Kind: Int]
  package let sections: [SectionChange.Kind: Int]

  package init(figures: [FigureChange], sections: [SectionChange]) {
    figureTotal = figures.count
    sectionTotal = sections.count
    self.figures = figures.reduce(into: [:]) { counts, change in
      for kind in change.kinds { counts[kind, default: 0] += 1 }
    }
    self.sections = sections.reduce(into: [:]) { counts, change in
      for kind in change.kinds { counts[kind, default: 0] += 1 }
    }
  }

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
    figures = figureTotal > 0 ? [figure: figureTotal] : [:]
    sections = sectionTotal > 0 ? [section: sectionTotal] : [:]
  }

  /// `8 figures changed: 1 added, 3 value`.
  var figureWords: Phrase {
    guard figureTotal > 0 else { return .noFigureChanged }
    let kinds = FigureChange.Kind.allCases.compactMap { kind in
      figures[kind].map { Phrase.count($0, of: .kind(kind)) }
    }
    return .figuresChanged(figureTotal).followed(by: .list(kinds))
  }

  /// `4 sections changed: 2 moved, 3 edited`.
  var sectionWords: Phrase {
    let kinds = SectionChange.Kind.allCases.compactMap { kind in
      sections[kind].map { Phrase.count($0, of: .kind(kind)) }
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
