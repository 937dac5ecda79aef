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
    // 887户1472人: one thing in two units.
    if spot.isListed, spot.itemStart == spot.place, state.lastPlace == spot.place - 1, let before = state.last
    {
      return before.name
    }
    if last.isEmpty {
      if counts, let action = wholeActionAfter(spot) { return action }
      if let after = nounAfterOf(spot) { return after }
      if let after = nounAfter(spot), kind != .percent { return after.noun }
      if let subject = subjectBefore(spot) { return subject }
      return passage.topic.isEmpty ? passage.trendTopic : passage.topic
    }
    // 高新区279家、石堰区112家: the place is the scope, the name was said before.
    if NameWords.isPlace(last), !phrase.hasVerb, counts, passage.topicBase == reading.numeral.unit?.base,
      !state.base.isEmpty
    {
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
      return NameWords.joined(passage.topic, last)
    }
    return last
  }

  /// The subject of the clause before, where that told no number: `科技型中小企业从无到有，达到2.3万家`.
  private func subjectBefore(_ spot: Spot) -> [UInt8]? {
    guard spot.clauseStart >= 2, !spot.isListed, case .comma = tokens[spot.clauseStart - 1].kind else {
      return nil
    }
    var start = spot.clauseStart - 1
    while start > 0, !tokens[start - 1].endsClause {
      start -= 1
      if tokens[start].number != nil { return nil }
    }
    if start > 0, case .comma = tokens[start - 1].kind { return nil }
    guard
      let first = tokens[start..<spot.clauseStart - 1].first(where: { $0.time == nil && !$0.has(.scope) }),
      first.isText
    else { return nil }
    let noun = NamePhrase(tokens[start..<spot.clauseStart - 1], of: text).segments.first ?? []
    return (9...45).contains(noun.count) ? noun : nil
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
  func actionAfter(_ spot: Spot, from start: Int) -> [UInt8] {
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

  static let among = Array("中".utf8)

  /// `在全省9个县区中排名`: the name stands before 在.
  private func nameBeforePeers(_ spot: Spot, _ passage: Passage) -> [UInt8] {
    let clause = tokens[spot.clauseStart..<spot.place]
    guard let place = clause.firstIndex(where: { $0.has(.particle) }) else { return passage.trendTopic }
    let name = NamePhrase(clause[..<place], of: text).last
    return name.isEmpty ? passage.trendTopic : name
  }

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
    // 增产1.6%: the output grew.
    if let trend = own.last(where: { $0.isText }), trend.has([.rise, .fall]),
      last.elementsEqual(text[trend.range])
    {
      return passage.trendTopic
    }
    if last.isEmpty || phrase.isBareVerb && !passage.topic.isEmpty {
      return subjectBefore(spot) ?? passage.trendTopic
    }
    if NameWords.isRelational(last), !passage.topic.isEmpty, last.count < 12 {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if NameWords.measures.contains(last), !NameWords.relational.contains(last) { return last }
      return NameWords.joined(passage.topic, last)
    }
    return last
  }
}
