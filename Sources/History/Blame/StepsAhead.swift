import Revisions

/// Makes the steps along a report's first parents on two threads, the other one from when the line begins to be known.
///
/// A step follows from two texts alone, so that it makes no difference when it is made, or by whom.
final class StepsAhead {
  /// For fewer steps the other thread is not asked.
  private static var fewest: Int { 8 }

  private struct Edge: Hashable {
    let child: ContentID
    let parent: ContentID
  }

  private let plan = StepPlan()
  private let first: ShelvedText
  private let semantics: ReportSemantics
  private let second: SecondThread
  /// Whether a step is kept, and need not be made.
  private let isKept: (_ child: ContentID, _ parent: ContentID) -> Bool
  private var hand: StepHand
  private var places: [Edge: Int] = [:]
  private enum Helping { case notYet, no, yes }
  private var helping = Helping.notYet

  /// `first` is the text that the line begins with.
  init(
    from first: ShelvedText, _ content: ContentID, _ semantics: ReportSemantics, _ second: SecondThread,
    reading read: @escaping SecondThread.TextReading,
    unless isKept: @escaping (_ child: ContentID, _ parent: ContentID) -> Bool
  ) {
    self.first = first
    self.semantics = semantics
    self.second = second
    self.isKept = isKept
    hand = StepHand(at: first, semantics, reading: read)
    plan.add(content, isWanted: false)
  }

  /// Tells what the next text of the line is, most likely.
  func foresee(_ content: ContentID) {
    guard let child = plan.last, child != content else { return }
    let edge = Edge(child: child, parent: content)
    let isNew = places[edge] == nil
    if isNew { places[edge] = plan.count - 1 }
    plan.add(content, isWanted: isNew && !isKept(child, content))
    if helping == .notYet, plan.count > Self.fewest { begin() }
  }

  private func begin() {
    let (plan, semantics, second) = (plan, semantics, second)
    nonisolated(unsafe) let text = first.copy()
    let begins = second.begins {
      guard let read = second.texts() else { return }
      var hand = StepHand(at: text, semantics, reading: read)
      while let task = plan.taskThere() { plan.put(hand.make(task), at: task.place) }
    }
    helping = begins ? .yes : .no
  }

  /// Says that the line goes no further than what was foreseen.
  func complete() { plan.complete() }

  /// The step, with its record; `nil` where it is not of the line, or kept.
  func step(from parent: ContentID, to child: ContentID) -> StepPlan.Made? {
    guard let place = places[Edge(child: child, parent: parent)] else { return nil }
    while true {
      switch plan.turn(for: place) {
      case .made(let made): return made
      case .unknown: return nil
      case .make(let task): plan.put(hand.make(task), at: task.place)
      case .wait: plan.wait()
      }
    }
  }

  /// A figure of the oldest text that this thread has come to; `nil` where that is another text, or it is not known.
  func figure(at address: FigureAddress, of content: ContentID) -> PlacedFigure? {
    hand.figure(at: address, of: content)
  }

  /// Lets the other thread go where nothing is left to do there.
  func endIfOver() {
    if helping == .yes, plan.isOverThere { end() }
  }

  /// Ends the work of the other thread, if there is any.
  func end() {
    plan.stop()
    if helping == .yes { second.wait() }
    helping = .no
  }
}
