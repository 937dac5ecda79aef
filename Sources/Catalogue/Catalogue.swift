/// The indicators that reports are read against: their keys, names, units and sources.
///
/// A value; copies share their storage.
package struct Catalogue: Sendable {
  let content: Content

  /// All of it behind one reference: whoever holds a catalogue while he looks a name up counts one.
  final class Content: Sendable {
    fileprivate let source: Source
    let index: CatalogueIndex
    fileprivate let overlay: CatalogueOverlay?

    fileprivate init(_ source: Source, _ index: CatalogueIndex, _ overlay: CatalogueOverlay?) {
      self.source = source
      self.index = index
      self.overlay = overlay
    }
  }

  /// What a store has laid over the built-in indicators; `nil` where they stand alone.
  package var overlay: CatalogueOverlay? { content.overlay }

  /// Where entries are read from when they are asked for.
  fileprivate enum Source: Sendable {
    /// The built-in tables, of which the index knows where their lines are.
    case tables
    indirect case laid(OwnEntries, over: Source)

    func entry(at place: Int) -> CatalogueEntry {
      switch self {
      case .tables: Tables.withLine(BuiltInIndex.lines[place]) { $0.entry(in: $1) }
      case .laid(let own, let base): own.entry(at: place) ?? own.stripped(base.entry(at: place))
      }
    }

    func key(at place: Int) -> String {
      switch self {
      case .tables: BuiltInIndex.keyWords[place]
      case .laid(let own, let base): own.entry(at: place)?.key ?? base.key(at: place)
      }
    }
  }

  /// The indicators that every store knows. Nothing is read until an entry is asked for: the index was made beforehand.
  package static let builtIn = Catalogue(source: .tables, index: BuiltInIndex.index)

  private init(source: Source, index: CatalogueIndex) {
    content = Content(source, index, nil)
  }

  /// Lays entries over `base`: each takes the place of the one with its key there, or a new one behind all. What the
  /// overlay is it must have been made of. See `CatalogueOverlay.laid(over:)`.
  init(_ overlay: CatalogueOverlay, _ own: OwnEntries, over base: Catalogue) {
    content = Content(.laid(own, over: base.content.source), base.content.index.laid(own), overlay)
  }

  /// How many indicators there are.
  package var count: Int { content.index.kinds.count }

  /// All entries in the order of the tables, a store's own first.
  package var entries: [CatalogueEntry] {
    guard case .laid(let own, _) = content.source else { return (0..<count).map(entry(at:)) }
    return (own.order + (0..<count).filter { own.entry(at: $0) == nil }).map(entry(at:))
  }

  /// The entry with this very key; `nil` where there is none.
  package func entry(forKey key: String) -> CatalogueEntry? {
    place(ofKey: key).map(entry(at:))
  }

  /// The place of the entry with this very key; `nil` where there is none.
  func place(ofKey key: String) -> Int? {
    content.index.keys.place(of: PlaceIndex.key(of: key)).flatMap { self.key(at: $0) == key ? $0 : nil }
  }

  func entry(at place: Int) -> CatalogueEntry { content.source.entry(at: place) }
  func key(at place: Int) -> String { content.source.key(at: place) }
}
