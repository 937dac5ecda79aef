import ReportText
import Revisions

/// Does both at the same time, or one after the other; both are done when it returns.
package typealias SideBySide = (_ here: () -> Void, _ there: @escaping @Sendable () -> Void) -> Void

/// Makes the steps along a report's first parents before they are asked for, half of them on another thread.
///
/// A step follows from two texts alone, so that it makes no difference when it is made.
final class StepsAhead<Reader: RevisionReader> {
  /// So many steps are made at once: enough to be worth the hand-over, few enough that the halves share most of what they
  /// read, and that little is wasted where a walk ends early.
  private static var most: Int { 24 }

  private struct Edge: Hashable {
    let child: ContentID
    let parent: ContentID
  }

  private let shelf: ReportShelf<Reader>
  private let semantics: ReportSemantics
  private let sideBySide: SideBySide
  /// Whether a step is kept, and need not be made.
  private let isKept: (_ child: ContentID, _ parent: ContentID) -> Bool
  /// The texts from child to first parent, where those are not the same.
  private var line: [ContentID] = []
  /// Places in `line` of the child.
  private var places: [Edge: Int] = [:]
  private var made: [Edge: ReportStep] = [:]
  /// Texts that are wanted next, from a place in `line`.
  private var next: (place: Int, texts: [[UInt8]]) = (0, [])

  init(
    along history: ReportHistory, from shelf: ReportShelf<Reader>, _ semantics: ReportSemantics,
    _ sideBySide: @escaping SideBySide, unless isKept: @escaping (ContentID, ContentID) -> Bool
  ) {
    self.shelf = shelf
    self.semantics = semantics
    self.sideBySide = sideBySide
    self.isKept = isKept
    var place = 0
    while let content = history.contents[place] {
      if line.last != content { line.append(content) }
      guard let next = history.sources(of: place).first?.place else { break }
      place = next
    }
    for (place, pair) in zip(line, line.dropFirst()).enumerated() {
      let edge = Edge(child: pair.0, parent: pair.1)
      if places[edge] == nil { places[edge] = place }
    }
  }

  func step(from parent: ContentID, to child: ContentID) throws(HistoryError) -> ReportStep {
    let edge = Edge(child: child, parent: parent)
    if let known = made.removeValue(forKey: edge) { return known }
    if let place = places[edge] { try make(from: place) }
    if let known = made.removeValue(forKey: edge) { return known }
    return try shelf.step(from: parent, to: child)
  }

  private func make(from start: Int) throws(HistoryError) {
    var contents = [line[start]]
    for (child, parent) in zip(line[start...], line[(start + 1)...]).prefix(Self.most) {
      if contents.count > 1, isKept(child, parent) { break }
      contents.append(parent)
    }
    guard contents.count > 4 else { return }
    let first = try shelf.text(contents[0])
    let texts = [first.text.text] + texts(from: start + 1, contents.count - 1)
    // This thread reads what is wanted next as well, and the other one begins with a text of which less is known.
    let middle = texts.count / 2
    guard middle > 0 else { return }
    let here = StepStretch(texts[0...middle], beginningWith: first, semantics)
    let there = StepStretch(texts[middle...], knowing: first.copy(), semantics)
    sideBySide(
      {
        here.run()
        let place = start + contents.count
        if contents.count > Self.most { next = (place, self.texts(from: place, Self.most)) }
      }, { there.run() })
    let steps = here.steps + there.steps
    for (pair, step) in zip(zip(contents, contents.dropFirst()), steps) {
      made[Edge(child: pair.0, parent: pair.1)] = step
    }
    if let last = there.last {
      if let other = here.last { last.learn(from: other) }
      shelf.put(last, contents[texts.count - 1])
    }
  }

  /// So many texts of the line from `place`, or fewer: one that cannot be read is a fault when the walk comes to it.
  private func texts(from place: Int, _ count: Int) -> [[UInt8]] {
    var texts = place == next.place ? Array(next.texts.prefix(count)) : []
    while texts.count < count, place + texts.count < line.count,
      let text = try? shelf.bytes(line[place + texts.count])
    {
      texts.append(text)
    }
    return texts
  }
}

/// A run of texts, each the child of the next, whose steps one thread makes.
private final class StepStretch: Sendable {
  private let texts: ArraySlice<[UInt8]>
  private let semantics: ReportSemantics
  // Of the thread that runs it; of the one that made it before and after.
  nonisolated(unsafe) private let first: ShelvedText?
  nonisolated(unsafe) private let known: ShelvedText?
  nonisolated(unsafe) private(set) var steps: [ReportStep] = []
  /// The oldest of the texts.
  nonisolated(unsafe) private(set) var last: ShelvedText?

  /// `known` is a later text, of which much may be the same.
  init(
    _ texts: ArraySlice<[UInt8]>, beginningWith first: ShelvedText? = nil, knowing known: ShelvedText? = nil,
    _ semantics: ReportSemantics
  ) {
    self.texts = texts
    self.first = first
    self.known = known
    self.semantics = semantics
  }

  func run() {
    for bytes in texts {
      let text: ShelvedText
      if last == nil, let first { text = first } else { text = ShelvedText(bytes, like: last ?? known) }
      if let new = last {
        steps.append(semantics.step(text, new))
      } else if let known {
        text.learn(from: known)
      }
      last = text
    }
  }
}
