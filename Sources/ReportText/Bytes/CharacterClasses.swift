/// Classes of characters that the genre's layout depends on.
public enum Characters {
  @inlinable @inline(__always)
  public static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
      || (0x20000...0x3FFFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
  }

  @inlinable @inline(__always)
  public static func isASCIIDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  @inlinable @inline(__always)
  public static func isASCIILetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  /// ASCII and full-width digits.
  @inlinable @inline(__always)
  public static func isDigit(_ scalar: UInt32) -> Bool {
    isASCIIDigit(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  /// White space of any width but not a line's end.
  @inlinable @inline(__always)
  public static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0B, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Characters without width or meaning that editors and hosts leave behind.
  @inlinable @inline(__always)
  public static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF, 0x80...0x84, 0x86...0x9F:
      true
    default: false
    }
  }

  /// White space and characters without width, in valid UTF-8.
  @inline(__always)
  static func isBlank(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let scalar = CharacterSets.scalar(of: text, at: index).value
    return isSpace(scalar) || isInvisible(scalar)
  }

  /// Ends a sentence wherever it stands.
  @inlinable @inline(__always)
  public static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0x21, 0xFF1F, 0xFF1B, 0x3B, 0xFF61: true  // 。 ！ ! ？ ； ; ｡
    default: false
    }
  }

  /// Closing quotes and brackets, which stay with the sentence they close.
  @inlinable @inline(__always)
  public static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0x300B, 0x3009, 0xFF09, 0x29, 0x3011, 0x3015, 0x5D: true
    default: false
    }
  }
}
