import Quantities
import ReportText

/// What is counted, where it stands after its number.
extension SentenceReader {
  /// The name of a count that has its noun after it; `nil` where it has none.
  func countedName(_ phrase: NamePhrase, _ spot: Spot, _ state: SentenceState) -> [UInt8]? {
    guard !titleFollows(spot) || phrase.last.isEmpty, var after = nounAfter(spot),
      !NameWords.isThreshold(after.noun)
    else { return nil }
    NameWords.dropEtc(&after.noun)
    if let head = sharedHead(after.noun, after.end) { after.noun += head }
    if let owner = ownerOfAmount(from: after.end) { after.noun = owner }
    if NameWords.isKindOfPlace(after.noun), let close = bracketOfKind(after.end) { after.end = close + 1 }
    // 4个乡镇为优秀等次
    if let title = titleGiven(from: after.end, spot) {
      return Self.grades.match(atEndOf: title) == nil ? title : title + after.noun
    }
    if let those = thoseWhose(phrase, after, spot, state) { return those }
    let isSubject = phrase.isEmpty || phrase.isBareVerb
    // 拨付资助资金28万元，惠及41家企业
    if phrase.isBareVerb, NameWords.reaches(phrase.last), !spot.isListed, followsComma(spot),
      let before = state.last, before.aspect == .level, !before.name.isEmpty
    {
      return NameWords.withoutExtent(before.name) + phrase.last + after.noun
    }
    if isSubject || NameWords.isGeneric(after.noun) {
      let action = actionAfter(spot, from: after.end)
      if !action.isEmpty {
        // 3家企业被认定为示范企业
        let noun = action.suffix(after.noun.count).elementsEqual(after.noun) ? [] : after.noun
        return (isSubject ? theme(spot) : []) + action + noun
      }
      // 引进甲公司、乙公司等5家企业: those before 等 are some of the counted.
      if phrase.isExamples { return phrase.act(of: text) + after.noun }
      if NameWords.isGeneric(after.noun), !phrase.last.isEmpty { return phrase.last + after.noun }
    }
    return isSubject ? theme(spot) + withoutAmong(after.noun) : withoutAmong(after.noun)
  }

  /// Whether the verb at `place` is a noun before the head of a compound: 开发 of 科研开发项目.
  private func isNominal(_ place: Int, _ end: Int) -> Bool {
    place + 1 < end && tokens[place + 1].isText
      && NameWords.nominals.contains(tokens[place].range, of: text)
      && NameWords.compoundEnds.stands(at: tokens[place + 1].range.lowerBound, in: text)
      && !numberFollows(place)
  }

  /// 《…》 straight behind the number only says which one it is.
  private func titleFollows(_ spot: Spot) -> Bool {
    spot.place + 1 < spot.clauseEnd
      && tokens[spot.place + 1].kind == .quoteOpen
      && Self.titles.stands(at: tokens[spot.place + 1].range.lowerBound, in: text)
  }

  private static let titles: WordList = ["《"]

  /// 科技特派员 of `聘任11名专家为科技特派员`: what they were made says what they are counted as.
  private func titleGiven(from start: Int, _ spot: Spot) -> [UInt8]? {
    var start = start
    // 被评为
    while start + 1 < spot.clauseEnd, tokens[start].has(.particle), !tokens[start].has([.of, .and]) {
      start += 1
    }
    guard start + 1 < spot.clauseEnd, Self.making.contains(tokens[start].range, of: text),
      !tokens[start..<spot.clauseEnd].contains(where: { $0.number != nil }),
      // 仍有6家企业为“零研发”: nobody has made them so.
      tokens[start + 1].kind != .quoteOpen || spot.ownRoles.has(.verb)
    else { return nil }
    let phrase = NamePhrase(tokens[(start + 1)..<spot.clauseEnd], of: text)
    guard case let title = phrase.first, title.count >= 9 else { return nil }
    return title
  }

  private static let grades: WordList = ["等次", "等级", "档次"]
  private static let making: WordList = ["为", "担任", "成为", "列为", "评为"]

  /// 工业企业 behind the first 级 of `2家千亿级、24家百亿级工业企业`: the next count has the head for both.
  private func sharedHead(_ noun: [UInt8], _ end: Int) -> ArraySlice<UInt8>? {
    guard let class_ = Self.classes.match(atEndOf: noun), end < tokens.count,
      tokens[end].isPause || tokens[end].has(.and)
    else { return nil }
    var next = end + 1
    while next < tokens.count, tokens[next].isText { next += 1 }
    guard next < tokens.count, let number = tokens[next].number, numerals[number].counts,
      let other = nounAfter(Spot(place: next, in: tokens)),
      let place = other.noun.indices.last(where: {
        Self.classes.match(at: $0, in: other.noun)?.place == class_.place
      })
    else { return nil }
    return other.noun[(place + 3)...]
  }

  private static let classes: WordList = ["级", "型", "类", "亿", "元"]

  /// 龙头项目 of `1个投资20亿元以上的龙头项目`: the amount only says which.
  private func ownerOfAmount(from place: Int) -> [UInt8]? {
    guard place + 2 < tokens.count, let number = tokens[place].number, numerals[number].unit?.kind == .money
    else {
      return nil
    }
    var next = place + 1
    if tokens[next].has(.trailing) { next += 1 }
    guard next + 1 < tokens.count, tokens[next].has(.of), tokens[next + 1].isText else { return nil }
    return Array(text[tokens[next + 1].range])
  }

  /// The noun that is counted, straight after the unit: `30家科技型中小企业`.
  func nounAfter(_ spot: Spot) -> (noun: [UInt8], end: Int)? {
    if behind.place != spot.place { (behind.place, behind.noun) = (spot.place, readNoun(behind: spot)) }
    return behind.noun
  }

  /// 通过 of `22家通过专家评审`: what was passed is no name of those that passed.
  func isPassed(_ place: Int, _ spot: Spot) -> Bool {
    place + 2 < spot.clauseEnd && Self.passing.contains(tokens[place].range, of: text)
      && tokens[place + 2].has(.verb)
  }

  private static let passing: WordList = ["通过", "接受", "完成", "进入", "获得"]

  /// Whether the number is one of persons or households.
  private func countsPeople(_ spot: Spot) -> Bool {
    guard let base = tokens[spot.place].number.flatMap({ numerals[$0].unit?.base }) else { return false }
    return Self.units.contains(Array(base.utf8))
  }

  private static let units: WordList = ["人", "名", "位", "户"]

  private func readNoun(behind spot: Spot) -> (noun: [UInt8], end: Int)? {
    var noun: [UInt8] = []
    var joint: Range<Int>?
    var index = spot.place + 1
    // 150家以上重点企业
    if index + 1 < spot.clauseEnd, tokens[index].has(.trailing), tokens[index + 1].isText { index += 1 }
    while index < spot.clauseEnd {
      let token = tokens[index]
      if token.has(.trailing), !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText {
        noun += text[token.range]  // 70个10亿元以上项目
      } else if token.isText {
        // 较上年同期940万元增收60万元
        if noun.isEmpty, isGain(token) && numberFollows(index) || isCause(token) { break }
        if let joint { noun += text[joint] }
        noun += text[token.range]
        joint = nil
      } else if case .quoteOpen = token.kind {
      } else if case .quoteClose = token.kind {
      } else if case .pause = token.kind, !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText,
        !numberFollows(index) || NameWords.withoutLevels(noun).isEmpty
      {
        joint = token.range
      } else if token.has(.and), !noun.isEmpty, index + 1 < spot.clauseEnd, tokens[index + 1].isText,
        !numberFollows(index), !isTogether(index, spot)
      {
        joint = token.range
      } else if token.has(.verb), !noun.isEmpty, joint == nil, isNominal(index, spot.clauseEnd) {
        noun += text[token.range]  // 8个科研开发项目
      } else if token.has(.of), NameWords.isOfPeople(noun), countsPeople(spot) {
        break  // 解决了90户村民的饮水困难
      } else if token.has(.of), !noun.isEmpty {
      } else if token.has(.scope), noun.isEmpty {
      } else if token.has(.over), !token.has(.trailing), index == spot.place + 1, index + 1 < spot.clauseEnd,
        tokens[index + 1].isText
      {
        noun += text[token.range]  // 3个过千亿元产业
      } else if case .open = token.kind, !noun.isEmpty, let end = alternative(index, spot) {
        noun += text[tokens[index].range.lowerBound..<tokens[end].range.upperBound]
        index = end  // 23个学（协）会
      } else if case .open = token.kind, let close = peersBehindBracket(index) {
        index = close  // 9个县（市、区）中
      } else if let number = token.number, noun.isEmpty, tokens[index - 1].number != nil,
        numerals[number].counts
      {  // 35户112名贫困人口
      } else if token.has(.verb), !token.has([.light, .link]), noun.isEmpty, index == spot.place + 1,
        index + 1 < spot.clauseEnd, tokens[index + 1].isText, !isPassed(index, spot)
      {
        noun += text[token.range]  // 12个在建项目, 3家入选企业
      } else {
        break
      }
      index += 1
    }
    return noun.isEmpty ? nil : (noun, index)
  }

  /// 因资金不足 of `4项因资金不足未完成`
  func isCause(_ token: Token) -> Bool {
    Self.causes.stands(at: token.range.lowerBound, in: text)
      && !Self.likeCauses.stands(at: token.range.lowerBound, in: text)
  }

  private static let causes: WordList = ["因", "由于"]
  private static let likeCauses: WordList = ["因素", "因子"]

  /// 与 of `9家企业与高校进行合作`: those that it is done with are not counted.
  private func isTogether(_ place: Int, _ spot: Spot) -> Bool {
    Self.together.contains(tokens[place].range, of: text)
      && tokens[(place + 1)..<spot.clauseEnd].contains {
        $0.has(.verb) && !$0.has(.plain) || Self.signing.stands(at: $0.range.lowerBound, in: text)
      }
  }

  private static let together: WordList = ["与"]
  private static let signing: WordList = ["签约"]

  /// Where the bracket behind a kind of place closes, if one opens there: 5个县（市、区）.
  private func bracketOfKind(_ place: Int) -> Int? {
    guard place < tokens.count, case .open = tokens[place].kind else { return nil }
    return tokens[place...].firstIndex { $0.kind == .close }
  }

  /// Where a noun goes on behind a bracket of one character, which stands for the one before it: 学（协）会.
  private func alternative(_ open: Int, _ spot: Spot) -> Int? {
    guard open + 3 < spot.clauseEnd, tokens[open + 1].isText,
      tokens[open + 1].range.count == 3,
      tokens[open + 2].kind == .close, tokens[open + 3].isText
    else { return nil }
    return open + 3
  }

  /// Where a bracket inside the words for peers closes.
  private func peersBehindBracket(_ open: Int) -> Int? {
    guard
      let close = tokens[open...].firstIndex(where: { if case .close = $0.kind { true } else { false } }),
      close + 1 < tokens.count, tokens[close + 1].isText,
      text[tokens[close + 1].range].elementsEqual(Self.among)
    else { return nil }
    return close
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
    var isLight = false
    var index = start
    var depth = 0
    // 90户村民的饮水困难: what they have is nothing that they do.
    if index < spot.clauseEnd, tokens[index].has(.of), countsPeople(spot),
      NameWords.isOfPeople(Array(text[tokens[index - 1].range]))
    {
      return []
    }
    while index < spot.clauseEnd, action.count < 54 {
      let token = tokens[index]
      // 新开工45个、竣工30个
      if token.isPause, action.isEmpty, depth == 0 { break }
      index += 1
      // 1家省级实验室(某某药业): the bracket tells which one.
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      // 56家（其中新增8家）、科技型企业132家: the bracket that the number itself stands in.
      if depth < 0, index < spot.clauseEnd, tokens[index].isPause { break }
      depth = max(0, depth)
      if depth > 0 { continue }
      // 12家高新区实现收入60亿元: what is told next, and not which they are.
      if token.number != nil { return isLight ? [] : action }
      if action.isEmpty { isLight = token.has(.light) && !token.has(.plain) }
      if token.isText || token.has(.verb) { action += text[token.range] }
    }
    return action
  }

  func wholeActionAfter(_ spot: Spot) -> [UInt8]? {
    let action = actionAfter(spot, from: spot.place + 1)
    return action.isEmpty ? nil : action
  }

  /// What a floor space or a fund is that is told with what is done with it: `1.6万平方米孵化楼投入使用`, `安排1.5亿元设立引导基金`.
  func madeOf(_ reading: Reading, _ spot: Spot) -> [UInt8]? {
    guard !spot.isListed, spot.place + 2 < spot.clauseEnd else { return nil }
    if let base = reading.numeral.unit?.base, Self.spaces.contains(base) {
      guard let after = nounAfter(spot), after.end < spot.clauseEnd,
        Self.opened.stands(at: tokens[after.end].range.lowerBound, in: text)
      else { return nil }
      return after.noun
    }
    guard reading.numeral.unit?.kind == .money,
      Self.founding.contains(tokens[spot.place + 1].range, of: text),
      case let fund = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).last,
      Self.funds.match(atEndOf: fund) != nil
    else { return nil }
    return fund
  }

  private static let spaces = ["平方米", "亩", "平方公里"]
  private static let opened: WordList = ["投入使用", "投入运营", "投用", "建成", "竣工", "启用", "交付", "封顶", "开工"]
  private static let founding: WordList = ["设立", "建立", "组建", "成立", "创设", "设置"]

  /// `7.6平方公里的总规`
  func nounAfterOf(_ spot: Spot) -> [UInt8]? {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of) else { return nil }
    let noun = NamePhrase(tokens[(spot.place + 2)..<spot.clauseEnd], of: text).first
    return noun.isEmpty || Self.standing.contains(noun) ? nil : noun
  }

  /// 低于全国1.84%的水平
  private static let standing: WordList = ["水平", "标准", "平均水平", "平均值", "均值", "平均数", "最低标准"]

  /// The sum of `其中6家企业突破1000万元`: the noun is that of those counted, the sum is of what was told before.
  func toldOfCounted(_ phrase: NamePhrase, _ reading: Reading, _ spot: Spot, _ state: SentenceState)
    -> [UInt8]?
  {
    guard spot.isListed, state.lastPlace + 1 == spot.itemStart, phrase.count == 1, !phrase.hasVerb,
      reading.numeral.unit?.kind == .money, state.last?.numeral.counts == true,
      let counted = nounAfter(Spot(place: state.lastPlace, in: tokens)), counted.noun == phrase.last
    else { return nil }
    let unit = reading.numeral.unit?.base ?? ""
    return state.wholes[unit] ?? state.topics[unit]
  }
}
