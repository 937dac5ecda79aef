import GitStore
import Glibc

/// A change of files and index, prepared beside them so that only renames are left to do.
///
/// While it is prepared it holds git's lock on the index. That lock is a hard link to our own staged index:
/// after a kill the next writer knows it by that.
struct WorktreeUpdate {
  private let worktree: Worktree
  /// Staged file by path; `nil` for a path that goes.
  private let files: [(path: String, staged: String?)]

  /// Writes the new files and the new index beside the old ones, then takes the lock.
  /// - Throws: `locked` where git holds the index, `workTreeDirty`, `diskFull`, `readOnly`, `inTheWay`.
  init(_ changes: [String: FileChange], in folders: [String], of worktree: Worktree) throws(ArchiveError) {
    try worktree.clean()
    let paths = changes.filter { $0.value.old != $0.value.new }.keys.sorted()
    self.init(worktree: worktree, files: try Self.lockIndex(with: paths, changes, worktree))
    do throws(ArchiveError) {
      let dirty = try worktree.dirtyPaths(changes, in: folders)
      guard dirty.isEmpty else { throw .workTreeDirty(dirty) }
      for (path, staged) in files {
        guard let folder = path.lastIndex(of: "/").map({ String(path[...$0]) }) else { continue }
        if staged != nil { try FileSystem.makeFolders(folder, below: worktree.root) }
        let isThere = try FileSystem.status(worktree.root + folder) != nil
        if isThere, access(worktree.root + folder, W_OK | X_OK) != 0 { throw .system(errno, at: folder) }
      }
    } catch {
      discard()
      throw error
    }
  }

  private init(worktree: Worktree, files: [(path: String, staged: String?)]) {
    self.worktree = worktree
    self.files = files
  }

  /// Lets go of the index and changes nothing.
  func discard() {
    if FileSystem.isSame(worktree.stagedIndex, worktree.indexLock) { unlink(worktree.indexLock) }
    try? worktree.clean()
  }

  /// Puts files and index in place.
  /// - Returns: the paths that could not be changed, sorted; the index then stays as it was.
  func apply() -> [String] {
    var failed: [String] = []
    for (path, staged) in files {
      let target = worktree.root + path
      if let staged {
        if rename(staged, target) != 0 { failed.append(path) }
      } else if unlink(target) != 0, errno != ENOENT {
        failed.append(path)
      } else {
        removeEmptyFolders(above: path)
      }
    }
    guard failed.isEmpty, rename(worktree.indexLock, worktree.index) == 0 else {
      discard()
      return failed.isEmpty ? files.map(\.path) : failed
    }
    try? worktree.clean()
    return []
  }

  private func removeEmptyFolders(above path: String) {
    var names = path.split(separator: "/").dropLast()
    while !names.isEmpty, rmdir(worktree.root + names.joined(separator: "/")) == 0 { names.removeLast() }
  }

  private static func lockIndex(
    with paths: [String], _ changes: [String: FileChange], _ worktree: Worktree
  ) throws(ArchiveError) -> [(path: String, staged: String?)] {
    var waits = Backoff(most: 50_000)
    for _ in 1...60 {
      let before = try FileSystem.status(worktree.index)
      let files = try stage(paths, changes, worktree)
      if link(worktree.stagedIndex, worktree.indexLock) == 0 {
        let after = try FileSystem.status(worktree.index)
        if before.isSame(as: after) { return files }
        // git wrote the index while ours was copied from the one before.
        unlink(worktree.indexLock)
      } else if errno != EEXIST {
        throw .system(errno, at: worktree.indexLock)
      }
      waits.wait()
    }
    throw .locked(worktree.indexLock)
  }

  private static func stage(
    _ paths: [String], _ changes: [String: FileChange], _ worktree: Worktree
  ) throws(ArchiveError) -> [(path: String, staged: String?)] {
    // libgit2 takes a missing index for an empty one, but no empty file.
    unlink(worktree.stagedIndex)
    if let bytes = try FileSystem.read(worktree.index), !bytes.isEmpty {
      try FileSystem.write(bytes, to: worktree.stagedIndex)
    }
    let index = try storing(at: worktree.index) { () throws(GitError) in
      try StagingIndex(at: worktree.stagedIndex)
    }
    var files: [(path: String, staged: String?)] = []
    for (number, path) in paths.enumerated() {
      guard FileSystem.isSafe(path) else { throw .inTheWay(path) }
      guard let entry = changes[path]?.new else {
        try storing(at: worktree.index) { () throws(GitError) in try index.remove(path) }
        files.append((path, nil))
        continue
      }
      guard entry.mode == .file || entry.mode == .executable else { throw .inTheWay(path) }
      let staged = worktree.stage + "file-\(number)"
      let bytes = try storing(at: path) { () throws(GitError) in try worktree.repository.blob(entry.id) }
      try FileSystem.write(bytes, to: staged, executable: entry.mode == .executable)
      guard let status = try FileSystem.status(staged) else { throw .system(ENOENT, at: staged) }
      try storing(at: worktree.index) { () throws(GitError) in
        try index.put(path, entry.id, mode: entry.mode, status: status)
      }
      files.append((path, staged))
    }
    try storing(at: worktree.index) { () throws(GitError) in try index.write() }
    return files
  }
}

extension stat? {
  fileprivate func isSame(as other: stat?) -> Bool {
    self?.st_ino == other?.st_ino && self?.st_size == other?.st_size
      && self?.st_mtim.tv_sec == other?.st_mtim.tv_sec && self?.st_mtim.tv_nsec == other?.st_mtim.tv_nsec
  }
}
