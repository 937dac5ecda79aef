import Quantities
import ReportText

/// What contributes to the growth of something else: `对工业增长的贡献率`, `拉动工业增长`.
extension SentenceReader {
  /// The name of a contribution, who contributes and to what; `nil` where the figure is none.
  func contribution(of numeral: Numeral, _ spot: Spot, _ passage: Passage) -> [UInt8]? {
    guard numeral.isPercent || numeral.unit?.kind == .points,
      case let own = tokens[spot.itemStart..<spot.place], let place = contributionStart(own)
    else { return nil }
    let name = NamePhrase(own[..<place], of: text).last
    return (name.isEmpty ? NameWords.contributor(passage.trendTopic) : name)
      + wordsOfContribution(own[place...])
  }

  /// Where the words begin that say to what: 拉动, or the 对 of 对…的贡献率.
  func contributionStart(_ tokens: ArraySlice<Token>) -> Int? {
    if let place = tokens.firstIndex(where: { Self.pulls.stands(at: $0.range.lowerBound, in: text) }) {
      return place
    }
    // 对工业增长贡献超60%
    guard let last = tokens.last(where: { $0.isText || $0.has(.verb) }),
      Self.contributes.stands(before: last.range.upperBound, in: text)
    else { return nil }
    return tokens.firstIndex { Self.towards.stands(at: $0.range.lowerBound, in: text) }
  }

  /// `对工业增长贡献率` without 的 and what links it to its number.
  func wordsOfContribution(_ tokens: ArraySlice<Token>) -> [UInt8] {
    var words: [UInt8] = []
    for token in tokens {
      if token.has([.link, .adverb, .approx, .over, .under, .of, .to, .from]), !token.has(.plain) {
        continue
      }
      if token.isText || token.has([.verb, .rise, .fall, .particle]) { words += text[token.range] }
    }
    return words
  }

  private static let pulls: WordList = ["拉动", "带动", "拉低", "下拉", "上拉", "影响"]
  private static let contributes: WordList = ["贡献率", "贡献度", "贡献份额", "贡献"]
  private static let towards: WordList = ["对"]
}
