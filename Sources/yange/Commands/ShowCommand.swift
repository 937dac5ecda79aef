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
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if source, format == .json {
      throw ValidationError("--source prints the file itself; it has no json form")
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
    let shown = ShownRevision(
      revision: revision, changes: try changedReports(by: revision, in: store))
    switch format {
    case .json: try Output.result(showJSON(shown), to: output)
    case .text:
      let style = session.style(toFile: output != nil)
      try Output.result(Array(showText(shown, language: session.language, style: style).utf8), to: output)
    }
  }

  private func bytes(of report: ReportName, at revision: Revision, in store: ReportArchive) throws -> [UInt8]
  {
    let text = try store.text(of: report, at: revision)
    if source {
      for file in try store.files(of: report, at: revision.id) where ArchiveLayout.isSource(file.name) {
        return try store.text(file.content)
      }
      throw RevisionError.damaged("\(revision.id.short):\(report)", reason: "no source file")
    }
    switch format {
    case .json: return storedForm(of: .reading(canonical: text), extractor: StructuredReport.extractor)
    case .text: return text
    }
  }
}
