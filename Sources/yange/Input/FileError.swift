import Glibc
import ReportText

/// Why a file could not be read or written.
enum FileError: Error, Sendable, Hashable {
  case missing(String)
  case folder(String)
  /// A pipe, a socket or a device.
  case notAFile(String)
  /// The `errno` of the system call that failed.
  case reading(String, Int32)
  case writing(String, Int32)
  /// The bytes are no report.
  case content(String, ReadingError)
  /// Which of the reports was meant must be said; their titles in order.
  case severalReports(String, titles: [String])
  /// There is no report of that number; the titles in order.
  case noSuchPart(String, Int, titles: [String])
  /// Neither a file nor a report by its name.
  case neitherFileNorReport(String)
}

extension FileError {
  /// Nothing that could be read is at `path`.
  init(absent path: String) {
    var status = stat()
    self = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? .folder(path) : .missing(path)
  }
}
