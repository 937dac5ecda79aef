import Quantities
import ReportText

/// Whether a figure tells what is new, or all there is by now.
extension SentenceReader {
  /// `phrase` is made of the number's own words.
  func accumulation(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> Accumulation? {
    var own: ArraySlice<Token> { tokens[spot.itemStart..<spot.place] }
    if reading.aspect == .level, standsByNow(spot) {
      return by(.accumulationWord, .cumulative, tokens[spot.place - 1].range)
    }
    if reading.aspect == .level || reading.aspect == .change || reading.aspect == .rank
      || reading.aspect == .growth
    {
      if let stated = stated(spot, phrase, reading, passage) {
        state.spreads = !own.contains {
          $0.has(.new) && $0.has(.plain) && !Self.spreading.contains($0.range, of: text)
        }
        if stated == .cumulative,
          reading.aspect == .rank || reading.aspect == .growth || isEvent(reading, phrase, spot, own)
            || isFlow(own) || isSomeOfTold(spot, phrase, state)
        {
          return nil
        }
        return by(.accumulationWord, stated, accumulationWord(own))
      }
    }
    // 分别净增15家、12家
    if reading.aspect == .change, spot.isListed, spot.itemStart == spot.place, let last = state.last,
      last.aspect == .change, last.accumulation == .new
    {
      return by(.accumulationList, .new)
    }
    // 其中今年新增52笔、3.4亿元: one thing in two units.
    if reading.aspect == .level, spot.isListed, spot.itemStart == spot.place, state.last?.accumulation == .new
    {
      return by(.accumulationList, .new)
    }
    if reading.aspect == .level, let whole = state.wholeAccumulation,
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    {
      return by(.accumulationWhole, whole)
    }
    if reading.aspect == .level, let whole = state.inherited,
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    {
      return by(.accumulationWhole, whole.accumulation)
    }
    // A balance is no flow; what is linked to a name of its own, or stays as it is, is told for itself.
    if FlowWords.balances.match(atEndOf: reading.name) != nil { return nil }
    if !phrase.isEmpty, state.last?.accumulation != nil, spot.ownRoles.has([.link, .rank, .respectively]),
      state.last?.accumulation == .new || !spot.isListed
    {
      return nil
    }
    // 新建书屋56个，86个村配送图书: the clause tells of someone else.
    if !spot.isListed, own.allSatisfy({ $0.has(.adverb) }), nounAfter(spot) != nil { return nil }
    guard reading.aspect == .level, state.spreads, let last = state.last,
      last.aspect == .level || last.aspect == .growth || last.aspect == .rank
    else { return nil }
    // 新获批实验室3家（牵头建设2家、参与建设1家）: parts of what is new.
    if spot.isBracketed, last.accumulation == .new, !spot.ownRoles.has([.link, .scope]),
      last.numeral.unit?.base == reading.numeral.unit?.base
    {
      return by(.accumulationList, .new)
    }
    // 新增企业11家，专利授权1983件: what is done every year is not new.
    if !spot.isListed, last.accumulation == .new, own.last?.isText == true,
      Self.flows.stands(before: own.last?.range.upperBound ?? 0, in: text)
    {
      return nil
    }
    // 新引进企业17家，毕业企业4家
    if last.accumulation == .new, isNoLongerNew(own) { return nil }
    // 新增渔场4个，全县共计15个
    if !spot.isListed, last.accumulation == .new, phrase.isEmpty, let word = own.last,
      Self.sums.contains(word.range, of: text), last.numeral.unit?.base == reading.numeral.unit?.base
    {
      return by(.accumulationWord, .cumulative, word.range)
    }
    // 新增12家,达到36家: the second is the stock.
    if !spot.isListed, last.accumulation == .new, spot.ownRoles.has(.link),
      phrase.isEmpty
    {
      return nil
    }
    // A list shares the word that opened it, until a clause has a verb of its own.
    // 累计为68家企业发放贷款5.6亿元
    if last.accumulation == .cumulative, state.lastPlace >= spot.clauseStart,
      !spot.ownRoles.has([.link, .new]), own.allSatisfy({ !$0.isPause }),
      tokens[spot.clauseStart..<state.lastPlace].contains(where: { $0.has(.cumulative) && $0.has(.adverb) })
    {
      return by(.accumulationList, .cumulative)
    }
    // 新办企业3家，申请专利85件: 申请 is a noun as often.
    // 新增度假区2个、旅游消费街区5条: a verb inside a noun of the list.
    let isCompound =
      spot.isListed && spot.itemStart > 0 && own.first?.isPause == true
      && own.dropFirst().first?.isText == true
      && own.last?.isText == true
    let hasOwnVerb =
      spot.ownRoles.has(.verb) && !isCompound && own.contains { $0.has(.verb) && !$0.has(.plain) }
      || !spot.isListed && own.count > 1 && own.first?.has(.act) == true
    let samePhrase =
      last.numeral.unit?.base == reading.numeral.unit?.base || state.lastPlace >= spot.clauseStart
      || last.numeral.unit?.kind == .count && reading.numeral.unit?.kind == .count
        && isOfPersons(last.numeral) == isOfPersons(reading.numeral)
      || goesOnWithSum(last, own, spot, state)
    let crossesStop = tokens[state.lastPlace..<spot.place].contains {
      if case .stop = $0.kind { true } else { false }
    }
    if hasOwnVerb || !samePhrase || crossesStop { return nil }
    return by(.accumulationList, last.accumulation)
  }

  /// `累计争取项目138项，资金3265万元`: what was summed up of a deed is so of what it came to.
  private func goesOnWithSum(_ last: Reading, _ own: ArraySlice<Token>, _ spot: Spot, _ state: SentenceState)
    -> Bool
  {
    guard last.accumulation == .cumulative, followsComma(spot), own.count == 1, own.first?.isText == true,
      case let start = startOfClause(before: spot.clauseStart - 1), state.lastPlace > start + 1
    else { return false }
    return tokens[start].has(.cumulative) && tokens[start].has(.adverb)
      && tokens[start + 1].has(.verb)
  }

  private func isOfPersons(_ numeral: Numeral) -> Bool {
    Self.persons.contains(Array((numeral.unit?.base ?? "").utf8))
  }

  /// Of these words 新增 holds for what is listed behind them too: 新增产值2亿元、税收1300万元.
  private static let spreading: WordList = ["新增产值", "新增投资"]
  private static let persons: WordList = ["人", "名", "位", "户"]
  /// Whether the words of a number are of those that are no longer new, or were there before.
  func isNoLongerNew(_ own: ArraySlice<Token>) -> Bool {
    own.contains { Self.leaving.stands(at: $0.range.lowerBound, in: text) }
  }

  private static let leaving: WordList = [
    "毕业", "退库", "退规", "淘汰", "注销", "退出", "关停", "在孵", "复审", "复核", "复评", "通过复",
  ]

  /// `目前，全市平台共31家`: how many there are by now.
  private func standsByNow(_ spot: Spot) -> Bool {
    guard !spot.isListed, spot.place > spot.clauseStart,
      tokens[spot.place - 1].range.count == Self.altogether.count,
      text[tokens[spot.place - 1].range].elementsEqual(Self.altogether),
      numerals[tokens[spot.place].number ?? 0].counts,
      case let own = tokens[spot.clauseStart..<spot.place],
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    else { return false }
    return own.indices.contains { isNow($0) }
  }

  private static let sums: WordList = ["共计", "合计", "总计", "共", "共有", "总数"]
  private static let altogether = Array("共".utf8)

  /// 共有174项技术成果成功拍卖 counts what happened, not a stock.
  private func isEvent(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ own: ArraySlice<Token>
  ) -> Bool {
    guard let word = own.last(where: { $0.has(.cumulative) }), word.has(.link) else { return false }
    // 已有总投资60亿元的8个项目入驻: what there is are the projects.
    if reading.numeral.unit?.kind == .money, Self.owned.contains(word.range, of: text) { return true }
    // 已有27家企业上报
    if own.last?.has(.cumulative) != true, !phrase.isEmpty { return false }
    // 已有7项获立项
    if spot.place + 1 < spot.clauseEnd, tokens[spot.place + 1].has(.verb), !tokens[spot.place + 1].isText {
      return true
    }
    guard let after = nounAfter(spot) else { return false }
    return tokens[after.end..<spot.clauseEnd].contains { $0.isText || $0.has(.verb) }
  }

  /// `包联5户渔民，已有4户转产`: so many of those, by what they did.
  func isSomeOfTold(_ spot: Spot, _ phrase: NamePhrase, _ state: SentenceState) -> Bool {
    guard spot.place > spot.itemStart, spot.ownRoles.has(.cumulative),
      Self.owned.contains(tokens[spot.place - 1].range, of: text),
      phrase.isEmpty,
      let unit = tokens[spot.place].number.flatMap({ numerals[$0].unit }), Self.persons.contains(unit.text),
      let told = state.topics[unit.base], let after = nounAfter(spot), after.end >= spot.clauseEnd
    else { return false }
    return !NameWords.isOfPeople(after.noun) && !NameWords.sharesWord(told, after.noun)
  }

  /// Whether the total is that of what happens in a time, not of a stock: `专利申请总量为1042件`.
  private func isFlow(_ own: ArraySlice<Token>) -> Bool {
    guard let word = own.last(where: { $0.has(.cumulative) }) else { return false }
    return Self.wholeWords.stands(at: word.range.lowerBound, in: text)
      && Self.flows.stands(before: word.range.lowerBound, in: text)
  }

  private static let owned: WordList = ["已有", "共有"]
  private static let wholeWords: WordList = ["总数", "总量"]
  /// Before 总量 these make it the sum of a time; `FlowWords.names` are names that are such by themselves.
  private static let flows: WordList = ["申请", "授权", "受理", "登记", "成交", "交易", "销售", "排放", "消费", "生产"]

  /// The word by which `stated` told, for an explanation.
  private func accumulationWord(_ own: ArraySlice<Token>) -> Range<Int>? {
    let word = own.last {
      $0.has([.cumulative, .new])
        || Self.possessions.match(at: $0.range.lowerBound, in: text)?.length == $0.range.count
    }
    return (word ?? own.last { $0.isText })?.range
  }

  /// 拥有 and 现有 tell of a stock; it is cumulative where new ones of its kind are told beside it.
  private func stated(
    _ spot: Spot, _ phrase: NamePhrase, _ reading: Reading, _ passage: Passage
  ) -> Accumulation? {
    for place in (spot.itemStart..<spot.place).reversed() {
      let token = tokens[place]
      if Self.possessions.contains(token.range, of: text) {
        return !NameWords.isPerHead(phrase.last) && passage.hasNew(like: reading) ? .cumulative : nil
      }
      if token.has(.cumulative) { return .cumulative }
      // 累计新增
      if token.has(.new) {
        return place > spot.itemStart && tokens[place - 1].has(.cumulative) ? .cumulative : .new
      }
    }
    if Self.extents.match(atEndOf: phrase.last) != nil, passage.hasNew(like: reading) { return .cumulative }
    guard let end = Self.stocks.match(atEndOf: phrase.last) else { return nil }
    // 收入增长5%，总量突破190亿元: all that came in, and no stock.
    if reading.numeral.unit?.kind == .money { return nil }
    return Self.flows.stands(before: phrase.last.count - end.length, in: phrase.last) ? nil : .cumulative
  }

  static let possessions: WordList = ["拥有", "现有", "实有"]
  private static let stocks: WordList = ["总数", "总量", "总注册量", "总认定数", "总登记数", "总拥有量", "总保有量"]
  /// How large all is: cumulative where new parts of it are told beside it.
  private static let extents: WordList = ["总规模", "总长度", "总长", "总面积", "总里程", "总容量", "总库容"]
}
