import Figures
import Revisions
import SemanticDiff

/// Hands every figure and sentence from child to parent until each has met the revision it comes from.
///
/// A figure travels on one line only: at a merge it goes to the parent that agrees with it best, the first of
/// equals. So each revision is dealt with once, after all its children.
struct BlameWalk<Reader: RevisionReader> {
  /// A figure or sentence of the report asked about, and its place in the report it has reached.
  private struct Traveller {
    let target: Int
    let place: Int
  }

  private let history: ReportHistory
  private let shelf: ReportShelf<Reader>
  private var figures: [[Traveller]]
  private var sentences: [[Traveller]]
  private var lines: [LineOfDescent]
  private var origins: [Revision?]

  init(_ history: ReportHistory, of report: StructuredReport, on shelf: ReportShelf<Reader>) {
    self.history = history
    self.shelf = shelf
    let count = history.graph.revisions.count
    figures = Array(repeating: [], count: count)
    sentences = Array(repeating: [], count: count)
    lines = report.figures.map { LineOfDescent($0) }
    origins = Array(repeating: nil, count: report.sentences.count)
    figures[0] = report.figures.indices.map { Traveller(target: $0, place: $0) }
    sentences[0] = report.sentences.indices.map { Traveller(target: $0, place: $0) }
  }

  mutating func run() throws(HistoryError) -> (figures: [FigureBlame], sentences: [SentenceBlame]) {
    for place in history.graph.revisions.indices { try pass(place) }
    return (
      lines.compactMap(\.blame),
      origins.enumerated().compactMap { place, origin in
        origin.map { SentenceBlame(sentence: place, since: $0) }
      }
    )
  }

  /// Hands on all that has come to the revision at `place`.
  private mutating func pass(_ place: Int) throws(HistoryError) {
    let (figures, sentences) = (take(\.figures, place), take(\.sentences, place))
    guard !figures.isEmpty || !sentences.isEmpty, let content = history.contents[place] else { return }
    let parents = history.sources(of: place)
    if let first = parents.first, first.content == content {
      hand(figures, to: first.place, \.figures)
      hand(sentences, to: first.place, \.sentences)
      return
    }
    var steps = [FigureStep](repeating: .none, count: figures.count)
    var sources = [Int](repeating: 0, count: figures.count)
    var sentenceSteps = [(source: Int, origin: Int)?](repeating: nil, count: sentences.count)
    var comparisons: [ParentComparison?] = []
    for (source, parent) in parents.enumerated() {
      let open = steps.contains { $0.agreement != .same } || sentenceSteps.contains { $0 == nil }
      guard open else { break }
      let comparison: ParentComparison? =
        parent.content == content ? nil : ParentComparison(try shelf.compare(parent.content, content))
      comparisons.append(comparison)
      for (index, figure) in figures.enumerated() where steps[index].agreement != .same {
        let step = comparison?.step(ofFigure: figure.place) ?? .same(figure.place)
        if step.agreement < steps[index].agreement {
          steps[index] = step
          sources[index] = source
        }
      }
      for (index, sentence) in sentences.enumerated() where sentenceSteps[index] == nil {
        let origin = comparison.map { $0.origin(ofSentence: sentence.place) } ?? sentence.place
        if let origin { sentenceSteps[index] = (source, origin) }
      }
    }
    try note(steps, of: figures, from: sources, at: place, comparisons)
    for (index, sentence) in sentences.enumerated() {
      if let step = sentenceSteps[index] {
        self.sentences[parents[step.source].place]
          .append(Traveller(target: sentence.target, place: step.origin))
      } else {
        origins[sentence.target] = history.graph.revisions[place]
      }
    }
  }

  /// Takes down each figure's step and sends it on to the parent it was taken from.
  private mutating func note(
    _ steps: [FigureStep], of figures: [Traveller], from sources: [Int], at place: Int,
    _ comparisons: [ParentComparison?]
  ) throws(HistoryError) {
    guard let content = history.contents[place], !figures.isEmpty else { return }
    let revision = history.graph.revisions[place]
    let parents = history.sources(of: place)
    let report = try shelf.report(content)
    for (index, figure) in figures.enumerated() {
      let step = steps[index]
      guard let origin = step.origin else {
        lines[figure.target].end(addedBy: revision, stating: report.figures[figure.place], of: report)
        continue
      }
      if step.agreement != .same, let comparison = comparisons[sources[index]] {
        lines[figure.target]
          .note(
            step, by: revision, stating: report.figures[figure.place], of: report,
            after: comparison.diff.old.figures[origin], of: comparison.diff.old)
      }
      self.figures[parents[sources[index]].place].append(Traveller(target: figure.target, place: origin))
    }
  }

  private mutating func take(_ kind: WritableKeyPath<Self, [[Traveller]]>, _ place: Int) -> [Traveller] {
    let taken = self[keyPath: kind][place]
    self[keyPath: kind][place] = []
    return taken
  }

  private mutating func hand(
    _ travellers: [Traveller], to place: Int, _ kind: WritableKeyPath<Self, [[Traveller]]>
  ) {
    if self[keyPath: kind][place].isEmpty {
      self[keyPath: kind][place] = travellers
    } else {
      self[keyPath: kind][place] += travellers
    }
  }
}
