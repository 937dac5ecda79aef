import Figures
import Glibc
import ReportText
import Revisions
import SemanticDiff

extension ReportStep {
  /// `origins` are those of the child in the parent; it need not have the figures of the new sections in `same`, nor of the
  /// old ones that these are.
  init(_ origins: ReportOrigins, same: SectionSet) {
    let steps = StepMaker(origins)
    let old = FigureAddresses(origins.old)
    var read = [[FigureStep]](repeating: [], count: origins.new.sections.count + 1)
    for (place, figure) in origins.new.figures.enumerated() {
      read[(figure.section ?? -1) + 1].append(steps.step(ofFigure: place, old))
    }
    var sections: [SectionStep] = []
    sections.reserveCapacity(read.count)
    for (group, figures) in read.enumerated() {
      let section = group == 0 ? nil : group - 1
      let origin = section.flatMap { origins.sections[$0] }
      if same.contains(section), section == nil || origin != nil {
        sections.append(.same(as: (origin ?? -1) + 1, isMoved: steps.moved(from: origin, to: section)))
      } else {
        sections.append(.read(figures))
      }
    }
    self.sections = sections
    sentences = steps.sentences()
  }
}

/// Says what became of the figures and sentences that come from others.
private struct StepMaker {
  let origins: ReportOrigins
  /// By place in the new figures.
  private let changes: [Int: [FigureChange.Kind]]
  /// For each new section, whether it or one around it moved.
  private let isMoved: [Bool]

  init(_ origins: ReportOrigins) {
    self.origins = origins
    var changes: [Int: [FigureChange.Kind]] = [:]
    for change in origins.changes {
      if let new = change.new { changes[new] = change.kinds }
    }
    self.changes = changes
    var isMoved = origins.isMoved
    for (place, section) in origins.new.sections.enumerated() {
      if let parent = section.parent, isMoved[parent] { isMoved[place] = true }
    }
    self.isMoved = isMoved
  }

  func step(ofFigure place: Int, _ old: FigureAddresses) -> FigureStep {
    let figure = origins.new.figures[place]
    guard let origin = origins.figures[place] else {
      return FigureStep(.none, origin: nil, changes: [.added], stated: PlacedFigure(figure, in: origins.new))
    }
    let kinds = changes[place] ?? []
    var surroundings: [FigureEvent.Surrounding] = []
    if moved(from: origins.old.figures[origin].section, to: figure.section) { surroundings.append(.moved) }
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
      stated: agreement == .same ? nil : PlacedFigure(figure, in: origins.new),
      before: agreement == .restated ? PlacedFigure(origins.old.figures[origin], in: origins.old) : nil)
  }

  /// For each new sentence the old one with the very same words.
  func sentences() -> [Int?] {
    origins.old.text.withUnsafeBytes { oldText in
      origins.new.text.withUnsafeBytes { newText in
        origins.sentences.enumerated().map { place, origin in
          guard let origin else { return nil }
          let (old, new) = (origins.old.sentences[origin], origins.new.sentences[place])
          let isSame =
            oldText.holds(old.span, sameAs: new.span, of: newText)
            || origins.old.words(at: old.span, in: old.section, maskingFigures: false)
              == origins.new.words(at: new.span, in: new.section, maskingFigures: false)
          return isSame ? origin : nil
        }
      }
    }
  }

  func moved(from old: Int?, to new: Int?) -> Bool {
    guard let new else { return old != nil }
    return isMoved[new] || origins.sections[new] != old
  }

  private func sameWords(aroundOld origin: Int, andNew place: Int) -> Bool {
    let old = origins.old.surroundings(of: origins.old.figures[origin])
    let new = origins.new.surroundings(of: origins.new.figures[place])
    if origins.old.text[old.range] == origins.new.text[new.range] { return true }
    return origins.old.words(at: old, in: origins.old.figures[origin].section, maskingFigures: true)
      == origins.new.words(at: new, in: origins.new.figures[place].section, maskingFigures: true)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes at `span` are those at `other` of another text.
  func holds(_ span: TextSpan, sameAs other: TextSpan, of text: Self) -> Bool {
    guard span.count == other.count, span.count > 0, let mine = baseAddress, let theirs = text.baseAddress
    else { return span.count == other.count }
    return memcmp(mine + span.start, theirs + other.start, span.count) == 0
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
