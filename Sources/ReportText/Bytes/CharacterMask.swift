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
    text.withUnsafeBufferPointer { text in look { $0.place(in: range, of: text) } }
  }

  /// Hands `body` the set in the form that is looked at fastest.
  @inline(__always)
  func look<Result>(_ body: (Look) -> Result) -> Result {
    words.withUnsafeBufferPointer { body(Look(words: $0)) }
  }

  struct Look {
    fileprivate let words: UnsafeBufferPointer<UInt64>

    /// Whether a character of the set may stand at `index`.
    @inline(__always)
    func mayHold(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
      let first = text[index]
      if first >= 0xE0 { return words[Int(text[index &+ 1] & 63)] &>> UInt64(text[index &+ 2] & 63) & 1 != 0 }
      return words[0] &>> UInt64(text[index &+ (first < 0x80 ? 0 : 1)] & 63) & 1 != 0
    }

    /// The first place in `range` at which a character of the set may stand; `nil` where there is none.
    @inline(__always)
    func place(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int? {
      var index = range.lowerBound
      let end = range.upperBound
      while index < end {
        if text[index] &- 0xE0 < 0x10 {  // by far the most common
          if words[Int(text[index &+ 1] & 63)] &>> UInt64(text[index &+ 2] & 63) & 1 != 0 { return index }
          index &+= 3
        } else if mayHold(at: index, of: text) {
          return index
        } else {
          index &+= CharacterMask.length(of: text, at: index)
        }
      }
      return nil
    }
  }

  /// The bytes of the character at `index`.
  @inline(__always)
  static func length(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = text[index]
    return first >= 0xE0 ? first < 0xF0 ? 3 : 4 : first < 0x80 ? 1 : 2
  }
}
