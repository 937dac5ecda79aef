import Clook

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
  /// Where sentences may end, and the brackets in which they do not.
  private var sentences: [Int32] = []
  /// Where those of each paragraph begin; one more for the end of the last.
  private var starts = [(candidate: 0, sentence: 0)]

  /// Rows of tables have none.
  init(in paragraphs: [Paragraph]) {
    starts.reserveCapacity(paragraphs.count + 1)
    // Room that is not used takes no memory; marks that grow into new room take it twice.
    sentences.reserveCapacity(paragraphs.reduce(0) { $0 + $1.bytes.count } / Self.bytesOfMark)
    for place in paragraphs.indices {
      if !paragraphs[place].isRow { find(in: paragraphs[place].bytes) }
      starts.append((candidates.count, sentences.count))
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

  private mutating func find(in text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var (block, quoted) = (0, 0)
      while block < bytes.count {
        var bits = yange_marks(base, block, bytes.count)
        while bits != 0 {
          let place = block &+ bits.trailingZeroBitCount
          guard place < bytes.count else { return }
          bits &= bits &- 1
          look(at: place, of: text, bytes, &quoted)
        }
        block &+= 16
      }
    }
  }

  /// Notes what the character at `place` marks.
  @inline(__always)
  private mutating func look(
    at place: Int, of text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ quoted: inout Int
  ) {
    let (scalar, length) = CharacterSets.scalar(of: bytes, at: place)
    switch scalar {
    case 0x28, 0xFF08:  // (
      sentences.append(Int32(clamping: place))
      if Self.isNumeral(at: place + length, of: bytes) { add(markerAt: place, in: text, quoted) }
    case 0x29, 0xFF09:  // )
      sentences.append(Int32(clamping: place))
      addDigits(before: place, in: text, bytes, quoted)
    case 0x3002, 0xFF61, 0x21, 0xFF01, 0x3B, 0xFF1B, 0x3F, 0xFF1F:  // 。 ! ; ?
      sentences.append(Int32(clamping: place))
    case 0x300A:  // 《
      sentences.append(Int32(clamping: place))
      quoted += 1
    case 0x300B:  // 》
      sentences.append(Int32(clamping: place))
      quoted = max(0, quoted - 1)
    case 0x201C: quoted += 1  // “
    case 0x201D: quoted = max(0, quoted - 1)  // ”
    case 0x3001, 0xFF0E, 0x2E:  // 、 .
      addHan(before: place, in: text, bytes, quoted)
      // Most points are those of decimals.
      if scalar == 0x2E, place + 1 < bytes.count, Characters.isASCIIDigit(UInt32(bytes[place + 1])) { break }
      addDigits(before: place, in: text, bytes, quoted)
    case 0x662F: addHan(before: place, in: text, bytes, quoted)  // 是
    case 0x3010, 0x3014, 0x7B2C:  // 【 〔 第
      if Self.isNumeral(at: place + length, of: bytes) { add(markerAt: place, in: text, quoted) }
    case 0x2460...0x2473: add(markerAt: place, in: text, quoted)  // ①
    default: break
    }
  }

  /// Adds the markers that end in the mark at `place` and begin with one of the digits before it.
  private mutating func addDigits(
    before place: Int, in text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ quoted: Int
  ) {
    var start = place
    while case let length = Self.lengthOfDigit(before: start, of: bytes), length > 0 { start -= length }
    while start < place {
      add(markerAt: start, in: text, quoted)
      start += CharacterSets.length(of: bytes, at: start)
    }
  }

  /// The same of Chinese numerals.
  private mutating func addHan(
    before place: Int, in text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ quoted: Int
  ) {
    var start = place
    while place - start < Self.longestNumeral, Self.isOrdinal(before: start, of: bytes) { start -= 3 }
    for start in stride(from: start, to: place, by: 3) { add(markerAt: start, in: text, quoted) }
  }

  private mutating func add(markerAt place: Int, in text: [UInt8], _ quoted: Int) {
    guard let marker = HeadingMarker.at(place, in: text) else { return }
    candidates.append(Candidate(offset: place, marker: marker, isQuoted: quoted > 0))
  }

  /// Whether a digit or a Chinese numeral stands at `index`.
  @inline(__always)
  private static func isNumeral(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < text.count, case let scalar = CharacterSets.scalar(of: text, at: index).value else {
      return false
    }
    return Characters.isDigit(scalar) || HanDigits.isOrdinal(scalar)
  }

  /// The bytes of the digit, of either width, that ends just before `index`; 0 where none does.
  @inline(__always)
  private static func lengthOfDigit(before index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard index > 0 else { return 0 }
    let last = text[index - 1]
    if Characters.isASCIIDigit(UInt32(last)) { return 1 }
    let isWide =
      (0x90...0x99).contains(last) && index >= 3 && text[index - 2] == 0xBC && text[index - 3] == 0xEF
    return isWide ? 3 : 0
  }

  /// Whether a Chinese numeral ends just before `index`.
  @inline(__always)
  private static func isOrdinal(before index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    index >= 3 && text[index - 3] & 0xFE == 0xE4
      && HanDigits.isOrdinal(CharacterSets.scalar(of: text, at: index - 3).value)
  }

  /// 二十一, in bytes.
  private static let longestNumeral = 9
}
