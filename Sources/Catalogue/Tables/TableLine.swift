/// One line of a table, as places in the bytes of all tables: nothing is copied until an entry is asked for.
///
/// `key | name | alias; alias | unit; unit | higher, lower or neither | source | part / whole`; the last field may be
/// left out.
struct TableLine: Sendable {
  private(set) var key = 0..<0
  private(set) var name = 0..<0
  private(set) var aliases = 0..<0
  private(set) var units = 0..<0
  private(set) var direction = 0..<0
  private(set) var source = 0..<0
  private(set) var shares = 0..<0

  /// Reads one line.
  /// - Parameters:
  ///   - text: The bytes of the tables.
  ///   - line: Where the line stands in them.
  ///
  /// Gives `nil` for a line that has not six or seven fields, or no key, or no name.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var count = 0
    for field in TableFields(of: text, in: line, separator: UInt8(ascii: "|")) {
      switch count {
      case 0: key = field
      case 1: name = field
      case 2: aliases = field
      case 3: units = field
      case 4: direction = field
      case 5: source = field
      default: shares = field
      }
      count += 1
    }
    if count < 6 || count > 7 || key.isEmpty || name.isEmpty { return nil }
  }

  /// Makes an entry of the line; `text` is what it was read from.
  func entry(in text: UnsafeBufferPointer<UInt8>) -> CatalogueEntry {
    func word(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    func words(_ range: Range<Int>) -> [String] {
      TableFields(of: text, in: range, separator: UInt8(ascii: ";")).map(word)
    }
    let shares = TableFields(of: text, in: shares, separator: UInt8(ascii: ";")).compactMap { share in
      let ends = TableFields(of: text, in: share, separator: UInt8(ascii: "/")).map(word)
      return ends.count == 2 ? CatalogueEntry.Share(part: ends[0], whole: ends[1]) : nil
    }
    return CatalogueEntry(
      key: key(in: text), name: word(name), aliases: words(aliases), units: words(units),
      betterWhen: CatalogueEntry.Direction(rawValue: word(direction)) ?? .neither, source: word(source),
      shares: shares)
  }

  func key(in text: UnsafeBufferPointer<UInt8>) -> String { String(decoding: text[key], as: UTF8.self) }
}
