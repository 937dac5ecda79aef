package import ReportText

/// The reports that a file holds, and how its bytes were understood.
package struct ReadSource: Sendable {
  /// In the order of the file.
  package let lazyReports: [LazyCanonicalText]
  package let kind: SourceKind
  /// `"UTF-8"`, `"GB18030"`, ….
  package let encoding: String

  /// In the order of the file.
  package var reports: [CanonicalText] { lazyReports.map(\.text) }

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
      (lazyReports, self.encoding) = ([LazyCanonicalText(report)], encoding)
    case .text:
      (lazyReports, encoding) = try CanonicalText.lazyReports(in: source)
    case .docx:
      (lazyReports, encoding) = (try Self.reports(in: WordDocument.read(source, .docx)), "UTF-8")
    case .html:
      let (document, encoding) = try WebPage.read(source)
      (lazyReports, self.encoding) = (try Self.reports(in: document), encoding)
    case .pdf:
      (lazyReports, encoding) = (try Self.reports(in: PrintedDocument.read(source)), "UTF-8")
    case .rtf:
      let body = Array(source[SourceKind.start(of: source)...])
      (lazyReports, encoding) = (try Self.reports(in: OfficeDocument.read(body, kind)), "UTF-8")
    case .doc, .wps, .odt:
      (lazyReports, encoding) = (try Self.reports(in: OfficeDocument.read(source, kind)), "UTF-8")
    }
  }

  private static func reports(in document: SourceDocument) throws(ReadingError) -> [LazyCanonicalText] {
    guard !document.isEmpty else { throw .empty }
    return CanonicalText.lazyReports(of: document)
  }
}
