/// The ids of sections, which follow from their words and those they stand below.
struct SectionIDs {
  /// In the order of the text.
  private var hashes: [UInt64] = []

  init(roomFor sections: Int) { hashes.reserveCapacity(sections) }

  /// Adds the next section; its parent was added before.
  mutating func add(_ words: UnsafeBufferPointer<UInt8>, below parent: Int?) {
    var hash = parent.map { hashes[$0] } ?? StableHash.seed
    StableHash.add(words, to: &hash)
    hashes.append(hash)
  }

  /// The ids of all sections that were added: equal ones are counted, so that each has its own.
  func names() -> [String] {
    var counts = HashCounts()
    return hashes.map { StableHash.name($0 &+ UInt64(counts.add($0))) }
  }
}
