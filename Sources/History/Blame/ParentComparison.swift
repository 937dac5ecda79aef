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
    if kinds.isEmpty, !sameWords(aroundOld: origin, andNew: place) { surroundings.append(.reworded) }
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
    guard let origin = diff.sentenceOrigins[place] else { return nil }
    let (old, new) = (diff.old.sentences[origin], diff.new.sentences[place])
    if diff.old.text[old.span.range] == diff.new.text[new.span.range] { return origin }
    let isSame =
      diff.old.words(at: old.span, in: old.section, maskingFigures: false)
      == diff.new.words(at: new.span, in: new.section, maskingFigures: false)
    return isSame ? origin : nil
  }

  private func moved(from old: Int?, to new: Int?) -> Bool {
    guard let new else { return old != nil }
    return isMoved[new] || diff.sectionOrigins[new] != old
  }

  private func sameWords(aroundOld origin: Int, andNew place: Int) -> Bool {
    let old = diff.old.surroundings(of: diff.old.figures[origin])
    let new = diff.new.surroundings(of: diff.new.figures[place])
    if diff.old.text[old.range] == diff.new.text[new.range] { return true }
    return diff.old.words(at: old, in: diff.old.figures[origin].section, maskingFigures: true)
      == diff.new.words(at: new, in: diff.new.figures[place].section, maskingFigures: true)
  }
}

extension StructuredReport {
  /// The sentence that the figure stands in; the figure alone where it stands in none, as in a heading.
  func surroundings(of figure: Figure) -> TextSpan {
    guard sentences.indices.contains(figure.sentence),
      sentences[figure.sentence].span.contains(figure.span)
    else { return figure.span }
    return sentences[figure.sentence].span
  }

  /// The words at `span` besides the number of the item that begins in them (`一是`), and besides the figures.
  fileprivate func words(at span: TextSpan, in section: Int?, maskingFigures: Bool) -> [UInt8] {
    var masks: [TextSpan] = []
    if let section, span.contains(sections[section].heading) {
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
