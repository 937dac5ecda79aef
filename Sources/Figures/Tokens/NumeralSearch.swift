import ReportText

/// Tells quickly whether a sentence can hold a figure, so that the others are not cut into tokens whole.
enum NumeralSearch {
  /// How far a sentence without numbers is read, for the time it may begin with.
  static let opening = 150

  /// Whether a digit, a Chinese numeral, a rank or a unit without its digits may stand in `range`.
  static func mayHoldNumber(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    let openers = Openers.numerals
    return text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        index = openers.place(from: index, in: text, end: range.upperBound)
        guard index < range.upperBound else { return false }
        let first = text[index]
        if first < 0x80 {
          if first >= 0x30 && first <= 0x39 || first == 0x25 { return true }
          index += 1
        } else if first < 0xE0 {
          index += 2
        } else if first < 0xF0 {
          if isTelling(first, text[index + 1], text[index + 2]) { return true }
          index += 3
        } else {
          index += 4
        }
      }
      return false
    }
  }

  /// Whether that is one of `Openers.numerals`, or a digit or a sign of full width.
  @inline(__always)
  private static func isTelling(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (UInt32(first) & 0x0F) << 12 | (UInt32(second) & 0x3F) << 6 | UInt32(third) & 0x3F {
    case 0x4E00...0x9FFF, 0xFF05, 0xFF10...0xFF19, 0x2030: true
    default: false
    }
  }
}
