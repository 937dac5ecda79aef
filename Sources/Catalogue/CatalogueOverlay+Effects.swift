// What an overlay says and does, for those who write it and for the record.

extension CatalogueOverlay {
  /// A name that the overlay gives to one indicator and the catalogue beneath gave to another.
  package struct TakenName: Sendable, Hashable {
    package let name: String
    /// Keys: whose it was, and whose it is.
    package let from: String
    package let by: String

    package init(name: String, from: String, by: String) {
      self.name = name
      self.from = from
      self.by = by
    }
  }

  /// The names that are taken from indicators of `base`, in the order of the amendments.
  package func namesTaken(from base: Catalogue) -> [TakenName] {
    var owners: [[UInt8]: String] = [:]
    for entry in base.entries {
      for name in [entry.name] + entry.aliases {
        if let normal = NormalName.bytes(of: name) { owners[normal] = owners[normal] ?? entry.key }
      }
    }
    return amendments.flatMap { amendment in
      ([amendment.name].compactMap { $0 } + amendment.aliases).compactMap { name in
        guard let normal = NormalName.bytes(of: name), let owner = owners[normal], owner != amendment.key
        else { return nil }
        return TakenName(name: name, from: owner, by: amendment.key)
      }
    }
  }

  /// The same bytes for overlays that say the same, whatever the order of their amendments and names.
  package var canonicalForm: [UInt8] {
    amendments.sorted { $0.key < $1.key }.map { amendment in
      let fields = [
        [amendment.key], amendment.name.map { [$0] }, amendment.aliases.sorted(),
        amendment.withdrawn.sorted(),
        amendment.units, amendment.betterWhen.map { [$0.rawValue] }, amendment.source.map { [$0] },
        amendment.shares.map { "\($0.part)/\($0.whole)" }.sorted(),
      ]
      // No field and an empty one are told apart; no name has a control character.
      return fields.map { $0.map { "\u{2}" + $0.joined(separator: "\u{1F}") } ?? "" }.joined(
        separator: "\u{1E}")
    }
    .joined(separator: "\u{1D}").utf8.map { $0 }
  }
}
