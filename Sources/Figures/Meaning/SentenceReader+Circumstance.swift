import Quantities
import ReportText

/// Status and scope: the circumstances of a figure.
extension SentenceReader {
  func status(_ spot: Spot, isProgress: Bool, _ state: SentenceState, _ passage: Passage) -> Status {
    // 近20万平方米已建成
    if spot.place + 1 < spot.clauseEnd, case let next = tokens[spot.place + 1], next.has(.done) {
      return by(.statusDone, .actual, next.range)
    }
    // 20156元（预计数）
    if spot.place + 2 < tokens.count, case .open = tokens[spot.place + 1].kind,
      case let next = tokens[spot.place + 2], next.has(.forecast), next.has(.adverb)
    {
      return by(.statusBehind, .forecast, next.range)
    }
    // 由35%提高到60%: what it rises from is so.
    if spot.place + 1 < spot.clauseEnd, tokens[spot.place + 1].has(.to), spot.ownRoles.has(.from) {
      return by(.statusOver, .actual, last(.from, tokens[spot.itemStart..<spot.place]))
    }
    if let noun = targetBehind(spot) { return by(.statusTargetAmount, .target, noun) }
    var clause: ArraySlice<Token> { tokens[spot.clauseStart..<spot.place] }
    let mayTell = !times.isEmpty || spot.clauseRoles.has(Self.tellsStatus)
    for place in (mayTell ? spot.clauseStart..<spot.place : 0..<0).reversed() {
      let token = tokens[place]
      guard token.has(Self.tellsStatus) || token.time != nil else { continue }
      if token.has(.done) { return by(.statusDone, .actual, token.range) }
      if endsYear(token), !passage.isPlan, passage.yearOfPart == nil { continue }
      // 计划投资 speaks for its own number only.
      if token.has(.target), token.has(.plain), place < spot.itemStart { continue }
      // 占规划面积的73.8%: of what was planned, so much is so.
      if token.has(.target), place > 0, tokens[place - 1].has(.share), tokens[spot.place - 1].has(.of) {
        continue
      }
      // 将 in a plan is an aim, after 建成后 an expectation.
      if token.has(.forecast), passage.isPlan || passage.isGoal || isDeedToCome(place, passage),
        Self.shall.stands(at: token.range.lowerBound, in: text)
      {
        return by(.statusShall, .target, token.range)
      }
      if token.has(.forecast) { return by(.statusForecast, .forecast, token.range) }
      if token.has(.target) || isDeadlineToCome(token) { return by(.statusTarget, .target, token.range) }
    }
    if isTargetAmount(spot) {
      return by(.statusTargetAmount, .target, noun(tokens[..<spot.place]))
    }
    // 底线目标50万吨，增长4%
    if let last = state.last, last.isOfTarget, last.status == .target, spot.itemStart + 1 == spot.place,
      tokens[spot.itemStart].has([.rise, .fall]), followsComma(spot)
    {
      return by(.statusGoesOn, .target)
    }
    if let word = budgeted(spot) ?? taskOpening(spot) { return by(.statusTarget, .target, word) }
    if !held.nows.isEmpty || !times.isEmpty {
      if let place = clause.indices.first(where: {
        isNow($0) && !isOrigin($0, before: spot) || isPast($0, spot, passage)
      }) {
        return by(.statusOver, .actual, tokens[place].range)
      }
      if let place = nowBefore(spot, passage) { return by(.statusOver, .actual, tokens[place].range) }
    }
    // 初步预计,全年…: said once for the sentence.
    if mayHold(.forecast),
      let place = tokens.indices.dropLast().first(where: {
        $0 < spot.clauseStart && tokens[$0].has(.forecast) && opensClause($0)
      })
    {
      return by(.statusSentence, .forecast, tokens[place].range)
    }
    if let word = demand(before: spot) { return by(.statusSentence, .target, tokens[word].range) }
    // 规划面积6.8万亩，其中核心区4200亩
    if state.wholeStatus == .target, !state.wholes.isEmpty,
      !(spot.isListed && state.last?.status == .actual),
      !tokens[spot.itemStart..<spot.place].contains(where: { $0.has(.verb) && !$0.has(.plain) })
    {
      return by(.statusGoesOn, .target)
    }
    // 535千克的任务, 50%必须投向
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    if next < tokens.count, tokens[next].has(.target) {
      return by(.statusBehind, .target, tokens[next].range)
    }
    // 计划推广5万亩，全年共完成5.2万亩
    if state.status == .target, !passage.isPlan,
      let word = clause.last(where: { Self.completed.stands(in: $0.range, of: text) })
    {
      return by(.statusDone, .actual, word.range)
    }
    // 完成全年170家任务的72%: what is done of a target is done.
    // 产值预计达到50亿元，完成目标的105%: that much will be done.
    if isProgress, !passage.isPlan, state.status != .forecast || startsAnew(spot),
      spot.clauseRoles.has([.light, .progress]),
      let word = clause.last(where: { $0.has([.light, .progress]) })
    {
      return by(.statusDone, .actual, word.range)
    }
    if state.status == .target, !passage.isPlan, let word = completes(spot, state) {
      return by(.statusDone, .actual, tokens[word].range)
    }
    // 规划面积12平方公里，涉及3个乡镇: those are there.
    if state.status == .target, !passage.isPlan,
      let word = clause.first(where: { Self.concerning.contains($0.range, of: text) })
    {
      return by(.statusDone, .actual, word.range)
    }
    if let last = state.status, last != .actual, !startsAnew(spot),
      !(last == .forecast && (leavesForecast(spot) || passage.carried?.status == .target))
    {
      return by(.statusGoesOn, last)
    }
    // 争取资金200万元以上: what was won is told without 以上.
    if spot.place + 1 < tokens.count, tokens[spot.place + 1].has(.trailing),
      tokens[spot.place + 1].has(.over),
      clause.contains(where: { Self.strives.contains($0.range, of: text) })
    {
      return by(.statusStrives, .target, tokens[spot.place + 1].range)
    }
    if let status = passage.carried?.status, !tellsDone(before: spot) { return by(.statusOpening, status) }
    if passage.isPlan || passage.isGoal, let word = lack(before: spot) {
      return by(.statusLack, .actual, word)
    }
    if passage.opensWithPast { return by(.statusOver, .actual, notes?.marks.itemTime) }
    if passage.isPlan { return by(.statusPlan, .target) }
    if passage.isGoal, !standsBeforeGoal(spot) { return by(.statusGoal, .target) }
    return passage.hasAnnounced ? by(.statusAnnounced, .target) : by(.statusPlain, .actual)
  }

  /// Whether the word at `place` stands before what will be done in a time to come: `2022年，我市将新建渔港3个`.
  private func isDeedToCome(_ place: Int, _ passage: Passage) -> Bool {
    guard tokens[place + 1].has([.verb, .new]), !tokens[place + 1].has([.light, .link, .plain]) else {
      return false
    }
    return tokens[..<place].contains { token in
      guard let time = token.time, let period = passage.period(of: times[time], text) else { return false }
      return passage.isAhead(period) || passage.report.period.map { period.start > $0.end } ?? false
    }
  }

  /// 安排 of `基金收入安排7亿元`: what comes in or goes out by the budget. So does what was agreed to: `批准的2022年财政收入为20亿元`.
  private func budgeted(_ spot: Spot) -> Range<Int>? {
    if spot.place > spot.itemStart, tokens[spot.place - 1].has([.link, .to]),
      let number = tokens[spot.place].number,
      numerals[number].unit?.kind == .money,
      case let own = tokens[spot.itemStart].range.lowerBound..<tokens[spot.place].range.lowerBound,
      Self.agreed.stands(in: own, of: text)
    {
      return tokens[spot.place - 1].range
    }
    guard spot.place > spot.itemStart + 1, case let verb = tokens[spot.place - 1],
      verb.has(.verb), Self.budgeting.contains(verb.range, of: text)
    else { return nil }
    let before = tokens[spot.itemStart..<(spot.place - 1)].last { !$0.has(.adverb) }
    return before.map { Self.budgets.stands(before: $0.range.upperBound, in: text) } == true
      ? verb.range : nil
  }

  /// 目标任务 of `目标任务签约20项`: what is to be done follows.
  private func taskOpening(_ spot: Spot) -> Range<Int>? {
    guard held.namesTarget, spot.clauseStart + 1 < spot.place, case let word = tokens[spot.clauseStart],
      TargetWords.withoutLink.contains(word.range, of: text), case let next = tokens[spot.clauseStart + 1],
      next.has([.verb, .new]), !next.has([.light, .done, .link])
    else { return nil }
    return word.range
  }

  private static let agreed: WordList = [
    "批准的", "通过的", "批准调整为", "批准后调整为", "批准，调整为", "批复的", "同意调整为",
  ]
  private static let budgeting: WordList = ["安排", "安排为"]
  private static let budgets: WordList = ["收入", "支出", "收支", "财力", "收入相应", "支出相应"]

  /// 要 of `要实施培育行动，建立300家企业的培育库`: what a sentence begins to demand it demands to its end.
  private func demand(before spot: Spot) -> Int? {
    guard mayHold(.target), spot.clauseStart > 0 else { return nil }
    let start = tokens[..<spot.clauseStart].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    guard start < spot.clauseStart, Self.demands.contains(tokens[start].range, of: text),
      tokens[start].has(.target),
      !tokens[start..<spot.place].contains(where: { $0.has(.done) || $0.number != nil })
    else { return nil }
    return start
  }

  /// 仅 of `仅占总数的两成`, 不到 of `覆盖率不到10%`: what falls short is so, and nobody's aim.
  func lack(before spot: Spot) -> Range<Int>? {
    tokens[spot.itemStart..<spot.place].last { Self.lacks.contains($0.range, of: text) }?.range
  }

  private static let lacks: WordList = ["仅", "只", "仅仅", "仅为", "只有", "仅有", "不到", "仍有", "尚有", "还有", "仍存在"]

  private static let demands: WordList = ["要", "务必", "必须", "须"]

  private static let tellsStatus: Roles = [.done, .target, .forecast]

  /// Whether the sentence has told of what is done already: `计划新建10个，已开工8个，开工率80%`.
  private func tellsDone(before spot: Spot) -> Bool {
    mayHold(.done) && tokens[..<spot.place].contains { $0.has(.done) }
  }

  /// 年底前, of this year or the next
  private func isDeadlineToCome(_ token: Token) -> Bool {
    guard let time = token.time, times[time].isInstant, TimeReader.isDeadline(token.range, of: text) else {
      return false
    }
    switch times[time].year {
    case .unsaid, .relative(0), .relative(1): return true
    default: return false
    }
  }

  /// Whether 到年底 is all that the word says: an aim only where the year is not over.
  func endsYear(_ token: Token) -> Bool {
    Self.yearEnds.match(at: token.range.lowerBound, in: text)?.length == token.range.count
  }

  private static let yearEnds: WordList = ["到年底"]

  /// Whether 预计 was said of the subject of an earlier clause, and this one tells of another: `甲企业预计有3家，乙企业入选2家`.
  private func leavesForecast(_ spot: Spot) -> Bool {
    guard
      let word = tokens[..<spot.clauseStart].lastIndex(where: { $0.has(.forecast) }), word > 0,
      case let start = tokens[..<word].lastIndex(where: { $0.endsClause }).map({ $0 + 1 }) ?? 0,
      tokens[start..<word].contains(where: { $0.isText })
    else { return false }
    let clause = tokens[spot.clauseStart..<spot.place]
    guard
      let verb = clause.firstIndex(where: { $0.has([.verb, .rank]) && !$0.has([.plain, .light]) })
    else { return false }
    return clause[..<verb].contains { $0.isText }
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

  /// Where a clause before in the sentence begins with 目前 or 截至10月底, or the sentence with a year that was over:
  /// what follows stands so already.
  private func nowBefore(_ spot: Spot, _ passage: Passage) -> Int? {
    let opensWithTime = tokens[0].time != nil && tokens[1].endsClause
    guard opensWithTime || held.tellsUntil || !held.nows.isEmpty else { return nil }
    for place in (0..<spot.clauseStart).reversed() {
      let token = tokens[place]
      if case .stop = token.kind { return nil }
      if token.has([.target, .forecast]), !token.has(.plain) { return nil }
      if isNow(place) && !Self.standing.contains(token.range, of: text) || isUntil(place),
        place == 0 || tokens[place - 1].endsClause || tokens[place - 1].number != nil
      {
        return place
      }
      // 2012年，全县60家企业中，设立机构的只有19家: in a plan for 2013
      if place == 0, opensWithTime, isPast(0, spot, passage) { return 0 }
    }
    return nil
  }

  /// What there is now, behind this word, is told of its own clause alone: `现有超载区逐步退出，`.
  private static let standing: WordList = ["现有"]

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

  /// 目前 of `由目前的28%提高到40%`, for what is reached.
  private func isOrigin(_ place: Int, before spot: Spot) -> Bool {
    place > 0 && tokens[place - 1].has(.from) && tokens[place..<spot.place].contains { $0.has(.to) }
  }

  /// Whether the time at `place` was over when the report was written: 去年签约的 in a plan.
  private func isPast(_ place: Int, _ spot: Spot, _ passage: Passage) -> Bool {
    guard let time = tokens[place].time, !isComparator(place),
      place >= spot.itemStart || place == 0 || !tokens[place - 1].has(.from)
    else { return false }
    return passage.isOver(times[time], text)
  }

  private static let concerning: WordList = ["涉及"]
  private static let strives: WordList = ["争取"]
  private static let shall: WordList = ["将"]

  /// Whether the sentence turned to something done since the last figure.
  private func startsAnew(_ spot: Spot) -> Bool {
    tokens[..<spot.place].suffix(6).contains { if case .stop = $0.kind { true } else { false } }
  }

  /// The scope that the word at `place` says, which holds for what follows as well; 省内 says which, and holds no further.
  private func scope(saidAt place: Int, _ state: SentenceState, _ passage: Passage) -> String {
    let scope = text.string(in: tokens[place].range)
    if !measures(place), !NameWords.insides.contains(tokens[place].range, of: text) {
      (state.scope, passage.scope) = (scope, scope)
    }
    return by(.scopeWord, scope, tokens[place].range)
  }

  /// Whether the word at `place` only says by what is measured: 占全市, 居全省第三, 高于全国.
  private func measures(_ place: Int) -> Bool {
    if place > 0, tokens[place - 1].has([.share, .rank, .than]) { return true }
    return place + 1 < tokens.count && tokens[place + 1].number.map { numerals[$0].form == .rank } == true
  }

  /// The place of which a figure is told, which stands in `range`.
  private func scope(
    of place: [UInt8], _ range: some RangeExpression<Int>, _ state: SentenceState, _ passage: Passage
  ) -> String {
    let scope = String(decoding: place, as: UTF8.self)
    state.scope = scope
    passage.enter(scope)
    return by(.scopePlace, scope, words(place, tokens[range]))
  }

  /// Whose figure it is: 全市, or the place whose figures the clause tells.
  func scope(
    _ reading: Reading, _ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> String? {
    // 江北区12亿元、城南区9亿元，分别占全市的29%和22%
    if let placed = state.placed.last(where: { $0.name == reading.name }) {
      return scope(of: placed.place, ..<spot.place, state, passage)
    }
    let isSaid = spot.clauseRoles.has(.scope)
    if isSaid, let place = tokens[spot.itemStart..<spot.place].lastIndex(where: { $0.has(.scope) }) {
      return scope(saidAt: place, state, passage)
    }
    if case let place = phrase.first, NameWords.isPlace(place) {
      return scope(of: place, spot.itemStart..<spot.place, state, passage)
    }
    if isSaid,
      let place = (spot.clauseStart..<spot.itemStart).last(where: { tokens[$0].has(.scope) && !measures($0) })
    {
      return scope(saidAt: place, state, passage)
    }
    return by(.scopeCarried, state.scope ?? passage.scope)
  }
}
