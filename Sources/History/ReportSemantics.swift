package import Catalogue
package import Revisions
package import SemanticDiff

/// How a text is read and how two reports are compared. One pair serves a whole question, so that neither
/// a better extractor nor another catalogue ever looks like an edited report.
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

  /// This program's reading and comparison, with the built-in indicators.
  package static let standard = reading(with: .builtIn)

  /// This program's reading with these indicators, and its comparison.
  package static func reading(with catalogue: Catalogue) -> ReportSemantics {
    ReportSemantics(
      read: { .reading(canonical: $0, catalogue: catalogue) }, compare: { SemanticDiff.compare($0, $1) })
  }
}
