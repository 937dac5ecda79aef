import Quantities
import ReportText

/// Numbers that say what a target is, not what was done.
extension SentenceReader {
  /// 全年目标任务为120件; 80件 of 年度任务（80件）: what the target is, not what was done of it.
  func isTargetAmount(_ spot: Spot) -> Bool { held.namesTarget && tellsTarget(spot) || isGoal(spot) }

  /// 15亿元 of `实现成交额12亿元，年度目标为15亿元`
  private func isGoal(_ spot: Spot) -> Bool {
    mayHold(.goal) && spot.place > spot.itemStart && tokens[spot.place - 1].has(.goal)
      && Self.linked.stands(before: tokens[spot.place - 1].range.upperBound, in: text)
  }

  private func tellsTarget(_ spot: Spot) -> Bool {
    // 全年目标100%完成
    if spot.place + 1 < tokens.count, tokens[spot.place + 1].has(.light),
      let number = tokens[spot.place].number, numerals[number].isPercent
    {
      return false
    }
    // 高于8%的年度目标0.5个百分点
    if spot.isListed, followsTarget(spot) { return false }
    if spot.place > spot.itemStart, namesTarget(tokens[spot.place - 1]), isSharedOut(spot) { return true }
    // Asked of every number: by places, not by parts of the array, whose references would be counted.
    var noun = spot.place - 1
    while noun >= spot.itemStart, tokens[noun].has([.link, .adverb, .approx, .over, .under]),
      !tokens[noun].has(.plain)
    {
      noun -= 1
    }
    if noun < spot.itemStart {
      return opensBracket(spot)
        && (TargetWords.amounts.stands(before: tokens[spot.itemStart - 1].range.lowerBound, in: text)
          || isSetTask(before: spot.itemStart - 1))
    }
    let end = tokens[noun].range.upperBound
    if noun + 1 < spot.place || opensBracket(spot) {
      guard TargetWords.amounts.stands(before: end, in: text) || opensBracket(spot) && isTaskAlone(spot)
      else { return false }
    } else {
      guard
        TargetWords.withoutLink.stands(before: end, in: text) || isSetTask(end, spot) || isTaskAlone(spot)
      else { return false }
    }
    for place in spot.itemStart..<spot.place
    where tokens[place].has([.verb, .progress, .share, .than]) && !tokens[place].has(.plain)
      && !assigns(tokens[place])
    {
      return false
    }
    // 超出预期目标5个百分点
    return !tokens[spot.itemStart..<spot.place].contains { exceeds($0) }
  }

  /// Whether a share of the number stands behind it: `完成年度目标1000件的86%`, `占全年任务900万元的四成`.
  func isSharedOut(_ spot: Spot) -> Bool {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of) else { return false }
    let next = spot.place + (tokens[spot.place + 2].has(.approx) ? 3 : 2)
    return next < spot.clauseEnd && tokens[next].number.map { numerals[$0].isPercent } ?? false
  }

  /// `距年度目标尚差60件`: so much of what was told.
  func fallsShort(_ spot: Spot) -> Bool {
    guard held.namesTarget else { return false }
    return tokens[spot.clauseStart..<spot.place].contains {
      $0.has(.progress) && Self.distances.stands(at: $0.range.lowerBound, in: text)
    }
  }

  private static let distances: WordList = ["距"]

  /// Whether what is before an amount calls it that of a target: 完成年度目标, 净增目标.
  func namesTarget(_ token: Token) -> Bool {
    token.has(.progress) || TargetWords.withoutLink.stands(before: token.range.upperBound, in: text)
  }

  /// `市下达任务（260件）`
  private func isSetTask(before bracket: Int) -> Bool {
    text.has(Self.task, before: tokens[bracket].range.lowerBound)
      && tokens[startOfClause(before: bracket)..<bracket].contains {
        isAssigned($0) || Self.setTasks.stands(before: $0.range.upperBound, in: text)
      }
  }

  private static let setTasks: WordList = ["下达任务", "下达的任务"]

  /// `专利申请：任务60件`, `招商任务1.5亿元`: nothing but the word stands before the number.
  private func isTaskAlone(_ spot: Spot) -> Bool {
    guard spot.itemStart == spot.clauseStart, spot.itemStart < spot.place,
      tokens[spot.itemStart..<spot.place].allSatisfy({ $0.isText }),
      case let noun = tokens[spot.itemStart].range.lowerBound..<tokens[spot.place - 1].range.upperBound,
      let word = TargetWords.bare.match(before: noun.upperBound, in: text)
    else { return false }
    // 重点任务35项 are counted.
    return word.length == noun.count
      || !Self.tasksCounted.stands(before: tokens[spot.place].range.upperBound, in: text)
  }

  /// `上级下达专利申请任务60件`: what is set.
  private func isSetTask(_ end: Int, _ spot: Spot) -> Bool {
    text.has(Self.task, before: end) && tokens[spot.itemStart..<spot.place].contains { assigns($0) }
  }

  private static let task = Array("任务".utf8)

  /// Whether the number before has its target behind it, which stands between the two.
  func followsTarget(_ spot: Spot) -> Bool {
    guard let before = tokens[..<spot.itemStart].lastIndex(where: { $0.number != nil }),
      let noun = targetBehind(Spot(place: before, in: tokens))
    else { return false }
    return noun.lowerBound >= tokens[spot.itemStart].range.lowerBound
  }

  /// 300人 of `（年度任务300人）`
  private func opensBracket(_ spot: Spot) -> Bool {
    guard spot.itemStart > 0, case .open = tokens[spot.itemStart - 1].kind else { return false }
    return true
  }

  /// The noun behind an amount that is that of a target: `超额完成90万元目标任务`, `高于6%的预期目标`.
  func targetBehind(_ spot: Spot) -> Range<Int>? { held.namesTarget ? nounOfTarget(behind: spot) : nil }

  private func nounOfTarget(behind spot: Spot) -> Range<Int>? {
    var next = spot.place + 1
    if next < tokens.count, tokens[next].has(.trailing) { next += 1 }
    let isOf = next < tokens.count && tokens[next].has(.of)
    if isOf { next += 1 }
    let first = next
    while next < tokens.count, tokens[next].isText || tokens[next].has(.goal) { next += 1 }
    guard next > first, let number = tokens[spot.place].number,
      case let noun = tokens[first].range.lowerBound..<tokens[next - 1].range.upperBound,
      let word = TargetWords.behind.match(before: noun.upperBound, in: text), word.length <= noun.count
    else { return nil }
    let own = tokens[spot.itemStart..<spot.place]
    if numerals[number].unit?.kind == .percent {
      // 完成30%的年度任务 tells how much of it is done.
      return own.contains {
        $0.has([.rise, .fall, .over, .than]) || exceeds($0) || isOf && (isAssigned($0) || leavesAway($0))
      }
        ? noun : nil
    }
    guard !isOf else { return noun }
    // 12项目标任务 are counted, and no amount of one.
    if Self.tasksCounted.stands(before: tokens[spot.place].range.upperBound, in: text) { return nil }
    // 完成200户危房改造任务: works, unless the words before say that so much was set.
    if TargetWords.bare.contains(Array(text[noun].suffix(word.length))), !isSet(own) { return nil }
    return noun
  }

  /// 超额完成市下达的, 完成全年
  private func isSet(_ own: ArraySlice<Token>) -> Bool {
    own.contains { token in
      assigns(token) || exceeds(token) || token.time.map { (times[$0].months?.count ?? 12) == 12 } ?? false
    }
  }

  private func exceeds(_ token: Token) -> Bool {
    TargetWords.beyond.stands(at: token.range.lowerBound, in: text)
  }

  /// `超出规划目标1.3件`: so much more than was aimed at.
  func tellsExcess(_ spot: Spot) -> Bool {
    guard held.namesTarget, spot.place > spot.itemStart + 1, spot.ownRoles.has(.over) else { return false }
    return Self.exceeding.contains(tokens[spot.place - 2].range, of: text)
      && TargetWords.endings.stands(before: tokens[spot.place - 1].range.upperBound, in: text)
      && TargetWords.aim(of: Array(text[tokens[spot.place - 1].range])).isEmpty
  }

  private static let exceeding: WordList = ["超出", "超过", "高出", "超"]

  /// 市委提出 of `完成市委提出的30%的目标`
  private func isAssigned(_ token: Token) -> Bool {
    assigns(token) || token.isText && Self.assigning.stands(before: token.range.upperBound, in: text)
  }

  /// 离 of `离45%的目标还差4个百分点`
  private func leavesAway(_ token: Token) -> Bool { Self.away.contains(token.range, of: text) }

  private static let away: WordList = ["离", "距", "距离", "与"]

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

  private static let tasksCounted: WordList = ["项", "个", "条", "次", "类", "种", "大"]
}
