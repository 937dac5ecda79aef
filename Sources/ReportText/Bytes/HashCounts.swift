/// How often each hash has come: open addressing in two arrays. A dictionary of hashes would have its type made at run
/// time, which takes as long as to read twenty figures (docs/design/0013).
public struct HashCounts {
  private var hashes = [UInt64](repeating: 0, count: 64)
  /// 0 where the place is free.
  private var counts = [Int32](repeating: 0, count: 64)
  private var used = 0

  public init() {}

  /// Counts `hash` and returns how often it had come before.
  public mutating func add(_ hash: UInt64) -> Int {
    if used * 2 >= hashes.count { grow() }
    let place = place(of: hash)
    if counts[place] == 0 { used += 1 }
    hashes[place] = hash
    counts[place] += 1
    return Int(counts[place]) - 1
  }

  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (hashes.count - 1)
    while counts[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldHashes, oldCounts) = (hashes, counts)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    counts = [Int32](repeating: 0, count: oldHashes.count * 2)
    for old in oldHashes.indices where oldCounts[old] != 0 {
      let place = place(of: oldHashes[old])
      hashes[place] = oldHashes[old]
      counts[place] = oldCounts[old]
    }
  }
}
