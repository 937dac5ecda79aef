import ArgumentParser
import Render
import ReportArchive
import ReportText
import Revisions
import SemanticDiff

struct DiffCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say which figures and sections changed between two reports",
    usage: """
      yange diff <A> <B>
      yange diff <REPORT> [<REV> [<REV>]]
      """,
    discussion: """
      A and B are each a file or REV:REPORT. With REPORT alone its newest change is shown, with one REV what \
      changed since then, with two what changed between them; a file may stand for the REV. Files need no store, \
      and what is a file's name is a file.
      """)

  @Argument(help: ArgumentHelp("What to compare", valueName: "A B"))
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "Only sections whose heading, or one above it, has these words (default: all)", valueName: "WORDS"))
  var section: String?

  @Flag(help: "Leave the sections out (default: figures and sections)")
  var figuresOnly = false

  @Option(
    help: ArgumentHelp(
      "Which report of files that hold several, counted from 1 (default: by title)", valueName: "N"))
  var part: Int?

  @Flag(help: "Exit with 1 where something changed (default: with 0)")
  var exitCode = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to FILE (default: standard output)", valueName: "FILE"))
  var output: String?

  @Option(help: "Print the result in this form")
  var format: DiffFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  init() {}

  /// `diff A B`, two words and no option; `nil` for anything else, which the argument parser has to look at.
  init?(plain arguments: [String]) {
    guard arguments.count == 3, arguments[0] == "diff", !arguments.contains(where: { $0.hasPrefix("-") })
    else {
      return nil
    }
    words = Array(arguments.dropFirst())
    (section, part, output) = (nil, nil, nil)
    (figuresOnly, exitCode) = (false, false)
    format = .text
    common = CommonOptions(folder: nil, color: .auto, lang: nil)
  }

  func validate() throws {
    guard words.count <= 3 else { throw ValidationError("Too many reports: '\(words[3])'") }
    if format == .docx, section != nil || figuresOnly {
      throw ValidationError(
        "--format docx writes the whole report; it takes no --section and no --figures-only")
    }
    guard words.count > 1 || !SourceFile.exists(words[0]) else {
      throw ValidationError("What should '\(words[0])' be compared with?")
    }
  }

  func perform(in session: Session) throws {
    let (old, new) = try sides(in: session)
    let part = part
    let reports = both({ old.sections(part: part) }, { new.sections(part: part) })
    let pair = try ComparedReport.pair(reports.0.get(), reports.1.get())
    if pair.isGuess {
      session.note(
        Phrase(
          "several reports in one file, comparing the first; choose another with --part N",
          "文件中有多份报告，比较的是第一份；可用 --part N 另行指定"))
    }
    // Whole texts show the figures of all sections.
    let isWhole = format == .html || format == .docx
    let same = isWhole ? (old: SectionSet(), new: SectionSet()) : sameSections(pair.old, pair.new)
    let (before, after) = both(
      { pair.old.structured(leavingOut: same.old) }, { pair.new.structured(leavingOut: same.new) })
    let diff = compare(before, after)
    let filter = DiffFilter(figuresOnly: figuresOnly, section: section)
    if format == .docx, output == nil, session.isTerminal {
      throw Problem(
        Phrase("a Word document is nothing for a terminal", "Word 文档不能直接显示在终端上"),
        hint: Phrase("name a file with -o", "请用 -o 指定文件"))
    }
    try Output.result(rendered(diff, old.end, new.end, filter, session), to: output)
    if exitCode, !filter.figures(of: diff).isEmpty || !filter.sections(of: diff).isEmpty { throw ExitCode(1) }
  }

  private func rendered(
    _ diff: ReportDiff, _ from: DiffEnd, _ to: DiffEnd, _ filter: DiffFilter, _ session: Session
  ) -> [UInt8] {
    switch format {
    case .json: diffJSON(diff, from: from, to: to, filter: filter)
    case .html: diffHTML(diff, from: from, to: to, filter: filter, language: session.language)
    case .markdown: diffMarkdown(diff, from: from, to: to, filter: filter, language: session.language)
    case .docx: diffDOCX(diff, to: to)
    case .text:
      Array(
        diffText(
          diff, from: from, to: to, filter: filter, language: session.language,
          style: session.style(toFile: output != nil)
        ).utf8)
    }
  }

  private func sides(in session: Session) throws -> (old: ComparedReport, new: ComparedReport) {
    let sides = try DiffSides(words)
    var opened: ReportArchive?
    func store() throws -> ReportArchive {
      if let opened { return opened }
      let store = try session.openStore()
      opened = store
      return store
    }
    do {
      return (
        try ComparedReport(sides.old, store: store),
        try ComparedReport(sides.new, store: store)
      )
    } catch ArchiveError.notAStore(_) where sides.guessed != nil {
      throw FileError.neitherFileNorReport(sides.guessed ?? "")
    }
  }
}
