import Figures
import Glibc
import ReportText
import Revisions
import SemanticDiff

extension ReportStep {
  /// `origins` are those of the child in the parent; it need not have the figures of the new sections in `same`, nor of the
  /// old ones that these are.
  init(_ origins: ReportOrigins, same: SectionSet) {
    var steps = StepMaker(origins)
    let old = FigureAddress.list(of: origins.old)
    var read = [[FigureStep]](repeating: [], count: origins.new.sections.count + 1)
    for (place, figure) in origins.new.figures.enumerated() {
      read[(figure.section ?? -1) + 1].append(steps.step(ofFigure: place, origins.figures[place], old))
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
    extent = .whole(
      sections: sections, sentences: steps.sentences(zip(origins.sentences.indices, origins.sentences)))
  }

  /// Of a child all of whose sections are those of the parent in their places; the figures of `groups` were read.
  init(_ origins: OriginsInPlace, of groups: [Int]) {
    var steps = StepMaker(origins)
    let old = FigureAddress.list(of: origins.old)
    var read = groups.map { _ in [FigureStep]() }
    for (place, figure) in origins.new.figures.enumerated() {
      guard let group = groups.firstIndex(of: (figure.section ?? -1) + 1) else { continue }
      read[group].append(steps.step(ofFigure: place, origins.figures[place], old))
    }
    let sentences = zip(
      origins.sentences, steps.sentences(origins.sentences.lazy.map { ($0.place, $0.origin) })
    )
    .compactMap { sentence, origin in
      origin == sentence.place ? nil : (place: sentence.place, origin: origin)
    }
    extent = .inPlace(
      Exceptions(sections: zip(groups, read).map { (group: $0, figures: $1) }, sentences: sentences))
  }
}

/// Says what became of the figures and sentences that come from others.
private struct StepMaker {
  private let old: StructuredReport
  private let new: StructuredReport
  /// By place in the new figures.
  private let changes: [[FigureChange.Kind]]
  /// For each new section the old one, and whether it or one around it moved; `nil` where all are in their places.
  private let sections: (origins: [Int?], isMoved: [Bool])?
  /// The words around figures that were looked at last, in which the next is likely to stand too.
  private var last: (before: TextSpan, after: TextSpan, isSame: Bool)?

  init(_ origins: ReportOrigins) {
    var isMoved = origins.isMoved
    for (place, section) in origins.new.sections.enumerated() {
      if let parent = section.parent, isMoved[parent] { isMoved[place] = true }
    }
    self.init(origins.old, origins.new, origins.changes, (origins.sections, isMoved))
  }

  init(_ origins: OriginsInPlace) { self.init(origins.old, origins.new, origins.changes, nil) }

  private init(
    _ old: StructuredReport, _ new: StructuredReport, _ list: [FigureChange],
    _ sections: (origins: [Int?], isMoved: [Bool])?
  ) {
    var changes = [[FigureChange.Kind]](repeating: [], count: new.figures.count)
    for change in list {
      if let new = change.new { changes[new] = change.kinds }
    }
    (self.old, self.new, self.changes, self.sections) = (old, new, changes, sections)
  }

  /// `addresses` are those of the old figures.
  mutating func step(ofFigure place: Int, _ origin: Int?, _ addresses: [FigureAddress]) -> FigureStep {
    let figure = new.figures[place]
    guard let origin else {
      return FigureStep(.none, origin: nil, changes: [.added], stated: PlacedFigure(figure, in: new))
    }
    let kinds = changes[place]
    var surroundings: [FigureEvent.Surrounding] = []
    if moved(from: old.figures[origin].section, to: figure.section) { surroundings.append(.moved) }
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
      agreement, origin: addresses[origin], changes: kinds, surroundings: surroundings,
      stated: agreement == .same ? nil : PlacedFigure(figure, in: new),
      before: agreement == .restated ? PlacedFigure(old.figures[origin], in: old) : nil)
  }

  /// For each of these new sentences the old one with the very same words, if that is what it comes from.
  func sentences(_ list: some Sequence<(Int, Int?)>) -> [Int?] {
    old.text.withUnsafeBytes { oldText in
      new.text.withUnsafeBytes { newText in
        list.map { place, origin in
          guard let origin else { return nil }
          let (former, sentence) = (old.sentences[origin], new.sentences[place])
          let isSame =
            oldText.holds(former.span, sameAs: sentence.span, of: newText)
            || old.words(at: former.span, in: former.section, maskingFigures: false)
              == new.words(at: sentence.span, in: sentence.section, maskingFigures: false)
          return isSame ? origin : nil
        }
      }
    }
  }

  func moved(from old: Int?, to new: Int?) -> Bool {
    guard let new else { return old != nil }
    guard let sections else { return old != new }
    return sections.isMoved[new] || sections.origins[new] != old
  }

  private mutating func sameWords(aroundOld origin: Int, andNew place: Int) -> Bool {
    let before = old.surroundings(of: origin)
    let after = new.surroundings(of: place)
    if let last, last.before == before, last.after == after { return last.isSame }
    let isSame =
      old.text.withUnsafeBytes { oldText in
        new.text.withUnsafeBytes { oldText.holds(before, sameAs: after, of: $0) }
      }
      || old.words(at: before, in: old.figures[origin].section, maskingFigures: true)
        == new.words(at: after, in: new.figures[place].section, maskingFigures: true)
    last = (before, after, isSame)
    return isSame
  }
}

extension StructuredReport {
  /// The sentence that the figure at `place` stands in; the figure alone where it stands in none, as in a heading.
  func surroundings(of place: Int) -> TextSpan {
    let (span, sentence) = (figures[place].span, figures[place].sentence)
    guard sentences.indices.contains(sentence), sentences[sentence].span.contains(span) else { return span }
    return sentences[sentence].span
  }

  /// The words at `span` besides the number of the item that begins in them (`一是`), and besides the figures.
  fileprivate func words(at span: TextSpan, in section: Int?, maskingFigures: Bool) -> [UInt8] {
    var masks: [TextSpan] = []
    if let section, span.contains(sections[section].heading) {
      masks.append(sections[section].heading)
    }
    if maskingFigures {
      masks.reserveCapacity(8)
      var place = firstFigure(from: span.start)
      while place < figures.count, figures[place].span.end <= span.end {
        masks.append(figures[place].span)
        place += 1
      }
    }
    var words: [UInt8] = []
    words.reserveCapacity(span.count + masks.count)
    var position = span.start
    for mask in masks where mask.start >= position {
      words += text[position..<mask.start]
      words.append(0)
      position = mask.end
    }
    words += text[position..<span.end]
    return words
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
