import Clibgit2

/// libgit2's global state: set up once, when the first repository is opened, because it takes milliseconds
/// that a command without a store should not pay.
enum Library {
  static func start() throws(GitError) {
    if let failure { throw failure }
  }

  private static let failure: GitError? = {
    do throws(GitError) {
      try check("git_libgit2_init", git_libgit2_init())
      // Not file by file, which takes a disk's time for each object and each folder: `Repository.flush` writes
      // what a commit made in one go, before its reference moves and after.
      try set(GIT_OPT_ENABLE_FSYNC_GITDIR, 0)
      // Reading back costs a hash of every byte; verification hashes by itself.
      try set(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0)
      return nil
    } catch {
      return error
    }
  }()

  private static func set(_ option: git_libgit2_opt_t, _ value: Int32) throws(GitError) {
    try check("git_libgit2_opts", yange_git_set_option(Int32(option.rawValue), value))
  }
}
