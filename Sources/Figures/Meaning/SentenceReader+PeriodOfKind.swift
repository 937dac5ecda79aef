import Quantities
import ReportText

/// Periods that are longer than the time said, by what the figure is: a target of the year, or what came in up to a date.
extension SentenceReader {
  func widenPeriod(
    of reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) {
    if let period = reading.period, period.start.month != 1 || period.end.month != 12,
      tellsYearOfTarget(spot, period, passage), let year = wholeYear(period)
    {
      reading.period = by(.periodYearOfTarget, year, noun(tokens[..<spot.place]))
    }
    if reading.status == .target, let period = reading.period, let told = passage.report.period,
      period.start == told.start, period.end == told.end, let year = passage.yearOfPart
    {
      reading.period = by(
        .periodYearOfTarget, period.isInherited ? year.inherited : year, notes?.words(of: .status))
    }
    // 各县投入增速要达到15% in a speech at the beginning of a year: in that year.
    if reading.status == .target, !reading.isOfTarget, let period = reading.period, period.isInherited,
      let told = passage.report.period, let ahead = passage.report.ahead,
      passage.report.year == ahead.start.year, period.covers(sameDaysAs: told)
    {
      reading.period = by(.periodAhead, ahead.inherited, notes?.words(of: .status))
    }
    // 年底前突破430家: in the months up to then.
    if reading.status == .target, let period = reading.period, isDeadline(period, reading),
      let months = months(to: period)
    {
      reading.period = by(.periodUntil, months, notes?.words(of: .period))
    }
    guard let period = reading.period else { return }
    if isTurnOfYear(period, reading.aspect), isFlow(reading), let year = wholeYear(period) {
      reading.period = by(.periodYearOfFlow, year, notes?.words(of: .period))
    } else if isUntilMonth(period, passage), let months = months(to: period),
      tellsWhatCame(reading, spot) || isGrowth(reading, of: state.last, in: months)
        || reading.isProgress && state.last?.period == months || isSummedUp(reading, spot, months, passage)
    {
      reading.period = by(.periodUntil, months, notes?.words(of: .period))
    }
  }

  /// The year of a period inside it; `nil` for one of more years.
  func wholeYear(_ period: Period) -> Period? {
    guard period.start.year == period.end.year else { return nil }
    return Period(year: period.start.year, months: 1, 12, label: period.label)
  }

  /// From the beginning of the year to the end of the period.
  private func months(to period: Period) -> Period? {
    Period(year: period.end.year, months: 1, period.end.month, label: period.label)
  }

  /// Whether the time is the last day of a year: 2014年末. By 年底 only a growth is that of the year.
  private func isTurnOfYear(_ period: Period, _ aspect: Aspect) -> Bool {
    guard period.start.month == 12, period.end.month == 12,
      let end = FlowWords.turns.match(atEndOf: Array(period.label.utf8))
    else { return false }
    return end.place == 0 || aspect == .growth
  }

  /// Whether the time is one by which something is done: 年底前; 三季度末 of progress.
  private func isDeadline(_ period: Period, _ reading: Reading) -> Bool {
    guard period.start.year == period.end.year, period.start.month == period.end.month, period.start.day == 1
    else { return false }
    let label = Array(period.label.utf8)
    return FlowWords.deadlines.match(atEndOf: label) != nil
      || reading.isProgress && FlowWords.turns.match(atEndOf: label) != nil
  }

  /// Whether the time is a month of the report's year up to which is counted: 截至10月底.
  private func isUntilMonth(_ period: Period, _ passage: Passage) -> Bool {
    guard period.start.year == period.end.year, period.start.month == period.end.month,
      period.start.month > 1, period.start.day == 1, period.end.year == passage.report.reviewedYear
    else { return false }
    return FlowWords.untils.match(at: 0, in: Array(period.label.utf8)) != nil
  }

  /// Whether the figure tells what came in during a time, not how things stand: 出栏, or a growth.
  private func isFlow(_ reading: Reading) -> Bool {
    reading.aspect == .growth || FlowWords.names.match(atEndOf: reading.name) != nil
  }

  /// Whether what grew is the figure before, which came in during those months.
  private func isGrowth(_ reading: Reading, of last: Reading?, in months: Period) -> Bool {
    reading.aspect != .level && last?.name == reading.name && last?.period == months
  }

  /// 累计完成 of `截至3月底，累计完成投资`, in a report on those months; what was won since the year began.
  private func isSummedUp(_ reading: Reading, _ spot: Spot, _ months: Period, _ passage: Passage) -> Bool {
    if reading.aspect == .change { return reading.accumulation == .new }
    guard reading.aspect == .level, reading.accumulation == .cumulative,
      let told = passage.report.period, told.start == months.start, told.end == months.end
    else { return false }
    return tokens[spot.clauseStart..<spot.place].contains {
      FlowWords.deeds.stands(before: $0.range.upperBound, in: text)
    }
  }

  /// Whether the figure tells what came in, was done or is new, and not all there is: `截至10月底，组织培训6次`.
  private func tellsWhatCame(_ reading: Reading, _ spot: Spot) -> Bool {
    guard reading.aspect == .level, FlowWords.balances.match(atEndOf: reading.name) == nil else {
      return false
    }
    if FlowWords.names.match(atEndOf: reading.name) != nil { return true }
    if reading.accumulation == .new { return true }
    guard reading.accumulation == nil else { return false }
    return tokens[spot.clauseStart..<spot.place].contains { token in
      token.has(.verb) && !token.has(.plain)
        && FlowWords.deeds.match(at: token.range.lowerBound, in: text)?.length == token.range.count
    }
  }
}
