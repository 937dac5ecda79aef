/// A report as canonical text: Markdown headings, one sentence a line, a blank line between paragraphs.
package struct CanonicalText: Sendable {
  /// `report.md`, byte for byte.
  package let bytes: [UInt8]
  /// What the source lost on the way, in the order of the text.
  package let anomalies: [Anomaly]

  package init(bytes: [UInt8], anomalies: [Anomaly]) {
    self.bytes = bytes
    self.anomalies = anomalies
  }

  /// The reports that `source` holds, in the order of the file.
  /// - Throws: `ReadingError` where the bytes are no text.
  package static func reports(in source: [UInt8]) throws(ReadingError) -> (
    reports: [CanonicalText], encoding: String
  ) {
    let decoded = try SourceDecoder.decode(source)
    let text = decoded.bytes
    let lines = SourceLine.lines(of: text)
    let marks = PageMarks.places(in: text, lines: lines)
    let (bodyLines, pageLines) = PageMarks.parted(lines, by: marks)
    let article = Article(bodyLines, of: text)
    let starts = ReportParts.starts(in: article.lines, of: text)
    let joiner = ParagraphJoiner(text: text, marks: marks)
    var reports: [CanonicalText] = []
    let cuts = (starts.isEmpty ? [0] : starts) + [article.lines.count]
    for (place, (start, end)) in zip(cuts, cuts.dropFirst()).enumerated() {
      var writer = CanonicalWriter()
      if place == 0 {
        writer.note(
          article.lines[..<start].flatMap {
            $0.removed + [
              .init(kind: .boilerplateRemoved, quote: String(decoding: text[$0.range], as: UTF8.self))
            ]
          })
        if decoded.replaced > 0 { writer.noteEncoding(replaced: decoded.replaced) }
      }
      let part = Array(article.lines[start..<end])
      writer.write(TitledReport(part, of: text, joiner: joiner, isNumbered: !starts.isEmpty))
      if place == cuts.count - 2 {
        writer.note(article.removedAtEnd)
        writer.note(
          pageLines.map {
            .init(kind: .boilerplateRemoved, quote: String(decoding: text[$0.range], as: UTF8.self))
          })
      }
      reports.append(writer.finished())
    }
    return (reports, decoded.encoding)
  }
}
