/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits), for names that are stored.
public enum StableHash {
  public static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  public static func add(_ bytes: [UInt8], to hash: inout UInt64) {
    bytes.withUnsafeBufferPointer { add($0, to: &hash) }
  }

  public static func add(_ text: String, to hash: inout UInt64) {
    // Strings of Swift's own making lie in one piece: no copy is made to look at them.
    if text.utf8.withContiguousStorageIfAvailable({ add($0, to: &hash) }) == nil {
      add(Array(text.utf8), to: &hash)
    }
  }

  static func add(_ bytes: UnsafeBufferPointer<UInt8>, to hash: inout UInt64) {
    var value = hash
    for byte in bytes { value = (value ^ UInt64(byte)) &* prime }
    // A mark between parts, so that "ab" + "c" and "a" + "bc" differ.
    hash = (value ^ 0xFF) &* prime
  }

  /// Eight letters and digits that name `hash`.
  public static func name(_ hash: UInt64) -> String {
    var mixed = hash
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9E37_79B9_7F4A_7C15
    return String(unsafeUninitializedCapacity: 8) { letters in
      for place in 0..<8 {
        letters[place] = alphabet.utf8Start[Int(mixed >> UInt64(59 - 5 * place) & 31)]
      }
      return 8
    }
  }

  /// 0–9, then a–z without i, l, o and u.
  private static let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
}
