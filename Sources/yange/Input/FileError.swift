import Glibc
import ReportText
import Revisions

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
  /// What stands for a path where a result goes to no file.
  static let standardOutput = "standard output"

  /// Nothing that could be read is at `path`.
  init(absent path: String) {
    self = Self.isFolder(path) ? .folder(path) : .missing(path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Looks for what may be a report or a file. A name that no report has and a folder has is told as that folder's: a
  /// store's own folders are called like its reports, so that this cannot be asked first.
  static func tellingOfFolders<Found>(_ look: () throws -> Found) throws -> Found {
    do {
      return try look()
    } catch RevisionError.unknownReport(let name, _) where isFolder(name) {
      throw FileError.folder(name)
    }
  }
}
