package import ReportText

/// The reports that a file holds, and how its bytes were understood.
package struct ReadSource: Sendable {
  /// In the order of the file.
  package let unwritten: [UnwrittenReport]
  package let kind: SourceKind
  /// `"UTF-8"`, `"GB18030"`, ….
  package let encoding: String

  /// In the order of the file.
  package var reports: [CanonicalText] { unwritten.map(\.text) }

  /// Reads a file by what its bytes are; its name decides only where they leave a choice.
  ///
  /// A name that ends in `.md` is canonical text already, such as a `report.md` edited in a clone, and is taken as it
  /// stands.
  /// - Throws: `ReadingError` where the bytes are no report, or ask for more than reading one may take.
  package init(_ source: [UInt8], name: String) throws(ReadingError) {
    guard source.count <= SourceDecoder.limit else {
      throw .tooLarge(bytes: source.count, limit: SourceDecoder.limit)
    }
    kind = try SourceKind(of: source, name: name)
    switch kind {
    case .markdown:
      let (report, encoding) = try CanonicalText.markdown(in: source)
      (unwritten, self.encoding) = ([UnwrittenReport(report)], encoding)
    case .text:
      (unwritten, encoding) = try CanonicalText.unwritten(in: source)
    case .docx:
      (unwritten, encoding) = (try Self.reports(in: WordDocument.read(source, .docx)), "UTF-8")
    case .html:
      let (document, encoding) = try WebPage.read(source)
      (unwritten, self.encoding) = (try Self.reports(in: document), encoding)
    case .pdf:
      (unwritten, encoding) = (try Self.reports(in: PrintedDocument.read(source)), "UTF-8")
    case .rtf:
      let body = Array(source[SourceKind.start(of: source)...])
      (unwritten, encoding) = (try Self.reports(in: OfficeDocument.read(body, kind)), "UTF-8")
    case .doc, .wps, .odt:
      (unwritten, encoding) = (try Self.reports(in: OfficeDocument.read(source, kind)), "UTF-8")
    }
  }

  private static func reports(in document: SourceDocument) throws(ReadingError) -> [UnwrittenReport] {
    guard !document.isEmpty else { throw .empty }
    return CanonicalText.unwritten(of: document)
  }
}
