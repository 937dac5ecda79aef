import ArgumentParser
import Catalogue
import Render
import Revisions

struct ExtractCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print what is read from files: title, sections, figures, anomalies",
    discussion: "Needs no store, and looks at none: a store's own indicators are read with --catalogue.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text, markdown
  }

  @Argument(help: "The files; one may hold several reports")
  var files: [String]

  @Option(help: "Print in this form; markdown is the canonical text")
  var format: Format = .json

  @Option(help: .catalogueFile) var catalogue: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let catalogue = try self.catalogue.map(Catalogue.init(ownIn:)) ?? .builtIn
    let reports = try files.flatMap { try SourceFile(reading: $0).reports(catalogue) }
    switch format {
    case .json:
      let extractor = StructuredReport.extractor(with: catalogue)
      try Output.result(extractForm(of: reports, extractor: extractor, lines: Self.linesOnTwoThreads))
    case .text:
      try Output.result(extractText(reports, language: session.language, style: session.style()))
    case .markdown: try Output.result(extractMarkdown(reports))
    }
  }

  /// Fewer figures are written before a thread is made for half of them.
  private static let worthTwo = 400

  /// The figures of a report as JSON, each half written by a thread.
  private static func linesOnTwoThreads(_ report: StructuredReport) -> [[UInt8]] {
    let count = report.figures.count
    guard count > worthTwo else { return [extractLines(of: report, 0..<count)] }
    let (first, second) = both(
      { extractLines(of: report, 0..<count / 2) }, { extractLines(of: report, count / 2..<count) })
    return [first, second]
  }
}
