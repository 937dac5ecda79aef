import Quantities
import ReportText

/// Amounts by which a stock was moved, and what was done with so much.
extension SentenceReader {
  static let tellsMove: Roles = [.verb, .link, .rise, .fall, .share]

  /// 调减玉米15万亩, 比上年增加学位800个: a stock is moved by so much.
  func isMove(_ own: ArraySlice<Token>, _ spot: Spot, _ state: SentenceState) -> Bool {
    guard let verb = own.lastIndex(where: { $0.has(Self.tellsMove) && !$0.has(.plain) }) else { return false }
    if isDeed(verb, spot), !(followsComma(spot) && state.last?.aspect == .change) { return false }
    return Self.moves.stands(at: own[verb].range.lowerBound, in: text) && !own[verb].has(.to)
  }

  /// Whether the word at `place` says what was done with so much, and not how a stock has moved: `压减产能75万吨`, `减少贫困人口3.4万人`.
  private func isDeed(_ place: Int, _ spot: Spot) -> Bool {
    Self.deeds.contains(tokens[place].range, of: text)
      && tokens[(place + 1)..<spot.place].contains(where: { $0.isText })
      && !spot.clauseRoles.has([.yoy, .prev, .than])
      // 亩均减少化肥用量3.2公斤
      && !NameWords.isAverage(
        Array(text[tokens[spot.clauseStart].range.lowerBound..<tokens[place].range.lowerBound]))
  }

  /// 压减 of `压减产能75万吨`: without it the name would be that of all there is.
  func deedOfReduction(_ reading: Reading, _ spot: Spot) -> Range<Int>? {
    guard reading.aspect == .level, spot.ownRoles.has(.fall), !reading.numeral.isPercent,
      let verb = tokens[spot.itemStart..<spot.place].lastIndex(where: { $0.has(.fall) && !$0.has(.plain) }),
      isDeed(verb, spot)
    else { return nil }
    return tokens[verb].range
  }

  private static let deeds: WordList = ["增加", "减少", "压减", "核减", "削减", "缩减", "精减", "降低", "压缩"]

  /// 调减大豆8万亩、杂粮3万亩: the list shares its verb.
  func goesOnWithMove(
    _ numeral: Numeral, _ spot: Spot, _ state: SentenceState
  ) -> Bool {
    guard spot.isListed, let last = state.last, last.aspect == .change, sameClause(state, spot),
      state.lastPlace + 1 < spot.place, case let mark = tokens[state.lastPlace + 1],
      mark.isPause || mark.has(.and)
    else { return false }
    // 分别增加1.6万亩和0.7万吨; 增加38项、17.9亿元
    return (last.numeral.unit?.base == numeral.unit?.base || isDealtOut(spot) || spot.itemStart == spot.place)
      && !spot.ownRoles.has([.verb, .link, .over, .under])
  }

  /// Whether 分别 stands in the clause before the number.
  private func isDealtOut(_ spot: Spot) -> Bool {
    mayHold(.respectively) && tokens[spot.clauseStart..<spot.place].contains { $0.has(.respectively) }
  }

  private static let moves: WordList = ["增加", "减少", "调减", "调增", "压减", "核减", "削减"]
}
