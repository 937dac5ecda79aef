import ReportText

/// Reads PDF: text in the order of reading, out of the words that poppler finds on the pages.
enum PrintedDocument {
  static let program = "pdftotext"
  static let package = "poppler-utils"

  static func read(_ source: [UInt8]) throws(ReadingError) -> SourceDocument {
    let reader = PrintedPageReader()
    try MarkupRun.read(xml: words(of: source), of: .pdf, vocabularies: ["xhtml"], into: reader)
    let letters = reader.pages.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count } }
    // A scanner leaves a line of its own at most.
    guard letters > reader.pages.count * 40 || letters > 0 && source.count < 60_000 * reader.pages.count
    else {
      throw .scanned(.pdf)
    }
    var pages = reader.pages.enumerated().map { PrintedRow.rows(of: $0.element, number: $0.offset) }
    let removed = PrintedFurniture.take(off: &pages)
    pages = PrintedColumns.parted(pages)
    var document = SourceDocument(of: .pdf)
    try document.add(PrintedText.blocks(of: pages.flatMap { $0 }))
    for words in removed { try document.remove(words) }
    return document
  }

  /// The words of the pages as XML.
  private static func words(of source: [UInt8]) throws(ReadingError) -> [UInt8] {
    let file = try TemporaryFile(source)
    let child = ChildProgram(
      name: program, arguments: ["-q", "-bbox-layout", "-enc", "UTF-8", "/dev/fd/3", "-"], memory: 2 << 20)
    let output: [UInt8]
    switch child.run(on: file) {
    case .output(let bytes): output = bytes
    case .missing: throw .missing(program, package: package, .pdf)
    case .tooMuch: throw .hostile(.pdf, .unpackedSize(limit: child.outputLimit))
    case .failed:
      throw source.holds("/Encrypt") ? .locked(.pdf) : .damaged(.pdf)
    }
    // Without its document type, and without characters that XML has no place for.
    guard let start = output.place(of: Array("<html".utf8), in: output.indices) else { throw .damaged(.pdf) }
    let body = output[start...].map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
    return String(validating: body, as: UTF8.self) == nil
      ? Array(String(decoding: body, as: UTF8.self).utf8) : body
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: String) -> Bool { contains(Array(word.utf8), in: indices) }
}
