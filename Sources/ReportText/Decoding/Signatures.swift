/// Kinds of files that are not text, by their first bytes.
enum Signatures {
  /// By the first two bytes, which no text begins with but `%P`, `PK`, `{\\` and `GI`.
  private static func known(_ source: [UInt8]) -> (bytes: [UInt8], kind: String)? {
    guard source.count > 1 else { return nil }
    switch (source[0], source[1]) {
    case (0x25, 0x50): return (Array("%PDF".utf8), "PDF")
    case (0x50, 0x4B): return ([0x50, 0x4B, 0x03, 0x04], "a zip archive such as DOCX")
    case (0xD0, 0xCF): return ([0xD0, 0xCF, 0x11, 0xE0], "a Word 97 document")
    case (0x7B, 0x5C): return (Array("{\\rtf".utf8), "RTF")
    case (0x89, 0x50): return ([0x89, 0x50, 0x4E, 0x47], "a PNG picture")
    case (0xFF, 0xD8): return ([0xFF, 0xD8, 0xFF], "a JPEG picture")
    case (0x47, 0x49): return (Array("GIF8".utf8), "a GIF picture")
    case (0x1F, 0x8B): return ([0x1F, 0x8B], "gzip data")
    case (0x7F, 0x45): return ([0x7F, 0x45, 0x4C, 0x46], "a program")
    default: return nil
    }
  }

  /// What `source` looks like; `nil` where nothing speaks against text.
  static func kind(of source: [UInt8]) -> String? {
    if let known = known(source), source.starts(with: known.bytes) { return known.kind }
    return source.contains([0], in: source.indices) ? "data" : nil
  }
}
