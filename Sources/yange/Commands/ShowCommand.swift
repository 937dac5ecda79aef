import ArgumentParser
import History
import Render
import ReportArchive
import Revisions

struct ShowCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a revision and what it changed, or a report as a revision has it",
    discussion: "'yange show HEAD~1:SERIES/PERIOD' prints the report's canonical text.")

  @Argument(help: ArgumentHelp("REV, or REV:REPORT", valueName: "REV[:REPORT]"))
  var revision = "HEAD"

  @Flag(help: "Print the report's file as it was received (default: its canonical text)")
  var source = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to FILE (default: standard output)", valueName: "FILE"))
  var output: String?

  @Option(help: "Print the result in this form")
  var format: PageFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if source, format != .text {
      throw ValidationError("--source prints the file itself; it has no \(format.rawValue) form")
    }
    if revision.contains(":"), format == .html {
      throw ValidationError("--format html shows what a revision changed; name it without a report")
    }
    if source, !revision.contains(":") { throw ValidationError("--source needs REV:REPORT") }
  }

  func perform(in session: Session) throws {
    let reference = try ReportReference(revision)
    let store = try session.openStore()
    let revision = try store.resolve(reference.revision)
    if let report = reference.report {
      try Output.result(bytes(of: report, at: revision, in: store), to: output)
      return
    }
    let semantics = ReportSemantics.reading(with: try store.catalogue())
    let shown = ShownRevision(
      revision: revision, changes: try changedReports(by: revision, in: store, semantics: semantics))
    try Output.result(rendered(shown, session), to: output)
  }

  private func rendered(_ shown: ShownRevision, _ session: Session) -> [UInt8] {
    switch format {
    case .json: showJSON(shown)
    case .html: showHTML([shown], title: shown.revision.subject, language: session.language)
    case .markdown: showMarkdown([shown], language: session.language)
    case .text:
      Array(
        showText(shown, language: session.language, style: session.style(toFile: output != nil)).utf8)
    }
  }

  private func bytes(of report: ReportName, at revision: Revision, in store: ReportArchive) throws -> [UInt8]
  {
    let text = try store.text(of: report, at: revision)
    if source {
      for file in try store.files(of: report, at: revision.id) where ArchiveLayout.isSource(file.name) {
        return try store.bytes(file.content)
      }
      throw RevisionError.damaged("\(revision.id.short):\(report)", reason: "no source file")
    }
    switch format {
    case .json:
      let catalogue = try store.catalogue()
      return storedForm(
        of: .reading(canonical: text, catalogue: catalogue),
        extractor: StructuredReport.extractor(with: catalogue))
    case .text, .markdown, .html:
      // As it is stored, whatever can be read of it.
      return try store.bytes(of: report, named: ArchiveLayout.textName, at: revision.id) ?? text
    }
  }
}
