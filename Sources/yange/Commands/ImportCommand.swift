import ArgumentParser
import Render
import ReportArchive

struct ImportCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Keep many revisions at once, from a list of files",
    discussion: """
      The list is a table with tabs between its columns, which its first line names: report, file, author, date and message; \
      branch and tag may be there too. Files are named from the folder of the list. Each line becomes the revision that \
      'yange commit' would make of it; one that changes nothing makes none.

      All or nothing: branches move when the last line is written, and a fault in any line, a full disk or a kill leaves \
      the store as it was.
      """)

  @Argument(help: "The list as a file")
  var list: String

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let list = try ImportList(reading: self.list)
    for branch in Set(list.rows.map(\.branch)) {
      guard let branch = try branch ?? store.currentBranch() else { continue }
      try MergeState.requireNone(on: branch, in: store)
    }
    let summary = try Import(list, into: store).perform()
    switch format {
    case .json: try Output.result(importJSON(summary))
    case .text: try Output.result(importText(summary, language: session.language, style: session.style()))
    }
  }
}
