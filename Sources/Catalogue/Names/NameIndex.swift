/// Byte strings and the entry each of them names: open addressing over one arena.
struct NameIndex: Sendable {
  private struct Name {
    let hash: UInt32
    let start: UInt32
    let length: UInt16
    let entry: UInt16
  }

  private var arena: [UInt8] = []
  private var names: [Name] = []
  /// Place in `names` plus one; 0 is free. The count is a power of two and at least twice that of the names.
  private var slots: [UInt16]

  /// Makes an empty index.
  /// - Parameter capacity: How many names will come; more are taken as well, at the price of growing.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    names.reserveCapacity(capacity)
    arena.reserveCapacity(capacity * 24)
  }

  /// The entry that `name` belongs to; O(length).
  func entry(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    entry(of: name, hash: Self.hash(name))
  }

  /// The entry that `name` belongs to; O(length).
  func entry(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { entry(of: $0) }
  }

  private func entry(of name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = names[Int(slots[slot]) - 1]
      if candidate.hash == hash, spelling(candidate, is: name) { return Int(candidate.entry) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds `name` for `entry`. A name that is taken stays where it is, and its entry is returned.
  @discardableResult
  mutating func insert(_ name: String, entry: Int) -> Int? {
    var name = name
    return name.withUTF8 { insert($0, entry: entry) }
  }

  /// Adds `name` for `entry`. A name that is taken stays where it is, and its entry is returned.
  @discardableResult
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>, entry: Int) -> Int? {
    let hash = Self.hash(name)
    if let owner = self.entry(of: name, hash: hash) { return owner }
    let full = Int(UInt16.max) - 1
    guard name.count < full, entry < full, names.count < full else { return nil }
    if (names.count + 1) * 2 > slots.count { grow() }
    names.append(
      Name(hash: hash, start: UInt32(arena.count), length: UInt16(name.count), entry: UInt16(entry)))
    arena.append(contentsOf: name)
    place(names.count, hash: hash)
    return nil
  }

  private mutating func place(_ number: Int, hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(number)
  }

  private mutating func grow() {
    slots = [UInt16](repeating: 0, count: slots.count * 2)
    for (number, name) in names.enumerated() { place(number + 1, hash: name.hash) }
  }

  private func spelling(_ candidate: Name, is name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(candidate.length) == name.count else { return false }
    let start = Int(candidate.start)
    for place in 0..<name.count where arena[start + place] != name[place] { return false }
    return true
  }

  /// FNV-1a over words of eight bytes, the high half folded in: the tables are small and the names short.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let bytes = UnsafeRawBufferPointer(name)
    var place = 0
    while place + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
      place += 8
    }
    while place < bytes.count {
      hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3
      place += 1
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
