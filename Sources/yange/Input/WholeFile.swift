import Glibc
import ReportText

/// The bytes of a file that is open, up to a limit.
enum WholeFile {
  /// Reads to the end; `size` is what the file system says, from where on there should be no more.
  static func bytes(from descriptor: Int32, of path: String, size: Int, limit: Int = SourceDecoder.limit)
    throws(FileError) -> [UInt8]
  {
    var bytes: [UInt8] = []
    // A file may grow while it is read, and those of /proc do not know their size.
    var room = size + 1
    while bytes.count <= limit {
      let chunk = try chunk(of: descriptor, room, path)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      room = 65_536
    }
    throw .content(path, .tooLarge(bytes: bytes.count, limit: limit))
  }

  /// The next bytes, at most `room`; none at the end.
  private static func chunk(
    of descriptor: Int32, _ room: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw .reading(path, failure) }
    return chunk
  }
}
