import Glibc

/// Results and messages on their way out: whole, in as few system calls as it takes.
enum Output {
  /// Writes a result to standard output.
  /// - Throws: `FileError.writing` where it could not be written; a reader that went away is no failure.
  static func result(_ bytes: [UInt8]) throws(FileError) {
    let failure = bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    if failure != 0, failure != EPIPE { throw .writing(FileError.standardOutput, failure) }
  }

  static func result(_ text: String) throws(FileError) {
    var text = text
    let failure = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) }
    if failure != 0, failure != EPIPE { throw .writing(FileError.standardOutput, failure) }
  }

  /// Writes a result to the file that `-o` names, or to standard output.
  static func result(_ bytes: [UInt8], to path: String?) throws(FileError) {
    if let path {
      try ResultFile.write(bytes, to: path)
    } else {
      try result(bytes)
    }
  }

  /// Writes a line to standard error, where a failure has nobody to be told to.
  static func message(_ line: String) {
    var line = line + "\n"
    _ = line.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  /// - Returns: 0, or the `errno` of the failure.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }
}
