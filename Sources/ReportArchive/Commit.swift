import GitStore
package import Revisions

/// One report as a commit is to have it.
package struct ReportFiles: Sendable {
  package let report: ReportName
  /// `report.md`, `report.json` and one `source.EXT`; empty to remove the report. They are written in this order.
  let files: [NamedFile]

  struct NamedFile: Sendable {
    let name: String
    let bytes: [UInt8]
    /// Made ready beforehand.
    let object: LooseObject?
  }

  /// `files` are bytes by name.
  package init(report: ReportName, files: [String: [UInt8]]) {
    self.init(
      report: report,
      files.sorted { $0.key < $1.key }.map { NamedFile(name: $0.key, bytes: $0.value, object: nil) })
  }

  package init(report: ReportName, prepared files: [(name: String, file: PreparedFile)]) {
    self.init(
      report: report, files.map { NamedFile(name: $0.name, bytes: $0.file.bytes, object: $0.file.object) })
  }

  private init(report: ReportName, _ files: [NamedFile]) {
    self.report = report
    self.files = files
  }

  /// The same without the structured form.
  var withoutForm: ReportFiles {
    ReportFiles(report: report, files.filter { $0.name != ArchiveLayout.structureName })
  }
}

/// A file that is named before the store is open; its bytes can be made ready meanwhile, on any thread.
package struct PreparedFile: Sendable {
  package let bytes: [UInt8]
  let object: LooseObject

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    object = LooseObject(blob: bytes)
  }

  /// The name that the store will give it.
  package var content: ContentID { ContentID(object.id.hex) }

  /// Where it cannot be made ready, the store says why not when it is to write it.
  package func deflate() { try? object.deflate() }
}

/// What a commit says, and where it goes.
package struct CommitRequest: Sendable, Hashable {
  package var message: String
  package var author: Signature
  package var committer: Signature
  /// `"draft"`; one that does not exist starts at `HEAD`. `nil` for the branch that `HEAD` is on.
  package var branch: String?
  /// Parents beside the branch's tip: what a merge brings in.
  package var mergedParents: [RevisionID]
  /// The tip that the content was made on. Where the branch has moved on nothing is committed; `nil` to put
  /// the reports on top of whatever the tip is.
  package var tip: RevisionID?

  package init(
    message: String, author: Signature, committer: Signature, branch: String? = nil,
    mergedParents: [RevisionID] = [], tip: RevisionID? = nil
  ) {
    self.message = message
    self.author = author
    self.committer = committer
    self.branch = branch
    self.mergedParents = mergedParents
    self.tip = tip
  }
}

/// What came of a commit.
package enum CommitOutcome: Sendable, Hashable {
  case committed(Revision)
  /// The branch's tip says all of it already; no commit was made.
  case unchanged(Revision)
}
