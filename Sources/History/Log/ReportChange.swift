package import Revisions
package import SemanticDiff

/// What one revision did to one report.
package struct ReportChange: Sendable {
  package enum Outcome: Sendable {
    /// The report as it came.
    case added(StructuredReport)
    /// Against the first parent that has the report; may be empty where the text changed in nothing that is
    /// compared.
    case changed(ReportDiff)
    /// The report as it went.
    case removed(StructuredReport)
  }

  package let report: ReportName
  package let revision: Revision
  package let outcome: Outcome

  package init(report: ReportName, revision: Revision, outcome: Outcome) {
    self.report = report
    self.revision = revision
    self.outcome = outcome
  }
}
