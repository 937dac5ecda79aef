import Clibgit2

/// What `HEAD` says.
package enum Head: Sendable, Hashable {
  /// A branch by its full name, `"refs/heads/main"`; it need not exist yet.
  case branch(String)
  case detached(ObjectID)
}

/// What came of moving a reference.
package enum ReferenceMove: Sendable, Hashable {
  case moved
  /// The reference was not where the caller had seen it; nothing happened.
  case lost
  /// Another process holds the reference's lock file; nothing happened.
  case locked
}

extension Repository {
  /// Whether `name` can be a branch: `"draft"`, `"review/2023"`.
  package static func isValidBranch(_ name: String) throws(GitError) -> Bool {
    try Library.start()
    var valid: Int32 = 0
    // A C string ends where this one holds a NUL, and would pass for its beginning.
    guard !name.utf8.contains(0) else { return false }
    try check("git_branch_name_is_valid", git.branch_name_is_valid(&valid, name))
    return valid == 1
  }

  package func head() throws(GitError) -> Head {
    var reference: OpaquePointer?
    try check("git_reference_lookup", git.reference_lookup(&reference, handle, "HEAD"))
    defer { git.reference_free(reference) }
    if let target = git.reference_symbolic_target(reference) { return .branch(String(cString: target)) }
    let id = try git.reference_target(reference).result(of: "git_reference_target")
    return .detached(ObjectID(id.pointee))
  }

  /// The object that a full reference name leads to; `nil` where there is none.
  package func target(of reference: String) throws(GitError) -> ObjectID? {
    var oid = git_oid()
    guard try found("git_reference_name_to_id", git.reference_name_to_id(&oid, handle, reference)) else {
      return nil
    }
    return ObjectID(oid)
  }

  /// Moves a reference from where the caller saw it; `nil` for "there was none".
  package func move(
    _ reference: String, from old: ObjectID?, to new: ObjectID, as identity: Identity, log: String
  ) throws(GitError) -> ReferenceMove {
    // The reflog takes its name from here, and its time from the clock, as with git.
    _ = git.repository_set_ident(handle, identity.name, identity.email)
    var expected = old?.oid ?? git_oid()
    var target = new.oid
    var result: OpaquePointer?
    let code = git.reference_create_matching(&result, handle, reference, &target, 1, &expected, log)
    git.reference_free(result)
    switch code {
    case GIT_EMODIFIED.rawValue, GIT_ENOTFOUND.rawValue, GIT_EEXISTS.rawValue: return .lost
    case GIT_ELOCKED.rawValue: return .locked
    default:
      try check("git_reference_create_matching", code)
      return .moved
    }
  }

  /// Makes a reference, or moves it from wherever it is. No branch: for those there is `move`.
  package func set(_ reference: String, to target: ObjectID) throws(GitError) {
    var target = target.oid
    var result: OpaquePointer?
    try check("git_reference_create", git.reference_create(&result, handle, reference, &target, 1, nil))
    git.reference_free(result)
  }

  /// Takes a reference away.
  package func remove(_ reference: String) throws(GitError) {
    try check("git_reference_remove", git.reference_remove(handle, reference))
  }

  /// Who first moved a reference, of all that its log remembers, and when; `nil` where it has no log. The name is short or
  /// full, and empty for the branch that HEAD is on.
  package func firstLogEntry(of name: String) throws(GitError) -> Identity? {
    var full = name == "@" ? "HEAD" : name
    if full.isEmpty, case .branch(let branch) = try head() { full = branch }
    for prefix in ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] {
      // A short name cannot be looked up as if it were full, which is an error of its own.
      guard (try? target(of: prefix + full)) != nil else { continue }
      var log: OpaquePointer?
      try check("git_reflog_read", git.reflog_read(&log, handle, prefix + full))
      defer { git.reflog_free(log) }
      let count = git.reflog_entrycount(log)
      guard count > 0, let entry = git.reflog_entry_byindex(log, count - 1),
        let signature = git.reflog_entry_committer(entry)
      else { return nil }
      return Identity(signature.pointee, encoding: nil)
    }
    return nil
  }

  /// Every reference, sorted by full name, with what it leads to; those that lead nowhere are left out.
  package func references() throws(GitError) -> [(name: String, target: ObjectID)] {
    try referenceNames().compactMap { name in
      (try? target(of: name)).flatMap { $0.map { (name, $0) } }
    }
  }

  /// What is wrong with a reference, in libgit2's words; `nil` where it leads to an object's name.
  package func fault(ofReference name: String) -> String? {
    var oid = git_oid()
    do throws(GitError) {
      try check("git_reference_name_to_id", git.reference_name_to_id(&oid, handle, name))
      return nil
    } catch {
      return error.message
    }
  }

  /// The full names of all references that libgit2 can read, sorted. A loose file with something else in it is none.
  package func referenceNames() throws(GitError) -> [String] {
    var names = git_strarray()
    try check("git_reference_list", git.reference_list(&names, handle))
    defer { git.strarray_dispose(&names) }
    return (0..<names.count).compactMap { place in
      names.strings?[place].map { String(cString: $0) }
    }.sorted()
  }
}
