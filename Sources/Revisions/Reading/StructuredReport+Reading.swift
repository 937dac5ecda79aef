package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text gives the same report, whoever stored it.
  package static func reading(canonical text: [UInt8]) -> StructuredReport {
    SectionedReport(canonical: text).structured()
  }

  /// Reads the reports that a file holds, in the order of the file.
  ///
  /// `name` is the file's name; folders before it are left out. A name that ends in `.md` is canonical text
  /// already, such as a `report.md` edited in a clone, and is taken as it stands.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(source bytes: [UInt8], name: String) throws(ReadingError) -> [StructuredReport]
  {
    let found = try SectionedReport.reading(source: bytes, name: name)
    let source = SourceDescription(of: bytes, named: name, found.mediaType, found.encoding)
    return found.reports.map { $0.structured(source: source) }
  }
}

extension SectionedReport {
  /// Cuts the reports that a file holds into sections; `name` counts as in `StructuredReport.reading`.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(source bytes: [UInt8], name: String) throws(ReadingError) -> (
    reports: [SectionedReport], mediaType: String, encoding: String
  ) {
    if name.hasSuffix(".md") {
      let (text, encoding) = try CanonicalText.markdown(in: bytes)
      return ([SectionedReport(canonical: text.bytes)], "text/markdown", encoding)
    }
    let (texts, encoding) = try CanonicalText.reports(in: bytes)
    let reports = texts.map { SectionedReport(canonical: $0.bytes, lost: $0.anomalies) }
    return (reports, "text/plain", encoding)
  }
}

extension SourceDescription {
  /// Describes a file by its bytes; folders before its name are left out.
  package init(of bytes: [UInt8], named name: String, _ mediaType: String, _ encoding: String) {
    self.init(
      name: name.split(separator: "/").last.map(String.init) ?? name, mediaType: mediaType,
      sha256: SHA256.hex(of: bytes), encoding: encoding)
  }
}
