import Quantities
import ReportText

/// Status, basis, accumulation, period and scope: the circumstances of a figure.
extension SentenceReader {
  func status(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> Status {
    let clause = tokens[spot.clauseStart..<spot.place]
    for token in clause.reversed() {
      // 将 in a plan is an aim, after 建成后 an expectation.
      if token.has(.forecast), passage.isPlan, Self.shall.stands(at: token.range.lowerBound, in: text) {
        return .target
      }
      if token.has(.forecast) { return .forecast }
      if token.has(.target) { return .target }
    }
    if clause.contains(where: { $0.has(.done) }) { return .actual }
    // 初步预计,全年…: said once for the sentence.
    if tokens.indices.dropLast().contains(where: {
      $0 < spot.clauseStart && tokens[$0].has(.forecast) && tokens[$0 + 1].endsClause
    }) {
      return .forecast
    }
    // 535千克的任务, 50%必须投向
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    if next < tokens.count, tokens[next].has(.target) { return .target }
    if let last = state.status, last != .actual, !startsAnew(spot) { return last }
    if passage.isPlan || passage.isGoal { return .target }
    return .actual
  }

  private static let shall: WordList = ["将"]

  /// Whether the sentence turned to something done since the last figure.
  private func startsAnew(_ spot: Spot) -> Bool {
    tokens[..<spot.place].suffix(6).contains { if case .stop = $0.kind { true } else { false } }
  }

  func basis(_ aspect: Aspect, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> Basis? {
    guard aspect == .growth || aspect == .change || aspect == .multiple else { return nil }
    let clause = tokens[spot.clauseStart..<spot.place]
    for (offset, token) in clause.enumerated().reversed() {
      if token.has(.yoy) { return .yoy }
      if token.has(.prev) { return .prev }
      if let time = token.time, isComparator(spot.clauseStart + offset),
        case .known(let year) = times[time].year
      {
        return year == (passage.reportYear ?? 0) - 1 ? .yoy : .since(year)
      }
    }
    if spot.clauseStart > 1, rateClause(before: spot) { return .yoy }
    // 从2008年的…增加到2013年的…,年均增幅35%
    let from = tokens[..<spot.place].indices.first {
      tokens[$0].has(.from) && $0 + 1 < tokens.count && tokens[$0 + 1].time != nil
    }
    if let from, let time = tokens[from + 1].time, case .known(let year) = times[time].year {
      return .since(year)
    }
    return nil
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

  func accumulation(_ reading: Reading, _ spot: Spot, _ state: inout SentenceState) -> Accumulation? {
    let own = tokens[spot.itemStart..<spot.place]
    if reading.aspect == .level || reading.aspect == .change || reading.aspect == .rank
      || reading.aspect == .growth
    {
      if let stated = stated(own) {
        state.spreads = !own.contains { $0.has(.new) && $0.has(.plain) }
        if stated == .cumulative, reading.aspect == .rank || isEvent(reading, spot, own) { return nil }
        return stated
      }
    }
    if reading.aspect == .level, let whole = state.wholeAccumulation,
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    {
      return whole
    }
    if reading.aspect == .level, let whole = state.inherited,
      !own.contains(where: { $0.has(.verb) && !$0.has(.plain) })
    {
      return whole.accumulation
    }
    // A balance is no flow; what is linked to a name of its own is told for itself.
    let phrase = NamePhrase(own, of: text)
    if Self.balances.match(atEndOf: reading.name) != nil { return nil }
    if !phrase.segments.isEmpty, state.last?.accumulation == .new, own.contains(where: { $0.has(.link) }) {
      return nil
    }
    // 新建书屋56个，86个村配送图书: the clause tells of someone else.
    if !spot.isListed, own.isEmpty, nounAfter(spot) != nil { return nil }
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
    let hasOwnVerb = own.contains { $0.has(.verb) && !$0.has(.plain) }
    let samePhrase =
      last.numeral.unit?.base == reading.numeral.unit?.base || state.lastPlace >= spot.clauseStart
    let crossesStop = tokens[state.lastPlace..<spot.place].contains {
      if case .stop = $0.kind { true } else { false }
    }
    return hasOwnVerb || !samePhrase || crossesStop ? nil : last.accumulation
  }

  /// 共有174项技术成果成功拍卖 counts what happened, not a stock.
  private func isEvent(_ reading: Reading, _ spot: Spot, _ own: ArraySlice<Token>) -> Bool {
    guard own.last(where: { $0.has(.cumulative) })?.has(.link) == true,
      NamePhrase(own, of: text).segments.isEmpty,
      let after = nounAfter(spot)
    else { return false }
    return tokens[after.end..<spot.clauseEnd].contains { $0.isText || $0.has(.verb) }
  }

  private func stated(_ own: ArraySlice<Token>) -> Accumulation? {
    for token in own.reversed() {
      if token.has(.cumulative) { return .cumulative }
      if token.has(.new) { return .new }
    }
    let phrase = NamePhrase(own, of: text).last
    return Self.stocks.match(atEndOf: phrase) == nil ? nil : .cumulative
  }

  private static let balances: WordList = ["余额", "存量", "保有量", "拥有量"]
  private static let stocks: WordList = ["总数", "总量"]

  func period(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> Period? {
    if let years = yearsSummed(before: spot, passage) { return years }
    var index = spot.place
    var sawTo = false
    var commas = 0
    while index > 0 {
      index -= 1
      if tokens[index].endsClause { commas += 1 }
      if tokens[index].has(.to) { sawTo = true }
      // 由2016年的A提高到B: B is of the report's own time.
      if sawTo, index > 0, tokens[index].time != nil, tokens[index - 1].has(.from) {
        return passage.inheritedPeriod
      }
      guard let time = tokens[index].time, !isComparator(index) else { continue }
      let expression = times[time]
      if expression.isVague || expression.year == .masked { return nil }
      if commas > 0, isLocal(expression, index, commas) { continue }
      if let period = passage.period(of: expression, text) {
        // A date inside an earlier clause is still said in the sentence.
        return period
      }
      return nil
    }
    if isOfLastYear(spot), let period = passage.inheritedPeriod { return yearBefore(period) }
    if let whole = state.inherited { return whole.period?.inherited }
    return passage.inheritedPeriod
  }

  /// The date of an event or the end of a year holds no longer than its clause: `5月18日，中心揭牌，设工位120个`.
  private func isLocal(_ time: TimeExpression, _ index: Int, _ commas: Int) -> Bool {
    if Self.until.stands(at: time.range.lowerBound, in: text) { return false }
    let leads = index + 1 < tokens.count && tokens[index + 1].endsClause
    guard time.day != nil || time.isInstant else { return false }
    return commas > (leads ? 1 : 0) && (time.day != nil || !leads)
  }

  private static let until: WordList = ["截至", "截止"]

  /// `由上年同期的61%提高到…`
  private func isOfLastYear(_ spot: Spot) -> Bool {
    let clause = tokens[spot.clauseStart..<spot.place]
    guard let from = clause.lastIndex(where: { $0.has(.from) }) else { return false }
    let after = clause[from...]
    return after.contains { $0.has(.yoy) } && !after.contains { $0.has(.to) }
  }

  private func yearBefore(_ period: Period) -> Period? {
    guard let start = Day(year: period.start.year - 1, month: period.start.month, day: 1),
      let end = Day(
        year: period.end.year - 1, month: period.end.month,
        day: Day.length(ofMonth: period.end.month, year: period.end.year - 1))
    else { return nil }
    return Period(start: start, end: end, label: period.label, isInherited: true)
  }

  /// The years up to the report's own that a clause sums up: `五年累计`, `两年平均`.
  private func yearsSummed(before spot: Spot, _ passage: Passage) -> Period? {
    guard let year = (passage.headingPeriod ?? passage.reportPeriod)?.end.year ?? passage.reportYear else {
      return nil
    }
    for token in tokens[spot.clauseStart..<spot.place].reversed() {
      if token.time != nil { return nil }
      guard let years = Duration.years(in: token.range, of: text) else { continue }
      guard let start = Day(year: year - years + 1, month: 1, day: 1),
        let end = Day(year: year, month: 12, day: 31)
      else { return nil }
      return Period(start: start, end: end, label: String(decoding: text[token.range], as: UTF8.self))
    }
    return nil
  }

  /// Whose figure it is: 全市, or the place whose figures the clause tells.
  func scope(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> String? {
    for token in tokens[spot.itemStart..<spot.place].reversed() where token.has(.scope) {
      return String(decoding: text[token.range], as: UTF8.self)
    }
    let phrase = NamePhrase(tokens[spot.itemStart..<spot.place], of: text)
    if let place = phrase.segments.first, NameWords.isPlace(place) {
      return String(decoding: place, as: UTF8.self)
    }
    for token in tokens[spot.clauseStart..<spot.itemStart].reversed() where token.has(.scope) {
      return String(decoding: text[token.range], as: UTF8.self)
    }
    return state.scope ?? passage.scope
  }
}
