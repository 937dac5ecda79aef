import GitStore
package import Revisions

/// One report as a commit is to have it.
package struct ReportFiles: Sendable, Hashable {
  package let report: ReportName
  /// Bytes by name: `report.md`, `report.json` and one `source.EXT`; empty to remove the report.
  package let files: [String: [UInt8]]
  /// Those of them that `keep` has written already, by name.
  let kept: [String: ObjectID]

  package init(report: ReportName, files: [String: [UInt8]], kept: KeptFiles = KeptFiles()) {
    self.report = report
    self.files = files
    self.kept = kept.ids
  }
}

/// Files that lie in the store already, though no revision has them yet.
package struct KeptFiles: Sendable, Hashable {
  var ids: [String: ObjectID] = [:]

  package init() {}

  init(_ ids: [String: ObjectID]) { self.ids = ids }
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
