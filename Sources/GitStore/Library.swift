import Clibgit2

/// The functions of libgit2: `git.commit_lookup` is `git_commit_lookup`.
///
/// They are there once `Library.start` has returned, which comes before the first handle.
// Written once, under the lock of `Library.failure`, and read only after that.
nonisolated(unsafe) private(set) var git = yange_git()

/// libgit2 and its global state: loaded and set up once, when the first repository is opened, because both take
/// milliseconds that a command without a store should not pay.
enum Library {
  static func start() throws(GitError) {
    if let failure { throw failure }
  }

  private static let failure: GitError? = {
    if let words = yange_git_load(&git) {
      return GitError(operation: "dlopen", code: GIT_ERROR.rawValue, message: String(cString: words))
    }
    do throws(GitError) {
      try check("git_libgit2_init", git.libgit2_init())
      // Not file by file, which takes a disk's time for each object and each folder: `Repository.flush` writes
      // what a commit made in one go, before its reference moves and after.
      try set(GIT_OPT_ENABLE_FSYNC_GITDIR, 0)
      // Reading back costs a hash of every byte; verification hashes by itself.
      try set(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0)
      // A tree is made of entries that are there or were written just before it: each need not be opened again to ask.
      try set(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 0)
      // A walk over a long history sees each tree once; by itself the library keeps 256 MB of them.
      try check(
        "git_libgit2_opts", yange_git_set_size(&git, Int32(GIT_OPT_SET_CACHE_MAX_SIZE.rawValue), 4 << 20))
      return nil
    } catch {
      return error
    }
  }()

  /// Whether two threads may use it, each with a repository of its own. Once it was started.
  static var allowsThreads: Bool {
    UInt32(bitPattern: git.libgit2_features()) & UInt32(GIT_FEATURE_THREADS.rawValue) != 0
  }

  private static func set(_ option: git_libgit2_opt_t, _ value: Int32) throws(GitError) {
    try check("git_libgit2_opts", yange_git_set_option(&git, Int32(option.rawValue), value))
  }
}
