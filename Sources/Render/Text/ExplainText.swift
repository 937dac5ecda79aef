import Figures
import ReportText
package import Revisions

/// Returns for a person which rule and which words gave each field of the figures of `part`, and which rules refused the
/// other numbers.
package func explainText(
  _ reports: [ExplainedReport], _ part: ExplainedPart, language: Language, style: Style
) -> String {
  var page = TextPage(language, style)
  for explained in reports {
    page.blank()
    let title = explained.report.header.title
    page.line(title.isEmpty ? page.words(.untitled) : title, .strong)
    page.writeAccounts(part.figures(of: explained), of: explained)
    page.writeAnomalies(part.anomalies(of: explained), of: explained)
    page.writeRefusals(part.refusals(of: explained), of: explained)
  }
  return page.text
}

extension TextPage {
  fileprivate mutating func writeAccounts(_ places: [Int], of explained: ExplainedReport) {
    var sentence: Int?
    for place in places {
      let figure = explained.report.figures[place]
      if figure.sentence != sentence {
        blank()
        writeHead(of: figure, in: explained)
        sentence = figure.sentence
      }
      line(
        StyledText(figure.quote, .strong) + StyledText("  \(written(figure.span))", .quiet), indent: 2)
      writeFields(of: place, in: explained)
    }
  }

  /// The line, the headings and the sentence.
  private mutating func writeHead(of figure: Figure, in explained: ExplainedReport) {
    let report = explained.report
    let path = report.path(of: figure.section).joined(separator: " › ")
    wrapped(StyledText(words(.line(figure.line)), .heading) + StyledText("  " + path, .quiet))
    let sentence = report.words(report.sentences[figure.sentence].span)
    wrapped(StyledText(String(sentence.trimmingPrefix("\n"))), indent: 2)
  }

  private mutating func writeFields(of place: Int, in explained: ExplainedReport) {
    let figure = explained.report.figures[place]
    let account = explained.explanation.accounts[place]
    var columns = Columns([(.left, 14), (.left, max(16, style.width / 3)), (.left, 72), (.left, 1000)])
    var rows: [[StyledText]] = []
    for field in Field.allCases {
      guard let reason = account[field] else { continue }
      rows.append([
        StyledText(words(.field(field)), .quiet), StyledText(shown(field, figure)),
        StyledText(reason.rules.map(\.rawValue).joined(separator: " ")),
        StyledText(
          reason.words.map { quote($0, for: figure, explained) }.joined(
            separator: language == .chinese ? "、" : ", "), .quiet),
      ])
    }
    for row in rows { columns.measure(row) }
    for row in rows { line(columns.line(row), indent: 4) }
  }

  private func shown(_ field: Field, _ figure: Figure) -> String {
    let phrase: Phrase? =
      switch field {
      case .aspect: .aspect(figure.aspect)
      case .bound: .boundAlone(figure.bound)
      case .status: .status(figure.status)
      case .basis: .basis(figure.basis)
      case .accumulation: figure.accumulation.map(Phrase.accumulation)
      case .period: figure.period.map { Phrase($0.name, $0.name) } ?? .unknown
      case .value, .unit, .scope, .indicator, .key: nil
      }
    if let phrase { return words(phrase) }
    return field.text(of: figure).flatMap { $0.isEmpty ? nil : $0 } ?? words(.unknown)
  }

  /// `“全市” 128–134`, with the line where the words stand in another sentence.
  private func quote(_ span: TextSpan, for figure: Figure, _ explained: ExplainedReport) -> String {
    let quote = "“\(explained.report.words(span))” \(written(span))"
    switch explained.place(of: span, for: figure) {
    case .figure, .sentence: return quote
    case .title: return "\(quote) (\(words(.titleLine)))"
    case .heading, .elsewhere: return "\(quote) (\(words(.line(explained.line(of: span.start)))))"
    }
  }

  private func written(_ span: TextSpan) -> String { "\(span.start)–\(span.end)" }

  fileprivate mutating func writeAnomalies(_ anomalies: [Anomaly], of explained: ExplainedReport) {
    writeList(
      .anomaliesHeading,
      anomalies.map { (explained.explanation.rule(of: $0), $0.span, words(.anomaly($0.kind))) }, explained)
  }

  fileprivate mutating func writeRefusals(_ refusals: [Refusal], of explained: ExplainedReport) {
    writeList(.refusedHeading, refusals.map { ($0.rule, $0.span, "") }, explained)
  }

  private mutating func writeList(
    _ title: Phrase, _ entries: [(rule: Rule, span: TextSpan, kind: String)], _ explained: ExplainedReport
  ) {
    guard !entries.isEmpty else { return }
    heading(title)
    var columns = Columns([(.right, 8), (.left, max(20, style.width / 3)), (.left, 28), (.left, 40)])
    let rows = entries.map { entry in
      [
        StyledText("\(explained.line(of: entry.span.start))", .quiet),
        StyledText(explained.report.words(entry.span)), StyledText(entry.rule.rawValue),
        StyledText(entry.kind, .warning),
      ]
    }
    for row in rows { columns.measure(row) }
    for row in rows { line(columns.line(row), indent: 2) }
  }
}
