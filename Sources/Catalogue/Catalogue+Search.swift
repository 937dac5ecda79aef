// Looking an indicator up as a person types it.

extension Catalogue {
  /// The entry that `query` names exactly: by its key in any case, by its name or by an alias; `nil` where none does.
  package func entry(matching query: String) -> CatalogueEntry? {
    let key = query.utf8.filter { $0 != UInt8(ascii: " ") }.map { (0x41...0x5a).contains($0) ? $0 + 32 : $0 }
    if let entry = entry(forKey: String(decoding: key, as: UTF8.self)) { return entry }
    return self.key(forName: query).flatMap(entry(forKey:))
  }

  /// What a person may have meant by `query`: the one entry that it names exactly, or else the nearest ones, best first.
  ///
  /// Near are keys that begin with the query or hold it as a word, and names and aliases that share neighbouring
  /// characters with it. Equally near ones stand in the order of the tables.
  /// - Complexity: O(names); for suggestions, not for reading.
  package func search(_ query: String, limit: Int = 8) -> [CatalogueEntry] {
    if let exact = entry(matching: query) { return [exact] }
    guard let normal = NormalName.bytes(of: query) else { return [] }
    let pairs = Self.pairs(of: String(decoding: normal, as: UTF8.self))
    let key = query.lowercased()
    var found: [(place: Int, score: Int, entry: CatalogueEntry)] = []
    for (place, entry) in entries.enumerated() {
      let score = max(
        Self.score(ofKey: entry.key, for: key),
        ([entry.name] + entry.aliases).map { Self.score(ofName: $0, for: pairs) }.max() ?? 0)
      if score >= Self.leastScore { found.append((place, score, entry)) }
    }
    found.sort { ($1.score, $0.place) < ($0.score, $1.place) }
    return found.prefix(limit).map(\.entry)
  }

  /// Of 1000: a name that shares fewer characters is no candidate.
  private static let leastScore = 300

  private static func score(ofKey key: String, for query: String) -> Int {
    if key.hasPrefix(query) { return 900 }
    return key.split(whereSeparator: { $0 == "." || $0 == "-" }).contains { $0 == query } ? 800 : 0
  }

  /// Dice's coefficient of the pairs of neighbouring characters, in thousandths; more where one holds the other whole.
  private static func score(ofName name: String, for pairs: Set<UInt64>) -> Int {
    guard let normal = NormalName.bytes(of: name) else { return 0 }
    let name = String(decoding: normal, as: UTF8.self)
    let other = Self.pairs(of: name)
    guard !pairs.isEmpty, !other.isEmpty else { return 0 }
    let shared = pairs.intersection(other).count
    let dice = 2000 * shared / (pairs.count + other.count)
    let holds = shared == min(pairs.count, other.count)
    return holds ? min(999, dice + 200) : dice
  }

  private static func pairs(of name: String) -> Set<UInt64> {
    let scalars = name.unicodeScalars.map { UInt64($0.value) }
    return Set(zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 })
  }
}
