import Glibc

/// The few system calls that a store needs beside libgit2.
enum FileSystem {
  /// The names in a folder, without `.` and `..`, sorted.
  static func names(in folder: String) throws(ArchiveError) -> [String] {
    guard let stream = opendir(folder) else { throw .system(errno, at: folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What is at `path` itself, links not followed; `nil` where nothing is.
  static func status(_ path: String) throws(ArchiveError) -> stat? {
    var status = stat()
    if lstat(path, &status) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .system(errno, at: path)
  }

  /// - Returns: `nil` where there is no such file.
  static func read(_ path: String) throws(ArchiveError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw .system(errno, at: path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno, at: path)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a new file, or over an old one. A file that could not be written whole is removed.
  static func write(_ bytes: [UInt8], to path: String, executable: Bool = false) throws(ArchiveError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, executable ? 0o777 : 0o666)
    guard descriptor >= 0 else { throw .system(errno, at: path) }
    let failure = write(bytes, to: descriptor)
    close(descriptor)
    if let failure {
      unlink(path)
      throw .system(failure, at: path)
    }
  }

  /// Puts a file in the place of another at once; where that fails the new one is removed.
  static func rename(_ path: String, to other: String) throws(ArchiveError) {
    guard Glibc.rename(path, other) != 0 else { return }
    let failure = errno
    unlink(path)
    throw .system(failure, at: other)
  }

  /// - Returns: the `errno` of the failure, or `nil`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += count
      }
      return nil
    }
  }

  /// Makes the folders on the way to `path`, which ends with `/`, below `root`, which is there.
  ///
  /// - Throws: `inTheWay` where one of them is a file or a link: nothing is written through a link.
  static func makeFolders(_ path: String, below root: String) throws(ArchiveError) {
    var place = root
    for name in path.split(separator: "/") {
      place += name
      if mkdir(place, 0o777) != 0 {
        guard errno == EEXIST else { throw .system(errno, at: place) }
        guard let status = try status(place), status.isFolder else { throw .inTheWay(place) }
      }
      place += "/"
    }
  }

  /// Removes a file that has to go; one that is not there is gone.
  static func delete(_ path: String) throws(ArchiveError) {
    if unlink(path) != 0, errno != ENOENT { throw .system(errno, at: path) }
  }

  /// Removes a file, or a folder and what is in it; links are removed, not followed. What cannot be removed
  /// stays.
  static func remove(_ path: String) {
    guard let status = try? status(path), status.isFolder else {
      unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// Whether a path of a tree may be written below a folder: it leads neither out of it nor into git's own.
  static func isSafe(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
      !["", ".", ".."].contains(name) && name.lowercased() != ".git"
        // Bytes that are not UTF-8 were replaced, and the name is no longer the tree's.
        && !name.unicodeScalars.contains { $0 == "\u{FFFD}" || $0.value == 0 }
    }
  }

  /// Whether both are there and the same file.
  static func isSame(_ left: String, _ right: String) -> Bool {
    guard let left = try? status(left), let right = try? status(right) else { return false }
    return left.st_ino == right.st_ino && left.st_dev == right.st_dev
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
}
