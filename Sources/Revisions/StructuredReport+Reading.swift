package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text gives the same report, whoever stored it.
  package static func reading(canonical text: [UInt8]) -> StructuredReport {
    let structure = CanonicalReader(text)
    return StructuredReport(
      text: text,
      header: ReportHeader(
        title: String(decoding: text[structure.title.range], as: UTF8.self), issuer: nil, region: nil, kind: nil,
        period: nil),
      sections: structure.sections, sentences: structure.sentences, figures: [], references: [], anomalies: [])
  }

  /// Reads the reports that a file holds, in the order of the file.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(
    source bytes: [UInt8], name: String
  ) throws(ReadingError) -> [StructuredReport] {
    let (texts, _) = try CanonicalText.reports(in: bytes)
    return texts.map { .reading(canonical: $0.bytes) }
  }
}
