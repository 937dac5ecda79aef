import Figures
package import Revisions
package import SemanticDiff

/// Which part of a comparison is asked for.
package struct DiffFilter: Sendable, Hashable {
  /// Leaves the sections out.
  package let figuresOnly: Bool
  /// Only what stands in a section whose heading, or a heading above it, contains these words, on either side.
  package let section: String?

  package init(figuresOnly: Bool = false, section: String? = nil) {
    self.figuresOnly = figuresOnly
    self.section = section
  }

  /// The changed figures that pass, in their order.
  package func figures(of diff: ReportDiff) -> [FigureChange] {
    guard section != nil else { return diff.figures }
    return diff.figures.filter { change in
      matches(diff.old, change.old.flatMap { diff.old.figures[$0].section })
        || matches(diff.new, change.new.flatMap { diff.new.figures[$0].section })
    }
  }

  /// The changed sections that pass, in their order.
  package func sections(of diff: ReportDiff) -> [SectionChange] {
    if figuresOnly { return [] }
    guard section != nil else { return diff.sections }
    return diff.sections.filter { matches(diff.old, $0.old) || matches(diff.new, $0.new) }
  }

  private func matches(_ report: StructuredReport, _ place: Int?) -> Bool {
    guard let section else { return true }
    return report.path(of: place).contains { $0.contains(section) }
  }
}

/// One side of a comparison, as a reader names it.
package struct DiffEnd: Sendable, Hashable {
  /// What was asked for: a file's name, or `HEAD~1:云溪县科技局/2013-H1`.
  package let label: String
  /// `nil` for a file.
  package let report: ReportName?
  package let revision: Revision?

  package init(label: String, report: ReportName? = nil, revision: Revision? = nil) {
    self.label = label
    self.report = report
    self.revision = revision
  }
}
