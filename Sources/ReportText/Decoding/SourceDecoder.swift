import Glibc

/// The text of a source and how its bytes were understood.
package struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// `"UTF-8"`, `"GB18030"`, `"UTF-16LE"`, `"UTF-16BE"`.
  package let encoding: String
  /// How many bad bytes were replaced by U+FFFD; 0 for a sound text.
  package let replaced: Int
}

/// Tells encodings apart: byte order mark, then strict UTF-8, then strict GB18030, then UTF-8 with a few bad bytes.
package enum SourceDecoder {
  /// The most bytes that are read as one file: 64 MiB.
  package static let limit = 64 << 20

  /// `declared` is the encoding that the source says it has, in capitals. Bytes that are UTF-8 are read as that all
  /// the same; where a Chinese encoding was declared a few bad bytes are passed over.
  /// - Throws: `ReadingError` for an empty, binary or too large source.
  package static func decode(
    _ source: [UInt8], declared: String? = nil
  ) throws(ReadingError) -> DecodedText {
    guard source.count <= limit else { throw .tooLarge(bytes: source.count, limit: limit) }
    guard !isBlank(source) else { throw .empty }
    if source.starts(with: [0xFF, 0xFE]) { return try utf16(source, name: "UTF-16LE") }
    if source.starts(with: [0xFE, 0xFF]) { return try utf16(source, name: "UTF-16BE") }
    if let kind = Signatures.kind(of: source) { throw .binary(looksLike: kind) }
    let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(source.dropFirst(3)) : source
    if body.isUTF8 { return DecodedText(bytes: body, encoding: "UTF-8", replaced: 0) }
    if !hasMark, declared?.contains("BIG5") != true, let text = converted(body, from: "GB18030"),
      looksChinese(text)
    {
      return DecodedText(bytes: text, encoding: "GB18030", replaced: 0)
    }
    if let encoding = declared.flatMap({ declaredEncodings[$0] }),
      let (text, bad) = repaired(body, from: encoding)
    {
      return DecodedText(bytes: text, encoding: encoding, replaced: bad)
    }
    // A file cut inside its last character.
    for cut in 1...3 where !hasMark && body.count > 64 {
      if let text = converted(Array(body.dropLast(cut)), from: "GB18030"), looksChinese(text) {
        return DecodedText(bytes: text + Array("\u{FFFD}".utf8), encoding: "GB18030", replaced: 1)
      }
    }
    let repaired = String(decoding: body, as: UTF8.self).bytes
    let bad = replacements(in: repaired)
    guard bad * 50 <= repaired.count else { throw .binary(looksLike: "data") }
    return DecodedText(bytes: repaired, encoding: "UTF-8", replaced: bad)
  }

  private static let declaredEncodings = [
    "GB2312": "GB18030", "GBK": "GB18030", "GB18030": "GB18030", "GB_2312-80": "GB18030", "X-GBK": "GB18030",
    "BIG5": "BIG5-HKSCS", "BIG5-HKSCS": "BIG5-HKSCS", "X-X-BIG5": "BIG5-HKSCS",
  ]

  /// The bytes in UTF-8, with U+FFFD for each that is not valid in `encoding`; `nil` where too many are not.
  private static func repaired(_ source: [UInt8], from encoding: String) -> (text: [UInt8], bad: Int)? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = source.map { CChar(bitPattern: $0) }
    var bad = 0
    let capacity = source.count * 3 + 16
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      input.withUnsafeMutableBufferPointer { bytes in
        var from = bytes.baseAddress
        var left = bytes.count
        buffer.withMemoryRebound(to: CChar.self) { characters in
          var to = characters.baseAddress
          var room = capacity
          while iconv(converter, &from, &left, &to, &room) == -1, left > 0, bad * 50 <= source.count {
            bad += 1
            for byte in [0xEF, 0xBF, 0xBD] as [UInt8] where room > 0 {
              to?.pointee = CChar(bitPattern: byte)
              to = to.map { $0 + 1 }
              room -= 1
            }
            from = from.map { $0 + 1 }
            left -= 1
          }
          count = capacity - room
        }
      }
    }
    return bad * 50 <= source.count ? (output, bad) : nil
  }

  /// Nothing but white space of any width and byte order marks.
  private static func isBlank(_ source: [UInt8]) -> Bool {
    guard source.count <= 64 else { return !source.contains { $0 > 0x20 } }
    let text = String(decoding: source, as: UTF8.self)
    return text.unicodeScalars.allSatisfy {
      $0.value <= 0x20 || Characters.isSpace($0.value) || Characters.isInvisible($0.value)
    }
  }

  private static func utf16(_ source: [UInt8], name: String) throws(ReadingError) -> DecodedText {
    guard let text = converted(Array(source.dropFirst(2)), from: name) else {
      throw .binary(looksLike: "damaged \(name)")
    }
    guard text.contains(where: { $0 > 0x20 }) else { throw .empty }
    return DecodedText(bytes: text, encoding: name, replaced: 0)
  }

  /// Random bytes often pass as GB18030; prose has common characters in its first rows.
  private static func looksChinese(_ text: [UInt8]) -> Bool {
    var common = 0
    var rare = 0
    var index = 0
    let end = min(text.count, 1 << 16)
    while index < end {
      let (scalar, length) = text.scalar(at: index)
      if (0x4E00...0x9FA5).contains(scalar) || (0x3000...0x303F).contains(scalar)
        || (0xFF00...0xFF5E).contains(scalar)
      {
        common += 1
      } else if scalar >= 0x80, !(0x2010...0x2030).contains(scalar) {
        rare += 1
      }
      index += length
    }
    return common > rare * 4
  }

  private static func replacements(in text: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { count += 1 }
      index += 1
    }
    return count
  }

  /// The bytes in UTF-8, or `nil` where they are not valid in `encoding`.
  private static func converted(_ source: [UInt8], from encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = source.map { CChar(bitPattern: $0) }
    var failed = false
    let capacity = source.count * 3 + 16
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      input.withUnsafeMutableBufferPointer { bytes in
        var from = bytes.baseAddress
        var left = bytes.count
        buffer.withMemoryRebound(to: CChar.self) { characters in
          var to = characters.baseAddress
          var room = capacity
          failed = iconv(converter, &from, &left, &to, &room) == -1 || left > 0
          count = capacity - room
        }
      }
    }
    return failed ? nil : output
  }
}
