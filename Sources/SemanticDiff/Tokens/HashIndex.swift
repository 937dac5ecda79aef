/// Numbers 64-bit keys by their first appearance. Open addressing; never iterated, so that no order leaks.
struct HashIndex {
  private var keys: [UInt64]
  private var places: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of `key`, given now if it had none.
  mutating func number(_ key: UInt64) -> Int {
    if (count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: key)
    if places[slot] >= 0 { return Int(places[slot]) }
    keys[slot] = key
    places[slot] = Int32(count)
    count += 1
    return count - 1
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: ByteHash.mix(key, 0x5851_f42d)) & mask
    while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, places)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    places = [Int32](repeating: -1, count: old.0.count * 2)
    mask = keys.count - 1
    for (key, place) in zip(old.0, old.1) where place >= 0 {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }
}

/// Pairs keys that stand exactly once on each side.
struct UniqueKeys {
  private var index: HashIndex
  private var left: [Int]
  private var right: [Int]
  private static let none = -1
  private static let several = -2

  init(capacity: Int) {
    index = HashIndex(capacity: capacity)
    left = []
    right = []
  }

  mutating func addLeft(_ key: UInt64, _ item: Int) {
    let number = slot(key)
    left[number] = left[number] == Self.none ? item : Self.several
  }

  mutating func addRight(_ key: UInt64, _ item: Int) {
    let number = slot(key)
    right[number] = right[number] == Self.none ? item : Self.several
  }

  /// In the order in which the keys appeared first.
  var pairs: [(left: Int, right: Int)] {
    zip(left, right).compactMap { $0 >= 0 && $1 >= 0 ? (left: $0, right: $1) : nil }
  }

  private mutating func slot(_ key: UInt64) -> Int {
    let number = index.number(key)
    if number == left.count {
      left.append(Self.none)
      right.append(Self.none)
    }
    return number
  }
}

/// Items grouped by a small number, each group in the order of the items.
struct Grouping: Sendable {
  private var starts: [Int]
  private var items: [Int]

  /// Item `i` belongs to group `keys[i]`; a negative key to none.
  init(_ keys: some Collection<Int>, groups: Int) {
    starts = [Int](repeating: 0, count: groups + 1)
    for key in keys where key >= 0 { starts[key + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    items = [Int](repeating: 0, count: starts[groups])
    var next = starts
    var item = 0
    for key in keys {
      if key >= 0 {
        items[next[key]] = item
        next[key] += 1
      }
      item += 1
    }
  }

  func count(of group: Int) -> Int { starts[group + 1] - starts[group] }

  subscript(group: Int) -> ArraySlice<Int> { items[starts[group]..<starts[group + 1]] }
}
