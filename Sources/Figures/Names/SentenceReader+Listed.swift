import Quantities
import ReportText

/// Those that a clause lists, of whom the next one tells.
extension SentenceReader {
  /// Those who stand first by a rate, in the clause before: `江城区、白沙县增速居前两位`.
  func namesOfRanked(_ spot: Spot) -> [[UInt8]]? {
    let end = spot.clauseStart - 1
    let start = startOfClause(before: end)
    guard let rate = tokens[start..<end].firstIndex(where: { $0.has(.rate) }),
      tokens[rate..<end].contains(where: { $0.has(.rank) }),
      tokens[rate..<end].contains(where: { $0.number != nil })
    else { return nil }
    return names(in: start..<rate)
  }

  /// 研发经费 of `研发经费前三位的是A、B和C，分别为…`, `研发经费超过10亿元的有A、B和C，分别为…`: by what they stand there.
  func measureOfRanked(_ spot: Spot, _ state: SentenceState, _ passage: Passage) -> [UInt8]? {
    let start = startOfClause(before: spot.clauseStart - 1)
    guard
      let those = (start..<spot.clauseStart).first(where: {
        Self.thoseAre.stands(at: tokens[$0].range.lowerBound, in: text)
      })
    else { return nil }
    let bound = tokens[start..<those].firstIndex {
      $0.has([.over, .under, .than, .rank]) && !$0.has(.plain) || $0.number != nil
    }
    var measure = NamePhrase(tokens[start..<(bound ?? those)], of: text).last
    if bound == nil {
      guard let rank = Self.foremost.match(atEndOf: measure) else { return nil }
      measure.removeLast(rank.length)
    }
    // 总量 is of what was told, as places are.
    guard NameWords.isAmount(measure) || NameWords.isMeasure(measure), !NameWords.isRelational(measure),
      !NameWords.isSpeed(measure)
    else { return nil }
    return spelledOut(measure, state, passage) ?? measure
  }

  private static let thoseAre: WordList = ["的是", "的有", "的为", "的分别是", "的依次是", "的只有"]

  private static let foremost: WordList = [
    "前三位", "前两位", "前五位", "前十位", "前三", "前五", "前十", "居前", "靠前", "最高", "最多", "较高", "较多",
  ]

  /// The word of a clause before which, or behind which, it lists: 依次, 分列, and 是 of `居前的市是`.
  private func lister(_ clause: Range<Int>) -> Int? {
    if let word = tokens[clause].lastIndex(where: { $0.has(.respectively) }) { return word }
    return tokens[clause].lastIndex { Self.being.contains($0.range, of: text) }
      ?? (NameWords.followers.stands(before: tokens[clause.upperBound - 1].range.upperBound, in: text)
        ? clause.upperBound : nil)
  }

  private static let being: WordList = ["是", "为"]

  /// Those that the clause before lists.
  func listedBefore(_ spot: Spot, _ count: Int) -> [[UInt8]]? {
    guard followsComma(spot), case let end = spot.clauseStart - 1 else { return nil }
    if let kinds = listOfKinds(startOfClause(before: end)..<end, count) { return kinds }
    guard let word = lister(startOfClause(before: end)..<end),
      word < end && tokens[word].has(.rank) || !tokens[word..<end].contains(where: { $0.number != nil })
    else { return nil }
    for partedByMarks in [false, true] {
      // 依次为A、B和C; A、B和C分列第三、四、五位
      for range in [min(word + 1, end)..<end, startOfClause(before: end)..<word] {
        let names = names(in: range, partedByMarks: partedByMarks).map(NameWords.withoutFollower)
        if names.count == count { return names }
      }
    }
    return nil
  }

  /// Where what is done begins behind the names of a list: `申请量和授权量提前完成任务`.
  func endOfList(_ clause: Range<Int>) -> Int {
    guard let mark = tokens[clause].lastIndex(where: { $0.isPause || $0.has(.and) }),
      let verb = tokens[mark..<clause.upperBound].firstIndex(where: {
        $0.has([.verb, .link]) && !$0.has(.plain)
      })
    else { return clause.upperBound }
    return verb
  }

  /// The names that are summed up by their number: `船数、泊位、面积三项指标均创新高`.
  func summedUp(_ clause: Range<Int>, _ count: Int) -> [[UInt8]]? {
    guard count > 1,
      let sum = tokens[clause].lastIndex(where: { token in
        token.number.map { numerals[$0].counts && numerals[$0].value == ExactDecimal(count) } ?? false
      })
    else { return nil }
    for partedByMarks in [false, true] {
      let names = names(in: clause.lowerBound..<sum, partedByMarks: partedByMarks)
      if names.count == count { return NameWords.expanded(names) }
    }
    return nil
  }

  /// 电子信息, 装备制造 and 新材料 of `形成电子信息、装备制造、新材料三大产业集群`.
  private func listOfKinds(_ clause: Range<Int>, _ count: Int) -> [[UInt8]]? {
    let verb = tokens[clause].firstIndex { $0.has(.verb) && !$0.has(.plain) } ?? clause.lowerBound - 1
    var listed = names(in: (verb + 1)..<clause.upperBound, partedByMarks: true)
    guard listed.count == count, let last = listed.last,
      let end = last.indices.first(where: { $0 >= 6 && NameWords.numbersOfKinds.stands(at: $0, in: last) })
    else { return nil }
    listed[count - 1] = Array(last[..<end])
    return listed
  }
}
