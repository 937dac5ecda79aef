/// The places of paragraphs at which a number stands that could open a heading.
struct HeadingCandidates {
  struct Candidate {
    let offset: Int
    let marker: HeadingMarker
    let isQuoted: Bool
  }

  /// Paragraph by paragraph, in order.
  private var all: [Candidate] = []
  /// Where those of each paragraph begin; one more for the end of the last.
  private var starts: [Int] = [0]

  /// Rows of tables have none.
  init(in paragraphs: [Paragraph]) {
    starts.reserveCapacity(paragraphs.count + 1)
    LayoutCharacters.sets.look { sets in
      for place in paragraphs.indices {
        if !paragraphs[place].isRow { Self.find(in: paragraphs[place].bytes, sets, &all) }
        starts.append(all.count)
      }
    }
  }

  /// Those of a paragraph, in order.
  subscript(paragraph: Int) -> ArraySlice<Candidate> { all[starts[paragraph]..<starts[paragraph + 1]] }

  private static func find(in text: [UInt8], _ sets: CharacterSets.Look, _ found: inout [Candidate]) {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      var quoted = 0
      while true {
        let place = sets.next(LayoutCharacters.markers, from: index, to: bytes.count, of: bytes)
        guard place < bytes.count else { return }
        if Characters.isASCIIDigit(UInt32(bytes[place])) {
          index = endOfDigits(from: place, bytes)
          guard mayOpenHeading(endingAt: index, bytes) else { continue }
          for digit in place..<index {
            guard let marker = HeadingMarker.at(digit, in: text) else { continue }
            found.append(Candidate(offset: digit, marker: marker, isQuoted: quoted > 0))
          }
          continue
        }
        let (scalar, length) = text.scalar(at: place)
        index = place + length
        if scalar == 0x300A || scalar == 0x201C { quoted += 1 }
        if scalar == 0x300B || scalar == 0x201D { quoted = max(0, quoted - 1) }
        guard let next = expected(behind: scalar),
          next == 0 || index < bytes.count && sets.names(at: index, of: bytes) & next != 0,
          let marker = HeadingMarker.at(place, in: text)
        else { continue }
        found.append(Candidate(offset: place, marker: marker, isQuoted: quoted > 0))
      }
    }
  }

  /// Where the run of digits ends that begins at `start`.
  private static func endOfDigits(from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start + 1
    while end < text.count, Characters.isASCIIDigit(UInt32(text[end])) { end += 1 }
    return end
  }

  /// Whether behind the run of digits that ends there may stand what makes a marker of it, or a digit of full width. Most
  /// runs are of quantities and decimals, in which no digit need be looked at on its own.
  private static func mayOpenHeading(endingAt end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < text.count else { return false }
    switch text[end] {
    case UInt8(ascii: "."):
      return end + 1 == text.count || !Characters.isASCIIDigit(UInt32(text[end + 1]))
    // 、 and marks of full width
    case UInt8(ascii: ")"), 0xE3, 0xEF: return true
    default: return false
    }
  }

  /// What must follow a character that opens a marker; no set where the character is all of it, `nil` where it opens none.
  private static func expected(behind scalar: UInt32) -> CharacterSets.Names? {
    switch scalar {
    case 0x28, 0xFF08, 0x3014, 0x3010, 0x7B2C: LayoutCharacters.numerals
    case 0x2460...0x2473, 0xFF10...0xFF19: 0
    default: HanDigits.isOrdinal(scalar) ? LayoutCharacters.behindNumerals : nil
    }
  }
}
