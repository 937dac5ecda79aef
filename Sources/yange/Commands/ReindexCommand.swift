import ArgumentParser
import Catalogue
import History
import RecordIndex
import Render
import ReportArchive
import Revisions

struct ReindexCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex",
    abstract: "Make the store's index anew, so that the next blame and trace are fast",
    discussion: """
      The index is made as questions are asked and can be deleted at any time; no answer depends on it. \
      It stands in the git directory, as yange/records.sqlite.
      """)

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let catalogue = try store.catalogue()
    let index = RecordIndex(of: store, readWith: catalogue)
    index.clear()
    let reports = try Self.fill(index, from: store, catalogue)
    index.flush()
    guard index.isOpen else {
      throw Problem(
        Phrase(
          "\(store.directory)yange: the index cannot be written there", "\(store.directory)yange：无法写入索引"),
        hint: Phrase(
          "make the folder writable, make room on its disk and install libsqlite3-0",
          "请确认目录可写、磁盘有空间，并已安装 libsqlite3-0"))
    }
    let words = Phrase("\(reports) \(reports == 1 ? "report" : "reports") indexed\n", "已为\(reports)份报告建立索引\n")
    try Output.result(words.text(in: session.language))
  }

  /// Asks for the blame of every report, which leaves its steps in the index, and for what all say of any indicator.
  private static func fill(
    _ index: RecordIndex, from store: ReportArchive, _ catalogue: Catalogue
  ) throws -> Int {
    guard let tip = try store.head() else { return 0 }
    let semantics = ReportSemantics.readingOnTwoThreads(with: catalogue)
    let reports = try store.reports(at: tip.id)
    try indexTraces(
      at: tip, in: store, lookup: catalogue.indicators(known:), semantics: semantics, records: index)
    for report in reports {
      _ = try History.blame(report, from: tip, in: store, semantics: semantics, records: index)
    }
    return reports.count
  }
}
