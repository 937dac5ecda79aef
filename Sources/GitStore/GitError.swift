import Clibgit2

/// A failed call into libgit2.
package struct GitError: Error, Sendable, Hashable {
  /// The C function that failed: `"git_commit_create"`.
  package let operation: String
  /// libgit2's return code, negative.
  package let code: Int32
  /// What libgit2 said; empty where it said nothing.
  package let message: String
  /// `errno` where the operating system refused, else 0.
  package let systemError: Int32

  package init(operation: String, code: Int32, message: String, systemError: Int32 = 0) {
    self.operation = operation
    self.code = code
    self.message = message
    self.systemError = systemError
  }
}

extension GitError {
  /// There is no such object, reference or repository.
  package var isMissing: Bool { code == GIT_ENOTFOUND.rawValue }
  /// libgit2 itself could not be loaded.
  package var isLibraryMissing: Bool { operation == "dlopen" }
  /// Another process holds the lock file.
  package var isLocked: Bool { code == GIT_ELOCKED.rawValue }
  /// The repository belongs to another user, and `safe.directory` does not name it.
  package var isForeign: Bool { code == GIT_EOWNER.rawValue }
  /// A short id that fits several objects.
  package var isAmbiguous: Bool { code == GIT_EAMBIGUOUS.rawValue }
  /// The thing exists, or is something else.
  package var isConflict: Bool {
    code == GIT_EEXISTS.rawValue || code == GIT_EMODIFIED.rawValue
  }
}
