import Figures
import ReportSources
package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text gives the same report, whoever stored it.
  package static func reading(canonical text: [UInt8]) -> StructuredReport {
    reading(text, lost: [], source: nil)
  }

  /// Reads the reports that a file holds, in the order of the file.
  ///
  /// `name` is the file's name; folders before it are left out. See `ReadSource` for what it decides.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(source bytes: [UInt8], name: String) throws(ReadingError) -> [StructuredReport]
  {
    let name = name.split(separator: "/").last.map(String.init) ?? name
    let read = try ReadSource(bytes, name: name)
    let source = SourceDescription(
      name: name, mediaType: read.kind.mediaType, sha256: SHA256.hex(of: bytes), encoding: read.encoding)
    return read.reports.map { reading($0.bytes, lost: $0.anomalies, source: source) }
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
