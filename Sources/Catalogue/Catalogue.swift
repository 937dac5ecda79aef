/// The indicators that reports are read against: their keys, names, units and sources.
///
/// A value; copies share their storage.
package struct Catalogue: Sendable {
  private let source: Source
  let index: CatalogueIndex

  /// Where entries are read from when they are asked for.
  private enum Source: Sendable {
    /// The built-in tables, by the places of their lines.
    case tables([UInt32])
    case entries([CatalogueEntry])
  }

  /// The indicators that every store knows. Nothing is read until an entry is asked for: the index was made beforehand.
  package static let builtIn = Catalogue(source: .tables(BuiltInIndex.lines), index: BuiltInIndex.index)

  private init(source: Source, index: CatalogueIndex) {
    self.source = source
    self.index = index
  }

  /// Of two that claim one name, the earlier keeps it; `claims` go before all names of the entries. Keys must differ.
  init(entries: [CatalogueEntry], claims: [(name: String, key: String)] = []) {
    source = .entries(entries)
    index = CatalogueIndex(of: entries, claims: claims)
  }

  /// How many indicators there are.
  package var count: Int { index.kinds.count }

  /// All entries in the order of the tables, a store's own first.
  package var entries: [CatalogueEntry] { (0..<count).map(entry(at:)) }

  /// The entry with this very key; `nil` where there is none.
  package func entry(forKey key: String) -> CatalogueEntry? {
    index.keys.place(of: PlaceIndex.key(of: key)).map(entry(at:)).flatMap { $0.key == key ? $0 : nil }
  }

  func entry(at place: Int) -> CatalogueEntry {
    switch source {
    case .tables(let lines): Tables.withLine(lines[place]) { $0.entry(in: $1) }
    case .entries(let entries): entries[place]
    }
  }

  func key(at place: Int) -> String {
    switch source {
    case .tables(let lines): Tables.withLine(lines[place]) { $0.key(in: $1) }
    case .entries(let entries): entries[place].key
    }
  }
}
