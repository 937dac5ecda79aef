package import Catalogue
package import ReportText
package import Revisions
package import SemanticDiff

/// How a text is read and how two reports are compared. One set serves a whole question, so that neither
/// a better extractor nor another catalogue ever looks like an edited report.
package struct ReportSemantics: Sendable {
  /// Reads the figures of a report, save those of the sections left out.
  package let structure: @Sendable (_ text: SectionedReport, _ leavingOut: SectionSet) -> StructuredReport
  /// The sections that stand in both reports, whose figures `compare` need not know.
  package let sameSections:
    @Sendable (_ old: SectionedReport, _ new: SectionedReport) -> (old: SectionSet, new: SectionSet)
  package let compare: @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff

  package init(
    structure: @escaping @Sendable (_ text: SectionedReport, _ leavingOut: SectionSet) -> StructuredReport,
    sameSections:
      @escaping @Sendable (_ old: SectionedReport, _ new: SectionedReport) -> (
        old: SectionSet, new: SectionSet
      ),
    compare: @escaping @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff
  ) {
    self.structure = structure
    self.sameSections = sameSections
    self.compare = compare
  }

  /// Reads all of a report.
  func read(_ text: SectionedReport) -> StructuredReport { structure(text, SectionSet()) }

  /// This program's reading and comparison, with the built-in indicators.
  package static let standard = reading(with: .builtIn)

  /// This program's reading with these indicators, and its comparison.
  package static func reading(with catalogue: Catalogue) -> ReportSemantics {
    ReportSemantics(
      structure: { $0.structured(leavingOut: $1, catalogue: catalogue) },
      sameSections: { SemanticDiff.sameSections($0, $1) }, compare: { SemanticDiff.compare($0, $1) })
  }
}
