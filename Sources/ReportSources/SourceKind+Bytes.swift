import ReportText

extension SourceKind {
  /// What `source` is by its first bytes; what has no marks of its own is text.
  /// - Throws: `ReadingError` for an archive that is no document, or that may not be opened, and for kinds that are known
  ///   but not read.
  init(of source: [UInt8], name: String) throws(ReadingError) {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let start = Self.start(of: source)
    if source.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = try Self.archived(source)
    } else if source.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = try Self.compound(source, suffix)
    } else if source.hasWord("{\\rtf", at: start) {
      self = .rtf
    } else if source.hasWord("%pdf-", at: start) {
      self = .pdf
    } else if suffix != "md",
      ["htm", "html", "xhtml", "shtml"].contains(suffix) || WebPage.looksLikePage(source)
    {
      self = .html
    } else {
      if suffix != "md", let other = Self.unread(source, from: start) { throw .binary(looksLike: other) }
      self = suffix == "md" ? .markdown : .text
    }
  }

  /// Where a source begins behind a byte order mark and blanks.
  static func start(of source: [UInt8]) -> Int {
    let mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return source[mark...].firstIndex { $0 > 0x20 } ?? mark
  }

  private static func archived(_ source: [UInt8]) throws(ReadingError) -> SourceKind {
    var archive = try Archive(source, of: .docx)
    if archive.has("xl/workbook.xml") { throw .binary(looksLike: "an Excel workbook (XLSX)") }
    if archive.has("ppt/presentation.xml") { throw .binary(looksLike: "a PowerPoint presentation (PPTX)") }
    if try WordDocument.mainPart(of: &archive, .docx) != nil { return .docx }
    let type = try archive.part("mimetype") ?? []
    if String(decoding: type, as: UTF8.self).hasPrefix(SourceKind.odt.mediaType) { return .odt }
    if archive.has("[Content_Types].xml") { throw .damaged(.docx) }
    throw .binary(looksLike: "a zip archive")
  }

  private static func compound(_ source: [UInt8], _ suffix: String) throws(ReadingError) -> SourceKind {
    let file = CompoundFile(source)
    let kind = suffix == "wps" ? SourceKind.wps : .doc
    if file.isLocked { throw .locked(file.has("EncryptedPackage") ? .docx : kind) }
    guard file.wordFilter == nil else { return kind }
    if file.has("Workbook") || file.has("Book") { throw .binary(looksLike: "an Excel workbook (XLS)") }
    if file.has("PowerPoint Document") { throw .binary(looksLike: "a PowerPoint presentation (PPT)") }
    throw .damaged(kind)
  }

  /// Text in form that is a document of another kind.
  private static func unread(_ source: [UInt8], from start: Int) -> String? {
    let head = source[start...].prefix(4096)
    func has(_ word: String) -> Bool { source.contains(Array(word.utf8), in: head.indices) }
    if source.hasWord("<?xml", at: start) {
      if has("progid=\"Word.Document\"") || has(":wordDocument")
        || has("schemas.microsoft.com/office/word/2003")
      {
        return "a Word 2003 document (XML)"
      }
      if has("progid=\"Excel.Sheet\"") { return "an Excel 2003 workbook (XML)" }
      return "an XML document"
    }
    let isMail = source.hasWord("mime-version:", at: start) || source.hasWord("from:", at: start)
    return isMail && has("multipart/related") ? "a saved web page (MHT)" : nil
  }
}

extension [UInt8] {
  /// Whether `word`, in small letters, stands at `index` in any case.
  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard index + letters.count <= count else { return false }
    for offset in 0..<letters.count {
      let byte = self[index + offset]
      let small = 0x41...0x5A ~= byte ? byte + 0x20 : byte
      if small != letters[offset] { return false }
    }
    return true
  }
}
