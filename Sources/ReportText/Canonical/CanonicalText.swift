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
  /// - Throws: `ReadingError` where the bytes are no text, or its tables are none that a report has.
  package static func reports(in source: [UInt8]) throws(ReadingError) -> (
    reports: [CanonicalText], encoding: String
  ) {
    let (reports, encoding) = try lazyReports(in: source)
    return (reports.map(\.text), encoding)
  }

  /// The same, none of them written yet.
  package static func lazyReports(in source: [UInt8]) throws(ReadingError) -> (
    reports: [LazyCanonicalText], encoding: String
  ) {
    let decoded = try SourceDecoder.decode(source)
    return (lazyReports(of: try SourceDocument(decoded)), decoded.encoding)
  }

  /// The reports of a source whose lines are known, in the order of the file, none of them written yet.
  package static func lazyReports(of source: consuming SourceDocument) -> [LazyCanonicalText] {
    source.restoreTables()
    let text = source.text
    let marks = PageMarks.places(in: text, lines: source.looseLines)
    let pageLines = PageMarks.take(marks, from: &source.lines)
    let article = Article(source.takeLines(), of: text)
    let (replaced, removedAtEnd) = (source.replaced, source.removedAtEnd)
    let starts = ReportParts.starts(in: article.lines, of: text)
    let joiner = ParagraphJoiner(text: text, marks: marks)
    func quote(_ line: SourceLine) -> SourceLine.Removal {
      .init(kind: .boilerplateRemoved, quote: text.string(in: line.range))
    }
    var reports: [LazyCanonicalText] = []
    let cuts = (starts.isEmpty ? [0] : starts) + [article.lines.count]
    for place in 0..<cuts.count - 1 {
      let (start, end) = (cuts[place], cuts[place + 1])
      var writer = CanonicalWriter()
      if place == 0 {
        writer.note(
          article.lines[..<start].flatMap { $0.removed + ($0.role == .stray ? [] : [quote($0)]) })
        if replaced > 0 { writer.noteEncoding(replaced: replaced) }
      }
      var part = starts.isEmpty ? article.lines : Array(article.lines[start..<end])
      if place == 0, start > 0 {
        // Below the title, with what was taken out around them noted already.
        for var line in article.lines[..<start].reversed() where line.role == .stray {
          line.removed = []
          part.insert(line, at: 1)
        }
      }
      let report = TitledReport(part, of: text, joiner: joiner, isNumbered: !starts.isEmpty)
      let isLast = place == cuts.count - 2
      let behind = isLast ? article.removedAtEnd + pageLines.map(quote) + removedAtEnd : []
      reports.append(LazyCanonicalText(report, before: writer, behind: behind))
    }
    return reports
  }
}
