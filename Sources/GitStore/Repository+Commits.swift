import Clibgit2

/// Who and when, as a commit says it.
package struct Identity: Sendable, Hashable {
  package let name: String
  package let email: String
  /// Seconds since 1970, UTC.
  package let seconds: Int64
  /// Minutes east of UTC.
  package let offset: Int

  package init(name: String, email: String, seconds: Int64, offset: Int) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }
}

/// Where a commit stands: its tree and its parents.
package struct CommitLinks: Sendable, Hashable {
  package let tree: ObjectID
  /// First parent first.
  package let parents: [ObjectID]
}

/// What a commit says.
package struct CommitWords: Sendable, Hashable {
  package let author: Identity
  package let committer: Identity
  /// As written, leading newlines and all. What is neither UTF-8 nor in the encoding that the commit names
  /// is replaced by U+FFFD.
  package let message: String

  package init(author: Identity, committer: Identity, message: String) {
    self.author = author
    self.committer = committer
    self.message = message
  }
}

extension Repository {
  /// Writes a commit; moves no reference.
  ///
  /// Nothing of `message` is changed.
  /// - Throws: an error where an identity has no name, or names hold angle brackets.
  package func createCommit(
    tree: ObjectID, parents: [ObjectID], author: Identity, committer: Identity, message: String
  ) throws(GitError) -> ObjectID {
    let author = try SignatureHandle(author)
    let committer = try SignatureHandle(committer)
    let tree = try TreeHandle(tree, in: self)
    var commits: [CommitHandle] = []
    for parent in parents { commits.append(try CommitHandle(parent, in: self)) }
    // `var` and `&`: libgit2 1.8 changed where the array's type says `const`.
    var pointers: [OpaquePointer?] = commits.map(\.pointer)
    var oid = git_oid()
    let code = withExtendedLifetime((author, committer, tree, commits)) {
      git.commit_create(
        &oid, handle, nil, author.pointer, committer.pointer, nil, message, tree.pointer, pointers.count,
        &pointers)
    }
    try check("git_commit_create", code)
    return ObjectID(oid)
  }

  /// - Throws: `isMissing` where there is no such commit.
  package func links(of commit: ObjectID) throws(GitError) -> CommitLinks {
    try CommitHandle(commit, in: self).links()
  }

  /// - Throws: `isMissing` where there is no such commit.
  package func words(of commit: ObjectID) throws(GitError) -> CommitWords {
    try CommitHandle(commit, in: self).words()
  }
}

final class CommitHandle {
  let pointer: OpaquePointer

  init(_ id: ObjectID, in repository: Repository) throws(GitError) {
    var oid = id.oid
    var commit: OpaquePointer?
    try check("git_commit_lookup", git.commit_lookup(&commit, repository.handle, &oid))
    pointer = try commit.result(of: "git_commit_lookup")
  }

  deinit { git.commit_free(pointer) }

  func links() throws(GitError) -> CommitLinks {
    let tree = try git.commit_tree_id(pointer).result(of: "git_commit_tree_id")
    var parents: [ObjectID] = []
    for place in 0..<git.commit_parentcount(pointer) {
      let parent = try git.commit_parent_id(pointer, place).result(of: "git_commit_parent_id")
      parents.append(ObjectID(parent.pointee))
    }
    return CommitLinks(tree: ObjectID(tree.pointee), parents: parents)
  }

  func words() throws(GitError) -> CommitWords {
    let encoding = git.commit_message_encoding(pointer).map { String(cString: $0) }
    let author = try git.commit_author(pointer).result(of: "git_commit_author")
    let committer = try git.commit_committer(pointer).result(of: "git_commit_committer")
    return CommitWords(
      author: Identity(author.pointee, encoding: encoding),
      committer: Identity(committer.pointee, encoding: encoding),
      message: decoded(git.commit_message_raw(pointer), encoding: encoding))
  }
}

/// A signature of libgit2's own making.
private final class SignatureHandle {
  let pointer: UnsafeMutablePointer<git_signature>

  init(_ identity: Identity) throws(GitError) {
    var signature: UnsafeMutablePointer<git_signature>?
    try check(
      "git_signature_new",
      git.signature_new(
        &signature, identity.name, identity.email, identity.seconds, Int32(clamping: identity.offset)))
    pointer = try signature.result(of: "git_signature_new")
  }

  deinit { git.signature_free(pointer) }
}

extension Identity {
  init(_ signature: git_signature, encoding: String?) {
    self.init(
      name: decoded(signature.name, encoding: encoding), email: decoded(signature.email, encoding: encoding),
      seconds: signature.when.time, offset: Int(signature.when.offset))
  }
}
