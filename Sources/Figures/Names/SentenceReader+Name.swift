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
      return withoutPlaceWord(trendName(NamePhrase(own[..<word], of: text), reading, spot, passage))
    case .growth, .change:
      return trendName(phrase, reading, spot, passage)
    case .multiple:
      return comparedName(own, spot, passage) ?? trendName(phrase, reading, spot, passage)
    case .share:
      if own.contains(where: { $0.has(.progress) }) { return passage.trendTopic }
      return shareName(own, phrase, spot, passage)
    case .level: break
    }
    if !spot.isListed { state.base = passage.topic }
    let whole = state.wholes[reading.numeral.unit?.base ?? ""] ?? []
    if !spot.isListed { state.part = phrase.last }
    var name: [UInt8]
    if !state.wholes.isEmpty, spot.isListed, reading.numeral.unit?.kind != .count,
      NameWords.relational.contains(phrase.last), !state.part.isEmpty
    {
      name = state.part + phrase.last
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

  /// The parts of 三次产业结构 have names of their own; other ratios share the name before them.
  private func sector(_ part: Int, _ spot: Spot, _ state: inout SentenceState) -> [UInt8] {
    let clause = tokens[spot.clauseStart].range.lowerBound..<tokens[spot.place].range.lowerBound
    if part < 3, text.contains(Self.industries, in: clause) {
      return Array("第\(HanNumeral.text(part + 1))产业增加值".utf8)
    }
    if part == 0 {
      state.base = NamePhrase(tokens[spot.clauseStart..<spot.place], of: text).segments.first ?? []
    }
    return state.base
  }

  private static let industries = Array("产业".utf8)

  private func levelName(
    _ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    let kind = reading.numeral.unit?.kind
    let counts = kind == .count || kind == .occasion
    if counts, let after = nounAfter(spot) {
      let isSubject = phrase.segments.isEmpty || phrase.isBareVerb
      if isSubject || NameWords.isGeneric(after.noun) {
        let action = actionAfter(spot, from: after.end)
        if !action.isEmpty { return action + after.noun }
        if NameWords.isGeneric(after.noun), !phrase.last.isEmpty { return phrase.last + after.noun }
      }
      return after.noun
    }
    let last = phrase.last
    if last.isEmpty {
      if counts, let action = wholeActionAfter(spot) { return action }
      if let after = nounAfterOf(spot) { return after }
      return passage.topic
    }
    // 高新区279家、石堰区112家: the place is the scope, the name was said before.
    if NameWords.isPlace(last), counts, passage.topicBase == reading.numeral.unit?.base, !state.base.isEmpty {
      return state.base
    }
    if phrase.isBareVerb, let own = state.topics[reading.numeral.unit?.base ?? ""] { return own + last }
    if NameWords.isRelational(last)
      || NameWords.measures.contains(last) && !passage.topic.isEmpty && last.count <= 6
    {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if spot.isListed, !state.subject.isEmpty, NameWords.measures.contains(last) {
        return state.subject + last
      }
      if phrase.isBareVerb, passage.topic.isEmpty { return last }
      if NameWords.measures.contains(last), !spot.isListed {
        return (ownerBefore(spot) ?? owner(of: last, passage)) + last
      }
      return NameWords.sharesWord(passage.topic, last) ? passage.topic : passage.topic + last
    }
    return last
  }

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
      } else {
        break
      }
      index += 1
    }
    return noun.isEmpty ? nil : (noun, index)
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
  private func nounAfterOf(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of) else { return nil }
    let noun = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).segments.first
    return noun
  }

  /// `综合评价中` is 综合评价.
  private func withoutPlaceWord(_ name: [UInt8]) -> [UInt8] {
    name.count > 9 && name.suffix(3) == Self.among[...] ? name.dropLast(3) : name
  }

  private static let among = Array("中".utf8)

  private func trendName(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ passage: Passage)
    -> [UInt8]
  {
    let last = phrase.last
    if last.isEmpty || phrase.isBareVerb && !passage.topic.isEmpty { return passage.trendTopic }
    if NameWords.isRelational(last), !passage.topic.isEmpty, last.count < 12 {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if NameWords.measures.contains(last), !NameWords.relational.contains(last) { return last }
      return NameWords.sharesWord(passage.topic, last) ? passage.topic : passage.topic + last
    }
    return last
  }

  /// The part that has the share: what stands before 占, or after a fraction (`七成以上的研发人员`).
  private func shareName(_ own: ArraySlice<Token>, _ phrase: NamePhrase, _ spot: Spot, _ passage: Passage)
    -> [UInt8]
  {
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      var part = NamePhrase(own[..<share], of: text).last
      // 广东(占13.7%): the name stands before the bracket.
      if part.isEmpty, spot.isBracketed, spot.clauseStart > 0 {
        part = nameBefore(spot.clauseStart - 1)
        if !part.isEmpty { return passage.hasTold ? part + passage.trendTopic : part }
      }
      if part.isEmpty { return passage.trendTopic }
      return NameWords.isRelational(part) && part.count <= 9 && !passage.topic.isEmpty
        && !NameWords.sharesWord(passage.topic, part)
        ? passage.topic + part : part
    }
    if let compared = comparedName(own, spot, passage) { return compared }
    // 与地区生产总值之比: the other side of the comparison.
    if own.first?.has(.and) == true, !spot.isListed { return passage.trendTopic }
    if phrase.last.isEmpty || NameWords.isRelational(phrase.last) {
      if spot.isListed { return passage.trendTopic }
      if let after = partAfter(spot) { return after }
      return phrase.last.isEmpty || passage.topic.isEmpty ? passage.trendTopic : passage.topic + phrase.last
    }
    return phrase.last
  }

  /// What stands between 占 and 比重.
  func whole(of spot: Spot) -> [UInt8] {
    guard let share = tokens[spot.itemStart..<spot.place].lastIndex(where: { $0.has(.share) }) else {
      return []
    }
    let swallowed = text[tokens[share].range].dropFirst(3)
    let words = NamePhrase(tokens[(share + 1)..<spot.place], of: text).segments.first ?? []
    return words.isEmpty && swallowed.count > 6 ? Array(swallowed) : words
  }

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
        $0.has([.link, .over, .under]) || text.has(Self.amounts, at: $0.range.lowerBound)
      })
    else { return nil }
    let name = NamePhrase(own[..<link], of: text).last
    return name.isEmpty
      ? passage.trendTopic
      : NameWords.isRelational(name) && !passage.topic.isEmpty ? passage.topic + name : name
  }

  private static let amounts = Array("相当于".utf8)

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
