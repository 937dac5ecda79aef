package import Figures
package import Revisions
package import SemanticDiff

/// Who last set each figure (and sentence) of one revision of a report.
package struct Blame: Sendable {
  package let report: ReportName
  package let revision: Revision
  /// The report as that revision has it; figures and sentences below are in its order.
  package let content: StructuredReport
  package let figures: [FigureBlame]
  package let sentences: [SentenceBlame]

  package init(
    report: ReportName, revision: Revision, content: StructuredReport, figures: [FigureBlame],
    sentences: [SentenceBlame]
  ) {
    self.report = report
    self.revision = revision
    self.content = content
    self.figures = figures
    self.sentences = sentences
  }
}

/// The origin of one figure.
package struct FigureBlame: Sendable {
  package let figure: Figure
  /// The revision that last changed what the figure states: value, bound, status or period.
  package let valueSince: Revision
  /// The first revision on the figure's line of descent that states the value it has now.
  package let firstStated: Revision
  /// What it said before `valueSince`, and the revision that had set that.
  package let previous: (figure: Figure, revision: Revision)?
  /// Where `previous` stood.
  package let previousPlace: FigurePlace?
  /// Every change on the line of descent, newest first; ends with the revision that added the figure.
  package let history: [FigureEvent]

  package init(
    figure: Figure, valueSince: Revision, firstStated: Revision,
    previous: (figure: Figure, revision: Revision)?, previousPlace: FigurePlace? = nil, history: [FigureEvent]
  ) {
    self.figure = figure
    self.valueSince = valueSince
    self.firstStated = firstStated
    self.previous = previous
    self.previousPlace = previousPlace
    self.history = history
  }
}

/// One step in the life of a figure.
package struct FigureEvent: Sendable {
  /// What happened around a figure that itself stayed as it was.
  package enum Surrounding: String, Sendable, Hashable, CaseIterable {
    /// It stands in another section, or its section at another place.
    case moved
    /// Its sentence has other words.
    case reworded
  }

  package let revision: Revision
  /// What changed in the figure; empty where only its surroundings did.
  package let changes: [FigureChange.Kind]
  /// In the order of `Surrounding`; a rewording is named only where the figure itself stayed.
  package let surroundings: [Surrounding]
  private let stated: Stated

  /// The figure as it was found, or in a record, from which it is read when it is asked for: most are not.
  enum Stated {
    case found(FoundFigure)
    case placed(PlacedFigure)
    case kept(KeptStatement)
  }

  /// Held apart, as a figure is large and events are handed about.
  final class FoundFigure: Sendable {
    let figure: Figure
    let place: FigurePlace?

    init(_ figure: Figure, _ place: FigurePlace?) { (self.figure, self.place) = (figure, place) }
  }

  package init(
    revision: Revision, changes: [FigureChange.Kind], surroundings: [Surrounding] = [], figure: Figure,
    place: FigurePlace? = nil
  ) {
    self.init(
      revision: revision, changes: changes, surroundings: surroundings, .found(FoundFigure(figure, place)))
  }

  init(
    revision: Revision, changes: [FigureChange.Kind], surroundings: [Surrounding], _ stated: Stated
  ) {
    self.revision = revision
    self.changes = changes
    self.surroundings = surroundings
    self.stated = stated
  }

  /// The figure as that revision states it.
  package var figure: Figure {
    switch stated {
    case .found(let found): found.figure
    case .placed(let placed): placed.figure
    case .kept(let kept): kept.figure
    }
  }

  /// Where it stands in that revision, in words, since `figure` counts in a report that is not at hand.
  package var place: FigurePlace? {
    switch stated {
    case .found(let found): found.place
    case .placed(let placed): placed.place
    case .kept(let kept): kept.place
    }
  }

  /// The record that the figure and its place are read from; `nil` where they were found.
  var kept: KeptStatement? {
    if case .kept(let kept) = stated { kept } else { nil }
  }

  var placed: PlacedFigure? {
    if case .placed(let placed) = stated { placed } else { nil }
  }

  /// Whether it states the same as `other`.
  func states(theSameAs other: Figure) -> Bool {
    switch stated {
    case .found(let found): found.figure.states(theSameAs: other)
    case .placed(let placed): placed.figure.states(theSameAs: other)
    case .kept(let kept): kept.bareFigure.states(theSameAs: other)
    }
  }
}

/// The origin of one sentence.
package struct SentenceBlame: Sendable {
  /// Place in the report's sentences.
  package let sentence: Int
  /// The revision that gave the sentence the words it has now.
  package let since: Revision

  package init(sentence: Int, since: Revision) {
    self.sentence = sentence
    self.since = since
  }
}
