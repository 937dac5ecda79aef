import ReadingTestSupport
import Testing

@testable import ReportText

@Suite("Source decoding")
struct DecodingTests {
  private static let prose = "全市高新技术企业达到一百二十家，比上年增长百分之十五。"
  /// `prose` in GB18030.
  private static let gb18030: [UInt8] = [
    0xC8, 0xAB, 0xCA, 0xD0, 0xB8, 0xDF, 0xD0, 0xC2, 0xBC, 0xBC, 0xCA, 0xF5, 0xC6, 0xF3, 0xD2, 0xB5, 0xB4,
    0xEF, 0xB5,
    0xBD, 0xD2, 0xBB, 0xB0, 0xD9, 0xB6, 0xFE, 0xCA, 0xAE, 0xBC, 0xD2, 0xA3, 0xAC, 0xB1, 0xC8, 0xC9, 0xCF,
    0xC4, 0xEA,
    0xD4, 0xF6, 0xB3, 0xA4, 0xB0, 0xD9, 0xB7, 0xD6, 0xD6, 0xAE, 0xCA, 0xAE, 0xCE, 0xE5, 0xA1, 0xA3,
  ]

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap { unit -> [UInt8] in
        let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
        return bigEndian ? bytes : bytes.reversed()
      }
  }

  private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

  @Test("UTF-8 is read with and without a byte order mark, which is no text")
  func utf8() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let decoded = try SourceDecoder.decode(mark + Array(Self.prose.utf8))
      #expect(text(decoded) == Self.prose)
      #expect(decoded.encoding == "UTF-8")
      #expect(decoded.replaced == 0)
    }
  }

  @Test("GB18030 is told from UTF-8 and read whole")
  func gb() throws {
    let decoded = try SourceDecoder.decode(Self.gb18030)
    #expect(text(decoded) == Self.prose)
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.replaced == 0)
  }

  @Test("a rare character of four bytes does not make GB18030 unreadable")
  func rareCharacter() throws {
    // 𠀀 is 95 32 82 36.
    let decoded = try SourceDecoder.decode(Self.gb18030 + [0x95, 0x32, 0x82, 0x36] + Self.gb18030)
    #expect(text(decoded) == Self.prose + "𠀀" + Self.prose)
  }

  @Test("UTF-16 with a byte order mark is read in both orders", arguments: [true, false])
  func utf16(bigEndian: Bool) throws {
    let decoded = try SourceDecoder.decode(utf16(Self.prose + "𠀀", bigEndian: bigEndian))
    #expect(text(decoded) == Self.prose + "𠀀")
    #expect(decoded.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
  }

  @Test("UTF-16 that is cut inside a character is damaged")
  func damagedUTF16() {
    #expect(throws: ReadingError.binary(looksLike: "damaged UTF-16LE")) {
      try SourceDecoder.decode(utf16(Self.prose, bigEndian: false) + [0x41])
    }
  }

  @Test("a few bad bytes are replaced and counted")
  func badBytes() throws {
    var bytes = Array((Self.prose + Self.prose + Self.prose).utf8)
    bytes.insert(0xFF, at: 30)
    let decoded = try SourceDecoder.decode(bytes)
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.replaced == 1)
    #expect(text(decoded).contains("\u{FFFD}"))
  }

  @Test("a file cut inside its last character keeps the rest")
  func cutCharacter() throws {
    let bytes = Array((Self.prose + Self.prose + Self.prose).utf8.dropLast())
    let decoded = try SourceDecoder.decode(bytes)
    #expect(text(decoded).hasPrefix(Self.prose + Self.prose))
    #expect(decoded.replaced == 1)
  }

  @Test("GB18030 cut inside its last character keeps the rest")
  func cutGB() throws {
    let decoded = try SourceDecoder.decode(Self.gb18030 + Self.gb18030 + Self.gb18030.dropLast())
    #expect(decoded.encoding == "GB18030")
    #expect(text(decoded).hasPrefix(Self.prose + Self.prose))
    #expect(decoded.replaced == 1)
  }

  @Test("U+FFFD that stands in a sound source is text, not damage")
  func replacementCharacter() throws {
    #expect(try SourceDecoder.decode(Array("增长\u{FFFD}。".utf8)).replaced == 0)
  }

  @Test(
    "nothing but white space is empty",
    arguments: [[], [0x20], [0x0A, 0x0D, 0x09], [0xFF, 0xFE], [0xFE, 0xFF, 0x00, 0x0A]] as [[UInt8]])
  func empty(bytes: [UInt8]) {
    #expect(throws: ReadingError.empty) { try SourceDecoder.decode(bytes) }
  }

  @Test(
    "wide white space and a byte order mark are nothing as well",
    arguments: [[0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0A], [0xE3, 0x80, 0x80], [0xC2, 0xA0, 0x0A]]
      as [[UInt8]])
  func wideEmpty(bytes: [UInt8]) {
    #expect(throws: ReadingError.empty) { try SourceDecoder.decode(bytes) }
  }

  @Test(
    "files of other kinds are named",
    arguments: [
      (Array("%PDF-1.7 1 0 obj".utf8), "PDF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a zip archive such as DOCX"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a Word 97 document"), (Array("{\\rtf1 text".utf8), "RTF"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG picture"), ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
      (Array("GIF89a".utf8), "a GIF picture"), ([0x1F, 0x8B, 0x08], "gzip data"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("text\u{0}text".utf8), "data"),
    ] as [([UInt8], String)])
  func binary(bytes: [UInt8], kind: String) {
    #expect(throws: ReadingError.binary(looksLike: kind)) { try SourceDecoder.decode(bytes) }
  }

  @Test("random bytes are data")
  func random() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 1...255, using: &generator) }
      #expect(throws: ReadingError.self) { try SourceDecoder.decode(bytes) }
    }
  }

  @Test("more bytes than the limit are refused before they are read")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x41, count: SourceDecoder.limit + 1)
    #expect(throws: ReadingError.tooLarge(bytes: bytes.count, limit: SourceDecoder.limit)) {
      try SourceDecoder.decode(bytes)
    }
  }
}
