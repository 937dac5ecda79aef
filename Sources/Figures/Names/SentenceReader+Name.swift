import Quantities
import ReportText

/// The name of what a number measures.
extension SentenceReader {
  func name(_ reading: Reading, _ spot: Spot, _ state: inout SentenceState, _ passage: inout Passage) -> [UInt8] {
    if let dealt = dealt(reading, spot, &state, &passage) { return dealt }
    let own = tokens[spot.itemStart..<spot.place]
    let phrase = NamePhrase(own, of: text)
    switch reading.aspect {
    case .growth, .change, .rank, .multiple:
      return trendName(phrase, reading, spot, passage)
    case .share: return shareName(own, phrase, spot, passage)
    case .level: break
    }
    var name = levelName(phrase, reading, spot, state, passage)
    if !state.whole.isEmpty, state.wholeBase == (reading.numeral.unit?.base ?? "") {
      name = NameWords.part(name, of: state.whole)
    }
    if !spot.isListed { state.list = [] }
    state.list.append(name)
    passage.group = state.list
    if !phrase.subject.isEmpty { state.subject = phrase.subject } else if phrase.hasVerb { state.subject = [] }
    return name
  }

  private func levelName(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8] {
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
    if NameWords.isRelational(last) || NameWords.measures.contains(last) && !passage.topic.isEmpty && last.count <= 6 {
      if !phrase.subject.isEmpty { return phrase.subject + last }
      if spot.isListed, !state.subject.isEmpty, NameWords.measures.contains(last) { return state.subject + last }
      if phrase.isBareVerb, passage.topic.isEmpty { return last }
      if NameWords.measures.contains(last), !spot.isListed { return last }
      return NameWords.sharesWord(passage.topic, last) ? passage.topic : passage.topic + last
    }
    return last
  }

  /// The noun that is counted, straight after the unit: `30家科技型中小企业`.
  private func nounAfter(_ spot: Spot) -> (noun: [UInt8], end: Int)? {
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
      } else if case .pause = token.kind, !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText, !numberFollows(index) {
        joint = Array("、".utf8)
      } else if token.has(.and), !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText, !numberFollows(index) {
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

  private func trendName(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ passage: Passage) -> [UInt8] {
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
  private func shareName(_ own: ArraySlice<Token>, _ phrase: NamePhrase, _ spot: Spot, _ passage: Passage) -> [UInt8] {
    if let share = own.firstIndex(where: { $0.has(.share) }) {
      let part = NamePhrase(own[..<share], of: text).last
      if part.isEmpty { return passage.trendTopic }
      return NameWords.isRelational(part) && part.count <= 9 && !passage.topic.isEmpty && !NameWords.sharesWord(passage.topic, part)
        ? passage.topic + part : part
    }
    if phrase.last.isEmpty || NameWords.isRelational(phrase.last) {
      if spot.isListed { return passage.trendTopic }
      if let after = partAfter(spot) { return after }
      return phrase.last.isEmpty || passage.topic.isEmpty ? passage.trendTopic : passage.topic + phrase.last
    }
    return phrase.last
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
