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

  /// Gives a rule to the digits that no reader of numbers met: those of the title, of words, of documents' names and of
  /// the heads of tables.
  func refuseTheRest(of found: ExtractedFigures, _ title: TextSpan, _ sentences: [Sentence]) {
    var met = [Bool](repeating: false, count: text.count)
    for span in found.figures.map(\.span) + found.anomalies.map(\.span) + refused.map(\.span) {
      for place in span.range { met[place] = true }
    }
    for (rule, span) in [(Rule.notTitle, title)] + sentences.map({ (.notWord, $0.span) }) {
      for digits in runs(in: span.range) where !digits.contains(where: { met[$0] }) {
        refuse(rule == .notWord ? self.rule(of: digits, in: span.range) : rule, digits)
      }
    }
  }

  private func rule(of digits: Range<Int>, in sentence: Range<Int>) -> Rule {
    if text[sentence.lowerBound] == UInt8(ascii: "|") { return .notTable }
    var index = digits.lowerBound
    while index > sentence.lowerBound, let (scalar, length) = text.scalar(before: index) {
      if scalar == 0x300B { break }
      if scalar == 0x300A { return .notDocument }
      index -= length
    }
    return .notWord
  }

  /// The runs of digits in `range`.
  private func runs(in range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      if Characters.isDigit(scalar) {
        if let last = runs.last, last.upperBound == index {
          runs[runs.count - 1] = last.lowerBound..<index + length
        } else {
          runs.append(index..<index + length)
        }
      }
      index += length
    }
    return runs
  }
}
