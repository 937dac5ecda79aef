import GitStore

/// Reports and their revisions in a git repository.
///
/// Belongs to one thread at a time. Several processes, git among them, may use the same store.
package final class ReportArchive {
  let repository: Repository
  // What the walks of one command ask for again and again: a commit's tree and parents, a tree's entry.
  var links: [ObjectID: CommitLinks] = [:]
  var entries: [TreePlace: TreeEntry?] = [:]
  /// How often they were asked. A command that asks a few times makes no dictionaries, which are types to be made at every
  /// start; libgit2 keeps its objects.
  var questions = 0

  /// The path that was asked for last.
  var way: PathThroughTrees?

  struct TreePlace: Hashable {
    let tree: ObjectID
    let name: String
  }

  /// A path from a tree down, as far as it goes.
  struct PathThroughTrees {
    let path: String
    let names: [String]
    /// The tree that each name was looked for in.
    let folders: [ObjectID]
    let end: TreeEntry?
  }

  private init(_ repository: Repository) {
    self.repository = repository
  }

  /// Makes a store at `path`, and the folders above it; where that fails, nothing of it stays.
  /// - Throws: `alreadyAStore`, `notEmpty`, `readOnly`, `diskFull`.
  package static func create(at path: String, worktree: Bool) throws(ArchiveError) -> ReportArchive {
    let names = try FileSystem.status(path).map { (_) throws(ArchiveError) in try FileSystem.names(in: path) }
    if let names {
      let isStore = names.contains(".git") || names.contains("HEAD") && names.contains("objects")
      if isStore { throw .alreadyAStore(path) }
      if !worktree, !names.isEmpty { throw .notEmpty(path) }
    }
    do throws(GitError) {
      let repository = try Repository.create(at: path, worktree: worktree)
      // git keeps no reflog in a bare repository by default, and `@{yesterday}` would mean nothing.
      try repository.configure("core.logAllRefUpdates", true)
      // The files are the bytes that were committed, whatever git does to line ends elsewhere.
      if worktree { try repository.setAttributes("/reports/** -text\n") }
      return ReportArchive(repository)
    } catch {
      // Someone else was faster.
      if error.isConflict { throw .alreadyAStore(path) }
      // What was not there before is ours.
      if let names {
        for name in try FileSystem.names(in: path) where !names.contains(name) {
          FileSystem.remove("\(path)/\(name)")
        }
      } else {
        FileSystem.remove(path)
      }
      throw ArchiveError(error, at: path)
    }
  }

  /// Opens the store that `path` is, or the nearest folder above it.
  /// - Throws: `notAStore`, `foreignOwner`.
  package static func open(at path: String) throws(ArchiveError) -> ReportArchive {
    do throws(GitError) {
      return ReportArchive(try Repository.open(at: path))
    } catch {
      if error.isMissing { throw .notAStore(path) }
      throw ArchiveError(error, at: path)
    }
  }

  /// Opens the store once more for a thread that reads beside the one it belongs to; `nil` where that cannot be.
  package static func openBeside(_ path: String) -> ReportArchive? {
    guard (try? Repository.isForThreads) == true else { return nil }
    return try? open(at: path)
  }

  /// The git directory; ends with `/`.
  package var directory: String { repository.directory }

  /// The work tree's root, ending with `/`; `nil` for a bare store.
  package var worktree: String? { repository.worktree }

  /// A value of git's configuration: `"user.name"`; `nil` where it is not set.
  package func configured(_ name: String) throws(ArchiveError) -> String? {
    try git { () throws(GitError) in try repository.configured(name) }
  }

  /// Runs `body`, turning git's failures into the store's.
  func git<Value>(_ body: () throws(GitError) -> Value) throws(ArchiveError) -> Value {
    try storing(at: repository.directory, body)
  }
}
