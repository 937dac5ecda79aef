import ReportText

/// Reads what LibreOffice can turn into DOCX: DOC, WPS, RTF and ODT.
enum OfficeDocument {
  static let program = "soffice"
  static let package = "libreoffice-writer-nogui"

  static func read(_ source: [UInt8], _ kind: SourceKind) throws(ReadingError) -> SourceDocument {
    let filter = try filter(for: source, kind)
    let document = try WordDocument.read(converted(source, kind, filter), kind)
    // It makes something of bytes that say nothing, too.
    guard document.isPlausible else { throw .damaged(kind) }
    return document
  }

  /// LibreOffice's own name for the kind, so that it does not take what is damaged for something else.
  /// - Throws: `ReadingError` for what cannot be of that kind, and for archives that may not be opened.
  private static func filter(for source: [UInt8], _ kind: SourceKind) throws(ReadingError) -> String {
    switch kind {
    case .odt:
      try OpenDocument.check(source)
      return "writer8"
    case .rtf: return "Rich Text Format"
    default:
      guard let filter = CompoundFile(source).wordFilter else { throw .damaged(kind) }
      return filter
    }
  }

  /// The document as DOCX. LibreOffice works in a folder of its own, with settings of its own, and takes no file's
  /// name from the source.
  private static func converted(
    _ source: [UInt8], _ kind: SourceKind, _ filter: String
  ) throws(ReadingError) -> [UInt8] {
    try TemporaryPlace.withFolder { folder throws(ReadingError) in
      let input = "\(folder)/report.\(kind.rawValue)"
      guard FileBytes.write(source, toNew: input) else { throw .temporary(folder: folder) }
      var child = ChildProgram(
        name: program,
        arguments: [
          "-env:UserInstallation=file://\(escaped(folder))/settings", "--headless", "--norestore",
          "--nolockcheck",
          "--infilter=\(filter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder)/out", input,
        ], seconds: 90)
      // Without a locale it takes no path that is not ASCII.
      child.variables = ["HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8"]
      // It maps more than it uses: a gigabyte and a half for the smallest file.
      child.memory = 4 << 20
      child.fileSize = SourceDecoder.limit >> 9
      // It reads what stands in the folder.
      switch child.run(on: try TemporaryFile([])) {
      case .missing: throw .missing("LibreOffice", package: package, kind)
      case .failed, .tooMuch: throw .failed("LibreOffice", kind)
      case .output: break
      }
      guard let bytes = FileBytes.read("\(folder)/out/report.docx", limit: SourceDecoder.limit) else {
        throw .damaged(kind)
      }
      return bytes
    }
  }

  /// A path as a part of a URL.
  private static func escaped(_ path: String) -> String {
    var url = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        url.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        url += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return url
  }
}
