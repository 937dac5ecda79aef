import Csha

/// SHA-1 (FIPS 180-4) over bytes that come in pieces: a pack and its index end with the digest of what stands before.
/// Objects that are made before libgit2 is loaded are named by it too; libgit2 hashes objects, and nothing else.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  private let usesInstructions: Bool
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var count = 0

  static let digestLength = 20

  /// `usesInstructions` only where the processor has those for this digest.
  init(usesInstructions: Bool = yange_sha_is_native() != 0) { self.usesInstructions = usesInstructions }

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
    if usesInstructions, let input = blocks.baseAddress {
      return withUnsafeMutableBytes(of: &state) { state in
        guard let words = state.baseAddress else { return }
        yange_sha1_compress(
          words.assumingMemoryBound(to: UInt32.self), input.assumingMemoryBound(to: UInt8.self),
          blocks.count / 64)
      }
    }
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
    // Five at a time, after which each variable is in its place again: nothing is moved.
    @inline(__always)
    func fiveRounds(_ place: Int, _ constant: UInt32, _ mix: (UInt32, UInt32, UInt32) -> UInt32) {
      Self.round(a, &b, c, d, &e, mix(b, c, d) &+ constant &+ words[place])
      Self.round(e, &a, b, c, &d, mix(a, b, c) &+ constant &+ words[place + 1])
      Self.round(d, &e, a, b, &c, mix(e, a, b) &+ constant &+ words[place + 2])
      Self.round(c, &d, e, a, &b, mix(d, e, a) &+ constant &+ words[place + 3])
      Self.round(b, &c, d, e, &a, mix(c, d, e) &+ constant &+ words[place + 4])
    }
    for place in stride(from: 0, to: 20, by: 5) { fiveRounds(place, 0x5A82_7999) { $2 ^ $0 & ($1 ^ $2) } }
    for place in stride(from: 20, to: 40, by: 5) { fiveRounds(place, 0x6ED9_EBA1) { $0 ^ $1 ^ $2 } }
    for place in stride(from: 40, to: 60, by: 5) {
      fiveRounds(place, 0x8F1B_BCDC) { $0 & $1 | $2 & ($0 | $1) }
    }
    for place in stride(from: 60, to: 80, by: 5) { fiveRounds(place, 0xCA62_C1D6) { $0 ^ $1 ^ $2 } }
    state.0 &+= a
    state.1 &+= b
    state.2 &+= c
    state.3 &+= d
    state.4 &+= e
  }

  /// `word` is that of the schedule with the constant and what was mixed of `b`, `c` and `d`.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: inout UInt32, _ c: UInt32, _ d: UInt32, _ e: inout UInt32, _ word: UInt32
  ) {
    e = e &+ rotate(a, 5) &+ word
    b = rotate(b, 30)
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 &- count)
  }
}
