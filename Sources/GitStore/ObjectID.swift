import Clibgit2

/// The SHA-1 name of a blob, tree, commit or tag.
package struct ObjectID: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt32)

  init(_ oid: git_oid) {
    words = withUnsafeBytes(of: oid) { bytes in
      (
        bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      )
    }
  }

  /// Takes the twenty bytes of a name.
  init(_ bytes: [UInt8]) {
    precondition(bytes.count == 20, "a name has twenty bytes")
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { $0.copyBytes(from: bytes) }
    self.init(oid)
  }

  /// Takes forty lower-case hexadecimal digits; `nil` for anything else.
  package init?(_ hex: String) {
    var oid = git_oid()
    var hex = hex
    // As bytes where they lie: a walk through a history names thousands.
    let isWhole = hex.withUTF8 { digits in
      guard digits.count == 40 else { return false }
      return withUnsafeMutableBytes(of: &oid) { bytes in
        for place in 0..<20 {
          guard let high = Self.value(digits[2 * place]), let low = Self.value(digits[2 * place + 1]) else {
            return false
          }
          bytes[place] = high << 4 | low
        }
        return true
      }
    }
    guard isWhole else { return nil }
    self.init(oid)
  }

  package var hex: String {
    withUnsafeBytes(of: oid) { bytes in
      String(unsafeUninitializedCapacity: 40) { digits in
        for place in 0..<20 {
          digits[2 * place] = Self.digit(bytes[place] >> 4)
          digits[2 * place + 1] = Self.digit(bytes[place] & 15)
        }
        return 40
      }
    }
  }

  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { bytes in
      bytes.storeBytes(of: words.0, as: UInt64.self)
      bytes.storeBytes(of: words.1, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: words.2, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  /// The twenty bytes of the name.
  var bytes: [UInt8] { withUnsafeBytes(of: oid) { Array($0) } }

  /// Whether it stands before the other in the order of names.
  func precedes(_ other: ObjectID) -> Bool {
    (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian)
      < (other.words.0.bigEndian, other.words.1.bigEndian, other.words.2.bigEndian)
  }

  package static func == (left: ObjectID, right: ObjectID) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }
}
