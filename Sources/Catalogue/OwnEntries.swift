/// The entries of an overlay, each at its place in the catalogue beneath or behind it.
struct OwnEntries: Sendable {
  /// In the order of the overlay.
  let order: [Int]
  private let entries: [Int: CatalogueEntry]
  /// Normal forms of the names that the overlay gives, and the places that have them from now on.
  let claims: [[UInt8]: Int]
  /// Normal forms of names, and the places that have them no more.
  let withdrawn: [(name: [UInt8], place: Int)]

  /// `claims` are keys by the normal forms of the names that they are given, `withdrawn` names and the keys that they are
  /// taken from.
  init(
    _ entries: [CatalogueEntry], claims: [[UInt8]: String], withdrawn: [(name: String, key: String)],
    over base: Catalogue
  ) {
    var places: [String: Int] = [:]
    var next = base.count
    for entry in entries {
      places[entry.key] = base.place(ofKey: entry.key) ?? next
      if places[entry.key] == next { next += 1 }
    }
    order = entries.compactMap { places[$0.key] }
    self.entries = Dictionary(zip(order, entries), uniquingKeysWith: { first, _ in first })
    self.claims = claims.compactMapValues { places[$0] }
    self.withdrawn = withdrawn.compactMap { name, key in
      guard let name = NormalName.bytes(of: name), let place = places[key] else { return nil }
      return (name, place)
    }
  }

  /// The overlay's entry at that place; `nil` where it has none.
  func entry(at place: Int) -> CatalogueEntry? { entries[place] }

  /// An entry of the catalogue beneath without the aliases that the overlay has given to others.
  func stripped(_ entry: CatalogueEntry) -> CatalogueEntry {
    let kept = entry.aliases.filter { NormalName.bytes(of: $0).map { claims[$0] == nil } ?? false }
    if kept.count == entry.aliases.count { return entry }
    return CatalogueEntry(
      key: entry.key, name: entry.name, aliases: kept, units: entry.units, betterWhen: entry.betterWhen,
      source: entry.source, shares: entry.shares)
  }
}

extension CatalogueIndex {
  /// The index of the catalogue in which `own` has been laid over this one's.
  func laid(_ own: OwnEntries) -> CatalogueIndex {
    var (newKeys, newNames): ([UInt64: Int?], [UInt64: Int?]) = ([:], [:])
    var newShares: [UInt64: Int?] = [:]
    var newKinds = kinds
    for place in own.order where place >= kinds.count { newKinds.append(0) }
    for place in own.order {
      guard let entry = own.entry(at: place) else { continue }
      if place >= kinds.count { newKeys[PlaceIndex.key(of: entry.key)] = .some(place) }
      newKinds[place] = Self.kinds(of: entry)
    }
    for (name, place) in own.withdrawn where names.place(of: PlaceIndex.key(of: name)) == place {
      newNames[PlaceIndex.key(of: name)] = .some(nil)
    }
    for (name, place) in own.claims { newNames[PlaceIndex.key(of: name)] = .some(place) }
    let keys = self.keys.changed(newKeys)
    for place in own.order {
      for share in own.entry(at: place)?.shares ?? [] {
        guard let part = keys.place(of: PlaceIndex.key(of: share.part)),
          let whole = keys.place(of: PlaceIndex.key(of: share.whole))
        else { continue }
        if newShares[Self.pair(part, whole)] == nil { newShares[Self.pair(part, whole)] = .some(place) }
      }
    }
    return CatalogueIndex(
      keys: keys, names: names.changed(newNames), shares: shares.changed(newShares), kinds: newKinds)
  }
}
