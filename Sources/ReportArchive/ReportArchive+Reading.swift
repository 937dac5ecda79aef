import GitStore
package import Revisions

extension ReportArchive: RevisionReader {
  package func resolve(_ name: String) throws(RevisionError) -> Revision {
    if ReflogDate.namesNoDay(name) { throw .unknownRevision(name) }
    try requireKnown(name)
    let commit: ObjectID
    do throws(GitError) {
      commit = try repository.commit(named: Self.spelledOut(name))
    } catch {
      if try isEmpty() { throw .empty }
      // Not found, found twice, not a name, or the name of something that is no commit.
      throw .unknownRevision(name)
    }
    return try revision(commit)
  }

  package func revision(_ id: RevisionID) throws(RevisionError) -> Revision {
    try revision(object(id))
  }

  package func content(
    of report: ReportName, at revision: RevisionID
  ) throws(RevisionError) -> ContentID? {
    let commit = try object(revision)
    return try reading(commit) { () throws(GitError) -> ContentID? in
      try self.entry(ArchiveLayout.text(of: report), below: links(of: commit).tree)?.text
    }
  }

  package func text(_ content: ContentID) throws(RevisionError) -> [UInt8] {
    try bytes(content).readAsUTF8
  }

  /// The bytes of any file as they are stored.
  package func bytes(_ content: ContentID) throws(RevisionError) -> [UInt8] {
    guard let id = ObjectID(content.hex) else { throw .damaged(content.hex, reason: "not an object's name") }
    do throws(GitError) {
      return try repository.blob(id)
    } catch {
      throw .damaged(content.hex, reason: error.message)
    }
  }

  package func reports(at revision: RevisionID) throws(RevisionError) -> [ReportName] {
    let commit = try object(revision)
    return try reading(commit) { () throws(GitError) -> [ReportName] in
      var names: [ReportName] = []
      let tree = try links(of: commit).tree
      guard let top = try entry(ArchiveLayout.reports, below: tree), top.mode == .folder else { return [] }
      for series in try repository.entries(of: top.id) where series.mode == .folder {
        for period in try repository.entries(of: series.id) where period.mode == .folder {
          // Folders that no report can have are for `verify` to name.
          guard let name = try? ReportName("\(series.name)/\(period.name)") else { continue }
          if try text(in: period) != nil { names.append(name) }
        }
      }
      return names.sorted()
    }
  }

  /// Names that begin with git's short form `@` with `HEAD` in its place, which libgit2 asks for.
  private static func spelledOut(_ name: String) -> String {
    guard name.first == "@" else { return name }
    let rest = name.dropFirst()
    return rest.isEmpty || rest.first == "~" || rest.first == "^" ? "HEAD\(rest)" : name
  }

  /// git answers for a date from before the first entry of a reflog with that entry, and warns; an answer that is of
  /// another day is none.
  private func requireKnown(_ name: String) throws(RevisionError) {
    guard let date = ReflogDate(in: name, now: ISODate.now.seconds),
      let first = try? repository.firstLogEntry(of: date.reference), date.latest < first.seconds
    else { return }
    throw .beforeFirstEntry(name, Signature(first))
  }

  /// Whether no reference leads to a commit.
  private func isEmpty() throws(RevisionError) -> Bool {
    do throws(GitError) {
      guard case .branch(let name) = try repository.head() else { return false }
      guard try repository.target(of: name) == nil else { return false }
      return try repository.references().isEmpty
    } catch {
      throw RevisionError(error)
    }
  }

  func object(_ id: RevisionID) throws(RevisionError) -> ObjectID {
    guard let object = ObjectID(id.hex) else { throw .unknownRevision(id.hex) }
    return object
  }

  func revision(_ commit: ObjectID) throws(RevisionError) -> Revision {
    try reading(commit) { () throws(GitError) in
      let links = try links(of: commit)
      return Revision(commit, links, try repository.words(of: commit))
    }
  }

  /// Runs `body` on what `commit` holds: a missing commit is unknown, other failures are damage.
  func reading<Value>(
    _ commit: ObjectID, _ body: () throws(GitError) -> Value
  ) throws(RevisionError) -> Value {
    do throws(GitError) {
      return try body()
    } catch {
      if error.isMissing, (try? repository.kind(of: commit)) != .commit { throw .unknownRevision(commit.hex) }
      throw .damaged(commit.hex, reason: error.message)
    }
  }
}

extension Revision {
  init(_ commit: ObjectID, _ links: CommitLinks, _ words: CommitWords) {
    var message = Substring(words.message)
    while message.last?.isNewline == true { message.removeLast() }
    self.init(
      id: RevisionID(commit), parents: links.parents.map(RevisionID.init), author: Signature(words.author),
      committer: Signature(words.committer), message: String(message))
  }
}

extension RevisionID {
  init(_ object: ObjectID) {
    guard let id = RevisionID(object.hex) else { preconditionFailure("an object id is forty digits") }
    self = id
  }
}

extension Signature {
  init(_ identity: Identity) {
    self.init(
      name: identity.name, email: identity.email, seconds: identity.seconds, offset: identity.offset)
  }
}

extension Identity {
  init(_ signature: Signature) {
    self.init(
      name: signature.name, email: signature.email, seconds: signature.seconds, offset: signature.offset)
  }
}
