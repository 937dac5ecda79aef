import ReportText

/// What the directory of an OLE compound file says is in it.
struct CompoundFile {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Whether it has a stream or folder of that name.
  func has(_ name: String) -> Bool {
    let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return source.contains(wide + [0, 0], in: source.indices)
  }

  /// The name of LibreOffice's reader for it; `nil` where it is no text document.
  var wordFilter: String? {
    if has("WordDocument") { return version.map { $0 < 0xC1 ? "MS Word 95" : "MS Word 97" } ?? "MS Word 97" }
    return has("MatOST") ? "MS_Works" : nil
  }

  /// Whether it is a Word document behind a password.
  var isLocked: Bool {
    if has("EncryptedPackage") { return true }
    guard has("WordDocument"), let head else { return false }
    return source[head + 11] & 1 == 1
  }

  private var version: Int? { head.map { Int(source[$0 + 2]) | Int(source[$0 + 3]) << 8 } }

  /// Where the stream with the text begins: nearly always the first.
  private var head: Int? {
    guard source.count >= 1024, [0xEC, 0xDC].contains(source[512]), source[513] == 0xA5 else { return nil }
    return 512
  }
}
