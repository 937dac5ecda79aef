import Quantities
import ReportText

/// The names of figures that are told of one place after another: what is measured was said before them.
extension SentenceReader {
  /// 高新区企业数 of 高新区 in `从地区看，高新区279家、石堰区112家`: the place has what was told of others in that unit; so have
  /// 三地 of `三地合计占一半` and 这一指标. `name` where it is more than that, or nothing was told.
  func ofPlace(
    _ name: [UInt8], _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState,
    _ passage: Passage
  ) -> [UInt8] {
    if let name = ofField(name, reading, passage) { return by(.nameSibling, name) }
    // 滨海、永宁两市增加值居全省前两位
    if reading.aspect == .rank, let rest = NameWords.withoutListOfPlaces(name) {
      return by(.nameOfPlace, spelledOut(rest, state, passage) ?? rest)
    }
    guard phrase.deed == nil,
      spot.isBracketed || spot.ownRoles.has(.of) || NameWords.mayBeOfPlaces(name)
        || Self.halves.contains(name)
    else { return name }
    // 实现79个县（市、区）全覆盖: those are counted.
    if reading.numeral.counts, NameWords.isPlace(name), let after = nounAfter(spot),
      NameWords.isKindOfPlace(after.noun)
    {
      return name
    }
    if let place = place(name, phrase, reading, spot) {
      guard let told = toldOutside(reading, spot) ?? toldOfOthers(reading, state, passage) else {
        return name
      }
      let isHalf = Self.halves.contains(place)
      let other = isHalf ? Self.halves.match(at: 0, in: told)?.length ?? 0 : 0
      let name = NameWords.joined(place, NameWords.withoutOutcome(Array(told.dropFirst(other))))
      state.placed.append((name, place))
      return by(.nameOfPlace, name)
    }
    // 江城区、白沙县不足20家
    if reading.aspect != .rank, NameWords.isListOfPlaces(name),
      let told = toldOfOthers(reading, state, passage)
    {
      return by(.nameOfPlace, told)
    }
    // 江城区、白沙县增速居前两位
    if reading.aspect == .rank, NameWords.isListOfPlaces(name),
      let told = passage.trendTopic.isEmpty
        ? subject(of: reading, passage) : NameWords.withoutPlace(passage.trendTopic)
    {
      return by(.nameOfPlace, told)
    }
    guard NameWords.pointsBack(name) || NameWords.isKindOfPlace(name) && !reading.numeral.counts,
      let told = toldOfOthers(reading, state, passage)
    else { return name }
    return by(.nameOfPlace, told)
  }

  /// 高新技术产业增加值 of `高新技术产业产值增长17%，其增加值占…`: 其 is what was told before, without what was told of it.
  func ofIts(_ name: [UInt8], _ passage: Passage) -> [UInt8] {
    guard name.count > 6, name[0] == 0xE5, name.starts(with: Self.its),
      case let measure = Array(name.dropFirst(3)),
      NameWords.outputs.contains(measure) || NameWords.measures.contains(measure),
      case let told = passage.trendTopic, !told.isEmpty
    else { return name }
    return by(
      .nameMeasureOfTopic,
      NameWords.joined(
        NameWords.ownerOfOutput(told) ?? NameWords.modifier(of: told) ?? told, measure))
  }

  private static let its = Array("其".utf8)

  /// 50家 of `超过50家的有高新区`: only bounds those that are named next, of what was told before.
  func boundsThoseThatAre(_ spot: Spot) -> Bool {
    spot.place + 2 < spot.clauseEnd && tokens[spot.place + 1].has(.of)
      && Self.are.contains(tokens[spot.place + 2].range, of: text)
  }

  private static let are: WordList = ["有", "是", "为"]

  /// 环保领域增加值 of `新能源领域增加值增长34%；环保领域增长18%`, 食品类价格 of `居民消费价格上涨2%，其中食品类上涨4%`: what was told of
  /// others, or of all.
  private func ofField(_ name: [UInt8], _ reading: Reading, _ passage: Passage) -> [UInt8]? {
    // 从主营业务收入看，新材料领域488亿元
    if reading.aspect == .level, isLookedAt(reading, passage), NameWords.isBranch(name) {
      return name + passage.lookedAt
    }
    guard NameWords.isField(name),
      reading.aspect == .growth || reading.aspect == .share
        || reading.aspect == .level && !reading.numeral.counts
          && reading.numeral.unit?.base == passage.topicBase,
      let told = NameWords.measureOfFields(passage.trendTopic)
    else { return nil }
    return name + told
  }

  /// The place that a figure is told of, with no word of what is measured.
  private func place(_ name: [UInt8], _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot) -> [UInt8]? {
    // 江城区（14.6亿元）
    if spot.isBracketed, phrase.isEmpty, reading.aspect != .rank, spot.clauseStart > 1,
      spot.clauseStart == spot.place, tokens[spot.clauseStart - 2].isText
    {
      let named = NameWords.withoutLead(text[tokens[spot.clauseStart - 2].range])
      if NameWords.isPlace(named) { return named }
      // 滨湖新区 is two words.
      let whole = nameBefore(spot.clauseStart - 1)
      if whole.count > named.count, NameWords.isPlace(whole) { return whole }
    }
    // 江城县为负增长（-6.7%）
    if spot.isBracketed, phrase.isEmpty, reading.aspect == .growth,
      case let named = NamePhrase(outside(spot), of: text).first, NameWords.isPlace(named)
    {
      return named
    }
    // 低于1%的有江城县0.9%
    if spot.isListed, tokens[spot.itemStart].has(.of), phrase.count == 1,
      case let named = NameWords.withoutLead(phrase.last[...]), NameWords.isPlace(named)
    {
      return named
    }
    // 分城乡看，城镇12亿元、乡村3亿元
    if Self.halves.contains(name), !reading.numeral.counts,
      reading.aspect == .level || reading.aspect == .growth
    {
      return name
    }
    return NameWords.isPlace(name) ? name : nil
  }

  /// What a place has two of.
  private static let halves: WordList = ["城镇", "乡村", "农村"]

  /// 出口额 of `出口额增幅居前的是江城区（81%）`, 高企 of `高企净增最多的是江城区（12家）`: what is told before the bracket.
  private func toldOutside(_ reading: Reading, _ spot: Spot) -> [UInt8]? {
    guard spot.isBracketed, reading.aspect == .growth || reading.aspect == .level,
      case let outside = outside(spot),
      let end = outside.firstIndex(where: { $0.has([.rate, .of, .net, .rank]) || $0.number != nil }),
      outside[..<end].allSatisfy({ $0.isText || $0.time != nil || $0.has([.scope, .adverb]) }),
      case let name = NamePhrase(outside[..<end], of: text).last, name.count >= 9, !NameWords.isPlace(name)
    else { return nil }
    return name
  }

  /// What was told last, of another place or of all, in the unit of the figure or of its kind.
  func toldOfOthers(_ reading: Reading, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    let base = reading.numeral.unit?.base ?? ""
    let told: [UInt8]?
    switch reading.aspect {
    case .level, .multiple:
      // 两市申请量占一半以上，而江城县不足50件
      let shared = state.last?.aspect == .share ? passage.trendTopic : nil
      told = state.topics[base] ?? shared ?? passage.topics[base] ?? passage.known(base)
    case .rank: told = ranked(passage)
    case .change where Self.ranks.contains(Array(reading.numeral.writtenUnit.utf8)): told = ranked(passage)
    case .growth, .change, .share:
      // 有3个区，依次为江城区（14.6亿元）、…，合计占六成
      told =
        NameWords.isRate(passage.headingNoun) && reading.aspect == .share
        ? passage.headingNoun
        : NameWords.isKindOfPlace(passage.trendTopic) ? state.levels.last : passage.trendTopic
    }
    let named = told.map(NameWords.withoutPlace) ?? []
    // 从成交额看，高新区21亿元: of what was told, or what the paper is on.
    if isLookedAt(reading, passage) {
      let owner = named.isEmpty ? passage.report.subject : NameWords.owner(of: named)
      return NameWords.joined(owner, passage.lookedAt)
    }
    return named.isEmpty ? subject(of: reading, passage) : named
  }

  /// Whether the figure tells what its paragraph looks at: of 成交额 sums and shares, but no number of things.
  private func isLookedAt(_ reading: Reading, _ passage: Passage) -> Bool {
    guard !passage.lookedAt.isEmpty else { return false }
    if reading.aspect == .share { return true }
    return reading.aspect == .level && !reading.numeral.isPercent
      && (!reading.numeral.counts || NameWords.countsThings(passage.lookedAt))
  }

  /// What the section is on, as its heading or the noun before its sentences says, else the paper: 高新区12家 in one on firms.
  private func subject(of reading: Reading, _ passage: Passage) -> [UInt8]? {
    let heading = passage.label.isEmpty ? passage.headingNoun : passage.label
    if !heading.isEmpty, !NameWords.isOfResults(heading) { return heading }
    let subject = passage.report.subject
    // A sum of money is of something that a paper on firms does not name.
    return subject.isEmpty || reading.aspect == .level && !reading.numeral.counts ? nil : subject
  }

  /// What places stand by: what was told of their ranks, else an index.
  private func ranked(_ passage: Passage) -> [UInt8] {
    NameWords.withoutPlace(passage.ranked).isEmpty ? passage.known("") ?? passage.topic : passage.ranked
  }

  private static let ranks: WordList = ["位", "名", "个位次", "位次"]
}
