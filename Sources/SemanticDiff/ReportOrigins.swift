package import Revisions

/// Where the parts of a report come from in an older one. Parts are named by their places in the lists of `old` and `new`.
package struct ReportOrigins: Sendable {
  package let old: StructuredReport
  package let new: StructuredReport
  /// Changed figures only.
  package let changes: [FigureChange]
  /// For every figure of `new` the figure of `old` that states the same or that it was changed from.
  package let figures: [Int?]
  /// For every sentence of `new` the sentence of `old` it was, changed or not. Several may have been one.
  package let sentences: [Int?]
  /// For every section of `new` the section of `old` it was.
  package let sections: [Int?]
  /// For every section of `new` whether it moved by itself, not with one around it.
  package let isMoved: [Bool]

  init(
    old: StructuredReport, new: StructuredReport, changes: [FigureChange], figures: [Int?], sentences: [Int?],
    sections: [Int?], isMoved: [Bool]
  ) {
    self.old = old
    self.new = new
    self.changes = changes
    self.figures = figures
    self.sentences = sentences
    self.sections = sections
    self.isMoved = isMoved
  }

  package init(_ diff: ReportDiff) {
    var isMoved = [Bool](repeating: false, count: diff.new.sections.count)
    for change in diff.sections where change.kinds.contains(.moved) {
      if let new = change.new { isMoved[new] = true }
    }
    self.init(
      old: diff.old, new: diff.new, changes: diff.figures, figures: diff.figureOrigins,
      sentences: diff.sentenceOrigins, sections: diff.sectionOrigins, isMoved: isMoved)
  }
}
