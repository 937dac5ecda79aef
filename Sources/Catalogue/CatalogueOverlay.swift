/// A store's own indicators, laid over another catalogue.
///
/// This is what a store's `catalogue.yaml` says, however it is written down; `CatalogueYAML` reads that file.
package struct CatalogueOverlay: Sendable, Hashable {
  /// Of two amendments to one key, both hold: what the later one says of a field counts.
  package let amendments: [Amendment]

  package init(_ amendments: [Amendment]) {
    self.amendments = amendments
  }

  /// What the store says of one indicator: of a new one all that is known, of one that is there already only what differs.
  package struct Amendment: Sendable, Hashable {
    package let key: String
    /// `nil` keeps the name; a new indicator must have one.
    package let name: String?
    /// Further names, beside those that are there. A name that belonged to another indicator is this one's from now on.
    package let aliases: [String]
    /// Names that are not this indicator's here; one that it never had is no fault.
    package let withdrawn: [String]
    /// `nil` keeps the units; empty says that they vary.
    package let units: [String]?
    package let betterWhen: CatalogueEntry.Direction?
    package let source: String?
    /// Further parts and wholes, beside those that are there.
    package let shares: [CatalogueEntry.Share]

    package init(
      key: String, name: String? = nil, aliases: [String] = [], withdrawn: [String] = [],
      units: [String]? = nil, betterWhen: CatalogueEntry.Direction? = nil, source: String? = nil,
      shares: [CatalogueEntry.Share] = []
    ) {
      self.key = key
      self.name = name
      self.aliases = aliases
      self.withdrawn = withdrawn
      self.units = units
      self.betterWhen = betterWhen
      self.source = source
      self.shares = shares
    }
  }
}

/// What is wrong with an overlay.
package enum CatalogueError: Error, Sendable, Hashable {
  /// Not dotted words of `a`–`z`, digits and `-`.
  case malformedKey(String)
  /// A new indicator without a name.
  case nameMissing(key: String)
  /// A name of which the normal form leaves nothing: `“的”`.
  case nameSaysNothing(String, key: String)
  /// Two amendments claim one name.
  case nameClaimedTwice(name: String, by: String, and: String)
  /// A name is withdrawn, by whatever writing, that the indicator goes by or is given beside.
  case nameWithdrawn(String, name: String, key: String)
  /// A share of an indicator that neither catalogue has.
  case unknownPart(String, ofShare: String)
}

extension CatalogueOverlay {
  /// The catalogue in which this overlay's names and fields go before those of `base`.
  /// - Throws: `CatalogueError` for the first fault in the order of the amendments; nothing is half-done.
  package func laid(over base: Catalogue) throws(CatalogueError) -> Catalogue {
    if amendments.isEmpty { return base }
    var amended: [String: CatalogueEntry] = [:]
    var order: [String] = []
    for amendment in amendments {
      let old = amended[amendment.key] ?? base.entry(forKey: amendment.key)
      if amended[amendment.key] == nil { order.append(amendment.key) }
      amended[amendment.key] = try amendment.applied(to: old)
    }
    let claims = try claims()
    let own = OwnEntries(
      order.compactMap { amended[$0] }, claims: claims,
      withdrawn: amendments.flatMap { amendment in amendment.withdrawn.map { ($0, amendment.key) } },
      over: base)
    let result = Catalogue(self, own, over: base)
    for entry in own.order.map(result.entry(at:)) {
      for key in entry.shares.flatMap({ [$0.part, $0.whole] }) where result.entry(forKey: key) == nil {
        throw .unknownPart(key, ofShare: entry.key)
      }
    }
    return result
  }

  /// The names that the amendments themselves give, each with its key.
  private func claims() throws(CatalogueError) -> [[UInt8]: String] {
    var owners: [[UInt8]: String] = [:]
    for amendment in amendments {
      for name in [amendment.name].compactMap({ $0 }) + amendment.aliases {
        guard let normal = NormalName.bytes(of: name) else {
          throw .nameSaysNothing(name, key: amendment.key)
        }
        if let owner = owners.updateValue(amendment.key, forKey: normal), owner != amendment.key {
          throw .nameClaimedTwice(name: name, by: owner, and: amendment.key)
        }
      }
    }
    return owners
  }
}

extension CatalogueOverlay.Amendment {
  fileprivate func applied(to old: CatalogueEntry?) throws(CatalogueError) -> CatalogueEntry {
    guard CatalogueEntry.isKey(key) else { throw .malformedKey(key) }
    guard let name = name ?? old?.name else { throw .nameMissing(key: key) }
    let withdrawn = Set(self.withdrawn.compactMap(NormalName.bytes(of:)))
    func isWithdrawn(_ name: String) -> Bool {
      !withdrawn.isEmpty && NormalName.bytes(of: name).map(withdrawn.contains) ?? false
    }
    if let lost = ([name] + self.aliases).first(where: isWithdrawn) {
      let word = self.withdrawn.first { NormalName.bytes(of: $0) == NormalName.bytes(of: lost) }
      throw .nameWithdrawn(word ?? lost, name: lost, key: key)
    }
    var aliases = old?.aliases ?? []
    if let former = old?.name, former != name { aliases.append(former) }
    aliases.removeAll(where: isWithdrawn)
    aliases += self.aliases.filter { !aliases.contains($0) }
    return CatalogueEntry(
      key: key, name: name, aliases: aliases, units: units ?? old?.units ?? [],
      betterWhen: betterWhen ?? old?.betterWhen ?? .neither, source: source ?? old?.source ?? "",
      shares: (old?.shares ?? []) + shares)
  }
}

extension CatalogueEntry {
  /// Whether `text` has the form of a key: two words or more, joined by dots, of `a`–`z`, digits and inner `-`.
  package static func isKey(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return words.count >= 2
      && words.allSatisfy { word in
        word.first != UInt8(ascii: "-") && word.last != UInt8(ascii: "-") && !word.isEmpty
          && word.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
          }
      }
  }
}
