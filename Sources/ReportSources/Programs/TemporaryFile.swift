import Glibc
import ReportText

/// Where files go that last as long as one reading: what `TMPDIR` names, or `/tmp`.
enum TemporaryPlace {
  /// The path of the place from the root; programs that we start need not stand where we do.
  static var path: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let path = named.isEmpty ? "/tmp" : named
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// Runs `body` with the path of a new folder, which goes with all that is in it, an interrupt or not.
  /// - Throws: `ReadingError.temporary` where none can be made, and whatever `body` throws.
  static func withFolder<Result>(
    _ body: (String) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    try Interruption.deferred { () throws(ReadingError) -> Result in
      var template = Array("\(path)/yange-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw .temporary(folder: path) }
      let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      defer { remove(folder) }
      return try body(folder)
    }
  }

  /// Removes a folder, what is in it first; links are not followed.
  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// Bytes in a file that has no name any more, for a program to read.
struct TemporaryFile: ~Copyable {
  let descriptor: Int32

  /// - Throws: `ReadingError.temporary` where it could not be written.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    let place = TemporaryPlace.path
    var template = Array("\(place)/yange-XXXXXX".utf8CString)
    let opened = mkstemp(&template)
    guard opened >= 0 else { throw .temporary(folder: place) }
    unlink(template)
    guard FileBytes.write(bytes, to: opened), lseek(opened, 0, SEEK_SET) == 0,
      let descriptor = ChildProgram.outOfTheWay(opened)
    else {
      close(opened)
      throw .temporary(folder: place)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
