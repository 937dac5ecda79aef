/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits), for names that are stored.
package enum StableHash {
  @inlinable package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inlinable
  package static func add(_ bytes: some Sequence<UInt8>, to hash: inout UInt64) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // A mark between parts, so that "ab" + "c" and "a" + "bc" differ.
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }

  /// Eight letters and digits that name `hash`.
  package static func name(_ hash: UInt64) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var mixed = hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9E37_79B9_7F4A_7C15
    let bytes = (0..<8).map { alphabet[Int(mixed >> UInt64(59 - 5 * $0) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
