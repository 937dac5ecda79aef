import Quantities
import ReportText

/// What the beginning of a sentence says for all that follows it, over its semicolons and further.
extension SentenceReader {
  /// Takes note of what holds on behind a semicolon: `2014年末，…；`, `预计全年…；`, `力争…；`, `到2025年，…；`.
  func noteHead(_ passage: Passage) {
    guard !times.isEmpty || mayHold([.forecast, .target, .yoy]) || held.sumsYears else { return }
    var head = Passage.Carried()
    // 与上年相比，…；
    if let first = tokens.first, first.has(.yoy), !first.has([.rise, .fall]), tokens.count > 1,
      tokens[1].endsClause
    {
      passage.comparesAll = true
      notes?.marks.openingBasis = first.range
    }
    let start = placeOfDeadline ?? afterLabel
    for place in tokens.indices.dropFirst(start).prefix(4) {
      let token = tokens[place]
      if let time = token.time {
        let isAlone = standsAlone(place)
        // 明年，…
        if isAlone, times[time].year == .relative(1) { head.status = .target }
        if let period = passage.period(of: times[time], text), !isComparator(place) {
          // 1-10月完成投资50亿元；占比45%: months that are summed up are those of all that follows.
          if isAlone
            || place == 0
              && (times[time].months.map({ $0.count > 1 }) ?? false
                // 2020年成交额41亿元；拥有量11件 among items of five years
                || passage.yearsTold?.holds(period) == true
                || FlowWords.untils.stands(at: token.range.lowerBound, in: text))
            // 到2025年产值达到90亿元；加工率突破40%
            || place == start + 1 && tokens[start].has(.to) && passage.isAhead(period)
          {
            head.period = period
            notes?.marks.openingTime = token.range
          }
          if passage.isAhead(period) && !dates(place, passage) || isYearAimedAt(place, passage) {
            head.status = .target
            notes?.marks.openingStatus = token.range
          }
        }
        continue
      }
      // 预计 alone is said of its own clause, 预计全县… of all that is told.
      if token.has(.forecast), place + 1 < tokens.count,
        tokens[place + 1].time != nil || tokens[place + 1].has(.scope)
          || place == afterLabel && tokens[place + 1].has(.light)
      {
        head.status = .forecast
        notes?.marks.openingStatus = token.range
      } else if token.has(.target), !token.has([.plain, .auxiliary]),
        !endsYear(token) || passage.isPlan || passage.yearOfPart != nil
      {
        head.status = .target
        notes?.marks.openingStatus = token.range
      }
      if case .quoteOpen = token.kind { continue }
      guard token.has([.adverb, .scope, .to]) else { break }
    }
    if head.status == nil, let word = expectation {
      head.status = .forecast
      notes?.marks.openingStatus = word
    }
    if head.status == nil, let word = assignment {
      head.status = .target
      notes?.marks.openingStatus = word
    }
    if mayHold(.from) { head.ends = yearsFromTo }
    if head.period == nil, let years = yearsOpening(passage) { head.period = years }
    if head.period != nil || head.status != nil || head.ends != nil { passage.carried = head }
  }

  /// Where 到2025年 begins of `初步提出，到2025年…`; `nil` where nothing else stands before it.
  private var placeOfDeadline: Int? {
    guard mayHold(.to), let comma = tokens.indices.prefix(6).first(where: { tokens[$0].kind == .comma }),
      comma + 2 < tokens.count, tokens[comma + 1].has(.to), tokens[comma + 2].time != nil,
      tokens[..<comma].allSatisfy({ $0.number == nil && $0.time == nil })
    else { return nil }
    return comma + 1
  }

  /// `到2010年，…` in a text that tells of no year of its own: what is to be by then.
  private func isYearAimedAt(_ place: Int, _ passage: Passage) -> Bool {
    passage.report.year == nil && place == 1 && tokens[0].has(.to) && standsAlone(place) && !mayHold(.done)
  }

  /// 2015 and 2020 of `由2015年的187亿元增至2020年的351亿元`.
  private var yearsFromTo: ClosedRange<Int>? {
    guard
      let from = tokens.indices.dropLast().first(where: {
        tokens[$0].has(.from) && tokens[$0 + 1].time != nil
      }),
      let to = tokens[from...].indices.dropLast().first(where: {
        tokens[$0].has(.to) && tokens[$0 + 1].time != nil
      }),
      let first = tokens[from + 1].time, case .known(let start) = times[first].year,
      let last = tokens[to + 1].time, case .known(let end) = times[last].year, start < end
    else { return nil }
    return start...end
  }

  /// 预计 of `今年以来，我们…，预计全年生产总值增长5%；…`: it opens a clause before the first number and says of when or of whom.
  private var expectation: Range<Int>? {
    guard mayHold(.forecast), let number = tokens.firstIndex(where: { $0.number != nil }),
      let place = tokens[..<number].firstIndex(where: { $0.has(.forecast) && $0.has(.adverb) }),
      place > 0, tokens[place - 1].endsClause,
      tokens[place + 1].time != nil || tokens[place + 1].has(.scope)
    else { return nil }
    return tokens[place].range
  }

  /// 要 of `市委已经明确：产值要过100亿元，…；`: what was laid down are aims.
  var assignment: Range<Int>? {
    guard mayHold(.target), let colon = tokens.firstIndex(where: { $0.kind == .colon }), colon > 0,
      Self.assigning.stands(before: tokens[colon - 1].range.upperBound, in: text),
      let end = tokens[colon...].firstIndex(where: { $0.kind == .comma || $0.kind == .stop })
    else { return nil }
    return tokens[colon..<end].first { $0.has(.target) && $0.has(.adverb) }?.range
  }

  /// Takes note of what the sentence looks at: `从成交额看，`.
  func noteLook(_ passage: Passage) {
    guard let first = tokens.first, first.has(.from), let measure = lookedAt else { return }
    passage.lookedAt = measure
  }

  /// Where the words behind a label begin: `种植类：预计前三季度，`.
  private var afterLabel: Int {
    guard tokens.count > 2, tokens[0].isText, case .colon = tokens[1].kind else { return 0 }
    return 2
  }

  /// Whether a comma follows the time at `place`: `2014年末，`, `“十四五”末，`.
  func standsAlone(_ place: Int) -> Bool {
    let next = tokens[(place + 1)...].first { token in
      if case .quoteClose = token.kind { return false }
      return !Self.endsOfPlans.contains(token.range, of: text)
    }
    return next?.endsClause ?? false
  }

  static let endsOfPlans: WordList = ["末", "期末", "规划末", "规划期末", "期间", "时期"]

  /// Whether the sentence names aims, and not to say that they were reached or are worked for: 完成了主要目标, 按照工作目标.
  var setsGoals: Bool {
    guard mayHold(.goal) else { return false }
    return tokens.indices.contains { place in
      guard tokens[place].has(.goal) else { return false }
      let clause = tokens[..<place].lastIndex { $0.endsClause }.map { $0 + 1 } ?? 0
      // 主要目标圆满完成
      let next = tokens[(place + 1)...].first { !$0.has(.adverb) }
      return
        (next?.has([.verb, .done]) != true
        || Self.linked.stands(before: tokens[place].range.upperBound, in: text))
        && !tokens[clause..<place].contains { $0.has([.verb, .done]) && !$0.has(.plain) && !assigns($0) }
        && !tokens[clause..<place].contains { $0.has([.than, .prev, .yoy]) }
        && !(place > clause && tokens[place - 1].has(.over))
        && !isReached(from: place)
        && !followsAmount(place)
        && !isOfTold(place, clause)
        && !Self.following.stands(
          in: tokens[clause].range.lowerBound..<tokens[place].range.lowerBound, of: text)
    }
  }

  /// Whether the clause says of the aims that begin at `place` that they were reached: `主要目标任务顺利完成`.
  private func isReached(from place: Int) -> Bool {
    let clause = tokens[(place + 1)...].prefix { !$0.endsClause && $0.number == nil }
    return clause.last?.has(.light) == true && clause.contains { $0.has(.adverb) }
  }

  /// 预期目标 of `高于6%的预期目标`: the aim of what was told.
  private func followsAmount(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    return tokens[place - 1].number != nil || tokens[place - 1].has(.of) && tokens[place - 2].number != nil
  }

  /// 年度目标为 of `增加值增长7%，年度目标为7.5%`: the aim of what was told, and of nothing behind it.
  private func isOfTold(_ place: Int, _ clause: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place + 1].number != nil, clause > 1,
      case .comma = tokens[clause - 1].kind
    else { return false }
    return tokens[startOfClause(before: clause - 1)..<clause].contains { $0.number != nil }
  }

  /// Whether the aim that the sentence names is told in it: 任务是60件.
  var setsTask: Bool {
    guard let goal = tokens.first(where: { $0.has(.goal) }),
      Self.tasks.stands(at: goal.range.lowerBound, in: text)
    else { return false }
    return !tokens.contains { if case .colon = $0.kind { true } else { false } }
  }

  /// At the end of a word for aims these let a verb follow: 目标为新增6家.
  static let linked: WordList = ["为", "是"]

  private static let tasks: WordList = ["任务是", "任务为"]
  private static let aims: WordList = ["任务是", "任务为", "目标是", "目标为"]

  /// Whether the word at `token` is what is done with an aim before it is reached: 下达, 确定.
  func assigns(_ token: Token) -> Bool { Self.assigning.stands(at: token.range.lowerBound, in: text) }

  static let assigning: WordList = ["下达", "确定", "提出", "制定", "设定", "明确", "核定", "分解"]

  /// Words before an aim that is what the work goes by.
  private static let following: WordList = [
    "按照", "围绕", "紧扣", "对照", "根据", "依据", "聚焦", "锚定", "朝着", "瞄准", "对标", "紧盯", "咬定", "盯住", "为了",
  ]

  /// Whether the sentence begins with what stands by now, in a paragraph that began with aims: `目前，`, `1-5月，`.
  var tellsOfNow: Bool {
    guard let first = tokens.first,
      HeldWords.isNow(first, of: text) || first.time.map({ times[$0].months != nil }) == true
    else { return false }
    return !mayHold([.target, .goal, .forecast]) || !tokens.contains { $0.has([.target, .goal, .forecast]) }
  }

  /// Whether a paragraph begins with what comes next: `下一步，`, `2024年，` in a report on 2023.
  func looksAhead(_ passage: Passage) -> Bool {
    guard !passage.hasTold, let first = tokens.first else { return false }
    if let time = first.time {
      guard let period = passage.period(of: times[time], text), let told = passage.report.period,
        period.start > told.end, !dates(0, passage)
      else { return false }
    } else if !Self.next.stands(at: first.range.lowerBound, in: text) {
      return false
    }
    return !tokens.contains { $0.has(.done) || Self.finished.stands(at: $0.range.lowerBound, in: text) }
  }

  private static let next: WordList = ["下一步", "下步", "下阶段", "下一阶段", "接下来", "今后", "新的一年", "下一年", "下年"]
  private static let finished: WordList = ["了"]

  var endsWithSemicolon: Bool {
    guard let last = tokens.last, case .stop = last.kind else { return false }
    return Self.semicolons.stands(at: last.range.lowerBound, in: text)
  }

  static let semicolons: WordList = ["；", ";"]

  /// Whether the sentence says that what comes after it is to be done: `今年要办好以下实事：`.
  var announces: Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    // 任务是：①…
    if case .colon = last.kind, setsGoals { return true }
    guard mayHold([.target, .forecast]),
      tokens.contains(where: { $0.has([.target, .forecast]) && $0.has(.adverb) }),
      case let range = first.range.lowerBound..<last.range.upperBound,
      Self.undertakings.stands(in: range, of: text), !Self.since.stands(in: range, of: text)
    else { return false }
    if case .colon = last.kind { return true }
    return Self.lists.stands(in: range, of: text) && !Self.everything.stands(in: range, of: text)
      || Self.ahead.stands(in: range, of: text)
  }

  /// Whether it does so in a speech on the year ahead, with no word of when: `重点抓好以下工作：`.
  func leadsIn(_ report: ReportTime) -> Bool {
    guard let first = tokens.first, let last = tokens.last, case .colon = last.kind, times.isEmpty,
      let ahead = report.ahead, ahead.start.year == report.year,
      case let range = first.range.lowerBound..<last.range.upperBound
    else { return false }
    return Self.leadIns.stands(in: range, of: text) && !Self.since.stands(in: range, of: text)
  }

  /// Whether the sentence opens with what is to be done, and the items stand in it: `2014年工作打算：1.…`, in a speech on the
  /// year ahead `重点抓好以下几件事：一是…`.
  func opensWithAims(_ passage: Passage) -> Bool {
    guard let colon = tokens.indices.prefix(8).first(where: { tokens[$0].kind == .colon }), colon > 0,
      tokens[..<colon].allSatisfy({ $0.number == nil }),
      case let range = tokens[0].range.lowerBound..<tokens[colon].range.lowerBound
    else { return false }
    // 今年的目标已经定了：
    if Self.goals.stands(in: range, of: text), Self.saidSo.stands(before: range.upperBound, in: text) {
      return true
    }
    if let time = tokens[0].time {
      return Self.plans.stands(before: range.upperBound, in: text)
        && passage.period(of: times[time], text).map(passage.isAhead) == true
    }
    guard let ahead = passage.report.ahead, ahead.start.year == passage.report.year else { return false }
    return Self.leadIns.stands(in: range, of: text) && !Self.since.stands(in: range, of: text)
  }

  private static let goals: WordList = ["目标", "任务"]
  private static let saidSo: WordList = [
    "定了", "已定", "已经定", "已确定", "已经确定", "已明确", "已经明确", "很明确", "念一遍", "记下来", "是这样", "是这样的", "如下", "摆在这里",
  ]
  private static let plans: WordList = ["工作打算", "打算", "工作思路", "工作计划", "计划", "工作安排", "工作目标", "主要目标", "预期目标"]

  /// Whether it does so with a word of when alone: `下半年，重点抓好以下工作：`.
  func leadsAhead(_ report: ReportTime) -> Bool {
    guard let first = tokens.first, let last = tokens.last, case .colon = last.kind,
      case let range = first.range.lowerBound..<last.range.upperBound
    else { return false }
    // 2014年工作打算：1.…
    if first.time != nil, Self.plans.stands(before: last.range.lowerBound, in: text) {
      return namesTimeAhead(of: report)
    }
    guard Self.leadIns.stands(in: range, of: text), !Self.since.stands(in: range, of: text),
      !Self.finished.stands(in: range, of: text)
    else { return false }
    if Self.next.stands(in: range, of: text) || namesTimeAhead(of: report) { return true }
    // In a report on a whole year the second half is past.
    guard let end = report.period?.end.month else { return false }
    return end <= 6 && Self.secondHalf.stands(in: range, of: text)
      || end <= 9 && Self.lastQuarter.stands(in: range, of: text)
  }

  /// 2024年 in a report on 2023.
  private func namesTimeAhead(of report: ReportTime) -> Bool {
    guard let told = report.period else { return false }
    return times.contains { time in
      time.period(reportYear: report.year, reviewed: report.reviewedYear, of: text)
        .map { $0.start > told.end } ?? false
    }
  }

  /// Where the words stand that tell of what is to come.
  var announcement: Range<Int>? {
    if let word = last([.target, .forecast], tokens[...]) { return word }
    guard let start = tokens.first?.range.lowerBound, let end = tokens.last?.range.upperBound else {
      return nil
    }
    return (start..<end).lazy.compactMap { [text] start in
      Self.leadIns.match(at: start, in: text).map { start..<start + $0.length }
    }.first
  }

  /// Whether the sentence is worth the look that `announces` takes.
  static func mayAnnounce(_ sentence: Range<Int>, of text: [UInt8]) -> Bool {
    undertakings.stands(in: sentence, of: text) || aims.stands(in: sentence, of: text)
      || leadIns.stands(in: sentence, of: text) || plans.stands(in: sentence, of: text)
  }

  private static let undertakings: WordList = ["抓好", "办好", "做好", "实施好", "完成好", "办成", "推进", "实现", "突出", "抓住"]
  /// What is to be done follows; of what was done 抓了 is said.
  private static let leadIns: WordList = [
    "抓好以下", "做好以下", "抓好如下", "做好如下", "办好以下", "抓好下列", "做好下列", "推进以下", "落实以下", "完成以下", "从以下几个方面着手", "从以下几方面着手",
    "打算如下", "安排如下", "计划如下", "思路如下", "重点如下", "开展以下", "突出以下",
  ]
  private static let secondHalf: WordList = ["下半年"]
  private static let lastQuarter: WordList = ["四季度"]
  private static let since: WordList = ["以来", "已", "一年来", "过去", "年来"]
  private static let lists: WordList = [
    "以下", "如下", "实事", "件事", "件大事", "件实事", "项工作", "个方面工作", "几方面工作", "三方面工作", "四方面工作", "五方面工作", "六方面工作", "项重点",
    "项任务",
  ]
  /// 统筹做好各项工作 announces nothing.
  private static let everything: WordList = ["各项工作"]
  private static let ahead: WordList = ["今年", "明年", "下半年", "下一步", "下步", "下阶段", "下一阶段", "新的一年"]
}
