import Figures
import History
import Revisions
package import SemanticDiff

/// Returns a comparison as Markdown for issues and mails: the changed figures as a table, then the sections.
///
/// What went and came stands in `<del>` and `<ins>`: asterisks beside Chinese punctuation mark nothing.
package func diffMarkdown(
  _ diff: ReportDiff, from: DiffEnd, to: DiffEnd, filter: DiffFilter = DiffFilter(), language: Language
) -> [UInt8] {
  let title = [diff.new.header.title, diff.old.header.title].first { !$0.isEmpty }
  var page = MarkdownPage(language)
  page.line("# \(Markdown.escaped(title ?? Phrase.untitled.text(in: language)))")
  page.line("- \(page.words(.oldSide)): \(end(from))\n- \(page.words(.newSide)): \(end(to))")
  if diff.isEmpty {
    page.line(page.words(.nothingRead(of: diff)))
  } else {
    page.write(diff, filter)
  }
  return Array(page.text.utf8)
}

/// Returns revisions as Markdown, each with what it changed as in `diffMarkdown`.
package func showMarkdown(_ revisions: [ShownRevision], language: Language) -> [UInt8] {
  var page = MarkdownPage(language)
  for shown in revisions {
    let revision = shown.revision
    page.line("# \(Markdown.escaped(revision.subject))")
    page.line(
      "`\(revision.id.short)` \(Markdown.escaped(revision.author.name)) \(revision.author.timestamp)")
    for line in revision.message.dropFirst(revision.subject.count).split(whereSeparator: \.isNewline) {
      page.line(Markdown.escaped(String(line)))
    }
    for change in shown.changes {
      page.line("## \(Markdown.escaped(change.report.description))")
      if case .changed(let diff) = change.outcome, !diff.isEmpty {
        page.write(diff, DiffFilter(), level: 3)
      } else {
        page.line(page.words(ReportSummary(change).words))
      }
    }
  }
  return Array(page.text.utf8)
}

private func end(_ end: DiffEnd) -> String {
  let label = Markdown.escaped(end.label)
  guard let revision = end.revision else { return label }
  return "\(label) (`\(revision.id.short)` \(revision.author.day) \(Markdown.escaped(revision.author.name)))"
}

/// Blocks of Markdown, parted by blank lines.
private struct MarkdownPage {
  let language: Language
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  func words(_ phrase: Phrase) -> String { Markdown.escaped(phrase.text(in: language)) }

  mutating func line(_ block: String) {
    text += (text.isEmpty ? "" : "\n") + block + "\n"
  }

  mutating func write(_ diff: ReportDiff, _ filter: DiffFilter, level: Int = 2) {
    let (figures, sections) = (filter.figures(of: diff), filter.sections(of: diff))
    guard !figures.isEmpty || !sections.isEmpty else { return line(words(.sameHere)) }
    let tally = ChangeTally(figures: figures, sections: sections)
    line(
      words(tally.figureWords) + (sections.isEmpty ? "" : "  \n" + words(tally.sectionWords)))
    if diff.isCapped { line("> \(words(.capped))") }
    let marks = String(repeating: "#", count: level)
    if !figures.isEmpty {
      line("\(marks) \(words(.changedFigures))")
      writeTable(of: figures, diff)
    }
    if !sections.isEmpty {
      line("\(marks) \(words(.sectionsHeading))")
      line(sections.map { item($0, diff) }.joined(separator: "\n"))
    }
  }

  private mutating func writeTable(of figures: [FigureChange], _ diff: ReportDiff) {
    let heads = [.indicator, .oldSide, .newSide, .difference, .relative, .whatChanged, .section].map {
      words($0 as Phrase)
    }
    var rows = [
      "| " + heads.joined(separator: " | ") + " |", "| --- | ---: | ---: | ---: | ---: | --- | --- |",
    ]
    for change in figures {
      let old = change.old.map { diff.old.figures[$0] }
      let new = change.new.map { diff.new.figures[$0] }
      let delta = change.deltaWords(diff, language)
      let path = new.map { diff.new.path(of: $0.section) } ?? old.map { diff.old.path(of: $0.section) } ?? []
      let kinds = Markdown.escaped(change.words(diff, language))
      let cells = [
        Markdown.escaped((new ?? old)?.label(language).plain ?? ""),
        Markdown.escaped(old?.statement(language) ?? ""), Markdown.escaped(new?.statement(language) ?? ""),
        Markdown.escaped(delta.absolute), Markdown.escaped(delta.relative),
        change.isSuspicious ? "⚠ \(kinds)" : kinds, Markdown.escaped(path.last ?? ""),
      ]
      rows.append("| " + cells.joined(separator: " | ") + " |")
    }
    line(rows.joined(separator: "\n"))
  }

  private func item(_ change: SectionChange, _ diff: ReportDiff) -> String {
    let list = SectionChangeList(diff: diff, changes: [change])
    let title = list.title(change, language).runs.map { Markdown.escaped($0.text) }.joined()
    let lines = InlineEdits(diff, change).lines.map { "  - " + Markdown.line($0) }
    return (["- \(title)"] + lines).joined(separator: "\n")
  }
}
