import GitStore
package import Revisions

extension ReportArchive {
  /// Says what is wrong with the store: objects that are missing or not what their ids say, reachable from
  /// any reference; and, at the tip of every branch, folders that are no reports.
  ///
  /// `check` gets each whole report at a tip, its files by name, and says in words where they disagree;
  /// `checkCatalogue` gets a tip's `catalogue.yaml` and says what is wrong with it.
  /// Broken references come first; then findings in the order of references, commits from the newest, and paths. A store
  /// without any is whole.
  package func verify(
    check: (ReportName, [String: [UInt8]]) -> [String], checkCatalogue: ([UInt8]) -> [String] = { _ in [] }
  ) throws(ArchiveError) -> Verdict {
    var verification = Verification(repository: repository)
    try git { () throws(GitError) in
      let references = try repository.references()
      for name in Set(try repository.referenceNames() + looseReferences()).sorted() {
        if let reason = repository.fault(ofReference: name) {
          verification.add(brokenReference: name, reason)
        }
      }
      for reference in references { try verification.visit(reference: reference.name, reference.target) }
      if case .detached(let commit) = try repository.head() {
        try verification.visit(reference: "HEAD", commit)
      }
      for reference in references where reference.name.hasPrefix("refs/heads/") {
        try verification.checkCatalogue(of: reference.target, checkCatalogue)
        try verification.checkLayout(of: reference.target, check)
      }
    }
    return verification.verdict
  }

  /// The names under which a reference has a file of its own, whatever is in it.
  private func looseReferences() -> [String] {
    var found: [String] = []
    var folders = ["refs"]
    while let folder = folders.popLast() {
      for name in (try? FileSystem.names(in: repository.directory + folder)) ?? [] {
        let path = "\(folder)/\(name)"
        guard let status = try? FileSystem.status(repository.directory + path) else { continue }
        if status.isFolder {
          folders.append(path)
        } else if !name.hasSuffix(".lock") {
          found.append(path)
        }
      }
    }
    return found
  }
}

/// One pass over a store.
private struct Verification {
  let repository: Repository
  var findings: [Finding] = []
  private var visited: [ObjectID: Bool] = [:]
  private var revisions = 0
  // Branches share most of their reports; each is looked at once under each name.
  private var checkedReports: Set<Folder> = []
  private var checkedCatalogues: Set<TreeEntry> = []

  init(repository: Repository) {
    self.repository = repository
  }

  var verdict: Verdict {
    Verdict(
      objects: visited.count, revisions: revisions, reports: checkedReports.count, findings: findings)
  }

  mutating func visit(reference: String, _ target: ObjectID) throws(GitError) {
    var target = target
    while let kind = isWhole(target, at: reference, in: nil) {
      switch kind {
      case .tag: target = try repository.target(ofTag: target)
      case .commit: return try visit(commit: target)
      case .tree: return try visit(tree: target, at: reference, in: nil)
      case .blob: return
      }
    }
  }

  private mutating func visit(commit start: ObjectID) throws(GitError) {
    var waiting = [start]
    var seen: Set<ObjectID> = []
    while let commit = waiting.popLast() {
      guard seen.insert(commit).inserted else { continue }
      let revision = RevisionID(commit)
      guard visited[commit] != true else { continue }
      guard isWhole(commit, at: nil, in: revision) == .commit else { continue }
      visited[commit] = true
      revisions += 1
      let links: CommitLinks
      do throws(GitError) {
        links = try repository.links(of: commit)
      } catch {
        add(.damagedObject(commit.hex, reason: error.message), at: nil, in: revision)
        continue
      }
      try visit(tree: links.tree, at: "", in: revision)
      waiting += links.parents.reversed()
    }
  }

  private mutating func visit(
    tree start: ObjectID, at startPath: String, in revision: RevisionID?
  ) throws(GitError) {
    // No recursion: hostile trees are deep.
    var waiting = [(start, startPath)]
    while let (tree, path) = waiting.popLast() {
      guard visited[tree] == nil else { continue }
      let kind = isWhole(tree, at: path, in: revision)
      visited[tree] = kind == .tree
      guard kind == .tree else { continue }
      let entries: [TreeEntry]
      do throws(GitError) {
        entries = try repository.entries(of: tree)
      } catch {
        add(.damagedObject(tree.hex, reason: error.message), at: path, in: revision)
        visited[tree] = false
        continue
      }
      var folders: [(ObjectID, String)] = []
      for entry in entries {
        let below = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
        if entry.mode == .folder {
          folders.append((entry.id, below))
        } else if entry.mode != .submodule, visited[entry.id] == nil {
          visited[entry.id] = isWhole(entry.id, at: below, in: revision) != nil
        }
      }
      waiting += folders.reversed()
    }
  }

  private mutating func isWhole(_ id: ObjectID, at path: String?, in revision: RevisionID?) -> ObjectKind? {
    do throws(GitError) {
      return try repository.verifiedKind(of: id)
    } catch {
      let fault: Finding.Fault =
        error.isMissing ? .missingObject(id.hex) : .damagedObject(id.hex, reason: error.message)
      add(fault, at: path, in: revision)
      return nil
    }
  }

  mutating func add(brokenReference name: String, _ reason: String) {
    add(.brokenReference(reason: reason), at: name, in: nil)
  }

  private mutating func add(_ fault: Finding.Fault, at path: String?, in revision: RevisionID?) {
    findings.append(Finding(fault: fault, path: path?.isEmpty == true ? nil : path, revision: revision))
  }
}

extension Verification {
  mutating func checkCatalogue(of tip: ObjectID, _ check: ([UInt8]) -> [String]) throws(GitError) {
    guard visited[tip] == true else { return }
    let tree = try repository.links(of: tip).tree
    guard visited[tree] == true, let entry = try repository.entry(ArchiveLayout.catalogue, of: tree),
      checkedCatalogues.insert(entry).inserted
    else { return }
    guard entry.mode == .file || entry.mode == .executable else {
      return add(.notAFile, at: ArchiveLayout.catalogue, in: RevisionID(tip))
    }
    guard visited[entry.id] == true else { return }
    for words in check(try repository.blob(entry.id)) {
      add(.catalogue(words), at: ArchiveLayout.catalogue, in: RevisionID(tip))
    }
  }

  mutating func checkLayout(
    of tip: ObjectID, _ check: (ReportName, [String: [UInt8]]) -> [String]
  ) throws(GitError) {
    // What is damaged was named on the way here.
    guard visited[tip] == true else { return }
    let revision = RevisionID(tip)
    let tree = try repository.links(of: tip).tree
    guard visited[tree] == true, let top = try repository.entry(ArchiveLayout.reports, of: tree) else {
      return
    }
    for series in try folders(in: top, at: ArchiveLayout.reports, revision) {
      for period in try folders(in: series.entry, at: series.path, revision) {
        guard checkedReports.insert(period).inserted else { continue }
        guard let name = try? ReportName("\(series.entry.name)/\(period.entry.name)") else {
          add(.notAReport, at: period.path, in: revision)
          continue
        }
        try checkReport(name, period.entry, at: period.path, revision, check)
      }
    }
  }

  private struct Folder: Hashable {
    let entry: TreeEntry
    let path: String
  }

  private mutating func folders(
    in entry: TreeEntry, at path: String, _ revision: RevisionID
  ) throws(GitError) -> [Folder] {
    guard entry.mode == .folder else {
      add(.notAReport, at: path, in: revision)
      return []
    }
    guard visited[entry.id] == true else { return [] }
    var folders: [Folder] = []
    for below in try repository.entries(of: entry.id) {
      let belowPath = "\(path)/\(below.name)"
      if below.mode == .folder {
        folders.append(Folder(entry: below, path: belowPath))
      } else {
        add(.notAReport, at: belowPath, in: revision)
      }
    }
    return folders
  }

  private mutating func checkReport(
    _ name: ReportName, _ folder: TreeEntry, at path: String, _ revision: RevisionID,
    _ check: (ReportName, [String: [UInt8]]) -> [String]
  ) throws(GitError) {
    guard visited[folder.id] == true else { return }
    let before = findings.count
    var files: [String: [UInt8]] = [:]
    var sources = 0
    for entry in try repository.entries(of: folder.id) {
      let below = "\(path)/\(entry.name)"
      let isSource = ArchiveLayout.isSource(entry.name)
      if isSource { sources += 1 }
      let isKnown = isSource || [ArchiveLayout.textName, ArchiveLayout.structureName].contains(entry.name)
      if !isKnown || sources > 1 && isSource {
        add(.unexpectedFile, at: below, in: revision)
      } else if entry.mode != .file {
        add(.notAFile, at: below, in: revision)
      } else if visited[entry.id] == true {
        files[entry.name] = try repository.blob(entry.id)
      }
    }
    let names = Set(try repository.entries(of: folder.id).map(\.name))
    for needed in [ArchiveLayout.structureName, ArchiveLayout.textName] where !names.contains(needed) {
      add(.missingFile, at: "\(path)/\(needed)", in: revision)
    }
    if sources == 0 { add(.missingFile, at: "\(path)/source", in: revision) }
    if let text = files[ArchiveLayout.textName], String(validating: text, as: UTF8.self) == nil {
      add(.notText, at: "\(path)/\(ArchiveLayout.textName)", in: revision)
    }
    guard findings.count == before, files.count == 3 else { return }
    for words in check(name, files) {
      add(.disagreement(words), at: "\(path)/\(ArchiveLayout.structureName)", in: revision)
    }
  }
}
