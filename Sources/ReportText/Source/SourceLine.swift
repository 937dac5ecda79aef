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
    /// A sentence of the report that stood in a host's notice.
    case stray
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
    let ends = lineEnds.filter { text.contains($0, in: text.indices) }
    var lines: [SourceLine] = []
    var start = 0
    // A file has one or two kinds of ends, and mostly one.
    var next = ends.map { text.place(of: $0, in: text.indices) }
    while start <= text.count {
      var (end, length) = (text.count, 1)
      for kind in ends.indices {
        if let place = next[kind], place < start {
          next[kind] = text.place(of: ends[kind], in: start..<text.count)
        }
        if let place = next[kind], place < end { (end, length) = (place, ends[kind].count) }
      }
      if let line = trimmed(start..<end, text) { lines.append(line) }
      start = end + length
    }
    return lines
  }

  /// LF, CR, form feed, NEL, U+2028 and U+2029. CR LF ends a line and then a blank one, which is left out.
  private static let lineEnds: [[UInt8]] = [
    [0x0A], [0x0D], [0x0C], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9],
  ]

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
