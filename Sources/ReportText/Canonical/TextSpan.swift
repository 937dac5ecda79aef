import Glibc

/// A stretch of `report.md`: UTF-8 byte offsets, 0-based, half-open.
public struct TextSpan: Sendable, Hashable {
  // Every sentence and every figure has one; no source is longer than `SourceDecoder.limit`.
  @usableFromInline let first: Int32
  @usableFromInline let last: Int32

  @inlinable public var start: Int { Int(first) }
  @inlinable public var end: Int { Int(last) }

  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span does not run backwards")
    (first, last) = (Int32(clamping: start), Int32(clamping: end))
  }

  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var range: Range<Int> { start..<end }

  @inlinable public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes at `span` are those at `other` of another text.
  package func holds(_ span: TextSpan, sameAs other: TextSpan, of text: Self) -> Bool {
    guard span.count == other.count, span.count > 0, let mine = baseAddress, let theirs = text.baseAddress
    else { return span.count == other.count }
    return memcmp(mine + span.start, theirs + other.start, span.count) == 0
  }
}
