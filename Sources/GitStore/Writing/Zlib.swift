import Clibz

/// zlib as packs use it: whole pieces of memory, one after another.
final class Zlib {
  // Written once, under the lock of `failure`, and read only after that.
  nonisolated(unsafe) private static var zlib = yange_zlib()

  private static let failure: GitError? = yange_zlib_load(&zlib).map {
    GitError(operation: "dlopen", code: -1, message: String(cString: $0))
  }

  /// Below this a window and tables of the usual size take longer to clear than the bytes to deflate.
  private static let small = 1024

  /// One of zlib's streams, which must stay where it is.
  private final class Stream {
    let state: UnsafeMutablePointer<z_stream>
    private let inflates: Bool

    init(
      inflates: Bool, _ start: (UnsafeMutablePointer<z_stream>) -> Int32
    ) throws(GitError) {
      self.inflates = inflates
      state = .allocate(capacity: 1)
      state.initialize(to: z_stream())
      let code = start(state)
      if code != Z_OK { throw Zlib.error("zlib", code) }
    }

    deinit {
      // Does nothing to one that was not set up.
      _ = inflates ? Zlib.zlib.inflateEnd(state) : Zlib.zlib.deflateEnd(state)
      state.deallocate()
    }
  }

  // Each is set up when it is first used: the large one takes a quarter of a megabyte.
  private var large: Stream?
  private var little: Stream?
  private var inflating: Stream?
  private let level: Int32
  private var output: [UInt8] = []
  private var written = 0

  /// `level` is zlib's, -1 for its default.
  init(level: Int32) throws(GitError) {
    if let failure = Self.failure { throw failure }
    self.level = level
  }

  /// Gives `body` what `bytes` come to; it is gone when `body` returns.
  func deflate<Result>(_ bytes: UnsafeRawBufferPointer, _ body: (Slice<UnsafeRawBufferPointer>) -> Result)
    throws(GitError) -> Result
  {
    try deflate(bytes, with: stream(for: bytes.count).state)
    let count = written
    return output.withUnsafeBytes { body($0[..<count]) }
  }

  /// The stream that so many bytes are deflated with.
  private func stream(for count: Int) throws(GitError) -> Stream {
    let isSmall = count < Self.small
    if let known = isSmall ? little : large { return known }
    let level = level
    let stream = try Stream(inflates: false) {
      yange_deflate_init(&Self.zlib, $0, level, isSmall ? 10 : 15, isSmall ? 2 : 8)
    }
    if isSmall { little = stream } else { large = stream }
    return stream
  }

  /// What two pieces come to, one behind the other.
  func deflated(_ first: [UInt8], _ second: [UInt8]) throws(GitError) -> [UInt8] {
    let count = first.count + second.count
    let stream = try stream(for: count).state
    var code = Self.zlib.deflateReset(stream)
    let most = Int(Self.zlib.deflateBound(stream, UInt(count)))
    // Memory that is not written is not taken from the system.
    let result = [UInt8](unsafeUninitializedCapacity: most) { output, initialized in
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(output.count)
      for (piece, flush) in [(first, Z_NO_FLUSH), (second, Z_FINISH)] where code == Z_OK {
        piece.withUnsafeBytes { piece in
          Self.give(piece, to: stream)
          code = Self.zlib.deflate(stream, flush)
        }
      }
      initialized = code == Z_STREAM_END ? Int(stream.pointee.total_out) : 0
    }
    guard code == Z_STREAM_END else { throw Self.error("deflate", code) }
    return result
  }

  private func deflate(
    _ bytes: UnsafeRawBufferPointer, with stream: UnsafeMutablePointer<z_stream>
  ) throws(GitError) {
    var code = Self.zlib.deflateReset(stream)
    let most = Int(Self.zlib.deflateBound(stream, UInt(bytes.count)))
    if output.count < most { output = [UInt8](repeating: 0, count: most) }
    if code == Z_OK {
      code = output.withUnsafeMutableBufferPointer { output in
        Self.give(bytes, to: stream)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        return Self.zlib.deflate(stream, Z_FINISH)
      }
    }
    guard code == Z_STREAM_END else { throw Self.error("deflate", code) }
    written = Int(stream.pointee.total_out)
  }

  /// The `count` bytes that were deflated to `bytes`, behind which others may follow.
  func inflate(_ bytes: UnsafeRawBufferPointer, to count: Int) throws(GitError) -> [UInt8] {
    let stream: Stream
    if let inflating {
      stream = inflating
    } else {
      stream = try Stream(inflates: true) { yange_inflate_init(&Self.zlib, $0) }
      inflating = stream
    }
    let state = stream.state
    var code = Self.zlib.inflateReset(state)
    let result = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
      // Nothing to write to is a fault to zlib, even where nothing is to be written.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { spare in
        Self.give(bytes, to: state)
        state.pointee.next_out = output.baseAddress ?? spare.baseAddress
        state.pointee.avail_out = UInt32(count)
        if code == Z_OK { code = Self.zlib.inflate(state, Z_FINISH) }
      }
      initialized = code == Z_STREAM_END ? count : 0
    }
    guard code == Z_STREAM_END, state.pointee.total_out == count else { throw Self.error("inflate", code) }
    return result
  }

  static func crc(_ bytes: UnsafeRawBufferPointer, after crc: UInt = 0) -> UInt {
    zlib.crc32(crc, bytes.bindMemory(to: UInt8.self).baseAddress, UInt32(bytes.count))
  }

  private static func give(_ bytes: UnsafeRawBufferPointer, to stream: UnsafeMutablePointer<z_stream>) {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(bytes.count)
  }

  private static func error(_ operation: String, _ code: Int32) -> GitError {
    GitError(operation: operation, code: code < 0 ? code : -1, message: "zlib: \(code)")
  }
}
