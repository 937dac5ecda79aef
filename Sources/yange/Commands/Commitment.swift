import Catalogue
import History
import Render
import ReportArchive
import Revisions
import SemanticDiff

/// What `yange commit` does, apart from how it was asked to. See `PlainArguments` for who else asks.
struct Commitment {
  let file: String
  let report: String
  let message: String
  var author: (name: String, email: String)?
  var date: ISODate?
  var branch: String?
  var part: Int?
  var format = ResultFormat.text

  init(file: String, report: String, message: String) {
    self.file = file
    self.report = report
    self.message = message
  }

  /// `commit FILE` with a name and a message and nothing that has to be checked but the number of a part.
  init?(_ arguments: PlainArguments) {
    guard arguments.subcommand == "commit", arguments.words.count == 1,
      arguments.hasOnly(["--report", "-m", "--message", "--branch", "--part"]),
      let report = arguments.options["--report"],
      let message = arguments.options["-m"] ?? arguments.options["--message"]
    else { return nil }
    self.init(file: arguments.words[0], report: report, message: message)
    branch = arguments.options["--branch"]
    if let number = arguments.options["--part"] {
      guard let part = Int(number) else { return nil }
      self.part = part
    }
  }

  func perform(in session: Session) throws {
    let name = try ReportName(report)
    let path = file
    let bytes = try SourceFile.bytes(of: path)
    // Three times two things that take milliseconds each: open and read, keep and read on, commit and compare.
    let ((digest, opened), source) = both(
      { (SourceDescription.digest(of: bytes), Result { try opening(name, in: session) }) },
      { Result { () throws(FileError) in try SourceFile(bytes, path: path) } })
    let (file, part) = (try source.get(), part)
    let text = try file.text(part)
    let (store, request, target, before, catalogue) = try opened.get()
    let (kept, form) = both(
      {
        // What changes nothing needs no right to write; whether something does is told when all is committed.
        before?.text == text
          ? nil : try? store.keep([ArchiveLayout.sourceName(for: path): bytes, ArchiveLayout.textName: text])
      },
      { Result { () throws(FileError) in try Incoming(file, part, digest, catalogue) } })
    let content = try form.get().report
    var files = [
      ArchiveLayout.sourceName(for: path): bytes,
      ArchiveLayout.textName: content.text,
      ArchiveLayout.structureName: try form.get().form,
    ]
    // The same report under another file name is no new revision.
    if let before, before.text == content.text,
      let stored = try store.bytes(of: name, named: ArchiveLayout.structureName, at: before.tip),
      isSameForm(stored, try form.get().form)
    {
      files[ArchiveLayout.structureName] = stored
    }
    let (result, diff) = both(
      {
        Result { () throws(ArchiveError) in
          try store.commit(name, files: files, kept: kept ?? KeptFiles(), request)
        }
      },
      { before.map { Self.difference(from: $0.text, to: content, catalogue) } })
    let revision: Revision
    var outcome: ReportChange.Outcome?
    switch try result.get() {
    case .unchanged(let tip): revision = tip
    case .committed(let new):
      revision = new
      if let diff, new.parents.first == before?.tip {
        outcome = .changed(diff)
      } else {
        outcome = try Self.outcome(of: content, name, in: new, of: store, catalogue)
      }
    }
    let summary = CommitSummary(report: name, branch: target, revision: revision, outcome: outcome)
    guard outcome != nil else { return try print(summary, session) }
    try Problem.sayingCommitted(revision, on: target) { try print(summary, session) }
  }

  private func print(_ summary: CommitSummary, _ session: Session) throws {
    switch format {
    case .json: try Output.result(commitJSON(summary))
    case .text:
      try Output.result(commitText(summary, language: session.language, style: session.style()))
    }
  }

  /// What a commit needs of the store.
  private typealias Opening = (
    store: ReportArchive, request: CommitRequest, target: String, before: (tip: RevisionID, text: [UInt8])?,
    catalogue: Catalogue
  )

  private func opening(_ name: ReportName, in session: Session) throws -> Opening {
    let store = try session.openStore()
    let request = try CommitRequest(message: message, author: author, date: date, branch: branch, in: store)
    let target = try request.target(in: store)
    try MergeState.requireNone(on: target, in: store)
    // That of the branch, since the structured form is to stand beside it.
    let catalogue = try store.catalogue(onBranch: target)
    return (store, request, target, try Self.stored(name, on: target, in: store), catalogue)
  }

  /// The report's text as the branch has it; `nil` where it has none.
  private static func stored(
    _ name: ReportName, on branch: String, in store: ReportArchive
  ) throws -> (tip: RevisionID, text: [UInt8])? {
    guard let tip = try store.tip(ofBranch: branch),
      let id = try store.content(of: name, at: tip.id)
    else { return nil }
    return (tip.id, try store.text(id))
  }

  /// What the new revision did to the report, seen from the revision that it was put on.
  private static func outcome(
    of content: StructuredReport, _ name: ReportName, in revision: Revision, of store: ReportArchive,
    _ catalogue: Catalogue
  ) throws -> ReportChange.Outcome {
    guard let parent = revision.parents.first, let id = try store.content(of: name, at: parent) else {
      return .added(content)
    }
    return .changed(difference(from: try store.text(id), to: content, catalogue))
  }

  /// The report before is read where it is not the same as now.
  private static func difference(
    from text: [UInt8], to content: StructuredReport, _ catalogue: Catalogue
  ) -> ReportDiff {
    let old = SectionedReport(canonical: text)
    let same = sameSections(old, SectionedReport(canonical: content.text))
    return compare(old.structured(leavingOut: same.old, catalogue: catalogue), content)
  }
}

/// What is to be committed: the report, and the form that is stored beside it.
private struct Incoming: Sendable {
  let report: StructuredReport
  let form: [UInt8]

  init(
    _ file: SourceFile, _ part: Int?, _ digest: String, _ catalogue: Catalogue
  ) throws(FileError) {
    report = try file.report(part, digest: digest, catalogue)
    form = storedForm(of: report, extractor: StructuredReport.extractor(with: catalogue))
  }
}
