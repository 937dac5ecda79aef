import Figures
import Quantities
import Revisions
import SemanticDiff

/// Changed figures under the headings of their sections: what was said, what is said, by how much, and how it changed.
struct FigureChangeTable {
  private let diff: ReportDiff
  private let language: Language
  private let changes: [FigureChange]
  private let labelColumns: Int
  private var columns: Columns

  init(_ changes: [FigureChange], of diff: ReportDiff, _ page: TextPage) {
    self.diff = diff
    self.changes = changes
    language = page.language
    let room = page.style.width
    labelColumns = max(16, room / 3)
    columns = Columns([
      (.left, 1), (.left, labelColumns), (.left, max(14, room / 4)), (.left, 2),
      (.left, max(14, room / 4)),
      (.right, 20), (.right, 12), (.left, 1000),
    ])
    for change in changes { columns.measure(row(change)) }
  }

  func write(to page: inout TextPage, indent: Int = 2) {
    var heading: [String]?
    for change in changes {
      let path = path(of: change)
      if path != heading {
        page.wrapped(SectionWords.path(path, language), indent: indent)
        heading = path
      }
      page.line(columns.line(row(change)), indent: indent + 2)
    }
  }

  /// Where the figure stands now, or stood.
  private func path(of change: FigureChange) -> [String] {
    if let new = change.new { return diff.new.path(of: diff.new.figures[new].section) }
    return change.old.map { diff.old.path(of: diff.old.figures[$0].section) } ?? []
  }

  private func row(_ change: FigureChange) -> [StyledText] {
    let old = change.old.map { diff.old.figures[$0] }
    let new = change.new.map { diff.new.figures[$0] }
    let delta = change.deltaWords(diff, language)
    return [
      mark(change),
      (new ?? old)?.label(language, columns: labelColumns) ?? StyledText(),
      old.map { StyledText($0.statement(language), .old) } ?? StyledText(),
      old == nil || new == nil ? StyledText() : StyledText("→"),
      new.map { StyledText($0.statement(language), .new) } ?? StyledText(),
      StyledText(delta.absolute, .strong),
      StyledText(delta.relative),
      StyledText(change.words(diff, language), change.isSuspicious ? .warning : .quiet),
    ]
  }

  private func mark(_ change: FigureChange) -> StyledText {
    if change.isSuspicious { return StyledText("!", .warning) }
    if change.old == nil { return StyledText("+", .new) }
    if change.new == nil { return StyledText("-", .old) }
    return StyledText("~")
  }
}
