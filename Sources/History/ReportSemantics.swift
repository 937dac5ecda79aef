package import Revisions
package import SemanticDiff

/// How a text is read and how two reports are compared. One pair serves a whole question, so that a better
/// extractor never looks like an edited report.
package struct ReportSemantics: Sendable {
  package let read: @Sendable ([UInt8]) -> StructuredReport
  package let compare: @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff

  package init(
    read: @escaping @Sendable ([UInt8]) -> StructuredReport,
    compare: @escaping @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff
  ) {
    self.read = read
    self.compare = compare
  }

  /// This program's reading and comparison.
  package static let standard = ReportSemantics(
    read: { .reading(canonical: $0) },
    compare: { SemanticDiff.compare($0, $1) })
}
