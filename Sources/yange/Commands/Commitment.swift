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
      let report = arguments["--report"],
      let message = arguments["-m"] ?? arguments["--message"]
    else { return nil }
    self.init(file: arguments.words[0], report: report, message: message)
    branch = arguments["--branch"]
    if let number = arguments["--part"] {
      guard let part = Int(number) else { return nil }
      self.part = part
    }
  }

  func perform(in session: Session) throws {
    let name = try ReportName(report)
    let path = file
    let (bytes, part) = (try SourceFile.bytes(of: path), part)
    // What takes longest stands alone: while the store is opened the file is read, with the indicators that nearly every
    // store has.
    let ((source, opened), read) = both(
      { (PreparedFile(bytes), Result { try opening(name, in: session) }) },
      { Result { () throws(FileError) in try Incoming(bytes, of: path, part) } })
    var incoming = try read.get()
    let (store, request, target, before, catalogue) = try opened.get()
    if catalogue.overlay != nil { incoming = try incoming.reading(with: catalogue) }
    let content = incoming.report
    // The largest of the files by far: it is deflated there while it is named here, and the text made ready.
    var text: PreparedFile?
    let form = PreparedFile(incoming.form) { here, there in
      _ = both(
        {
          here()
          text = PreparedFile(content.text)
        }, there)
    }
    var files = [
      ArchiveLayout.sourceName(for: path): source, ArchiveLayout.textName: text ?? PreparedFile(content.text),
      ArchiveLayout.structureName: form,
    ]
    // The same report under another file name is no new revision.
    if let before, before.text == content.text,
      let stored = try store.bytes(of: name, named: ArchiveLayout.structureName, at: before.tip),
      isSameForm(stored, form.bytes)
    {
      files[ArchiveLayout.structureName] = PreparedFile(stored)
    }
    let (result, diff) = both(
      {
        Result { () throws(ArchiveError) in
          try store.commit(name, prepared: files, request)
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

/// What is to be committed: the report, and its structured form.
private struct Incoming: Sendable {
  let file: SourceFile
  let part: Int?
  let digest: String
  let report: StructuredReport
  let form: [UInt8]

  /// Reads the file with the built-in indicators.
  init(_ bytes: [UInt8], of path: String, _ part: Int?) throws(FileError) {
    let file = try SourceFile(bytes, path: path)
    try self.init(file, part, SourceDescription.digest(of: bytes), .builtIn)
  }

  /// The same with other indicators.
  func reading(with catalogue: Catalogue) throws(FileError) -> Incoming {
    try Incoming(file, part, digest, catalogue)
  }

  private init(
    _ file: SourceFile, _ part: Int?, _ digest: String, _ catalogue: Catalogue
  ) throws(FileError) {
    (self.file, self.part, self.digest) = (file, part, digest)
    report = try file.report(part, digest: digest, catalogue)
    form = storedForm(of: report, extractor: StructuredReport.extractor(with: catalogue))
  }
}
