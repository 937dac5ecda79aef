import Figures
import ReportText
import Revisions
import SemanticDiff

extension ReportStep {
  /// `diff` is from the parent to the child; it need not have the figures of the new sections in `same`, nor of the old
  /// ones that these are.
  init(_ diff: ReportDiff, same: SectionSet) {
    let steps = StepMaker(diff)
    let old = FigureAddresses(diff.old)
    var read = [[FigureStep]](repeating: [], count: diff.new.sections.count + 1)
    for (place, figure) in diff.new.figures.enumerated() {
      read[(figure.section ?? -1) + 1].append(steps.step(ofFigure: place, old))
    }
    var sections: [SectionStep] = []
    sections.reserveCapacity(read.count)
    for (group, figures) in read.enumerated() {
      let section = group == 0 ? nil : group - 1
      let origin = section.flatMap { diff.sectionOrigins[$0] }
      if same.contains(section), section == nil || origin != nil {
        sections.append(.same(as: (origin ?? -1) + 1, isMoved: steps.moved(from: origin, to: section)))
      } else {
        sections.append(.read(figures))
      }
    }
    self.sections = sections
    sentences = diff.new.sentences.indices.map(steps.origin(ofSentence:))
  }
}

/// Says of the figures and sentences of a comparison where they come from.
private struct StepMaker {
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

  func step(ofFigure place: Int, _ old: FigureAddresses) -> FigureStep {
    let figure = diff.new.figures[place]
    guard let origin = diff.figureOrigins[place] else {
      return FigureStep(.none, origin: nil, changes: [.added], stated: PlacedFigure(figure, in: diff.new))
    }
    let kinds = changes[place] ?? []
    var surroundings: [FigureEvent.Surrounding] = []
    if moved(from: diff.old.figures[origin].section, to: figure.section) { surroundings.append(.moved) }
    if kinds.isEmpty, !sameWords(aroundOld: origin, andNew: place) { surroundings.append(.reworded) }
    let agreement: Agreement =
      if kinds.contains(where: \.changesStatement) {
        .restated
      } else if !kinds.isEmpty {
        .otherwiseWritten
      } else {
        surroundings.isEmpty ? .same : .amongOtherWords
      }
    return FigureStep(
      agreement, origin: old.all[origin], changes: kinds, surroundings: surroundings,
      stated: agreement == .same ? nil : PlacedFigure(figure, in: diff.new),
      before: agreement == .restated ? PlacedFigure(diff.old.figures[origin], in: diff.old) : nil)
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

  func moved(from old: Int?, to new: Int?) -> Bool {
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
