import Figures
import Quantities
import ReportText
import Revisions

/// Reads the texts of one line after another and gathers what they say of several indicators at once.
struct LineReader<Reader: RevisionReader> {
  private let reader: Reader
  private let shelf: ReportShelf<Reader>
  /// Told of each indicator that is met first; may name further questions that it belongs to.
  private let questions: (Indicator) throws(HistoryError) -> [AskedIndicator]

  init(
    _ reader: Reader, _ semantics: ReportSemantics,
    asking questions: @escaping (Indicator) throws(HistoryError) -> [AskedIndicator] = { _ in [] }
  ) {
    self.reader = reader
    shelf = ReportShelf(reader, semantics)
    self.questions = questions
  }

  /// - Complexity: reads each text of the line once.
  func read(
    _ report: ReportName, along line: ReportLine, asked: [AskedIndicator]
  ) throws(HistoryError) -> LineAnswer {
    var asked = asked
    while true {
      var round = Round(report, line, asked)
      for place in line.events.indices {
        let text = try text(line.events[place].content, unless: round.isKnown)
        if let text { try round.meet(text, questions) }
        try round.tell(place) { (id) throws(HistoryError) in
          try reading { () throws(RevisionError) in try reader.revision(id) }
        }
      }
      // A question that came up late and that an earlier text had an answer to.
      guard round.isLate else { return try round.answer(reader) }
      asked = round.asked
    }
  }

  private func text(
    _ content: ContentID, unless isKnown: (ContentID) -> Bool
  ) throws(HistoryError) -> (ContentID, StructuredReport)? {
    isKnown(content) ? nil : (content, try shelf.report(content))
  }

  /// Goes on from `known` by the events behind `place`; `nil` where the line branches there.
  func extend(
    _ known: ReportVintages, _ query: IndicatorQuery, along line: ReportLine, from place: Int,
    standing: ContentID?
  ) throws(HistoryError) -> ReportVintages? {
    var (last, mentions, vintages) = (standing, known.standing, known.vintages)
    for event in line.events[place...] {
      guard event.sources.allSatisfy({ $0 == last }) else { return nil }
      let text = try shelf.report(event.content)
      let now = Mention.all(in: text, of: known.report) { query.matches($0) }
      let revision = try reading { () throws(RevisionError) in try reader.revision(event.revision) }
      vintages += Vintage.news(
        now, after: event.sources.isEmpty ? [] : mentions, of: known.report, in: revision)
      (last, mentions) = (event.content, now)
    }
    guard last == line.standing else { return nil }
    return ReportVintages(
      report: known.report, vintages: vintages, standing: mentions, speaksAt: known.speaksAt)
  }

  /// All indicators of some texts.
  func indicators(of contents: [ContentID]) throws(HistoryError) -> Set<Indicator> {
    var found: Set<Indicator> = []
    for content in contents { found.formUnion(try shelf.report(content).figures.map(\.indicator)) }
    return found
  }
}

/// A question, and the words that its record is found by.
struct AskedIndicator {
  let name: String
  let query: IndicatorQuery
}

/// What a line says: to each question its vintages, and all indicators that were met.
struct LineAnswer {
  var vintages: [(asked: AskedIndicator, vintages: ReportVintages)] = []
  var indicators: Set<Indicator> = []
}

/// One way along a line.
private struct Round {
  let report: ReportName
  let line: ReportLine
  private(set) var asked: [AskedIndicator]
  private(set) var isLate = false
  private var vintages: [[Vintage]]
  /// By text and by question; gone where no later event comes from the text.
  private var mentions: [ContentID: [[Mention]]] = [:]
  private var lastUses: [ContentID: Int] = [:]
  private var meanings: [Indicator: [Int]] = [:]

  init(_ report: ReportName, _ line: ReportLine, _ asked: [AskedIndicator]) {
    self.report = report
    self.line = line
    self.asked = asked
    vintages = asked.map { _ in [] }
    for (place, event) in line.events.enumerated() {
      lastUses[event.content] = place
      for source in event.sources { lastUses[source] = place }
    }
    if let standing = line.standing { lastUses[standing] = line.events.count }
  }

  func isKnown(_ content: ContentID) -> Bool { mentions[content] != nil }

  /// Takes down what a text says.
  mutating func meet(
    _ text: (content: ContentID, report: StructuredReport),
    _ questions: (Indicator) throws(HistoryError) -> [AskedIndicator]
  ) throws(HistoryError) {
    for figure in text.report.figures where meanings[figure.indicator] == nil {
      for question in try questions(figure.indicator)
      where !asked.contains(where: { $0.name == question.name }) {
        isLate = isLate || meanings.keys.contains { question.query.matches($0) }
        asked.append(question)
        vintages.append([])
        for indicator in meanings.keys where question.query.matches(indicator) {
          meanings[indicator]?.append(asked.count - 1)
        }
      }
      meanings[figure.indicator] = asked.indices.filter { asked[$0].query.matches(figure.indicator) }
    }
    mentions[text.content] = Mention.all(in: text.report, of: report, asked.count) { meanings[$0] ?? [] }
  }

  /// Holds the event at `place` against its sources.
  mutating func tell(
    _ place: Int, _ revision: (RevisionID) throws(HistoryError) -> Revision
  ) throws(HistoryError) {
    let event = line.events[place]
    var known: Revision?
    for question in asked.indices {
      let now = said(event.content, question)
      let before = event.sources.flatMap { said($0, question) }
      guard !now.isEmpty, now.count != before.count || zip(now, before).contains(where: { !$0.saysAs($1) })
      else { continue }
      let teller: Revision
      if let known { teller = known } else { teller = try revision(event.revision) }
      known = teller
      vintages[question] += Vintage.news(now, after: before, of: report, in: teller)
    }
    for content in event.sources + [event.content] where lastUses[content] == place { mentions[content] = [] }
  }

  private func said(_ content: ContentID, _ question: Int) -> [Mention] {
    guard let known = mentions[content], question < known.count else { return [] }
    return known[question]
  }

  func answer(_ reader: some RevisionReader) throws(HistoryError) -> LineAnswer {
    var first: Revision?
    if let event = line.events.first {
      first = try reading { () throws(RevisionError) in try reader.revision(event.revision) }
    }
    let speaksAt = ReportVintages.date(of: report, since: first)
    var answer = LineAnswer()
    for question in asked.indices {
      let standing = line.standing.map { said($0, question) } ?? []
      answer.vintages.append(
        (
          asked[question],
          ReportVintages(
            report: report, vintages: vintages[question], standing: standing, speaksAt: speaksAt)
        ))
    }
    answer.indicators = Set(meanings.keys)
    return answer
  }
}
