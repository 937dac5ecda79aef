/// A paragraph of the report without the source's layout.
struct Paragraph {
  var bytes: [UInt8] = []
  var role = SourceLine.Role.line
  /// What was taken out, with the place in `bytes` where it stood.
  var removals: [(offset: Int, removal: SourceLine.Removal)] = []

  /// Most lines have nothing to note.
  @inline(__always)
  mutating func note(_ removals: [SourceLine.Removal]) {
    if !removals.isEmpty { add(removals) }
  }

  private mutating func add(_ removals: [SourceLine.Removal]) {
    self.removals += removals.map { (bytes.count, $0) }
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
  /// the page marks, which begin in the line, left out. A space stays only between Latin words and numbers.
  mutating func append(_ line: SourceLine, of text: [UInt8], without marks: ArraySlice<Range<Int>>) {
    note(line.removed)
    var index = line.range.lowerBound
    var sawSpace = !bytes.isEmpty
    for mark in marks where mark.upperBound > index && index < line.range.upperBound {
      if mark.lowerBound > index { append(index..<mark.lowerBound, of: text, &sawSpace) }
      note([.init(kind: .boilerplateRemoved, quote: text.string(in: mark))])
      index = mark.upperBound
    }
    if index < line.range.upperBound { append(index..<line.range.upperBound, of: text, &sawSpace) }
  }

  /// The same of a line without page marks.
  mutating func append(_ line: SourceLine, of text: [UInt8]) {
    note(line.removed)
    if line.isSolid, bytes.isEmpty {
      bytes = Array(text[line.range])
    } else {
      var sawSpace = !bytes.isEmpty
      append(line.range, of: text, &sawSpace)
    }
  }

  private mutating func append(_ range: Range<Int>, of text: [UInt8], _ sawSpace: inout Bool) {
    if bytes.isEmpty { bytes.reserveCapacity(range.count) }
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        let end = ByteSearch.blank(in: index..<range.upperBound, of: text)
        if end > index {
          if sawSpace, keepsSpace(before: text[index]) { bytes.append(0x20) }
          sawSpace = false
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
          index = end
        }
        if index < range.upperBound {
          let (scalar, length) = CharacterSets.scalar(of: text, at: index)
          if Characters.isSpace(scalar) { sawSpace = true }
          index += length
        }
      }
    }
  }

  /// A space is text between Latin words, and after the punctuation of Latin text.
  private func keepsSpace(before next: UInt8) -> Bool {
    guard let last = bytes.last, last < 0x80, next < 0x80 else { return false }
    let next = UInt32(next)
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
