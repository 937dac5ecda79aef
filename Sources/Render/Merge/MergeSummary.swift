package import Audit
package import Revisions
package import SemanticDiff

/// A conflict of a merge, and where it is.
package struct StoredConflict: Sendable, Hashable {
  /// A report's name, or the path of a file beside the reports.
  package let place: String
  package let conflict: MergeConflict

  package init(place: String, conflict: MergeConflict) {
    self.place = place
    self.conflict = conflict
  }
}

/// What a merge came to, or how far it is.
package struct MergeSummary: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// The other side has nothing new.
    case current = "up-to-date"
    /// The branch had nothing of its own and now stands where the other does.
    case fastForward = "fast-forward"
    case merged
    /// Waits in the store until the conflicts are decided; nothing was committed.
    case conflicts
    /// Was waiting and is given up.
    case aborted
  }

  package let state: State
  /// What was merged, as it was asked for.
  package let name: String
  /// The branch it was merged into, without `refs/heads/`.
  package let branch: String
  package let base: Revision?
  /// `nil` where a merge was given up whose revisions are gone.
  package let ours: Revision?
  package let theirs: Revision?
  /// Where the branch stands now; `nil` while conflicts wait.
  package let revision: Revision?
  package let conflicts: [StoredConflict]
  /// Decisions by the place of the conflict, from 0.
  package let choices: [Int: MergeChoice]
  /// What no longer adds up in the reports that were put together, and did on both sides.
  package let faults: [AuditResult]

  package init(
    state: State, name: String, branch: String, base: Revision?, ours: Revision?, theirs: Revision?,
    revision: Revision?, conflicts: [StoredConflict] = [], choices: [Int: MergeChoice] = [:],
    faults: [AuditResult] = []
  ) {
    self.state = state
    self.name = name
    self.branch = branch
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.revision = revision
    self.conflicts = conflicts
    self.choices = choices
    self.faults = faults
  }

  /// How many conflicts nobody has decided.
  package var open: Int { conflicts.indices.count { choices[$0] == nil } }
}
