/// SHA-1 (FIPS 180-4) over bytes that come in pieces: a pack and its index end with the digest of what stands before.
/// libgit2 hashes objects, and nothing else.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var count = 0

  static let digestLength = 20

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var bytes = bytes
    if !rest.isEmpty {
      let missing = min(64 - rest.count, bytes.count)
      rest += bytes[..<missing]
      bytes = UnsafeRawBufferPointer(rebasing: bytes[missing...])
      guard rest.count == 64 else { return }
      let block = rest
      block.withUnsafeBytes { compress($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.count / 64 * 64
    compress(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    rest += bytes[whole...]
  }

  mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// The digest of all that came.
  mutating func finish() -> [UInt8] {
    let bits = UInt64(count) * 8
    var tail: [UInt8] = [0x80]
    tail += [UInt8](repeating: 0, count: (119 - count % 64) % 64)
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    update(tail)
    return [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) }
    }
  }

  /// Takes whole blocks.
  private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for start in stride(from: 0, to: blocks.count, by: 64) {
        for place in 0..<16 {
          words[place] = UInt32(
            bigEndian: blocks.loadUnaligned(fromByteOffset: start + 4 * place, as: UInt32.self))
        }
        for place in 16..<80 {
          words[place] = Self.rotate(
            words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1)
        }
        rounds(words)
      }
    }
  }

  private mutating func rounds(_ words: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d, e) = state
    @inline(__always)
    func round(_ mixed: UInt32, _ constant: UInt32, _ place: Int) {
      let next = Self.rotate(a, 5) &+ mixed &+ e &+ constant &+ words[place]
      (e, d, c, b, a) = (d, c, Self.rotate(b, 30), a, next)
    }
    for place in 0..<20 { round(d ^ b & (c ^ d), 0x5A82_7999, place) }
    for place in 20..<40 { round(b ^ c ^ d, 0x6ED9_EBA1, place) }
    for place in 40..<60 { round(b & c | d & (b | c), 0x8F1B_BCDC, place) }
    for place in 60..<80 { round(b ^ c ^ d, 0xCA62_C1D6, place) }
    state.0 &+= a
    state.1 &+= b
    state.2 &+= c
    state.3 &+= d
    state.4 &+= e
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 &- count)
  }
}
