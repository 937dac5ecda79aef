import Glibc

/// A quick 64-bit hash of bytes. Not for security: whoever relies on equality compares the bytes as well.
enum ByteHash {
  private static let first: UInt64 = 0xa076_1d64_78bd_642f
  private static let second: UInt64 = 0xe703_7ed1_a0b4_28db

  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ first).multipliedFullWidth(by: right ^ second)
    return product.high ^ product.low
  }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    guard let base = bytes.baseAddress, start < end else { return first }
    let raw = UnsafeRawPointer(base)
    var hash = mix(UInt64(truncatingIfNeeded: end - start), second)
    var place = start
    while place + 8 <= end {
      hash = mix(hash, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var tail: UInt64 = 0
    while place < end {
      tail = tail << 8 | UInt64(raw.load(fromByteOffset: place, as: UInt8.self))
      place += 1
    }
    return mix(hash, tail)
  }

  static func of(_ string: String) -> UInt64 {
    var string = string
    return string.withUTF8 { of($0, 0, $0.count) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `start..<end` here holds the same bytes as `otherStart..<otherEnd` there.
  func equals(_ start: Int, _ end: Int, in other: Self, _ otherStart: Int, _ otherEnd: Int) -> Bool {
    guard end - start == otherEnd - otherStart else { return false }
    guard start < end, let mine = baseAddress, let theirs = other.baseAddress else { return true }
    return memcmp(mine + start, theirs + otherStart, end - start) == 0
  }

  /// Whether `start..<end` here stands somewhere within `otherStart..<otherEnd` there.
  func occurs(_ start: Int, _ end: Int, in other: Self, _ otherStart: Int, _ otherEnd: Int) -> Bool {
    let count = end - start
    guard count > 0 else { return true }
    guard otherEnd - otherStart >= count else { return false }
    return (otherStart...otherEnd - count).contains { equals(start, end, in: other, $0, $0 + count) }
  }
}
