package import Catalogue
package import ReportText

/// The figures of a report and what was found damaged beside them.
package struct ExtractedFigures: Sendable {
  package let figures: [Figure]
  /// Digits that were lost, characters that were masked.
  package let anomalies: [Anomaly]
  /// Whether the text is a list of aims, which bears on how all of it is read.
  package let isTextOfAims: Bool

  /// These, and those of a later part of the same text.
  package func followed(by later: ExtractedFigures) -> ExtractedFigures {
    ExtractedFigures(
      figures: figures + later.figures, anomalies: anomalies + later.anomalies, isTextOfAims: isTextOfAims)
  }
}

/// Reads figures out of canonical text, section by section.
package struct FigureExtractor {
  private let text: [UInt8]
  private let sections: [Section]
  private let sentences: [Sentence]
  private let leftOut: SectionSet
  /// By section: whether it, or one inside it, is read.
  private let isAround: [Bool]
  private let catalogue: Catalogue
  /// Takes down what the rules do; `nil` where no explanation is asked for.
  private let notes: FigureNotes?
  private var passage: Passage
  private var figures: [Figure] = []
  private var anomalies: [Anomaly] = []
  private var seen = HashCounts()
  /// Whether no title and no heading calls the text a plan, but its sentences do.
  private var isTextOfAims = false
  private var announcements: [Announcement] = []
  /// By section; `nil` for one that has not been asked for yet.
  private var headings: [HeadingMeaning?] = []

  /// That what stands in the parts of a section is to come.
  private struct Announcement {
    let section: Int
    let words: Range<Int>?
  }

  /// Reads the figures of `report.md`, in the order of the text.
  ///
  /// `sections` and `sentences` are its parts, and `time` is what its title and its first words say of its time.
  /// Sections in `leavingOut` are not read; what shares no paragraph with them is read all the same. `catalogue` has
  /// the keys.
  package static func extract(
    _ text: [UInt8], sections: [Section], sentences: [Sentence], time: ReportTime,
    leavingOut: SectionSet = SectionSet(), catalogue: Catalogue = .builtIn
  ) -> ExtractedFigures {
    var extractor = FigureExtractor(
      text, sections, sentences, leavingOut, catalogue, Passage(time))
    extractor.run()
    return extractor.found
