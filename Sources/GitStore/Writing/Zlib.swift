import Clibz

/// zlib as packs use it: whole pieces of memory, one after another.
final class Zlib {
  // Written once, under the lock of `failure`, and read only after that.
  nonisolated(unsafe) private static var zlib = yange_zlib()

  static let failure: GitError? = yange_zlib_load(&zlib).map {
    GitError(operation: "dlopen", code: -1, message: String(cString: $0))
  }

  /// Below this a window and tables of the usual size take longer to clear than the bytes to deflate.
  private static let small = 1024

  private var large = z_stream()
  private var little = z_stream()
  private var inflating = z_stream()
  private var output: [UInt8] = []

  /// `level` is zlib's, -1 for its default.
  init(level: Int32) throws(GitError) {
    if let failure = Self.failure { throw failure }
    let codes = [
      yange_deflate_init(&Self.zlib, &large, level, 15, 8),
      yange_deflate_init(&Self.zlib, &little, level, 10, 2), yange_inflate_init(&Self.zlib, &inflating),
    ]
    if codes.contains(where: { $0 != Z_OK }) { throw Self.error("deflateInit2", codes.min() ?? 0) }
  }

  deinit {
    _ = Self.zlib.deflateEnd(&large)
    _ = Self.zlib.deflateEnd(&little)
    _ = Self.zlib.inflateEnd(&inflating)
  }

  /// Gives `body` what `bytes` come to; it is gone when `body` returns.
  func deflate<Result>(_ bytes: UnsafeRawBufferPointer, _ body: (Slice<UnsafeRawBufferPointer>) -> Result)
    throws(GitError) -> Result
  {
    if bytes.count < Self.small {
      try deflate(bytes, with: &little)
    } else {
      try deflate(bytes, with: &large)
    }
    let count = written
    return output.withUnsafeBytes { body($0[..<count]) }
  }

  private var written = 0

  private func deflate(_ bytes: UnsafeRawBufferPointer, with stream: inout z_stream) throws(GitError) {
    var code = Self.zlib.deflateReset(&stream)
    let most = Int(Self.zlib.deflateBound(&stream, UInt(bytes.count)))
    if output.count < most { output = [UInt8](repeating: 0, count: most) }
    if code == Z_OK {
      code = output.withUnsafeMutableBufferPointer { output in
        Self.give(bytes, to: &stream)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return Self.zlib.deflate(&stream, Z_FINISH)
      }
    }
    guard code == Z_STREAM_END else { throw Self.error("deflate", code) }
    written = Int(stream.total_out)
  }

  /// The `count` bytes that were deflated to `bytes`, behind which others may follow.
  func inflate(_ bytes: UnsafeRawBufferPointer, to count: Int) throws(GitError) -> [UInt8] {
    var code = Self.zlib.inflateReset(&inflating)
    let result = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
      // Nothing to write to is a fault to zlib, even where nothing is to be written.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { spare in
        Self.give(bytes, to: &inflating)
        inflating.next_out = output.baseAddress ?? spare.baseAddress
        inflating.avail_out = UInt32(count)
        if code == Z_OK { code = Self.zlib.inflate(&inflating, Z_FINISH) }
      }
      initialized = code == Z_STREAM_END ? count : 0
    }
    guard code == Z_STREAM_END, inflating.total_out == count else { throw Self.error("inflate", code) }
    return result
  }

  static func crc(_ bytes: UnsafeRawBufferPointer, after crc: UInt = 0) -> UInt {
    zlib.crc32(crc, bytes.bindMemory(to: UInt8.self).baseAddress, UInt32(bytes.count))
  }

  private static func give(_ bytes: UnsafeRawBufferPointer, to stream: inout z_stream) {
    stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(bytes.count)
  }

  private static func error(_ operation: String, _ code: Int32) -> GitError {
    GitError(operation: operation, code: code < 0 ? code : -1, message: "zlib: \(code)")
  }
}
