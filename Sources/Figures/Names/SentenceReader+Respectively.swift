import ReportText

/// 分别 deals its values out to the names before it.
extension SentenceReader {
  /// The name dealt to this number; `nil` where it stands in no such list.
  func dealt(_ reading: Reading, _ spot: Spot, _ state: inout SentenceState, _ passage: inout Passage) -> [UInt8]? {
    guard let word = tokens[spot.clauseStart..<spot.place].lastIndex(where: { $0.has(.respectively) }) else {
      state.dealt = []
      return nil
    }
    let isFirst = !tokens[word..<spot.place].contains { $0.number != nil }
    let startsAgain = !isFirst && tokens[state.lastPlace..<spot.place].contains { $0.has(.to) }
    if isFirst {
      state.dealt = names(before: word, spot, count: count(from: word, spot), passage)
      state.nextDealt = 0
    } else if startsAgain {
      state.nextDealt = 0
    }
    guard state.nextDealt < state.dealt.count else { return nil }
    let name = state.dealt[state.nextDealt]
    state.nextDealt += 1
    if reading.aspect == .level { passage.group = state.dealt }
    return name
  }

  /// How many values stand in the list after 分别.
  private func count(from word: Int, _ spot: Spot) -> Int {
    var count = 0
    var index = word + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.number != nil { count += 1 }
      if count > 0, token.has(.to) { break }
      if token.endsClause {
        guard case .comma = token.kind, count == 0 else { break }
      }
      index += 1
    }
    return count
  }

  private func names(before word: Int, _ spot: Spot, count: Int, _ passage: Passage) -> [[UInt8]] {
    var names: [[UInt8]] = []
    var start = spot.clauseStart
    // The object that all share: 分别实现增加值3162亿元.
    let object = NamePhrase(tokens[(word + 1)..<spot.place], of: text).last
    var index = start
    func close(_ end: Int) {
      let name = NamePhrase(tokens[start..<end], of: text).last
      if !name.isEmpty { names.append(name) }
      start = end + 1
    }
    while index < word {
      if case .pause = tokens[index].kind { close(index) } else if tokens[index].has(.and) { close(index) }
      index += 1
    }
    close(word)
    names = NameWords.expanded(names).map { $0 + object }
    if names.count == count { return names }
    // 新增A和B分别为…,总数分别达…: the names of the list before, with what is now told of them.
    if names.count == 1, passage.group.count == count, NameWords.isRelational(names[0]) {
      return passage.group.map { $0 + names[0] }
    }
    if names.isEmpty {
      if passage.group.count == count { return passage.group }
      return Array(repeating: passage.topic, count: count)
    }
    if names.count == 1 { return Array(repeating: names[0], count: count) }
    return names
  }
}
