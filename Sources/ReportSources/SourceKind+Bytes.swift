import ReportText

extension SourceKind {
  /// What `source` is by its first bytes; what has no marks of its own is text.
  /// - Throws: `ReadingError` for an archive that is no document, or that may not be opened.
  init(of source: [UInt8], name: String) throws(ReadingError) {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if source.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = try Self.archived(source)
    } else if source.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = suffix == "wps" ? .wps : .doc
    } else if source.starts(with: Array("{\\rtf".utf8)) {
      self = .rtf
    } else if source.prefix(1024).starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if suffix != "md",
      ["htm", "html", "xhtml", "shtml"].contains(suffix) || WebPage.looksLikePage(source)
    {
      self = .html
    } else {
      self = suffix == "md" ? .markdown : .text
    }
  }

  private static func archived(_ source: [UInt8]) throws(ReadingError) -> SourceKind {
    var archive = try Archive(source, of: .docx)
    if try WordDocument.mainPart(of: &archive, .docx) != nil { return .docx }
    let type = try archive.part("mimetype") ?? []
    if String(decoding: type, as: UTF8.self).hasPrefix(SourceKind.odt.mediaType) { return .odt }
    if archive.has("[Content_Types].xml") { throw .damaged(.docx) }
    throw .binary(looksLike: "a zip archive")
  }
}
