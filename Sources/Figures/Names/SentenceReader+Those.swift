import Quantities
import ReportText

/// The names of those that are counted by what is said of them.
extension SentenceReader {
  /// What 前者 and 后者 stand for: the two that the sentence told last.
  func formerOrLatter(_ phrase: NamePhrase, _ state: SentenceState) -> [UInt8]? {
    guard phrase.last.count == 6, let place = Self.formerAndLatter.match(at: 0, in: phrase.last)?.place else {
      return nil
    }
    if state.pair == nil, state.levels.count > 1 {
      state.pair = (state.levels[state.levels.count - 2], state.levels[state.levels.count - 1])
    }
    return state.pair.map { place == 0 ? $0.former : $0.latter }
  }

  private static let formerAndLatter: WordList = ["前者", "后者"]

  /// `投入强度超过全省平均水平的市` of `投入强度超过全省平均水平的市有4个`: the words before 有 tell which they are.
  func thoseThat(_ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    guard reading.numeral.counts, spot.clauseRoles.has(.of), spot.place - 1 > spot.clauseStart,
      tellsHowMany(spot.place - 1), case let end = spot.place - 2
    else { return nil }
    // 县（市、区）有5个
    var noun = end
    if tokens[end].kind == .close, let open = tokens[..<end].lastIndex(where: { $0.kind == .open }),
      open > spot.clauseStart
    {
      noun = open - 1
    }
    let bound = tokens[spot.clauseStart..<noun].firstIndex {
      $0.has([.over, .under, .than]) && !$0.has(.plain)
    }
    // 完成年度任务的有6个：…, 强度超过全市平均的有4个，依次为…
    if tokens[noun].has(.of), !spot.isListed, nounAfter(spot) == nil {
      let words = tokens[spot.clauseStart].range.lowerBound..<tokens[noun].range.lowerBound
      guard Self.shortestThose...Self.longestThose ~= words.count else { return nil }
      if let bound { noteMeasure(spot.clauseStart..<bound, state, passage) }
      // 水产企业217家，有检测活动的只有93家: what is told next of a few is told of them.
      guard Self.few.contains(tokens[spot.place - 1].range, of: text) else {
        state.isAside = true
        return Array(text[words])
      }
      return text[words] + (countedAlike(spot, state, passage) ?? [])
    }
    guard tokens[noun].isText || noun < end, noun > spot.clauseStart, tokens[noun - 1].has(.of),
      let bound, bound > spot.clauseStart, tokens[bound - 1].isText || tokens[bound - 1].has(.verb),
      let first = tokens[spot.clauseStart..<bound].firstIndex(where: { $0.isText }),
      case let words = tokens[first].range.lowerBound..<tokens[end].range.upperBound,
      words.count <= Self.longestThose
    else { return nil }
    // What is told next is not told of the places, but of each.
    state.isAside = NameWords.isKindOfPlace(Array(text[tokens[noun].range]))
    if state.isAside { noteMeasure(first..<bound, state, passage) }
    return Array(text[words])
  }

  /// `产值下降企业` of `43户企业中，产值下降的有26户` or `…，未达标的18户`: those of the counted of whom it is said.
  func thoseAmong(_ reading: Reading, _ spot: Spot) -> [UInt8]? {
    guard reading.numeral.counts, spot.clauseStart < spot.place else { return nil }
    // 20个项目中，有2个未单独核算
    if spot.clauseStart == spot.place - 1, tellsHowMany(spot.place - 1),
      let action = lackAfter(spot) ?? (nounAfter(spot) == nil ? wholeActionAfter(spot) : nil),
      let noun = nounAmong(spot, reading.numeral.unit?.base)
    {
      return action + noun
    }
    guard case let there = tellsHowMany(spot.place - 1) ? 1 : 0,
      case let of = spot.place - 1 - there, of > spot.clauseStart, tokens[of].has(.of),
      nounAfter(spot) == nil,
      let noun = nounAmong(spot, reading.numeral.unit?.base)
    else { return nil }
    let words = text[tokens[spot.clauseStart].range.lowerBound..<tokens[of].range.lowerBound]
    guard Self.shortestSaying...Self.longestThose ~= words.count else { return nil }
    return words + noun
  }

  /// 未建立账目 of `有11家未建立账目`: the rest of the clause where it is short.
  private func lackAfter(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 1 < spot.clauseEnd, case let start = tokens[spot.place + 1].range.lowerBound,
      Self.lacking.stands(at: start, in: text),
      case let end = tokens[spot.clauseEnd - 1].range.upperBound, end - start <= Self.longestThose
    else { return nil }
    return Array(text[start..<end])
  }

  /// What is counted in the first clause since the last full stop, which ends with 中, in the unit `base`.
  private func nounAmong(_ spot: Spot, _ base: String?) -> [UInt8]? {
    guard let clause = clauseAmong(spot), let counted = clause.last(where: { tokens[$0].number != nil }),
      let number = tokens[counted].number, numerals[number].unit?.base == base,
      let after = nounAfterWithout(counted)
    else { return nil }
    return after
  }

  /// The first clause since the last full stop, where it ends with 中.
  private func clauseAmong(_ spot: Spot) -> Range<Int>? {
    let start = tokens[..<spot.place].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    guard let end = tokens[start..<spot.place].firstIndex(where: { $0.endsClause }), end > start,
      text.has(Self.among, before: tokens[end - 1].range.upperBound)
    else { return nil }
    return start..<end
  }

  /// 企业 of `43户企业中`.
  private func nounAfterWithout(_ place: Int) -> [UInt8]? {
    let noun = NamePhrase(tokens[(place + 1)..<endOfClause(place)], of: text).last
    return noun.count > 3 && noun.suffix(3).elementsEqual(Self.among) ? Array(noun.dropLast(3)) : nil
  }

  private func endOfClause(_ place: Int) -> Int {
    tokens[place...].firstIndex { $0.endsClause } ?? tokens.count
  }

  private static let shortestSaying = 9
  /// What those are told by that a noun would not begin with: 未单独核算.
  private static let lacking: WordList = ["未", "尚未", "没有", "无", "不", "因", "被", "逾期"]

  /// What is told next of each place is the measure that tells them apart.
  private func noteMeasure(_ range: Range<Int>, _ state: SentenceState, _ passage: Passage) {
    guard case let measure = NamePhrase(tokens[range], of: text).last, NameWords.isAmount(measure) else {
      return
    }
    let told =
      NameWords.isRelational(measure)
      ? NameWords.joined(NameWords.owner(of: passage.topic), measure) : measure
    passage.trendTopic = told
    state.topics["%"] = told
  }

  /// A longer description is no name, a shorter one tells nothing.
  private static let shortestThose = 12
  private static let longestThose = 75
  private func tellsHowMany(_ place: Int) -> Bool {
    Self.there.contains(tokens[place].range, of: text) || Self.few.contains(tokens[place].range, of: text)
  }

  private static let few: WordList = ["不足", "不到", "仅有", "只有", "仅"]
  private static let there: WordList = ["有", "共有", "达", "为", "达到"]

  /// `营业收入超10亿元规上企业` of `规上企业120家，其中营业收入超10亿元的47家`: those of the whole that the bound tells apart.
  func boundedClass(_ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard spot.isListed, spot.itemStart < spot.place, tokens[spot.itemStart].has(.of),
      tokens[spot.itemStart..<spot.place].allSatisfy({ $0.has([.of, .adverb, .link]) }),
      case let number = spot.itemStart - 1, number > spot.clauseStart, tokens[number].number != nil,
      tokens[number - 1].has([.over, .under]), !tokens[number - 1].has(.plain),
      let first = tokens[spot.clauseStart..<number].firstIndex(where: {
        $0.isText || $0.has([.over, .under])
      }),
      let base = tokens[spot.place].number.flatMap({ numerals[$0].unit?.base }),
      let whole = state.wholes[base] ?? state.topics[base]
    else { return nil }
    return text[tokens[first].range.lowerBound..<tokens[number].range.upperBound] + whole
  }

  /// `产值下降企业` of `产值前十位的企业中有3户产值下降`, `占比低于2%县` of `5个县（市、区）占比低于2%`: what is said behind the number
  /// tells which they are.
  func thoseWhose(
    _ phrase: NamePhrase, _ noun: (noun: [UInt8], end: Int), _ spot: Spot, _ state: SentenceState
  ) -> [UInt8]? {
    guard noun.end < spot.clauseEnd else { return nil }
    if NameWords.isKindOfPlace(noun.noun) { return placesWhose(noun, spot, state) }
    let trend = tokens[noun.end]
    guard trend.has([.rise, .fall]), !trend.has(.plain), NameWords.isMeasure(noun.noun),
      noun.end + 1 == spot.clauseEnd || tokens[noun.end + 1].endsClause
    else { return nil }
    let those = phrase.last.suffix(3).elementsEqual(Self.among) ? phrase.last.dropLast(3) : phrase.last[...]
    return noun.noun + text[trend.range] + those
  }

  /// What is told next is told of each of them.
  private func placesWhose(_ noun: (noun: [UInt8], end: Int), _ spot: Spot, _ state: SentenceState)
    -> [UInt8]?
  {
    var end = spot.clauseEnd
    while end > noun.end, tokens[end - 1].endsClause { end -= 1 }
    guard end > noun.end + 1 else { return nil }
    if let number = tokens[noun.end..<end].firstIndex(where: { $0.number != nil }) {
      guard number > noun.end + 1, tokens[number - 1].has([.over, .under]),
        tokens[noun.end..<number - 1].allSatisfy({
          $0.isText || $0.has(.rate) || $0.has(.verb) || $0.has(.shareNoun)
        })
      else { return nil }
      end = number + 1
    } else if !tokens[noun.end].has([.over, .under, .than]) {
      return nil
    }
    state.isAside = true
    return text[tokens[noun.end].range.lowerBound..<tokens[end - 1].range.upperBound] + noun.noun
  }

  /// `国际领先水平应用类成果` of `应用类成果中，达到国际领先水平的13项`: a standing, of what the sentence begins with.
  func thoseOfStanding(_ phrase: NamePhrase, _ spot: Spot) -> [UInt8]? {
    guard spot.place > spot.itemStart, tokens[spot.place - 1].has(.of),
      Self.standings.match(atEndOf: phrase.last, isWhole: false) != nil, let field = fieldOfSentence(spot)
    else { return nil }
    return phrase.last + field
  }

  private static let standings: WordList = ["水平"]

  /// The noun before 中 in the first clause since the last full stop.
  private func fieldOfSentence(_ spot: Spot) -> [UInt8]? {
    guard let clause = clauseAmong(spot),
      case let field = NamePhrase(tokens[clause], of: text).first, field.count > 9
    else { return nil }
    return field.suffix(3).elementsEqual(Self.among) ? Array(field.dropLast(3)) : field
  }

  /// 主营业务收入 of `从主营业务收入看，`, with which the sentence begins; nothing where that is no measure; `nil` where it does
  /// not look at anything.
  var lookedAt: [UInt8]? {
    guard let end = tokens.firstIndex(where: { $0.endsClause }), end > 1,
      Self.looking.stands(before: tokens[end - 1].range.upperBound, in: text)
    else { return nil }
    var name = NamePhrase(tokens[..<end], of: text).last
    if let look = Self.looking.match(atEndOf: name) { name.removeLast(look.length) }
    return NameWords.isMeasure(name) || NameWords.isAmount(name) ? name : []
  }

  private static let looking: WordList = ["来看", "看"]
}
