import Clook

extension [UInt8] {
  /// Whether the bytes are UTF-8 as table 3-7 of the Unicode standard has it: no overlong form, no surrogate, nothing
  /// beyond U+10FFFF. The library's check of a string makes a string of them first.
  public var isUTF8: Bool { isUTF8(in: indices) }

  /// The same of a part.
  public func isUTF8(in range: Range<Int>) -> Bool {
    withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[range])
      guard let base = bytes.baseAddress else { return true }
      let count = bytes.count
      var index = 0
      while index < count {
        index += yange_plain_utf8(base + index, count - index)
        guard index < count else { break }
        let first = bytes[index]
        if first < 0x80 {
          index += 1
          continue
        }
        guard let (length, second) = Self.form(of: first), index + length <= count,
          second.contains(bytes[index + 1])
        else { return false }
        for offset in 2..<4 where offset < length && bytes[index + offset] & 0xC0 != 0x80 { return false }
        index += length
      }
      return true
    }
  }

  /// How long a character is that begins with that byte, and what its second may be; `nil` where none begins so.
  @inline(__always)
  private static func form(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
