import Figures
package import History
package import Revisions
import SemanticDiff

extension ReportChange.Outcome {
  /// As JSON names it.
  var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed(let diff): diff.isEmpty ? "unchanged" : "changed"
    }
  }
}

/// What one revision did to one report, in a line; it holds no report.
package struct ReportSummary: Sendable {
  let report: ReportName
  /// `"added"`, `"removed"`, `"changed"` or `"unchanged"`.
  let state: String
  let tally: ChangeTally
  /// The first changed figures, those that a reviewer should look twice at before the rest; at most three.
  let highlights: [Highlight]

  struct Highlight: Sendable {
    let kinds: [FigureChange.Kind]
    let old: Figure?
    let new: Figure?
  }

  package init(_ report: ReportName, _ outcome: ReportChange.Outcome) {
    self.report = report
    state = outcome.name
    tally = ChangeTally(outcome)
    guard case .changed(let diff) = outcome else {
      highlights = []
      return
    }
    let ranked = diff.figures.filter(\.isSuspicious) + diff.figures.filter { !$0.isSuspicious }
    highlights = ranked.prefix(3).map { change in
      Highlight(
        kinds: change.kinds, old: change.old.map { diff.old.figures[$0] },
        new: change.new.map { diff.new.figures[$0] })
    }
  }

  package init(_ change: ReportChange) {
    self.init(change.report, change.outcome)
  }
}

/// A revision in a log.
package struct LoggedRevision: Sendable {
  package let revision: Revision
  /// The reports that it changed, sorted by name.
  package let reports: [ReportSummary]

  package init(revision: Revision, reports: [ReportSummary]) {
    self.revision = revision
    self.reports = reports
  }
}

/// One revision with all that it changed.
package struct ShownRevision: Sendable {
  package let revision: Revision
  /// Sorted by name.
  package let changes: [ReportChange]

  package init(revision: Revision, changes: [ReportChange]) {
    self.revision = revision
    self.changes = changes
  }
}

/// A report in a list.
package struct ListedReport: Sendable {
  package let report: ReportName
  package let title: String
  package let figures: Int
  package let sections: Int
  /// The revision that last changed it; `nil` where that was not looked for.
  package let revision: Revision?

  package init(report: ReportName, title: String, figures: Int, sections: Int, revision: Revision?) {
    self.report = report
    self.title = title
    self.figures = figures
    self.sections = sections
    self.revision = revision
  }
}

/// What a commit came to.
package struct CommitSummary: Sendable {
  package let report: ReportName
  /// The branch without `refs/heads/`.
  package let branch: String
  /// The new revision, or the one that already says the same.
  package let revision: Revision
  /// `nil` where nothing was committed.
  package let outcome: ReportChange.Outcome?

  package init(report: ReportName, branch: String, revision: Revision, outcome: ReportChange.Outcome?) {
    self.report = report
    self.branch = branch
    self.revision = revision
    self.outcome = outcome
  }
}

/// What `verify` found.
package struct VerifySummary: Sendable {
  package let objects: Int
  package let revisions: Int
  package let reports: Int
  /// Empty for a store that is whole.
  package let faults: [VerifyFault]

  package init(objects: Int, revisions: Int, reports: Int, faults: [VerifyFault]) {
    self.objects = objects
    self.revisions = revisions
    self.reports = reports
    self.faults = faults
  }
}

/// One damage of a store.
package struct VerifyFault: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// An object is missing or does not fit its id.
    case object
    /// A reference that leads nowhere.
    case reference
    /// Files stand where the layout has none, or are missing.
    case layout
    /// `report.md` is not UTF-8.
    case text
    /// `report.json` is not what its text gives.
    case stale
    /// `catalogue.yaml` cannot be read.
    case catalogue
  }

  package let kind: Kind
  /// An object's id, a reference's name, or a path in a revision's tree.
  package let place: String
  /// The revision it was found in; `nil` where there is none.
  package let revision: RevisionID?
  package let message: String

  package init(kind: Kind, place: String, revision: RevisionID?, message: String) {
    self.kind = kind
    self.place = place
    self.revision = revision
    self.message = message
  }
}
