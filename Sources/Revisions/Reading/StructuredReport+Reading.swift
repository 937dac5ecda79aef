import Figures
package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text gives the same report, whoever stored it.
  package static func reading(canonical text: [UInt8]) -> StructuredReport {
    reading(text, lost: [], source: nil)
  }

  /// Reads the reports that a file holds, in the order of the file.
  ///
  /// `name` is the file's name; folders before it are left out. A name that ends in `.md` is canonical text
  /// already, such as a `report.md` edited in a clone, and is taken as it stands.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(source bytes: [UInt8], name: String) throws(ReadingError) -> [StructuredReport]
  {
    let isMarkdown = name.hasSuffix(".md")
    let texts: [CanonicalText]
    let encoding: String
    if isMarkdown {
      let (report, name) = try CanonicalText.markdown(in: bytes)
      (texts, encoding) = ([report], name)
    } else {
      (texts, encoding) = try CanonicalText.reports(in: bytes)
    }
    let source = SourceDescription(
      name: name.split(separator: "/").last.map(String.init) ?? name,
      mediaType: isMarkdown ? "text/markdown" : "text/plain", sha256: SHA256.hex(of: bytes),
      encoding: encoding)
    return texts.map { reading($0.bytes, lost: $0.anomalies, source: source) }
  }

  private static func reading(_ text: [UInt8], lost: [Anomaly], source: SourceDescription?)
    -> StructuredReport
  {
    let structure = CanonicalReader(text)
    let time = ReportTime(title: structure.title, sentences: structure.sentences, of: text)
    let found = FigureExtractor.extract(
      text, sections: structure.sections, sentences: structure.sentences, period: time.period, year: time.year
    )
    let anomalies = (lost + found.anomalies).enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    return StructuredReport(
      text: text, header: ReportHeader(reading: structure, time: time, of: text), source: source,
      sections: structure.sections, sentences: structure.sentences, figures: found.figures,
      references: Reference.find(in: structure.sentences, of: text), anomalies: anomalies.map(\.element))
  }
}
