import Quantities
import ReportText

/// The parts of a sentence that a name is made of beside the words next to its number: who does it, what the clauses
/// before it speak of, what comes after 的.
extension SentenceReader.Reading {
  var isChange: Bool { aspect == .growth || aspect == .change }
}

extension SentenceReader {
  /// The name where the clause has a part of its own for it; `nil` where the last noun tells all.
  ///
  /// - `第三产业实现增加值88亿元`: the performer and the measure.
  /// - `在孵企业86家，实现总收入25亿元`: the performer was counted in the clause before.
  /// - `总规模20亿元的引导基金`: the owner comes after the amount.
  /// - `每月200元补贴`: the amount is of what comes after it.
  func predicated(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState?) -> [UInt8]?
  {
    let last = phrase.last
    if !reading.numeral.counts || NameWords.isMeasure(last) {
      if phrase.count > 1, phrase.subject == phrase.performer, isPerformer(phrase.performer) {
        state?.performer = phrase.performer
        return NameWords.measured(phrase.performer, last)
      }
      if let state, phrase.count == 1, let performer = countedBefore(spot, state) {
        state.performer = performer
        return NameWords.measured(performer, last)
      }
      // 高新区实现收入60亿元、产值50亿元: of the same.
      if let state, spot.isListed, phrase.count == 1, phrase.performer.isEmpty, !state.performer.isEmpty,
        reading.numeral.unit?.kind == .money, NameWords.isMeasure(last) || NameWords.isAmount(last)
      {
        return NameWords.measured(state.performer, last)
      }
    }
    // 困难人员实现就业1200人: who did it.
    if reading.numeral.counts, phrase.count > 1, phrase.subject == phrase.performer,
      Self.steps.contains(last), isPerformer(phrase.performer)
    {
      return phrase.performer + last
    }
    // 家庭医生签约服务覆盖率: what is done belongs to the name of a rate.
    if reading.numeral.isPercent, NameWords.relational.contains(last) || NameWords.isRate(last),
      !phrase.subject.isEmpty,
      phrase.deed != nil
    {
      return phrase.subject + phrase.act(of: text) + last
    }
    guard reading.numeral.unit?.kind == .money else { return nil }
    if NameWords.isAuthority(last) || Self.granting.match(atEndOf: last) != nil {
      // 市财政每年安排3000万元的创新专项资金
      if let fund = nounAfterOf(spot) ?? nounAfter(spot)?.noun, Self.funds.match(atEndOf: fund) != nil {
        return fund
      }
      if let purpose = purposeBehind(spot) { return purpose }
    }
    if NameWords.isRelational(last), let owner = nounAfterOf(spot) { return owner + last }
    if let after = nounAfter(spot), NameWords.relational.contains(after.noun) { return last + after.noun }
    return nil
  }

  /// 生物医药产业61亿元 behind the 产值 of another: what was told of one industry is told of the next.
  func measureOfSibling(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8]? {
    guard phrase.count == 1, !phrase.hasVerb || isLight(spot), let unit = reading.numeral.unit?.base,
      case let own = phrase.last, let kind = Self.branches.match(atEndOf: own), kind.length < own.count,
      let told = state.topics[unit] ?? passage.topics[unit], NameWords.outputs.match(atEndOf: told) != nil,
      let measure = Self.measure(of: told, behind: Array(own.suffix(kind.length)))
    else { return nil }
    return own + measure
  }

  /// Whether no verb in the number's own words says more than that it came so: 完成, 实现.
  private func isLight(_ spot: Spot) -> Bool {
    !tokens[spot.itemStart..<spot.place].contains { $0.has(.verb) && !$0.has(.light) }
  }

  /// 工业总产值 of 化工行业工业总产值.
  private static func measure(of name: [UInt8], behind branch: [UInt8]) -> ArraySlice<UInt8>? {
    for end in stride(from: name.count - 1, to: branch.count, by: -1)
    where name[..<end].suffix(branch.count) == branch[...] {
      return name[end...]
    }
    return nil
  }

  /// `县财政拿出2000万元支持企业技术改造`: what the money is for.
  private func purposeBehind(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 2 < spot.clauseEnd,
      Self.spending.contains(tokens[spot.place + 1].range, of: text)
    else { return nil }
    let noun = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).first
    return noun.count > 3 ? noun : nil
  }

  /// 奖励 of `对认定的企业给予30万元奖励`
  func grantBehind(_ spot: Spot) -> [UInt8]? {
    var next = spot.place + 1
    while next < spot.clauseEnd, tokens[next].has([.of, .trailing]) { next += 1 }
    // 给予10万元的经费支持
    var last = next
    if next + 1 < spot.clauseEnd, tokens[next].isText, Self.grants.contains(tokens[next + 1].range, of: text)
    {
      last += 1
    }
    guard last < spot.clauseEnd, Self.grants.stands(before: tokens[last].range.upperBound, in: text),
      tokens[spot.itemStart..<spot.place].contains(where: { Self.giving.contains($0.range, of: text) })
    else { return nil }
    return Array(text[tokens[next].range.lowerBound..<tokens[last].range.upperBound])
  }

  private static let giving: WordList = ["给予", "给与", "发放", "最高给予", "各给予", "再给予"]
  private static let grants: WordList = ["奖励", "补助", "补贴", "资助", "支持", "扶持", "奖补", "贴息", "奖金"]

  private static let spending: WordList = ["支持", "支持企业", "用于", "扶持", "专项用于", "奖励", "补助", "资助", "补贴"]
  private static let granting: WordList = ["财政", "财政安排", "安排", "列支", "拿出", "出资", "设立"]
  static let funds: WordList = ["资金", "资金池", "基金", "经费", "专项", "补助", "补贴", "奖励"]

  /// What people come to.
  private static let steps: WordList = ["就业", "再就业", "创业", "上岗", "脱贫", "增收", "入驻", "落户", "升级"]

  /// What industries are called.
  private static let branches: WordList = ["产业", "行业", "制造业", "业", "领域"]

  private func isPerformer(_ noun: [UInt8]) -> Bool {
    !noun.isEmpty && noun.count <= 36 && !NameWords.isPlace(noun) && !NameWords.isAuthority(noun)
  }

  /// The bodies that the clause before counted, where a light verb opens this one.
  private func countedBefore(_ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard !spot.isListed, spot.clauseStart > 0, case .comma = tokens[spot.clauseStart - 1].kind,
      let opening = tokens[spot.clauseStart..<spot.place].first(where: { !$0.has(.adverb) }),
      opening.has(.light),
      let last = state.last, last.aspect == .level, last.numeral.unit?.kind == .count,
      NameWords.isBody(last.name)
    else { return nil }
    return last.name
  }

  /// What the clauses before speak of, where none since the last full stop told a number: `油菜扩种成效明显，首次突破6万亩`.
  func antecedent(_ spot: Spot) -> [UInt8]? {
    var end = spot.clauseStart
    while end >= 2, case .comma = tokens[end - 1].kind {
      end -= 1
      var start = end
      while start > 0, !tokens[start - 1].endsClause {
        start -= 1
        if tokens[start].number != nil { return nil }
      }
      if let subject = subject(of: start..<end) {
        // 总量最大，占全省的三成: of what was told.
        return NameWords.totals.contains(subject) || NameWords.isSpeed(subject) ? nil : subject
      }
      end = start
    }
    return nil
  }

  /// Say how much of the subject there is, or how it stands.
  private static let finite: Roles = [.link, .rise, .fall, .to, .rank, .share, .over, .under, .yoy]

  /// The noun that a clause says something of; `nil` where it has no predicate or begins with it.
  private func subject(of clause: Range<Int>) -> [UInt8]? {
    let clause = withoutOrdinal(clause)
    guard
      let opening = tokens[clause].first(where: { $0.time == nil && !$0.has([.scope, .adverb, .ofWhich]) })
    else {
      return nil
    }
    // 受价格下跌等因素影响: nothing is said of those.
    if Self.causes.contains(opening.range, of: text)
      || Self.causes.stands(at: opening.range.lowerBound, in: text)
    {
      return nil
    }
    // 平均办理周期压缩到7天: even a verb at the beginning is a part of the subject.
    if let predicate = tokens[clause].firstIndex(where: { $0.has(Self.finite) && !$0.has([.plain, .adverb]) })
    {
      let phrase = NamePhrase(tokens[clause.lowerBound..<predicate], of: text)
      return subject(phrase.last.count <= 6 ? phrase.subject + phrase.last : phrase.last)
    }
    // 对科技计划体系进行了整合，由35个调整为14个
    if Self.handling.contains(opening.range, of: text),
      let start = tokens[clause].firstIndex(where: { $0.range == opening.range }),
      let verb = tokens[(start + 1)..<clause.upperBound].firstIndex(where: {
        $0.has(.verb) && !$0.has(.plain)
      })
    {
      return subject(NamePhrase(tokens[(start + 1)..<verb], of: text).last)
    }
    // 引进高层次人才不多，仅占3%: what was not done much.
    if opening.has(.verb), !opening.isText,
      Self.scarce.stands(before: tokens[clause.upperBound - 1].range.upperBound, in: text)
    {
      return subject(NameWords.withoutState(NamePhrase(tokens[clause], of: text).last))
    }
    // “三公”经费只减不增
    guard opening.isText || opening.kind == .quoteOpen else { return nil }
    if let verb = tokens[clause].firstIndex(where: {
      $0.has([.verb, .particle]) && !$0.has([.plain, .of, .and])
    }) {
      return subject(NamePhrase(tokens[clause.lowerBound..<verb], of: text).last)
    }
    guard case let noun = NamePhrase(tokens[clause], of: text).first, !noun.isEmpty,
      tokens[clause.upperBound - 1].has(.adverb) || NameWords.isState(noun)
    else { return nil }
    return subject(NameWords.withoutState(noun))
  }

  private static let causes: WordList = ["受", "因", "由于", "随着", "进入"]
  private static let scarce: WordList = ["不多", "不高", "不够", "不强", "不大", "偏少", "较少", "较低", "有限"]
  private static let handling: WordList = ["对", "将", "把"]

  private func subject(_ noun: [UInt8]) -> [UInt8]? { (6...60).contains(noun.count) ? noun : nil }

  /// What was told last in the unit of the number; at the start of a sentence, by the one before.
  func countedAlike(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    guard let number = tokens[spot.place].number, let base = numerals[number].unit?.base else { return nil }
    return state.topics[base] ?? (state.last == nil ? passage.topics[base] : nil)
  }

  /// Whether a figure was told since the last full stop or semicolon.
  func tellsSinceStop(_ spot: Spot, _ state: SentenceState) -> Bool {
    guard state.last != nil else { return false }
    return !tokens[state.lastPlace..<spot.place].contains { if case .stop = $0.kind { true } else { false } }
  }

  /// The object of the clause before, where that begins with a verb and told no number.
  func deedBefore(_ spot: Spot) -> [UInt8]? {
    guard spot.clauseStart >= 2, case .comma = tokens[spot.clauseStart - 1].kind else { return nil }
    var start = spot.clauseStart - 1
    while start > 0, !tokens[start - 1].endsClause {
      start -= 1
      if tokens[start].number != nil { return nil }
    }
    let clause = withoutOrdinal(start..<spot.clauseStart)
    guard let opening = tokens[clause].first(where: { !$0.has([.adverb, .scope]) }), opening.has(.verb),
      !opening.has(.plain)
    else { return nil }
    let noun = NamePhrase(tokens[clause], of: text).last
    return (6...75).contains(noun.count) ? noun : nil
  }

  /// Where the clause begins that goes up to `place`.
  func startOfClause(before place: Int) -> Int {
    tokens[..<place].lastIndex { $0.endsClause }.map { $0 + 1 } ?? 0
  }

  /// What follows 一是 and the like.
  func withoutOrdinal(_ clause: Range<Int>) -> Range<Int> {
    guard clause.count > 2, tokens[clause.lowerBound].range.count == 3,
      tokens[clause.lowerBound + 1].range.count == 3,
      tokens[clause.lowerBound + 1].has(.link)
    else { return clause }
    return clause.lowerBound + 2..<clause.upperBound
  }

  /// The field that a clause opens: `科技奖评审中，我省15项通过初评`; empty where there is none.
  func theme(_ spot: Spot) -> [UInt8] {
    guard spot.clauseStart >= 2, case .comma = tokens[spot.clauseStart - 1].kind else { return [] }
    let end = spot.clauseStart - 1
    var start = end
    while start > 0, !tokens[start - 1].endsClause {
      start -= 1
      if tokens[start].number != nil { return [] }
    }
    guard Self.fields.stands(before: tokens[end - 1].range.upperBound, in: text) else { return [] }
    return NamePhrase(tokens[start..<end], of: text).first
  }

  /// Whether the clause before ends with 中: `15个县中，`.
  func followsAmong(_ spot: Spot) -> Bool {
    followsComma(spot) && spot.clauseStart > 1
      && text.has(Self.among, before: tokens[spot.clauseStart - 2].range.upperBound)
  }

  private static let fields: WordList = ["中", "方面", "上", "里", "期间"]

  /// What the rate that was told last is a rate of: `研发机构` of `研发机构覆盖率`.
  func rated(_ passage: Passage) -> [UInt8]? {
    guard passage.topicBase == "%", NameWords.isRate(passage.topic),
      case let owner = NameWords.owner(of: passage.topic),
      owner.count < passage.topic.count
    else { return nil }
    return owner
  }

  /// Those among whom one stands, told in passing: `在12个市中居第3位`, `居14个市州第5位`.
  func peersAfter(_ spot: Spot) -> [UInt8]? {
    guard let after = nounAfter(spot) else { return nil }
    if NameWords.isPeers(after.noun) { return after.noun.dropLast(3) }
    // 在14家园区中综合排名第5
    if let measure = NameWords.behindPeers(after.noun) { return after.noun.dropLast(measure.count + 3) }
    guard
      tokens[spot.clauseStart..<spot.place].contains(where: { $0.has([.particle, .rank]) && !$0.has(.of) }),
      let next = tokens[after.end..<spot.clauseEnd].firstIndex(where: { $0.number != nil }),
      let rank = tokens[next].number, numerals[rank].form == .rank,
      tokens[after.end..<next].allSatisfy({ $0.has([.rank, .adverb, .particle, .link]) })
    else { return nil }
    return after.noun
  }

  /// Whether the number only bounds a class of what is counted next: 500万元 of `单笔500万元以下的29笔`.
  func boundsClass(_ spot: Spot) -> Bool {
    let next = spot.place + 1
    guard next + 2 < spot.clauseEnd, tokens[next].has(.trailing), tokens[next + 1].has(.of) else {
      return false
    }
    return tokens[next + 2].number != nil || tokens[next + 2].has([.share, .adverb])
  }

  /// What is counted behind such a class.
  func classCounted(_ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard spot.isListed, spot.itemStart < spot.place, tokens[spot.itemStart].has(.trailing),
      tokens[spot.itemStart..<spot.place].contains(where: { $0.has(.of) })
    else { return nil }
    let base = tokens[spot.place].number.flatMap { numerals[$0].unit?.base } ?? ""
    return state.wholes[base] ?? state.topics[base]
  }

  /// The name of one part of a ratio.
  ///
  /// The parts of 三次产业结构 have names of their own; `国有与民营产值比重为28.6：71.4` gives each its number; others share the
  /// name before them.
  func sector(_ part: Int, _ spot: Spot, _ state: SentenceState) -> [UInt8] {
    let first = spot.place - part
    let clause = spot.clauseStart..<first
    if part == 0 {
      var count = 1
      while first + count < spot.clauseEnd, tokens[first + count].number != nil { count += 1 }
      var noun = NamePhrase(tokens[clause], of: text).first
      // 三次产业结构不断优化，调整为8∶41∶51
      if noun.isEmpty { noun = antecedent(spot) ?? [] }
      let sides = names(in: clause)
      state.dealt =
        NameWords.sectors(of: noun, count)
        ?? (sides.count == count
          ? NameWords.expanded(sides.map(NameWords.withoutStructure)) : Array(repeating: noun, count: count))
    }
    return part < state.dealt.count ? state.dealt[part] : state.dealt.last ?? []
  }
}
