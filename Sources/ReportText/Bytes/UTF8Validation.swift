extension [UInt8] {
  /// Whether the bytes are UTF-8 as table 3-7 of the Unicode standard has it: no overlong form, no surrogate, nothing
  /// beyond U+10FFFF. The library's check of a string makes a string of them first.
  public var isUTF8: Bool { isUTF8(in: indices) }

  /// The same of a part.
  public func isUTF8(in range: Range<Int>) -> Bool {
    withUnsafeBytes { bytes in
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let base = bytes.baseAddress else { return true }
      let count = bytes.count
      // Where two characters of three bytes, which are most of a text, are there whole with the bytes of one look.
      let last = count &- 8
      var index = 0
      while index < count {
        while index <= last,
          UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0,
          Self.bindsNoSecond(base.load(fromByteOffset: index, as: UInt8.self)),
          Self.bindsNoSecond(base.load(fromByteOffset: index &+ 3, as: UInt8.self))
        { index &+= 6 }
        guard index < count else { break }
        let first = base.load(fromByteOffset: index, as: UInt8.self)
        if first < 0x80 {
          index &+= 1
          continue
        }
        if index <= last, Self.bindsNoSecond(first),
          UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self)) & 0xC0_C0F0
            == 0x80_80E0
        {
          index &+= 3
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

  /// Whether the first of three bytes lets the second be what it is in most characters: E0 and ED do not.
  @inline(__always)
  private static func bindsNoSecond(_ first: UInt8) -> Bool {
    0xDFFE as UInt32 &>> UInt32(first & 31) & 1 != 0
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
