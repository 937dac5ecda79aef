package import Quantities
package import ReportText
package import Revisions

/// What changed between two structured reports. Sections, sentences and figures are named by their places in the
/// lists of `old` and `new`.
package struct ReportDiff: Sendable {
  package let old: StructuredReport
  package let new: StructuredReport
  /// Changed sections only, in the order of the new text; removed ones where they stood.
  package let sections: [SectionChange]
  /// Changed figures only, in the order of the new text; removed ones where they stood.
  package let figures: [FigureChange]
  /// For every figure of `new` the figure of `old` that states the same or that it was changed from.
  package let figureOrigins: [Int?]
  /// For every sentence of `new` the sentence of `old` it was, changed or not. Several may have been one.
  package let sentenceOrigins: [Int?]
  /// For every section of `new` the section of `old` it was.
  package let sectionOrigins: [Int?]
  /// Whether a limit on the work was met, so that a finer match may have been missed.
  package let isCapped: Bool

  package init(
    old: StructuredReport, new: StructuredReport, sections: [SectionChange], figures: [FigureChange],
    figureOrigins: [Int?], sentenceOrigins: [Int?], sectionOrigins: [Int?], isCapped: Bool
  ) {
    self.old = old
    self.new = new
    self.sections = sections
    self.figures = figures
    self.figureOrigins = figureOrigins
    self.sentenceOrigins = sentenceOrigins
    self.sectionOrigins = sectionOrigins
    self.isCapped = isCapped
  }

  /// Whether the reports say the same in the same order. Their texts may still differ in form: see `isIdentical`.
  package var isEmpty: Bool { sections.isEmpty && figures.isEmpty }

  /// Whether the texts are the same to the byte.
  package var isIdentical: Bool { old.text == new.text }

  /// Whether nothing differs but where paragraphs end.
  package var differsInBreaksAlone: Bool {
    isEmpty && !isIdentical
      && old.text.lazy.filter { $0 != 0x0A }.elementsEqual(new.text.lazy.filter { $0 != 0x0A })
  }
}

/// One section and what became of it; several kinds may hold at once.
///
/// Where one section was split, each new section that took sentences of it has an entry with the kind `split` and the
/// same `old`; the edits of an entry are those of the sentences that it took. `merged` is the same seen from the other
/// side: entries with the same `new`.
package struct SectionChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case added, removed, moved, renumbered, retitled, edited, split, merged

    package static func < (left: Kind, right: Kind) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// In the order of `Kind`, none twice.
  package let kinds: [Kind]
  /// Place in the old report's sections; `nil` for an added one. Both places are `nil` for the text before the first
  /// heading and for the report's own title (`retitled`).
  package let old: Int?
  package let new: Int?
  /// Edits of the section's own text, in the order of the new text: not of its heading, its number or its subsections.
  /// Between two edits old and new text are the same bytes, line ends apart. The text of an added or a removed section
  /// is one insertion or deletion for each sentence, and so is a sentence that came from elsewhere.
  package let edits: [TextEdit]

  package init(kinds: [Kind], old: Int?, new: Int?, edits: [TextEdit]) {
    self.kinds = kinds
    self.old = old
    self.new = new
    self.edits = edits
  }
}

/// One change of words.
package struct TextEdit: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case insert, delete, replace
  }

  package let kind: Kind
  /// What went, in the old text; `nil` for an insertion.
  package let old: TextSpan?
  /// What came, in the new text; `nil` for a deletion.
  package let new: TextSpan?

  package init(kind: Kind, old: TextSpan?, new: TextSpan?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}

/// One figure and what became of it.
package struct FigureChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case added, removed, value, sign
    /// The same digits under another magnitude (万 ↔ 亿): almost always a slip of the pen.
    case unitSlip = "unit-slip"
    /// The same amount in another unit.
    case unit
    /// The same amount within the rounding of what is written.
    case precision
    case bound, status, period, scope, basis, aspect, accumulation, indicator

    package static func < (left: Kind, right: Kind) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// In the order of `Kind`, none twice, never empty.
  package let kinds: [Kind]
  package let old: Int?
  package let new: Int?
  /// `nil` where the two cannot be subtracted: other base units, ranges, added and removed.
  package let delta: FigureDelta?

  package init(kinds: [Kind], old: Int?, new: Int?, delta: FigureDelta?) {
    self.kinds = kinds
    self.old = old
    self.new = new
    self.delta = delta
  }
}

/// New minus old.
package struct FigureDelta: Sendable, Hashable {
  /// In the base unit of both.
  package let absolute: ExactDecimal
  /// The absolute delta over the old value's magnitude, rounded to four places; `nil` where that is zero.
  package let relative: ExactDecimal?

  package init(absolute: ExactDecimal, relative: ExactDecimal?) {
    self.absolute = absolute
    self.relative = relative
  }
}
