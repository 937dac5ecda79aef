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

  /// How many figures changed in which way; one that changed in two ways counts under both. No kind stands with
  /// a count of zero.
  package var figureCounts: [FigureChange.Kind: Int] {
    switch outcome {
    case .added(let report): Self.count(report.figures.count, .added)
    case .changed(let diff): Dictionary(diff.figures.flatMap(\.kinds).map { ($0, 1) }, uniquingKeysWith: +)
    case .removed(let report): Self.count(report.figures.count, .removed)
    }
  }

  /// As `figureCounts`, for sections.
  package var sectionCounts: [SectionChange.Kind: Int] {
    switch outcome {
    case .added(let report): Self.count(report.sections.count, .added)
    case .changed(let diff): Dictionary(diff.sections.flatMap(\.kinds).map { ($0, 1) }, uniquingKeysWith: +)
    case .removed(let report): Self.count(report.sections.count, .removed)
    }
  }

  private static func count<Kind>(_ number: Int, _ kind: Kind) -> [Kind: Int] {
    number > 0 ? [kind: number] : [:]
  }
}
