import Glibc
import ReportText

/// Files that git hands over or keeps.
enum SmallFile {
  /// - Returns: `nil` where there is no such file.
  static func read(_ path: String) throws -> String? {
    try bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(_ path: String) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .reading(path, errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= SourceDecoder.limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .reading(path, errno)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    throw .content(path, .tooLarge(bytes: bytes.count, limit: SourceDecoder.limit))
  }

  static func write(_ text: String, to path: String) throws(FileError) {
    try ResultFile.write(Array(text.utf8), to: path)
  }
}
