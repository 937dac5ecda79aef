/// What a lookup needs of a catalogue: where its indicators are by key and by name, and what their units count.
///
/// A place is the number of an entry, counted from 0.
struct CatalogueIndex: Sendable, Hashable {
  let keys: PlaceIndex
  /// By the normal forms of the names.
  let names: PlaceIndex
  /// By part and whole (`pair`), the share that is set between them.
  let shares: PlaceIndex
  /// `UnitKinds` of each entry.
  let kinds: [UInt16]

  /// Two places in one word: there are fewer than 65 536 entries.
  static func pair(_ part: Int, _ whole: Int) -> UInt64 {
    UInt64(UInt16(truncatingIfNeeded: part)) << 16 | UInt64(UInt16(truncatingIfNeeded: whole))
  }
}

extension CatalogueIndex {
  /// Of two that claim one name, the earlier keeps it. Keys must differ.
  init(of entries: [CatalogueEntry]) {
    var keys: [UInt64: Int] = [:]
    for (place, entry) in entries.enumerated() { keys[PlaceIndex.key(of: entry.key), default: place] = place }
    var names: [UInt64: Int] = [:]
    var shares: [UInt64: Int] = [:]
    for (place, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        NormalName.with(name) { name in
          if let name { names[PlaceIndex.key(of: name.bytes), default: place] = place }
        }
      }
      for share in entry.shares {
        guard let part = keys[PlaceIndex.key(of: share.part)],
          let whole = keys[PlaceIndex.key(of: share.whole)]
        else { continue }
        shares[Self.pair(part, whole), default: place] = place
      }
    }
    self.keys = PlaceIndex(keys)
    self.names = PlaceIndex(names)
    self.shares = PlaceIndex(shares)
    kinds = entries.map(Self.kinds)
  }

  static func kinds(of entry: CatalogueEntry) -> UInt16 {
    entry.units.reduce(into: UnitKinds()) { kinds, unit in
      var unit = unit
      kinds.formUnion(unit.withUTF8 { .of(declared: $0) })
    }.rawValue
  }
}
