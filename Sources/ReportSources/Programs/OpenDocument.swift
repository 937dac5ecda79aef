import ReportText

/// Looks an OpenDocument file over before LibreOffice, which knows no bounds, is given it.
enum OpenDocument {
  /// - Throws: `ReadingError` for what unpacks to more than it may, is nested too deep, or is damaged or locked.
  static func check(_ source: [UInt8]) throws(ReadingError) {
    var archive = try Archive(source, of: .odt)
    guard archive.has("content.xml") else { throw .damaged(.odt) }
    for name in archive.names where name.hasSuffix(".xml") {
      guard let part = try archive.part(name) else { continue }
      if name == "META-INF/manifest.xml", part.contains(encryption, in: part.indices) { throw .locked(.odt) }
      if ["content.xml", "styles.xml"].contains(name) {
        try MarkupRun.read(xml: part, of: .odt, vocabularies: [], into: Nobody())
      }
    }
  }

  private static let encryption = Array("encryption-data".utf8)

  /// Takes in a document for the sake of its bounds alone.
  private final class Nobody: MarkupReader {
    func start(_ name: String, _ attributes: MarkupAttributes) {}
    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
