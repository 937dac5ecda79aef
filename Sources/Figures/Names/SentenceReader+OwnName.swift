import Quantities
import ReportText

/// A number's own noun, and whose it is where it is a mere measure.
extension SentenceReader {
  /// The noun before the number, with whose it is where that says only how much there is.
  func ownName(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage)
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
    // 有效发明专利1562件，每万人拥有3.6件
    if let owner = NameWords.perHeadOwning(last), phrase.subject.isEmpty, !spot.isListed, followsComma(spot),
      !passage.topic.isEmpty, tellsSinceStop(spot, state)
    {
      return by(.nameMeasureOfTopic, owner.head + NameWords.withoutCount(passage.topic) + owner.measure)
    }
    // 政府性基金收入18亿元；支出27亿元
    if phrase.count == 1, !spot.isListed, let told = NameWords.otherSide(of: passage.topic, last) {
      return by(.nameMeasureOfTopic, told)
    }
    // 获批项目186项，资助经费8940万元，立项率18.9%
    if isMoney(passage.topicBase), Self.ofProjects.contains(last), let told = state.topics["项"] {
      return by(.nameMeasureOfTopic, NameWords.joined(told, last))
    }
    let isMeasure = NameWords.measures.contains(last)
    // 新能源：企业96家，产值243亿元
    if state.last == nil, phrase.count == 1, !phrase.hasVerb, isMeasure || NameWords.isGeneric(last),
      spot.clauseStart > 0, tokens[spot.clauseStart - 1].kind == .colon, case let owner = labelled,
      !owner.isEmpty,
      !NameWords.sharesWord(owner, last)
    {
      return by(.nameMeasureOfTopic, NameWords.joined(owner, last))
    }
    // 专利申请受理量724件；授权量430件
    if phrase.count == 1, let told = NameWords.filing(of: last, told: passage.topic) {
      return by(.nameMeasureOfTopic, told)
    }
    // （二）甘蔗。种植面积57万亩: of what the heading names.
    if isMeasure, NameWords.isRelational(last), passage.topic.isEmpty, !passage.hasTold, state.last == nil,
      phrase.count == 1, case let owner = passage.headingNoun.isEmpty ? labelled : passage.headingNoun,
      !owner.isEmpty
    {
      return by(.nameMeasureOfTopic, NameWords.joined(owner, last))
    }
    // 高新技术产业以12%的速度增长，产值达到300亿元: of what grew.
    if isMeasure, passage.topic.isEmpty, !spot.isListed, phrase.subject.isEmpty, let before = state.last,
      before.isChange,
      before.name.count >= 12, !NameWords.isMeasure(before.name), !NameWords.isAmount(before.name)
    {
      return by(.nameMeasureOfTopic, NameWords.joined(before.name, last))
    }
    // 改建工程完成路基12公里、桥梁3座，累计完成投资4亿元: of the works.
    if Self.spent.contains(last), phrase.count == 1, spot.clauseRoles.has([.light, .cumulative]),
      !spot.isListed, followsComma(spot), let works = works(before: spot)
    {
      return by(.nameMeasureOfSubject, works + last)
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
    // 研发投入强度达2.1%，高新技术企业净增80家、总数突破700家: of those told last.
    if spot.isListed, NameWords.totals.contains(last), let before = state.last, before.numeral.counts,
      let number = tokens[spot.place].number, numerals[number].unit?.base == before.numeral.unit?.base
    {
      return by(.nameMeasureOfTopic, NameWords.joined(before.name, last))
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
      let owner =
        passage.topic.isEmpty || spot.isListed || startsWithVerb(before: spot) ? ownerBefore(spot) : nil
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
    // 研发投入增长12%以上，强度达到3.3%
    let told = passage.topic.isEmpty && followsComma(spot) ? passage.trendTopic : passage.topic
    return by(
      .nameMeasureOfTopic, NameWords.joined(isOfAll ? NameWords.withoutLevels(told) : told, last))
  }

  /// 粮食 of `粮食生产：播种面积32万亩，`: what the label that opens the sentence names.
  private var labelled: [UInt8] {
    guard let colon = tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0 else { return [] }
    let noun = NamePhrase(tokens[..<colon], of: text).first
    return (6...30).contains(noun.count) && !NameWords.isGeneric(noun) ? noun : []
  }

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
    let noun = NameWords.withoutState(NamePhrase(tokens[start..<spot.clauseStart - 1], of: text).last)
    return (9...48).contains(noun.count) && !NameWords.isStateAlone(noun) ? noun : nil
  }

  /// Whether the clause before begins with what is done: `启动孵化园建设，规划面积500亩`.
  private func startsWithVerb(before spot: Spot) -> Bool {
    guard followsComma(spot), case let start = startOfClause(before: spot.clauseStart - 1) else {
      return false
    }
    return tokens[start].has(.verb) && !tokens[start].isText
  }

  /// 成交额 is always of something; 税收 stands for itself.
  private func owner(of measure: [UInt8], _ passage: Passage) -> [UInt8] {
    // 亩均增收8000元，种植面积发展到1.1万亩
    if let owner = NameWords.ownerOfEach(passage.topic) { return owner }
    // 产业产值300亿元；进入三季度，实现产值520亿元
    if NameWords.outputs.contains(measure), passage.topic.count > measure.count + 6,
      passage.topic.suffix(measure.count).elementsEqual(measure)
    {
      return passage.topic.dropLast(measure.count)
    }
    guard NameWords.relational.contains(measure) else { return [] }
    // 重点项目开工率84%，完成投资39亿元: of whom the rate is.
    if let owner = NameWords.ownerOfDeed(passage.topic) { return owner }
    // 粮食总产量 behind 粮食播种面积
    let bare = NameWords.owner(of: passage.topic)
    if bare.count < passage.topic.count, NameWords.yields.contains(measure) { return bare }
    let owner = NameWords.withoutClass(passage.topic)
    return NameWords.sharesWord(owner, measure) ? [] : owner
  }

  private static let spent: WordList = ["投资", "产值", "工程量"]
  private static let works: WordList = ["项目", "工程", "标段"]

  /// The works with which the sentence of a number begins, and of which it tells how much is done.
  private func works(before spot: Spot) -> [UInt8]? {
    let start = tokens[..<spot.clauseStart].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    let opening = tokens[start..<spot.clauseStart].prefix { $0.number == nil && !$0.endsClause }
    guard let verb = opening.firstIndex(where: { $0.has(.light) }),
      case let name = NamePhrase(opening[..<verb], of: text).last, Self.works.match(atEndOf: name) != nil
    else { return nil }
    return name
  }
}
