/// A stretch of `report.md`: UTF-8 byte offsets, 0-based, half-open.
package struct TextSpan: Sendable, Hashable {
  // Every sentence and every figure has one; no source is longer than `SourceDecoder.limit`.
  @usableFromInline let first: Int32
  @usableFromInline let last: Int32

  @inlinable package var start: Int { Int(first) }
  @inlinable package var end: Int { Int(last) }

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span does not run backwards")
    (first, last) = (Int32(clamping: start), Int32(clamping: end))
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }
  package var range: Range<Int> { start..<end }

  package func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}
