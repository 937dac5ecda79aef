package import Catalogue

/// A store's own indicators as its `catalogue.yaml` writes them. docs/catalogue.md describes the form.
package struct CatalogueFile: Sendable {
  package let overlay: CatalogueOverlay
  /// Lines of keys, and of what is said under them, for what only shows when all is read.
  private let lines: Lines

  struct Lines {
    var keys: [String: Int] = [:]
    var words: [Place: Int] = [:]

    struct Place: Hashable {
      let key: String
      let word: String
    }
  }

  /// Beyond that no one keeps a catalogue by hand.
  package static let limit = 512 * 1024

  /// Reads the bytes of the file; an empty one says nothing.
  /// - Throws: the first fault of the file, with its line.
  package init(_ bytes: [UInt8]) throws(CatalogueFault) {
    guard bytes.count <= Self.limit else { throw .tooLarge(bytes: bytes.count) }
    if String(validating: bytes, as: UTF8.self) == nil {
      throw CatalogueFault(.notUTF8, line: Self.firstInvalidLine(of: bytes))
    }
    var parser = CatalogueParser(try YAMLEvents(bytes))
    try parser.run()
    overlay = CatalogueOverlay(parser.amendments)
    lines = parser.lines
  }

  /// The catalogue in which these indicators go before those of `base`.
  /// - Throws: the first contradiction, with the line of the later place.
  package func laid(over base: Catalogue) throws(CatalogueFault) -> Catalogue {
    do throws(CatalogueError) {
      return try overlay.laid(over: base)
    } catch {
      throw fault(error)
    }
  }

  private func fault(_ error: CatalogueError) -> CatalogueFault {
    func line(_ key: String, _ word: String) -> Int? {
      lines.words[Lines.Place(key: key, word: word)] ?? lines.keys[key]
    }
    let places: (line: Int?, first: Int?) =
      switch error {
      case .malformedKey(let key), .nameMissing(let key): (lines.keys[key], nil)
      case .nameSaysNothing(let name, let key): (line(key, name), nil)
      case .nameWithdrawn(let word, let name, let key):
        (line(key, word), lines.words[Lines.Place(key: key, word: name)])
      case .nameClaimedTwice(let name, let first, let second): (line(second, name), lines.keys[first])
      case .unknownPart(let part, let share): (line(share, part), nil)
      }
    return CatalogueFault(.contradiction(error, firstLine: places.first), line: places.line)
  }

  private static func firstInvalidLine(of bytes: [UInt8]) -> Int {
    var number = 1
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: line, as: UTF8.self) == nil { return number }
      number += 1
    }
    return number - 1
  }
}
