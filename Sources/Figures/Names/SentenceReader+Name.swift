import Quantities
import ReportText

/// The name of what a number measures.
extension SentenceReader {
  func name(_ reading: Reading, _ spot: Spot, _ state: inout SentenceState, _ passage: inout Passage)
    -> [UInt8]
  {
    if case .ratioPart(let part) = reading.numeral.form { return sector(part, spot, &state) }
    if let dealt = dealt(reading, spot, &state, &passage) { return dealt }
    let own = tokens[spot.itemStart..<spot.place]
    let phrase = NamePhrase(own, of: text)
    switch reading.aspect {
    case .rank:
      // What stands between 居 and the rank are the peers.
      guard let word = own.lastIndex(where: { $0.has(.rank) }) else {
        return trendName(phrase, reading, spot, passage)
      }
      let phrase = NamePhrase(own[..<word], of: text)
      // 增速居全市第一: it is the speed that stands there.
      if let rate = own[..<word].last(where: { $0.has(.rate) }), phrase.last.isEmpty {
        state.isAside = true
        return (passage.topic.isEmpty ? passage.trendTopic : passage.topic) + text[rate.range]
      }
      if NameWords.isPeers(phrase.last) { return nameBeforePeers(spot, passage) }
      return withoutPlaceWord(trendName(phrase, reading, spot, passage))
    case .growth, .change:
      if let name = contribution(own, spot, passage) {
        state.isAside = NamePhrase(own, of: text).segments.count < 2
        return name
      }
      return trendName(phrase, reading, spot, passage)
    case .multiple:
      return comparedName(own, spot, passage) ?? trendName(phrase, reading, spot, passage)
    case .share:
      if isProgress(own) { return passage.trendTopic }
      return shareName(own, phrase, spot, passage)
    case .level: break
    }
    if let name = contribution(own, spot, passage) {
      state.isAside = phrase.segments.count < 2
      return name
    }
    if let peers = peersAfter(spot) {
      state.isAside = true
      return peers
    }
    if boundsClass(spot) { state.isAside = true }
    if !spot.isListed { state.base = passage.topic }
    let whole = state.wholes[reading.numeral.unit?.base ?? ""] ?? []
    if let kind = classified(phrase, spot, state) { return kind }
    if !spot.isListed { state.part = phrase.last }
    var name: [UInt8]
    if let whole = completed(phrase, of: whole, spot, state, passage) {
      name = whole
    } else if !state.wholes.isEmpty, spot.isListed, reading.numeral.unit?.kind != .count,
      NameWords.relational.contains(phrase.last), !state.part.isEmpty
    {
      name = state.part + phrase.last
    } else if !whole.isEmpty, nounAfter(spot) == nil, !phrase.subject.isEmpty,
      NameWords.measures.contains(phrase.last)
    {
      name = phrase.subject + phrase.last
    } else if !whole.isEmpty, nounAfter(spot) == nil, !phrase.last.isEmpty {
      let counted = reading.numeral.writtenUnit
      name =
        NameWords.isBody(phrase.last) && (counted == "家" || counted == "个")
        ? phrase.last : NameWords.part(phrase.last, of: whole)
    } else {
      name = levelName(phrase, reading, spot, state, passage)
      if !whole.isEmpty { name = NameWords.part(name, of: whole) }
    }
    if !spot.isListed { state.list = [] }
    state.list.append(name)
    passage.group = state.list
    if !phrase.subject.isEmpty {
      state.subject = phrase.subject
    } else if phrase.hasVerb {
      state.subject = []
    }
    return name
  }

  private func levelName(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    let kind = reading.numeral.unit?.kind
    let counts = kind == .count || kind == .occasion
    if counts, let after = nounAfter(spot) {
      let isSubject = phrase.segments.isEmpty || phrase.isBareVerb
      if isSubject || NameWords.isGeneric(after.noun) {
        let action = actionAfter(spot, from: after.end)
        if !action.isEmpty { return (isSubject ? theme(spot) : []) + action + after.noun }
        if NameWords.isGeneric(after.noun), !phrase.last.isEmpty { return phrase.last + after.noun }
      }
      return isSubject ? theme(spot) + withoutAmong(after.noun) : after.noun
    }
    let last = phrase.last
    if last.isEmpty {
      if counts, let action = wholeActionAfter(spot) { return theme(spot) + action }
      if let counted = classCounted(spot, state) { return counted }
      if let after = nounAfterOf(spot) { return after }
      if let subject = antecedent(spot) { return subject }
      // 产值增长12%，达到50亿元: what grew is what has reached so much.
      let grew = passage.topic.isEmpty || !spot.isListed && state.last?.isChange == true
      return grew ? passage.trendTopic : passage.topic
    }
    if let name = predicated(phrase, reading, spot, state) { return name }
    // 高新区279家、石堰区112家: the place is the scope, the name was said before.
    if NameWords.isPlace(last), !phrase.hasVerb, counts, passage.topicBase == reading.numeral.unit?.base,
      !state.base.isEmpty
    {
      return state.base
    }
    if phrase.isBareVerb, let own = state.topics[reading.numeral.unit?.base ?? ""] {
      return (NameWords.modifier(of: own) ?? own) + last
    }
    if phrase.isBareVerb, let subject = antecedent(spot) { return NameWords.joined(subject, last) }
    // 培训农民3200人次 counts trainings.
    if kind == .occasion, !phrase.act.isEmpty,
      Self.visits.match(before: reading.numeral.range.upperBound, in: text) != nil
    {
      return phrase.act + last
    }
    if NameWords.isRelational(last)
      || NameWords.measures.contains(last) && !passage.topic.isEmpty && last.count <= 6
    {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if spot.isListed, !state.subject.isEmpty, NameWords.measures.contains(last) {
        return state.subject + last
      }
      if phrase.isBareVerb, passage.topic.isEmpty { return last }
      if NameWords.measures.contains(last), !spot.isListed {
        return (antecedent(spot) ?? ownerBefore(spot) ?? owner(of: last, passage)) + last
      }
      return NameWords.joined(passage.topic, last)
    }
    return last
  }

  private static let visits: WordList = ["人次"]

  /// Whose 产值 it is when the clause before told no number: its last noun.
  private func ownerBefore(_ spot: Spot) -> [UInt8]? {
    guard spot.clauseStart >= 2, case .comma = tokens[spot.clauseStart - 1].kind else { return nil }
    var start = spot.clauseStart - 1
    while start > 0, !tokens[start - 1].endsClause {
      start -= 1
      if tokens[start].number != nil { return nil }
      if case .pause = tokens[start].kind { start += 1; break }
      if tokens[start].has(.and) { start += 1; break }
    }
    let noun = NamePhrase(tokens[start..<spot.clauseStart - 1], of: text).last
    return (9...48).contains(noun.count) ? noun : nil
  }

  /// 成交额 is always of something; 税收 stands for itself.
  private func owner(of measure: [UInt8], _ passage: Passage) -> [UInt8] {
    guard NameWords.relational.contains(measure), !NameWords.sharesWord(passage.topic, measure) else {
      return []
    }
    return passage.topic
  }

  /// The noun that is counted, straight after the unit: `30家科技型中小企业`.
  func nounAfter(_ spot: Spot) -> (noun: [UInt8], end: Int)? {
    var noun: [UInt8] = []
    var joint: [UInt8] = []
    var index = spot.place + 1
    while index < spot.clauseEnd {
      let token = tokens[index]
      if token.isText {
        noun += joint + text[token.range]
        joint = []
      } else if case .quoteOpen = token.kind {
      } else if case .quoteClose = token.kind {
      } else if case .pause = token.kind, !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText,
        !numberFollows(index)
      {
        joint = Array("、".utf8)
      } else if token.has(.and), !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText,
        !numberFollows(index)
      {
        joint = Array(text[token.range])
      } else if token.has(.of), !noun.isEmpty {
      } else if token.has(.scope), noun.isEmpty {
      } else if let number = token.number, noun.isEmpty, tokens[index - 1].number != nil,
        numerals[number].unit?.kind == .count
      {  // 35户112名贫困人口
      } else if token.has(.verb), !token.has([.light, .link]), noun.isEmpty, index == spot.place + 1,
        index + 1 < spot.clauseEnd, tokens[index + 1].isText
      {
        noun += text[token.range]  // 12个在建项目, 3家入选企业
      } else {
        break
      }
      index += 1
    }
    return noun.isEmpty ? nil : (noun, index)
  }

  /// `100个项目中，…占到85个`
  private func withoutAmong(_ noun: [UInt8]) -> [UInt8] {
    noun.count > 6 && noun.suffix(3) == Self.among[...] ? noun.dropLast(3) : noun
  }

  /// Whether the words up to the next mark lead to another number.
  private func numberFollows(_ place: Int) -> Bool {
    var index = place + 1
    while index < tokens.count, !tokens[index].endsClause {
      if case .pause = tokens[index].kind { return false }
      if tokens[index].number != nil { return true }
      index += 1
    }
    return false
  }

  /// What the counted ones do: `与银行成功签约`, so that the name says which of them are counted.
  private func actionAfter(_ spot: Spot, from start: Int) -> [UInt8] {
    var action: [UInt8] = []
    var index = start
    while index < spot.clauseEnd, action.count < 54 {
      let token = tokens[index]
      if token.number != nil { break }
      if token.isText || token.has(.verb) { action += text[token.range] }
      index += 1
    }
    return action
  }

  private func wholeActionAfter(_ spot: Spot) -> [UInt8]? {
    let action = actionAfter(spot, from: spot.place + 1)
    return action.isEmpty ? nil : action
  }

  /// `7.6平方公里的总规`
  func nounAfterOf(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of) else { return nil }
    let noun = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).segments.first
    return noun
  }

  /// `综合评价中` is 综合评价.
  private func withoutPlaceWord(_ name: [UInt8]) -> [UInt8] {
    name.count > 9 && name.suffix(3) == Self.among[...] ? name.dropLast(3) : name
  }

  private static let among = Array("中".utf8)

  /// `在12个市中`: those among whom one stands, told in passing.
  func peersAfter(_ spot: Spot) -> [UInt8]? {
    guard let after = nounAfter(spot), NameWords.isPeers(after.noun) else { return nil }
    return after.noun.dropLast(3)
  }

  /// `在全省9个县区中排名`: the name stands before 在.
  private func nameBeforePeers(_ spot: Spot, _ passage: Passage) -> [UInt8] {
    let clause = tokens[spot.clauseStart..<spot.place]
    guard let place = clause.firstIndex(where: { $0.has(.particle) }) else { return passage.trendTopic }
    let name = NamePhrase(clause[..<place], of: text).last
    return name.isEmpty ? passage.trendTopic : name
  }

  /// `对工业增长的贡献率`, `拉动工业增长`: who contributes, and to what.
  private func contribution(_ own: ArraySlice<Token>, _ spot: Spot, _ passage: Passage) -> [UInt8]? {
    let unit = numerals[tokens[spot.place].number ?? 0].unit?.kind
    guard unit == .percent || unit == .points,
      let place = own.firstIndex(where: { Self.pulls.stands(at: $0.range.lowerBound, in: text) })
        ?? (own.last(where: { $0.isText }).map {
          Self.contributes.stands(before: $0.range.upperBound, in: text)
        }
          == true ? own.firstIndex { Self.towards.stands(at: $0.range.lowerBound, in: text) } : nil)
    else { return nil }
    var name = NamePhrase(own[..<place], of: text).last
    if name.isEmpty { name = NameWords.contributor(passage.trendTopic) }
    for token in own[place...] {
      if token.has([.link, .adverb, .approx, .over, .under]), !token.has(.plain) { continue }
      if token.isText || token.has([.verb, .rise, .fall, .particle]), !token.has([.of, .to]) {
        name += text[token.range]
      }
    }
    return name
  }

  private static let pulls: WordList = ["拉动", "带动", "拉低", "下拉", "影响"]
  private static let contributes: WordList = ["贡献率", "贡献度", "贡献份额"]
  private static let towards: WordList = ["对"]

  private func trendName(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ passage: Passage)
    -> [UInt8]
  {
    // 占GDP比重提高0.2个百分点
    let own = tokens[spot.itemStart..<spot.place]
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      let part = NamePhrase(own[..<share], of: text).last
      return part.isEmpty ? passage.trendTopic : part
    }
    let last = phrase.last
    if last.isEmpty { return antecedent(spot) ?? passage.trendTopic }
    if phrase.isBareVerb, !passage.topic.isEmpty { return passage.trendTopic }
    if let name = predicated(phrase, reading, spot, nil) { return name }
    if NameWords.isRelational(last), !passage.topic.isEmpty, last.count < 12 {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if NameWords.measures.contains(last), !NameWords.relational.contains(last) { return last }
      return NameWords.joined(passage.topic, last)
    }
    return last
  }

  /// The part that has the share: what stands before 占, or after a fraction (`七成以上的研发人员`).
  private func shareName(_ own: ArraySlice<Token>, _ phrase: NamePhrase, _ spot: Spot, _ passage: Passage)
    -> [UInt8]
  {
    // 在工业投资中的占比: the part was named before.
    if let inside = own.firstIndex(where: { Self.inside.stands(at: $0.range.lowerBound, in: text) }),
      own.contains(where: { $0.has(.shareNoun) && $0.range.lowerBound > own[inside].range.lowerBound })
    {
      let name = NamePhrase(own[..<inside], of: text).last
      return name.isEmpty ? passage.trendTopic : name
    }
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      var part = NamePhrase(own[..<share], of: text).last
      // 广东(占13.7%): the name stands before the bracket.
      if part.isEmpty, spot.isBracketed, spot.clauseStart > 0 {
        part = nameBefore(spot.clauseStart - 1)
        if !part.isEmpty { return passage.hasTold ? part + passage.trendTopic : part }
      }
      if part.isEmpty { return antecedent(spot) ?? passage.trendTopic }
      return NameWords.isRelational(part) && part.count <= 9 && !passage.topic.isEmpty
        && !NameWords.sharesWord(passage.topic, part)
        ? passage.topic + part : part
    }
    if let compared = comparedName(own, spot, passage) { return compared }
    // 与地区生产总值之比: the other side of the comparison.
    if comparedWhole(own) != nil, !spot.isListed { return passage.trendTopic }
    let isConsumed = spot.isListed && own.first?.has(.of) == true
    let isOwner = NameWords.isPlace(phrase.last) && isFollowedByOf(spot)
    if isConsumed || isOwner || phrase.last.isEmpty || phrase.isBareVerb
      || NameWords.isRelational(phrase.last)
    {
      if isFollowedByOf(spot), let after = partAfter(spot) { return after }
      if spot.isListed { return passage.trendTopic }
      if let after = partAfter(spot) { return after }
      if phrase.last.isEmpty, let subject = antecedent(spot) { return subject }
      return phrase.last.isEmpty || passage.topic.isEmpty ? passage.trendTopic : passage.topic + phrase.last
    }
    return phrase.last
  }

  /// What stands between 占 and 比重.
  func whole(of spot: Spot) -> [UInt8] {
    let own = tokens[spot.itemStart..<spot.place]
    guard let share = own.lastIndex(where: { $0.has(.share) }) else {
      if let whole = comparedWhole(own) { return whole }
      guard let place = own.firstIndex(where: { Self.inside.stands(at: $0.range.lowerBound, in: text) })
      else {
        return []
      }
      let whole = NamePhrase(own[place...], of: text).segments.first ?? []
      return whole.suffix(3) == Self.among[...] ? whole.dropLast(3) : whole
    }
    let swallowed = text[tokens[share].range].dropFirst(3)
    let words = NamePhrase(tokens[(share + 1)..<spot.place], of: text).segments.first ?? []
    if words.isEmpty && swallowed.count > 6 { return Array(swallowed) }
    return words.suffix(6) == Self.ratio[...] ? words.dropLast(6) : words
  }

  /// 地区生产总值 of `与地区生产总值之比`.
  private func comparedWhole(_ own: ArraySlice<Token>) -> [UInt8]? {
    guard let first = own.first, first.has(.and) else { return nil }
    let words = NamePhrase(own.dropFirst(), of: text).last
    let end = Self.ratios.match(atEndOf: words, isWhole: false)
    return end.map { words.dropLast($0.length) }
  }

  private static let ratios: WordList = ["之比", "比值", "比率", "比例"]
  private static let ratio = Array("比例".utf8)
  private static let inside: WordList = ["在"]

  /// The noun that ends before the token at `place`.
  private func nameBefore(_ place: Int) -> [UInt8] {
    var start = place
    while start > 0, !tokens[start - 1].endsClause, tokens[start - 1].number == nil {
      if case .pause = tokens[start - 1].kind { break }
      start -= 1
    }
    return NamePhrase(tokens[start..<place], of: text).last
  }

  /// `仅为全省平均水平的七成`: the noun before 的 is what it is measured by, not what is measured.
  private func comparedName(_ own: ArraySlice<Token>, _ spot: Spot, _ passage: Passage) -> [UInt8]? {
    guard let last = own.last(where: { !$0.has([.approx, .over, .under]) || $0.has(.link) }), last.has(.of),
      let link = own.lastIndex(where: {
        $0.has([.link, .over, .under])
      })
    else { return nil }
    let name = NamePhrase(own[..<link], of: text).last
    return name.isEmpty
      ? passage.trendTopic
      : NameWords.isRelational(name) && !passage.topic.isEmpty ? passage.topic + name : name
  }

  private func isFollowedByOf(_ spot: Spot) -> Bool {
    spot.place + 1 < spot.clauseEnd && tokens[spot.place + 1].has(.of)
  }

  /// `七成以上的研发人员集中在企业`: the part comes after its share.
  private func partAfter(_ spot: Spot) -> [UInt8]? {
    var index = spot.place + 1
    if index < spot.clauseEnd, tokens[index].has(.trailing) { index += 1 }
    guard index < spot.clauseEnd else { return nil }
    let hasOf = tokens[index].has(.of)
    guard hasOf || tokens[index].isText else { return nil }
    var noun: [UInt8] = []
    if hasOf { index += 1 }
    while index < spot.clauseEnd, tokens[index].isText || tokens[index].has(.adverb) {
      if tokens[index].isText { noun += text[tokens[index].range] }
      index += 1
    }
    guard !noun.isEmpty else { return nil }
    return actionAfter(spot, from: index) + noun
  }
}
