/// Which characters of a JSON string are written as escapes.
///
/// Beyond what JSON asks for, those that a terminal or a script would obey: DEL, the C1 controls, the line and
/// paragraph separators, and the marks that turn the direction of the text. Everything else stands as it is.
enum JSONEscaping {
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBytes) {
    var runStart = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      // Han text is three bytes a character, none of which is stopped for here.
      if byte >= 0xE3, byte <= 0xEF {
        place += 3
        continue
      }
      if isPlain(byte) {
        place += 1
        continue
      }
      let length = escapedLength(text, at: place)
      if length == 0 {
        place += 1
        continue
      }
      bytes.append(UnsafeBufferPointer(rebasing: text[runStart..<place]))
      appendEscape(of: text, at: place, length: length, to: &bytes)
      place += length
      runStart = place
    }
    bytes.append(UnsafeBufferPointer(rebasing: text[min(runStart, text.count)...]))
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  /// How many bytes at `place` make a character to escape; 0 where it may stand.
  private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch text[place] {
    case 0xC2:
      return place + 1 < text.count && text[place + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      guard place + 2 < text.count else { return 0 }
      let last = text[place + 2]
      switch text[place + 1] {
      case 0x80: return (0xA8...0xAE).contains(last) ? 3 : 0
      case 0x81: return (0xA6...0xA9).contains(last) ? 3 : 0
      default: return 0
      }
    default: return 1
    }
  }

  private static func appendEscape(
    of text: UnsafeBufferPointer<UInt8>, at place: Int, length: Int, to bytes: inout OutputBytes
  ) {
    bytes.append(UInt8(ascii: "\\"))
    switch text[place] {
    case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case let first:
      var scalar = UInt16(first)
      if length == 2 { scalar = UInt16(text[place + 1]) }
      if length == 3 {
        scalar = 0x2000 | UInt16(text[place + 1] & 0x3F) << 6 | UInt16(text[place + 2] & 0x3F)
      }
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        let digit = UInt8(scalar >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
