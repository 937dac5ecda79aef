import ArgumentParser
import Catalogue
import Render
import ReportArchive

struct CatalogueShowCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the store's catalogue.yaml as HEAD has it",
    discussion: "To change it: 'yange catalogue show > FILE', edit FILE, 'yange catalogue set FILE'.")

  @Option(help: "Print the file itself (text), or the indicators that it gives (json)")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    switch format {
    case .json:
      try CatalogueSummary(of: ArchiveLayout.catalogue, store.catalogue()).print(.json, session)
    case .text:
      guard let bytes = try store.storedCatalogue() else {
        return session.note(
          Phrase(
            "the store has no catalogue.yaml; 'yange catalogue set FILE' gives it one",
            "库中没有 catalogue.yaml；可用 yange catalogue set 文件 设置"))
      }
      try Output.result(bytes)
    }
  }
}

struct CatalogueCheckCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what a catalogue.yaml adds, or the line of its first mistake",
    discussion: "Needs no store where a file is given.")

  @Argument(help: "The file (default: the store's, as HEAD has it)")
  var file: String?

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let catalogue = try file.map(Catalogue.init(ownIn:)) ?? session.openStore().catalogue()
    try CatalogueSummary(of: file ?? ArchiveLayout.catalogue, catalogue).print(format, session)
  }
}

struct CatalogueFindCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Look indicators up by key, name or a part of a name",
    discussion: """
      The indicators of the store count too, where there is one. Without a store the built-in ones are searched.
      """)

  @Argument(help: ArgumentHelp("What reports call it, or its key", valueName: "WORDS"))
  var words: String

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @Option(help: .catalogueFile) var catalogue: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let catalogue = try self.catalogue.map(Catalogue.init(ownIn:)) ?? Self.catalogue(in: session)
    let found = catalogue.search(words)
    guard !found.isEmpty else {
      throw Problem(
        Phrase("no indicator is called anything like '\(words)'", "没有与“\(words)”相近的指标"),
        hint: Phrase(
          "try fewer words, or add it with 'yange catalogue set'", "请缩短后再查，或用 yange catalogue set 添加"))
    }
    try CatalogueSummary(found: found, in: catalogue).print(format, session)
  }

  private static func catalogue(in session: Session) throws -> Catalogue {
    let store: ReportArchive
    do throws(ArchiveError) {
      store = try session.openStore()
    } catch .notAStore {
      return .builtIn
    }
    return try store.catalogue()
  }
}
