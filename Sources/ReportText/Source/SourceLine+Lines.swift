import Clook

extension SourceLine {
  /// The lines of `text` in order; blank lines are left out, white space at both ends is cut.
  static func lines(of text: [UInt8]) -> [SourceLine] {
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return [] }
      var lines: [SourceLine] = []
      // Room that is not used takes no memory.
      lines.reserveCapacity(text.count / 256)
      var line = Open(at: 0)
      var block = 0
      while block < text.count {
        var bits = yange_blanks(base, block, text.count)
        while bits != 0 {
          let place = block &+ bits.trailingZeroBitCount
          guard place < text.count else { break }
          bits &= bits &- 1
          let (scalar, length) = CharacterSets.scalar(of: text, at: place)
          if endsLine(scalar) {
            if let ended = line.ended(at: place) { lines.append(ended) }
            line = Open(at: place + length)
          } else if Characters.isSpace(scalar) {
            line.add(blank: place..<place + length, width: scalar == 0x3000 || scalar == 0x09 ? 2 : 1)
          } else if Characters.isInvisible(scalar) {
            line.add(blank: place..<place + length, width: 0)
          }
        }
        block &+= 16
      }
      if let ended = line.ended(at: text.count) { lines.append(ended) }
      return lines
    }
  }

  /// LF, CR, form feed, NEL, U+2028 and U+2029. CR LF ends a line and then a blank one, which is left out.
  @inline(__always)
  private static func endsLine(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A line whose end is not known yet.
  private struct Open {
    /// Where its words begin, and how wide the white space before them is.
    private var start: Int
    private var indent = 0
    /// The last white space behind that.
    private var blank: Range<Int>
    private var isSolid = true

    init(at start: Int) {
      self.start = start
      blank = start..<start
    }

    mutating func add(blank place: Range<Int>, width: Int) {
      if place.lowerBound == start {
        indent += width
        start = place.upperBound
        blank = start..<start
      } else if place.lowerBound == blank.upperBound {
        blank = blank.lowerBound..<place.upperBound
      } else {
        if !blank.isEmpty { isSolid = false }
        blank = place
      }
    }

    /// The line without white space around it; `nil` where there is nothing else.
    func ended(at end: Int) -> SourceLine? {
      let wordsEnd = blank.upperBound == end ? blank.lowerBound : end
      guard start < wordsEnd else { return nil }
      return SourceLine(
        range: start..<wordsEnd, isIndented: indent >= 2,
        isSolid: isSolid && (blank.isEmpty || wordsEnd < end))
    }
  }
}
