import ReportText

/// Words that few sentences hold and many rules ask for: looked for once, not for each number of the sentence.
struct HeldWords {
  /// The places of the words that say that something stands so already: 目前.
  private(set) var nows: [Int] = []
  /// Whether a word sums up years: 五年累计.
  private(set) var sumsYears = false
  /// Whether a word ends as one for a target does.
  private(set) var namesTarget = false

  /// None.
  init() {}

  init(_ tokens: [Token], of text: [UInt8]) {
    let (endings, openers) = (TargetWords.endings, Openers.held)
    // Elsewhere a bracket stands straight behind the token before it.
    if let first = tokens.first, first.kind == .open {
      namesTarget = endings.stands(before: first.range.lowerBound, in: text)
    }
    for place in tokens.indices {
      let token = tokens[place]
      if !namesTarget { namesTarget = endings.stands(before: token.range.upperBound, in: text) }
      guard token.kind == .text || token.kind == .word,
        case let start = token.range.lowerBound,
        text[start] < 0x80
          || text.isHan(at: start) && openers.contains(Int(text.scalar(at: start).value) - Lexicon.base)
      else { continue }
      if Self.isNow(token, of: text) { nows.append(place) }
      if !sumsYears { sumsYears = Duration.years(in: token.range, of: text) != nil }
    }
  }

  private static let now: WordList = [
    "目前", "现已", "现有", "截至目前", "截止目前", "到目前", "至今", "迄今", "当前", "眼下", "如今",
  ]

  /// Whether one of the words for now stands at `token`.
  static func isNow(_ token: Token, of text: [UInt8]) -> Bool {
    token.time == nil && now.stands(at: token.range.lowerBound, in: text)
  }
}
