import Quantities
import ReportText

/// Status, basis, accumulation and scope: the circumstances of a figure.
extension SentenceReader {
  func status(_ spot: Spot, isProgress: Bool, _ state: SentenceState, _ passage: Passage) -> Status {
    if let noun = targetBehind(spot) { return by(.statusTargetAmount, .target, noun) }
    let clause = tokens[spot.clauseStart..<spot.place]
    for place in clause.indices.reversed() {
      let token = tokens[place]
      if token.has(.done) { return by(.statusDone, .actual, token.range) }
      // 计划投资 speaks for its own number only.
      if token.has(.target), token.has(.plain), place < spot.itemStart { continue }
      // 将 in a plan is an aim, after 建成后 an expectation.
      if token.has(.forecast), passage.isPlan, Self.shall.stands(at: token.range.lowerBound, in: text) {
        return by(.statusShall, .target, token.range)
      }
      if token.has(.forecast) { return by(.statusForecast, .forecast, token.range) }
      if token.has(.target) { return by(.statusTarget, .target, token.range) }
    }
    if isTargetAmount(spot) {
      return by(.statusTargetAmount, .target, noun(tokens[..<spot.place]))
    }
    if !held.nows.isEmpty || !times.isEmpty {
      if let place = clause.indices.first(where: { isNow($0) || isPast($0, spot, passage) }) {
        return by(.statusOver, .actual, tokens[place].range)
      }
      if let place = nowBefore(spot) { return by(.statusOver, .actual, tokens[place].range) }
    }
    // 初步预计,全年…: said once for the sentence.
    if let place = tokens.indices.dropLast().first(where: {
      $0 < spot.clauseStart && tokens[$0].has(.forecast) && opensClause($0)
    }) {
      return by(.statusSentence, .forecast, tokens[place].range)
    }
    // 535千克的任务, 50%必须投向
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    if next < tokens.count, tokens[next].has(.target) {
      return by(.statusBehind, .target, tokens[next].range)
    }
    // 计划推广5万亩，全年共完成5.2万亩
    if state.status == .target,
      let word = clause.last(where: { Self.completed.stands(in: $0.range, of: text) })
    {
      return by(.statusDone, .actual, word.range)
    }
    // 完成全年170家任务的72%: what is done of a target is done.
    if isProgress, !passage.isPlan, let word = clause.last(where: { $0.has([.light, .progress]) }) {
      return by(.statusDone, .actual, word.range)
    }
    if state.status == .target, let word = completes(spot, state) {
      return by(.statusDone, .actual, tokens[word].range)
    }
    if let last = state.status, last != .actual, !startsAnew(spot) { return by(.statusGoesOn, last) }
    // 争取资金200万元以上: what was won is told without 以上.
    if spot.place + 1 < tokens.count, tokens[spot.place + 1].has(.trailing),
      tokens[spot.place + 1].has(.over),
      clause.contains(where: { Self.strives.contains($0.range, of: text) })
    {
      return by(.statusStrives, .target, tokens[spot.place + 1].range)
    }
    if let status = passage.carried?.status { return by(.statusOpening, status) }
    if passage.isPlan { return by(.statusPlan, .target) }
    if passage.isGoal, !standsBeforeGoal(spot) { return by(.statusGoal, .target) }
    return passage.hasAnnounced ? by(.statusAnnounced, .target) : by(.statusPlain, .actual)
  }

  /// 完成 of `计划申请专利150件，完成180件`: nothing else in the clause says of what.
  private func completes(_ spot: Spot, _ state: SentenceState) -> Int? {
    guard !spot.isListed, spot.place == spot.clauseStart + 1, tokens[spot.clauseStart].has(.light),
      let last = state.last, last.aspect == .level,
      let number = tokens[spot.place].number, numerals[number].unit?.base == last.numeral.unit?.base
    else { return nil }
    return spot.clauseStart
  }

  private static let completed: WordList = ["共完成", "共实现", "实际"]

  /// Whether nothing but a time stands behind the word at `place` in its clause: `预计前三季度，`.
  private func opensClause(_ place: Int) -> Bool {
    let next = tokens[(place + 1)...].first { $0.time == nil && !$0.has([.scope, .adverb]) }
    return next?.endsClause ?? false
  }

  /// Where a clause before in the sentence begins with 目前 or 截至10月底: what follows stands so already.
  private func nowBefore(_ spot: Spot) -> Int? {
    for place in (0..<spot.clauseStart).reversed() {
      let token = tokens[place]
      if case .stop = token.kind { return nil }
      if token.has([.target, .forecast]), !token.has(.plain) { return nil }
      if isNow(place) || isUntil(place),
        place == 0 || tokens[place - 1].endsClause || tokens[place - 1].number != nil
      {
        return place
      }
    }
    return nil
  }

  /// 截至10月底
  private func isUntil(_ place: Int) -> Bool {
    tokens[place].time != nil && FlowWords.untils.stands(at: tokens[place].range.lowerBound, in: text)
  }

  /// Whether the number stands before the word that names the aims of its sentence.
  private func standsBeforeGoal(_ spot: Spot) -> Bool {
    guard let goal = tokens.firstIndex(where: { $0.has(.goal) }) else { return false }
    return spot.place < goal
  }

  /// Whether the word at `place` says that something stands so already: 目前.
  func isNow(_ place: Int) -> Bool { held.nows.contains(place) }

  /// Whether the time at `place` was over when the report was written: 去年签约的 in a plan.
  private func isPast(_ place: Int, _ spot: Spot, _ passage: Passage) -> Bool {
    guard let time = tokens[place].time, !isComparator(place),
      place >= spot.itemStart || place == 0 || !tokens[place - 1].has(.from)
    else { return false }
    return passage.isOver(times[time], text)
  }

  private static let strives: WordList = ["争取"]
  private static let shall: WordList = ["将"]

  /// Whether the sentence turned to something done since the last figure.
  private func startsAnew(_ spot: Spot) -> Bool {
    tokens[..<spot.place].suffix(6).contains { if case .stop = $0.kind { true } else { false } }
  }

  func basis(_ aspect: Aspect, _ spot: Spot, _ passage: Passage) -> Basis? {
    guard aspect == .growth || aspect == .change || aspect == .multiple else { return nil }
    let clause = tokens[spot.clauseStart..<spot.place]
    for (offset, token) in clause.enumerated().reversed() {
      if token.has(.yoy) { return by(.basisWord, .yoy, token.range) }
      if token.has(.prev) { return by(.basisWord, .prev, token.range) }
      if let time = token.time, isComparator(spot.clauseStart + offset) {
        switch times[time].year {
        case .known(let year):
          return by(
            .basisYear, year == (passage.report.reviewedYear ?? 0) - 1 ? .yoy : .since(year), token.range)
        case .relative(-1), .reviewed(-1): return by(.basisYear, .yoy, token.range)
        default: break
        }
      }
    }
    if aspect != .multiple, comparesAll(before: spot) {
      return by(.basisWord, .yoy, last(.yoy, tokens[..<spot.clauseStart]))
    }
    if spot.clauseStart > 1, rateClause(before: spot) {
      return by(.basisRateBefore, .yoy, last(.rate, tokens[..<spot.clauseStart]))
    }
    // 从2008年的…增加到2013年的…,年均增幅35%
    let from = tokens[..<spot.place].indices.first {
      tokens[$0].has(.from) && $0 + 1 < tokens.count && tokens[$0 + 1].time != nil
    }
    if let from, let time = tokens[from + 1].time, case .known(let year) = times[time].year {
      return by(.basisFrom, .since(year), tokens[from + 1].range)
    }
    return nil
  }

  /// `与上年相比，A提高2%，B下降1%`: a clause that says nothing else holds for the rest of its sentence.
  private func comparesAll(before spot: Spot) -> Bool {
    var start = 0
    for place in 0..<spot.clauseStart where tokens[place].endsClause {
      if place == start + 1, tokens[start].has(.yoy), !tokens[start].has([.rise, .fall]) { return true }
      start = place + 1
    }
    return false
  }

  private func rateClause(before spot: Spot) -> Bool {
    guard !tokens[spot.clauseStart..<spot.place].contains(where: { $0.isText || $0.has([.rise, .fall]) })
    else { return false }
    var index = spot.clauseStart - 2
    var sawRate = false
    var sawYoy = false
    while index >= 0, !tokens[index].endsClause {
      sawRate = sawRate || tokens[index].has(.rate)
      sawYoy =
        sawYoy || tokens[index].has(.yoy) || text.has(Self.sameTime, at: tokens[index].range.lowerBound)
      index -= 1
    }
    return sawRate && sawYoy
  }

  private static let sameTime = Array("同比".utf8)

  /// `phrase` is made of the number's own words.
  func accumulation(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ state: inout SentenceState, _ passage: Passage
  ) -> Accumulation? {
    let own = tokens[spot.itemStart..<spot.place]
    if reading.aspect == .level, standsByNow(spot) {
      return by(.accumulationWord, .cumulative, tokens[spot.place - 1].range)
    }
    if reading.aspect == .level || reading.aspect == .change || reading.aspect == .rank
      || reading.aspect == .growth
    {
      if let stated = stated(own, phrase, reading, passage) {
        state.spreads = !own.contains { $0.has(.new) && $0.has(.plain) }
        if stated == .cumulative,
          reading.aspect == .rank || isEvent(reading, phrase, spot, own) || isFlow(own)
        {
          return nil
        }
        return by(.accumulationWord, stated, accumulationWord(own))
      }
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
    // A balance is no flow; what is linked to a name of its own is told for itself.
    if Self.balances.match(atEndOf: reading.name) != nil { return nil }
    if !phrase.segments.isEmpty, state.last?.accumulation != nil, own.contains(where: { $0.has(.link) }),
      state.last?.accumulation == .new || !spot.isListed
    {
      return nil
    }
    // 新建书屋56个，86个村配送图书: the clause tells of someone else.
    if !spot.isListed, own.allSatisfy({ $0.has(.adverb) }), nounAfter(spot) != nil { return nil }
    guard reading.aspect == .level, state.spreads, let last = state.last,
      last.aspect == .level || last.aspect == .growth || last.aspect == .rank
    else { return nil }
    // 新增12家,达到36家: the second is the stock.
    if !spot.isListed, last.accumulation == .new, own.contains(where: { $0.has(.link) }),
      phrase.segments.isEmpty
    {
      return nil
    }
    // A list shares the word that opened it, until a clause has a verb of its own.
    // 累计为68家企业发放贷款5.6亿元
    if last.accumulation == .cumulative, state.lastPlace >= spot.clauseStart,
      own.allSatisfy({ !$0.isPause && !$0.has([.link, .new]) }),
      tokens[spot.clauseStart..<state.lastPlace].contains(where: { $0.has(.cumulative) && $0.has(.adverb) })
    {
      return by(.accumulationList, .cumulative)
    }
    let hasOwnVerb = own.contains { $0.has(.verb) && !$0.has(.plain) }
    let samePhrase =
      last.numeral.unit?.base == reading.numeral.unit?.base || state.lastPlace >= spot.clauseStart
      || last.numeral.unit?.kind == .count && reading.numeral.unit?.kind == .count
        && isOfPersons(last.numeral) == isOfPersons(reading.numeral)
    let crossesStop = tokens[state.lastPlace..<spot.place].contains {
      if case .stop = $0.kind { true } else { false }
    }
    if hasOwnVerb || !samePhrase || crossesStop { return nil }
    return by(.accumulationList, last.accumulation)
  }

  private func isOfPersons(_ numeral: Numeral) -> Bool {
    Self.persons.contains(Array((numeral.unit?.base ?? "").utf8))
  }

  private static let persons: WordList = ["人", "名", "位"]

  /// `目前，全市平台共31家`: how many there are by now.
  private func standsByNow(_ spot: Spot) -> Bool {
    guard !spot.isListed, spot.place > spot.clauseStart,
      text[tokens[spot.place - 1].range].elementsEqual(Self.altogether),
      numerals[tokens[spot.place].number ?? 0].counts,
      case let own = tokens[spot.clauseStart..<spot.place],
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    else { return false }
    return own.indices.contains(where: isNow)
  }

  private static let altogether = Array("共".utf8)

  /// 共有174项技术成果成功拍卖 counts what happened, not a stock.
  private func isEvent(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ own: ArraySlice<Token>
  ) -> Bool {
    guard let word = own.last(where: { $0.has(.cumulative) }), word.has(.link) else { return false }
    // 已有总投资60亿元的8个项目入驻: what there is are the projects.
    if reading.numeral.unit?.kind == .money, Self.owned.contains(word.range, of: text) { return true }
    // 已有27家企业上报
    if own.last?.has(.cumulative) != true, !phrase.segments.isEmpty { return false }
    // 已有7项获立项
    if spot.place + 1 < spot.clauseEnd, tokens[spot.place + 1].has(.verb), !tokens[spot.place + 1].isText {
      return true
    }
    guard let after = nounAfter(spot) else { return false }
    return tokens[after.end..<spot.clauseEnd].contains { $0.isText || $0.has(.verb) }
  }

  /// Whether the total is that of what happens in a time, not of a stock: `专利申请总量为1042件`.
  private func isFlow(_ own: ArraySlice<Token>) -> Bool {
    guard let word = own.last(where: { $0.has(.cumulative) }) else { return false }
    return Self.wholeWords.stands(at: word.range.lowerBound, in: text)
      && Self.flows.stands(before: word.range.lowerBound, in: text)
  }

  private static let owned: WordList = ["已有", "共有"]
  private static let wholeWords: WordList = ["总数", "总量"]
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
    _ own: ArraySlice<Token>, _ phrase: NamePhrase, _ reading: Reading, _ passage: Passage
  ) -> Accumulation? {
    for place in own.indices.reversed() {
      let token = own[place]
      if Self.possessions.match(at: token.range.lowerBound, in: text)?.length == token.range.count {
        return passage.hasNew(like: reading) ? .cumulative : nil
      }
      if token.has(.cumulative) { return .cumulative }
      // 累计新增
      if token.has(.new) {
        return place > own.startIndex && own[place - 1].has(.cumulative) ? .cumulative : .new
      }
    }
    guard let end = Self.stocks.match(atEndOf: phrase.last) else { return nil }
    return Self.flows.stands(before: phrase.last.count - end.length, in: phrase.last) ? nil : .cumulative
  }

  private static let possessions: WordList = ["拥有", "现有"]
  private static let balances: WordList = ["余额", "存量", "保有量", "拥有量"]
  private static let stocks: WordList = ["总数", "总量"]

  /// Whose figure it is: 全市, or the place whose figures the clause tells.
  func scope(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> String? {
    for token in tokens[spot.itemStart..<spot.place].reversed() where token.has(.scope) {
      return by(.scopeWord, String(decoding: text[token.range], as: UTF8.self), token.range)
    }
    if let place = phrase.segments.first, NameWords.isPlace(place) {
      return by(
        .scopePlace, String(decoding: place, as: UTF8.self), words(place, tokens[spot.itemStart..<spot.place])
      )
    }
    for token in tokens[spot.clauseStart..<spot.itemStart].reversed() where token.has(.scope) {
      return by(.scopeWord, String(decoding: text[token.range], as: UTF8.self), token.range)
    }
    return by(.scopeCarried, state.scope ?? passage.scope)
  }
}
