import ReportText

/// Words that few sentences hold and many rules ask for: looked for once, not for each number of the sentence.
struct HeldWords {
  /// The places of the words that say that something stands so already: 目前.
  private(set) var nows: [Int] = []
  /// Whether a word sums up years: 五年累计.
  private(set) var sumsYears = false

  /// None.
  init() {}

  init(_ tokens: [Token], of text: [UInt8]) {
    let openings = Self.openings
    for place in tokens.indices {
      let token = tokens[place]
      guard token.kind == .text || token.kind == .word,
        openings.mayStand(at: token.range.lowerBound, in: text)
      else { continue }
      if Self.isNow(token, of: text) { nows.append(place) }
      if !sumsYears { sumsYears = Duration.years(in: token.range, of: text) != nil }
    }
  }

  /// All that such a word may begin with: one look tells it from most others.
  private static let openings = WordList(
    "目 现 截 到 至 迄 当 眼 如 两 三 四 五 十 2 3 4 5 1")

  private static let now: WordList = [
    "目前", "现已", "现有", "截至目前", "截止目前", "到目前", "至今", "迄今", "当前", "眼下", "如今",
  ]

  /// Whether one of the words for now stands at `token`.
  static func isNow(_ token: Token, of text: [UInt8]) -> Bool {
    token.time == nil && now.stands(at: token.range.lowerBound, in: text)
  }
}
