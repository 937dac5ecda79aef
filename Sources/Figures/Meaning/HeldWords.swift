import ReportText

/// Words that few sentences hold and many rules ask for: looked for once, not for each number of the sentence.
struct HeldWords {
  /// The places of the words that say that something stands so already: 目前.
  private(set) var nows: [Int] = []
  /// Whether a word sums up years: 五年累计.
  private(set) var sumsYears = false
  /// Whether a time is one until which things are told: 截至10月底.
  private(set) var tellsUntil = false
  /// Whether a word ends as one for a target does.
  private(set) var namesTarget = false

  /// None.
  init() {}

  init(_ sentence: borrowing TokenizedSentence, of text: [UInt8]) {
    let tokens = sentence.tokens
    tellsUntil = sentence.times.contains { FlowWords.untils.stands(at: $0.range.lowerBound, in: text) }
    let (endings, openers) = (TargetWords.endings, Openers.held)
    // Elsewhere a bracket stands straight behind the token before it.
    if let first = tokens.first, first.kind == .open {
      namesTarget = endings.stands(before: first.range.lowerBound, in: text)
    }
    for place in tokens.indices {
      let token = tokens[place]
      guard token.kind == .text || token.kind == .word else { continue }
      if !namesTarget { namesTarget = endings.stands(before: token.range.upperBound, in: text) }
      guard Self.mayOpen(at: token.range.lowerBound, of: text, openers) else { continue }
      if Self.isNow(token, of: text) { nows.append(place) }
      if !sumsYears { sumsYears = Duration.years(in: token.range, of: text) != nil }
    }
  }

  /// Whether a digit or one of `openers` begins at `index`.
  @inline(__always)
  private static func mayOpen(at index: Int, of text: [UInt8], _ openers: Openers) -> Bool {
    text.withUnsafeBufferPointer { text in
      let first = text[index]
      if first &- 0xE4 > 5 { return first < 0x80 }
      return openers.contains(Int(Followers.han(text, index)) - Lexicon.base)
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
