import ArgumentParser
import Catalogue
import Figures
import History
import RecordIndex
import Render
import ReportArchive
import Revisions

struct TraceCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow an indicator over revisions, periods and reports; mark what was restated")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, svg
  }

  @Argument(help: ArgumentHelp("The indicator as reports name it, or its key", valueName: "INDICATOR"))
  var indicator: String

  @Option(help: ArgumentHelp("Only the reports of this series (default: all)", valueName: "SERIES"))
  var series: String?

  @Option(help: ArgumentHelp("What was known at this revision", valueName: "REV"))
  var asOf = "HEAD"

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to FILE (default: standard output)", valueName: "FILE"))
  var output: String?

  @Option(help: "Print the result in this form")
  var format: Format = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let catalogue = try store.catalogue()
    let index = RecordIndex(of: store, readWith: catalogue)
    var work: LeftWork?
    let answer = try trace(
      indicator, series: series, asOf: store.resolve(asOf), in: store, lookup: catalogue.indicators(known:),
      semantics: .readingOnTwoThreads(with: catalogue), records: index.isOpen ? index : nil,
      leaving: { work = $0 })
    try index.keep(work) { try tell(answer, in: session) }
    Main.leaveToTheEnd(answer, work)
  }

  private func tell(_ answer: Trace, in session: Session) throws {
    let bytes =
      switch format {
      case .json: traceJSON(answer)
      case .csv: traceCSV(answer)
      case .svg: traceSVG(answer, language: session.language)
      case .text:
        Array(
          traceText(answer, language: session.language, style: session.style(toFile: output != nil)).utf8)
      }
    try Output.result(bytes, to: output)
  }
}

extension Catalogue {
  /// The indicator that the catalogue has by that key, name or alias.
  func indicators(known words: String) -> [KnownIndicator] {
    guard let entry = entry(matching: words) else { return [] }
    return [KnownIndicator(indicator: Indicator(name: entry.name, key: entry.key), aliases: entry.aliases)]
  }
}
