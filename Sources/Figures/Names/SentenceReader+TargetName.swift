import ReportText

/// Names of what a target is for.
extension SentenceReader {
  /// Whether the number is that of what is compared with: `与2010年的2.3%相比`.
  func isComparedWith(_ spot: Spot) -> Bool {
    spot.place + 1 < spot.clauseEnd
      && Self.compared.stands(at: tokens[spot.place + 1].range.lowerBound, in: text)
  }

  private static let compared: WordList = ["相比", "相较", "比较起来"]

  /// Whether nothing but whose standard it is stands before the number: `省定0.5元的标准`.
  func isOfStandard(_ phrase: NamePhrase, _ spot: Spot) -> Bool {
    guard spot.place + 2 < spot.clauseEnd, tokens[spot.place + 1].has(.of),
      TargetWords.kinds.contains(phrase.last)
    else { return false }
    return Self.standards.contains(tokens[spot.place + 2].range, of: text)
  }

  /// Whether the number is the limit of what was told: `控制在市核定的61亿元限额以内`.
  func isLimitSet(_ phrase: NamePhrase, _ spot: Spot) -> Bool {
    spot.ownRoles.has(.of) && tokens[spot.place - 1].has(.of) && spot.place + 1 < spot.clauseEnd
      && TargetWords.setBy.match(atEndOf: phrase.last) != nil
      && Self.limits.stands(at: tokens[spot.place + 1].range.lowerBound, in: text)
  }

  private static let limits: WordList = ["限额", "额度", "上限", "红线", "底线", "控制线", "总量"]
  private static let standards: WordList = ["标准", "水平", "要求", "底线", "红线"]

  /// Of what so much of a target is done: `高企培育完成年度任务的115%`, or what was told before.
  func progressName(
    _ own: ArraySlice<Token>, _ phrase: NamePhrase, _ state: SentenceState, _ passage: Passage
  ) -> [UInt8] {
    let verb = own.firstIndex { $0.has([.progress, .light, .share]) } ?? own.startIndex
    let subject = NamePhrase(own[..<verb], of: text).last
    if subject.count > 6, !NameWords.isPlace(subject), !NameWords.isAuthority(subject) {
      return NameWords.isRelational(subject)
        ? by(.nameMeasureOfTopic, NameWords.joined(passage.topic, subject)) : by(.nameOwn, subject)
    }
    if state.last == nil, let aim = aimedAt(phrase) { return by(.nameOwn, aim) }
    return by(.nameOfProgress, passage.trendTopic)
  }

  /// 高新技术企业培育 of `完成高新技术企业培育任务的125%`, where nothing was told before.
  private func aimedAt(_ phrase: NamePhrase) -> [UInt8]? {
    guard let end = TargetWords.measuredBy.match(atEndOf: phrase.last) else { return nil }
    let name = phrase.last.dropLast(end.length)
    return name.count >= 12 && !TargetWords.setters.stands(in: name.indices, of: Array(name))
      ? Array(name) : nil
  }

  /// 超出目标3个百分点, 超目标任务的12%: the target is of what was told before.
  func exceedsTarget(_ own: ArraySlice<Token>, _ phrase: NamePhrase, _ spot: Spot) -> Bool {
    let aimed = TargetWords.removed(from: phrase.last)
    guard aimed != phrase.last, aimed.count <= 6 else { return false }
    // 高于8%的年度目标0.5个百分点
    if spot.isListed, followsTarget(spot) { return true }
    return TargetWords.beyond.stands(at: 0, in: aimed)
      || own.contains {
        $0.has([.over, .than, .prev]) || TargetWords.beyond.stands(at: $0.range.lowerBound, in: text)
      }
  }

  /// What the target behind an amount is for, where no words before the amount say so: `120件专利申请任务`.
  func nameOfTarget(_ spot: Spot, _ phrase: NamePhrase, _ passage: Passage) -> [UInt8]? {
    // One character is whose target it is: 市.
    guard held.namesTarget,
      phrase.last.count <= 3 || TargetWords.kinds.contains(phrase.last)
        || TargetWords.setters.match(atEndOf: phrase.last) != nil,
      let noun = targetBehind(spot)
    else { return nil }
    let aim = TargetWords.aim(of: Array(text[noun]))
    if !aim.isEmpty { return by(.nameBehind, aim) }
    let told = passage.trendTopic.isEmpty ? passage.topic : passage.trendTopic
    return told.isEmpty ? nil : by(.nameTrendTopic, told)
  }

  /// 吞吐量 of `吞吐量：底线目标50万吨`, `吞吐量，底线目标50万吨`: what the aim is for is all that the clause before says.
  func labelBefore(_ spot: Spot) -> [UInt8]? {
    guard !spot.isListed, spot.clauseStart > 0, isTargetAmount(spot) else { return nil }
    let roles: Roles
    switch tokens[spot.clauseStart - 1].kind {
    case .colon: roles = [.of, .and, .plain, .verb]  // 登记船员：任务90人
    case .comma: roles = [.of, .and, .plain]
    default: return nil
    }
    let clause = startOfClause(before: spot.clauseStart - 1)..<(spot.clauseStart - 1)
    guard !clause.isEmpty, tokens[clause].allSatisfy({ $0.isText || $0.has(roles) }) else { return nil }
    let noun = NamePhrase(tokens[clause], of: text).last
    return (6...60).contains(noun.count) ? noun : nil
  }
}
