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

  /// `commit FILE` with a name and a message, and options whose values are right.
  init?(_ arguments: PlainArguments) {
    guard arguments.subcommand == "commit", arguments.words.count == 1,
      arguments.hasOnly([
        "--report", "-m", "--message", "--branch", "--part", "--author", "--date", "--format",
      ]),
      let report = arguments["--report"],
      let message = arguments["-m"] ?? arguments["--message"]
    else { return nil }
    self.init(file: arguments.words[0], report: report, message: message)
    branch = arguments["--branch"]
    if let number = arguments["--part"] {
      guard let part = Int(number) else { return nil }
      self.part = part
    }
    if let text = arguments["--author"] {
      guard let author = Identity.parse(text) else { return nil }
      self.author = author
    }
    if let text = arguments["--date"] {
      guard let date = ISODate(text) else { return nil }
      self.date = date
    }
    if let word = arguments["--format"] {
      guard let format = ResultFormat(rawValue: word) else { return nil }
      self.format = format
    }
  }

  func perform(in session: Session) throws {
    // It takes a tenth of a millisecond to be there.
    _ = Helper.shared
    let name = try ReportName(report)
    let incoming = IncomingReport(try SourceFile.bytes(of: file), of: file, part)
    let reading = CommitReading(incoming)
    let ((source, opened, earlier), _) = both(
      {
        let opened = Opened(of: self, name, in: session)
        reading.goOn(from: opened)
        return (PreparedFile(incoming.bytes), opened, reading.help(opened))
      },
      { reading.read() })
    let sections = try reading.sections()
    let ready = try opened.get()
    let (before, catalogue) = (ready.before, ready.catalogue)
    let read = try reading.result(earlier, in: ready)
    let content = read.report
    let text = reading.text ?? PreparedFile(content.text)
    let form = try self.form(of: read, ready, name)
    let (result, changes) = both(
      {
        Result { () throws(ArchiveError) in
          let names = (
            ArchiveLayout.sourceName(for: file), ArchiveLayout.textName, ArchiveLayout.structureName
          )
          let outcome = try ready.store.commit(
            name, prepared: [(names.0, source), (names.1, text), (names.2, form)], ready.request)
          if !sections.hasLosses { ready.knownForms.add(form.content, of: text.content) }
          return outcome
        }
      },
      {
        form.deflate()
        let old =
          read.earlier ?? reading.old.map { StructuredReport($0, beside: sections, catalogue) }
        return old.map { Changes(from: $0, to: content, session, areWritten: format == .text) }
      })
    Main.leaveToTheEnd(reading, opened, read, changes)
    let revision: Revision
    var outcome: ReportChange.Outcome?
    switch try result.get() {
    case .unchanged(let tip): revision = tip
    case .committed(let new):
      revision = new
      if let changes, new.parents.first == before?.tip {
        outcome = .changed(changes.diff)
      } else {
        let whole = if case .whole(let report) = read { report } else { try reading.whole(with: catalogue) }
        outcome = try Self.outcome(of: whole, name, in: new, of: ready.store, catalogue)
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
  private func form(of read: CommitReading.Known, _ ready: Opening, _ name: ReportName) throws
    -> PreparedFile
  {
    let content = read.report
    let form = storedForm(of: read, extractor: StructuredReport.extractor(with: ready.catalogue))
    if let before = ready.before, before.text == content.text,
      let stored = try ready.store.bytes(of: name, named: ArchiveLayout.structureName, at: before.tip),
      isSameForm(stored, form)
    {
      return PreparedFile(stored)
    }
    return PreparedFile(form)
  }

  private func storedForm(of read: CommitReading.Known, extractor: String) -> [UInt8] {
    switch read {
    case .part(let content, let earlier):
      let cut = content.sentences.count * 2 / 5
      let lines = begun { storedLines(of: content, copying: earlier.form, fromSentence: cut) }
      return Revisions.storedForm(
        of: content, extractor: extractor, copying: earlier.form, tailStart: cut, tail: lines)
    case .whole(let content):
      // This thread has the sections to write as well.
      let cut = content.figures.count * 2 / 5
      return Revisions.storedForm(
        of: content, extractor: extractor,
        tail: FigureTail(from: cut, lines: begun { storedLines(of: content, from: cut) }))
    }
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
      SectionedReport(canonical: try store.text(id)), beside: SectionedReport(canonical: content.text),
      catalogue)
    return .changed(compare(old, content))
  }
}
