import Quantities
import ReportText

/// Status, basis, accumulation, period and scope: the circumstances of a figure.
extension SentenceReader {
  func status(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> Status {
    if goesToTarget(spot) { return by(.statusTargetAmount, .target, tokens[spot.place + 1].range) }
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
    if let place = clause.indices.first(where: { isNow($0) || isPast($0, spot, passage) }) {
      return by(.statusOver, .actual, tokens[place].range)
    }
    // 初步预计,全年…: said once for the sentence.
    if let place = tokens.indices.dropLast().first(where: {
      $0 < spot.clauseStart && tokens[$0].has(.forecast) && tokens[$0 + 1].endsClause
    }) {
      return by(.statusSentence, .forecast, tokens[place].range)
    }
    // 535千克的任务, 50%必须投向
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    if next < tokens.count, tokens[next].has(.target) {
      return by(.statusBehind, .target, tokens[next].range)
    }
    if let last = state.status, last != .actual, !startsAnew(spot) { return by(.statusGoesOn, last) }
    // 争取资金200万元以上: what was won is told without 以上.
    if spot.place + 1 < tokens.count, tokens[spot.place + 1].has(.trailing),
      tokens[spot.place + 1].has(.over),
      clause.contains(where: { Self.strives.contains(Array(text[$0.range])) })
    {
      return by(.statusStrives, .target, tokens[spot.place + 1].range)
    }
    if let status = passage.carried?.status { return by(.statusOpening, status) }
    if passage.isPlan { return by(.statusPlan, .target) }
    if passage.isGoal { return by(.statusGoal, .target) }
    return passage.hasAnnounced ? by(.statusAnnounced, .target) : by(.statusPlain, .actual)
  }

  /// 全年目标任务为120件; 80件 of 年度任务（80件）: what the target is, not what was done of it.
  func isTargetAmount(_ spot: Spot) -> Bool {
    let kind = tokens[spot.place].number.flatMap { numerals[$0].unit?.kind }
    guard kind != .percent else { return false }
    let own = tokens[spot.itemStart..<spot.place]
    if own.isEmpty {
      guard spot.itemStart > 0, case .open = tokens[spot.itemStart - 1].kind else { return false }
      return Self.targets.stands(before: tokens[spot.itemStart - 1].range.lowerBound, in: text)
    }
    guard
      let noun = own.lastIndex(where: { !$0.has([.link, .adverb, .approx, .over, .under]) || $0.has(.plain) }
      ),
      case let end = own[noun].range.upperBound,
      noun + 1 < spot.place
        ? Self.targets.stands(before: end, in: text) : Self.aims.stands(before: end, in: text)
    else { return false }
    return !own.contains { $0.has([.verb, .progress, .share]) && !$0.has(.plain) && !assigns($0) }
  }

  private static let targets: WordList = [
    "年度任务", "全年任务", "目标任务", "任务数", "任务量", "年度目标", "全年目标", "年初目标", "目标值", "目标数", "计划数", "年度计划", "全年计划", "年初计划",
    "任务指标", "考核目标", "应完成指标数", "任务目标", "年任务", "目标",
  ]
  /// Even without 为 behind it.
  private static let aims: WordList = ["目标", "目标任务", "任务目标", "任务指标", "目标数", "任务数"]
  private static let aimsBehind: WordList = ["目标任务", "任务目标", "任务指标", "年度任务", "年度目标", "任务", "目标"]

  /// 超额完成90万元目标任务: the amount is that of the target.
  private func goesToTarget(_ spot: Spot) -> Bool {
    let next = spot.place + 1
    guard next < tokens.count, tokens[next].isText,
      tokens[spot.place].number.map({ numerals[$0].unit?.kind == .percent }) == false,
      let word = Self.aimsBehind.match(at: tokens[next].range.lowerBound, in: text)
    else { return false }
    return word.length == tokens[next].range.count
  }

  /// Whether the number is that of a target of the year, in a report on a part of it: `完成年任务（40亿元）的32%`.
  func tellsYearOfTarget(_ spot: Spot, _ period: Period, _ passage: Passage) -> Bool {
    guard isTargetAmount(spot) else { return false }
    if let told = passage.report.period, told.start == period.start, told.end == period.end { return true }
    let start = spot.itemStart == spot.place ? max(0, spot.place - 3) : spot.clauseStart
    return tokens[start..<spot.place].contains { token in
      if let time = token.time { return times[time].months == nil && !times[time].isInstant }
      return Self.ofYear.stands(in: token.range, of: text)
    }
  }

  private static let ofYear: WordList = ["年度", "全年", "年任务", "年目标", "年计划", "年初"]

  /// The year of a period inside it; `nil` for one of more years.
  func wholeYear(_ period: Period) -> Period? {
    guard period.start.year == period.end.year else { return nil }
    return Period(year: period.start.year, months: 1, 12, label: period.label)
  }

  /// Whether the word at `place` says that something stands so already: 目前.
  func isNow(_ place: Int) -> Bool {
    tokens[place].time == nil && Self.now.stands(at: tokens[place].range.lowerBound, in: text)
  }

  private static let now: WordList = [
    "目前", "现已", "现有", "截至目前", "截止目前", "到目前", "至今", "迄今", "当前", "眼下", "如今",
  ]

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

  func basis(_ aspect: Aspect, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> Basis? {
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
      if case .stop = tokens[place].kind { start = place + 1 }
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

  func accumulation(_ reading: Reading, _ spot: Spot, _ state: inout SentenceState, _ passage: Passage)
    -> Accumulation?
  {
    let own = tokens[spot.itemStart..<spot.place]
    if reading.aspect == .level, standsByNow(spot) {
      return by(.accumulationWord, .cumulative, tokens[spot.place - 1].range)
    }
    if reading.aspect == .level || reading.aspect == .change || reading.aspect == .rank
      || reading.aspect == .growth
    {
      if let stated = stated(own, isSetAgainstNew: passage.hasNew(like: reading)) {
        state.spreads = !own.contains { $0.has(.new) && $0.has(.plain) }
        if stated == .cumulative, reading.aspect == .rank || isEvent(reading, spot, own) { return nil }
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
    let phrase = NamePhrase(own, of: text)
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
    let hasOwnVerb = own.contains { $0.has(.verb) && !$0.has(.plain) }
    let samePhrase =
      last.numeral.unit?.base == reading.numeral.unit?.base || state.lastPlace >= spot.clauseStart
    let crossesStop = tokens[state.lastPlace..<spot.place].contains {
      if case .stop = $0.kind { true } else { false }
    }
    if hasOwnVerb || !samePhrase || crossesStop { return nil }
    return by(.accumulationList, last.accumulation)
  }

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
  private func isEvent(_ reading: Reading, _ spot: Spot, _ own: ArraySlice<Token>) -> Bool {
    guard own.last(where: { $0.has(.cumulative) })?.has(.link) == true,
      NamePhrase(own, of: text).segments.isEmpty
    else { return false }
    // 已有7项获立项
    if spot.place + 1 < spot.clauseEnd, tokens[spot.place + 1].has(.verb), !tokens[spot.place + 1].isText {
      return true
    }
    guard let after = nounAfter(spot) else { return false }
    return tokens[after.end..<spot.clauseEnd].contains { $0.isText || $0.has(.verb) }
  }

  /// The word by which `stated` told, for an explanation.
  private func accumulationWord(_ own: ArraySlice<Token>) -> Range<Int>? {
    let word = own.last {
      $0.has([.cumulative, .new])
        || Self.possessions.match(at: $0.range.lowerBound, in: text)?.length == $0.range.count
    }
    return (word ?? own.last { $0.isText })?.range
  }

  /// 拥有 and 现有 tell of a stock; it is cumulative where new ones of its kind are told beside it.
  private func stated(_ own: ArraySlice<Token>, isSetAgainstNew: Bool) -> Accumulation? {
    for place in own.indices.reversed() {
      let token = own[place]
      if Self.possessions.match(at: token.range.lowerBound, in: text)?.length == token.range.count {
        return isSetAgainstNew ? .cumulative : nil
      }
      if token.has(.cumulative) { return .cumulative }
      // 累计新增
      if token.has(.new) {
        return place > own.startIndex && own[place - 1].has(.cumulative) ? .cumulative : .new
      }
    }
    let phrase = NamePhrase(own, of: text).last
    return Self.stocks.match(atEndOf: phrase) == nil ? nil : .cumulative
  }

  private static let possessions: WordList = ["拥有", "现有"]
  private static let balances: WordList = ["余额", "存量", "保有量", "拥有量"]
  private static let stocks: WordList = ["总数", "总量"]

  func period(_ spot: Spot, _ aspect: Aspect, _ state: SentenceState, _ passage: Passage) -> Period? {
    if let years = yearsSummed(before: spot, passage) { return years }
    if let time = dealtTime(spot) {
      return by(.periodSaid, passage.period(of: times[time], text), times[time].range)
    }
    if aspect == .growth, let span = spanOfYears(spot, passage) {
      return by(.periodSummed, span, last(.from, tokens[..<spot.clauseStart]))
    }
    var index = spot.place
    var sawTo = false
    var isNow = false
    var commas = 0
    while index > 0 {
      index -= 1
      if tokens[index].endsClause { commas += 1 }
      if self.isNow(index) { isNow = true }
      if tokens[index].has(.to) { sawTo = true }
      // 由2016年的A提高到B: B is of the report's own time.
      if sawTo, tokens[index].time != nil, opensFrom(index) { return inherited(passage) }
      guard let time = tokens[index].time else { continue }
      let expression = times[time]
      if isComparator(index) {
        // 比2014年所占比重29.5%: the amount of the year that is compared with.
        guard
          aspect == .level
            || aspect == .share && (!tokens[spot.place - 1].has(.of) || isMeasuredAgainst(spot)),
          isOf(index, spot)
        else {
          continue
        }
        return by(.periodCompared, passage.period(of: expression, text), tokens[index].range)
      }
      if dates(index), commas > 0 || isAhead(expression, passage) { continue }
      if commas > 0, followsNumber(index) { continue }
      if expression.isVague || expression.year == .masked {
        return by(.periodUncertain, nil, tokens[index].range)
      }
      if commas > 0, isLocal(expression, index, commas) { continue }
      if let period = passage.period(of: expression, text) {
        if let end = endOfSpan(expression, spot) { return by(.periodSaid, end, tokens[index].range) }
        // 到2025年达500家，目前已有360家: what stands so now is not of a year to come.
        if isNow, let year = passage.report.year, period.start.year > year {
          return by(.periodNow, passage.report.period?.inherited)
        }
        // A date inside an earlier clause is still said in the sentence.
        return by(.periodSaid, period, tokens[index].range)
      }
      return nil
    }
    if isOfLastYear(spot), let period = passage.inheritedPeriod {
      return by(.periodYearBefore, yearBefore(period), last(.yoy, tokens[spot.clauseStart..<spot.place]))
    }
    if let whole = state.inherited { return by(.periodWhole, whole.period?.inherited) }
    if let period = passage.carried?.period { return by(.periodOpening, period.inherited) }
    return inherited(passage)
  }

  /// The time for the number of `2019年、2021年…分别达到20亿元、26亿元`, `二、三季度分别增长5%和6%`: times are dealt out as names are.
  private func dealtTime(_ spot: Spot) -> Int? {
    guard times.count > 1,
      let word = tokens[spot.clauseStart..<spot.place].lastIndex(where: { $0.has(.respectively) }),
      let last = tokens[..<word].lastIndex(where: { $0.time != nil }), !isComparator(last)
    else { return nil }
    var first = last
    while first >= 2, tokens[first - 2].time != nil, tokens[first - 1].isPause || tokens[first - 1].has(.and)
    {
      first -= 2
    }
    var place = first
    for token in tokens[word..<spot.place] where token.number != nil { place += 2 }
    guard last > first, (last - first) / 2 + 1 == count(from: word, spot), place <= last else { return nil }
    return tokens[place].time
  }

  /// 2020年到2025年，占比从18%提升到35%: the first amount is of the first year, the other of the last.
  private func endOfSpan(_ time: TimeExpression, _ spot: Spot) -> Period? {
    guard let last = time.lastYear, case .known(let first) = time.year,
      let from = tokens[spot.clauseStart..<spot.place].lastIndex(where: { $0.has(.from) }),
      tokens[from + 1].number != nil
    else { return nil }
    let year =
      tokens[(from + 1)..<spot.place].contains(where: { $0.has(.to) })
      ? last : from + 1 == spot.place ? first : nil
    return year.flatMap { Period(year: $0, months: 1, 12, label: "\($0)年") }
  }

  /// The years of `从2018年的…增加到2023年的…，年均增长35%`.
  private func spanOfYears(_ spot: Spot, _ passage: Passage) -> Period? {
    guard
      tokens[spot.clauseStart..<spot.place].contains(where: {
        Self.yearly.stands(at: $0.range.lowerBound, in: text)
      }),
      !tokens[spot.clauseStart..<spot.place].contains(where: { $0.time != nil }),
      let from = tokens[..<spot.clauseStart].lastIndex(where: { $0.has(.from) }),
      let first = tokens[from + 1].time,
      let to = tokens[from..<spot.clauseStart].firstIndex(where: { $0.has(.to) }),
      case .known(let start) = times[first].year
    else { return nil }
    let end = tokens[to..<spot.clauseStart].lazy.compactMap { $0.time }.first
    guard
      case .known(let year) = end.map({ times[$0].year }) ?? passage.report.reviewedYear.map({ .known($0) }),
      year > start
    else { return nil }
    return Period(years: start...year, label: "\(start)—\(year)年")
  }

  private static let yearly: WordList = ["年均", "年平均"]

  /// Whether the time at `place` stands behind 由 or 从: `由“十一五”末的97家增加到286家`.
  private func opensFrom(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if case .quoteOpen = tokens[place - 1].kind { return place > 1 && tokens[place - 2].has(.from) }
    return tokens[place - 1].has(.from)
  }

  /// `较2018年的31%提高15个百分点`: the amount of the year before, from which it rose or fell.
  private func isMeasuredAgainst(_ spot: Spot) -> Bool {
    spot.place + 1 < spot.clauseEnd && tokens[spot.place + 1].has([.rise, .fall])
      && !tokens[spot.place + 1].has(.plain)
  }

  /// Whether the time is of a year after the report's own.
  private func isAhead(_ time: TimeExpression, _ passage: Passage) -> Bool {
    guard let year = passage.report.year, !passage.isPlan, case .known(let own) = time.year else {
      return false
    }
    return own > year
  }

  /// Whether a number stands before the time at `place` in its clause, so that the time says no more than when that was
  /// or will be: `3000万元上半年到位，`.
  private func followsNumber(_ place: Int) -> Bool {
    var index = place
    while index > 0, !tokens[index - 1].endsClause {
      index -= 1
      if tokens[index].number != nil { return true }
    }
    return false
  }

  /// Whether the time at `place`, which is compared with, has the number as its own: nothing is said to rise, fall or
  /// reach between them.
  private func isOf(_ place: Int, _ spot: Spot) -> Bool {
    place >= spot.itemStart && !isEquated(place)
      && (tokens[spot.place - 1].isText || tokens[spot.place - 1].has([.shareNoun, .of]))
      && !tokens[(place + 1)..<spot.place].contains {
        $0.endsClause || $0.has([.rise, .fall, .link, .verb, .to, .over, .under, .yoy]) && !$0.has(.plain)
      }
  }

  /// The date of an event or the end of a year holds no longer than its clause: `5月18日，中心揭牌，设工位120个`.
  private func isLocal(_ time: TimeExpression, _ index: Int, _ commas: Int) -> Bool {
    if Self.until.stands(at: time.range.lowerBound, in: text) { return false }
    let leads = standsAlone(index)
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
    guard let year = (passage.headingPeriod ?? passage.report.period)?.end.year ?? passage.report.reviewedYear
    else {
      return nil
    }
    // 三年累计实施项目58项，投入资金8亿元: said at its head, it holds for the sentence.
    let opens =
      tokens.count > 1 && tokens[1].has(.cumulative) && !tokens[..<spot.place].contains { $0.time != nil }
    for token in tokens[(opens ? 0 : spot.clauseStart)..<spot.place].reversed() {
      if token.time != nil { return nil }
      guard let years = Duration.years(in: token.range, of: text),
        !Self.running.stands(before: token.range.lowerBound, in: text)
      else { continue }
      let label = String(decoding: text[token.range], as: UTF8.self)
      return by(.periodSummed, Period(years: year - years + 1...year, label: label), token.range)
    }
    return nil
  }

  /// 连续五年 says how often, not since when.
  private static let running: WordList = ["连续"]

  /// Whose figure it is: 全市, or the place whose figures the clause tells.
  func scope(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> String? {
    for token in tokens[spot.itemStart..<spot.place].reversed() where token.has(.scope) {
      return by(.scopeWord, String(decoding: text[token.range], as: UTF8.self), token.range)
    }
    let phrase = NamePhrase(tokens[spot.itemStart..<spot.place], of: text)
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
