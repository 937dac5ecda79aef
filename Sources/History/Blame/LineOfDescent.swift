import Figures
import Revisions
import SemanticDiff

/// One figure's way back through the revisions, as far as it has been walked.
struct LineOfDescent {
  /// The figure as the revision asked about states it.
  let figure: Figure
  /// Newest first.
  private var events: [FigureEvent] = []
  /// The figure as it stood just before the newest change of what it states.
  private var before: (figure: Figure, place: FigurePlace)?

  init(_ figure: Figure) {
    self.figure = figure
  }

  /// Takes down that `revision` made the figure what it now is, a figure of `report`; `old` is what it was in
  /// the parent it came from.
  mutating func note(
    _ step: FigureStep, by revision: Revision, stating new: Figure, of report: StructuredReport,
    after old: Figure, of parent: StructuredReport
  ) {
    if step.agreement == .restated, before == nil { before = (old, parent.place(of: old)) }
    events.append(
      FigureEvent(
        revision: revision, changes: step.changes, surroundings: step.surroundings, figure: new,
        place: report.place(of: new)))
  }

  /// Takes down that `revision` added the figure, which ends the line.
  mutating func end(addedBy revision: Revision, stating new: Figure, of report: StructuredReport) {
    events.append(
      FigureEvent(revision: revision, changes: [.added], figure: new, place: report.place(of: new)))
  }

  /// The blame of a line that has been walked to its end; `nil` before that.
  var blame: FigureBlame? {
    let setters = events.filter { $0.changes.contains(where: \.changesStatement) }
    guard let latest = setters.first, let added = events.last else { return nil }
    var previous: (figure: Figure, revision: Revision)?
    if let before, setters.count > 1 { previous = (before.figure, setters[1].revision) }
    var setter = added.revision
    var first = latest.revision
    for event in events.reversed() {
      if event.changes.contains(where: \.changesStatement) { setter = event.revision }
      if event.figure.states(theSameAs: figure) {
        first = setter
        break
      }
    }
    return FigureBlame(
      figure: figure, valueSince: latest.revision, firstStated: first, previous: previous,
      previousPlace: previous == nil ? nil : before?.place, history: events)
  }
}
