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
  /// Whether it is known to have no white space in it, and no character without width.
  var isSolid = false
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
