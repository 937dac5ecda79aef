import Quantities
import ReportText

/// 分别 deals its values out to the names before it; so do two values at each of two dates, and values that stand bare
/// beside one another.
extension SentenceReader {
  /// The name dealt to this number; `nil` where it stands in no such list.
  func dealt(_ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage)
    -> [UInt8]?
  {
    guard let word = dealer(spot, state) else {
      if !state.dealt.isEmpty { state.dealt = [] }
      return nil
    }
    let isFirst = !tokens[word..<spot.place].contains { $0.number != nil }
    let startsAgain = !isFirst && tokens[state.lastPlace..<spot.place].contains { $0.has(.to) }
    if isFirst {
      state.dealt =
        namesGoOn(word, spot, state, passage)
        ?? names(before: word, spot, count: count(from: word), state, passage)
      state.lastDealt = state.dealt.count
      state.nextDealt = 0
    } else if startsAgain {
      state.nextDealt = 0
    }
    guard state.nextDealt < state.dealt.count else { return nil }
    let name = state.dealt[state.nextDealt]
    state.nextDealt += 1
    if reading.aspect == .level || reading.accumulation == .new { passage.group = NameList(state.dealt) }
    return name
  }

  /// The word behind which names are dealt out: 分别, the 由 of two dates, or the last before values that stand bare.
  private func dealer(_ spot: Spot, _ state: SentenceState) -> Int? {
    var clause: ArraySlice<Token> { tokens[spot.clauseStart..<spot.place] }
    if spot.clauseRoles.has(.from), let from = clause.lastIndex(where: { $0.has(.from) }),
      count(from: from) >= 2,
      names(in: spot.clauseStart..<from).count >= 2
    {
      return from
    }
    if spot.clauseRoles.has(.respectively), let word = clause.lastIndex(where: { $0.has(.respectively) }) {
      return isToCounted(word, spot) ? nil : word
    }
    guard state.told.count >= 2, mayBeListed(spot), let list = bareList(spot), list.first > spot.clauseStart,
      state.told.count >= list.count,
      case let phrase = NamePhrase(tokens[spot.clauseStart..<list.first], of: text),
      phrase.isEmpty || saysMore(phrase, list, state)
    else { return nil }
    return list.first - 1
  }

  /// Whether another number may be listed beside this one: what stands next to it tells.
  private func mayBeListed(_ spot: Spot) -> Bool {
    spot.place + 1 < tokens.count && joinsNumbers(tokens[spot.place + 1])
      || spot.place > 0 && joinsNumbers(tokens[spot.place - 1])
  }

  private func joinsNumbers(_ token: Token) -> Bool {
    token.isPause || token.has(.and) || token.number != nil
  }

  /// Whether a list says more of those that were dealt before, without another 分别: `成交额7.6亿元和6.5亿元`, `完成任务的120%和103%`.
  private func saysMore(_ phrase: NamePhrase, _ list: (first: Int, count: Int), _ state: SentenceState)
    -> Bool
  {
    guard state.lastDealt == list.count, phrase.count == 1 else { return false }
    if tokens[list.first].number.map({ numerals[$0].isPercent }) ?? false {
      return TargetWords.measuredBy.match(atEndOf: phrase.last) != nil
    }
    return NameWords.isRelational(phrase.last) || NameWords.totals.contains(phrase.last)
  }

  /// The names of those in such a list; `nil` where it is none.
  private func namesGoOn(_ word: Int, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [[UInt8]]?
  {
    guard let list = bareList(spot), list.first == word + 1, passage.group.count == list.count,
      case let phrase = NamePhrase(tokens[spot.clauseStart..<list.first], of: text),
      saysMore(phrase, list, state)
    else { return nil }
    let isShare = TargetWords.measuredBy.match(atEndOf: phrase.last) != nil
    return passage.group.map { isShare ? $0 : NameWords.joined($0, phrase.last) }
  }

  /// 分别 of `分别与12所高校签约`: what is done severally is done with those that are counted, and has their name.
  private func isToCounted(_ word: Int, _ spot: Spot) -> Bool {
    guard let number = tokens[spot.place].number, numerals[number].unit?.kind == .count,
      tokens[(word + 1)..<spot.place].contains(where: { Self.towards.contains($0.range, of: text) })
    else { return false }
    return !tokens[word..<spot.place].contains { $0.number != nil } && nounAfter(spot) != nil
  }

  private static let pause = Array("、".utf8)
  private static let towards: WordList = ["由", "向", "与", "对", "给"]

  /// How many values stand in the list after 分别.
  func count(from word: Int) -> Int {
    var count = 0
    var index = word + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.number != nil { count += 1 }
      if count > 0, token.has(.to) { break }
      if token.endsClause {
        guard case .comma = token.kind, count == 0 else { break }
      }
      index += 1
    }
    return count
  }

  /// The names that marks and 和 part in `range`, or marks alone.
  func names(in range: Range<Int>, partedByMarks: Bool = false) -> [[UInt8]] {
    var names: [[UInt8]] = []
    var start = range.lowerBound
    func close(_ end: Int) {
      let range = start..<end
      let name = NamePhrase(tokens[range], of: text).last
      if !name.isEmpty {
        names.append(name)
      } else if let rate = tokens[range].last(where: { $0.has(.rate) }) {
        names.append(Array(text[rate.range]))  // 总量和增速
      }
      start = end + 1
    }
    for index in range {
      if tokens[index].isPause || !partedByMarks && tokens[index].has(.and) { close(index) }
    }
    if start < range.upperBound { close(range.upperBound) }
    return names
  }

  /// `增速分别高于全国、全省2个和1个百分点`, `比全国、全省分别高2个和1个百分点`: what is dealt out are those it is compared with;
  /// `nil` where they are not as many as the numbers.
  private func nameBeforePeers(_ word: Int, _ spot: Spot, _ count: Int, _ passage: Passage) -> [UInt8]? {
    let behind = tokens[(word + 1)..<spot.place].firstIndex { $0.has(.than) }
    guard count > 1, let than = behind ?? tokens[spot.clauseStart..<word].lastIndex(where: { $0.has(.than) })
    else { return nil }
    let peers = tokens[(than + 1)..<(behind == nil ? word : spot.place)]
    guard peers.count(where: { $0.isPause || $0.has(.and) }) == count - 1,
      !peers.contains(where: { $0.endsClause || $0.time != nil })
    else { return nil }
    let subject = NamePhrase(tokens[spot.clauseStart..<min(word, than)], of: text).last
    if subject.isEmpty { return antecedent(spot) ?? passage.trendTopic }
    return NameWords.isRelational(subject) ? NameWords.joined(passage.topic, subject) : subject
  }

  /// Whether a noun stands between the number and the next of its list.
  private func nextHasName(_ spot: Spot) -> Bool {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].isPause || tokens[spot.place + 1].has(.and),
      let next = tokens[(spot.place + 2)..<spot.clauseEnd].firstIndex(where: { $0.number != nil })
    else { return false }
    return tokens[(spot.place + 2)..<next].contains { $0.isText }
  }

  /// Whether a verb that says what is done stands between 分别 and the number.
  private func hasDeed(_ word: Int, _ spot: Spot) -> Bool {
    tokens[(word + 1)..<spot.place].contains { $0.has(.verb) && !$0.has([.light, .link, .plain]) }
  }

  /// 到位资金 of `分别到位1.2亿元、9300万元`
  private func withMoney(_ object: [UInt8], _ spot: Spot) -> [UInt8] {
    guard Self.arriving.contains(object), let number = tokens[spot.place].number,
      numerals[number].unit?.kind == .money
    else { return object }
    return object + Self.means
  }

  private static let firstOnes: WordList = ["前两项", "前三项", "前四项", "前二项"]
  private static let arriving: WordList = ["到位", "到账"]
  private static let means = Array("资金".utf8)

  private func names(before word: Int, _ spot: Spot, count: Int, _ state: SentenceState, _ passage: Passage)
    -> [[UInt8]]
  {
    if let name = nameBeforePeers(word, spot, count, passage) { return Array(repeating: name, count: count) }
    // The object that all share: 分别实现增加值3162亿元.
    // Behind 分别占 stands the whole.
    let object =
      tokens[word].has(.share)
      ? []
      : withMoney(TargetWords.removed(from: NamePhrase(tokens[(word + 1)..<spot.place], of: text).last), spot)
    let towards = contributionStart(tokens[spot.clauseStart..<word])
    let end = towards ?? tokens[spot.clauseStart..<word].firstIndex { $0.has(.share) } ?? word
    let aim = towards.map { wordsOfContribution(tokens[$0..<word]) } ?? []
    if let listed = summedUp(spot.clauseStart..<end, count) { return listed.map { $0 + aim + object } }
    var parts = names(in: spot.clauseStart..<end)
    // 电子信息、机器人与智能制造、生物医药及大健康: as many as numbers, if marks alone part them.
    if parts.count > count, case let wider = names(in: spot.clauseStart..<end, partedByMarks: true),
      wider.count == count
    {
      parts = wider
    }
    // 省、市重大项目开工率和投资完成率: two levels of one.
    if parts.count == count + 1, parts[0].count == 3 {
      parts.replaceSubrange(..<2, with: [parts[0] + Self.pause + parts[1]])
    }
    var subjects = NameWords.placesOfKind(parts) ?? NameWords.expanded(parts)
    // 造船业实现收入、利税、利润分别增长…: all are of the one who did it.
    if subjects.count == count, count > 1, object.isEmpty, subjects.allSatisfy(NameWords.measures.contains),
      case let owner = NamePhrase(tokens[spot.clauseStart..<end], of: text).first, owner != parts.first,
      let mark = tokens[spot.clauseStart..<end].firstIndex(where: { $0.isPause || $0.has(.and) }),
      tokens[spot.clauseStart..<mark].contains(where: { $0.has(.light) }), !NameWords.measures.contains(owner)
    {
      subjects = subjects.map { owner + $0 }
    }
    // 区财政分别参股注册资金3亿元的甲公司: what was done, each time, has a verb and names of its own.
    if !object.isEmpty, subjects.count != count, hasDeed(word, spot) { return [] }
    // 分别是国际合作计划1项、星火计划2项: each number has a name of its own.
    if subjects.isEmpty, !object.isEmpty, nextHasName(spot) { return [] }
    var names = subjects.map { $0 + aim + object }
    // 前两项分别增长17%、30%
    if count > 1, Self.firstOnes.stands(at: tokens[spot.clauseStart].range.lowerBound, in: text),
      state.list.count >= count
    {
      return Array(state.list.prefix(count))
    }
    // 三者所占比重分别为20%、30%和50%
    if count > 1, NameWords.pointsBack(at: tokens[spot.clauseStart].range.lowerBound, of: text) {
      if passage.recent.count == count { return Array(passage.recent) }
      names = []
    }
    if names.count == count {
      // 茶叶面积4万亩，产量和产值分别达1万吨和2亿元
      if count > 1, names.allSatisfy({ NameWords.yields.contains($0) || NameWords.outputs.contains($0) }),
        let owner = state.told.lazy.reversed().compactMap(NameWords.modifier).first(where: { $0.count >= 6 })
      {
        return names.map { owner + $0 }
      }
      // 笔数和金额分别是上年的2倍和3倍: of what was told before.
      guard count > 1,
        names.allSatisfy({
          NameWords.relational.contains($0) || NameWords.isSpeed($0) || NameWords.totals.contains($0)
            || NameWords.isBareCount($0)
        })
      else { return names }
      let told = state.told.last ?? passage.topic
      let owner = NameWords.owner(of: told)
      // 投资增长12%，总量和增速分别列第三和第二: of all that was told.
      return names.map {
        NameWords.isSpeed($0) || NameWords.totals.contains($0) ? told + $0 : NameWords.joined(owner, $0)
      }
    }
    // 前三位的领域依次为A、B和C，成交额分别为…
    if names.count == 1, count > 1, NameWords.isMeasure(names[0]) || NameWords.isAmount(names[0]),
      let listed = listedBefore(spot, count)
    {
      let measure = spelledOut(names[0], state, passage) ?? names[0]
      return listed.map { NameWords.joined($0, measure) }
    }
    // 新增A和B分别为…,总数分别达…: the names of the list before, with what is now told of them.
    if names.count == 1, count > 1, passage.group.count != count, state.told.count >= count,
      NameWords.isRelational(names[0])
    {
      return state.told.suffix(count).map { NameWords.joined($0, names[0]) }
    }
    if names.count == 1, passage.group.count == count {
      if NameWords.isLevel(names[0]) { return passage.group.map { names[0] + NameWords.withoutLevels($0) } }
      if NameWords.isSpeed(names[0]) { return Array(passage.group) }
      if NameWords.isRelational(names[0]) { return passage.group.map { $0 + names[0] } }
    }
    if names.isEmpty {
      // 2019年和2020年分别认定企业12家、15家: what is dealt out are times.
      if !object.isEmpty, tokens[spot.clauseStart..<word].count(where: { $0.time != nil }) == count {
        return Array(repeating: object, count: count)
      }
      // 前三位是A、B和C,分别增长…
      if spot.clauseStart > 1, case .comma = tokens[spot.clauseStart - 1].kind {
        var start = spot.clauseStart - 1
        while start > 0, !tokens[start - 1].endsClause, tokens[start - 1].number == nil { start -= 1 }
        if let listed = summedUp(startOfClause(before: spot.clauseStart - 1)..<spot.clauseStart, count) {
          return listed
        }
        // 申请量、授权量再创新高，分别达到…
        let named = NameWords.expanded(
          self.names(in: start..<endOfList(start..<spot.clauseStart - 1)).map(NameWords.withoutState))
        if named.count == count, count > 1 {
          guard let measure = measureOfRanked(spot, state, passage) else { return named }
          return named.map { NameWords.joined($0, measure) }
        }
        // 江城区、白沙县增速居前两位，分别为24%和20%
        if count > 1, let ranked = namesOfRanked(spot), ranked.count == count { return ranked }
      }
      if passage.group.count == count { return Array(passage.group) }
      if state.told.count >= count { return Array(state.told.suffix(count)) }
      // 专利授权318件（其中发明专利42件），分别增长…
      if state.levels.count == count { return Array(state.levels) }
      // 申请量居全省前三位，分别为1200件、800件和500件
      return Array(repeating: passage.topic.isEmpty ? passage.trendTopic : passage.topic, count: count)
    }
    // 一二三产增加值分别增长3%、6%和5%
    if names.count == 1, let parts = NameWords.sectors(of: names[0], count) { return parts }
    if names.count == 1 {
      // （前两年同期增速分别为3%、5%）: of what was told before.
      let name =
        tokens[spot.clauseStart..<word].contains { $0.has(.rate) } && NameWords.isSpeed(names[0])
          && !passage.trendTopic.isEmpty ? passage.trendTopic : names[0]
      return Array(repeating: name, count: count)
    }
    return names
  }
}
