import Quantities
import ReportText

/// Numbers that say what a target is, not what was done.
extension SentenceReader {
  /// 全年目标任务为120件; 80件 of 年度任务（80件）: what the target is, not what was done of it.
  func isTargetAmount(_ spot: Spot) -> Bool {
    let kind = tokens[spot.place].number.flatMap { numerals[$0].unit?.kind }
    guard kind != .percent else { return false }
    // Asked of every number: by places, not by parts of the array, whose references would be counted.
    var noun = spot.place - 1
    while noun >= spot.itemStart, tokens[noun].has([.link, .adverb, .approx, .over, .under]),
      !tokens[noun].has(.plain)
    {
      noun -= 1
    }
    if noun < spot.itemStart {
      return opensBracket(spot)
        && TargetWords.amounts.stands(before: tokens[spot.itemStart - 1].range.lowerBound, in: text)
    }
    let end = tokens[noun].range.upperBound
    if noun + 1 < spot.place || opensBracket(spot) {
      guard TargetWords.amounts.stands(before: end, in: text) else { return false }
    } else {
      guard TargetWords.withoutLink.stands(before: end, in: text) else { return false }
    }
    for place in spot.itemStart..<spot.place
    where tokens[place].has([.verb, .progress, .share, .than]) && !tokens[place].has(.plain)
      && !assigns(tokens[place])
    {
      return false
    }
    // 超出预期目标5个百分点
    return !tokens[spot.itemStart..<spot.place].contains {
      TargetWords.beyond.stands(at: $0.range.lowerBound, in: text)
    }
  }

  /// 300人 of `（年度任务300人）`
  private func opensBracket(_ spot: Spot) -> Bool {
    guard spot.itemStart > 0, case .open = tokens[spot.itemStart - 1].kind else { return false }
    return true
  }

  /// 超额完成90万元目标任务: the amount is that of the target.
  func goesToTarget(_ spot: Spot) -> Bool {
    let next = spot.place + 1
    guard next < tokens.count, tokens[next].isText,
      tokens[spot.place].number.map({ numerals[$0].unit?.kind == .percent }) == false,
      !Self.tasksCounted.stands(before: tokens[spot.place].range.upperBound, in: text),
      let word = TargetWords.behind.match(at: tokens[next].range.lowerBound, in: text)
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
      return TargetWords.ofYear.stands(in: token.range, of: text)
    }
  }

  /// 12项目标任务 are counted, and no amount of one.
  private static let tasksCounted: WordList = ["项", "个"]
}
