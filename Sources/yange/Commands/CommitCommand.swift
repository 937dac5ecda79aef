import ArgumentParser
import History
import Render
import ReportArchive
import Revisions
import SemanticDiff

struct CommitCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "commit", abstract: "Keep a new revision of a report",
    discussion: """
      Stores the file as received, its canonical text and its structured form in one commit, and prints what \
      changed. A file that changes nothing makes no commit.
      """)

  @Argument(help: "The report as a file")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The report's name: whose it is, and the time it covers (required)", valueName: "SERIES/PERIOD"))
  var report: String

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("What was done and why (required)", valueName: "MSG"))
  var message: String

  @Option(
    help: ArgumentHelp(
      "Who wrote it (default: GIT_AUTHOR_NAME and _EMAIL, else git's user.name and user.email)",
      valueName: "NAME <ADDRESS>"))
  var author: AuthorArgument?

  @Option(
    help: ArgumentHelp(
      "When it was written, as in 2024-01-09T15:30:00+08:00 (default: now)", valueName: "DATE"))
  var date: ISODate?

  @Option(help: "The branch to commit to (default: the one that HEAD is on)")
  var branch: String?

  @Option(
    help: ArgumentHelp(
      "Which report of a file that holds several, counted from 1 (default: its only one)", valueName: "N"))
  var part: Int?

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let name = try ReportName(report)
    let (file, part) = (file, part)
    // Either takes milliseconds.
    let (opened, found) = both(
      { Result { () throws(ArchiveError) in try session.openStore() } },
      { Result { () throws(FileError) in try Incoming(file, part: part) } })
    let incoming = try found.get()
    let content = incoming.report
    let store = try opened.get()
    let request = CommitRequest(
      message: message,
      author: try Identity.signature(
        .author, in: store, given: author.map { ($0.name, $0.email) }, date: date),
      committer: try Identity.signature(.committer, in: store), branch: branch)
    let target = try branch ?? store.currentBranch() ?? ""
    var files = [
      ArchiveLayout.sourceName(for: file): incoming.bytes,
      ArchiveLayout.textName: content.text,
      ArchiveLayout.structureName: incoming.form,
    ]
    let before = try Self.stored(name, on: target, in: store)
    // The same report under another file name is no new revision.
    if let before, before.text == content.text,
      let form = try store.bytes(of: name, named: ArchiveLayout.structureName, at: before.tip),
      isSameForm(form, incoming.form)
    {
      files[ArchiveLayout.structureName] = form
    }
    let (result, diff) = both(
      { Result { () throws(ArchiveError) in try store.commit(name, files: files, request) } },
      { before.map { Self.difference(from: $0.text, to: content) } })
    let revision: Revision
    var outcome: ReportChange.Outcome?
    switch try result.get() {
    case .unchanged(let tip): revision = tip
    case .committed(let new):
      revision = new
      if let diff, new.parents.first == before?.tip {
        outcome = .changed(diff)
      } else {
        outcome = try Self.outcome(of: content, name, in: new, of: store)
      }
    }
    let summary = CommitSummary(report: name, branch: target, revision: revision, outcome: outcome)
    switch format {
    case .json: try Output.result(commitJSON(summary))
    case .text:
      try Output.result(commitText(summary, language: session.language, style: session.style()))
    }
  }

  /// The report's text as the branch has it; `nil` where it has none.
  private static func stored(
    _ name: ReportName, on branch: String, in store: ReportArchive
  ) throws -> (tip: RevisionID, text: [UInt8])? {
    guard let tip = try? store.resolve("refs/heads/\(branch)"),
      let id = try store.content(of: name, at: tip.id)
    else { return nil }
    return (tip.id, try store.text(id))
  }

  /// What the new revision did to the report, seen from the revision that it was put on.
  private static func outcome(
    of content: StructuredReport, _ name: ReportName, in revision: Revision, of store: ReportArchive
  ) throws -> ReportChange.Outcome {
    guard let parent = revision.parents.first, let id = try store.content(of: name, at: parent) else {
      return .added(content)
    }
    return .changed(difference(from: try store.text(id), to: content))
  }

  /// The report before is read where it is not the same as now.
  private static func difference(from text: [UInt8], to content: StructuredReport) -> ReportDiff {
    let old = SectionedReport(canonical: text)
    let same = sameSections(old, SectionedReport(canonical: content.text))
    return compare(old.structured(leavingOut: same.old), content)
  }
}

/// What is to be committed: the file, the report in it, and the form that is stored beside them.
private struct Incoming: Sendable {
  let bytes: [UInt8]
  let report: StructuredReport
  let form: [UInt8]

  init(_ path: String, part: Int?) throws(FileError) {
    let file = try SourceFile(reading: path)
    bytes = file.bytes
    report = try file.report(part)
    form = storedForm(of: report, extractor: StructuredReport.extractor)
  }
}
