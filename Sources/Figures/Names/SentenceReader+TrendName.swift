import Quantities
import ReportText

/// The names of what grows, changes or ranks.
extension SentenceReader {
  private static let contests: WordList = ["考核", "评价", "评比", "评估", "测评", "考评", "竞赛", "大赛", "监测"]
  static let ofProjects: WordList = ["立项数", "项目数", "立项数量", "项目数量", "立项总数", "资助率", "立项率"]
  private static let distances: WordList = ["距离", "距"]
  private static let circumstances: WordList = [
    "情况下", "基础上", "背景下", "形势下", "条件下", "前提下", "带动下", "因素后", "影响后", "口径后",
  ]

  /// `在全省9个县区中排名`: the name stands before 在.
  func nameBeforePeers(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8] {
    let clause = tokens[spot.clauseStart..<spot.place]
    if let measure = NameWords.behindPeers(NamePhrase(tokens[spot.itemStart..<spot.place], of: text).last) {
      return Array(measure)
    }
    guard let place = clause.firstIndex(where: { $0.has([.particle, .rank]) && !$0.has([.of, .and]) }) else {
      return passage.trendTopic
    }
    let name = NamePhrase(clause[..<place], of: text).last
    guard name.isEmpty || NameWords.isPeers(name) else {
      if NameWords.totals.contains(name) || NameWords.relational.contains(name) && !passage.topic.isEmpty {
        return NameWords.joined(rankedWhole(state, passage), name)
      }
      return spelledOut(name, state, passage) ?? name
    }
    // 在全国230家开发区综合考评中排名第58位: what they stand in is told with them.
    let among = NamePhrase(tokens[spot.itemStart..<spot.place], of: text).last
    guard among.suffix(3).elementsEqual(Self.among),
      case let contest = Array(among.dropLast(3)), Self.contests.match(atEndOf: contest) != nil
    else { return passage.trendTopic }
    return contest
  }

  /// What a bare 总量 or 获奖数量 that has a rank is of: the whole, where its parts were told.
  private func rankedWhole(_ state: SentenceState, _ passage: Passage) -> [UInt8] {
    state.last.flatMap { state.wholes[$0.numeral.unit?.base ?? ""] } ?? passage.topic
  }

  func trendName(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    // 占GDP比重提高0.2个百分点
    let own = tokens[spot.itemStart..<spot.place]
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      let part = NamePhrase(own[..<share], of: text).last
      return part.isEmpty ? by(.nameTrendTopic, passage.trendTopic) : by(.nameShareOf, part)
    }
    // 增加值增速确保目标10%
    if reading.aspect == .growth, let rate = own.lastIndex(where: { $0.has(.rate) }), !phrase.isEmpty,
      TargetWords.removed(from: phrase.last).isEmpty,
      case let name = NamePhrase(own[..<rate], of: text).last, !name.isEmpty
    {
      return by(.nameOwn, name)
    }
    // 力争进入前20位: the verb says that it is a standing, not whose.
    let last = phrase.isBareVerb && reading.aspect == .rank ? [] : phrase.last
    // 增产1.6%: the output grew. 增收1800万元: the revenue that was told.
    if reading.aspect == .growth || reading.aspect == .change, let trend = own.last(where: { $0.isText }),
      trend.has([.rise, .fall]),
      last.elementsEqual(text[trend.range])
    {
      return by(.nameTrendTopic, passage.trendTopic)
    }
    if last.isEmpty {
      // 入选国家创新型城市（位列第41名）
      if spot.isBracketed, spot.clauseStart > 1, tokens[spot.clauseStart - 2].isText, reading.aspect == .rank,
        case let named = nameBefore(spot.clauseStart - 1), !named.isEmpty
      {
        return by(.nameBracket, named)
      }
      // 在全国高新区综合评价中，由第98位上升到第91位
      if reading.aspect == .rank || reading.numeral.form == .rank, case let field = theme(spot),
        !field.isEmpty,
        case let contest = withoutPlaceWord(field), Self.contests.match(atEndOf: contest) != nil
      {
        return by(.nameClauseBefore, contest)
      }
      if !spot.isListed, let subject = antecedent(spot) { return by(.nameClauseBefore, subject) }
      // 开展创新发展专项考核，我区名列第二
      if reading.aspect == .rank, let deed = deedBefore(spot), Self.contests.match(atEndOf: deed) != nil {
        return by(.nameClauseBefore, deed)
      }
      return by(.nameTrendTopic, passage.trendTopic)
    }
    // 增速距全市平均水平尚差1.8个百分点
    if Self.distances.stands(at: 0, in: last) {
      return phrase.subject.isEmpty
        ? by(.nameTrendTopic, passage.trendTopic) : by(.nameOwn, phrase.subject)
    }
    // 基本养老金“十八连涨”，月人均增加118元
    if NameWords.isForEach(last), phrase.subject.isEmpty, !spot.isListed, let subject = antecedent(spot) {
      return by(.nameMeasureOfSubject, NameWords.joined(subject, last))
    }
    // 9个市增幅超过20%: of what is told of each.
    if NameWords.isKindOfPlace(last), !passage.trendTopic.isEmpty {
      return by(.nameTrendTopic, NameWords.withoutPlace(passage.trendTopic))
    }
    // 总量和增速均居全省第一: of what was told.
    if !passage.topic.isEmpty, NameWords.isPairOfMeasures(last) { return by(.nameTopic, passage.topic) }
    // 出口在对美贸易下降的情况下增长12%
    if Self.circumstances.match(atEndOf: last) != nil {
      return by(.nameBeforePeers, nameBeforePeers(spot, state, passage))
    }
    // 环保领域增速最快，增加值增长28%
    if phrase.count == 1, !phrase.hasVerb, NameWords.outputs.contains(last), !spot.isListed,
      let subject = antecedent(spot)
    {
      return by(.nameMeasureOfSubject, NameWords.joined(subject, last))
    }
    if phrase.isBareVerb, !passage.topic.isEmpty { return by(.nameTrendTopic, passage.trendTopic) }
    if let name = predicated(phrase, reading, spot, nil) { return by(.namePredicated, name) }
    // 高新技术产业产值增长8%，增加值增长7%: of the same.
    if reading.aspect == .growth, !spot.isListed, phrase.count == 1, NameWords.outputs.contains(last),
      followsComma(spot) && state.last?.name == passage.trendTopic || followsSemicolon(spot),
      let owner = NameWords.ownerOfOutput(passage.trendTopic)
    {
      return by(.nameCompleted, owner + last)
    }
    // 获批项目186项，资助经费8940万元，立项数居第六
    if isMoney(passage.topicBase), Self.ofProjects.contains(last), let told = state.topics["项"] {
      return by(.nameMeasureOfTopic, NameWords.joined(told, last))
    }
    // 获奖19项，其中一等奖3项，获奖数量居全省第三
    if reading.aspect == .rank, phrase.count == 1, !phrase.hasVerb, !spot.isListed, followsComma(spot),
      NameWords.isBareNumber(last), case let whole = rankedWhole(state, passage), !whole.isEmpty
    {
      return by(.nameMeasureOfTopic, NameWords.joined(whole, last))
    }
    // 申请专利86件，申请量居全省第四
    if phrase.subject.isEmpty, let told = spelledOut(last, state, passage) { return by(.nameTopic, told) }
    if NameWords.isRelational(last), !passage.topic.isEmpty || reading.aspect == .rank,
      last.count < 12 || NameWords.relational.contains(last)
    {
      if !phrase.subject.isEmpty { return by(.nameMeasureOfSubject, phrase.subject + last) }
      // 新材料产业产值突破100亿元，增加值增长20%
      if followsComma(spot), NameWords.outputs.contains(last), !spot.isListed,
        let owner = NameWords.ownerOfOutput(passage.topic)
      {
        return by(.nameCompleted, owner + last)
      }
      if NameWords.measures.contains(last), !NameWords.relational.contains(last) { return by(.nameOwn, last) }
      // 贸易额增长15%、规模居第二
      let owner =
        reading.aspect == .rank && spot.isListed ? NameWords.owner(of: passage.trendTopic) : passage.topic
      return by(.nameMeasureOfTopic, NameWords.joined(owner.isEmpty ? passage.topic : owner, last))
    }
    return by(.nameOwn, last)
  }
}
