import Foundation
import ReadingTestSupport
import Testing

@testable import Catalogue

/// `YANGE_WRITE_INDEX=1 swift test --filter BuiltInIndexTests` writes the file anew after a change of the tables.
@Suite("The built-in index")
struct BuiltInIndexTests {
  private let lines = Tables.lines

  private var made: CatalogueIndex {
    CatalogueIndex(of: lines.map { Tables.withLine($0) { $0.entry(in: $1) } })
  }

  private var keyWords: [String] { lines.map { Tables.withLine($0) { $0.entry(in: $1).key } } }

  @Test("is that of the tables")
  func isCurrent() throws {
    let made = made
    if ProcessInfo.processInfo.environment["YANGE_WRITE_INDEX"] != nil {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Sources/Catalogue/Generated")
      let sources = [
        ("BuiltInIndex", index(made)), ("BuiltInIndex+Names", names(made)), ("BuiltInIndex+Keys", keys),
      ]
      for (name, source) in sources {
        try source.write(to: folder.appending(path: name + ".swift"), atomically: true, encoding: .utf8)
      }
    }
    let advice: Comment = "write it anew with YANGE_WRITE_INDEX=1 swift test --filter BuiltInIndexTests"
    #expect(BuiltInIndex.lines == lines, advice)
    #expect(BuiltInIndex.index == made, advice)
    #expect(BuiltInIndex.keyWords == keyWords, advice)
  }

  @Test("tells all names and keys apart")
  func keysDiffer() {
    let entries = Catalogue.builtIn.entries
    let names = Set(entries.flatMap { [$0.name] + $0.aliases }.compactMap(NormalName.bytes(of:)))
    #expect(made.names.words.count == names.count)
    #expect(Set(made.names.words.map { $0 >> 16 }).count == names.count)
    #expect(Set(made.keys.words.map { $0 >> 16 }).count == entries.count)
  }

  private static let notice = """
    // Made from the tables by `YANGE_WRITE_INDEX=1 swift test --filter BuiltInIndexTests`: change those, not this.
    // swift-format-ignore-file
    """

  private func index(_ index: CatalogueIndex) -> String {
    """
    \(Self.notice)

    /// The index of the built-in tables, ready in the program: to make it takes longer than to read a page.
    enum BuiltInIndex {
      static let index = CatalogueIndex(
        keys: PlaceIndex(words: keys), names: PlaceIndex(words: names), shares: PlaceIndex(words: shares), kinds: kinds)

    \(tableSource("lines", "UInt32", lines.map { String($0) }))
    \(tableSource("kinds", "UInt16", index.kinds.map { String($0) }, isPrivate: true))
    \(tableSource("keys", "UInt64", Self.digits(index.keys), isPrivate: true))
    \(tableSource("shares", "UInt64", Self.digits(index.shares), isPrivate: true))
    }

    """
  }

  private func names(_ index: CatalogueIndex) -> String {
    """
    \(Self.notice)

    extension BuiltInIndex {
    \(tableSource("names", "UInt64", Self.digits(index.names), width: 200))
    }

    """
  }

  private var keys: String {
    """
    \(Self.notice)

    extension BuiltInIndex {
    \(tableSource("keyWords", "String", keyWords.map { "\"\($0)\"" }))
    }

    """
  }

  private static func digits(_ index: PlaceIndex) -> [String] {
    index.words.map { "0x" + String($0, radix: 16) }
  }
}
