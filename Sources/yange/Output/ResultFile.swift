import Glibc

/// A file that `-o` names.
enum ResultFile {
  /// Writes the file whole or not at all: a file that was there stays as it was until the new one is complete. Who may read
  /// it stays too, and a link leads to the new one.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    // A device or a pipe is written to, not replaced.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder(path) }
      return try writeThrough(bytes, to: path)
    }
    let isThere = status.st_mode != 0
    let target = isThere ? realpath(path, nil) : nil
    defer { free(target) }
    let place = target.map { String(cString: $0) } ?? path
    var template = Array("\(place).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .writing(path, errno) }
    var failure = bytes.withUnsafeBytes { Output.write($0, to: descriptor) }
    // A temporary file is for its owner's eyes; this one is a result like any other.
    let mask = umask(0)
    umask(mask)
    let mode = isThere ? status.st_mode & 0o777 : 0o666 & ~mask
    if failure == 0, fchmod(descriptor, mode) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(template, place) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(template)
      throw .writing(path, failure)
    }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .writing(path, errno) }
    defer { close(descriptor) }
    let failure = bytes.withUnsafeBytes { Output.write($0, to: descriptor) }
    if failure != 0 { throw .writing(path, failure) }
  }
}
