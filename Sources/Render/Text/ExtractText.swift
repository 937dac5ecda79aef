import Figures
import Quantities
import ReportText
package import Revisions

/// Returns what was read from files, for a person: each report's header, headings, figures and what is wrong with it.
package func extractText(_ reports: [StructuredReport], language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  for report in reports {
    page.blank()
    page.writeHeader(of: report)
    page.writeAnomalies(of: report)
    page.writeSections(of: report)
    page.writeFigures(of: report)
    page.writeReferences(of: report)
  }
  return page.text
}

/// Returns the canonical texts, one behind the other.
package func extractMarkdown(_ reports: [StructuredReport]) -> [UInt8] {
  Array(reports.map(\.text).joined(separator: [UInt8(ascii: "\n")]))
}

extension TextPage {
  fileprivate mutating func writeHeader(of report: StructuredReport) {
    let header = report.header
    line(header.title.isEmpty ? words(.untitled) : header.title, .strong)
    let traits: [(Phrase, String?)] = [
      (.issuer, header.issuer), (.region, header.region), (.kind, header.kind), (.period, header.period),
      (.source, report.source.map { "\($0.name), \($0.mediaType), \($0.encoding)" }),
    ]
    for case (let name, let value?) in traits { label(name, value) }
    let counts = [
      Phrase.sections(report.sections.count), .figures(report.figures.count),
      .anomalies(report.anomalies.count),
    ]
    line(Phrase.list(counts), .quiet)
  }

  fileprivate mutating func writeAnomalies(of report: StructuredReport) {
    guard !report.anomalies.isEmpty else { return }
    heading(.anomaliesHeading)
    var columns = Columns([(.right, 8), (.left, 24), (.left, max(20, style.width - 36))])
    let lineEnds = report.text.indices.filter { report.text[$0] == UInt8(ascii: "\n") }
    let rows = report.anomalies.map { anomaly in
      let line = 1 + lineEnds.prefix { $0 < anomaly.span.start }.count
      return [
        StyledText("\(line)", .quiet), StyledText(words(.anomaly(anomaly.kind)), .warning),
        StyledText(anomaly.quote),
      ]
    }
    for row in rows { columns.measure(row) }
    for row in rows { line(columns.line(row), indent: 2) }
  }

  fileprivate mutating func writeSections(of report: StructuredReport) {
    guard !report.sections.isEmpty else { return }
    heading(.sectionsHeading)
    var inside = report.sections.map { _ in 0 }
    for figure in report.figures {
      var place = figure.section
      while let current = place {
        inside[current] += 1
        place = report.sections[current].parent
      }
    }
    var columns = Columns([(.left, style.width - 16), (.right, 14)])
    let rows = report.sections.indices.map { place in
      let section = report.sections[place]
      let indent = String(repeating: "  ", count: max(0, section.level - 1))
      return [
        StyledText(indent + section.label),
        inside[place] == 0 ? StyledText() : StyledText("\(inside[place])", .quiet),
      ]
    }
    for row in rows { columns.measure(row) }
    for row in rows { line(columns.line(row), indent: 2) }
  }

  fileprivate mutating func writeFigures(of report: StructuredReport) {
    guard !report.figures.isEmpty else { return }
    heading(.figuresHeading)
    var columns = Columns([
      (.right, 8), (.left, max(20, style.width / 3)), (.left, max(16, style.width / 4)), (.left, 24),
      (.left, 1000),
    ])
    let rows = report.figures.map { figure in
      [
        StyledText("\(figure.line)", .quiet), figure.label(language, columns: max(20, style.width / 3)),
        StyledText(figure.statement(language), .strong), StyledText(figure.period?.name ?? "", .quiet),
        StyledText(traits(of: figure), .quiet),
      ]
    }
    for row in rows { columns.measure(row) }
    for row in rows { line(columns.line(row), indent: 2) }
  }

  /// What the other columns do not show.
  private func traits(of figure: Figure) -> String {
    var traits: [Phrase] = []
    if figure.status != .actual { traits.append(.status(figure.status)) }
    if let accumulation = figure.accumulation { traits.append(.accumulation(accumulation)) }
    if let basis = figure.basis { traits.append(.basis(basis)) }
    return words(.list(traits))
  }

  fileprivate mutating func writeReferences(of report: StructuredReport) {
    guard !report.references.isEmpty else { return }
    heading(.referencesHeading)
    for reference in report.references { line(StyledText(reference.title), indent: 2) }
  }
}
