import ReportText

/// Reads web pages: the article, without what the site puts around it.
enum WebPage {
  /// - Returns: the page's article, and the encoding of its bytes.
  static func read(_ source: [UInt8]) throws(ReadingError) -> (SourceDocument, encoding: String) {
    let decoded = try SourceDecoder.decode(source, declared: declaredEncoding(of: source))
    let reader = PageTreeReader()
    try MarkupRun.read(html: decoded.bytes, into: reader)
    var document = SourceDocument(of: .html)
    document.replaced = decoded.replaced
    try document.add(try PageBlocks.read(reader.tree))
    return (document, decoded.encoding)
  }

  /// Whether `source` begins as a page does.
  static func looksLikePage(_ source: [UInt8]) -> Bool {
    var index = SourceKind.start(of: source)
    for _ in 0..<16 {
      while index < source.count, source[index] <= 0x20 { index += 1 }
      let end = source.hasWord("<!--", at: index) ? "-->" : source.hasWord("<?", at: index) ? "?>" : ""
      guard !end.isEmpty else { break }
      guard let place = source.place(of: Array(end.utf8), in: index..<source.count) else { return false }
      index = place + end.utf8.count
    }
    return openings.contains { source.hasWord($0, at: index) }
  }

  private static let openings: [StaticString] = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<table", "<p>", "<p ", "<h1",
    "<center",
    "<article", "<section", "<span", "<font",
  ]

  /// The encoding that the page says it has, in capitals.
  static func declaredEncoding(of source: [UInt8]) -> String? {
    let head = Array(source.prefix(4096))
    var index = 0
    while let place = head.place(of: charset, from: index) {
      index = place + charset.count
      var start = index
      while start < head.count, [0x20, 0x3D, 0x22, 0x27].contains(head[start]) { start += 1 }
      guard start > index else { continue }
      let name = head[start...].prefix { $0 > 0x20 && ![0x22, 0x27, 0x3E, 0x3B, 0x2F].contains($0) }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self).uppercased() }
    }
    return nil
  }

  private static let charset = Array("charset".utf8)
}

extension [UInt8] {
  fileprivate func place(of word: [UInt8], from start: Int) -> Int? {
    guard count >= word.count + start else { return nil }
    return (start...count - word.count).first { place in
      zip(self[place...], word).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
