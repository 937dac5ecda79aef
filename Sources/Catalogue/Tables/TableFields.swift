internal import Glibc

/// The parts of a range between separators, without the spaces around them; none for an empty range.
struct TableFields: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  /// `nil` when the last part has been given.
  private var start: Int?
  private let end: Int

  init(of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, separator: UInt8) {
    self.text = text
    self.separator = separator
    start = range.isEmpty ? nil : range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard var first = start else { return nil }
    var stop = end
    if let base = text.baseAddress, let found = memchr(base + first, Int32(separator), end - first) {
      stop = UnsafeRawPointer(base).distance(to: found)
    }
    start = stop < end ? stop + 1 : nil
    while first < stop, text[first] == UInt8(ascii: " ") { first += 1 }
    while first < stop, text[stop - 1] == UInt8(ascii: " ") { stop -= 1 }
    return first..<stop
  }
}
