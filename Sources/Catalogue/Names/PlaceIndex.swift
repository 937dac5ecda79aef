/// Places by keys of 48 bits: one sorted array, so that a table made beforehand needs nothing done to it.
///
/// A key is the hash of a name. Of the three thousand names no two share one (the tests see to it), and of ninety
/// thousand million other words one would be taken for one of them.
struct PlaceIndex: Sendable, Hashable {
  /// Key and place in one word, in order.
  let words: [UInt64]

  init(words: [UInt64]) { self.words = words }

  init(_ places: [UInt64: Int]) {
    words = places.map { Self.cut($0) << 16 | UInt64(UInt16($1)) }.sorted()
  }

  /// The place that `key` stands for, of which the lower 48 bits count; O(log n).
  func place(of key: UInt64) -> Int? {
    words.withUnsafeBufferPointer { Self.place(of: Self.cut(key), in: 0..<$0.count, of: $0) }
  }

  /// The place of a name; O(1), but for one index in many.
  func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.key(of: name)
    return words.withUnsafeBufferPointer { Self.place(of: hash, in: Self.part(around: hash, of: $0), of: $0) }
  }

  @inline(__always)
  private static func place(
    of key: UInt64, in part: Range<Int>, of words: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    // Always as many steps, none of which depends on where it goes: nothing can be foretold of a hash.
    var (low, count) = (part.lowerBound, part.count)
    while count > 0 {
      let half = (count &+ 1) &>> 1
      low = words[low &+ half &- 1] &>> 16 < key ? low &+ half : low
      count &-= half
    }
    guard low < words.count, words[low] &>> 16 == key else { return nil }
    return Int(words[low] & 0xFFFF)
  }

  /// Half of the part of a table in which a hash is looked for.
  private static let margin = 16

  /// The part of the table outside of which `hash` cannot be. Hashes lie evenly: how large one is tells where it stands to
  /// thirty places, and how far it is from the one there to five. All of the table where that fails.
  @inline(__always)
  private static func part(around hash: UInt64, of words: UnsafeBufferPointer<UInt64>) -> Range<Int> {
    let count = words.count
    guard count > 2 * margin else { return 0..<count }
    let first = (Int(hash &>> 16) &* count) &>> 32
    let off = ((Int(hash) &- Int(words[first] &>> 16)) &* count) &>> 48
    let middle = min(max(first &+ off, margin), count &- margin)
    let (start, end) = (middle &- margin, middle &+ margin)
    guard start == 0 || words[start] &>> 16 <= hash, end == count || words[end &- 1] &>> 16 >= hash else {
      return 0..<count
    }
    return start..<end
  }

  /// The same with other places for some keys, and none for those whose place is `nil`.
  func changed(_ changes: [UInt64: Int?]) -> PlaceIndex {
    if changes.isEmpty { return self }
    let changes = changes.map { (key: Self.cut($0.key), place: $0.value) }.sorted { $0.key < $1.key }
    var result: [UInt64] = []
    result.reserveCapacity(words.count + changes.count)
    var next = 0
    for word in words {
      while next < changes.count, changes[next].key < word >> 16 {
        if let place = changes[next].place { result.append(changes[next].key << 16 | UInt64(UInt16(place))) }
        next += 1
      }
      if next == changes.count || changes[next].key != word >> 16 { result.append(word) }
    }
    for change in changes[next...] {
      if let place = change.place { result.append(change.key << 16 | UInt64(UInt16(place))) }
    }
    return PlaceIndex(words: result)
  }

  static func key(of name: [UInt8]) -> UInt64 { name.withUnsafeBufferPointer { key(of: $0) } }

  /// The part of a key that counts.
  static func cut(_ key: UInt64) -> UInt64 { key & 0xFFFF_FFFF_FFFF }

  /// FNV-1a over words of eight bytes, well mixed: the same on every machine, for the built-in index holds it.
  static func key(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let bytes = UnsafeRawBufferPointer(name)
    var place = 0
    while place + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
      place += 8
    }
    while place < bytes.count {
      hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3
      place += 1
    }
    hash = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return cut(hash ^ (hash >> 29))
  }

  static func key(of name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { key(of: $0) }
  }
}
