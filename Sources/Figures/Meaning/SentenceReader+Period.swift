import Quantities
import ReportText

/// The period of a figure: said beside it, dealt out, summed up or taken over.
extension SentenceReader {
  func period(_ spot: Spot, _ aspect: Aspect, _ state: SentenceState, _ passage: Passage) -> Period? {
    let said = periodSaid(spot, aspect, state, passage)
    let period = aspect == .change ? said.map(Self.yearUp) : said
    guard saysLastYear(spot) || isOfLastYear(spot), let period else { return period }
    return by(.periodYearBefore, yearBefore(period), last(.yoy, tokens[spot.clauseStart..<spot.place]))
  }

  /// `2021年末，余额5亿元，比年初增加4000万元`: what changed up to the end of a year did so over the year.
  private static func yearUp(_ period: Period) -> Period {
    guard period.start.month == 12, period.start.day == 1, period.end.month == 12,
      period.start.year == period.end.year,
      let start = Day(year: period.end.year, month: 1, day: 1)
    else { return period }
    return Period(start: start, end: period.end, label: period.label, isInherited: period.isInherited)
  }

  private func periodSaid(_ spot: Spot, _ aspect: Aspect, _ state: SentenceState, _ passage: Passage)
    -> Period?
  {
    if let years = yearsSummed(before: spot, passage) { return years }
    if let time = timeInBracket(behind: spot) {
      return by(.periodSaid, passage.period(of: times[time], text), times[time].range)
    }
    // 投入由2015年的A增至2020年的B，强度由1.5%升至2.1%
    if let ends = passage.carried?.ends,
      !tokens[spot.clauseStart..<spot.place].contains(where: { $0.time != nil }),
      let end = endOfSpan(ends.lowerBound, ends.upperBound, spot)
    {
      return by(.periodOpening, end)
    }
    if let time = dealtTime(spot) {
      return by(.periodSaid, passage.period(of: times[time], text), times[time].range)
    }
    if aspect == .growth || aspect == .change {
      if let span = spanOfYears(spot, passage) {
        return by(.periodSummed, span, last(.from, tokens[..<spot.clauseStart]))
      }
      if let years = yearsSinceEquated(spot, passage) { return by(.periodSummed, years, yearlyWord(spot)) }
      if let years = yearsAhead(passage), let word = yearlyWord(spot) {
        return by(.periodAhead, years, word)
      }
      // 年均增长9% in a review of five years
      if let years = passage.yearsTold, let word = yearlyWord(spot),
        !tokens[spot.clauseStart..<spot.place].contains(where: { $0.time != nil })
      {
        return by(.periodSummed, years.inherited, word)
      }
    }
    var index = spot.place
    var sawTo = false
    var commas = 0
    while index > 0, !times.isEmpty {
      index -= 1
      if case .close = tokens[index].kind, let open = asideBracket(endingAt: index) { index = open }
      if tokens[index].endsClause { commas += 1 }
      if tokens[index].has(.to) { sawTo = true }
      // 由2016年的A提高到B: B is of the report's own time.
      if sawTo, tokens[index].time != nil, opensFrom(index) { return inherited(passage) }
      guard let time = tokens[index].time else { continue }
      let expression = times[time]
      if isOfPrices(index) { continue }
      if isComparator(index) {
        // 比2014年所占比重29.5%: the amount of the year that is compared with.
        guard
          aspect == .level
            || aspect == .share && (!tokens[spot.place - 1].has(.of) || isMeasuredAgainst(spot)),
          isOf(index, spot)
        else {
          continue
        }
        state.comparedPlace = spot.place
        return by(.periodCompared, passage.period(of: expression, text), tokens[index].range)
      }
      if aspect == .share || tokens[spot.place - 1].has(.of), isYearOfTarget(index) { continue }
      if dates(index, passage), commas > 0 || isAhead(expression, passage) { continue }
      if commas > 0,
        followsNumber(index) || isAbout(index) || isOfNoun(index) || isSetBeside(index)
          || isExpected(index, spot)
      {
        continue
      }
      if expression.isVague || expression.year == .masked {
        return by(.periodUncertain, nil, tokens[index].range)
      }
      if commas > 0, isLocal(expression, index, commas) { continue }
      if let period = passage.period(of: expression, text) {
        // 五年来，由A扩大到B: from the year before them. 2020年到2025年，从A到B: from the first of them.
        let first = period.start.year - (expression.lastYear == nil ? 1 : 0)
        if period.start.year < period.end.year,
          let end = endOfSpan(first, expression.lastYear ?? period.end.year, spot)
        {
          return by(.periodSaid, end, tokens[index].range)
        }
        // 到2025年达500家，目前已有360家: what stands so now is not of a year to come.
        if let year = passage.report.year, period.start.year > year,
          (index..<spot.place).contains(where: { isNow($0) })
        {
          return by(.periodNow, passage.report.period?.inherited)
        }
        // A date inside an earlier clause is still said in the sentence.
        return by(.periodSaid, period, tokens[index].range)
      }
      return nil
    }
    if let end = endOfYear(before: spot, passage) { return end }
    if let whole = state.inherited { return by(.periodWhole, whole.period?.inherited) }
    if let period = passage.carried?.period {
      let end = endOfSpan(period.start.year, period.end.year, spot)
      return by(.periodOpening, end ?? period.inherited)
    }
    // 覆盖率不到10% among what is to come: so it is now.
    if passage.isPlan || passage.isGoal, passage.report.kind != .plan, lack(before: spot) != nil {
      return by(.periodNow, passage.report.period?.inherited)
    }
    return endOfYearsTold(spot, aspect, passage) ?? yearBeforeTold(spot, passage) ?? inherited(passage)
  }

  /// 全年 of `四季度，完成全年投资8亿元，新增学位3000个`: it belongs to its noun where the sentence has opened with another time.
  private func isOfNoun(_ place: Int) -> Bool {
    guard place > 1,
      tokens[..<place].contains(where: { $0.time != nil && !Self.wholeYear.contains($0.range, of: text) }),
      tokens[place - 1].has([.verb, .target])
    else {
      return false
    }
    // 确保全年产值突破150亿元，…
    if Self.striving.contains(tokens[place - 1].range, of: text) { return false }
    return tokens[place + 1].isText && Self.wholeYear.contains(tokens[place].range, of: text)
  }

  /// `而上年为净亏损5亿元`: told beside, of its own number alone.
  func isSetBeside(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place + 1].has(.link), let time = tokens[place].time else {
      return false
    }
    return times[time].isOfYearBefore
  }

  private static let wholeYear: WordList = ["全年"]
  private static let striving: WordList = ["确保", "力争", "争取", "力保"]

  /// 全年 of `分别完成全年目标任务的58%`: the time of the target, not of what was done.
  private func isYearOfTarget(_ place: Int) -> Bool {
    place + 1 < tokens.count && Self.targets.stands(at: tokens[place + 1].range.lowerBound, in: text)
  }

  private static let targets: WordList = ["目标", "任务", "计划", "指标", "工作目标", "工作任务"]

  /// `力争到年底，存量达7万件` in a report on a part of the year: the last month of it.
  private func endOfYear(before spot: Spot, _ passage: Passage) -> Period? {
    guard mayHold(.target), let year = passage.yearOfPart?.start.year else { return nil }
    let start = tokens[..<spot.place].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    guard
      let word = tokens[start..<spot.place].last(where: {
        $0.has(.target) && text.has(Self.yearEnd, before: $0.range.upperBound)
      })
    else { return nil }
    let label = text.string(in: word.range)
    return by(.periodSaid, Period(year: year, months: 12, 12, label: label), word.range)
  }

  private static let yearEnd = Array("年底".utf8)

  /// `968亿元（2020年数据）`: the bracket says nothing but of what time.
  private func timeInBracket(behind spot: Spot) -> Int? {
    guard !times.isEmpty, spot.place + 3 < tokens.count, tokens[spot.place + 1].kind == .open,
      let time = tokens[spot.place + 2].time, case let next = tokens[spot.place + 3]
    else { return nil }
    return next.kind == .close || Self.ofData.contains(next.range, of: text) ? time : nil
  }

  private static let ofData: WordList = ["数据", "数", "口径", "年报数", "统计数", "统计数据"]

  /// 9月 of `预计9月交付，已签约企业22家`: the time of what is to come is not that of what is done.
  private func isExpected(_ place: Int, _ spot: Spot) -> Bool {
    place > 0 && tokens[place - 1].has(.forecast) && spot.clauseRoles.has(.done)
  }

  /// Where the bracket that closes at `close` opens, if it holds a number or more than one clause: its time is of what is
  /// said in it only.
  private func asideBracket(endingAt close: Int) -> Int? {
    var isAside = false
    for place in (0..<close).reversed() {
      if tokens[place].number != nil || tokens[place].endsClause { isAside = true }
      if case .open = tokens[place].kind { return isAside ? place : nil }
      if case .close = tokens[place].kind { return nil }
    }
    return nil
  }

  /// The time for the number of `2019年、2021年…分别达到20亿元、26亿元`, `二、三季度分别增长5%和6%`: times are dealt out as names are.
  private func dealtTime(_ spot: Spot) -> Int? {
    guard times.count > 1, mayHold(.respectively),
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
    guard last > first, (last - first) / 2 + 1 == count(from: word), place <= last else { return nil }
    return tokens[place].time
  }

  /// Whether the time at `place` stands behind 由 or 从: `由“十一五”末的97家增加到286家`.
  private func opensFrom(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if case .quoteOpen = tokens[place - 1].kind { return place > 1 && tokens[place - 2].has(.from) }
    return tokens[place - 1].has(.from)
  }

  /// `较2018年的31%提高15个百分点`: the amount of the year before, from which it rose or fell.
  func isMeasuredAgainst(_ spot: Spot) -> Bool {
    guard spot.place + 1 < spot.clauseEnd, case let next = tokens[spot.place + 1] else { return false }
    return next.has([.rise, .fall, .net]) && !next.has(.plain) || isGain(next)
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
    if FlowWords.untils.stands(at: time.range.lowerBound, in: text) { return false }
    let leads = standsAlone(index)
    guard time.day != nil || time.isInstant else { return false }
    return commas > (leads ? 1 : 0) && (time.day != nil || !leads)
  }

  /// `由上年同期的61%提高到…`
  private func isOfLastYear(_ spot: Spot) -> Bool {
    // 比上年的17206件增长24%
    if spot.place > spot.itemStart + 1, tokens[spot.place - 1].has(.of), tokens[spot.place - 2].has(.yoy),
      isMeasuredAgainst(spot)
    {
      return true
    }
    // 比上年同期940万元减收70万元
    if spot.place > spot.itemStart, tokens[spot.place - 1].has(.yoy), isMeasuredAgainst(spot),
      let number = tokens[spot.place].number, !numerals[number].isPercent
    {
      return true
    }
    guard mayHold(.from) else { return false }
    let clause = tokens[spot.clauseStart..<spot.place]
    guard let from = clause.lastIndex(where: { $0.has(.from) }) else { return false }
    let after = clause[from...]
    return after.contains { $0.has(.yoy) } && !after.contains { $0.has(.to) }
  }

  /// `去年同期为下降7.3%`
  private func saysLastYear(_ spot: Spot) -> Bool {
    guard spot.clauseRoles.has(.yoy),
      let place = tokens[spot.clauseStart..<spot.place].lastIndex(where: { $0.has(.yoy) })
    else { return false }
    return Self.lastYears.contains(tokens[place].range, of: text) && tokens[place + 1].has(.link)
  }

  private static let lastYears: WordList = ["去年同期", "上年同期"]

  func yearBefore(_ period: Period) -> Period? {
    guard let start = Day(year: period.start.year - 1, month: period.start.month, day: 1),
      let end = Day(
        year: period.end.year - 1, month: period.end.month,
        day: Day.length(ofMonth: period.end.month, year: period.end.year - 1))
    else { return nil }
    return Period(start: start, end: end, label: period.label, isInherited: true)
  }
}
