package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text gives the same report, whoever stored it.
  package static func reading(canonical text: [UInt8]) -> StructuredReport {
    StructuredReport(
      text: text, header: ReportHeader(title: "", issuer: nil, region: nil, kind: nil, period: nil),
      sections: [], sentences: [], figures: [], references: [], anomalies: [])
  }

  /// Reads the reports that a file holds, in the order of the file.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(
    source bytes: [UInt8], name: String
  ) throws(ReadingError) -> [StructuredReport] {
    guard !bytes.isEmpty else { throw .empty }
    return [.reading(canonical: bytes)]
  }
}
