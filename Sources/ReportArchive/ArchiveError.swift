package import GitStore
import Glibc
package import Revisions

/// Why a store could not be made, opened or written.
package enum ArchiveError: Error, Sendable, Hashable {
  /// Neither the path nor a folder above it is a store.
  case notAStore(String)
  case alreadyAStore(String)
  /// A bare store needs a folder of its own.
  case notEmpty(String)
  /// The store belongs to another user, and git's `safe.directory` does not name it.
  case foreignOwner(String)
  /// This user may not write there, or the file system is read-only.
  case readOnly(String)
  case diskFull(String)
  /// Another process holds this lock file, and did not let go in time.
  case locked(String)
  case invalidBranch(String)
  /// No name of a tag, or that of one that is there.
  case invalidTag(String)
  /// No branch was named, and `HEAD` is on none.
  case detachedHead
  /// The branch is not where the caller saw it, or holds what a fast-forward would lose.
  case branchMoved(String)
  case unknownRevision(String)
  /// A name or address that a commit cannot hold: empty, or with angle brackets or control characters.
  case invalidIdentity(String)
  /// A time before 1970.
  case invalidTime(Int64)
  /// An empty message, or one with a NUL.
  case invalidMessage
  /// Not exactly `report.md`, `report.json` and one `source.EXT`.
  case invalidFiles([String])
  /// Paths with changes that were not committed, or files that git does not know; sorted.
  case workTreeDirty([String])
  /// A path on the way to a file is no folder, or holds what cannot be written there.
  case inTheWay(String)
  /// The commit stands, but these paths of the work tree do not show it yet; the next commit tries again.
  case workTreeLeftBehind(Revision, paths: [String])
  case system(path: String, reason: String)
  case git(GitError)
}

extension ArchiveError {
  /// Tells a full disk, a missing right and a lock apart from other failures of libgit2.
  init(_ error: GitError, at path: String) {
    if let known = Self.refusal(error.systemError, message: error.message, at: path) {
      self = known
    } else if error.isForeign {
      self = .foreignOwner(path)
    } else if error.isLocked {
      self = .locked(path)
    } else {
      self = .git(error)
    }
  }

  /// A failed system call on `path`; `number` is its `errno`.
  static func system(_ number: Int32, at path: String) -> ArchiveError {
    refusal(number, message: "", at: path) ?? .system(path: path, reason: String(cString: strerror(number)))
  }

  // libgit2 may have closed files since the call that failed, so its words count as much as errno.
  private static func refusal(_ number: Int32, message: String, at path: String) -> ArchiveError? {
    func says(_ number: Int32) -> Bool { message.hasSuffix(String(cString: strerror(number))) }
    for full in [ENOSPC, EDQUOT, EFBIG] where number == full || says(full) { return .diskFull(path) }
    for refused in [EACCES, EPERM, EROFS] where number == refused || says(refused) { return .readOnly(path) }
    return nil
  }
}

/// Runs `body`, turning git's failures into the store's; `path` is what they are about.
func storing<Value>(
  at path: String, _ body: () throws(GitError) -> Value
) throws(ArchiveError) -> Value {
  do throws(GitError) {
    return try body()
  } catch {
    throw ArchiveError(error, at: path)
  }
}

extension RevisionError {
  init(_ error: GitError) {
    self = .storage(operation: error.operation, reason: error.message)
  }
}
