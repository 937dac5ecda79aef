import ArgumentParser
import Catalogue
import Render
import ReportArchive
import ReportText
import Revisions
import SemanticDiff

/// What `yange diff` does, apart from how it was asked to. See `PlainArguments` for who else asks.
struct Comparison {
  let words: [String]
  var section: String?
  var figuresOnly = false
  var part: Int?
  var exitCode = false
  var output: String?
  var format = DiffFormat.text
  /// A `catalogue.yaml` to read with instead of the store's.
  var catalogueFile: String?

  init(words: [String]) { self.words = words }

  /// `diff A B` or `diff REPORT REV REV`, with no option but the store and a form other than Word's.
  init?(_ arguments: PlainArguments) {
    guard arguments.subcommand == "diff", (2...3).contains(arguments.words.count),
      arguments.hasOnly(["--format"])
    else { return nil }
    words = arguments.words
    if let word = arguments["--format"] {
      guard let format = DiffFormat(rawValue: word), format != .docx else { return nil }
      self.format = format
    }
  }

  func perform(in session: Session) throws {
    let (old, new, store) = try FileError.tellingOfFolders { try sides(in: session) }
    // One for both sides, so that another catalogue never looks like an edited report.
    let catalogue = try catalogueFile.map(Catalogue.init(ownIn:)) ?? store?.catalogue() ?? .builtIn
    let part = part
    let (oldReports, newReports) = both({ old.sections(part: part) }, { new.sections(part: part) })
    let chosen = try ComparedReport.pair(oldReports.get(), newReports.get())
    if chosen.isGuess {
      session.note(
        Phrase(
          "several reports in one file, comparing the first; choose another with --part N",
          "文件中有多份报告，比较的是第一份；可用 --part N 另行指定"))
    }
    let (oldReport, newReport) = both({ chosen.old.report }, { chosen.new.report })
    // Whole texts show the figures of all sections.
    let isWhole = format == .html || format == .docx
    let same = isWhole ? (old: SectionSet(), new: SectionSet()) : sameSections(oldReport, newReport)
    let (before, after) = both(
      { oldReport.structured(leavingOut: same.old, catalogue: catalogue) },
      { newReport.structured(leavingOut: same.new, catalogue: catalogue) })
    if let section { try Problem.requireSection(section, in: [after, before]) }
    let diff = compare(before, after)
    let filter = DiffFilter(figuresOnly: figuresOnly, section: section)
    if format == .docx, output == nil, session.isTerminal {
      throw Problem(
        Phrase("a Word document is nothing for a terminal", "Word 文档不能直接显示在终端上"),
        hint: Phrase("name a file with -o", "请用 -o 指定文件"))
    }
    try Output.result(rendered(diff, old.end, new.end, filter, session), to: output)
    let hasChanged =
      filter == DiffFilter()
      ? !diff.isIdentical : !filter.figures(of: diff).isEmpty || !filter.sections(of: diff).isEmpty
    if exitCode, hasChanged { throw ExitCode(1) }
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

  /// The two sides, and the store where one was opened for them.
  private func sides(
    in session: Session
  ) throws -> (old: ComparedReport, new: ComparedReport, store: ReportArchive?) {
    let sides = try DiffSides(words)
    let store = StoreWhenAsked(session)
    do {
      let old = try ComparedReport(sides.old, store: store.open)
      return (old, try ComparedReport(sides.new, store: store.open), store.opened)
    } catch ArchiveError.notAStore(_) where sides.guessed != nil {
      throw FileError.neitherFileNorReport(sides.guessed ?? "")
    }
  }
}
