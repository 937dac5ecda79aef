import ArgumentParser
import History
import Render
import ReportArchive
import Revisions

struct ListCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reports of the store")

  @Option(help: "List those of this revision")
  var rev = "HEAD"

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let reports = try reports(in: session.openStore())
    switch format {
    case .json: try Output.result(listJSON(reports))
    case .text: try Output.result(listText(reports, language: session.language, style: session.style()))
    }
  }

  /// None for a store without a revision.
  private func reports(in store: ReportArchive) throws -> [ListedReport] {
    guard let start = try store.tip(rev) else { return [] }
    let names = try store.reports(at: start.id)
    let setters = try lastChanges(of: names, at: start, in: store)
    return try names.map { name in
      let report = StructuredReport.reading(canonical: try store.text(of: name, at: start))
      return ListedReport(
        report: name, title: report.header.title, figures: report.figures.count,
        sections: report.sections.count, revision: setters[name]?.revision)
    }
  }
}
