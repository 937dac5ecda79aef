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

  /// The step from `old` to `new`; what `structure`, `sameSections` and `compare` make of it together.
  let step: @Sendable (_ old: ShelvedText, _ new: ShelvedText) -> ReportStep

  package init(
    structure: @escaping @Sendable (_ text: SectionedReport, _ leavingOut: SectionSet) -> StructuredReport,
    sameSections:
      @escaping @Sendable (_ old: SectionedReport, _ new: SectionedReport) -> (
        old: SectionSet, new: SectionSet
      ),
    compare: @escaping @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff
  ) {
    self.init(structure: structure, sameSections: sameSections, compare: compare) { old, new in
      let same = sameSections(old.text, new.text)
      let diff = compare(structure(old.text, same.old), structure(new.text, same.new))
      return ReportStep(ReportOrigins(diff), same: same.new)
    }
  }

  private init(
    structure: @escaping @Sendable (_ text: SectionedReport, _ leavingOut: SectionSet) -> StructuredReport,
    sameSections:
      @escaping @Sendable (_ old: SectionedReport, _ new: SectionedReport) -> (
        old: SectionSet, new: SectionSet
      ),
    compare: @escaping @Sendable (_ old: StructuredReport, _ new: StructuredReport) -> ReportDiff,
    step: @escaping @Sendable (_ old: ShelvedText, _ new: ShelvedText) -> ReportStep
  ) {
    self.structure = structure
    self.sameSections = sameSections
    self.compare = compare
    self.step = step
  }

  /// Reads all of a report.
  func read(_ text: SectionedReport) -> StructuredReport { structure(text, SectionSet()) }

  /// This program's reading and comparison, with the built-in indicators.
  package static let standard = reading(with: .builtIn)

  /// This program's reading with these indicators, and its comparison; `whole` reads texts of which nothing is left out.
  package static func reading(
    with catalogue: Catalogue, whole: (@Sendable (_ text: SectionedReport) -> StructuredReport)? = nil
  ) -> ReportSemantics {
    ReportSemantics(
      structure: { text, leftOut in
        if let whole, leftOut.count == 0 { return whole(text) }
        return text.structured(leavingOut: leftOut, catalogue: catalogue)
      },
      sameSections: { SemanticDiff.sameSections($0, $1) }, compare: { SemanticDiff.compare($0, $1) },
      step: { old, new in
        if let step = ShelvedText.stepInPlace(old, new, catalogue) { return step }
        let (origins, same) = SemanticDiff.origins(
          old.text, old.layout, new.text, new.layout,
          read: { ShelvedText.read(old, $0, new, $1, catalogue) })
        return ReportStep(origins, same: same)
      })
  }
}
