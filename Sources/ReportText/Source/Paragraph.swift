/// A paragraph of the report without the source's layout.
struct Paragraph {
  var bytes: [UInt8] = []
  var role = SourceLine.Role.line
  /// What was taken out, with the place in `bytes` where it stood.
  var removals: [(offset: Int, removal: SourceLine.Removal)] = []

  mutating func note(_ removals: [SourceLine.Removal]) {
    if !removals.isEmpty { self.removals += removals.map { (bytes.count, $0) } }
  }

  var isRow: Bool {
    if case .row = role { true } else { false }
  }

  /// How deep the source's style says that the heading stands; `nil` for what it calls no heading.
  var outlineLevel: Int? {
    if case .heading(let level) = role { level } else { nil }
  }

  /// Takes `count` bytes off the front; notes that stood there move to the front.
  mutating func dropFirst(_ count: Int) {
    bytes.removeFirst(count)
    removals = removals.map { (max(0, $0.offset - count), $0.removal) }
  }

  /// Appends a line, with the spaces between Chinese characters and digits, the characters without width and
  /// the page marks left out. A space stays only between Latin words and numbers.
  mutating func append(_ line: SourceLine, of text: [UInt8], without marks: ArraySlice<Range<Int>>) {
    note(line.removed)
    if bytes.isEmpty { bytes.reserveCapacity(line.range.count) }
    var marks = marks
    var index = line.range.lowerBound
    var sawSpace = !bytes.isEmpty
    while index < line.range.upperBound {
      if let mark = marks.first, mark.lowerBound <= index {
        marks = marks.dropFirst()
        if mark.upperBound > index {
          note([.init(kind: .boilerplateRemoved, quote: String(decoding: text[mark], as: UTF8.self))])
          index = mark.upperBound
        }
        continue
      }
      let limit = min(marks.first?.lowerBound ?? line.range.upperBound, line.range.upperBound)
      let end = Self.endOfWords(from: index, to: limit, of: text)
      if end > index {
        if sawSpace, keepsSpace(before: text.scalar(at: index).value) { bytes.append(0x20) }
        sawSpace = false
        text.withUnsafeBufferPointer { bytes += UnsafeBufferPointer(rebasing: $0[index..<end]) }
        index = end
      }
      if index < limit {
        let (scalar, length) = text.scalar(at: index)
        if Characters.isSpace(scalar) { sawSpace = true }
        index += length
      }
    }
  }

  /// Where the first space or character without width stands; `limit` where there is none.
  private static func endOfWords(from start: Int, to limit: Int, of text: [UInt8]) -> Int {
    var index = start
    while index < limit {
      index = text.endOfHan(from: index, to: limit)  // by far the most common
      guard index < limit else { break }
      if 0x21...0x7E ~= text[index] {
        index += 1
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      // Marks of full width: none of them is what is looked for.
      if 0x3001...0x3FFF ~= scalar || 0xFF00...0xFFFF ~= scalar {
        index += length
        continue
      }
      if Characters.isSpace(scalar) || Characters.isInvisible(scalar) { return index }
      index += length
    }
    return min(index, limit)
  }

  /// A space is text between Latin words, and after the punctuation of Latin text.
  private func keepsSpace(before next: UInt32) -> Bool {
    guard let last = bytes.last, last < 0x80, next < 0x80 else { return false }
    // 1. 3000米级…: without it the list's number runs into the digits.
    if last == 0x2E, Characters.isASCIIDigit(next) {
      return (2...3).contains(bytes.count)
        && bytes.dropLast().allSatisfy { Characters.isASCIIDigit(UInt32($0)) }
    }
    let lastIsWord = Characters.isASCIILetter(UInt32(last)) || Characters.isASCIIDigit(UInt32(last))
    let nextIsWord = Characters.isASCIILetter(next) || Characters.isASCIIDigit(next)
    let bothDigits = Characters.isASCIIDigit(UInt32(last)) && Characters.isASCIIDigit(next)
    return lastIsWord && nextIsWord && (!bothDigits || isCaptionNumber)
  }

  /// Whether the paragraph so far is the number of a table or figure: `表3`, `附表2-1`.
  private var isCaptionNumber: Bool {
    guard bytes.count <= 16, let word = Self.captions.match(at: 0, in: bytes) else { return false }
    return bytes[word.length...].allSatisfy {
      Characters.isASCIIDigit(UInt32($0)) || $0 == 0x2D || $0 == 0x2E
    }
  }

  private static let captions: WordList = ["表", "图", "附表", "附图", "附件", "专栏", "续表"]
}
