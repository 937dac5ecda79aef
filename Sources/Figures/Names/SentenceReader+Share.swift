import Quantities
import ReportText

/// The names of shares: the part, and the whole it is a part of.
extension SentenceReader {
  /// The part that has the share: what stands before 占, or after a fraction (`六成以上的新订单`).
  func shareName(
    _ own: ArraySlice<Token>, _ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    // 在工业投资中的占比: the part was named before.
    if let inside = own.firstIndex(where: { Self.inside.stands(at: $0.range.lowerBound, in: text) }),
      own.contains(where: { $0.has(.shareNoun) && $0.range.lowerBound > own[inside].range.lowerBound })
    {
      let name = NamePhrase(own[..<inside], of: text).last
      return name.isEmpty ? by(.nameTrendTopic, passage.trendTopic) : by(.nameShareIn, name)
    }
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      // 发明专利在授权总量中占6%: the whole stands between.
      let named = wholeBefore(share, own)?.lowerBound ?? share
      // 以占全省1%的土地
      if isFollowedByOf(spot), Self.using.stands(before: tokens[share].range.lowerBound, in: text),
        let part = partAfter(spot)
      {
        return by(.namePartBehind, part)
      }
      var part = NamePhrase(own[..<named], of: text).last
      // 广东(占13.7%): the name stands before the bracket.
      if part.isEmpty, spot.isBracketed, spot.clauseStart > 0 {
        part = nameBefore(spot.clauseStart - 1)
        if !part.isEmpty {
          return by(.nameBracket, passage.hasTold ? part + passage.trendTopic : part)
        }
      }
      // 占企业总数近九成的小微型企业
      if part.isEmpty, isFollowedByOf(spot), !spot.isListed, let part = partAfter(spot) {
        return by(.namePartBehind, part)
      }
      if part.isEmpty {
        // 入选国家计划的有43人，占全省的十分之一
        if !spot.isListed, let before = state.last, before.aspect == .level, before.numeral.counts,
          followsThoseThat(spot, state)
        {
          return by(.nameTopic, before.name)
        }
        if let subject = antecedent(spot) { return by(.nameClauseBefore, subject) }
        return by(.nameTrendTopic, passage.trendTopic)
      }
      // 获批重点项目86项，项目数占全省的三成
      if !spot.isListed, let told = spelledOut(part, state, passage) { return by(.nameTopic, told) }
      // 其中维持十年以上的占12%: of those told before.
      if share > own.startIndex, own[share - 1].has(.of), !spot.isListed, !passage.topic.isEmpty {
        let owner = NameWords.owner(of: passage.topic)
        // 销往省外48万吨，其中销往西部的占四成: a part with a word of its whole says it all.
        return by(
          .nameMeasureOfTopic, NameWords.sharesWord(part, owner) ? part : NameWords.joined(part, owner))
      }
      // 实现增加值50亿元，增加值占GDP的两成
      if NameWords.measures.contains(part), !spot.isListed, passage.topic.count > part.count,
        passage.topic.suffix(part.count).elementsEqual(part)
      {
        return by(.nameTopic, passage.topic)
      }
      return NameWords.isRelational(part) && part.count <= 9 && !passage.topic.isEmpty
        && !NameWords.sharesWord(passage.topic, part)
        ? by(.nameMeasureOfTopic, passage.topic + part) : by(.nameShareOf, part)
    }
    // 预备费按支出的1.5%设置
    if let rule = own.firstIndex(where: { Self.rules.contains($0.range, of: text) }), isFollowed(own, rule),
      case let name = NamePhrase(own[..<rule], of: text).last, !name.isEmpty
    {
      return by(.nameShareOf, name)
    }
    if let compared = comparedName(own, passage) { return by(.nameCompared, compared) }
    // 与地区生产总值之比: the other side of the comparison.
    if comparedWhole(own) != nil, !spot.isListed { return by(.nameTrendTopic, passage.trendTopic) }
    let isConsumed = spot.isListed && own.first?.has(.of) == true
    let isOwner = NameWords.isPlace(phrase.last) && isFollowedByOf(spot)
    // 低于全省1.3%的平均水平: of what is compared.
    if isFollowedByOf(spot), let after = partAfter(spot), Self.averages.match(at: 0, in: after) != nil,
      !passage.trendTopic.isEmpty
    {
      return by(.nameCompared, passage.trendTopic)
    }
    // 民营企业贡献了六成的税收
    let isTaken =
      !own.isEmpty && isFollowedByOf(spot)
      && Self.taking.stands(
        in: own[own.startIndex].range.lowerBound..<tokens[spot.place].range.lowerBound, of: text)
    if isConsumed || isOwner || isTaken || phrase.last.isEmpty || phrase.isBareVerb
      || NameWords.isRelational(phrase.last)
    {
      if isFollowedByOf(spot), let after = partAfter(spot) { return by(.namePartBehind, after) }
      if spot.isListed { return by(.nameTrendTopic, passage.trendTopic) }
      if let after = partAfter(spot) { return by(.namePartBehind, after) }
      if phrase.last.isEmpty, let subject = antecedent(spot) { return by(.nameClauseBefore, subject) }
      return phrase.last.isEmpty || passage.topic.isEmpty
        ? by(.nameTrendTopic, passage.trendTopic) : by(.nameMeasureOfTopic, passage.topic + phrase.last)
    }
    return by(.nameOwn, phrase.last)
  }

  /// What stands between 占 and 比重.
  func whole(of spot: Spot) -> [UInt8] {
    let own = tokens[spot.itemStart..<spot.place]
    guard let share = own.lastIndex(where: { $0.has(.share) }) else {
      if let whole = comparedWhole(own) { return whole }
      guard let place = own.firstIndex(where: { Self.inside.stands(at: $0.range.lowerBound, in: text) })
      else {
        return []
      }
      let whole = NamePhrase(own[place...], of: text).first
      return whole.suffix(3) == Self.among[...] ? whole.dropLast(3) : whole
    }
    if let range = wholeBefore(share, own) {
      return NamePhrase(own[range], of: text).first.dropLast(3)
    }
    let swallowed = text[tokens[share].range].dropFirst(3)
    let words = NamePhrase(tokens[(share + 1)..<spot.place], of: text).first
    if words.isEmpty && swallowed.count > 6 { return Array(swallowed) }
    return words.suffix(6) == Self.ratio[...] ? words.dropLast(6) : words
  }

  /// Whether a share is one of the same in a larger place, and of nothing else: `占全市的六成`.
  func isOfLargerPlace(_ whole: [UInt8], _ spot: Spot) -> Bool {
    guard whole.isEmpty, spot.ownRoles.has(.scope),
      let share = tokens[spot.itemStart..<spot.place].lastIndex(where: { $0.has(.share) })
    else { return false }
    return tokens[(share + 1)..<spot.place].contains { $0.has(.scope) }
  }

  /// 在授权总量中 straight before 占.
  private func wholeBefore(_ share: Int, _ own: ArraySlice<Token>) -> Range<Int>? {
    guard share > own.startIndex, text.has(Self.among, before: own[share - 1].range.upperBound),
      let inside = own[..<share].lastIndex(where: { Self.inside.stands(at: $0.range.lowerBound, in: text) })
    else { return nil }
    return inside..<share
  }

  /// 地区生产总值 of `与地区生产总值之比`.
  private func comparedWhole(_ own: ArraySlice<Token>) -> [UInt8]? {
    guard let first = own.first, first.has(.and) else { return nil }
    let words = NamePhrase(own.dropFirst(), of: text).last
    let end = Self.ratios.match(atEndOf: words, isWhole: false)
    return end.map { words.dropLast($0.length) }
  }

  /// Whether the clause before says how many there are that do something: `入选国家计划的有43人，`.
  private func followsThoseThat(_ spot: Spot, _ state: SentenceState) -> Bool {
    state.lastPlace + 2 == spot.clauseStart && state.lastPlace > 1
      && tokens[state.lastPlace - 1].has(.light) && tokens[state.lastPlace - 2].has(.of)
  }

  private func isFollowed(_ own: ArraySlice<Token>, _ rule: Int) -> Bool {
    rule + 1 < own.endIndex && own.last?.has(.of) == true
  }

  private static let rules: WordList = ["按", "按照"]
  private static let ratios: WordList = ["之比", "比值", "比率", "比例"]
  private static let ratio = Array("比例".utf8)
  private static let inside: WordList = ["在"]
  private static let averages: WordList = ["平均水平", "平均值", "平均数", "平均比例", "平均比重"]
  private static let taking: WordList = ["贡献了", "集中了", "集聚了", "聚集了", "汇聚了", "汇集了", "吸纳了", "创造了", "提供了"]
  private static let using: WordList = ["以"]

  /// The noun that ends before the token at `place`.
  func nameBefore(_ place: Int) -> [UInt8] {
    var start = place
    while start > 0, !tokens[start - 1].endsClause, tokens[start - 1].number == nil {
      if case .pause = tokens[start - 1].kind { break }
      start -= 1
    }
    return NamePhrase(tokens[start..<place], of: text).last
  }

  /// `仅为全省平均水平的七成`: the noun before 的 is what it is measured by, not what is measured.
  func comparedName(_ own: ArraySlice<Token>, _ passage: Passage) -> [UInt8]? {
    guard let last = own.last(where: { !$0.has([.approx, .over, .under]) || $0.has(.link) }), last.has(.of),
      let link = own.lastIndex(where: {
        $0.has([.link, .over, .under]) || restores($0)
      })
    else { return nil }
    let name = NamePhrase(own[..<link], of: text).last
    return name.isEmpty
      ? passage.trendTopic
      : NameWords.isRelational(name) && !passage.topic.isEmpty ? NameWords.joined(passage.topic, name) : name
  }

  private func isFollowedByOf(_ spot: Spot) -> Bool {
    spot.place + 1 < spot.clauseEnd && tokens[spot.place + 1].has(.of)
  }

  /// `六成以上的新订单来自海外`: the part comes after its share.
  private func partAfter(_ spot: Spot) -> [UInt8]? {
    var index = spot.place + 1
    if index < spot.clauseEnd, tokens[index].has(.trailing) { index += 1 }
    guard index < spot.clauseEnd else { return nil }
    let hasOf = tokens[index].has(.of)
    guard hasOf || tokens[index].isText else { return nil }
    var noun: [UInt8] = []
    if hasOf { index += 1 }
    while index < spot.clauseEnd, tokens[index].isText || tokens[index].has([.adverb, .new]) {
      if tokens[index].isText || tokens[index].has(.new) { noun += text[tokens[index].range] }
      index += 1
    }
    guard !noun.isEmpty else { return nil }
    return actionAfter(spot, from: index) + noun
  }
}
