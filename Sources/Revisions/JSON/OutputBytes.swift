import Glibc

/// Bytes that are written one behind the other, first into memory that is given, then, where that is full, into a larger
/// piece of its own.
struct OutputBytes: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  private var isOwn: Bool

  /// - Parameter room: memory that is not to be written by anyone else meanwhile.
  init(_ room: UnsafeMutableBufferPointer<UInt8>) {
    // Where there is none, the first byte asks for some.
    start = room.baseAddress ?? UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    capacity = room.count
    isOwn = room.baseAddress == nil
  }

  /// Gives memory of its own back.
  /// - Returns: what stands there; `nil` where all stands in the memory that was given.
  consuming func end() -> [UInt8]? {
    guard isOwn else { return nil }
    defer { start.deallocate() }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(1) }
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(bytes.count) }
    memcpy(start + count, source, bytes.count)
    count += bytes.count
  }

  @inline(__always)
  mutating func append(_ words: StaticString) {
    append(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  mutating func append(repeating byte: UInt8, count length: Int) {
    if capacity - count < length { grow(length) }
    memset(start + count, Int32(byte), length)
    count += length
  }

  /// Writes once more what stands at `places`.
  mutating func appendCopy(of places: Range<Int>) {
    precondition(places.upperBound <= count, "only what was written can be copied")
    if capacity - count < places.count { grow(places.count) }
    memcpy(start + count, start + places.lowerBound, places.count)
    count += places.count
  }

  private mutating func grow(_ length: Int) {
    capacity = max(2 * capacity, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, start, count)
    if isOwn { start.deallocate() }
    start = larger
    isOwn = true
  }
}
