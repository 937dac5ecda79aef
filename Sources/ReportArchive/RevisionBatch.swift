import GitStore
package import Revisions

/// Revisions written one upon another that nobody sees until all are there.
///
/// Objects and commits go into one pack as they come, and nothing waits for the disk. `finish` gives the pack its name, syncs
/// all of it once and moves each branch once, from where the batch found it. A process that is killed before leaves a pack
/// that no git reads, or objects that no revision has, and git clears both away.
package final class RevisionBatch {
  /// What the batch makes of one branch.
  private struct Line {
    let reference: String
    /// The branch as it was found; `nil` where it is new.
    let old: ObjectID?
    var tip: ObjectID?
    var folders: Set<String> = []
    var committer: Identity
    /// The first line of the newest message.
    var subject = ""
    var count = 0
  }

  private let archive: ReportArchive
  private var lines: [Line] = []
  private var tags: [(name: String, commit: ObjectID)] = []
  /// The references that are there, and those that are to be.
  private var known: Set<String> = []
  /// The branch that HEAD is on, as the batch found it.
  private var head: String?

  package init(in archive: ReportArchive) throws(ArchiveError) {
    self.archive = archive
    known = Set(
      try archive.git { () throws(GitError) in try archive.repository.references().map(\.name) })
    try archive.git { () throws(GitError) in try archive.repository.startPack() }
  }

  deinit {
    // Not finished: what was written goes with its file.
    try? archive.repository.stopWriting()
  }

  /// The revision that the next one of the branch builds on; `nil` for the first of all.
  package func tip(of branch: String?) throws(ArchiveError) -> RevisionID? {
    let reference = try reference(of: branch)
    if let line = lines.first(where: { $0.reference == reference }) { return line.tip.map { RevisionID($0) } }
    return try start(of: reference).map { RevisionID($0) }
  }

  /// What a branch has that the batch did not touch yet; one that is new begins where HEAD's stands.
  private func start(of reference: String) throws(ArchiveError) -> ObjectID? {
    let isNew = try archive.git { () throws(GitError) in try archive.repository.target(of: reference) } == nil
    if isNew, let head = try? self.reference(of: nil),
      let line = lines.first(where: { $0.reference == head })
    {
      return line.tip
    }
    return try archive.base(of: reference)
  }

  /// Adds a revision of one report, as `ReportArchive.commit` would commit it now.
  /// - Returns: `nil` where the tip says all of it already.
  package func add(_ report: ReportFiles, _ request: CommitRequest) throws(ArchiveError) -> RevisionID? {
    let words = try archive.words(of: request)
    try archive.checkFiles(of: [report])
    let place = try line(of: request.branch, as: words.committer)
    let blobs = try archive.blobs(of: [report])
    let base = lines[place].tip
    let commit = try archive.git { () throws(GitError) -> ObjectID? in
      var tree: ObjectID?
      if let base { tree = try archive.links(of: base).tree }
      let edits = try archive.edits(from: tree, to: blobs)
      if base != nil, edits.isEmpty { return nil }
      try write(report, edits, over: tree)
      return try archive.repository.createCommit(
        tree: archive.repository.createTree(from: tree, edits), parents: base.map { [$0] } ?? [],
        author: words.author, committer: words.committer, message: words.message)
    }
    guard let commit else { return nil }
    lines[place].tip = commit
    lines[place].folders.insert(ArchiveLayout.folder(of: report.report))
    lines[place].committer = words.committer
    lines[place].subject = String(words.message.prefix { !$0.isNewline })
    lines[place].count += 1
    return RevisionID(commit)
  }

  /// Names the tip of a branch as the batch has it.
  /// - Throws: `invalidTag` where the name is none, or taken.
  package func tag(_ name: String, branch: String?) throws(ArchiveError) {
    let reference = "refs/tags/\(name)"
    guard try archive.git({ () throws(GitError) in try Repository.isValidBranch(name) }),
      canStand(reference), known.insert(reference).inserted
    else { throw .invalidTag(name) }
    guard let tip = try tip(of: branch), let commit = ObjectID(tip.hex) else { throw .unknownRevision(name) }
    tags.append((reference, commit))
  }

  /// Whether a new reference can stand beside all others: none is a folder of the other.
  private func canStand(_ name: String) -> Bool {
    !known.contains { $0.hasPrefix(name + "/") || name.hasPrefix($0 + "/") }
  }

  /// Writes the files that `edits` put, each as a version of the one that it takes the place of.
  private func write(_ report: ReportFiles, _ edits: [TreeEdit], over tree: ObjectID?) throws(GitError) {
    let repository = archive.repository
    let folder = ArchiveLayout.folder(of: report.report)
    let old = try archive.files(under: folder, of: tree)
    for case .put(let path, let blob) in edits {
      let name = path.dropFirst(folder.count + 1)
      guard let file = report.files.first(where: { $0.name == name }) else { continue }
      let older = old.first { $0.path == path }?.entry.id
      try repository.writeBlob(file.bytes, as: blob, versionOf: older)
    }
    repository.expectVersions(of: try archive.folders(to: folder, of: tree))
  }

  /// Makes all of it visible.
  /// - Throws: `branchMoved` where someone else has moved a branch meanwhile. All are looked at before the first is moved: only
  ///   where plain git moves a later one in that very moment are the ones before it moved already.
  package func finish() throws(ArchiveError) {
    try archive.git { () throws(GitError) in try archive.repository.landPack() }
    for line in lines where line.count > 0 {
      let found = try archive.git { () throws(GitError) in try archive.repository.target(of: line.reference) }
      guard found == line.old else { throw .branchMoved(line.reference) }
    }
    for line in lines {
      guard let tip = line.tip, tip != line.old, line.count > 0 else { continue }
      let log = "import: \(line.count) revisions, \(line.subject)"
      _ = try archive.move(line.reference, folders: line.folders.sorted(), as: line.committer, log) {
        (found) throws(ArchiveError) in
        guard found == line.old else { throw .branchMoved(line.reference) }
        return tip
      }
    }
    guard !tags.isEmpty else { return }
    try archive.git { () throws(GitError) in
      for tag in tags { try archive.repository.set(tag.name, to: tag.commit) }
      if try archive.repository.syncing().contains(.references) { try archive.repository.flush() }
    }
  }

  private func reference(of branch: String?) throws(ArchiveError) -> String {
    if branch == nil, let head { return head }
    let reference = try archive.reference(of: branch)
    if branch == nil { head = reference }
    return reference
  }

  private func line(of branch: String?, as committer: Identity) throws(ArchiveError) -> Int {
    let reference = try reference(of: branch)
    if let place = lines.firstIndex(where: { $0.reference == reference }) { return place }
    let old = try archive.git { () throws(GitError) in try archive.repository.target(of: reference) }
    if old == nil {
      guard canStand(reference) else { throw .invalidBranch(branch ?? reference) }
      known.insert(reference)
    }
    lines.append(
      Line(reference: reference, old: old, tip: try start(of: reference), committer: committer))
    return lines.count - 1
  }
}
