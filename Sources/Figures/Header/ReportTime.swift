package import Quantities
package import ReportText

/// The time a report is about: from its title, else from the year its text speaks of most.
package struct ReportTime: Sendable {
  /// What the title says; `nil` where it says nothing or is masked.
  package let period: Period?
  /// The year that `1-4月` and `上半年` belong to.
  package let year: Int?

  package init(title: TextSpan, sentences: [Sentence], of text: [UInt8]) {
    let tokenizer = Tokenizer(text)
    let times = tokenizer.tokens(of: title.range).times
    var titleYear: Int?
    for time in times { if case .known(let year) = time.year { titleYear = year; break } }
    let isMasked = times.contains { $0.year == .masked }
    let own =
      titleYear ?? (isMasked ? nil : Self.dateYear(sentences, tokenizer) ?? Self.commonYear(sentences, text))
    year = own
    // 上半年 without a year is a time of the year the text speaks of.
    period = isMasked ? nil : titleYear == nil ? nil : Self.period(times, own, text, title)
  }

  private static func period(_ times: [TimeExpression], _ year: Int?, _ text: [UInt8], _ title: TextSpan)
    -> Period?
  {
    if let half = times.first(where: { $0.months != nil }),
      let period = half.period(reportYear: year, of: text)
    {
      return period
    }
    if let year, text.contains(Array("半年".utf8), in: title.range),
      !times.contains(where: { $0.months != nil })
    {
      return Period(year: year, months: 1, 6, label: "半年")
    }
    return times.lazy.compactMap { $0.period(reportYear: year, of: text) }.first
  }

  /// The year of the date below the title: `(2023年3月2日)`.
  private static func dateYear(_ sentences: [Sentence], _ tokenizer: Tokenizer) -> Int? {
    for sentence in sentences.prefix(3) where !sentence.isHeading && sentence.span.count < 180 {
      for time in tokenizer.tokens(of: sentence.span.range).times {
        if case .known(let year) = time.year, time.day != nil { return year }
      }
    }
    return nil
  }

  /// The year named most often; the later of two.
  private static func commonYear(_ sentences: [Sentence], _ text: [UInt8]) -> Int? {
    let reader = TimeReader(text)
    // A handful of years at most: no dictionary, whose type would have to be made at run time.
    var counts: [(year: Int, count: Int)] = []
    for sentence in sentences {
      var index = sentence.span.start
      while index + 4 < sentence.span.end {
        if text[index] == 0x32 || text[index] == 0x31,
          let time = reader.time(at: index, end: sentence.span.end)
        {
          if case .known(let year) = time.year, time.lastYear == nil {
            if let place = counts.firstIndex(where: { $0.year == year }) {
              counts[place].count += 1
            } else {
              counts.append((year, 1))
            }
          }
          index = time.range.upperBound
        } else {
          index += 1
        }
      }
    }
    return counts.max { ($0.count, $0.year) < ($1.count, $1.year) }?.year
  }
}
