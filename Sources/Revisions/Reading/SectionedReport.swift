package import Catalogue
package import Figures
package import ReportText

/// A report cut into sections and sentences, whose figures are not read yet.
///
/// To compare two reports the figures of what is the same in both need not be read, and they are most of the work.
package struct SectionedReport: Sendable {
  /// `report.md`, byte for byte; valid UTF-8.
  package let text: [UInt8]
  package let title: String
  /// In the order of the text.
  package let sections: [Section]
  /// In the order of the text.
  package let sentences: [Sentence]
  private let structure: CanonicalReader
  private let lost: [Anomaly]

  /// Whether something of the source was lost before it became canonical.
  package var hasLosses: Bool { !lost.isEmpty }

  /// Cuts canonical text into sections; `lost` is what was lost before it became canonical.
  package init(canonical text: [UInt8], lost: [Anomaly] = []) {
    self.init(text, lost, CanonicalReader(text))
  }

  /// Of a text that was cut like another: the sentences that are not the same in both. Sections, and the order of all
  /// sentences, are. `nil` where that is not known.
  package var changedSentences: [Int]? { structure.changed }

  /// Whether sections, with `changedSentences`, have other titles or ids.
  package var isRetitled: Bool { structure.isRetitled }

  /// Those that have other titles, where all of them are items, so that what headings say is the same.
  package var retitledItems: [Int]? { structure.retitledItems }

  /// Cuts canonical text into sections, quickly where it is much like another that was cut before. The text is as it is
  /// stored, and what is no UTF-8 in it reads as U+FFFD.
  package init(stored text: [UInt8], like other: SectionedReport) {
    if let structure = CanonicalReader(stored: text, like: other.structure) {
      self.init(text, [], structure)
    } else {
      let text = text.readAsUTF8
      self.init(text, [], CanonicalReader(text, like: other.structure))
    }
  }

  private init(_ text: [UInt8], _ lost: [Anomaly], _ structure: CanonicalReader) {
    self.text = text
    self.lost = lost
    self.structure = structure
    title = String(decoding: text[structure.title.range], as: UTF8.self)
    sections = structure.sections
    sentences = structure.sentences
  }

  /// Whether there is not a word in it.
  package var isBlank: Bool { title.isEmpty && sections.isEmpty && sentences.isEmpty }

  /// The report as it is known so far.
  package var withoutFigures: StructuredReport { holding([]) }

  /// The report as it is known with these figures, which are in the order of the text.
  package func holding(_ figures: [Figure]) -> StructuredReport {
    StructuredReport(
      text: text, header: ReportHeader(title: title, issuer: nil, region: nil, kind: nil, period: nil),
      sections: sections, sentences: sentences, figures: figures, references: [], anomalies: [])
  }

  /// Reads the figures, save those of the sections left out; `catalogue` has their keys.
  package func structured(
    leavingOut: SectionSet = SectionSet(), source: SourceDescription? = nil, catalogue: Catalogue = .builtIn
  ) -> StructuredReport {
    let time = time
    return structured(figures(leavingOut: leavingOut, time, catalogue), time, source: source)
  }

  /// What the report says of its own time.
  package var time: ReportTime { ReportTime(title: structure.title, sentences: sentences, of: text) }

  /// The figures alone, save those of the sections left out.
  package func figures(
    leavingOut: SectionSet = SectionSet(), catalogue: Catalogue = .builtIn
  ) -> ExtractedFigures {
    figures(leavingOut: leavingOut, time, catalogue)
  }

  /// The same, where `time` is known to be the report's.
  package func figures(
    leavingOut: SectionSet, _ time: ReportTime, _ catalogue: Catalogue
  ) -> ExtractedFigures {
    FigureExtractor.extract(
      text, sections: sections, sentences: sentences, time: time, leavingOut: leavingOut,
      catalogue: catalogue)
  }

  /// The figures of some sections alone, which are all in the paragraphs that they have a part in: those that are read where
  /// the others are left out.
  ///
  /// `places` has the places of the sentences by section, those before the first heading first; `wanted` counts as it does.
  /// `known` has what was read of a sentence in another text of the same headings and time, where it has the same words.
  /// - Returns: also what was read of each sentence, if it can be known again.
  package func figures(
    of wanted: [Int], from places: [[Int]], _ time: ReportTime, _ headings: HeadingMeanings,
    _ catalogue: Catalogue, knowing known: (_ sentence: Int) -> SentenceReading?
  ) -> (figures: [Figure], sentences: [(place: Int, reading: SentenceReading?)]) {
    FigureExtractor.extract(
      wanted, from: places, text, sections: sections, sentences: sentences, time: time, headings: headings,
      catalogue: catalogue, knowing: known)
  }

  /// Whether the text is a list of aims, which bears on how all of it is read.
  package func isTextOfAims(_ time: ReportTime, _ headings: HeadingMeanings) -> Bool {
    FigureExtractor.isTextOfAims(
      text, sections: sections, sentences: sentences, time: time, headings: headings)
  }

  /// Whether a heading anywhere says that what is below it is to come.
  package func hasPlan(_ time: ReportTime, _ headings: HeadingMeanings) -> Bool {
    FigureExtractor.hasPlan(text, sections: sections, time: time, headings: headings)
  }

  /// All figures, with the rules and the words that gave them.
  package func explained(source: SourceDescription? = nil, catalogue: Catalogue = .builtIn) -> ExplainedReport
  {
    let time = time
    let (found, explanation) = FigureExtractor.explain(
      text, title: structure.title, sections: sections, sentences: sentences, time: time, catalogue: catalogue
    )
    return ExplainedReport(
      report: structured(found, time, source: source), title: structure.title, explanation: explanation)
  }

  /// The sections of each of `count` parts of the text, which are about equally long: all figures of one after the other are
  /// those of the text, in its order. Fewer where sections share their paragraphs, and at least one.
  package func parts(_ count: Int) -> [SectionSet] {
    var last = [Int](repeating: -1, count: sections.count + 1)
    for (place, sentence) in sentences.enumerated() { last[(sentence.section ?? -1) + 1] = place }
    var parts = [SectionSet(roomFor: sections.count)]
    // Where the sections that were met so far end.
    var end = -1
    for (place, sentence) in sentences.enumerated() {
      if place > 0, end < place, sentence.paragraph != sentences[place - 1].paragraph,
        sentence.span.start >= text.count * parts.count / count
      {
        parts.append(SectionSet(roomFor: sections.count))
      }
      parts[parts.count - 1].insert(sentence.section)
      end = max(end, last[(sentence.section ?? -1) + 1])
    }
    return parts
  }

  /// The figures of one of the `parts`, where `time` is known to be the report's.
  package func figures(
    ofPart place: Int, of parts: [SectionSet], _ time: ReportTime, _ catalogue: Catalogue
  ) -> ExtractedFigures {
    var others = SectionSet(roomFor: sections.count)
    for other in parts.indices where other != place { others.formUnion(parts[other]) }
    return figures(leavingOut: others, time, catalogue)
  }

  /// The report with figures that were read of it.
  package func structured(_ found: ExtractedFigures, source: SourceDescription? = nil) -> StructuredReport {
    structured(found, time, source: source)
  }

  /// The same, where `time` is known to be the report's.
  package func structured(
    _ found: ExtractedFigures, _ time: ReportTime, source: SourceDescription?
  ) -> StructuredReport {
    let anomalies = lost + found.anomalies
    let order = (0..<anomalies.count).sorted {
      (anomalies[$0].span.start, $0) < (anomalies[$1].span.start, $1)
    }
    return StructuredReport(
      text: text, header: ReportHeader(title: title, time: time), source: source, sections: sections,
      sentences: sentences, figures: found.figures, references: Reference.find(in: sentences, of: text),
      anomalies: order.map { anomalies[$0] })
  }
}
