import Figures
import Revisions
import SemanticDiff

/// Hands every figure and sentence from child to parent until each has met the revision it comes from.
///
/// A figure travels on one line only: at a merge it goes to the parent that agrees with it best, the first of
/// equals. So each revision is dealt with once, after all its children.
struct BlameWalk<Reader: RevisionReader> {
  /// A figure or sentence of the report asked about, and its place in the report it has reached.
  private struct Traveller<Place> {
    let target: Int
    let place: Place
  }

  private let history: ReportHistory
  private let shelf: ReportShelf<Reader>
  private var figures: [[Traveller<FigureAddress>]]
  private var sentences: [[Traveller<Int>]]
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
    figures[0] = FigureAddresses(report).all.enumerated().map { Traveller(target: $0, place: $1) }
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
    for (source, parent) in parents.enumerated() {
      let open = steps.contains { $0.agreement != .same } || sentenceSteps.contains { $0 == nil }
      guard open else { break }
      let reportStep =
        parent.content == content ? nil : try shelf.step(from: parent.content, to: content)
      for (index, figure) in figures.enumerated() where steps[index].agreement != .same {
        let step =
          reportStep?.step(ofFigure: figure.place) ?? FigureStep(.same, origin: figure.place)
        if step.agreement < steps[index].agreement || source == 0 {
          steps[index] = step
          sources[index] = source
        }
      }
      for (index, sentence) in sentences.enumerated() where sentenceSteps[index] == nil {
        let origin = reportStep.map { $0.sentences[sentence.place] } ?? sentence.place
        if let origin { sentenceSteps[index] = (source, origin) }
      }
    }
    for (index, figure) in figures.enumerated() {
      try note(steps[index], of: figure, at: place, content)
      guard let origin = steps[index].origin else { continue }
      self.figures[parents[sources[index]].place].append(Traveller(target: figure.target, place: origin))
    }
    for (index, sentence) in sentences.enumerated() {
      if let step = sentenceSteps[index] {
        self.sentences[parents[step.source].place]
          .append(Traveller(target: sentence.target, place: step.origin))
      } else {
        origins[sentence.target] = history.graph.revisions[place]
      }
    }
  }

  /// Takes down a figure's step.
  private mutating func note(
    _ step: FigureStep, of figure: Traveller<FigureAddress>, at place: Int, _ content: ContentID
  ) throws(HistoryError) {
    guard step.agreement != .same else { return }
    var stated = step.stated
    if stated == nil { stated = try shelf.figure(at: figure.place, of: content) }
    lines[figure.target].note(step, by: history.graph.revisions[place], stating: stated)
  }

  private mutating func take<Place>(
    _ kind: WritableKeyPath<Self, [[Traveller<Place>]]>, _ place: Int
  ) -> [Traveller<Place>] {
    let taken = self[keyPath: kind][place]
    self[keyPath: kind][place] = []
    return taken
  }

  private mutating func hand<Place>(
    _ travellers: [Traveller<Place>], to place: Int, _ kind: WritableKeyPath<Self, [[Traveller<Place>]]>
  ) {
    if self[keyPath: kind][place].isEmpty {
      self[keyPath: kind][place] = travellers
    } else {
      self[keyPath: kind][place] += travellers
    }
  }
}
