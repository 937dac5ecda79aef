import Figures
import Quantities
import ReportText

/// Sentences that stand with their figures in last year's report, but for the year.
func copiedSentences(between pair: YearPair) -> [Finding] {
  var earlier: [[UInt8]: Int] = [:]
  for place in pair.before.sentences.indices where !pair.before.figures(of: place).isEmpty {
    earlier[pair.before.withoutYears(place).bytes] = place
  }
  return pair.now.sentences.indices.compactMap { place -> Finding? in
    let told = pair.now.figures(of: place)
    guard pair.now.canBeStale(told, place) else { return nil }
    let now = pair.now.withoutYears(place)
    guard let other = earlier[now.bytes], case let before = pair.before.withoutYears(other),
      // A year that both name is past in both.
      now.years.isEmpty || now.years != before.years
    else { return nil }
    let first = told.first
    return Finding(
      .copied, .warning, subject: first?.indicator.name ?? "", stated: first?.written.value.description,
      expected: nil, unit: first?.written.unit ?? "",
      figures: told.map { Finding.Mention(.report, $0) }
        + pair.before.figures(of: other).map { Finding.Mention(.earlier, $0) },
      places: [
        Finding.Place(.report, pair.now.sentences[place].span),
        Finding.Place(.earlier, pair.before.sentences[other].span),
      ])
  }
}

extension AuditedText {
  /// Whether the figures are of a kind that is another one each year: together four digits that say something, none of
  /// them an aim.
  fileprivate func canBeStale(_ figures: ArraySlice<Figure>, _ sentence: Int) -> Bool {
    let changing = figures.filter {
      $0.status == .actual && $0.aspect != .rank && $0.accumulation != .cumulative
    }
    guard changing.count == figures.count, !isRow(sentence),
      changing.reduce(0, { $0 + $1.significantDigits }) >= 4 || changing.count >= 3
    else { return false }
    return !StaleWords.lasting.stands(in: sentences[sentence].span.range, of: text)
  }

  /// The sentence with 年 for each year it names, and those years.
  fileprivate func withoutYears(_ sentence: Int) -> (bytes: [UInt8], years: [[UInt8]]) {
    let range = sentences[sentence].span.range
    var (bytes, years): ([UInt8], [[UInt8]]) = ([], [])
    var index = range.lowerBound
    while index < range.upperBound {
      let isYear =
        index + 7 <= range.upperBound
        && text[index..<index + 4].allSatisfy { Characters.isASCIIDigit(UInt32($0)) }
        && text.has(Self.year, at: index + 4)
        && (index == range.lowerBound || !Characters.isASCIIDigit(UInt32(text[index - 1])))
      if isYear {
        years.append(Array(text[index..<index + 4]))
        index += 4
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return (bytes, years)
  }

  private static let year = Array("年".utf8)
}
