import Audit
import Catalogue
import Render
import ReportArchive
import Revisions
import SemanticDiff

/// Two revisions of a store put together, report by report.
struct StoreMerge {
  let base: Revision?
  let ours: Revision
  let theirs: Revision
  private let store: ReportArchive
  /// Ours: all three sides are read with it.
  private let catalogue: Catalogue
  private var parts: [Part] = []
  /// All that is left to decide, in the order of the reports and of their texts.
  private(set) var conflicts: [StoredConflict] = []

  private enum Part {
    /// Theirs as it is; no files where they took it out.
    case taken(ReportName)
    /// Put together; the conflicts from `first` on are its own.
    case merged(ReportName, ReportMerge, first: Int)
    /// Theirs or ours, by the choice of a conflict.
    case either(ReportName, conflict: Int)
    case file(String, ContentID?)
    case eitherFile(String, theirs: ContentID?, base: ContentID?, conflict: Int)
  }

  init(ours: Revision, theirs: Revision, in store: ReportArchive) throws {
    self.ours = ours
    self.theirs = theirs
    self.store = store
    catalogue = try store.catalogue(in: ours)
    base = try store.mergeBase(ours.id, theirs.id)
    let mine = try store.changedFiles(from: base?.id, to: ours.id)
    let their = try store.changedFiles(from: base?.id, to: theirs.id)
    var seen = Set<ReportName>()
    for path in their.keys.sorted() {
      guard let change = their[path], mine[path]?.new != change.new || mine[path] == nil else { continue }
      if let report = ArchiveLayout.report(at: path) {
        if seen.insert(report).inserted { try add(report, mine) }
      } else if let own = mine[path] {
        let place = try addConflict(of: path, change, own)
        parts.append(
          .eitherFile(path, theirs: change.new, base: change.old, conflict: place))
      } else {
        parts.append(.file(path, change.new))
      }
    }
  }

  private mutating func add(_ report: ReportName, _ mine: [String: StoredChange]) throws {
    let folder = ArchiveLayout.folder(of: report) + "/"
    guard mine.keys.contains(where: { $0.hasPrefix(folder) }) else { return parts.append(.taken(report)) }
    let own = try store.content(of: report, at: ours.id)
    let other = try store.content(of: report, at: theirs.id)
    if own == nil, other == nil { return }
    guard let own, let other else {
      parts.append(.either(report, conflict: conflicts.count))
      let title = try (own ?? other).map {
        StructuredReport.reading(canonical: try store.text($0)).header.title
      }
      return conflicts.append(
        StoredConflict(
          place: report.description,
          conflict: MergeConflict(
            kind: .report, section: [], indicator: nil, base: title, ours: own == nil ? nil : title,
            theirs: other == nil ? nil : title)))
    }
    let original = try base.flatMap { try store.content(of: report, at: $0.id) }
    let merge = try merge(
      base: .reading(canonical: original.map { try whole($0, report) } ?? [], catalogue: catalogue),
      ours: .reading(canonical: whole(own, report), catalogue: catalogue),
      theirs: .reading(canonical: whole(other, report), catalogue: catalogue))
    parts.append(.merged(report, merge, first: conflicts.count))
    conflicts += merge.conflicts.map { StoredConflict(place: report.description, conflict: $0) }
  }

  /// A text that is UTF-8 as it is stored: what this program writes must not hold another's damage unseen.
  private func whole(_ content: ContentID, _ report: ReportName) throws -> [UInt8] {
    let bytes = try store.bytes(content)
    guard bytes.readAsUTF8 == bytes else {
      throw RevisionError.damaged("\(report)/\(ArchiveLayout.textName)", reason: "not UTF-8")
    }
    return bytes
  }

  private mutating func addConflict(of path: String, _ their: StoredChange, _ mine: StoredChange) throws
    -> Int
  {
    func words(_ content: ContentID?) throws -> String? {
      try content.map { String(decoding: try store.text($0), as: UTF8.self) }
    }
    conflicts.append(
      StoredConflict(
        place: path,
        conflict: MergeConflict(
          kind: .file, section: [], indicator: nil, base: try words(their.old), ours: try words(mine.new),
          theirs: try words(their.new))))
    return conflicts.count - 1
  }

  // MARK: Outcome

  /// The reports and files of the merged revision that are not as ours has them; `choices` are by the place of each
  /// conflict.
  func outcome(
    _ choices: [Int: MergeChoice]
  ) throws -> (reports: [ReportFiles], others: [String: ContentID?]) {
    var others: [String: ContentID?] = [:]
    for part in parts {
      switch part {
      case .taken, .merged, .either: break
      case .file(let path, let content): others[path] = .some(content)
      case .eitherFile(let path, let their, let original, let conflict):
        switch choices[conflict] {
        case .theirs: others[path] = .some(their)
        case .base: others[path] = .some(original)
        default: break
        }
      }
    }
    return (try reports(choices, mergedCatalogue(others)), others)
  }

  private func reports(
    _ choices: [Int: MergeChoice], _ catalogue: Catalogue
  ) throws -> [ReportFiles] {
    var reports: [ReportFiles] = []
    for part in parts {
      switch part {
      case .taken(let report): reports.append(try files(of: report, at: theirs))
      case .merged(let report, let merge, let first):
        reports.append(try files(of: report, Self.text(of: merge, first, choices), catalogue))
      case .either(let report, let conflict):
        switch choices[conflict] {
        case .theirs: reports.append(try files(of: report, at: theirs))
        case .base: if let base { reports.append(try files(of: report, at: base)) }
        default: break
        }
      case .file, .eitherFile: break
      }
    }
    return reports
  }

  /// The indicators that the merged revision will have, which its structured forms are to name.
  /// - Throws: `CatalogueFileError` where the merge would bring in a `catalogue.yaml` that cannot be read.
  private func mergedCatalogue(_ others: [String: ContentID?]) throws -> Catalogue {
    guard let changed = others[ArchiveLayout.catalogue] else { return catalogue }
    guard let changed else { return .builtIn }
    return try Catalogue(storedIn: try store.bytes(changed), at: theirs)
  }

  /// The merged text of a report whose conflicts begin at `first`.
  private static func text(
    of merge: ReportMerge, _ first: Int, _ choices: [Int: MergeChoice]
  ) -> [UInt8] {
    let own = choices.filter { $0.key >= first && $0.key < first + merge.conflicts.count }
    return merge.text(Dictionary(uniqueKeysWithValues: own.map { ($0.key - first, $0.value) }))
  }

  /// What no longer adds up in the reports that were put together, though it did on both sides; `revision` is the
  /// merge's own.
  func faults(_ choices: [Int: MergeChoice], at revision: Revision) throws -> [AuditResult] {
    try parts.compactMap { part in
      guard case .merged(let report, let merge, let first) = part else { return nil }
      let sides = try [ours, theirs].compactMap { side in
        try store.content(of: report, at: side.id).map {
          StructuredReport.reading(canonical: try store.text($0), catalogue: catalogue)
        }
      }
      let merged = AuditedReport(
        label: report.description, revision: revision,
        content: .reading(canonical: Self.text(of: merge, first, choices), catalogue: catalogue))
      let faults = newFaults(in: merged, unknownTo: sides)
      return faults.findings.isEmpty ? nil : faults
    }
  }

  /// Commits the merge with all conflicts decided.
  /// - Throws: `branchMoved` where the branch is no longer where the merge began.
  func commit(_ state: MergeState, in store: ReportArchive) throws -> Revision {
    let committer = try Identity.signature(.committer, in: store)
    let (reports, others) = try outcome(state.choices)
    let request = CommitRequest(
      message: state.message, author: try Identity.signature(.author, in: store), committer: committer,
      branch: state.branch, mergedParents: [theirs.id], tip: ours.id)
    switch try store.commit(reports, others: others, request) {
    case .committed(let revision), .unchanged(let revision): return revision
    }
  }

  /// The files of a report as that revision has them; none where it has no such report.
  private func files(of report: ReportName, at revision: Revision) throws -> ReportFiles {
    var files: [String: [UInt8]] = [:]
    for file in try store.files(of: report, at: revision.id) {
      files[file.name] = try store.bytes(file.content)
    }
    return ReportFiles(report: report, files: files)
  }

  private func files(
    of report: ReportName, _ text: [UInt8], _ catalogue: Catalogue
  ) throws -> ReportFiles {
    for side in [ours, theirs] {
      if let content = try store.content(of: report, at: side.id), try store.text(content) == text {
        return try files(of: report, at: side)
      }
    }
    // A merged text was received from nobody: it is its own source.
    let source = ArchiveLayout.sourceName(for: "source.md")
    let content = try StructuredReport.reading(source: text, name: source, catalogue: catalogue)
    let extractor = StructuredReport.extractor(with: catalogue)
    return ReportFiles(
      report: report,
      files: [
        source: text, ArchiveLayout.textName: text,
        ArchiveLayout.structureName: storedForm(of: content[0], extractor: extractor),
      ])
  }
}
