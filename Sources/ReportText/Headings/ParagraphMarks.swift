/// The places at which paragraphs may be cut into headings and sentences, found in one reading of each.
struct ParagraphMarks {
  /// A number that could open a heading.
  struct Candidate {
    let offset: Int
    let marker: HeadingMarker
    let isQuoted: Bool
  }

  /// Paragraph by paragraph, in order.
  private var candidates: [Candidate] = []
  /// Where sentences may end, and the brackets in which they do not; with a few other characters among them.
  private var sentences: [Int32] = []
  /// Where those of each paragraph begin; one more for the end of the last.
  private var starts = [(candidate: 0, sentence: 0)]

  /// Rows of tables have none.
  init(in paragraphs: [Paragraph]) {
    starts.reserveCapacity(paragraphs.count + 1)
    // Room that is not used takes no memory; marks that grow into new room take it twice.
    sentences.reserveCapacity(paragraphs.reduce(0) { $0 + $1.bytes.count } / Self.bytesOfMark)
    LayoutCharacters.sets.look { sets in
      for place in paragraphs.indices {
        if !paragraphs[place].isRow { find(in: paragraphs[place].bytes, sets) }
        starts.append((candidates.count, sentences.count))
      }
    }
  }

  /// Dense prose has a mark in so many bytes.
  private static let bytesOfMark = 16

  /// The numbers of a paragraph, in order.
  func candidates(in paragraph: Int) -> ArraySlice<Candidate> {
    candidates[starts[paragraph].candidate..<starts[paragraph + 1].candidate]
  }

  func sentences(in paragraph: Int) -> SentenceMarks {
    SentenceMarks(places: sentences, in: starts[paragraph].sentence..<starts[paragraph + 1].sentence)
  }

  private mutating func find(in text: [UInt8], _ sets: CharacterSets.Look) {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      var quoted = 0
      while true {
        let place = sets.next(
          LayoutCharacters.markers | LayoutCharacters.sentences, from: index, to: bytes.count, of: bytes)
        guard place < bytes.count else { return }
        if Characters.isASCIIDigit(UInt32(bytes[place])) {
          index = Self.endOfDigits(from: place, bytes)
          guard Self.mayOpenHeading(endingAt: index, bytes) else { continue }
          for digit in place..<index {
            guard let marker = HeadingMarker.at(digit, in: text) else { continue }
            candidates.append(Candidate(offset: digit, marker: marker, isQuoted: quoted > 0))
          }
          continue
        }
        let names = sets.names(at: place, of: bytes)
        if names & LayoutCharacters.sentences != 0 { sentences.append(Int32(clamping: place)) }
        let (scalar, length) = CharacterSets.scalar(of: bytes, at: place)
        index = place + length
        guard names & LayoutCharacters.markers != 0 else { continue }
        if scalar == 0x300A || scalar == 0x201C { quoted += 1 }
        if scalar == 0x300B || scalar == 0x201D { quoted = max(0, quoted - 1) }
        guard let next = Self.expected(behind: scalar),
          next == 0 || index < bytes.count && sets.names(at: index, of: bytes) & next != 0,
          let marker = HeadingMarker.at(place, in: text)
        else { continue }
        candidates.append(Candidate(offset: place, marker: marker, isQuoted: quoted > 0))
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
