import GitStore
package import Revisions

/// One report as a commit is to have it.
package struct ReportFiles: Sendable, Hashable {
  package let report: ReportName
  /// Bytes by name: `report.md`, `report.json` and one `source.EXT`; empty to remove the report.
  package let files: [String: [UInt8]]
  /// Those of them that were made ready beforehand, by name.
  let prepared: [String: LooseObject]

  package init(report: ReportName, files: [String: [UInt8]]) {
    self.init(report: report, files: files, objects: [:])
  }

  package init(report: ReportName, prepared files: [String: PreparedFile]) {
    self.init(
      report: report, files: files.mapValues(\.bytes), objects: files.compactMapValues(\.object))
  }

  init(report: ReportName, files: [String: [UInt8]], objects: [String: LooseObject]) {
    self.report = report
    self.files = files
    prepared = objects
  }
}

/// A file made ready to be stored before the store is open.
package struct PreparedFile: Sendable, Hashable {
  package let bytes: [UInt8]
  let object: LooseObject?

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Where it cannot be made ready, the store writes it itself, or says why not.
    object = try? LooseObject(blob: bytes)
  }

  /// The same, where `both` does two things at a time and has done them when it returns.
  package init(
    _ bytes: [UInt8], by both: (_ here: () -> Void, _ there: @escaping @Sendable () -> Void) -> Void
  ) {
    self.bytes = bytes
    object = try? LooseObject(blob: bytes, by: both)
  }
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
