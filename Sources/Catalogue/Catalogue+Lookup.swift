// The key of an indicator by what a report calls it.

extension Catalogue {
  /// The key of the indicator that a report calls `name`; `nil` where the catalogue does not have exactly this one.
  ///
  /// Writings of one name are the same (`NormalName`); `新增`, `新认定` and `累计` before a name are left to the figure's
  /// accumulation; a level (`省级`) or any other further word makes it another indicator.
  /// - Parameters:
  ///   - name: As the text has it: `高新技术企业总数`, `全社会研发投入占GDP的比重`.
  ///   - unit: As written, `亿元`; one that cannot measure the indicator gives `nil`. Growth, change and rank have units of
  ///     their own, which are no evidence: pass `nil` or what is written.
  /// - Returns: A key of the catalogue, or `nil`; never a guess.
  package func key(forName name: String, unit: String? = nil) -> String? {
    var kinds = UnitKinds.any
    if var unit { kinds = unit.withUTF8 { .of(written: $0) } }
    return NormalName.with(name) { name in
      guard let name else { return nil }
      let place = place(of: name, kinds) ?? name.withoutAccumulation().flatMap { self.place(of: $0, kinds) }
      return place.map(key(at:))
    }
  }

  /// The key of the share that `part` has in `whole`, an indicator of its own: `rd.intensity` for R&D经费 in GDP.
  ///
  /// - Parameters:
  ///   - part: The name of the part, or of the whole share (`研发投入强度`, `研发投入占GDP的比重`).
  ///   - whole: What the text sets it against; `nil` where it does not say.
  /// - Returns: The key of the share, never that of its part; `nil` where the catalogue has no such share.
  package func key(forShareOf part: String, in whole: String?) -> String? {
    NormalName.with(part) { part in
      guard let part else { return nil }
      guard let whole else { return place(ofShare: part, in: nil).map(key(at:)) }
      return NormalName.with(whole) { whole in place(ofShare: part, in: whole).map(key(at:)) }
    }
  }

  private func place(of name: NormalName, _ kinds: UnitKinds) -> Int? {
    if let place = content.index.names.place(of: name.bytes), fits(place, kinds) { return place }
    if let (part, whole) = name.partAndWhole {
      guard let place = place(ofPart: part, in: whole), fits(place, kinds) else { return nil }
      return place
    }
    // `额` may be left out where the unit says it, and added where the table has none.
    guard name.endsInAmount || kinds == .money, let other = name.togglingAmount() else { return nil }
    guard let place = content.index.names.place(of: other.bytes), knownKinds(of: place).contains(.money)
    else {
      return nil
    }
    return fits(place, kinds) ? place : nil
  }

  private func place(ofShare part: NormalName, in whole: NormalName?) -> Int? {
    if part.partAndWhole != nil { return place(of: part, .any) }
    if let whole {
      return place(ofPart: part.bytes, in: whole.bytes)
        ?? content.index.names.place(of: part.share(in: whole).bytes)
    }
    if let place = content.index.names.place(of: part.share(in: nil).bytes) { return place }
    guard let place = content.index.names.place(of: part.bytes), knownKinds(of: place) == .percent else {
      return nil
    }
    return place
  }

  private func place(
    ofPart part: UnsafeBufferPointer<UInt8>, in whole: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let part = content.index.names.place(of: part), let whole = content.index.names.place(of: whole)
    else { return nil }
    return content.index.shares.place(of: CatalogueIndex.pair(part, whole))
  }

  private func knownKinds(of place: Int) -> UnitKinds { UnitKinds(rawValue: content.index.kinds[place]) }

  private func fits(_ place: Int, _ kinds: UnitKinds) -> Bool {
    let known = knownKinds(of: place)
    return kinds.isEmpty || known.isEmpty || !known.isDisjoint(with: kinds)
  }
}
