/// What kind of piece a byte begins.
enum CharacterClass {
  case space, digit, letter, mark, stop, han

  /// Tells the class of the character at `place`; `length` receives its bytes, at most up to `end`.
  static func at(
    _ place: Int, _ end: Int, in text: UnsafeBufferPointer<UInt8>, length: inout Int
  ) -> CharacterClass {
    let byte = text[place]
    if byte < 0x80 {
      length = 1
      return ascii(byte)
    }
    length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    length = min(length, end - place)
    guard length == 3 else { return length == 2 && byte == 0xc2 ? .mark : .han }
    return wide(UInt32(byte) << 16 | UInt32(text[place + 1]) << 8 | UInt32(text[place + 2]))
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5a, 0x61...0x7a: .letter
    case 0...0x20, 0x7f: .space
    // , : ; ! ? and the full stop, which tokens of digits have taken for themselves before.
    case 0x2c, 0x3a, 0x3b, 0x21, 0x3f: .stop
    default: .mark
    }
  }

  /// Of the three bytes of a character, the first one highest.
  private static func wide(_ bytes: UInt32) -> CharacterClass {
    switch bytes {
    case 0xe38082, 0xefbc8c, 0xefbc9b, 0xefbc9a, 0xefbc81, 0xefbc9f: .stop  // 。,;:!?
    case 0xe38087, 0xe38085: .han  // 〇々
    case 0xe38080: .space
    case 0xe38081...0xe380bf, 0xe28090...0xe280bf, 0xe28180...0xe281af: .mark
    case 0xefbc81...0xefbc8f, 0xefbc9a...0xefbca0, 0xefbcbb...0xefbd80, 0xefbd9b...0xefbda5: .mark
    default: .han
    }
  }
}
