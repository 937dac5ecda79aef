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
    // 低于1%的有江城县0.9%
    if phrase.isEmpty, !spot.isListed, boundsThoseThatAre(spot) {
      return by(.nameTopic, toldOfOthers(reading, state, passage) ?? passage.topic)
    }
    if reading.aspect != .level, !passage.trendTopic.isEmpty, exceedsTarget(own, phrase, spot) {
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
        if spot.isListed, let last = state.last, last.aspect == .rank, NameWords.isPeerPlace(phrase.last) {
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
      if let name = someOfTold(phrase, reading, spot, state) { return by(.nameActionBehind, name) }
      if let those = thoseAmong(reading, spot) ?? thoseThat(reading, spot, state, passage) {
        return by(.nameClass, those)
      }
      if let name = countedName(phrase, spot, state) { return by(.nameCounted, name) }
      if let those = thoseOfStanding(phrase, spot) { return by(.nameClass, those) }
      // 从类型看，发明6917件: of what was told, or what the paper is on.
      if NameWords.isPatentKind(phrase.last), let told = toldOfPatents(reading, state, passage) {
        return by(.nameSibling, NameWords.part(phrase.last, of: told))
      }
    }
    if let made = madeOf(reading, spot) { return by(.nameBehind, made) }
    if fallsShort(spot) || isSharedOut(spot) && isTargetAmount(spot) {
      let told = passage.trendTopic.isEmpty ? passage.topic : passage.trendTopic
      if !told.isEmpty { return by(.nameTrendTopic, told) }
    }
    if phrase.last.isEmpty { return carriedName(reading, spot, state, passage) }
    if isTargetAmount(spot) || spot.place > 0 && tokens[spot.place - 1].has(.goal),
      case let aimed = TargetWords.removed(from: phrase.last), aimed != phrase.last
    {
      return aimed.isEmpty || phrase.isBareVerb
        ? carriedName(reading, spot, state, passage) : by(.nameOwn, aimed)
    }
    // 安排5亿元引导资金
    if phrase.isBareVerb, !reading.numeral.isPercent, !reading.numeral.counts, let after = nounAfter(spot),
      !NameWords.isThreshold(after.noun)
    {
      return by(.nameBehind, after.noun)
    }
    if let name = predicated(phrase, reading, spot, state) { return by(.namePredicated, name) }
    if let name = measureOfSibling(phrase, reading, state, passage) { return by(.nameSibling, name) }
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
      let told = state.topics[reading.numeral.unit?.base ?? ""], let after = nounAfter(spot),
      !NameWords.endsGeneric(after.noun), !NameWords.sharesWord(told, after.noun)
    else { return nil }
    // 3篇获省级奖励
    let isDeed = after.end < spot.clauseEnd && tokens[after.end].has(.verb) && !tokens[after.end].has(.light)
    return told + after.noun + (isDeed ? Array(text[tokens[after.end].range]) : [])
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
    // 15个县中，12个实现增长: so many of those.
    if reading.numeral.counts, !spot.isListed, followsAmong(spot), nounAfter(spot) == nil,
      let before = state.last,
      before.numeral.unit?.base == reading.numeral.unit?.base
    {
      return by(.nameTopic, withoutPlaceWord(before.name))
    }
    // 15项指标中，9项高于全市
    if reading.numeral.counts, !spot.isListed, spot.place + 1 < spot.clauseEnd,
      tokens[spot.place + 1].has(.than),
      let told = state.topics[reading.numeral.unit?.base ?? ""]
    {
      return by(.nameTopic, told)
    }
    // 在建11个，4个正在试运行: some of those that were told.
    if reading.numeral.counts, !spot.isListed, spot.place + 1 < spot.clauseEnd,
      tokens[spot.place + 1].has(.adverb),
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
    if let noun = nounAfterOf(spot) { return by(.nameBehind, noun) }
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
    let grew = passage.topic.isEmpty || state.last?.isChange == true
    if passage.topic.isEmpty, passage.trendTopic.isEmpty || !passage.hasTold && state.last == nil,
      case let label = passage.label.isEmpty ? passage.headingNoun : passage.label, !label.isEmpty
    {
      return by(.nameTopic, label)
    }
    return by(.nameTopic, grew ? passage.trendTopic : passage.topic)
  }

  private static let sums: WordList = ["共计", "合计", "总计", "共"]

  /// The noun before the number, with whose it is where it is a mere measure.
  private func ownName(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage)
    -> [UInt8]
  {
    let last = NameWords.withActLast(phrase.last)
    if let kind = doneAlike(phrase, spot, state) { return by(.nameAct, kind) }
    // 受理案件120件，审结98件: of the cases that were told.
    if phrase.subject.isEmpty, NameWords.isOutcomeAlone(last), let told = countedAlike(spot, state, passage) {
      return by(.nameMeasureOfTopic, NameWords.joined(NameWords.withoutOutcome(told), last))
    }
    if phrase.subject.isEmpty, !spot.isListed {
      if let told = NameWords.overlapping(passage.topic, last) { return by(.nameMeasureOfTopic, told) }
    }
    let isMeasure = NameWords.measures.contains(last)
    // 专利申请受理量724件；授权量430件
    if phrase.count == 1, let told = NameWords.filing(of: last, told: passage.topic) {
      return by(.nameMeasureOfTopic, told)
    }
    // （二）甘蔗。种植面积57万亩: of what the heading names.
    if isMeasure, NameWords.isRelational(last), passage.topic.isEmpty, !passage.hasTold, state.last == nil,
      phrase.count == 1, !passage.headingNoun.isEmpty
    {
      return by(.nameMeasureOfTopic, NameWords.joined(passage.headingNoun, last))
    }
    // 高新技术产业以12%的速度增长，产值达到300亿元: of what grew.
    if isMeasure, passage.topic.isEmpty, !spot.isListed, phrase.subject.isEmpty, let before = state.last,
      before.isChange,
      before.name.count >= 12, !NameWords.isMeasure(before.name), !NameWords.isAmount(before.name)
    {
      return by(.nameMeasureOfTopic, NameWords.joined(before.name, last))
    }
    // 规上物流企业87家，实现营业收入21.6亿元: of those counted.
    if isMeasure || NameWords.endsWithOutput(last), phrase.count == 1,
      phrase.hasVerb || NameWords.outputs.contains(last) && NameWords.isOfFirms(passage.topic),
      !spot.isListed, let before = state.last,
      before.numeral.counts, before.aspect == .level || before.isChange, before.name == passage.topic,
      !before.name.isEmpty, state.lastPlace + 2 == spot.clauseStart
    {
      state.performer = passage.topic
      return by(.nameMeasureOfTopic, NameWords.joined(passage.topic, last))
    }
    // …，完成工业总产值21亿元，工业增加值5亿元: of the same.
    if NameWords.endsWithOutput(last), phrase.count == 1, !spot.isListed, followsComma(spot),
      !state.performer.isEmpty, let before = state.last, before.aspect == .level,
      before.name.starts(with: state.performer), before.name.count > state.performer.count
    {
      return by(.nameMeasureOfTopic, NameWords.joined(state.performer, last))
    }
    // 人才贷3亿元，户均授信32万元: of what was told, for each.
    if NameWords.isForEach(last), phrase.subject.isEmpty, !spot.isListed, followsComma(spot),
      !passage.topic.isEmpty, tellsSinceStop(spot, state)
    {
      return by(.nameMeasureOfTopic, NameWords.joined(passage.topic, last))
    }
    // 原料蔗203万吨，产值10亿元
    if isMeasure, NameWords.outputs.contains(last), phrase.count == 1, !phrase.hasVerb, !spot.isListed,
      followsComma(spot), let before = state.last, before.aspect == .level, before.name == passage.topic,
      before.numeral.unit?.kind == .measure, !NameWords.isAmount(before.name), !before.name.isEmpty
    {
      return by(.nameMeasureOfTopic, NameWords.joined(passage.topic, last))
    }
    guard NameWords.isRelational(last) || isMeasure && !passage.topic.isEmpty && last.count <= 6 else {
      return by(.nameOwn, last)
    }
    if !phrase.subject.isEmpty { return by(.nameMeasureOfSubject, phrase.subject + last) }
    // 专利企业通过评审120家，通过率85%: of those who did what the rate is of.
    if NameWords.isRate(last), let owner = NameWords.ownerOfRate(last, in: passage.topic) {
      return by(.nameRated, owner + last)
    }
    if spot.isListed, !state.subject.isEmpty, isMeasure {
      return by(.nameMeasureOfSubject, state.subject + last)
    }
    // 新增从业人员2万人、企业1200家; 财政收入66亿元；企业1200家
    if spot.isListed || isMoney(passage.topicBase), NameWords.isGeneric(last),
      let number = tokens[spot.place].number,
      numerals[number].counts,
      numerals[number].unit?.base != passage.topicBase
    {
      return by(.nameOwn, last)
    }
    if phrase.isBareVerb, passage.topic.isEmpty { return by(.nameOwn, last) }
    // 计划申请专利150件，已申请120件
    if isMeasure, !spot.isListed, let topic = NameWords.withActBehind(passage.topic, last) {
      return by(.nameTopic, topic)
    }
    if isMeasure, !spot.isListed {
      return by(
        .nameMeasureOfTopic, (antecedent(spot) ?? ownerBefore(spot) ?? owner(of: last, passage)) + last)
    }
    // 建设科创园，总建筑面积12万平方米，总投资6亿元
    if NameWords.isExtent(last) {
      let owner = passage.topic.isEmpty || spot.isListed || startsWithVerb(before: spot) ? ownerBefore(spot) : nil
      return by(
        .nameMeasureOfTopic, NameWords.joined(owner ?? NameWords.withoutExtent(passage.topic), last))
    }
    // 建议办复率100%，满意率96%: both of the same.
    if NameWords.isRate(last), NameWords.isRate(passage.topic) {
      let owner = NameWords.owner(of: passage.topic)
      return owner == passage.topic
        ? by(.nameOwn, last) : by(.nameMeasureOfTopic, NameWords.joined(owner, last))
    }
    // 申报省级项目18个、市级项目26个，获批立项32个: of all that were told.
    let isOfAll = !spot.isListed && NameWords.isOutcome(last) && state.list.count > 1
    return by(
      .nameMeasureOfTopic,
      NameWords.joined(isOfAll ? NameWords.withoutLevels(passage.topic) : passage.topic, last))
  }

  func isMoney(_ base: String) -> Bool { base == "元" }

  /// Whose 产值 it is when the clause before told no number: its last noun.
  private func ownerBefore(_ spot: Spot) -> [UInt8]? {
    guard spot.clauseStart >= 2, case .comma = tokens[spot.clauseStart - 1].kind else { return nil }
    var start = spot.clauseStart - 1
    while start > 0, !tokens[start - 1].endsClause {
      start -= 1
      if tokens[start].number != nil { return nil }
      if case .pause = tokens[start].kind { start += 1; break }
      if tokens[start].has(.and) { start += 1; break }
    }
    let noun = NamePhrase(tokens[start..<spot.clauseStart - 1], of: text).last
    return (9...48).contains(noun.count) ? noun : nil
  }

  /// Whether the clause before begins with what is done: `启动孵化园建设，规划面积500亩`.
  private func startsWithVerb(before spot: Spot) -> Bool {
    guard followsComma(spot), case let start = startOfClause(before: spot.clauseStart - 1) else { return false }
    return tokens[start].has(.verb) && !tokens[start].isText
  }

  /// 成交额 is always of something; 税收 stands for itself.
  private func owner(of measure: [UInt8], _ passage: Passage) -> [UInt8] {
    guard NameWords.relational.contains(measure) else { return [] }
    // 重点项目开工率84%，完成投资39亿元: of whom the rate is.
    if let owner = NameWords.ownerOfDeed(passage.topic) { return owner }
    let owner = NameWords.withoutClass(passage.topic)
    return NameWords.sharesWord(owner, measure) ? [] : owner
  }

  /// `综合评价中` is 综合评价.
  private func withoutPlaceWord(_ name: [UInt8]) -> [UInt8] {
    name.count > 9 && name.suffix(3) == Self.among[...] ? name.dropLast(3) : name
  }

  static let among = Array("中".utf8)
}
