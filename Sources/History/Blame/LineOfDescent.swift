import Figures
import Revisions

/// One figure's way back through the revisions, as far as it has been walked.
struct LineOfDescent {
  /// The figure as the revision asked about states it.
  let figure: Figure
  private(set) var part = Part()

  /// A stretch of the way.
  struct Part {
    /// Newest first.
    var events: [FigureEvent] = []
    /// The figure as it stood just before the newest change of what it states.
    var before: PlacedFigure?
  }

  init(_ figure: Figure) {
    self.figure = figure
  }

  /// Takes down that `revision` made the figure what it now is, or added it, which ends the line.
  mutating func note(_ step: FigureStep, by revision: Revision, stating new: PlacedFigure?) {
    if step.agreement == .restated, part.before == nil { part.before = step.before }
    part.events.append(
      new.map {
        FigureEvent(
          revision: revision, changes: step.changes, surroundings: step.surroundings, .placed($0))
      }
        ?? FigureEvent(
          revision: revision, changes: step.changes, surroundings: step.surroundings, figure: figure))
  }

  /// Takes down the rest of the way, which was walked before.
  mutating func note(_ rest: Part) {
    if part.events.isEmpty { part.events = rest.events } else { part.events += rest.events }
    if part.before == nil { part.before = rest.before }
  }

  /// The blame of a line that has been walked to its end; `nil` before that.
  var blame: FigureBlame? {
    let events = part.events
    // Places, since an event is large.
    let setters = events.indices.filter { events[$0].changes.contains(where: \.changesStatement) }
    guard let latest = setters.first, let last = events.indices.last else { return nil }
    var previous: (figure: Figure, revision: Revision)?
    if let before = part.before, setters.count > 1 { previous = (before.figure, events[setters[1]].revision) }
    var setter = last
    var first = latest
    for place in events.indices.reversed() {
      if setters.contains(place) { setter = place }
      if events[place].states(theSameAs: figure) {
        first = setter
        break
      }
    }
    return FigureBlame(
      figure: figure, valueSince: events[latest].revision, firstStated: events[first].revision,
      previous: previous,
      previousPlace: previous == nil ? nil : part.before?.place, history: events)
  }
}
