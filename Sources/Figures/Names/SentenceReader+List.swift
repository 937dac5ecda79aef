import Quantities
import ReportText

/// Names that a list leaves short, because an earlier one has said the rest.
extension SentenceReader {
  /// The whole name for the `phrase` before a number of a list, `省级`, `二等奖` or `授权`; `nil` where it is whole
  /// already. `whole` is what the figure is a part of, and empty where it is none.
  func completed(
    _ phrase: NamePhrase, of whole: [UInt8], _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8]? {
    let last = phrase.last
    var before: [UInt8] { state.list.last ?? [] }
    if NameWords.isLevel(last) {
      // 加工企业48家，其中国家级龙头企业1家、省级5家: the list has said of what.
      if spot.isListed, let first = state.list.first,
        case let head = NameWords.withoutLevels(first), !head.isEmpty, head.count < first.count
      {
        return last + head
      }
      let model =
        !whole.isEmpty
        ? whole : spot.isListed ? state.list.first ?? [] : counted(spot, state, passage) ?? passage.topic
      let head = NameWords.withoutLevels(model)
      return head.isEmpty || head == last ? nil : last + head
    }
    if NameWords.isGrade(last) {
      let model = !whole.isEmpty ? whole : spot.isListed ? before : passage.topic
      guard let prize = NameWords.prize(of: model) else { return nil }
      return prize + last
    }
    // 专利申请69件，其中2006年申请43件
    if !whole.isEmpty, Self.filings.contains(last), whole.count > 6, whole.suffix(6) == last[...] {
      return whole
    }
    // 发生渔业事故38起、死亡27人
    if spot.isListed, Self.casualties.contains(last),
      let end = before.indices.last(where: { Self.accidents.stands(at: $0, in: before) })
    {
      let start = Self.happening.match(at: 0, in: before)?.length ?? 0
      return before[start..<(end + Self.accident)] + last
    }
    // 专利转让2356次、许可187次
    if spot.isListed, Self.dealingsWithRights.contains(last),
      let deed = Self.dealingsWithRights.match(atEndOf: before), before.count >= deed.length + 6
    {
      return before.dropLast(deed.length) + last
    }
    guard phrase.subject.isEmpty, NameWords.measures.contains(last) else { return nil }
    if spot.isListed, let subject = NameWords.modifier(of: before), !subject.isEmpty { return subject + last }
    guard !spot.isListed, whole.isEmpty else { return nil }
    // Behind a comma any measure is of the owner that was told before; of a crop also in the next sentence.
    let isOfBefore =
      NameWords.yields.contains(last) || NameWords.outputs.contains(last) && followsSemicolon(spot)
    let model = isOfBefore ? passage.topic : followsComma(spot) ? state.told.last ?? [] : []
    // 外贸进出口增长8%，总额突破80亿元
    if followsComma(spot), NameWords.totals.contains(last), !model.isEmpty, !NameWords.isAmount(model) {
      return NameWords.joined(model, last)
    }
    // 营业收入12亿元，税收2亿元: neither is of the other.
    guard !NameWords.measures.contains(model), let subject = NameWords.modifier(of: model),
      subject.count >= 6,
      antecedent(spot) == nil
    else { return nil }
    return subject + last
  }

  private static let filings: WordList = ["申请", "授权", "登记"]
  private static let casualties: WordList = ["死亡", "受伤", "失踪", "死伤", "伤亡"]
  private static let accidents: WordList = ["事故", "火灾", "案件", "灾害"]
  /// The bytes of each of them.
  private static let accident = 6
  private static let happening: WordList = ["发生", "共发生"]
  private static let dealingsWithRights: WordList = ["转让", "许可", "质押", "开放许可", "作价入股", "出让", "质押融资"]

  /// Whether the clause before begins with 其中.
  func opensPart(_ spot: Spot) -> Bool {
    guard mayHold(.ofWhich), followsComma(spot) else { return false }
    return tokens[startOfClause(before: spot.clauseStart - 1)].has(.ofWhich)
  }

  /// The things that were counted last, for a count behind a sum: 10个 of `国家级项目5项，资金500万元；省级10个`.
  private func counted(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    guard let number = tokens[spot.place].number, numerals[number].counts, isMoney(passage.topicBase) else {
      return nil
    }
    let told = state.last == nil ? passage.topics : state.topics
    for thing in Self.things { if let name = told[thing] { return name } }
    return nil
  }

  private static let things = ["项", "个", "家", "件"]

  func followsComma(_ spot: Spot) -> Bool {
    guard spot.clauseStart > 0, case .comma = tokens[spot.clauseStart - 1].kind else { return false }
    return true
  }

  /// Whether the sentence goes on behind the semicolon of the one before, and the number stands in its first clause.
  func followsSemicolon(_ spot: Spot) -> Bool {
    guard spot.clauseStart == 0, let start = tokens.first?.range.lowerBound, start > 3,
      text[start - 1] == UInt8(ascii: "\n")
    else { return false }
    return Self.semicolons.stands(before: start - 1, in: text)
  }

  /// `10亿元以上项目` before `3个`: the amount that ends before the noun says which ones are counted.
  func classified(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard spot.isListed, tokens[spot.place].number.map({ numerals[$0].unit?.kind == .count }) == true,
      state.lastPlace < spot.itemStart, state.lastPlace >= spot.clauseStart,
      // R&D经费超过10亿元的县（市、区）有5个 are told by all of these words.
      spot.place < 2 || tokens[spot.place - 2].kind != .close
    else { return nil }
    if phrase.isEmpty { return classOfTold(spot, state) }
    guard phrase.count == 1, !phrase.isExamples, let amount = state.last,
      amount.numeral.unit?.kind == .money,
      case let first = tokens[state.lastPlace + 1], first.has(.trailing) || first.isText || first.has(.of)
    else { return nil }
    let own = Spot(place: state.lastPlace, in: tokens).itemStart..<state.lastPlace
    var name = NamePhrase(tokens[own], of: text).last
    if NameWords.measures.match(atEndOf: name) == nil { name = deedOfNew(own) }
    name += text[tokens[state.lastPlace].range]
    if first.has(.trailing) { name += text[first.range] }
    return name + phrase.last
  }

  /// 签约 of `新签约5亿元以上项目12个`.
  private func deedOfNew(_ own: Range<Int>) -> [UInt8] {
    guard let verb = tokens[own].last(where: { $0.has(.new) && $0.has(.verb) && !$0.has(.plain) }),
      verb.range.count == 9, text.has(Self.new, at: verb.range.lowerBound),
      case let deed = verb.range.lowerBound + 3..<verb.range.upperBound,
      Self.dealings.contains(deed, of: text)
    else { return [] }
    return Array(text[deed])
  }

  private static let new = Array("新".utf8)
  /// What is done with projects, by which their counts differ.
  private static let dealings: WordList = ["签约", "开工", "竣工", "投产", "落户", "落地", "引进"]

  /// 营业收入1亿元以上企业 of `企业86家，其中营业收入1亿元以上12家`.
  private func classOfTold(_ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard state.lastPlace + 2 == spot.place, tokens[spot.place - 1].has(.trailing), let amount = state.last,
      amount.numeral.unit?.kind == .money,
      let number = tokens[spot.place].number, let base = numerals[number].unit?.base,
      let told = state.wholes[base] ?? state.topics[base]
    else { return nil }
    // 亿元以上47个 has no measure of its own.
    let own = Spot(place: state.lastPlace, in: tokens).itemStart..<state.lastPlace
    let measure = NamePhrase(tokens[own], of: text).isEmpty ? [] : amount.name
    return measure + text[tokens[state.lastPlace].range] + text[tokens[spot.place - 1].range]
      + NameWords.withoutClass(NameWords.withoutOutcome(told))
  }

  /// Whether the numbers that begin at the clause's first stand bare beside one another: `12%和8%`; how many.
  func bareList(_ spot: Spot) -> (first: Int, count: Int)? {
    guard let first = tokens[spot.clauseStart...].firstIndex(where: { $0.number != nil }), first <= spot.place
    else { return nil }
    var count = 1
    var last = first
    var index = first + 1
    while index < spot.clauseEnd {
      let token = tokens[index]
      if token.number != nil {
        count += 1
        last = index
      } else if case .pause = token.kind {
      } else if !token.has(.and) {
        break
      }
      index += 1
    }
    return count >= 2 && spot.place <= last ? (first, count) : nil
  }
}
