import Glibc

/// The file of an index among other files.
enum IndexFile {
  /// Makes the folder that the file stands in; whether it is there.
  static func makeFolder(of path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/") else { return true }
    let folder = String(path[..<slash])
    return mkdir(folder, 0o777) == 0 || errno == EEXIST
  }

  /// Removes the file and what SQLite puts beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
