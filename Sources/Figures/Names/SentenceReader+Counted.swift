import ReportText

/// What is counted, where it stands after its number.
extension SentenceReader {
  /// The name of a count that has its noun after it; `nil` where it has none.
  func countedName(_ phrase: NamePhrase, _ spot: Spot) -> [UInt8]? {
    guard let after = nounAfter(spot) else { return nil }
    let isSubject = phrase.segments.isEmpty || phrase.isBareVerb
    if isSubject || NameWords.isGeneric(after.noun) {
      let action = actionAfter(spot, from: after.end)
      if !action.isEmpty { return (isSubject ? theme(spot) : []) + action + after.noun }
      // 引进甲公司、乙公司等5家企业: those before 等 are some of the counted.
      if phrase.isExamples { return phrase.act + after.noun }
      if NameWords.isGeneric(after.noun), !phrase.last.isEmpty { return phrase.last + after.noun }
    }
    return isSubject ? theme(spot) + withoutAmong(after.noun) : after.noun
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
        numerals[number].counts
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
  func actionAfter(_ spot: Spot, from start: Int) -> [UInt8] {
    var action: [UInt8] = []
    var index = start
    var depth = 0
    while index < spot.clauseEnd, action.count < 54 {
      let token = tokens[index]
      index += 1
      // 1家省级实验室(某某药业): the bracket tells which one.
      switch token.kind {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      default: break
      }
      if depth > 0 { continue }
      if token.number != nil { break }
      if token.isText || token.has(.verb) { action += text[token.range] }
    }
    return action
  }

  func wholeActionAfter(_ spot: Spot) -> [UInt8]? {
    let action = actionAfter(spot, from: spot.place + 1)
    return action.isEmpty ? nil : action
  }

  /// `7.6平方公里的总规`
  func nounAfterOf(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of) else { return nil }
    let noun = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).segments.first
    return noun
  }
}
