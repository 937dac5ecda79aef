import Figures
import Revisions
import SemanticDiff

/// What a walk asks of the reports that it meets.
struct StepSource {
  /// The step from a child's text to a parent's.
  let step: (_ child: ContentID, _ parent: ContentID) throws(HistoryError) -> ReportStep
  /// One figure of a text; `nil` where there is none.
  let figure: (FigureAddress, ContentID) throws(HistoryError) -> PlacedFigure?
}

/// Hands every figure and sentence from child to parent until each has met the revision it comes from.
///
/// A figure travels on one line only: at a merge it goes to the parent that agrees with it best, the first of
/// equals. So each revision is dealt with once, after all its children.
struct BlameWalk {
  private let history: ReportHistory
  private let source: StepSource
  /// An answer that is known, and the place of its revision.
  private let known: (place: Int, answer: KeptBlame)?
  /// By revision: what has come to it.
  private var travellers: [Travellers]
  private(set) var lines: [LineOfDescent]
  /// By sentence.
  private(set) var origins: [Revision?]

  init(
    _ history: ReportHistory, of report: StructuredReport, from source: StepSource,
    knowing known: (place: Int, answer: KeptBlame)?
  ) {
    self.history = history
    self.source = source
    self.known = known
    travellers = Array(repeating: Travellers(), count: history.graph.revisions.count)
    travellers[0] = Travellers(allOf: report)
    lines = report.figures.map { LineOfDescent($0) }
    origins = Array(repeating: nil, count: report.sentences.count)
  }

  mutating func run() throws(HistoryError) {
    for place in history.graph.revisions.indices { try pass(place) }
  }

  /// What was found, once it has run.
  var figures: [FigureBlame] { lines.compactMap(\.blame) }
  var sentences: [SentenceBlame] {
    origins.enumerated().compactMap { place, origin in
      origin.map { SentenceBlame(sentence: place, since: $0) }
    }
  }

  /// Hands on all that has come to the revision at `place`.
  private mutating func pass(_ place: Int) throws(HistoryError) {
    // Handed on as it is: what is held twice is copied where it changes.
    var here = Travellers()
    swap(&here, &travellers[place])
    guard !here.isEmpty, let content = history.contents[place] else { return }
    if let known, known.place == place { return finish(here, by: known.answer) }
    let parents = history.sources(of: place)
    if let first = parents.first, first.content == content {
      travellers[first.place].add(&here)
      return
    }
    var steps: [ReportStep?] = []
    for parent in parents {
      // A parent that explains everything spares the others.
      if let last = steps.last, Self.explains(here, last) { break }
      steps.append(parent.content == content ? nil : try source.step(content, parent.content))
    }
    if steps.count == 1, case .inPlace(let others)? = steps[0]?.extent {
      return try pass(&here, at: place, content, to: parents[0].place, but: others)
    }
    for (section, figures) in here.figures.enumerated() where !figures.isEmpty {
      if steps.count == 1, let step = steps[0],
        case .same(let origin, isMoved: false) = step.section(section)
      {
        travellers[parents[0].place].add(figures, in: origin)
        continue
      }
      for figure in figures {
        let address = FigureAddress(section: section == 0 ? nil : section - 1, place: figure.place)
        let (step, parent) = Self.best(steps, for: address)
        try note(step, of: figure.target, address, at: place, content)
        guard let origin = step.origin else { continue }
        travellers[parents[parent].place]
          .add(Travellers.Member(target: figure.target, place: origin.place), in: origin.group)
      }
    }
    pass(here.sentences, at: place, steps, parents.map(\.place))
  }

  /// Hands on all that has come to the revision at `place` to its one parent, where it is what it was but for a few.
  private mutating func pass(
    _ here: inout Travellers, at place: Int, _ content: ContentID, to parent: Int,
    but others: ReportStep.Exceptions
  ) throws(HistoryError) {
    var arrivals: [(member: Travellers.Member, group: Int)] = []
    for (group, figures) in others.sections {
      for figure in here.take(group) {
        let isStep = figure.place < figures.count
        if !isStep || figures[figure.place].agreement != .same {
          let step = isStep ? figures[figure.place] : .none
          let address = FigureAddress(section: group == 0 ? nil : group - 1, place: figure.place)
          try note(step, of: figure.target, address, at: place, content)
        }
        guard isStep, let origin = figures[figure.place].origin else { continue }
        arrivals.append((Travellers.Member(target: figure.target, place: origin.place), origin.group))
      }
    }
    for (member, group) in arrivals { here.add(member, in: group) }
    let sentences = here.takeSentences(at: others.sentences.map(\.place))
    for sentence in sentences {
      if let origin = others.sentences.first(where: { $0.place == sentence.place })?.origin {
        here.sentences.append(Travellers.Member(target: sentence.target, place: origin))
      } else {
        origins[sentence.target] = history.graph.revisions[place]
      }
    }
    travellers[parent].add(&here)
  }

  /// Ends the way of all that has come to a revision whose answer is known.
  private mutating func finish(_ here: Travellers, by answer: KeptBlame) {
    for (group, figures) in here.figures.enumerated() {
      for figure in figures {
        let address = FigureAddress(section: group == 0 ? nil : group - 1, place: figure.place)
        if let rest = answer.line(at: address) { lines[figure.target].note(rest) }
      }
    }
    for sentence in here.sentences { origins[sentence.target] = answer.origin(ofSentence: sentence.place) }
  }

  private static func explains(_ travellers: Travellers, _ step: ReportStep?) -> Bool {
    guard let step else { return true }
    return travellers.sentences.allSatisfy { step.origin(ofSentence: $0.place) != nil }
      && travellers.figures.enumerated().allSatisfy { group, figures in
        figures.allSatisfy {
          let address = FigureAddress(section: group == 0 ? nil : group - 1, place: $0.place)
          return step.step(ofFigure: address).agreement == .same
        }
      }
  }

  /// The step to the parent that agrees best, the first of equals.
  private static func best(
    _ steps: [ReportStep?], for address: FigureAddress
  ) -> (step: FigureStep, parent: Int) {
    var best = (step: FigureStep.none, parent: 0)
    for (parent, step) in steps.enumerated() {
      let step = step?.step(ofFigure: address) ?? FigureStep(.same, origin: address)
      if parent == 0 || step.agreement < best.step.agreement { best = (step, parent) }
      if step.agreement == .same { break }
    }
    return best
  }

  /// Takes down a figure's step.
  private mutating func note(
    _ step: FigureStep, of target: Int, _ address: FigureAddress, at place: Int, _ content: ContentID
  ) throws(HistoryError) {
    guard step.agreement != .same else { return }
    var stated = step.stated
    if stated == nil { stated = try source.figure(address, content) }
    lines[target].note(step, by: history.graph.revisions[place], stating: stated)
  }

  private mutating func pass(
    _ sentences: [Travellers.Member], at place: Int, _ steps: [ReportStep?], _ parents: [Int]
  ) {
    for sentence in sentences {
      var isPassedOn = false
      for (step, parent) in zip(steps, parents) {
        let origin = step.map { $0.origin(ofSentence: sentence.place) } ?? sentence.place
        guard let origin else { continue }
        travellers[parent].sentences.append(Travellers.Member(target: sentence.target, place: origin))
        isPassedOn = true
        break
      }
      if !isPassedOn { origins[sentence.target] = history.graph.revisions[place] }
    }
  }
}
