import ArgumentParser
import RecordIndex
import Render
import ReportArchive

struct GCCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc",
    abstract: "Pack the store, list its commits for fast walks, and drop what the index no longer needs",
    discussion: """
      Uses the git program, and may be run while others read and write: what no revision has yet is left for two weeks. \
      The list of commits is written so that libgit2 1.5 reads it too, which passes over the one that git makes by itself.
      """)

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let care = GitCare(store: store)
    let before = try care.objects()
    try care.pack()
    let catalogue = try store.catalogue()
    let index = RecordIndex.compact(of: store, readWith: catalogue)
    let summary = CareSummary(before: before, after: try care.objects(), index: index)
    switch format {
    case .json: try Output.result(careJSON(summary))
    case .text: try Output.result(careText(summary, language: session.language, style: session.style()))
    }
  }
}
