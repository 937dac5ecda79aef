import Glibc
import ReportText

/// Looks the tags of a document over before they are parsed.
///
/// The parser compares every attribute of an element with every other, and every prefix with all that are declared: a
/// single tag can keep it busy for hours.
struct TagBounds {
  /// The most bytes of a tag. In a web page values do not count, since a picture may stand in one.
  static let sizeLimit = 64 << 10
  static let attributeLimit = 1024

  private let bytes: UnsafeBufferPointer<UInt8>
  private let isPage: Bool
  private let kind: SourceKind

  /// - Throws: `ReadingError.hostile` for a tag that is too long or has too many attributes.
  static func check(_ bytes: [UInt8], of kind: SourceKind, isPage: Bool) throws(ReadingError) {
    let failure = bytes.withUnsafeBufferPointer { bytes -> ReadingError? in
      do throws(ReadingError) {
        try TagBounds(bytes: bytes, isPage: isPage, kind: kind).check()
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  private func check() throws(ReadingError) {
    var index = 0
    while let open = place(of: UInt8(ascii: "<"), from: index) {
      let next = open + 1 < bytes.count ? bytes[open + 1] : 0
      if !isPage, next != UInt8(ascii: "!"), next != UInt8(ascii: "?") {  // by far the most common
        index = try endOfTag(open)
      } else if has("<!--", at: open) {
        index = end("-->", from: open + 4)
      } else if !isPage, has("<![CDATA[", at: open) {
        index = end("]]>", from: open + 9)
      } else if !isPage, has("<?", at: open) {
        index = end("?>", from: open + 2)
      } else if isPage, !opensTag(open + 1) {
        index = open + 1
      } else {
        index = try endOfTag(open)
        if isPage, let raw = Self.raw.first(where: { has("<" + $0, at: open) }) {
          index = end("</" + raw, from: index)
        }
      }
    }
  }

  /// Elements of pages whose contents are no markup.
  private static let raw = ["script", "style"]

  private func opensTag(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return (0x41...0x5A).contains(bytes[index] & 0xDF) || bytes[index] == UInt8(ascii: "/")
      || bytes[index] == UInt8(ascii: "!")
  }

  /// Behind the `>` that ends the tag at `open`.
  private func endOfTag(_ open: Int) throws(ReadingError) -> Int {
    let isDeclaration = open + 1 < bytes.count && bytes[open + 1] == UInt8(ascii: "!")
    var index = open + 1
    var size = 0
    // Attributes by their values, and by the gaps before them: those of a page may be names alone.
    var values = 0
    var gaps = 0
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      size += 1
      if byte == UInt8(ascii: ">") { return index }
      if byte == 0x22 || byte == 0x27, last == UInt8(ascii: "=") || isDeclaration {
        let close = place(of: byte, from: index).map { $0 + 1 } ?? bytes.count
        if !isPage { size += close - index }
        index = close
        last = byte
      } else if byte > 0x20 {
        if byte == UInt8(ascii: "=") { values += 1 }
        last = byte
      } else if index < bytes.count, bytes[index] > 0x20 {
        gaps += 1
      }
      guard max(values, isPage ? gaps : 0) <= Self.attributeLimit else {
        throw .hostile(kind, .attributes(limit: Self.attributeLimit))
      }
      guard size <= Self.sizeLimit else { throw .hostile(kind, .tag(limit: Self.sizeLimit)) }
    }
    return index
  }

  private func has(_ word: String, at index: Int) -> Bool {
    guard index + word.utf8.count <= bytes.count else { return false }
    var place = index
    for letter in word.utf8 {
      // Names of a page may be in capitals.
      let byte = isPage && (0x41...0x5A).contains(bytes[place]) ? bytes[place] | 0x20 : bytes[place]
      guard byte == letter || bytes[place] == letter else { return false }
      place += 1
    }
    return true
  }

  private func place(of byte: UInt8, from index: Int) -> Int? {
    guard index < bytes.count, let start = bytes.baseAddress,
      let found = memchr(start + index, Int32(byte), bytes.count - index)
    else { return nil }
    return UnsafeRawPointer(start).distance(to: found)
  }

  /// Behind the next `word`; the end of the document where there is none.
  private func end(_ word: String, from index: Int) -> Int {
    guard let first = word.utf8.first else { return index }
    var index = index
    while let found = place(of: first, from: index) {
      if has(word, at: found) { return found + word.utf8.count }
      index = found + 1
    }
    return bytes.count
  }
}
