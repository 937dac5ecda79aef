import ReportText

/// Tells quickly whether a sentence can hold a figure, so that the others are not cut into tokens whole.
enum NumeralSearch {
  /// How far a sentence without numbers is read, for the time it may begin with.
  static let opening = 150

  /// Whether a digit, a Chinese numeral, a rank or a unit without its digits may stand in `range`.
  static func mayHoldNumber(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        let first = text[index]
        if first < 0x80 {
          if first >= 0x30 && first <= 0x39 || first == 0x25 { return true }
          index += 1
        } else if first < 0xE0 {
          index += 2
        } else if first < 0xF0 {
          let scalar =
            (UInt32(first) & 0x0F) << 12 | (UInt32(text[index + 1]) & 0x3F) << 6 | UInt32(text[index + 2])
            & 0x3F
          if isTelling(scalar) { return true }
          index += 3
        } else {
          index += 4
        }
      }
      return false
    }
  }

  @inline(__always)
  private static func isTelling(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7B2C, 0x9996, 0x699C, 0x7FFB, 0x524D, 0xFF05, 0xFF10...0xFF19, 0x2030: true
    default: HanDigits.opensNumeral(scalar)
    }
  }
}
