import ArgumentParser
import Figures
import History
import RecordIndex
import Render
import ReportArchive
import ReportText
import Revisions

struct BlameCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Say for each figure which revision last changed it, and what it said before")

  @Argument(help: ArgumentHelp("The report's name", valueName: "REPORT"))
  var report: String

  @Option(help: "Look at the report as this revision has it")
  var rev = "HEAD"

  @Flag(help: "Say it for every sentence too (default: for figures alone)")
  var sentences = false

  @Option(
    help: ArgumentHelp(
      "Only sections whose heading, or one above it, has these words (default: all)", valueName: "WORDS"))
  var section: String?

  @Option(
    help: ArgumentHelp(
      "Only figures that have these words in their quote or their indicator (default: all)",
      valueName: "WORDS"
    ))
  var figure: String?

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let name = try ReportName(report)
    let store = try session.openStore()
    let revision = try store.resolve(rev)
    // Fails with the names that are like it.
    _ = try store.text(of: name, at: revision)
    let catalogue = try store.catalogue()
    let records = RecordIndex(of: store, readWith: catalogue)
    var work: LeftWork?
    let blame = try History.blame(
      name, from: revision, in: store, semantics: .readingOnTwoThreads(with: catalogue), records: records,
      second: session.secondThread, leaving: { work = $0 })
    try records.keep(work) { try tell(blame, in: session) }
    Main.leaveToTheEnd(blame, work)
  }

  private func tell(_ blame: History.Blame, in session: Session) throws {
    if let section { try Problem.requireSection(section, in: [blame.content]) }
    var answer = blame.inSections(named: section)
    if let figure {
      let among = answer.figures.map(\.figure)
      answer = answer.ofFigures(named: figure)
      if answer.figures.isEmpty { throw Problem(noFigure: figure, among: among) }
    }
    switch format {
    case .json: try Output.result(blameJSON(answer, sentences: sentences))
    case .text:
      try Output.result(
        blameText(answer, sentences: sentences, language: session.language, style: session.style()))
    }
  }
}

extension History.Blame {
  /// The figures and sentences that stand under a heading with these words; all where there are none.
  fileprivate func inSections(named words: String?) -> History.Blame {
    guard let words else { return self }
    let isAsked = content.sections.indices.map { content.path(of: $0).contains { $0.contains(words) } }
    return only(
      figures.filter { blame in blame.figure.section.map { isAsked[$0] } ?? false },
      sentences.filter { blame in content.sentences[blame.sentence].section.map { isAsked[$0] } ?? false })
  }

  /// The figures with these words in their quote or the name of their indicator, and the sentences that say them.
  fileprivate func ofFigures(named words: String) -> History.Blame {
    let found = figures.filter { $0.figure.isNamed(by: words) }
    let saying = Set(found.map(\.figure.sentence))
    return only(found, sentences.filter { saying.contains($0.sentence) })
  }

  private func only(_ figures: [FigureBlame], _ sentences: [SentenceBlame]) -> History.Blame {
    History.Blame(
      report: report, revision: revision, content: content, figures: figures, sentences: sentences)
  }
}
