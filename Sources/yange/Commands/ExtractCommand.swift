import ArgumentParser
import Render
import Revisions

struct ExtractCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print what is read from files: title, sections, figures, anomalies",
    discussion: "Needs no store.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text, markdown
  }

  @Argument(help: "The files; one may hold several reports")
  var files: [String]

  @Option(help: "Print in this form; markdown is the canonical text")
  var format: Format = .json

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let reports = try files.flatMap { try SourceFile(reading: $0).reports }
    switch format {
    case .json: try Output.result(extractForm(of: reports, extractor: StructuredReport.extractor))
    case .text:
      try Output.result(extractText(reports, language: session.language, style: session.style()))
    case .markdown: try Output.result(extractMarkdown(reports))
    }
  }
}
