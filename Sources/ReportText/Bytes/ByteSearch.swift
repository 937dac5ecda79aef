import Clook

/// Searches of a valid text that look at sixteen bytes at once.
package enum ByteSearch {
  /// The first white space or character without width in `range`; the end of the range where there is none.
  @inline(__always)
  static func blank(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    first(in: range, of: text, yange_blanks) { Characters.isBlank(at: $0, of: text) }
  }

  /// The first character in `range` that a mask may begin with: `_ * X x` of either width, `×`, or a figure such as ○ and
  /// △. `nil` where there is none.
  package static func mask(in range: Range<Int>, of text: [UInt8]) -> Int? {
    let place = text.withUnsafeBufferPointer { text in
      first(in: range, of: text, yange_masks) { place in
        switch text[place] {
        case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "X"), UInt8(ascii: "x"), 0xC3: true
        case 0xE2: text[place + 1] & 0xFE == 0x96
        case 0xEF: isFullWidthMask(text[place + 2])
        default: false
        }
      }
    }
    return place < range.upperBound ? place : nil
  }

  /// The first of 年, 月, 季, 期, 时 and 末 that begins in `range`; `nil` where there is none.
  package static func timeMark(in range: Range<Int>, of text: [UInt8]) -> Int? {
    let place = text.withUnsafeBufferPointer { text in
      first(in: range, of: text, yange_time_marks) { place in
        guard place &+ 2 < text.count else { return false }
        switch (text[place], text[place &+ 1], text[place &+ 2]) {
        case (0xE5, 0xB9, 0xB4), (0xE6, 0x9C, 0x88), (0xE5, 0xAD, 0xA3), (0xE6, 0x9C, 0x9F),
          (0xE6, 0x97, 0xB6),
          (0xE6, 0x9C, 0xAB):
          return true
        default: return false
        }
      }
    }
    return place < range.upperBound ? place : nil
  }

  /// Whether that is the last byte of ＊ Ｘ ＿ or ｘ.
  @inline(__always)
  private static func isFullWidthMask(_ last: UInt8) -> Bool {
    last == 0x8A || last == 0xB8 || last == 0xBF || last == 0x98
  }

  /// The first place in `range` that `look` shows and that is meant; the end of the range where there is none.
  @inline(__always)
  private static func first(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ look: Look, where isMeant: (Int) -> Bool
  ) -> Int {
    precondition(range.upperBound <= text.count, "a search stays in its text")
    guard let base = text.baseAddress else { return range.upperBound }
    var block = range.lowerBound
    while block < range.upperBound {
      var bits = look(base, block, text.count)
      while bits != 0 {
        let place = block &+ bits.trailingZeroBitCount
        guard place < range.upperBound else { break }
        if isMeant(place) { return place }
        bits &= bits &- 1
      }
      block &+= 16
    }
    return range.upperBound
  }

  typealias Look = (UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> UInt32
}
