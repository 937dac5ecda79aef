import ArgumentParser
import History
import Render
import ReportArchive
import Revisions

struct LogCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List revisions, newest first, with what each changed in figures and sections")

  @Argument(help: ArgumentHelp("Only the revisions of this report (default: of all)", valueName: "REPORT"))
  var report: String?

  @Option(help: "Begin at this revision")
  var rev = "HEAD"

  @Option(
    name: [.customShort("n"), .customLong("max-count")],
    help: "Stop after so many revisions (default: list all)")
  var count: Int?

  @Flag(
    name: [.customShort("p"), .customLong("patch")],
    help: "Show all that each revision changed (default: a summary)")
  var patch = false

  @Option(help: "Print the result in this form")
  var format: PageFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if let count, count < 0 { throw ValidationError("-n takes 0 or more") }
    if patch, format == .json {
      throw ValidationError("-p has no json form; 'yange show REV --format json' has it all")
    }
    if !patch, format == .html || format == .markdown {
      throw ValidationError("--format \(format.rawValue) shows all that changed; add -p")
    }
  }

  func perform(in session: Session) throws {
    let name = try report.map(ReportName.init)
    let store = try session.openStore()
    if patch { return try Output.result(pages(name, in: store, session)) }
    // Summaries hold no report, so that a long log needs little memory.
    var entries: [LoggedRevision] = []
    try visit(name, in: store) { revision, changes in
      entries.append(LoggedRevision(revision: revision, reports: changes.map { ReportSummary($0) }))
    }
    switch format {
    case .json: try Output.result(logJSON(entries, report: name))
    // None was asked for, which does not say that there is none.
    case _ where count == 0: break
    default: try Output.result(logText(entries, language: session.language, style: session.style()))
    }
  }

  /// All that the revisions changed, as text one page after another.
  private func pages(_ name: ReportName?, in store: ReportArchive, _ session: Session) throws -> [UInt8] {
    let language = session.language
    var shown: [ShownRevision] = []
    var text: [String] = []
    try visit(name, in: store) { revision, changes in
      let page = ShownRevision(revision: revision, changes: changes)
      if format == .text {
        text.append(showText(page, language: language, style: session.style()))
      } else {
        shown.append(page)
      }
    }
    switch format {
    case .html: return showHTML(shown, title: name?.description ?? rev, language: language)
    case .markdown: return showMarkdown(shown, language: language)
    default: return Array(text.joined(separator: "\n").utf8)
    }
  }

  /// Shows `body` the revisions with what they did, as many as are asked for; none of a store that has none yet.
  private func visit(
    _ name: ReportName?, in store: ReportArchive, _ body: (Revision, [ReportChange]) -> Void
  ) throws {
    let limit = count ?? .max
    guard let start = try store.tip(rev) else {
      if let name { throw RevisionError.unknownReport(name.description, near: []) }
      return
    }
    let semantics = ReportSemantics.reading(with: try store.catalogue())
    var seen = 0
    func take(_ revision: Revision, _ changes: [ReportChange]) -> Bool {
      if seen < limit { body(revision, changes) }
      seen += 1
      return seen < limit
    }
    guard let name else {
      return try storeLog(from: start, in: store, semantics: semantics, visit: take)
    }
    try reportLog(name, from: start, in: store, semantics: semantics) { take($0.revision, [$0]) }
  }
}
