/// A failed call into libgit2.
package struct GitError: Error, Sendable, Hashable {
  /// The C function that failed: `"git_commit_create"`.
  package let operation: String
  /// libgit2's return code, negative.
  package let code: Int32
  /// What libgit2 said; empty where it said nothing.
  package let message: String

  package init(operation: String, code: Int32, message: String) {
    self.operation = operation
    self.code = code
    self.message = message
  }
}
