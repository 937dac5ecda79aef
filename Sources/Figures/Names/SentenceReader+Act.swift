import Quantities
import ReportText

/// Names by what is done with the things that are counted.
extension SentenceReader {
  /// The name where what is done tells what is counted: `办结126件`, `培训农民3200人次`.
  func actName(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8]? {
    // 确保超过6000万元、争取7000万元
    if phrase.isBareVerb, spot.isListed, Self.striving.contains(phrase.last), !passage.topic.isEmpty {
      return passage.topic
    }
    if phrase.isBareVerb {
      if let label = labelWithColon(spot) { return NameWords.joined(label, phrase.last) }
      // 新建饮水工程35处，惠及1.5万人
      if NameWords.reaches(phrase.last), !passage.topic.isEmpty {
        // 规划面积12平方公里，涉及3个乡镇: those of the place.
        return NameWords.joined(NameWords.withoutExtent(passage.topic), phrase.last)
      }
      // 发放渔船券412张，抵扣380万元
      if Self.spent.contains(phrase.last), !passage.topic.isEmpty {
        return NameWords.joined(passage.topic, phrase.last)
      }
      // 开展农技培训46期，培训1.2万人次
      if passage.topic.count > phrase.last.count,
        passage.topic.suffix(phrase.last.count).elementsEqual(phrase.last)
      {
        return passage.topic
      }
      if let own = state.topics[reading.numeral.unit?.base ?? ""] {
        return (NameWords.modifier(of: own) ?? own) + phrase.last
      }
      // 案件办结率98%，共办结126件
      if state.last?.numeral.isPercent == true, let owner = rated(passage) {
        return NameWords.joined(owner, phrase.last)
      }
      if let subject = antecedent(spot) { return NameWords.joined(subject, phrase.last) }
      // （二）市级项目。申报93项。
      guard !passage.hasTold, state.last == nil, !passage.headingNoun.isEmpty,
        NameWords.isOutcome(phrase.last) || Self.applying.contains(phrase.last)
      else { return nil }
      return NameWords.joined(passage.headingNoun, phrase.last)
    }
    // 兑现研发奖补3860万元，惠及企业218家: of what reaches them.
    if phrase.count == 1, !spot.isListed, let verb = NameWords.verbOfReach(opening: phrase.last),
      !passage.topic.isEmpty,
      followsComma(spot), tellsSinceStop(spot, state), verb.count < phrase.last.count
    {
      return passage.topic + phrase.last
    }
    guard let deed = phrase.deed else { return nil }
    if reading.numeral.counts, Self.told.contains(deed, of: text) { return text[deed] + phrase.last }
    // 授予专利权120件
    if Self.granting.contains(deed, of: text), Self.patents.match(atEndOf: phrase.last) != nil {
      return phrase.last.dropLast(3) + "授权".utf8
    }
    // 减免所得税1900万元: not a tax that was paid.
    if reading.numeral.unit?.kind == .money, Self.relieving.contains(deed, of: text) {
      return text[deed] + phrase.last
    }
    // 出栏生猪26万头
    if Self.herding.contains(deed, of: text) { return phrase.last + text[deed] }
    // 培训技术人员12期
    let isSession =
      Self.sessions.stands(before: reading.numeral.range.upperBound, in: text)
      && NameWords.nominals.contains(deed, of: text)
    guard
      isSession
        || reading.numeral.unit?.kind == .occasion
          && Self.visits.stands(before: reading.numeral.range.upperBound, in: text)
    else { return nil }
    return text[deed] + phrase.last
  }

  /// 技术合同 of `技术合同：认定登记143项`: what the sentence opens with is what is done with.
  private func labelWithColon(_ spot: Spot) -> [UInt8]? {
    guard !spot.isListed, spot.clauseStart > 1, spot.clauseStart < 4,
      tokens[spot.clauseStart - 1].kind == .colon,
      tokens[..<(spot.clauseStart - 1)].allSatisfy({ $0.isText })
    else { return nil }
    let noun = NamePhrase(tokens[..<(spot.clauseStart - 1)], of: text).last
    return (6...30).contains(noun.count) && !NameWords.isPlace(noun) && !NameWords.isState(noun) ? noun : nil
  }

  /// What is done with those that are counted, without which the name would be of all there are.
  private static let told: WordList = [
    "培训", "慰问", "推荐", "引进", "申报", "受理", "征集", "攻克", "辐射带动", "表彰", "招收", "检查", "抽查", "排查", "淘汰", "搬迁", "退出",
  ]
  /// What is done with projects and the like.
  private static let applying: WordList = ["申报", "推荐", "获批", "受理", "实施", "评审", "上报", "种植", "栽培", "养殖", "推广"]
  /// What was done with what was handed out.
  private static let spent: WordList = ["抵扣"]
  private static let granting: WordList = ["授予"]
  private static let patents: WordList = ["专利权"]
  private static let relieving: WordList = ["减免", "免征", "缓缴", "缓征", "退还", "返还", "追缴", "追回", "挽回", "节约", "节省"]
  private static let herding: WordList = ["出栏", "存栏", "屠宰"]
  private static let striving: WordList = ["争取"]
  private static let sessions: WordList = ["期", "场", "场次", "批次", "轮"]
  private static let visits: WordList = ["人次"]

  /// 实用新型授权 of `授权发明专利6件，实用新型31件`: what is done with the first kind is done with all.
  func doneAlike(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard phrase.count == 1, !phrase.hasVerb, case let isKind = NameWords.isPatentKind(phrase.last),
      isKind || spot.isListed, let number = tokens[spot.place].number,
      let before = state.topics[numerals[number].unit?.base ?? ""]
    else { return nil }
    if isKind { return NameWords.actUpon(before).map { phrase.last + $0 } }
    // 出栏生猪58万头、牛羊9万头
    guard Self.herding.match(atEndOf: phrase.last) == nil else { return nil }
    if let herding = Self.herding.match(atEndOf: before) {
      return phrase.last + before.suffix(herding.length)
    }
    return Self.herding.match(at: 0, in: before).map { phrase.last + before.prefix($0.length) }
  }

  /// 抽检 of `抽检农产品2.3万批次`: times are those of the deed.
  func inspected(_ phrase: NamePhrase, _ name: [UInt8], _ numeral: Numeral) -> [UInt8]? {
    guard let deed = phrase.deed, let unit = numeral.unit,
      Self.rounds.contains(unit.text), Self.inspecting.contains(deed, of: text), name == phrase.last
    else { return nil }
    return Array(text[deed])
  }

  private static let rounds: WordList = ["批次", "家次", "户次", "艘次", "点次", "个次", "处次", "项次"]
  private static let inspecting: WordList = [
    "抽检", "抽查", "检查", "检测", "监测", "巡查", "排查", "检验", "走访", "免疫", "接种", "消毒", "监督抽查",
  ]
}
