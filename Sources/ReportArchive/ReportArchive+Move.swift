import GitStore
import Revisions

extension ReportArchive {
  /// Moves `reference` to the commit that `build` makes on its tip, with the work tree where it shows it.
  ///
  /// `build` is asked again with the new tip where another writer was faster; it answers `nil` to leave
  /// everything as it is. `folders` are looked at for uncommitted changes beside the files that change.
  /// - Returns: the new tip, or `nil` where `build` wanted none.
  func move(
    _ reference: String, folders: [String], as identity: Identity, _ log: String,
    build: (ObjectID?) throws(ArchiveError) -> ObjectID?
  ) throws(ArchiveError) -> ObjectID? {
    let lock = try WriterLock(in: repository)
    defer { lock.release() }
    try finish(lock)
    let syncing = try git { () throws(GitError) in try repository.syncing() }
    var waits = Backoff(most: 60_000)
    var wasLocked = false
    for _ in 1...60 {
      let tip = try git { () throws(GitError) in try repository.target(of: reference) }
      guard let new = try build(tip) else { return nil }
      let change = ReferenceChange(reference: reference, old: tip, new: new)
      try lock.record(change)
      let update: WorktreeUpdate?
      do throws(ArchiveError) {
        update = try worktreeUpdate(change, folders: folders)
      } catch {
        lock.clear()
        throw error
      }
      let outcome: ReferenceMove
      do throws(ArchiveError) {
        outcome = try git { () throws(GitError) in
          // Where they are to be synced, the objects are on the disk before a reference names them, and the reference
          // before anyone is told.
          if syncing.contains(.looseObjects) { try repository.flush() }
          return try repository.move(reference, from: tip, to: new, as: identity, log: log)
        }
      } catch {
        update?.discard()
        lock.clear()
        throw error
      }
      if outcome == .moved {
        let left = update?.apply() ?? []
        // What is recorded stays, so that the next commit tries again.
        guard left.isEmpty else { throw .workTreeLeftBehind(try known(new), paths: left) }
        lock.clear()
        if syncing.contains(.references) { try git { () throws(GitError) in try repository.flush() } }
        return new
      }
      update?.discard()
      lock.clear()
      wasLocked = outcome == .locked
      waits.wait()
    }
    throw .locked(repository.directory + reference + (wasLocked ? ".lock" : ""))
  }

  /// Finishes or clears away what a killed writer had begun.
  private func finish(_ lock: WriterLock) throws(ArchiveError) {
    guard let change = lock.unfinished else { return }
    lock.removeStaleLock(of: change, in: repository)
    if let worktree = Worktree(of: repository) {
      try worktree.clean()
      let now = try git { () throws(GitError) in try repository.target(of: change.reference) }
      if now == change.new {
        do throws(ArchiveError) {
          _ = try worktreeUpdate(change, folders: [])?.apply()
        } catch .workTreeDirty {
          // Someone has worked on the files since; they are left alone, and named by the commit that meets them.
        }
      }
    }
    lock.clear()
  }

  private func worktreeUpdate(
    _ change: ReferenceChange, folders: [String]
  ) throws(ArchiveError) -> WorktreeUpdate? {
    guard let worktree = Worktree(of: repository) else { return nil }
    let files = try git { () throws(GitError) -> [String: FileChange]? in
      guard try repository.head() == .branch(change.reference) else { return nil }
      let old = try change.old.map { (commit) throws(GitError) in try links(of: commit).tree }
      var files = try differences(from: old, to: links(of: change.new).tree)
      for folder in folders {
        for (path, entry) in try self.files(under: folder, of: old) where files[path] == nil {
          files[path] = FileChange(old: entry, new: entry)
        }
      }
      return files
    }
    return try files.map { (files) throws(ArchiveError) in
      try WorktreeUpdate(files, in: folders, of: worktree)
    }
  }
}
