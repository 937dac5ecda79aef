import Clibgit2

extension Repository {
  /// The commit that git would name by `name`, tags looked through.
  /// - Throws: `isMissing` or `isAmbiguous` where there is none, and others for what cannot name one.
  package func commit(named name: String) throws(GitError) -> ObjectID {
    guard !name.utf8.contains(0) else {
      throw GitError(
        operation: "git_revparse_single", code: GIT_EINVALIDSPEC.rawValue, message: "NUL in a name")
    }
    var object: OpaquePointer?
    try check("git_revparse_single", git.revparse_single(&object, handle, name))
    defer { git.object_free(object) }
    return try Self.peeled(object)
  }

  /// The commit that an object is or a tag leads to.
  package func commit(under id: ObjectID) throws(GitError) -> ObjectID {
    var oid = id.oid
    var object: OpaquePointer?
    try check("git_object_lookup", git.object_lookup(&object, handle, &oid, GIT_OBJECT_ANY))
    defer { git.object_free(object) }
    return try Self.peeled(object)
  }

  /// What a tag points at.
  package func target(ofTag id: ObjectID) throws(GitError) -> ObjectID {
    var oid = id.oid
    var tag: OpaquePointer?
    try check("git_tag_lookup", git.tag_lookup(&tag, handle, &oid))
    defer { git.tag_free(tag) }
    return ObjectID(try git.tag_target_id(tag).result(of: "git_tag_target_id").pointee)
  }

  /// The best common ancestor of two commits; `nil` where they share none.
  package func mergeBase(_ left: ObjectID, _ right: ObjectID) throws(GitError) -> ObjectID? {
    var (base, left, right) = (git_oid(), left.oid, right.oid)
    guard try found("git_merge_base", git.merge_base(&base, handle, &left, &right)) else { return nil }
    return ObjectID(base)
  }

  private static func peeled(_ object: OpaquePointer?) throws(GitError) -> ObjectID {
    var commit: OpaquePointer?
    try check("git_object_peel", git.object_peel(&commit, object, GIT_OBJECT_COMMIT))
    defer { git.object_free(commit) }
    return ObjectID(try git.object_id(commit).result(of: "git_object_id").pointee)
  }
}

/// The ancestors of a commit and itself: children before parents, and newer before older where that leaves a
/// choice.
package final class CommitWalk {
  private let pointer: OpaquePointer

  package convenience init(from start: ObjectID, in repository: Repository) throws(GitError) {
    try self.init(from: [start], in: repository)
  }

  /// All that any of the starts leads to, each once.
  package init(from starts: [ObjectID], in repository: Repository) throws(GitError) {
    var walk: OpaquePointer?
    try check("git_revwalk_new", git.revwalk_new(&walk, repository.handle))
    pointer = try walk.result(of: "git_revwalk_new")
    let order = GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue
    try check("git_revwalk_sorting", git.revwalk_sorting(pointer, UInt32(order)))
    for start in starts {
      var oid = start.oid
      try check("git_revwalk_push", git.revwalk_push(pointer, &oid))
    }
  }

  deinit { git.revwalk_free(pointer) }

  /// The next commit; `nil` after the last.
  package func next() throws(GitError) -> ObjectID? {
    var oid = git_oid()
    let code = git.revwalk_next(&oid, pointer)
    if code == GIT_ITEROVER.rawValue { return nil }
    try check("git_revwalk_next", code)
    return ObjectID(oid)
  }
}
