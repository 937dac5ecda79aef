import ReportText

extension Reference {
  /// The documents named in 《》.
  static func find(in sentences: [Sentence], of text: [UInt8]) -> [Reference] {
    var references: [Reference] = []
    let (open, close) = (Array("《".utf8), Array("》".utf8))
    // Where the next one opens, so that most sentences are passed over.
    var next = text.place(of: open, in: text.indices) ?? text.count
    for sentence in sentences where next < sentence.span.end {
      var index = sentence.span.start
      while let start = text.place(of: open, in: index..<sentence.span.end),
        let end = text.place(of: close, in: start..<sentence.span.end)
      {
        let title = start + open.count..<end
        references.append(
          Reference(
            title: String(decoding: text[title], as: UTF8.self), span: TextSpan(start, end + close.count)))
        index = end + close.count
      }
      next = text.place(of: open, in: sentence.span.end..<text.count) ?? text.count
    }
    return references
  }
}
