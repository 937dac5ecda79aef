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
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if let count, count < 0 { throw ValidationError("-n takes 0 or more") }
    if patch, format == .json {
      throw ValidationError("-p prints text; 'yange show REV --format json' has it all")
    }
  }

  func perform(in session: Session) throws {
    let name = try report.map(ReportName.init)
    let store = try session.openStore()
    let revisions = try changes(of: name, in: store)
    switch format {
    case .json:
      try Output.result(logJSON(revisions.map(LoggedRevision.init), report: name))
    case .text where patch:
      let pages = revisions.map {
        showText(ShownRevision($0), language: session.language, style: session.style())
      }
      try Output.result(pages.joined(separator: "\n"))
    case .text:
      let entries = revisions.map(LoggedRevision.init)
      try Output.result(logText(entries, language: session.language, style: session.style()))
    }
  }

  /// The revisions with what they did; none for a store that has none yet.
  private func changes(of name: ReportName?, in store: ReportArchive) throws -> [RevisionChanges] {
    let limit = count ?? .max
    guard let start = try store.tip(rev) else {
      guard let name else { return [] }
      throw RevisionError.unknownReport(name.description, near: [])
    }
    var found: [RevisionChanges] = []
    if let name {
      guard limit > 0 else { return [] }
      try reportLog(name, from: start, in: store) { change in
        found.append(RevisionChanges(change.revision, [change]))
        return found.count < limit
      }
    } else {
      for revision in try store.log(of: nil, from: start.id).prefix(limit) {
        found.append(RevisionChanges(revision, try changedReports(by: revision, in: store)))
      }
    }
    return found
  }
}
