/// A stretch of `report.md`: UTF-8 byte offsets, 0-based, half-open.
package struct TextSpan: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span does not run backwards")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }
  package var range: Range<Int> { start..<end }

  package func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}
