import Quantities
import ReportText

extension SentenceReader {
  private static let rateEnds: WordList = [
    "率", "比例", "度", "强度", "系数", "指数", "水平", "覆盖面", "受益面", "参与面", "知晓面", "亏损面", "盈利面", "增长面", "贫困面", "药占比",
    "耗占比",
    "存贷比", "性别比", "产出比", "补偿比", "报销比",
  ]

  /// What the number says about its indicator.
  func aspect(_ numeral: Numeral, _ spot: Spot, _ state: SentenceState) -> Aspect {
    var own: ArraySlice<Token> { tokens[spot.itemStart..<spot.place] }
    if numeral.form == .rank { return by(.aspectRank, .rank, numeral.range) }
    if case .ratioPart = numeral.form { return by(.aspectRatioPart, .share, numeral.range) }
    if numeral.form == .ratio { return by(.aspectRatio, .level, numeral.range) }
    if let unit = numeral.unit, unit.kind == .multiple {
      return by(.aspectMultiple, .multiple, numeral.range)
    }
    if numeral.unit?.kind == .points { return by(.aspectPoints, .change, numeral.range) }
    if numeral.form == .percentInWords || numeral.unit?.kind == .percent {
      return percentAspect(numeral, own, tokens[spot.clauseStart..<spot.place], spot, state)
    }
    if spot.ownRoles.has(.to) { return by(.aspectReached, .level, last(.to, own)) }
    if spot.ownRoles.has(Self.tellsDifference), isDifference(own, spot, state), !improves(own, spot) {
      return by(.aspectDifference, .change, last([.net, .rise, .fall, .than], own))
    }
    if spot.ownRoles.has(Self.tellsMove), isMove(own, spot, state) {
      return by(.aspectMove, .change, last([.verb, .link, .rise, .fall, .share], own))
    }
    if tellsExcess(spot) { return by(.aspectDifference, .change, own.last?.range) }
    if goesOnWithMove(numeral, spot, state) { return by(.aspectMoveGoesOn, .change) }
    return by(.aspectLevel, .level)
  }

  /// Rates that are told of parts as of the whole; a share is parted otherwise.
  private static let partedRates: WordList = ["率", "水平", "密度"]

  private func percentAspect(
    _ numeral: Numeral, _ own: ArraySlice<Token>, _ clause: ArraySlice<Token>, _ spot: Spot,
    _ state: SentenceState
  ) -> Aspect {
    if isProgress(own, spot) { return by(.aspectProgress, .share, last([.progress, .light, .share], own)) }
    if let trend = trendAfter(spot) { return by(.aspectTrendBehind, .growth, trend.range) }
    // 青川县为负增长（-6.7%）: no share has a sign.
    if NumeralReader.isSign(text.scalar(at: numeral.range.lowerBound).value),
      !own.contains(where: { $0.has([.share, .rate]) })
    {
      return by(.aspectTrend, .growth, numeral.range)
    }
    let ownHasTo = own.contains { $0.has(.to) }
    let trend = own.lastIndex { $0.has([.rise, .fall]) }.flatMap { isNoun($0, own) ? nil : $0 }
    // 比例为5.2%，与2010年的2.3%相比
    if let last = state.last, last.numeral.isPercent, isComparedWith(spot) {
      return by(.aspectAimOfTold, last.aspect, tokens[spot.place + 1].range)
    }
    // 增长12%，高于10%的省定目标
    if trend == nil, let last = state.last, last.numeral.isPercent, let noun = targetBehind(spot) {
      return by(.aspectAimOfTold, last.aspect, noun)
    }
    let share = own.lastIndex { $0.has([.share, .shareNoun]) }
    if isPartOfWhole(spot, own) { return by(.aspectPartBehind, .share, tokens[spot.place + 1].range) }
    if let share, trend == nil || share > trend ?? 0 || ownHasTo {
      return by(.aspectShare, .share, own[share].range)
    }
    if let trend, !ownHasTo { return by(.aspectTrend, .growth, own[trend].range) }
    // 增速回落至4.9%, 降幅收窄至1.4%
    if ownHasTo, let rate = own.last(where: { $0.has(.rate) }) ?? rateOfFall(own) {
      return by(.aspectTrend, .growth, rate.range)
    }
    // 恢复到2019年的92%
    if own.last?.has(.of) == true, own.indices.contains(where: { own[$0].time != nil && isComparator($0) }) {
      return by(.aspectCompared, .share, own.last?.range)
    }
    if own.last?.has(.of) == true, let word = own.last(where: { restores($0) }) {
      return by(.aspectCompared, .share, word.range)
    }
    // 为全省平均水平的58%
    if own.last?.has(.of) == true, !ownHasTo,
      let link = own.lastIndex(where: { $0.has(.link) && !$0.has(.plain) }),
      own[link...].contains(where: { $0.isText }), !own.contains(where: { $0.time != nil })
    {
      return by(.aspectCompared, .share, own[link].range)
    }
    // 惠及企业690家，超过七成: of all there are
    if numeral.form == .percentInWords, !ownHasTo, let last = state.last, last.aspect == .level,
      last.numeral.counts, !spot.isListed, own.allSatisfy({ $0.has([.over, .under, .approx, .link]) })
    {
      return by(.aspectOfTold, .share, own.last?.range)
    }
    // 增加值增长7%，年度目标为7.5%
    if let last = state.last, last.numeral.isPercent, last.aspect != .rank, isTargetAmount(spot) {
      return by(.aspectAimOfTold, last.aspect, noun(own))
    }
    let phrase = NamePhrase(own, of: text).last
    // 投入强度超过2%，其中高新区达到5.8%: the place has the rate that was told.
    let isOfPlace =
      NameWords.isPlace(phrase) && own.last?.has([.link, .over, .under]) == true
      && state.last?.aspect == .level && state.last?.numeral.isPercent == true
    if isOfPlace { return by(.aspectLinked, .level, last([.link, .over, .under], own)) }
    // 增速超过15%的有4个县，最高的江北区达到22%
    if state.lastPercent == .growth, NameWords.isPlace(phrase), own.last?.has([.link, .over, .under]) == true
    {
      return by(.aspectLinked, .growth, last([.link, .over, .under], own))
    }
    if !phrase.isEmpty {
      if Self.rateEnds.match(atEndOf: phrase) != nil {
        return by(.aspectRateName, .level, noun(own))
      }
      if ownHasTo, !clause.contains(where: { $0.has(.shareNoun) }) {
        return by(.aspectReached, .level, last(.to, own))
      }
      // GDP增长8%，其中一产3%
      if state.last?.aspect == .growth, state.last?.numeral.isPercent == true, !spot.isListed,
        own.first?.has(.ofWhich) == true
      {
        return by(.aspectList, .growth, own.first?.range)
      }
      // 覆盖率达98%，其中海水99%、淡水96%
      if let last = state.last, last.aspect == .level, last.numeral.isPercent, numeral.isPercent,
        Self.partedRates.match(atEndOf: last.name) != nil,
        own.first?.has(.ofWhich) == true || spot.isListed && state.wholes["%"] != nil
      {
        return by(.aspectList, .level, own.first?.range)
      }
      // 年报公示率：企业95%，个体89%
      if labelsRate(spot) { return by(.aspectRateName, .level, noun(tokens[..<1])) }
      if spot.isListed, let last = state.last?.aspect, [.growth, .share].contains(last),
        sameClause(state, spot)
      {
        return by(.aspectList, last, self.last([.rise, .fall, .share, .shareNoun], clause))
      }
      return by(.aspectNoun, .share, noun(own))
    }
    // 由2.1%提升0.3个百分点至2.4%
    if ownHasTo, state.last?.aspect == .change {
      return by(.aspectReached, state.stock ?? .level, last(.to, own))
    }
    if spot.isListed, let last = state.last, sameClause(state, spot), last.numeral.isPercent {
      return by(
        .aspectList, last.aspect == .rank ? .growth : last.aspect,
        self.last([.rise, .fall, .rate, .share, .shareNoun], clause))
    }
    if clause.contains(where: { $0.has([.share, .shareNoun]) }) {
      return by(.aspectShare, .share, last([.share, .shareNoun], clause))
    }
    // 同比增幅居全省第一,达到30%; 占比首次过半，达51.6%: the rate or the share was named in the clause before.
    switch namedBefore(spot) {
    case .growth?: return by(.aspectNamedBefore, .growth, last(.rate, tokens[..<spot.clauseStart]))
    case .share?: return by(.aspectNamedBefore, .share, last(.shareNoun, tokens[..<spot.clauseStart]))
    default: break
    }
    if numeral.form == .percentInWords, isOfSomething(spot) {
      return by(.aspectPartBehind, .share, tokens[spot.place + 1].range)
    }
    // 增长7.6%，力争8%: the aim of what was told
    if own.contains(where: { $0.has([.target, .forecast]) }), state.last?.aspect == .growth {
      return by(.aspectAimOfGrowth, .growth, last([.target, .forecast], own))
    }
    // 全省平均水平的一半
    if numeral.form == .percentInWords, own.last?.has(.of) == true {
      return by(.aspectCompared, .share, own.last?.range)
    }
    if ownHasTo || own.contains(where: { $0.has(.link) }) {
      return by(.aspectLinked, state.last?.aspect == .share ? .share : .level, last([.to, .link], own))
    }
    // 产值增速超过15%的有A和B，分别为18.9%和17.3%
    if spot.ownRoles.has(.respectively) || state.lastPercent == .growth && spot.isListed,
      let rate = rateOfThoseBefore(spot)
    {
      return by(.aspectNamedBefore, .growth, rate)
    }
    // 增幅居前的是江城县（81%）
    if spot.isBracketed, own.isEmpty, let rate = outside(spot).last(where: { $0.has(.rate) }) {
      return by(.aspectNamedBefore, .growth, rate.range)
    }
    return by(.aspectBarePercent, .share, numeral.range)
  }

  /// 降幅 of `降幅收窄至1.4%`: what comes to so much is a fall, however it moves.
  func rateOfFall(_ own: ArraySlice<Token>) -> Token? {
    mayHold(.fall) ? own.first { Self.ratesOfFall.contains($0.range, of: text) } : nil
  }

  private static let ratesOfFall: WordList = ["降幅", "跌幅", "减幅"]

  /// Whether the sentence opens with a rate and a colon, behind which those are told who have it.
  private func labelsRate(_ spot: Spot) -> Bool {
    guard tokens.count > 2, let colon = tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0,
      tokens[..<colon].allSatisfy({ $0.isText || $0.has(.act) || $0.has(.verb) }),
      !tokens[colon..<spot.place].contains(where: { $0.kind == .stop || $0.has(.link) })
    else { return false }
    return Self.rateEnds.match(before: tokens[colon - 1].range.upperBound, in: text) != nil
  }

  /// The rate by which those in the clause before stand out, where that tells only who they are.
  private func rateOfThoseBefore(_ spot: Spot) -> Range<Int>? {
    guard followsComma(spot), case let start = startOfClause(before: spot.clauseStart - 1),
      let rate = tokens[start..<spot.clauseStart].firstIndex(where: { $0.has(.rate) }),
      tokens[start..<rate].allSatisfy({ $0.isText || $0.has(.scope) }),
      tokens[spot.clauseStart..<spot.place].allSatisfy({
        $0.number != nil || $0.isPause || $0.has([.and, .respectively, .link])
      })
    else { return nil }
    return tokens[rate].range
  }

  /// The clause around the bracket that the number stands in, up to the bracket.
  func outside(_ spot: Spot) -> ArraySlice<Token> {
    guard spot.clauseStart > 0 else { return [] }
    return tokens[startOfClause(before: spot.clauseStart - 1)..<(spot.clauseStart - 1)]
  }

  /// 完成全年任务的64%, 占年度计划45%: how much of a target is done.
  func isProgress(_ own: ArraySlice<Token>, _ spot: Spot) -> Bool {
    if own.contains(where: { $0.has(.progress) }) { return true }
    // 完成年度目标1000件的86%
    if spot.isListed, own.first?.has(.of) == true, spot.itemStart > 1,
      namesTarget(tokens[spot.itemStart - 2])
    {
      return true
    }
    guard let last = own.last(where: { $0.isText }),
      TargetWords.measuredBy.stands(before: last.range.upperBound, in: text)
    else { return false }
    if own.contains(where: { $0.has([.light, .share]) }) { return true }
    // 完成全年170家任务的72%
    return spot.isListed && own.last?.has(.of) == true
      && tokens[spot.clauseStart..<spot.itemStart].contains { $0.has(.light) }
  }

  /// 恢复到正常年份的97%: what follows is what it is measured by.
  func restores(_ token: Token) -> Bool { Self.restoring.stands(at: token.range.lowerBound, in: text) }

  private static let restoring: WordList = ["恢复到", "恢复至"]

  /// Whether the rise or fall at `place` is a part of a name: 增长的贡献率, 增长贡献率.
  func isNoun(_ place: Int, _ own: ArraySlice<Token>) -> Bool {
    guard !own[place].has(.rate), let text = own[(place + 1)...].last(where: { $0.isText }) else {
      return false
    }
    return Self.rateEnds.stands(before: text.range.upperBound, in: self.text)
  }

  /// 六成的企业, 一半以上的项目
  private func isOfSomething(_ spot: Spot) -> Bool {
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    return next < tokens.count && tokens[next].has(.of)
  }

  func sameClause(_ state: SentenceState, _ spot: Spot) -> Bool {
    state.lastPlace >= spot.clauseStart
  }

  /// What the clause before, which told no amount, says that it speaks of.
  private func namedBefore(_ spot: Spot) -> Aspect? {
    guard spot.clauseStart >= 2, case .comma = tokens[spot.clauseStart - 1].kind else { return nil }
    var index = spot.clauseStart - 2
    // 科技经费占支出的比例，都要达到1%
    let endsWithPart = Self.proportions.stands(before: tokens[index].range.upperBound, in: text)
    while index >= 0, !tokens[index].endsClause {
      if tokens[index].has(.rate) { return .growth }
      if tokens[index].has(.shareNoun) || tokens[index].has(.share) && endsWithPart { return .share }
      // 占比提高1.2个百分点，达到34%
      if let number = tokens[index].number, numerals[number].form != .rank,
        numerals[number].unit?.kind != .points
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private static let proportions: WordList = ["比例", "比重"]

  /// 超八成的新增岗位由中小企业提供: so much of what follows 的.
  private func isPartOfWhole(_ spot: Spot, _ own: ArraySlice<Token>) -> Bool {
    guard isOfSomething(spot),
      !own.contains(where: { $0.isText || $0.has([.to, .verb, .share, .rise, .fall]) && !$0.has(.than) })
    else { return false }
    var next = spot.place + 1
    if tokens[next].has(.trailing) { next += 1 }
    next += 1
    guard next < spot.clauseEnd, tokens[next].isText,
      !Self.measuresOfRate.stands(at: tokens[next].range.lowerBound, in: text),
      Self.rateEnds.match(before: tokens[next].range.upperBound, in: text) == nil
    else { return false }
    return tokens[next..<spot.clauseEnd].contains {
      $0.has([.verb, .from, .link, .share, .particle]) && !$0.has(.of)
    }
  }

  /// What a percentage is of by its nature: 2%的速度.
  private static let measuresOfRate: WordList = [
    "水平", "速度", "目标", "高位", "高速", "中高速", "任务", "区间", "浓度", "概率", "股权", "股份",
  ]

  /// `比上年增加80万元`, `净增5家`: a difference, not a level. The trend stands right before the number.
  private func isDifference(_ own: ArraySlice<Token>, _ spot: Spot, _ state: SentenceState) -> Bool {
    // 超全省平均单产127公斤: what stands between is what is compared with; 较“十二五”末的520亿元 is its own amount.
    if own.last?.has(.of) == false,
      let than = own.lastIndex(where: { $0.has(.than) && (!$0.has(.link) || $0.has([.over, .under])) }),
      than + 1 < own.endIndex,
      own[(than + 1)...].contains(where: { $0.isText }),
      !own[(than + 1)...].contains(where: { $0.has([.link, .verb, .to]) && !$0.has(.plain) })
    {
      return true
    }
    for token in own.reversed() {
      if token.has(.net) { return true }
      if token.has([.rise, .fall]) {
        // 户均增收2600元 is what came in; 同比增收2600元 is more of it.
        return !token.has(.plain)
          || isGain(token)
            && (own.contains { $0.has([.yoy, .prev, .than]) } || isOfRevenue(own, spot, state))
      }
      if token.has([.approx, .over, .under, .adverb, .each]) && !token.has([.verb, .link]) { continue }
      if token.has([.over, .under, .approx]) { continue }
      return false
    }
    return false
  }

  /// 改造提升25个养老机构, 提升80万亩蔬菜基地: what is bettered stands behind its number.
  private func improves(_ own: ArraySlice<Token>, _ spot: Spot) -> Bool {
    guard let last = own.last, Self.improving.stands(at: last.range.lowerBound, in: text) else {
      return false
    }
    return nounAfter(spot) != nil
  }

  private static let improving: WordList = ["提升", "扩大"]

  /// 增收3亿元, 减支200万元: the word is a name, and says that it is a difference.
  func isGain(_ token: Token) -> Bool {
    token.has([.rise, .fall]) && Self.gains.contains(token.range, of: text)
  }

  /// `港务收入2.2亿元，同比增长9%，增收1800万元`: nothing but the word stands before the number, and an amount of the same
  /// unit, or how it grew, was told.
  private func isOfRevenue(_ own: ArraySlice<Token>, _ spot: Spot, _ state: SentenceState) -> Bool {
    guard own.count == 1, let last = state.last, let number = tokens[spot.place].number else { return false }
    return last.aspect == .growth || last.numeral.unit?.base == numerals[number].unit?.base
  }

  private static let gains: WordList = ["增收", "减收", "超收", "短收", "增支", "节支", "增产", "减产"]

  private static let tellsDifference: Roles = [.net, .rise, .fall, .than]

  /// The trend that is said after a number: 实现2.1%的正增长, 保持10%以上增长.
  func trendAfter(_ spot: Spot) -> Token? {
    var next = spot.place + 1
    if next < spot.clauseEnd, tokens[next].has(.trailing) {
      next += 1
      if next + 1 == spot.clauseEnd, tokens[next].has([.rise, .fall]), !tokens[next].has([.plain, .rate]) {
        return tokens[next]
      }
    }
    guard next < spot.clauseEnd, tokens[next].has(.of) else { return nil }
    next += 1
    while next < spot.clauseEnd,
      tokens[next].has(.adverb) || Self.speeds.stands(at: tokens[next].range.lowerBound, in: text)
    {
      next += 1
    }
    guard next < spot.clauseEnd, tokens[next].has([.rise, .fall]), !tokens[next].has(.plain) else {
      return nil
    }
    return tokens[next]
  }

  /// 以12%的速度增长
  private static let speeds: WordList = ["速度", "幅度"]
}
