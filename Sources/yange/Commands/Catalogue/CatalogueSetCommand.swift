import ArgumentParser
import Catalogue
import Render
import ReportArchive
import Revisions

struct CatalogueSetCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Commit a file as the store's catalogue.yaml",
    discussion: "A file with a mistake in it is refused, with the line of the mistake.")

  @Argument(help: "The file; the store keeps it as catalogue.yaml")
  var file: String

  @OptionGroup var change: CatalogueChange
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let bytes = try CatalogueBytes.read(file)
    let catalogue = try Catalogue(own: bytes, of: file)
    let store = try session.openStore()
    let (branch, revision, isNew) = try change.commit(bytes, "Set catalogue.yaml", in: store)
    try CatalogueSummary(
      of: file, catalogue, .set(branch: branch, revision: revision, isNew: isNew)
    ).print(change.format, session)
  }
}

struct CatalogueRemoveCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Commit the store without a catalogue.yaml")

  @OptionGroup var change: CatalogueChange
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let (branch, revision, isNew) = try change.commit(nil, "Remove catalogue.yaml", in: store)
    try CatalogueSummary(
      of: ArchiveLayout.catalogue, .builtIn, .removed(branch: branch, revision: revision, isNew: isNew)
    ).print(change.format, session)
  }
}

/// What commits of a `catalogue.yaml` are asked.
struct CatalogueChange: ParsableArguments {
  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("What was done and why (default: which of the two it was)", valueName: "MSG"))
  var message: String?

  @OptionGroup var details: RevisionOptions

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  /// Commits the bytes as `catalogue.yaml`, or its removal; `isNew` where there was anything to commit.
  func commit(
    _ bytes: [UInt8]?, _ words: String, in store: ReportArchive
  ) throws -> (branch: String, revision: Revision, isNew: Bool) {
    let request = try CommitRequest(
      message: message ?? words, author: details.writer, date: details.date, branch: details.branch, in: store
    )
    let target = try request.target(in: store)
    try MergeState.requireNone(on: target, in: store)
    if bytes == nil, try store.tip(ofBranch: target) ?? store.head() == nil { throw RevisionError.empty }
    let content = try bytes.map { try store.content(writing: $0) }
    switch try store.commit([], others: [ArchiveLayout.catalogue: content], request) {
    case .committed(let revision): return (target, revision, true)
    case .unchanged(let revision): return (target, revision, false)
    }
  }
}
