import Clibgit2
package import Glibc

/// An index file: what the next `git commit` would take.
///
/// Works on the file it was opened with, which need not be the one that git reads.
package final class StagingIndex {
  private let pointer: OpaquePointer

  /// Opens an index; one that does not exist is empty.
  package init(at path: String) throws(GitError) {
    try Library.start()
    var index: OpaquePointer?
    try check("git_index_open", git.index_open(&index, path))
    pointer = try index.result(of: "git_index_open")
  }

  deinit { git.index_free(pointer) }

  /// One entry; `stage` is not 0 while a merge is unresolved.
  package struct Entry: Sendable, Hashable {
    package let path: String
    package let id: ObjectID
    package let mode: TreeEntry.Mode
    package let stage: Int
  }

  /// The entries whose path starts with `prefix`, in git's order.
  package func entries(under prefix: String) throws(GitError) -> [Entry] {
    var place = 0
    guard try found("git_index_find_prefix", git.index_find_prefix(&place, pointer, prefix)) else {
      return []
    }
    var entries: [Entry] = []
    while let entry = git.index_get_byindex(pointer, place) {
      let path = entry.pointee.path.map { String(cString: $0) } ?? ""
      guard path.hasPrefix(prefix) else { break }
      entries.append(
        Entry(
          path: path, id: ObjectID(entry.pointee.id), mode: .init(rawValue: entry.pointee.mode),
          stage: Int(git.index_entry_stage(entry))))
      place += 1
    }
    return entries
  }

  /// Sets `path` to a blob whose file looks like `status`.
  package func put(_ path: String, _ blob: ObjectID, mode: TreeEntry.Mode, status: stat) throws(GitError) {
    var entry = git_index_entry()
    entry.id = blob.oid
    entry.mode = mode.rawValue
    entry.mtime = git_index_time(
      seconds: Int32(truncatingIfNeeded: status.st_mtim.tv_sec),
      nanoseconds: UInt32(truncatingIfNeeded: status.st_mtim.tv_nsec))
    entry.ctime = git_index_time(
      seconds: Int32(truncatingIfNeeded: status.st_ctim.tv_sec),
      nanoseconds: UInt32(truncatingIfNeeded: status.st_ctim.tv_nsec))
    entry.dev = UInt32(truncatingIfNeeded: status.st_dev)
    entry.ino = UInt32(truncatingIfNeeded: status.st_ino)
    entry.uid = status.st_uid
    entry.gid = status.st_gid
    entry.file_size = UInt32(truncatingIfNeeded: status.st_size)
    let code = path.withCString { text in
      entry.path = text
      return git.index_add(pointer, &entry)
    }
    try check("git_index_add", code)
  }

  package func remove(_ path: String) throws(GitError) {
    _ = try found("git_index_remove", git.index_remove(pointer, path, 0))
  }

  package func write() throws(GitError) {
    try check("git_index_write", git.index_write(pointer))
  }
}
