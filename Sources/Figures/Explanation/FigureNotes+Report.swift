import Quantities
import ReportText

/// What an explanation has to know of the report as a whole.
extension FigureNotes {
  /// Looks up the words of the report's own time, which are those of its title, else of its first lines.
  func noteTitle(_ span: TextSpan, _ time: ReportTime, _ sentences: [Sentence]) {
    title = span.range
    let opening = sentences.prefix(4).map(\.span.range)
    marks.titleTime = words(time.period, [span.range] + opening) ?? date(in: opening)
    marks.aheadTime = words(time.ahead, [span.range] + opening) ?? date(in: opening)
  }

  /// Looks up the words of a heading's time.
  func noteHeading(_ heading: Range<Int>, _ period: Period?) {
    marks.headingTime = words(period, [heading])
  }

  private func words(_ period: Period?, _ ranges: [Range<Int>]) -> Range<Int>? {
    guard let label = (period?.label).map({ Array($0.utf8) }), !label.isEmpty else { return nil }
    return ranges.lazy.compactMap { range in
      self.text.place(of: label, in: range).map { $0..<$0 + label.count }
    }.first
  }

  /// The date below the title of a speech, by which it looks back on the year before.
  private func date(in opening: [Range<Int>]) -> Range<Int>? {
    let tokenizer = Tokenizer(text)
    return opening.lazy.compactMap { tokenizer.tokens(of: $0).times.first { $0.day != nil }?.range }.first
  }

  /// Gives a rule to the digits that no reader of numbers met: those of the title, of words, of documents' names and of the
  /// heads of tables.
  func refuseTheRest(of found: ExtractedFigures, _ title: TextSpan, _ sentences: [Sentence]) {
    var met = [Bool](repeating: false, count: text.count)
    for span in found.figures.map(\.span) + found.anomalies.map(\.span) + refused.map(\.span) {
      for place in span.range { met[place] = true }
    }
    refuseDigits(in: title, .notTitle, met)
    for sentence in sentences {
      let isRow = text[sentence.span.start] == UInt8(ascii: "|")
      refuseDigits(in: sentence.span, isRow ? .notTable : .notWord, met)
    }
  }

  /// Refuses the runs of digits in `span` of which nothing was `met`: by `rule`, or as those of a document's name.
  private func refuseDigits(in span: TextSpan, _ rule: Rule, _ met: [Bool]) {
    var index = span.start
    var isInName = false
    var start: Int?
    while index <= span.end {
      let (scalar, length) = index < span.end ? text.scalar(at: index) : (0, 1)
      if Characters.isDigit(scalar), !met[index] {
        start = start ?? index
      } else if let first = start {
        refuse(isInName && rule == .notWord ? .notDocument : rule, first..<index)
        start = nil
      }
      if scalar == 0x300A { isInName = true }
      if scalar == 0x300B { isInName = false }
      index += length
    }
  }
}
