package import SemanticDiff

/// How many figures and sections changed, and how.
package struct ChangeCounts: Sendable, Hashable {
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

  package init(_ diff: ReportDiff) {
    self.init(figures: diff.figures, sections: diff.sections)
  }

  /// `3 figures changed (2 value, 1 added); 1 section changed (1 edited)`.
  func words(hasSections: Bool = true) -> Phrase {
    let figureKinds = FigureChange.Kind.allCases.compactMap { kind in
      figures[kind].map { Self.count(.kind(kind), $0) }
    }
    let sectionKinds = SectionChange.Kind.allCases.compactMap { kind in
      sections[kind].map { Self.count(.kind(kind), $0) }
    }
    var parts = [
      figureTotal == 0 ? Phrase.noFigureChanged : Self.part(.figuresChanged(figureTotal), figureKinds)
    ]
    if hasSections, sectionTotal > 0 { parts.append(Self.part(.sectionsChanged(sectionTotal), sectionKinds)) }
    return Phrase(parts.map(\.english).joined(separator: "; "), parts.map(\.chinese).joined(separator: ";"))
  }

  private static func count(_ kind: Phrase, _ number: Int) -> Phrase {
    Phrase("\(number) \(kind.english)", "\(kind.chinese)\(number)")
  }

  private static func part(_ total: Phrase, _ kinds: [Phrase]) -> Phrase {
    let kinds = Phrase.list(kinds)
    return Phrase("\(total.english) (\(kinds.english))", "\(total.chinese)(\(kinds.chinese))")
  }
}
