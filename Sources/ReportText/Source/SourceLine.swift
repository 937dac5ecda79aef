/// A line of the source without the white space around it.
package struct SourceLine: Sendable {
  /// What the source's format says of a line.
  package enum Role: Sendable, Hashable {
    /// A line of a text; whether the next one goes on with it is for the words to tell.
    case line
    /// A paragraph, whole.
    case paragraph
    /// A paragraph that is styled as a heading; 1 for the outermost.
    case heading(level: Int)
    /// A paragraph that is styled as the title of the report.
    case title
    /// A row of a table, in the form it has in canonical text.
    case row(opensTable: Bool)
  }

  /// Bytes of the decoded text.
  var range: Range<Int>
  /// Whether it began with an ideographic space, a tab or two spaces, as paragraphs do.
  var isIndented: Bool
  var role = Role.line
  /// What was taken out just before it, in order.
  var removed: [Removal] = []

  var isRow: Bool {
    if case .row = role { true } else { false }
  }

  /// Text that was taken out of the source.
  package struct Removal: Sendable, Hashable {
    package let kind: Anomaly.Kind
    package let quote: String

    package init(kind: Anomaly.Kind, quote: String) {
      self.kind = kind
      self.quote = quote
    }
  }

  /// The lines of `text` in order; blank lines are left out, white space at both ends is cut.
  static func lines(of text: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    var index = 0
    while index <= text.count {
      let length = index == text.count ? 1 : lineEnd(at: index, in: text)
      if length > 0 {
        if let line = trimmed(start..<index, text) { lines.append(line) }
        start = index + length
        index = start
      } else {
        index += text.isHan(at: index) ? 3 : 1
      }
    }
    return lines
  }

  /// The length of the line's end at `index`: LF, CR, CR LF, form feed, NEL, U+2028 and U+2029; 0 for none.
  private static func lineEnd(at index: Int, in text: [UInt8]) -> Int {
    switch text[index] {
    case 0x0A, 0x0C: return 1
    case 0x0D: return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return text.has([0xC2, 0x85], at: index) ? 2 : 0
    case 0xE2:
      return text.has([0xE2, 0x80, 0xA8], at: index) || text.has([0xE2, 0x80, 0xA9], at: index) ? 3 : 0
    default: return 0
    }
  }

  static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> SourceLine? {
    var (start, end) = (range.lowerBound, range.upperBound)
    var spaces = 0
    while start < end {
      let (scalar, length) = text.scalar(at: start)
      guard Characters.isSpace(scalar) || Characters.isInvisible(scalar) else { break }
      if Characters.isSpace(scalar) { spaces += scalar == 0x3000 || scalar == 0x09 ? 2 : 1 }
      start += length
    }
    while end > start, let (scalar, length) = text.scalar(before: end),
      Characters.isSpace(scalar) || Characters.isInvisible(scalar)
    { end -= length }
    return start < end ? SourceLine(range: start..<end, isIndented: spaces >= 2) : nil
  }
}
