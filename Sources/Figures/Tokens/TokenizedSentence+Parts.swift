/// Sentences that no one wrote: thousands of numbers without a full stop. What they take grows with the square of their
/// length, so that they are read in parts.
extension TokenizedSentence {
  /// From here on a part ends at the next mark.
  private static let manyNumbers = 40
  private static let manyTokens = 700
  /// Here it ends, mark or no mark.
  private static let mostNumbers = 56
  private static let mostTokens = 900

  /// Whether it is longer than prose ever is.
  var isLong: Bool { numerals.count > Self.mostNumbers || tokens.count > Self.mostTokens }

  /// The sentence in parts, in order; it alone where it is not long.
  var parts: [TokenizedSentence] {
    guard isLong else { return [self] }
    var parts: [TokenizedSentence] = []
    var start = 0
    var numbers = 0
    for (place, token) in tokens.enumerated() {
      let length = place + 1 - start
      if token.number != nil { numbers += 1 }
      let isMark = token.endsClause || token.isPause
      guard
        isMark && (numbers >= Self.manyNumbers || length >= Self.manyTokens)
          || numbers >= Self.mostNumbers || length >= Self.mostTokens
      else { continue }
      parts.append(
        TokenizedSentence(
          tokens: Array(tokens[start...place]), numerals: numerals, times: times, roles: roles))
      start = place + 1
      numbers = 0
    }
    if start < tokens.count {
      parts.append(
        TokenizedSentence(tokens: Array(tokens[start...]), numerals: numerals, times: times, roles: roles))
    }
    return parts
  }
}
