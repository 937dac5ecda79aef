import Figures
package import History
import ReportText
import Revisions
import SemanticDiff

/// Returns blame as `git blame` reads: each figure under its heading with the revision that last changed what it says,
/// and what it said before. With `sentences` every sentence follows in the same form.
package func blameText(_ blame: Blame, sentences: Bool = false, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  var title = StyledText(blame.report.description, .strong)
  title.append(
    "  \(blame.revision.id.short) \(blame.revision.author.day) \(blame.revision.author.name)", .quiet)
  page.line(title)
  if blame.figures.isEmpty { page.line(.noFigures) }
  page.writeFigures(of: blame)
  if sentences { page.writeSentences(of: blame) }
  return page.text
}

extension TextPage {
  fileprivate mutating func writeFigures(of blame: Blame) {
    var columns = Columns([
      (.left, 12), (.left, 16), (.left, 10), (.left, max(16, style.width / 3)),
      (.left, max(14, style.width / 4)),
      (.left, 1000),
    ])
    let rows = blame.figures.map { row($0) }
    for row in rows { columns.measure(row) }
    var heading: [String]?
    for (figure, row) in zip(blame.figures, rows) {
      open(blame.content.path(of: figure.figure.section), after: &heading)
      line(columns.line(row), indent: 2)
    }
  }

  private func row(_ blame: FigureBlame) -> [StyledText] {
    origin(blame.valueSince) + [
      blame.figure.label(language, columns: max(16, style.width / 3)),
      StyledText(blame.figure.statement(language), .strong), before(blame),
    ]
  }

  /// `was 12亿元 (4f2a91c0de 王五)`, and who said it first where that was another.
  private func before(_ blame: FigureBlame) -> StyledText {
    var note = StyledText()
    if let previous = blame.previous {
      note.append(words(.wasBefore) + " ", .quiet)
      note.append(previous.figure.statement(language), .old)
      let difference = unseenDifference(previous.figure, blame)
      if !difference.isEmpty { note.append((language == .chinese ? "，" : ", ") + difference, .quiet) }
      note.append(" (\(previous.revision.id.short) \(previous.revision.author.name))", .quiet)
    }
    if blame.firstStated.id != blame.valueSince.id {
      if !note.isEmpty { note.append(" · ", .quiet) }
      let first = blame.firstStated
      note.append("\(words(.firstSaid)) \(first.id.short) \(first.author.name)", .quiet)
    }
    return note
  }

  /// What became another where both quotes read the same; empty where they do not.
  private func unseenDifference(_ before: Figure, _ blame: FigureBlame) -> String {
    guard before.statement(language) == blame.figure.statement(language),
      let event = blame.history.first(where: { $0.revision.id == blame.valueSince.id })
    else { return "" }
    return FigureChange.words(event.changes.filter(\.changesStatement), before, event.figure, language)
  }

  fileprivate mutating func writeSentences(of blame: Blame) {
    heading(.sentencesHeading)
    var columns = Columns([(.left, 12), (.left, 16), (.left, 10), (.left, 10_000)])
    let rows = blame.sentences.map { sentence in
      origin(sentence.since) + [
        StyledText(blame.content.words(blame.content.sentences[sentence.sentence].span))
      ]
    }
    for row in rows { columns.measure(row) }
    var heading: [String]?
    for (sentence, row) in zip(blame.sentences, rows) {
      open(blame.content.path(of: blame.content.sentences[sentence.sentence].section), after: &heading)
      line(columns.line(row), indent: 2)
    }
  }

  private func origin(_ revision: Revision) -> [StyledText] {
    [
      StyledText(revision.id.short, .warning), StyledText(revision.author.name),
      StyledText(revision.author.day, .quiet),
    ]
  }

  /// Starts the part of a section where it is not the one above.
  private mutating func open(_ path: [String], after heading: inout [String]?) {
    guard path != heading else { return }
    blank()
    wrapped(SectionWords.path(path, language))
    heading = path
  }
}
