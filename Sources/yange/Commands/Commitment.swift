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
    // It takes a tenth of a millisecond to be there.
    _ = Helper.shared
    let name = try ReportName(report)
    let incoming = IncomingReport(try SourceFile.bytes(of: file), of: file, part)
    // What takes longest stands alone until the store is open: the file is read, with the indicators that nearly every store
    // has.
    let ((source, text, opened), _) = both(
      {
        let source = PreparedFile(incoming.bytes)
        source.deflate()
        let opened = Opened(of: self, name, in: session)
        let text = incoming.textBeforeFigures().map { PreparedFile($0) }
        text?.deflate()
        if text != nil, opened.hasBuiltInIndicators { incoming.help() }
        return (source, text, opened)
      },
      { incoming.read() })
    let read = try incoming.report()
    let ready = try opened.get()
    let (before, catalogue) = (ready.before, ready.catalogue)
    let content = try catalogue.overlay == nil ? read : incoming.report(with: catalogue)
    let form = try self.form(of: content, ready, name)
    let sections = try incoming.sections()
    let (result, changes) = both(
      {
        Result { () throws(ArchiveError) in
          let names = (
            ArchiveLayout.sourceName(for: file), ArchiveLayout.textName, ArchiveLayout.structureName
          )
          return try ready.store.commit(
            name,
            prepared: [
              (names.0, source), (names.1, text ?? PreparedFile(content.text)), (names.2, form),
            ], ready.request)
        }
      },
      {
        form.deflate()
        return before.map {
          Changes(from: $0, to: content, sections, catalogue, session, areWritten: format == .text)
        }
      })
    let revision: Revision
    var outcome: ReportChange.Outcome?
    switch try result.get() {
    case .unchanged(let tip): revision = tip
    case .committed(let new):
      revision = new
      if let changes, new.parents.first == before?.tip {
        outcome = .changed(changes.diff)
      } else {
        outcome = try Self.outcome(of: content, name, in: new, of: ready.store, catalogue)
      }
    }
    let summary = CommitSummary(report: name, branch: ready.target, revision: revision, outcome: outcome)
    guard outcome != nil else { return try print(summary, nil, session) }
    try Problem.sayingCommitted(revision, on: ready.target) { try print(summary, changes?.text, session) }
  }

  private func print(_ summary: CommitSummary, _ changes: String?, _ session: Session) throws {
    switch format {
    case .json: try Output.result(commitJSON(summary))
    case .text:
      try Output.result(
        commitText(summary, changes: changes, language: session.language, style: session.style()))
    }
  }

  /// The structured form; that of the store where it says the same, as the same report under another file name is no new
  /// revision.
  private func form(of content: StructuredReport, _ ready: Opening, _ name: ReportName) throws -> PreparedFile
  {
    // This thread has the sections to write as well.
    let cut = content.figures.count * 2 / 5
    let form = storedForm(
      of: content, extractor: StructuredReport.extractor(with: ready.catalogue),
      tail: FigureTail(from: cut, lines: begun { storedLines(of: content, from: cut) }))
    if let before = ready.before, before.text == content.text,
      let stored = try ready.store.bytes(of: name, named: ArchiveLayout.structureName, at: before.tip),
      isSameForm(stored, form)
    {
      return PreparedFile(stored)
    }
    return PreparedFile(form)
  }

  /// What the new revision did to the report, seen from the revision that it was put on.
  private static func outcome(
    of content: StructuredReport, _ name: ReportName, in revision: Revision, of store: ReportArchive,
    _ catalogue: Catalogue
  ) throws -> ReportChange.Outcome {
    guard let parent = revision.parents.first, let id = try store.content(of: name, at: parent) else {
      return .added(content)
    }
    let old = StructuredReport(
      text: try store.text(id), beside: SectionedReport(canonical: content.text), catalogue)
    return .changed(compare(old, content))
  }
}
