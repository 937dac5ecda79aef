import ReportText

/// Reads DOCX: the text that a reader of the pages sees, in order.
enum WordDocument {
  static func read(_ source: [UInt8], _ kind: SourceKind) throws(ReadingError) -> SourceDocument {
    var archive = try Archive(source, of: kind)
    guard let main = try mainPart(of: &archive, kind), let body = try archive.part(main) else {
      throw .damaged(kind)
    }
    let related = try Relationships(of: main, in: &archive, kind)
    let styles = try Styles(try archive.first(related[.styles]), kind)
    let numbering = try NumberingReader(try archive.first(related[.numbering]), kind).numbering
    func blocks(of bytes: [UInt8], _ notes: WordNotes) throws(ReadingError) -> WordReader {
      let reader = WordReader(kind, styles: styles, numbering: numbering, notes: notes)
      try MarkupRun.read(xml: bytes, of: kind, vocabularies: WordReader.vocabularies, into: reader)
      return reader
    }
    var notes = WordNotes()
    for part in related[.footnotes] + related[.endnotes] {
      if let bytes = try archive.part(part) { notes.add(try blocks(of: bytes, WordNotes()).collected) }
    }
    var document = SourceDocument(of: kind)
    try document.add(try blocks(of: body, notes).finished())
    var seen: Set<[UInt8]> = []
    for part in related[.header] + related[.footer] {
      guard let bytes = try archive.part(part) else { continue }
      let words = words(of: try blocks(of: bytes, WordNotes()).finished())
      if hasWords(words), seen.insert(words).inserted { try document.remove(words) }
    }
    return document
  }

  /// The name of the part with the text.
  static func mainPart(of archive: inout Archive, _ kind: SourceKind) throws(ReadingError) -> String? {
    let named = try Relationships(of: "", in: &archive, kind)[.document].first
    return [named, "word/document.xml"].compactMap { $0 }.first { archive.has($0) }
  }

  private static func words(of blocks: [Block]) -> [UInt8] {
    var words: [UInt8] = []
    for block in blocks {
      switch block {
      case .paragraph(let text, _): words += text
      case .lines(let lines): words += lines.joined()
      case .table(let table): for cell in table.rows.joined() { words += self.words(of: cell) }
      case .removed: break
      }
    }
    return words
  }

  /// Whether a header says more than the number of its page.
  private static func hasWords(_ text: [UInt8]) -> Bool {
    var index = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      let isPageWord = scalar == 0x7B2C || scalar == 0x5171 || scalar == 0x9875  // 第 共 页
      if !isPageWord, Characters.isHan(scalar) || Characters.isASCIILetter(scalar) { return true }
      index += length
    }
    return false
  }
}

extension Archive {
  fileprivate mutating func first(_ names: [String]) throws(ReadingError) -> [UInt8]? {
    for name in names {
      if let bytes = try part(name) { return bytes }
    }
    return nil
  }
}
