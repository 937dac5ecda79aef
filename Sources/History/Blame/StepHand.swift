import Revisions

/// Makes steps along a line of texts, each of which is cut and read from the one before. Belongs to one thread at a time.
struct StepHand {
  private let semantics: ReportSemantics
  private let read: SecondThread.TextReading
  /// The text that was reached last, and its place in the line.
  private var text: ShelvedText
  private var place: Int
  /// The oldest text that was reached: the end of the line, most likely, of which figures are asked in the end.
  private var oldest: (text: ShelvedText, place: Int, content: ContentID)?

  /// Begins at the first text of a line.
  init(at text: ShelvedText, _ semantics: ReportSemantics, reading read: @escaping SecondThread.TextReading) {
    self.semantics = semantics
    self.read = read
    self.text = text
    place = 0
  }

  /// `nil` where a text cannot be read, which is a fault when the walk comes to it.
  mutating func make(_ task: StepPlan.Task) -> StepPlan.Made? {
    guard (try? reach(task)) != nil, let bytes = try? read(task.parent) else { return nil }
    let parent = ShelvedText(bytes, like: text)
    let step = semantics.step(parent, text)
    (text, place) = (parent, task.place + 1)
    if place > oldest?.place ?? 0 { oldest = (parent, place, task.parent) }
    return StepPlan.Made(step: step, record: step.record)
  }

  /// Goes on to the text that a step is from, of which much may be the same.
  private mutating func reach(_ task: StepPlan.Task) throws(RevisionError) {
    guard place != task.place else { return }
    let child = ShelvedText(try read(task.child), like: text)
    child.learn(from: text)
    (text, place) = (child, task.place)
  }

  /// A figure of the oldest text that was reached; `nil` where that is another text, or the figure was not read on the way.
  func figure(at address: FigureAddress, of content: ContentID) -> PlacedFigure? {
    oldest?.content == content ? oldest?.text.figure(at: address) : nil
  }
}
