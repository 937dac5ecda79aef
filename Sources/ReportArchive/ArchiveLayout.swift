package import Revisions

/// Where things stand in a commit's tree.
package enum ArchiveLayout {
  package static func folder(of report: ReportName) -> String { "reports/\(report)" }
  package static func text(of report: ReportName) -> String { "reports/\(report)/report.md" }
  package static func structure(of report: ReportName) -> String { "reports/\(report)/report.json" }
}
