import ReportText

extension Reference {
  /// The documents named in 《》.
  static func find(in sentences: [Sentence], of text: [UInt8]) -> [Reference] {
    var references: [Reference] = []
    let (open, close) = (Array("《".utf8), Array("》".utf8))
    for sentence in sentences {
      var index = sentence.span.start
      while let start = text.place(of: open, in: index..<sentence.span.end),
        let end = text.place(of: close, in: start..<sentence.span.end)
      {
        let title = start + open.count..<end
        references.append(
          Reference(title: String(decoding: text[title], as: UTF8.self), span: TextSpan(start, end + close.count)))
        index = end + close.count
      }
    }
    return references
  }
}
