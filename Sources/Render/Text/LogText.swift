import Figures
import Revisions
import SemanticDiff

/// Returns the revisions in the order given, each with a line on every report it changed and up to three figures.
package func logText(_ entries: [LoggedRevision], language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  guard !entries.isEmpty else {
    page.line(.noRevision)
    return page.text
  }
  var columns = Columns([(.left, 12), (.left, 10), (.left, 20), (.left, 10_000)])
  let rows = entries.map { entry in
    [
      StyledText(entry.revision.id.short, .warning), StyledText(entry.revision.author.day, .quiet),
      StyledText(entry.revision.author.name), StyledText(entry.revision.subject, .strong),
    ]
  }
  for row in rows { columns.measure(row) }
  for (entry, row) in zip(entries, rows) {
    page.line(columns.line(row))
    for summary in entry.reports { page.write(summary) }
  }
  return page.text
}

extension TextPage {
  mutating func write(_ summary: ReportSummary) {
    var title = StyledText(summary.report.description)
    title.append("  \(summary.words.text(in: language))", .quiet)
    line(title, indent: 4)
    for highlight in summary.highlights { line(row(highlight), indent: 6) }
    let rest = summary.tally.figureTotal - summary.highlights.count
    if rest > 0, !summary.highlights.isEmpty { line(.more(rest), .quiet, indent: 6) }
  }

  /// `! 出口额  12亿元 → 12万元  unit slip?`; the kind of change where the quotes do not show it.
  private func row(_ highlight: ReportSummary.Highlight) -> StyledText {
    guard let shown = highlight.new ?? highlight.old else { return StyledText() }
    let (old, new) = (highlight.old?.statement(language), highlight.new?.statement(language))
    let isSuspicious = highlight.kinds.contains(where: \.isSuspicious)
    var row = StyledText(isSuspicious ? "! " : "", .warning)
    if old == nil { row.append("+ ", .new) }
    if new == nil { row.append("- ", .old) }
    row.append(shown.label(language))
    row.append("  ")
    row.append(old ?? "", .old)
    if old != nil, new != nil { row.append(" → ") }
    row.append(new ?? "", .new)
    if isSuspicious || old == new {
      let words = FigureChange.words(highlight.kinds, highlight.old, highlight.new, language)
      row.append("  \(words)", isSuspicious ? .warning : .quiet)
    }
    return row
  }
}

extension ReportSummary {
  var words: Phrase {
    switch state {
    case "added":
      return .reportAdded.followed(by: size)
    case "removed": return .reportRemoved.followed(by: size)
    case "unchanged": return .reportUnchanged
    default: return tally.shortWords
    }
  }

  private var size: Phrase { .list([.figures(tally.figureTotal), .sections(tally.sectionTotal)]) }
}
