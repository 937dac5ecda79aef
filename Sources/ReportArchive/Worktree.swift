import GitStore
import Glibc

/// The files and the index of a store that has a work tree, as far as a commit touches them.
struct Worktree {
  let repository: Repository
  /// Ends with `/`.
  let root: String
  /// Ends with `/`; on the file system of the index, and ours alone while we hold the writer lock.
  let stage: String

  init?(of repository: Repository) {
    guard let root = repository.worktree else { return nil }
    self.repository = repository
    self.root = root
    stage = repository.worktreeDirectory + "yange/stage/"
  }

  var index: String { repository.worktreeDirectory + "index" }
  var indexLock: String { index + ".lock" }
  var stagedIndex: String { stage + "index" }

  /// Removes what a killed writer left: its staged files, and its lock on the index, which is the same file
  /// as its staged index.
  func clean() throws(ArchiveError) {
    try FileSystem.makeFolders("yange/stage/", below: repository.worktreeDirectory)
    if FileSystem.isSame(stagedIndex, indexLock) { unlink(indexLock) }
    for name in try FileSystem.names(in: stage) { unlink(stage + name) }
  }

  /// The paths that hold something that was not committed: in the index or in the files, and neither what was
  /// there before the change nor what it brings. Sorted.
  func dirtyPaths(
    _ changes: [String: FileChange], in folders: [String]
  ) throws(ArchiveError) -> [String] {
    var dirty: Set<String> = []
    let staged = try stagedEntries(changes.keys, in: folders)
    for (path, entries) in staged {
      guard let change = changes[path] else {
        dirty.insert(path)
        continue
      }
      let isKnown = entries.count == 1 && entries[0].stage == 0 && change.allows(entries[0].id)
      if !isKnown { dirty.insert(path) }
    }
    for (path, change) in changes {
      if staged[path] == nil, !change.allowsAbsence { dirty.insert(path) }
      if try !isClean(path, change) { dirty.insert(path) }
    }
    return dirty.sorted()
  }

  private func stagedEntries(
    _ paths: some Sequence<String>, in folders: [String]
  ) throws(ArchiveError) -> [String: [StagingIndex.Entry]] {
    try storing(at: index) { () throws(GitError) in
      let index = try StagingIndex(at: index)
      var entries: Set<StagingIndex.Entry> = []
      for folder in folders { entries.formUnion(try index.entries(under: folder + "/")) }
      for path in paths { entries.formUnion(try index.entries(under: path).filter { $0.path == path }) }
      return Dictionary(grouping: entries, by: \.path)
    }
  }

  private func isClean(_ path: String, _ change: FileChange) throws(ArchiveError) -> Bool {
    guard let status = try FileSystem.status(root + path) else { return change.allowsAbsence }
    guard status.isFile, try !isBehindLink(path) else { return false }
    guard let bytes = try FileSystem.read(root + path) else { return change.allowsAbsence }
    return try storing(at: root + path) { () throws(GitError) in
      // As it is, or as git would read it where it turns line ends.
      if change.allows(try repository.blobID(bytes)) { return true }
      return change.allows(try repository.blobID(worktreePath: path))
    }
  }

  /// Whether a folder on the way to `path` is a link, and the file is somewhere else.
  private func isBehindLink(_ path: String) throws(ArchiveError) -> Bool {
    var place = root
    for name in path.split(separator: "/").dropLast() {
      place += name
      if let status = try FileSystem.status(place), !status.isFolder { return true }
      place += "/"
    }
    return false
  }
}

extension FileChange {
  fileprivate func allows(_ id: ObjectID) -> Bool { id == old?.id || id == new?.id }
  fileprivate var allowsAbsence: Bool { old == nil || new == nil }
}
