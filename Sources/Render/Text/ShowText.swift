import History
import Revisions
package import SemanticDiff

/// Returns one revision: who, when, the whole message, and for each report what changed in it.
package func showText(_ shown: ShownRevision, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  let revision = shown.revision
  page.line(revision.id.hex, .warning)
  page.label(.author, "\(revision.author.name) <\(revision.author.email)>")
  page.label(.date, "\(revision.author.day) \(revision.author.clock) \(revision.author.zone)")
  if revision.committer.name != revision.author.name || revision.committer.email != revision.author.email {
    page.label(.committer, "\(revision.committer.name) <\(revision.committer.email)>")
  }
  if !revision.parents.isEmpty { page.label(.parents, revision.parents.map(\.short).joined(separator: " ")) }
  page.blank()
  for line in revision.message.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    page.line(StyledText(String(line)), indent: line.isEmpty ? 0 : 4)
  }
  for change in shown.changes {
    page.blank()
    let summary = ReportSummary(change)
    var title = StyledText(change.report.description, .strong)
    title.append("  \(summary.words.text(in: language))", .quiet)
    page.line(title)
    if case .changed(let diff) = change.outcome { page.write(diff.figures, diff.sections, of: diff) }
  }
  return page.text
}

/// Returns what a commit came to: the new revision and what it changed, or that nothing did. `changes` are those of the
/// outcome, where they were written before.
package func commitText(
  _ summary: CommitSummary, changes: String? = nil, language: Language, style: Style
) -> String {
  var page = TextPage(language, style)
  guard let outcome = summary.outcome else {
    page.line(.unchanged(summary.report.description, summary.revision.id.short))
    return page.text
  }
  var title = StyledText("[\(summary.branch) ", .quiet)
  title.append(summary.revision.id.short, .warning)
  title.append("] ", .quiet)
  title.append(summary.report.description, .strong)
  title.append("  \(summary.revision.subject)")
  page.line(title)
  page.line(ReportSummary(summary.report, outcome).words, indent: 2)
  if case .changed(let diff) = outcome {
    return page.text + (changes ?? changesText(diff, language: language, style: style))
  }
  return page.text
}

/// Returns what a commit changed, as it stands below the lines that name the revision.
package func changesText(_ diff: ReportDiff, language: Language, style: Style) -> String {
  var page = TextPage(language, style, below: true)
  page.write(diff.figures, diff.sections, of: diff)
  return page.text
}

extension TextPage {
  mutating func label(_ label: Phrase, _ value: String) {
    let name = words(label)
    let padding = String(repeating: " ", count: max(1, 10 - TerminalText.width(name)))
    line(StyledText(name + padding, .quiet) + StyledText(value))
  }
}
