package import Catalogue
import ReportSources
package import ReportText

extension StructuredReport {
  /// Reads a report back from its canonical text. The same text and catalogue give the same report, whoever stored it.
  package static func reading(canonical text: [UInt8], catalogue: Catalogue = .builtIn) -> StructuredReport {
    SectionedReport(canonical: text).structured(catalogue: catalogue)
  }

  /// Reads the reports that a file holds, in the order of the file.
  ///
  /// `name` is the file's name; folders before it are left out. See `ReadSource` for what it decides.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(
    source bytes: [UInt8], name: String, catalogue: Catalogue = .builtIn
  ) throws(ReadingError) -> [StructuredReport] {
    let found = try SectionedReport.reading(source: bytes, name: name)
    let source = SourceDescription(
      of: name, found.mediaType, found.encoding, sha256: SourceDescription.digest(of: bytes))
    return found.reports.map { $0.structured(source: source, catalogue: catalogue) }
  }
}

extension SectionedReport {
  /// Cuts the reports that a file holds into sections; `name` counts as in `StructuredReport.reading`.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func reading(source bytes: [UInt8], name: String) throws(ReadingError) -> (
    reports: [SectionedReport], mediaType: String, encoding: String
  ) {
    let read = try ReadSource(bytes, name: Self.file(name))
    return (read.lazyReports.map(SectionedReport.init), read.kind.mediaType, read.encoding)
  }

  /// The reports of a file that holds several, by their titles; none is cut into sections before it is asked for.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func found(source bytes: [UInt8], name: String) throws(ReadingError) -> [FoundReport] {
    let read = try ReadSource(bytes, name: Self.file(name))
    guard read.lazyReports.count > 1 else { return read.lazyReports.map { .cut(SectionedReport($0)) } }
    return read.lazyReports.map { .titled($0) }
  }

  init(_ report: LazyCanonicalText) {
    let text = report.text
    self.init(canonical: text.bytes, lost: text.anomalies)
  }

  private static func file(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}

extension SourceDescription {
  /// Describes a file; folders before its name are left out.
  package init(of name: String, _ mediaType: String, _ encoding: String, sha256: String) {
    self.init(
      name: name.split(separator: "/").last.map(String.init) ?? name, mediaType: mediaType, sha256: sha256,
      encoding: encoding)
  }

  /// The SHA-256 of a file's bytes, as `sha256` has it.
  package static func digest(of bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }
}
