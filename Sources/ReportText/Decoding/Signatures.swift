/// Kinds of files that are not text, by their first bytes.
enum Signatures {
  /// By the first byte. Not a table: its arrays would be made at every start.
  private static func known(_ first: UInt8) -> (bytes: [UInt8], kind: String)? {
    switch first {
    case 0x25: (Array("%PDF".utf8), "PDF")
    case 0x50: ([0x50, 0x4B, 0x03, 0x04], "a zip archive such as DOCX")
    case 0xD0: ([0xD0, 0xCF, 0x11, 0xE0], "a Word 97 document")
    case 0x7B: (Array("{\\rtf".utf8), "RTF")
    case 0x89: ([0x89, 0x50, 0x4E, 0x47], "a PNG picture")
    case 0xFF: ([0xFF, 0xD8, 0xFF], "a JPEG picture")
    case 0x47: (Array("GIF8".utf8), "a GIF picture")
    case 0x1F: ([0x1F, 0x8B], "gzip data")
    case 0x7F: ([0x7F, 0x45, 0x4C, 0x46], "a program")
    default: nil
    }
  }

  /// What `source` looks like; `nil` where nothing speaks against text.
  static func kind(of source: [UInt8]) -> String? {
    if let known = source.first.flatMap(known), source.starts(with: known.bytes) { return known.kind }
    return source.contains([0], in: source.indices) ? "data" : nil
  }
}
