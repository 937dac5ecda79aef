import Revisions

/// Returns the reports of a store, one a line.
package func listText(_ reports: [ListedReport], language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  guard !reports.isEmpty else {
    page.line(.noReport)
    return page.text
  }
  var columns = Columns([
    (.left, style.width / 2), (.right, 20), (.right, 20), (.left, 10), (.left, 12), (.left, 10_000),
  ])
  let rows = reports.map { report in
    [
      StyledText(report.report.description, .strong), StyledText(page.words(.figures(report.figures))),
      StyledText(page.words(.sections(report.sections))),
      StyledText(report.revision?.author.day ?? "", .quiet),
      StyledText(report.revision?.id.short ?? "", .warning),
      StyledText(report.title),
    ]
  }
  for row in rows { columns.measure(row) }
  for row in rows { page.line(columns.line(row)) }
  return page.text
}

/// Returns what `verify` found: one line for a whole store, else a line for each damage.
package func verifyText(_ outcome: VerifySummary, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  guard !outcome.faults.isEmpty else {
    page.line(.whole(objects: outcome.objects, revisions: outcome.revisions, reports: outcome.reports))
    return page.text
  }
  page.line(.damage(outcome.faults.count), .warning)
  for fault in outcome.faults {
    var line = StyledText(page.words(.fault(fault.kind)), .old)
    line.append("  \(fault.place)", .strong)
    if let revision = fault.revision { line.append("  \(revision.short)", .quiet) }
    line.append("  \(fault.message)")
    page.line(line, indent: 2)
  }
  return page.text
}
