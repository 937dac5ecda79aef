import Quantities
import ReportText

/// The name of what a number measures.
extension SentenceReader {
  /// `phrase` is made of the number's own words.
  func name(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState,
    _ passage: Passage
  ) -> [UInt8] {
    if case .ratioPart(let part) = reading.numeral.form {
      return by(.nameRatioPart, sector(Int(part), spot, state))
    }
    if let dealt = dealt(reading, spot, state, passage) {
      // 专利授权120件，其中发明、实用新型分别为20件和100件
      let whole = NameWords.isPatentKind(dealt) ? state.wholes[reading.numeral.unit?.base ?? ""] : nil
      return by(.nameDealt, whole.map { NameWords.part(dealt, of: $0) } ?? dealt)
    }
    var own: ArraySlice<Token> { tokens[spot.itemStart..<spot.place] }
    if let aim = nameOfTarget(spot, phrase, passage) { return aim }
    // 与2010年的2.3%相比有较大提升
    if !passage.trendTopic.isEmpty, isComparedWith(spot) { return by(.nameTrendTopic, passage.trendTopic) }
    if let told = formerOrLatter(phrase, state) { return by(.nameTopic, told) }
    // 低于1%的有江城县0.9%
    if phrase.isEmpty, !spot.isListed, boundsThoseThatAre(spot) {
      return by(.nameTopic, toldOfOthers(reading, state, passage) ?? passage.topic)
    }
    if reading.aspect != .level || TargetWords.beyond.stands(at: 0, in: phrase.last),
      !passage.trendTopic.isEmpty, exceedsTarget(own, phrase, spot)
    {
      return by(.nameTrendTopic, passage.trendTopic)
    }
    switch reading.aspect {
    case .rank:
      if spot.isListed, state.peersPlace == state.lastPlace {
        return by(.nameBeforePeers, nameBeforePeers(spot, state, passage))
      }
      // What stands between 居 and the rank are the peers.
      guard let word = own.lastIndex(where: { $0.has(.rank) }) else {
        // 居全省第4位、同类地区第1位: other peers, the same thing.
        if spot.isListed || followsComma(spot), let last = state.last, last.aspect == .rank,
          NameWords.isPeerPlace(phrase.last)
        {
          return by(.nameRankList, last.name)
        }
        return trendName(phrase, reading, spot, state, passage)
      }
      let phrase = NamePhrase(own[..<word], of: text)
      // 增速居全市第一: it is the speed that stands there.
      if let rate = own[..<word].last(where: { $0.has(.rate) }), phrase.last.isEmpty {
        state.isAside = true
        // 收入增长6%、增速排第五: the speed of what was told last.
        let isOfLast = state.last?.aspect == .growth && (spot.isListed || tellsSinceStop(spot, state))
        let told = isOfLast ? passage.trendTopic : passage.topic
        return by(.nameRankedRate, (told.isEmpty ? passage.trendTopic : told) + text[rate.range])
      }
      if NameWords.isPeers(phrase.last) { return by(.nameBeforePeers, nameBeforePeers(spot, state, passage)) }
      // 在…绩效考核中，某市排名第一
      if NameWords.isPlace(phrase.last), case let field = theme(spot), !field.isEmpty {
        return by(.nameClauseBefore, withoutPlaceWord(field))
      }
      return withoutPlaceWord(trendName(phrase, reading, spot, state, passage))
    case .growth, .change:
      // 完成进度52%，高于平均2个百分点
      if phrase.isEmpty, reading.numeral.unit?.kind == .points, let before = state.last,
        before.isProgress || TargetWords.progress.match(atEndOf: before.name) != nil
      {
        return by(.nameTrendTopic, before.name)
      }
      if let name = contribution(of: reading.numeral, spot, passage) {
        state.isAside = phrase.count < 2
        return by(.nameContribution, name)
      }
      return trendName(phrase, reading, spot, state, passage)
    case .multiple:
      // 完成任务数的1.4倍
      if !phrase.isEmpty, TargetWords.removed(from: phrase.last).isEmpty {
        return by(.nameTrendTopic, passage.trendTopic)
      }
      if let name = comparedName(own, passage) { return by(.nameCompared, name) }
      return trendName(phrase, reading, spot, state, passage)
    case .share:
      if isProgress(own, spot) { return progressName(own, phrase, state, passage) }
      if !own.contains(where: { $0.has(.share) }), let name = contribution(of: reading.numeral, spot, passage)
      {
        return by(.nameContribution, name)
      }
      return shareName(own, phrase, spot, state, passage)
    case .level: break
    }
    if let name = contribution(of: reading.numeral, spot, passage) {
      state.isAside = phrase.count < 2
      return by(.nameContribution, name)
    }
    if let peers = peersAfter(spot) {
      state.isAside = true
      state.peersPlace = spot.place
      return by(.namePeers, peers)
    }
    if boundsClass(spot) { state.isAside = true }
    if let name = toldOfCounted(phrase, reading, spot, state) { return by(.nameTopic, name) }
    if !spot.isListed { state.base = passage.topic }
    let whole = state.wholes[reading.numeral.unit?.base ?? ""] ?? []
    // 载体23家，其中省级9家，累计达87家
    if !whole.isEmpty, phrase.isEmpty, !spot.isListed, spot.ownRoles.has(.cumulative), nounAfter(spot) == nil
    {
      return by(.nameCompleted, NameWords.withoutOutcome(whole))
    }
    // 项目64个，其中续建28个、新开工36个
    if !whole.isEmpty, phrase.isEmpty, spot.isListed, let word = tokens[spot.itemStart..<spot.place].last,
      word.has([.verb, .new]), word.has(.new), word.has(.verb), word.range.count == 9, nounAfter(spot) == nil
    {
      return by(.namePart, text[word.range] + NameWords.withoutOutcome(whole))
    }
    if let kind = classified(phrase, spot, state) { return by(.nameClass, kind) }
    if !spot.isListed { state.part = phrase.last }
    var name: [UInt8]
    // 其中汽车产业一枝独秀，增加值8亿元
    if opensPart(spot), NameWords.measures.contains(phrase.last), let subject = antecedent(spot) {
      name = by(.nameMeasureOfSubject, NameWords.joined(subject, phrase.last))
    } else if !whole.isEmpty, phrase.count == 1, !spot.isListed, NameWords.measures.contains(phrase.last),
      let before = state.last, before.numeral.counts, before.aspect == .level,
      state.lastPlace + 2 == spot.clauseStart
    {
      // 其中：工业项目37个，完成投资18亿元
      name = by(.nameMeasureOfSubject, NameWords.joined(before.name, phrase.last))
    } else if let whole = completed(phrase, of: whole, spot, state, passage) {
      name = by(.nameCompleted, whole)
    } else if !state.wholes.isEmpty, spot.isListed, reading.numeral.unit?.kind != .count,
      NameWords.relational.contains(phrase.last), !state.part.isEmpty
    {
      name = by(.nameMeasureOfPart, state.part + phrase.last)
    } else if !whole.isEmpty, nounAfter(spot) == nil, !phrase.subject.isEmpty,
      NameWords.measures.contains(phrase.last)
    {
      name = by(.nameMeasureOfSubject, phrase.subject + phrase.last)
    } else if !whole.isEmpty, nounAfter(spot) == nil, !phrase.last.isEmpty {
      let counted = reading.numeral.writtenUnit
      name = by(
        .namePart,
        NameWords.isBody(phrase.last) && (counted == "家" || counted == "个")
          ? phrase.last : NameWords.part(phrase.last, of: whole))
    } else {
      name = levelName(phrase, reading, spot, state, passage)
      if !whole.isEmpty { name = by(.namePartOfWhole, NameWords.part(name, of: whole)) }
    }
    if !spot.isListed { state.list = NameList() }
    if !spot.isListed, !phrase.hasVerb { state.performer = [] }
    // Let go first: a list that is held twice is copied.
    passage.group = NameList()
    state.list.append(name)
    passage.group = state.list
    if !phrase.subject.isEmpty {
      state.subject = phrase.subject
    } else if phrase.hasVerb {
      state.subject = []
    }
    return name
  }

  private func levelName(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    if reading.numeral.counts {
      if isSomeOfTold(spot, phrase, state), let told = state.topics[reading.numeral.unit?.base ?? ""] {
        return by(.nameActionBehind, told + (nounAfter(spot)?.noun ?? []))
      }
      if let name = someOfTold(phrase, reading, spot, state) { return by(.nameActionBehind, name) }
      if let those = thoseAmong(reading, spot) ?? thoseThat(reading, spot, state, passage) {
        return by(.nameClass, those)
      }
      if let name = countedName(phrase, spot, state) { return by(.nameCounted, name) }
      if let those = thoseOfStanding(phrase, spot) { return by(.nameClass, those) }
      // 成果216项，达到国际先进水平的9项，国内领先67项
      if phrase.count == 1, NameWords.isStandard(phrase.last), let told = countedAlike(spot, state, passage) {
        return by(.nameSibling, NameWords.part(phrase.last, of: told))
      }
      // 技术开发类合同1540项；技术服务类2011项
      if phrase.count == 1, NameWords.isOfKind(phrase.last), let told = countedAlike(spot, state, passage),
        let name = NameWords.classLike(phrase.last, in: told)
      {
        return by(.nameSibling, name)
      }
      // 从类型看，发明6917件: of what was told, or what the paper is on.
      if NameWords.isPatentKind(phrase.last), let told = toldOfPatents(reading, state, passage) {
        return by(.nameSibling, NameWords.part(phrase.last, of: told))
      }
    }
    // 解决3.8万人的饮水安全问题
    if spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of), solves(phrase, spot),
      let matter = nounAfterOf(spot),
      let word = Self.matters.match(atEndOf: matter), word.length < matter.count
    {
      return by(.nameBehind, matter.dropLast(word.length))
    }
    if let made = madeOf(reading, spot) {
      // 科创湾一期18万平方米载体建成投用
      let isPart = made.count <= 6 && phrase.count == 1 && !phrase.hasVerb
      return by(.nameBehind, isPart ? phrase.last + made : made)
    }
    if fallsShort(spot) || isSharedOut(spot) && isTargetAmount(spot) {
      let told = passage.trendTopic.isEmpty ? passage.topic : passage.trendTopic
      if !told.isEmpty { return by(.nameTrendTopic, told) }
    }
    // 总量连跨3个千亿元台阶、达4500亿元
    if spot.isListed, NameWords.isThreshold(phrase.last) {
      let owner = NamePhrase(tokens[spot.clauseStart..<spot.itemStart], of: text).first
      return owner.isEmpty ? by(.nameTrendTopic, passage.trendTopic) : by(.nameMeasureOfSubject, owner)
    }
    if !passage.topic.isEmpty, isLimitSet(phrase, spot) { return by(.nameTopic, passage.topic) }
    // 离省定0.5元的标准还差七成: whose standard it is says nothing of what is measured.
    if phrase.last.isEmpty || !passage.topic.isEmpty && isOfStandard(phrase, spot) {
      return carriedName(reading, spot, state, passage)
    }
    if isTargetAmount(spot) || spot.place > 0 && tokens[spot.place - 1].has(.goal),
      case let aimed = TargetWords.removed(from: phrase.last), aimed != phrase.last
    {
      return aimed.isEmpty || phrase.isBareVerb
        ? carriedName(reading, spot, state, passage) : by(.nameOwn, aimed)
    }
    if reading.numeral.unit?.kind == .money, let grant = grantBehind(spot) {
      return by(.nameBehind, phrase.last + grant)
    }
    // 安排5亿元引导资金
    if phrase.isBareVerb, !reading.numeral.isPercent, !reading.numeral.counts, let after = nounAfter(spot),
      !NameWords.isThreshold(after.noun)
    {
      return by(.nameBehind, after.noun)
    }
    if let name = predicated(phrase, reading, spot, state) { return by(.namePredicated, name) }
    if let name = measureOfSibling(phrase, reading, spot, state, passage) { return by(.nameSibling, name) }
    if let name = actName(phrase, reading, spot, state, passage) { return by(.nameAct, name) }
    return ownName(phrase, spot, state, passage)
  }

  /// 2项 of `申报省级项目6项，2项进入终评`: some of what was counted in the clause before, and what they did.
  private func someOfTold(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState)
    -> [UInt8]?
  {
    guard phrase.isEmpty, !spot.isListed, spot.place + 1 < spot.clauseEnd,
      case let verb = tokens[spot.place + 1], verb.has(.verb), !verb.isText,
      spot.clauseStart > 0, case .comma = tokens[spot.clauseStart - 1].kind, theme(spot).isEmpty,
      let told = state.topics[reading.numeral.unit?.base ?? ""],
      let after = nounAfter(spot) ?? objectBehind(spot),
      !NameWords.endsGeneric(after.noun), !NameWords.sharesWord(told, after.noun)
    else { return nil }
    // 3篇获省级奖励
    let isDeed = after.end < spot.clauseEnd && tokens[after.end].has(.verb) && !tokens[after.end].has(.light)
    return told + after.noun + (isDeed ? Array(text[tokens[after.end].range]) : [])
  }

  /// 注册 of `已有9件获得注册`
  private func objectBehind(_ spot: Spot) -> (noun: [UInt8], end: Int)? {
    guard spot.place + 2 < tokens.count, tokens[spot.place + 1].has(.light), tokens[spot.place + 2].isText,
      spot.place + 3 >= spot.clauseEnd
    else { return nil }
    return (Array(text[tokens[spot.place + 2].range]), spot.place + 3)
  }

  /// The name of a number with no noun beside it: what the clauses before speak of.
  private func carriedName(_ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage)
    -> [UInt8]
  {
    // 887户1472人: one thing in two units.
    if spot.isListed, spot.itemStart == spot.place, state.lastPlace == spot.place - 1, let before = state.last
    {
      return by(.nameTwoUnits, before.name)
    }
    // 新增工厂5家、车间21个，累计建成26家、118个
    if spot.isListed, spot.itemStart == spot.place, reading.numeral.counts, let before = state.last,
      let unit = reading.numeral.unit?.base, unit != before.numeral.unit?.base,
      let told = state.topics[unit]
    {
      return by(.nameTopic, told)
    }
    if let label = labelBefore(spot) { return by(.nameClauseBefore, label) }
    // 较上年的2407件净增721件
    if isMeasuredAgainst(spot), spot.ownRoles.has([.yoy, .than]), !passage.trendTopic.isEmpty {
      return by(.nameTopic, passage.trendTopic)
    }
    // 15个县中，12个实现增长: so many of those.
    if reading.numeral.counts, !spot.isListed, followsAmong(spot), nounAfter(spot) == nil,
      let before = state.last,
      before.numeral.unit?.base == reading.numeral.unit?.base
    {
      return by(.nameTopic, withoutPlaceWord(before.name))
    }
    // 15项指标中，9项高于全市; 3项因经费不足未完成
    if reading.numeral.counts, !spot.isListed, spot.place + 1 < spot.clauseEnd,
      tokens[spot.place + 1].has(.than) || isCause(tokens[spot.place + 1]),
      let told = state.topics[reading.numeral.unit?.base ?? ""]
    {
      return by(.nameTopic, told)
    }
    // 在建11个，4个正在试运行: some of those that were told.
    if reading.numeral.counts, !spot.isListed, spot.place + 1 < spot.clauseEnd,
      tokens[spot.place + 1].has(.adverb) || isPassed(spot.place + 1, spot),
      let told = state.topics[reading.numeral.unit?.base ?? ""], let action = wholeActionAfter(spot)
    {
      return by(.nameActionBehind, NameWords.joined(NameWords.withoutOutcome(told), action))
    }
    if reading.numeral.counts, nounAfter(spot).map({ !NameWords.isThreshold($0.noun) }) ?? true,
      let action = wholeActionAfter(spot)
    {
      return by(.nameActionBehind, theme(spot) + action)
    }
    if let counted = boundedClass(spot, state) ?? classCounted(spot, state) { return by(.nameClass, counted) }
    if let noun = nounAfterOf(spot) {
      // 失业率3.4%，控制在4.5%的目标以内: the target of what was told.
      if !passage.trendTopic.isEmpty, let bound = Self.withins.match(atEndOf: noun),
        TargetWords.behind.match(atEndOf: Array(noun.dropLast(bound.length))) != nil
      {
        return by(.nameTrendTopic, passage.trendTopic)
      }
      return by(.nameBehind, noun)
    }
    if !reading.numeral.isPercent, let after = nounAfter(spot), !NameWords.isThreshold(after.noun) {
      return by(.nameBehind, after.noun)
    }
    // 开展政策解读、专利普及等宣讲，每年不少于30场次: what is done is what is counted.
    if reading.numeral.unit?.kind == .occasion, !spot.isListed, let deed = deedBefore(spot) {
      return by(.nameClauseBefore, deed)
    }
    // 全省十大模范工作站中，我市占3家
    if reading.numeral.counts, !spot.isListed, case let field = theme(spot), field.count > 6 {
      return by(.nameClauseBefore, withoutPlaceWord(field))
    }
    if !spot.isListed, let subject = antecedent(spot) {
      // 局里出台了责任分解意见，共分解为14项: not the one who did it.
      if NameWords.isAuthority(subject), let deed = deedBefore(spot), !NameWords.isAbstract(deed) {
        return by(.nameClauseBefore, deed)
      }
      return by(.nameClauseBefore, subject)
    }
    // 大力争取上级资金支持，确保超过6000万元: nothing else was told since the last full stop.
    if !spot.isListed, !reading.numeral.isPercent, !tellsSinceStop(spot, state), let deed = deedBefore(spot),
      !NameWords.isAbstract(deed)
    {
      return by(.nameClauseBefore, deed)
    }
    // 超千万元的合同有148项，合计129亿元: of those.
    if !spot.isListed, isMoney(reading.numeral.unit?.base ?? ""), spot.place == spot.itemStart + 1,
      Self.sums.contains(tokens[spot.itemStart].range, of: text), let before = state.last,
      before.numeral.counts, state.lastPlace + 2 == spot.clauseStart
    {
      return by(.nameTopic, before.name)
    }
    // 国家级平台3家、省级平台15家，共计18家: of all that were told.
    if reading.numeral.counts, state.list.count > 1, spot.place > 0,
      Self.sums.stands(before: tokens[spot.place - 1].range.upperBound, in: text)
    {
      return by(.nameTopic, NameWords.withoutLevels(passage.topic))
    }
    // 研发机构覆盖率达46%，达到580家
    if reading.numeral.counts, let owner = rated(passage) {
      return by(.nameRated, state.topics[reading.numeral.unit?.base ?? ""] ?? owner)
    }
    // 新认定企业42家，通过复审18家，总数达到196家: of all, whatever they passed.
    if reading.numeral.counts, !spot.isListed, spot.ownRoles.has(.cumulative), !passage.topic.isEmpty,
      state.last?.isChange != true
    {
      return by(.nameTopic, NameWords.withoutOutcome(passage.topic))
    }
    // 产值增长12%，达到50亿元: what grew is what has reached so much.
    let grew = passage.topic.isEmpty || state.last?.isChange == true || state.last?.aspect == .multiple
    if passage.topic.isEmpty, passage.trendTopic.isEmpty || !passage.hasTold && state.last == nil,
      case let label = passage.label.isEmpty ? passage.headingNoun : passage.label, !label.isEmpty
    {
      return by(.nameTopic, label)
    }
    // 项目536个，总投资38亿元；新开工241个: of those that were counted.
    if reading.numeral.counts, !spot.isListed, isMoney(passage.topicBase),
      let unit = reading.numeral.unit?.base, let told = state.topics[unit] ?? passage.topics[unit]
    {
      return by(.nameTopic, told)
    }
    return by(.nameTopic, grew ? passage.trendTopic : passage.topic)
  }

  /// 解决了海岛 of `解决了海岛6000人的用电困难问题`
  private func solves(_ phrase: NamePhrase, _ spot: Spot) -> Bool {
    Self.solving.contains(phrase.last)
      || tokens[spot.itemStart..<spot.place].contains { Self.solving.contains($0.range, of: text) }
  }

  private static let solving: WordList = ["解决", "解决了", "有效解决"]
  private static let matters: WordList = ["问题", "难题"]

  private static let withins: WordList = ["以内", "之内", "以下", "内"]
  private static let sums: WordList = ["共计", "合计", "总计", "共"]

  func isMoney(_ base: String) -> Bool { base == "元" }

  /// `综合评价中` is 综合评价.
  func withoutPlaceWord(_ name: [UInt8]) -> [UInt8] {
    name.count > 9 && name.suffix(3) == Self.among[...] ? name.dropLast(3) : name
  }

  static let among = Array("中".utf8)
}
