import Csha

/// SHA-256 (FIPS 180-4), to name the bytes a report was read from. A cryptography package would more than double
/// the build for this one use.
package enum SHA256 {
  private static let constants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98,
    0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1,
    0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
    0xb00327c8,
    0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
    0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819,
    0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3,
    0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb,
    0xbef9a3f7,
    0xc67178f2,
  ]

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    hex(of: bytes, usesInstructions: yange_sha_is_native() != 0)
  }

  /// `usesInstructions` only where the processor has those for this digest.
  static func hex(of bytes: [UInt8], usesInstructions: Bool) -> String {
    var state: [UInt32] = [
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ]
    var tail = Array(bytes[(bytes.count / 64 * 64)...]) + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      constants.withUnsafeBufferPointer { constants in
        state.withUnsafeMutableBufferPointer { state in
          bytes.withUnsafeBufferPointer { compress($0, state, constants, schedule, usesInstructions) }
          tail.withUnsafeBufferPointer { compress($0, state, constants, schedule, usesInstructions) }
        }
      }
    }
    let digits = Array("0123456789abcdef".utf8)
    let text = state.flatMap { word in
      (0..<8).map { digits[Int(word >> UInt32(28 - 4 * $0) & 15)] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// One of the 64 rounds; `word` is that of the schedule with its constant.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ word &+ upper &+ (g ^ e & (f ^ g))
    let lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= first
    h = first &+ lower &+ (a & b | c & (a | b))
  }

  /// Takes the whole blocks of `input` into `state`.
  private static func compress(
    _ input: UnsafeBufferPointer<UInt8>, _ state: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>, _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ usesInstructions: Bool
  ) {
    let blocks = input.count / 64
    if usesInstructions, let input = input.baseAddress, let state = state.baseAddress,
      let constants = constants.baseAddress
    {
      return yange_sha256_compress(state, input, blocks, constants)
    }
    let raw = UnsafeRawBufferPointer(input)
    for block in 0..<blocks {
      for index in 0..<16 {
        schedule[index] = UInt32(
          bigEndian: raw.loadUnaligned(fromByteOffset: block * 64 + index * 4, as: UInt32.self))
      }
      var place = 16
      while place < 64 {
        let (first, last) = (schedule[place &- 15], schedule[place &- 2])
        let low = rotate(first, 7) ^ rotate(first, 18) ^ first &>> 3
        let high = rotate(last, 17) ^ rotate(last, 19) ^ last &>> 10
        schedule[place] = schedule[place &- 16] &+ low &+ schedule[place &- 7] &+ high
        place &+= 1
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      // Eight rounds a turn, after which each word is in its own place again: nothing is moved.
      var index = 0
      while index < 64 {
        round(a, b, c, &d, e, f, g, &h, constants[index] &+ schedule[index])
        round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ schedule[index &+ 1])
        round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ schedule[index &+ 2])
        round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ schedule[index &+ 3])
        round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ schedule[index &+ 4])
        round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ schedule[index &+ 5])
        round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ schedule[index &+ 6])
        round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ schedule[index &+ 7])
        index &+= 8
      }
      (state[0], state[1], state[2], state[3]) = (state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d)
      (state[4], state[5], state[6], state[7]) = (state[4] &+ e, state[5] &+ f, state[6] &+ g, state[7] &+ h)
    }
  }
}
