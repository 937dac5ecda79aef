import Clibgit2
import Glibc

/// One open git repository.
///
/// Belongs to one thread at a time; several may be open on the same directory.
package final class Repository {
  let handle: OpaquePointer
  /// The database that is read and written: the repository's own, or one with a sink of ours in front of it.
  var objects: OpaquePointer { writing?.database ?? ownObjects }
  let ownObjects: OpaquePointer
  var writing: Writing?
  /// Reads the packs that were there when it began; `nil` until many blobs were read.
  var packs: PackReader?
  var blobsRead = 0

  private init(_ handle: OpaquePointer) throws(GitError) {
    self.handle = handle
    var objects: OpaquePointer?
    do throws(GitError) {
      try check("git_repository_odb", git.repository_odb(&objects, handle))
      ownObjects = try objects.result(of: "git_repository_odb")
    } catch {
      git.repository_free(handle)
      throw error
    }
  }

  deinit {
    if let writing { git.odb_free(writing.database) }
    git.odb_free(ownObjects)
    git.repository_free(handle)
  }

  /// Whether another thread may read a repository that it opened itself at the same time, which the library can be built without.
  package static var isForThreads: Bool {
    get throws(GitError) {
      try Library.start()
      return Library.allowsThreads
    }
  }

  /// Opens the repository that `path` or the nearest folder above it is.
  /// - Throws: `isMissing` where there is none, `isForeign` where it belongs to another user.
  package static func open(at path: String) throws(GitError) -> Repository {
    try Library.start()
    var handle: OpaquePointer?
    do throws(GitError) {
      try check("git_repository_open_ext", git.repository_open_ext(&handle, path, 0, nil))
    } catch {
      // Some versions of libgit2 look for `safe.directory` to allow another's repository, and report that it
      // was not found.
      guard error.isMissing, error.message.contains("safe.directory") else { throw error }
      throw GitError(operation: error.operation, code: GIT_EOWNER.rawValue, message: error.message)
    }
    return try Repository(handle.result(of: "git_repository_open_ext"))
  }

  /// Makes a repository with the branch `main` at `path`, and the folders above it.
  /// - Throws: `isConflict` where there is one.
  package static func create(at path: String, worktree: Bool) throws(GitError) -> Repository {
    try Library.start()
    var options = git_repository_init_options()
    try check(
      "git_repository_init_options_init",
      git.repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)))
    var flags =
      GIT_REPOSITORY_INIT_MKDIR.rawValue | GIT_REPOSITORY_INIT_MKPATH.rawValue
      | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    if !worktree { flags |= GIT_REPOSITORY_INIT_BARE.rawValue }
    options.flags = UInt32(flags)
    var handle: OpaquePointer?
    let code = "main".withCString { branch in
      options.initial_head = branch
      return git.repository_init_ext(&handle, path, &options)
    }
    try check("git_repository_init_ext", code)
    let repository = try Repository(handle.result(of: "git_repository_init_ext"))
    LooseObjects.makeFolders(in: repository.directory + "objects/")
    return repository
  }

  /// The git directory that all work trees of the repository share; ends with `/`.
  package var directory: String {
    git.repository_commondir(handle).map { String(cString: $0) } ?? ""
  }

  /// This work tree's own git directory; ends with `/`. It is `directory` but for added work trees.
  package var worktreeDirectory: String {
    git.repository_path(handle).map { String(cString: $0) } ?? directory
  }

  /// The work tree's root, ending with `/`; `nil` for a bare repository.
  package var worktree: String? {
    git.repository_workdir(handle).map { String(cString: $0) }
  }

  /// Sets a yes-or-no value in the repository's own configuration.
  package func configure(_ name: String, _ value: Bool) throws(GitError) {
    var config: OpaquePointer?
    try check("git_repository_config", git.repository_config(&config, handle))
    defer { git.config_free(config) }
    var local: OpaquePointer?
    try check("git_config_open_level", git.config_open_level(&local, config, GIT_CONFIG_LEVEL_LOCAL))
    defer { git.config_free(local) }
    try check("git_config_set_bool", git.config_set_bool(local, name, value ? 1 : 0))
  }

  /// Writes the repository's own attributes, which are not part of any commit.
  package func setAttributes(_ text: String) throws(GitError) {
    let path = directory + "info/attributes"
    let file = fopen(path, "we")
    let written = file.map { fputs(text, $0) >= 0 } ?? false
    let closed = file.map { fclose($0) == 0 } ?? false
    guard written, closed else {
      throw GitError(
        operation: "fopen", code: GIT_ERROR.rawValue, message: String(cString: strerror(errno)),
        systemError: errno)
    }
  }

  /// A value of the configuration as git would see it: repository, user, system; `nil` where it is not set.
  package func configured(_ name: String) throws(GitError) -> String? {
    var config: OpaquePointer?
    try check("git_repository_config_snapshot", git.repository_config_snapshot(&config, handle))
    defer { git.config_free(config) }
    var value: UnsafePointer<CChar>?
    guard try found("git_config_get_string", git.config_get_string(&value, config, name)) else { return nil }
    return value.map { String(cString: $0) }
  }
}
