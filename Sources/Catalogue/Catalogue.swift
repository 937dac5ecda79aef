/// The indicators that reports are read against: their keys, names, units and sources.
///
/// A value; copies share their storage.
package struct Catalogue: Sendable {
  /// Bytes of the tables, one after another; entries are read from here when they are asked for.
  private var text: [UInt8] = []
  private(set) var records: [Record] = []
  private(set) var keys: NameIndex
  private(set) var names: NameIndex
  /// Part and whole, each the place of a record, to the record of the share.
  private var shares: [UInt32: Int] = [:]

  /// What a lookup needs of an entry without reading all of it.
  struct Record {
    let key: String
    let kinds: UnitKinds
    let body: Body
  }

  enum Body {
    case line(TableLine)
    case given(CatalogueEntry)
  }

  /// The indicators that every store knows. Read from the tables at the first use, in a fraction of a millisecond.
  package static let builtIn = Catalogue(tables: Tables.all)

  /// How many indicators there are.
  package var count: Int { records.count }

  /// All entries in the order of the tables, a store's own first.
  package var entries: [CatalogueEntry] { records.indices.map(entry(at:)) }

  /// The entry with this very key; `nil` where there is none.
  package func entry(forKey key: String) -> CatalogueEntry? {
    keys.entry(of: key).map(entry(at:))
  }

  private func entry(at place: Int) -> CatalogueEntry {
    switch records[place].body {
    case .line(let line): line.entry(in: text)
    case .given(let entry): entry
    }
  }
}

// MARK: - Making

extension Catalogue {
  /// Lines that are no indicator are left out; the tests see to it that there are none.
  init(tables: [StaticString]) {
    keys = NameIndex(capacity: 1024)
    names = NameIndex(capacity: 4096)
    var text: [UInt8] = []
    text.reserveCapacity(tables.reduce(0) { $0 + $1.utf8CodeUnitCount + 1 })
    for table in tables {
      table.withUTF8Buffer { text.append(contentsOf: $0) }
      text.append(UInt8(ascii: "\n"))
    }
    records.reserveCapacity(1024)
    text.withUnsafeBufferPointer { text in
      for line in TableFields(of: text, in: 0..<text.count, separator: UInt8(ascii: "\n")) {
        if let line = TableLine(text, line) { add(line, in: text) }
      }
    }
    self.text = text
    for place in records.indices { linkShares(of: place) }
  }

  /// Of two that claim one name, the earlier keeps it; `claims` go before all names of the entries.
  init(entries: [CatalogueEntry], claims: [(name: String, key: String)] = []) {
    keys = NameIndex(capacity: entries.count)
    names = NameIndex(capacity: entries.count * 8)
    let places = Dictionary(
      entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for claim in claims {
      guard let place = places[claim.key] else { continue }
      NormalName.with(claim.name) { if let name = $0 { names.insert(name.bytes, entry: place) } }
    }
    for entry in entries { add(entry) }
    for place in records.indices { linkShares(of: place) }
  }

  private mutating func add(_ line: TableLine, in text: UnsafeBufferPointer<UInt8>) {
    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: text[range])
    }
    guard keys.insert(bytes(line.key), entry: records.count) == nil else { return }
    var kinds = UnitKinds()
    for unit in TableFields(of: text, in: line.units, separator: UInt8(ascii: ";")) {
      kinds.formUnion(.of(declared: bytes(unit)))
    }
    add(name: bytes(line.name))
    for alias in TableFields(of: text, in: line.aliases, separator: UInt8(ascii: ";")) {
      add(name: bytes(alias))
    }
    let key = String(decoding: bytes(line.key), as: UTF8.self)
    records.append(Record(key: key, kinds: kinds, body: .line(line)))
  }

  private mutating func add(_ entry: CatalogueEntry) {
    guard keys.insert(entry.key, entry: records.count) == nil else { return }
    var kinds = UnitKinds()
    for unit in entry.units {
      var unit = unit
      kinds.formUnion(unit.withUTF8 { .of(declared: $0) })
    }
    for name in [entry.name] + entry.aliases {
      var name = name
      name.withUTF8 { add(name: $0) }
    }
    records.append(Record(key: entry.key, kinds: kinds, body: .given(entry)))
  }

  /// Gives `name` to the record that comes next.
  private mutating func add(name: UnsafeBufferPointer<UInt8>) {
    NormalName.with(name) { if let name = $0 { names.insert(name.bytes, entry: records.count) } }
  }

  private mutating func linkShares(of place: Int) {
    switch records[place].body {
    case .line(let line) where line.shares.isEmpty: return
    case .given(let entry) where entry.shares.isEmpty: return
    default: break
    }
    for share in entry(at: place).shares {
      guard let part = keys.entry(of: share.part), let whole = keys.entry(of: share.whole) else { continue }
      shares[Self.pair(part, whole), default: place] = place
    }
  }

  /// The place of the share that is set between two places.
  func share(of part: Int, in whole: Int) -> Int? {
    shares[Self.pair(part, whole)]
  }

  /// Two places in one word: there are fewer than 65 536 records.
  private static func pair(_ part: Int, _ whole: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: part) << 16 | UInt32(truncatingIfNeeded: whole)
  }
}
