/// Kinds of files that are not text, by their first bytes.
enum Signatures {
  private static let table: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive such as DOCX"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a Word 97 document"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0x1F, 0x8B], "gzip data"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// What `source` looks like; `nil` where nothing speaks against text.
  static func kind(of source: [UInt8]) -> String? {
    if let known = table.first(where: { source.starts(with: $0.bytes) }) { return known.kind }
    return source.contains([0], in: source.indices) ? "data" : nil
  }
}
