import GitStore
package import Revisions

extension ReportArchive {
  /// Commits all files of the reports at once, or nothing.
  ///
  /// Blobs, trees and the commit are written first and the branch moves last, if it is still where it was;
  /// where it is not, the reports are put on its new tip. A process that is killed leaves the branch at the
  /// old revision or at the new one.
  ///
  /// In a store whose work tree shows that branch, the reports' files and index entries follow.
  /// - Throws: `workTreeDirty` before anything is committed, where they hold something else than the tip
  ///   and the new files; `branchMoved` where `request.tip` is no longer the tip.
  ///
  /// `others` are files beside the reports that come with them, by path; `nil` takes one out.
  package func commit(
    _ reports: [ReportFiles], others: [String: ContentID?] = [:], _ request: CommitRequest
  ) throws(ArchiveError) -> CommitOutcome {
    let words = try words(of: request)
    let reference = try reference(of: request.branch)
    try checkFiles(of: reports)
    var blobs: [ReportBlobs] = []
    let merged = try request.mergedParents.map { (id) throws(ArchiveError) in try commit(id) }

    func isUnchanged(_ base: ObjectID?) throws(ArchiveError) -> ObjectID? {
      guard merged.isEmpty, let base else { return nil }
      let edits = try git { () throws(GitError) -> [TreeEdit] in
        let tree = try links(of: base).tree
        return try self.edits(from: tree, to: blobs) + self.edits(from: tree, to: others)
      }
      return edits.isEmpty ? base : nil
    }

    // Without the lock first: what changes nothing needs no right to write. The structured form is by far the largest
    // and follows from the rest, so it is looked at only where the rest is the same.
    blobs = try self.blobs(of: reports.map(\.withoutForm))
    if try isUnchanged(base(of: reference)) != nil {
      blobs = try self.blobs(of: reports)
      if let tip = try isUnchanged(base(of: reference)) { return .unchanged(try known(tip)) }
    }
    try git { () throws(GitError) in try repository.startLoose() }
    // Nothing is left to be done where this fails: the process is at its end.
    defer { try? repository.stopWriting() }
    try git { () throws(GitError) in try write(reports, forms: false) }
    blobs = try self.blobs(of: reports)
    var unchanged: ObjectID?
    let folders = reports.map { ArchiveLayout.folder(of: $0.report) }
    let kind = merged.isEmpty ? "commit" : "commit (merge)"
    let log = "\(kind): \(words.message.prefix { !$0.isNewline })"
    let new = try move(reference, folders: folders, as: words.committer, log) { (tip) throws(ArchiveError) in
      var base = tip
      if base == nil { base = try self.base(of: reference) }
      if let wanted = request.tip, base != ObjectID(wanted.hex) { throw .branchMoved(reference) }
      unchanged = try isUnchanged(base)
      if unchanged != nil { return nil }
      return try git { () throws(GitError) -> ObjectID in
        var tree: ObjectID?
        if let base { tree = try links(of: base).tree }
        let edits = try self.edits(from: tree, to: blobs) + self.edits(from: tree, to: others)
        let commit = try repository.createCommit(
          tree: repository.createTree(from: tree, edits), parents: (base.map { [$0] } ?? []) + merged,
          author: words.author, committer: words.committer, message: words.message)
        // Last, since another thread may still be deflating them; nothing names them but the commit, which nothing names yet.
        try write(reports, forms: true)
        return commit
      }
    }
    if let new { return .committed(try known(new)) }
    guard let unchanged else { throw .branchMoved(reference) }
    return .unchanged(try known(unchanged))
  }

  /// Commits one report.
  package func commit(
    _ report: ReportName, files: [String: [UInt8]], _ request: CommitRequest
  ) throws(ArchiveError) -> CommitOutcome {
    try commit([ReportFiles(report: report, files: files)], request)
  }

  /// Commits one report whose files were made ready beforehand.
  package func commit(
    _ report: ReportName, prepared files: [(name: String, file: PreparedFile)], _ request: CommitRequest
  ) throws(ArchiveError) -> CommitOutcome {
    try commit([ReportFiles(report: report, prepared: files)], request)
  }

  /// Moves a branch forward to a revision that already has all of it.
  /// - Throws: `branchMoved` where `revision` is no descendant of the branch's tip.
  package func fastForward(
    _ branch: String?, to revision: RevisionID, as identity: Signature
  ) throws(ArchiveError) -> Revision {
    let reference = try reference(of: branch)
    let new = try commit(revision)
    let log = "merge \(new.hex): fast-forward"
    _ = try move(reference, folders: [], as: Identity(identity), log) { (tip) throws(ArchiveError) in
      guard let tip else { return new }
      let base = try git { () throws(GitError) in try repository.mergeBase(tip, new) }
      guard base == tip else { throw .branchMoved(reference) }
      return tip == new ? nil : new
    }
    return try known(new)
  }

  /// What the next commit to `reference` builds on: its tip, or `HEAD`'s where it is new.
  func base(of reference: String) throws(ArchiveError) -> ObjectID? {
    try git { () throws(GitError) -> ObjectID? in
      if let tip = try repository.target(of: reference) { return tip }
      return try headCommit()
    }
  }

  func reference(of branch: String?) throws(ArchiveError) -> String {
    guard let branch else {
      switch try git({ () throws(GitError) in try repository.head() }) {
      case .branch(let name): return name
      case .detached: throw .detachedHead
      }
    }
    guard try git({ () throws(GitError) in try Repository.isValidBranch(branch) }) else {
      throw .invalidBranch(branch)
    }
    return "refs/heads/\(branch)"
  }

  private func commit(_ id: RevisionID) throws(ArchiveError) -> ObjectID {
    guard let object = ObjectID(id.hex),
      try git({ () throws(GitError) in try repository.kind(of: object) }) == .commit
    else { throw .unknownRevision(id.hex) }
    return object
  }

  func known(_ commit: ObjectID) throws(ArchiveError) -> Revision {
    try git { () throws(GitError) in
      Revision(commit, try links(of: commit), try repository.words(of: commit))
    }
  }
}
