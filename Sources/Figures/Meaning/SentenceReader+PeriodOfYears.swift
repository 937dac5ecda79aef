import Quantities
import ReportText

/// Periods of several years: summed up, spanned by two amounts, or those of a review.
extension SentenceReader {
  /// 46户 of `由46户增加到73户` in a report on a year: that was so before it.
  func yearBeforeTold(_ spot: Spot, _ passage: Passage) -> Period? {
    guard mayHold(.from), spot.place > spot.clauseStart, spot.place + 1 < spot.clauseEnd,
      tokens[spot.place - 1].has(.from), tokens[spot.place + 1].has(.to),
      let told = passage.inheritedPeriod, let year = wholeYear(told), year.covers(sameDaysAs: told),
      let before = yearBefore(told)
    else { return nil }
    return by(.periodYearBefore, before, tokens[spot.place - 1].range)
  }

  /// 由38户发展到61户, 扩大到12平方公里 in a review of five years: the year before them, and the last.
  func endOfYearsTold(_ spot: Spot, _ aspect: Aspect, _ passage: Passage) -> Period? {
    guard let years = passage.yearsTold, let told = passage.inheritedPeriod, told.end == years.end else {
      return nil
    }
    if mayHold(.from), let end = endOfSpan(years.start.year - 1, years.end.year, spot) {
      return by(.periodSummed, end.inherited, last(.from, tokens[spot.clauseStart..<spot.place]))
    }
    guard told.covers(sameDaysAs: years), aspect == .level || aspect == .share, !passage.isPlan,
      !spot.clauseRoles.has(.cumulative),
      let word = tokens[spot.itemStart..<spot.place].last(where: {
        $0.kind == .word && !$0.has(.under) && Self.reaching.stands(before: $0.range.upperBound, in: text)
      }), let end = Period(year: years.end.year, months: 1, 12, label: "\(years.end.year)年")
    else { return nil }
    return by(.periodSummed, end.inherited, word.range)
  }

  private static let reaching: WordList = ["到", "达"]

  /// 2020年到2025年，占比从18%提升到35%: the first amount is of the first year, the other of the last.
  func endOfSpan(_ first: Int, _ last: Int, _ spot: Spot) -> Period? {
    guard last > first,
      let from = tokens[spot.clauseStart..<spot.place].lastIndex(where: { $0.has(.from) }),
      tokens[from + 1].number != nil
    else { return nil }
    let year =
      tokens[(from + 1)..<spot.place].contains(where: { $0.has(.to) })
      ? last : from + 1 == spot.place ? first : nil
    return year.flatMap { Period(year: $0, months: 1, 12, label: "\($0)年") }
  }

  /// The years of `从2018年的…增加到2023年的…，年均增长35%`.
  func spanOfYears(_ spot: Spot, _ passage: Passage) -> Period? {
    guard yearlyWord(spot) != nil,
      !tokens[spot.clauseStart..<spot.place].contains(where: { $0.time != nil }),
      let from = tokens[..<spot.clauseStart].lastIndex(where: { $0.has(.from) }),
      let first = tokens[from + 1].time,
      let to = tokens[from..<spot.clauseStart].firstIndex(where: { $0.has(.to) }),
      case .known(let start) = times[first].year
    else { return nil }
    // No lazy sequence: its types would be made at run time.
    var end = passage.report.reviewedYear
    if let last = tokens[to..<spot.clauseStart].first(where: { $0.time != nil })?.time {
      guard case .known(let year) = times[last].year else { return nil }
      end = year
    }
    guard let year = end, year > start else { return nil }
    return Period(years: start...year, label: "\(start)—\(year)年")
  }

  /// 2006 to 2010 of `2010年产值达386亿元，为2005年的3.4倍，年均增长27.7%`.
  func yearsSinceEquated(_ spot: Spot, _ passage: Passage) -> Period? {
    guard mayHold(.of), let word = yearlyWord(spot), let place = equatedYear(before: spot),
      let time = tokens[place].time, case .known(let year) = times[time].year,
      let end = passage.report.reviewedYear, year < end
    else { return nil }
    return Period(years: year + 1...end, label: text.string(in: word))
  }

  func yearlyWord(_ spot: Spot) -> Range<Int>? {
    tokens[spot.clauseStart..<spot.place].first { Self.yearly.stands(at: $0.range.lowerBound, in: text) }?
      .range
  }

  private static let yearly: WordList = ["年均", "年平均"]

  /// The years that a plan for several years is for, in what it plans.
  func yearsAhead(_ passage: Passage) -> Period? {
    passage.isPlan ? passage.report.yearsPlanned : nil
  }

  private func lastYearTold(_ passage: Passage) -> Int? {
    passage.headingPeriod?.end.year ?? passage.report.period?.end.year ?? passage.report.reviewedYear
  }

  /// Five of `五年累计实施项目…`, with which the sentence begins.
  private var opensWithYears: Int? {
    guard tokens.count > 1, tokens[1].has(.cumulative) else { return nil }
    return Duration.years(in: tokens[0].range, of: text)
  }

  /// Those years, which hold over the semicolons of their sentence: `五年累计实施项目932项；取得成果418项`.
  func yearsOpening(_ passage: Passage) -> Period? {
    guard held.sumsYears, yearsAhead(passage) == nil, let years = opensWithYears,
      let year = lastYearTold(passage)
    else { return nil }
    return Period(years: year - years + 1...year, label: text.string(in: tokens[0].range))
  }

  /// The years up to the report's own that a clause sums up: `五年累计`, `两年平均`.
  func yearsSummed(before spot: Spot, _ passage: Passage) -> Period? {
    guard held.sumsYears, let year = lastYearTold(passage) else { return nil }
    // 三年累计实施项目58项，投入资金8亿元: said at its head, it holds for the sentence.
    let opens = opensWithYears != nil && !tokens[..<spot.place].contains { $0.time != nil }
    for token in tokens[(opens ? 0 : spot.clauseStart)..<spot.place].reversed() {
      if token.time != nil { return nil }
      guard let years = Duration.years(in: token.range, of: text),
        !Self.running.stands(before: token.range.lowerBound, in: text)
      else { continue }
      if let ahead = yearsAhead(passage), ahead.end.year - ahead.start.year + 1 == years {
        return by(.periodSummed, ahead, token.range)
      }
      let label = text.string(in: token.range)
      return by(.periodSummed, Period(years: year - years + 1...year, label: label), token.range)
    }
    return nil
  }

  /// 连续五年 says how often, not since when.
  private static let running: WordList = ["连续"]
}
