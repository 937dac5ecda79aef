import Revisions
package import SemanticDiff

/// Returns a comparison as a reviewer reads it: first which figures changed, from what to what and by how much; then
/// the sections. Equal reports give one line.
package func diffText(
  _ diff: ReportDiff, from: DiffEnd, to: DiffEnd, filter: DiffFilter = DiffFilter(), language: Language,
  style: Style
) -> String {
  var page = TextPage(language, style)
  guard !diff.isEmpty else {
    page.line(.nothingRead(of: diff))
    return page.text
  }
  let figures = filter.figures(of: diff)
  let sections = filter.sections(of: diff)
  page.line(StyledText("- ", .old) + end(from))
  page.line(StyledText("+ ", .new) + end(to))
  guard !figures.isEmpty || !sections.isEmpty else {
    page.line(.sameHere)
    return page.text
  }
  let tally = ChangeTally(figures: figures, sections: sections)
  page.line(tally.figureWords)
  if !sections.isEmpty { page.line(tally.sectionWords) }
  if diff.isCapped { page.line(.capped, .warning) }
  page.write(figures, sections, of: diff)
  return page.text
}

/// `report.txt`, or `HEAD~1:云溪县/2013-H1  4f2a… 2013-07-02 李四`.
private func end(_ end: DiffEnd) -> StyledText {
  var line = StyledText(end.label, .strong)
  if let revision = end.revision {
    line.append("  \(revision.id.short) \(revision.author.day) \(revision.author.name)", .quiet)
  }
  return line
}

extension TextPage {
  /// The two parts of a comparison under their headings, each only where it has something to say.
  mutating func write(_ figures: [FigureChange], _ sections: [SectionChange], of diff: ReportDiff) {
    if !figures.isEmpty {
      heading(.figuresHeading)
      FigureChangeTable(figures, of: diff, self).write(to: &self)
    }
    if !sections.isEmpty {
      heading(.sectionsHeading)
      SectionChangeList(diff: diff, changes: sections).write(to: &self)
    }
  }
}
