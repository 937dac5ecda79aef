import Glibc

/// Files that git hands over or keeps.
enum SmallFile {
  /// - Returns: `nil` where there is no such file.
  static func read(_ path: String) throws -> String? {
    try bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(_ path: String) throws(FileError) -> [UInt8]? {
    // A pipe in its place is not waited for.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .reading(path, errno)
    }
    defer { close(descriptor) }
    return try WholeFile.bytes(from: descriptor, of: path, size: 65_535)
  }

  static func write(_ text: String, to path: String) throws(FileError) {
    try ResultFile.write(Array(text.utf8), to: path)
  }
}
