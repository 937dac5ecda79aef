import Figures
import ReportText
import Revisions
import SemanticDiff

/// How far a parent's figure agrees with the child's; the less, the better the parent explains it.
enum Agreement: Int, Comparable {
  case same
  /// The same figure in another section or among other words.
  case amongOtherWords
  /// The same statement, otherwise written.
  case otherwiseWritten
  /// A figure that states something else.
  case restated
  /// No figure that this one comes from.
  case none

  static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
}

/// Where one figure comes from in one parent.
struct FigureStep {
  let agreement: Agreement
  /// Place in the parent's figures; `nil` where it has none.
  let origin: Int?
  let changes: [FigureChange.Kind]
  let surroundings: [FigureEvent.Surrounding]

  static let none = FigureStep(agreement: .none, origin: nil, changes: [.added], surroundings: [])
  static func same(_ place: Int) -> FigureStep {
    FigureStep(agreement: .same, origin: place, changes: [], surroundings: [])
  }
}

/// A revision's report against one parent's, made ready for questions about single figures and sentences.
struct ParentComparison {
  let diff: ReportDiff
  /// By place in the new figures.
  private let changes: [Int: [FigureChange.Kind]]
  /// For each new section, whether it or one around it moved.
  private let isMoved: [Bool]

  init(_ diff: ReportDiff) {
    self.diff = diff
    var changes: [Int: [FigureChange.Kind]] = [:]
    for change in diff.figures {
      if let new = change.new { changes[new] = change.kinds }
    }
    self.changes = changes
    var isMoved = [Bool](repeating: false, count: diff.new.sections.count)
    for change in diff.sections where change.kinds.contains(.moved) {
      if let new = change.new { isMoved[new] = true }
    }
    for (place, section) in diff.new.sections.enumerated() {
      if let parent = section.parent, isMoved[parent] { isMoved[place] = true }
    }
    self.isMoved = isMoved
  }

  func step(ofFigure place: Int) -> FigureStep {
    guard let origin = diff.figureOrigins[place] else { return .none }
    let kinds = changes[place] ?? []
    var surroundings: [FigureEvent.Surrounding] = []
    if moved(from: diff.old.figures[origin].section, to: diff.new.figures[place].section) {
      surroundings.append(.moved)
    }
    if kinds.isEmpty {
      let (old, new) = (diff.old.figures[origin].sentence, diff.new.figures[place].sentence)
      if !sameWords(old: old, new: new, maskingFigures: true) { surroundings.append(.reworded) }
    }
    let agreement: Agreement =
      if kinds.contains(where: \.changesStatement) {
        .restated
      } else if !kinds.isEmpty {
        .otherwiseWritten
      } else {
        surroundings.isEmpty ? .same : .amongOtherWords
      }
    return FigureStep(agreement: agreement, origin: origin, changes: kinds, surroundings: surroundings)
  }

  /// The old sentence with the very words of the new one at `place`.
  func origin(ofSentence place: Int) -> Int? {
    guard let origin = diff.sentenceOrigins[place],
      sameWords(old: origin, new: place, maskingFigures: false)
    else { return nil }
    return origin
  }

  private func moved(from old: Int?, to new: Int?) -> Bool {
    guard let new else { return old != nil }
    return isMoved[new] || diff.sectionOrigins[new] != old
  }

  private func sameWords(old: Int, new: Int, maskingFigures: Bool) -> Bool {
    let (left, right) = (diff.old.sentences[old].span, diff.new.sentences[new].span)
    if diff.old.text[left.range] == diff.new.text[right.range] { return true }
    return diff.old.maskedWords(ofSentence: old, maskingFigures: maskingFigures)
      == diff.new.maskedWords(ofSentence: new, maskingFigures: maskingFigures)
  }
}

extension StructuredReport {
  /// The words of a sentence besides its number (`一是`), and besides its figures.
  fileprivate func maskedWords(ofSentence sentence: Int, maskingFigures: Bool) -> [UInt8] {
    let span = sentences[sentence].span
    var masks: [TextSpan] = []
    if let section = sentences[sentence].section, span.contains(sections[section].heading) {
      masks.append(sections[section].heading)
    }
    if maskingFigures {
      masks += figures[firstFigure(from: span.start)...].lazy.map(\.span).prefix { $0.end <= span.end }
    }
    var words: [UInt8] = []
    var position = span.start
    for mask in masks where mask.start >= position {
      words += text[position..<mask.start]
      words.append(0)
      position = mask.end
    }
    return words + text[position..<span.end]
  }

  /// The place of the first figure that begins at `offset` or behind it.
  private func firstFigure(from offset: Int) -> Int {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
