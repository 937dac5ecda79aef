/// A set of characters that lets few others through: a look at it turns most places of a text away.
struct CharacterMask: Sendable {
  /// A bit for the last twelve bits of a Chinese character; for others that of their last byte in the first word.
  private var words = [UInt64](repeating: 0, count: 64)

  mutating func insert(firstOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    switch first {
    case ..<0x80: words[0] |= 1 << UInt64(first & 63)
    case ..<0xE0: words[0] |= 1 << UInt64(bytes[1] & 63)
    default: words[Int(bytes[1] & 63)] |= 1 << UInt64(bytes[2] & 63)
    }
  }

  /// The first place in `range` at which a character of the set may stand; `nil` where there is none.
  func place(in range: Range<Int>, of text: [UInt8]) -> Int? {
    words.withUnsafeBufferPointer { words in
      text.withUnsafeBufferPointer { text in
        var index = range.lowerBound
        while index < range.upperBound {
          let first = text[index]
          if first >= 0xE0 {
            if words[Int(text[index + 1] & 63)] >> UInt64(text[index + 2] & 63) & 1 != 0 { return index }
            index += first < 0xF0 ? 3 : 4
          } else {
            if words[0] >> UInt64(text[index + (first < 0x80 ? 0 : 1)] & 63) & 1 != 0 { return index }
            index += first < 0x80 ? 1 : 2
          }
        }
        return nil
      }
    }
  }
}
