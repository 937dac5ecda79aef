/// The words around a figure.
enum Clause {
  /// The clause that holds the token at `place`: up to the marks that end clauses on both sides.
  static func around(_ place: Int, in tokens: [Token]) -> Range<Int> {
    var first = place
    while first > 0, tokens[first - 1].kind != .stop { first -= 1 }
    var end = place + 1
    while end < tokens.count, tokens[end].kind != .stop { end += 1 }
    return first..<end
  }

  /// The part of its clause before the token at `place`.
  static func before(_ place: Int, in tokens: [Token]) -> Range<Int> {
    around(place, in: tokens).lowerBound..<place
  }

  /// What tells a figure from others in a strange place: its clause so far, more where that is short, and a little
  /// of what follows.
  static func context(_ place: Int, in tokens: [Token]) -> Range<Int> {
    let clause = before(place, in: tokens)
    let first = clause.count >= 6 ? clause.lowerBound : max(0, place - 12)
    return max(first, place - 24)..<min(tokens.count, place + 4)
  }

  /// Shared pairs of words over the mean of both, in thousandths.
  static func likeness(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Int {
    var (one, other): ([UInt32], [UInt32]) = ([], [])
    LineTokens.appendGrams(of: left, to: &one)
    LineTokens.appendGrams(of: right, to: &other)
    guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty ? 1000 : 0 }
    return 2000 * Similarity.shared(one[...], other[...]) / (one.count + other.count)
  }

  /// Whether two clauses say the same but for the figures in them.
  static func isSame(_ one: ArraySlice<Token>, _ other: ArraySlice<Token>) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { $0.kind == .figure ? $1.kind == .figure : $0.hash == $1.hash }
  }
}
