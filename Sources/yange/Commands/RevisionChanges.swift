import History
import Render
import Revisions

/// A revision and what it did to each report, as history tells it.
struct RevisionChanges {
  let revision: Revision
  let reports: [(report: ReportName, state: ReportState)]

  init(_ revision: Revision, _ changes: [ReportChange]) {
    self.revision = revision
    reports = changes.map { change in
      switch change.outcome {
      case .added(let report): (change.report, .added(report))
      case .changed(let diff): (change.report, .changed(diff))
      case .removed: (change.report, .removed)
      }
    }
  }
}

extension LoggedRevision {
  init(_ changes: RevisionChanges) {
    self.init(
      revision: changes.revision, reports: changes.reports.map { ReportSummary($0.report, $0.state) })
  }
}

extension ShownRevision {
  init(_ changes: RevisionChanges) {
    self.init(revision: changes.revision, reports: changes.reports)
  }
}
