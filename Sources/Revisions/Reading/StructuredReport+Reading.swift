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
    return (read.unwritten.map(SectionedReport.init), read.kind.mediaType, read.encoding)
  }

  /// The reports of a file that holds several, by their titles; none is cut into sections before it is asked for.
  /// - Throws: `ReadingError` where the bytes are no report.
  package static func uncut(source bytes: [UInt8], name: String) throws(ReadingError) -> [UncutReport] {
    let read = try ReadSource(bytes, name: Self.file(name))
    guard read.unwritten.count > 1 else { return read.unwritten.map { UncutReport(SectionedReport($0)) } }
    return read.unwritten.map(UncutReport.init)
  }

  fileprivate init(_ report: UnwrittenReport) {
    let text = report.text
    self.init(canonical: text.bytes, lost: text.anomalies)
  }

  private static func file(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}

/// A report of which the title alone may be known.
package enum UncutReport: Sendable {
  case cut(SectionedReport)
  case unwritten(UnwrittenReport)

  package init(_ report: SectionedReport) { self = .cut(report) }

  fileprivate init(_ report: UnwrittenReport) { self = .unwritten(report) }

  package var title: String {
    switch self {
    case .cut(let report): report.title
    case .unwritten(let report): String(decoding: report.title, as: UTF8.self)
    }
  }

  package var report: SectionedReport {
    switch self {
    case .cut(let report): report
    case .unwritten(let report): SectionedReport(report)
    }
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
