import Quantities
import ReportText

/// Whether a number is exact, and if not on which side of it the amount is.
extension SentenceReader {
  /// The bound before the first of numbers that are dealt out, behind 分别 or in a clause that says more of them, or that
  /// were passed one after another.
  private func sharedBound(_ spot: Spot) -> Token? {
    guard let first = tokens[spot.clauseStart..<spot.place].firstIndex(where: { $0.number != nil }),
      mayHold(.respectively)
        || tokens[spot.clauseStart..<first].contains(where: {
          Self.successive.stands(before: $0.range.upperBound, in: text)
        }),
      first > spot.clauseStart, case let bound = tokens[first - 1],
      bound.has([.over, .under]), bound.has(.link), bound.range.count > 3,
      tokens[first..<spot.place].allSatisfy({ $0.number != nil || $0.isPause || $0.has(.and) })
    else { return nil }
    return bound
  }

  private static let successive: WordList = ["接连", "先后", "连续", "相继"]

  /// How exactly the number is meant, by the words that touch it.
  func bound(_ numeral: Numeral, _ spot: Spot) -> Bound {
    if spot.place + 1 < tokens.count, case let next = tokens[spot.place + 1], next.has(.trailing) {
      if next.has(.over) { return by(.boundBehind, .over, next.range) }
      if next.has(.under) { return by(.boundBehind, .under, next.range) }
      if next.has(.approx) { return by(.boundBehind, .approx, next.range) }
    }
    // 高于10%的省定目标: it is the target, and no more.
    if spot.place > spot.clauseStart, case let before = tokens[spot.place - 1],
      before.has([.over, .under, .approx]), !before.has(.trailing),
      !before.has(.than) || targetBehind(spot) == nil
    {
      if before.has(.over) { return by(.boundBefore, .over, before.range) }
      if before.has(.under) { return by(.boundBefore, .under, before.range) }
      if before.has(.approx) { return by(.boundBefore, .approx, before.range) }
    }
    // 年任务（近25亿元）的36%: what is bounded in a bracket is bounded there alone.
    let start =
      (spot.itemStart..<spot.place).last { tokens[$0].kind == .close }.map { $0 + 1 } ?? spot.itemStart
    var own: ArraySlice<Token> { tokens[start..<spot.place] }
    // 分别突破2万家、3万家: said once for all.
    if start == spot.place, let word = sharedBound(spot) {
      return by(.boundBefore, word.has(.over) ? .over : .under, word.range)
    }
    // 至少引进2家: the bound stands before the verb.
    if spot.ownRoles.has([.over, .under]),
      let word = own.last(where: { $0.has(.adverb) && $0.has([.over, .under]) })
    {
      return by(.boundBeforeVerb, word.has(.over) ? .over : .under, word.range)
    }
    if numeral.form == .percentInWords || numeral.unit?.kind == .multiple || numeral.unit?.kind == .percent {
      // 不到省会的一半, 不到全市百分之一: the bound stands before what it is a part of.
      if let last = own.last, last.has(.of) || boundsWhole(own),
        let word = own.last(where: { $0.has([.over, .under, .approx]) && !$0.has(.trailing) })
      {
        return by(
          .boundBeforeWhole, word.has(.over) ? .over : word.has(.under) ? .under : .approx, word.range)
      }
    }
    if numeral.isOver { return by(.boundInside, .over, numeral.range) }
    return numeral.isApprox ? by(.boundInside, .approx, numeral.range) : by(.boundExact, .exact)
  }

  /// Whether nothing but a noun stands between a bound, which compares nothing, and the number.
  private func boundsWhole(_ own: ArraySlice<Token>) -> Bool {
    guard let bound = own.lastIndex(where: { !$0.isText && !$0.has(.scope) }), bound + 1 < own.endIndex else {
      return false
    }
    return own[bound].has([.over, .under]) && !own[bound].has(.than)
  }
}
