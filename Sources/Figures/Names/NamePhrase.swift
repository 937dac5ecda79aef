import ReportText

/// The nouns of a stretch of tokens, parted by its verbs.
struct NamePhrase {
  /// How many noun phrases there are. None is empty.
  private(set) var count = 0
  private(set) var first: [UInt8] = []
  /// The phrase before the last: whose it is.
  private(set) var subject: [UInt8] = []
  /// Stands next to the number.
  private(set) var last: [UInt8] = []
  /// Whether a verb (not a mere link) stands before the last phrase.
  fileprivate(set) var hasVerb = false
  /// Who does what is counted: 第三产业 of `第三产业实现增加值`. A light verb says only that there is so much of it.
  fileprivate(set) var performer: [UInt8] = []
  /// Where it is said what is done with the last phrase: 接待 of `接待游客`; `nil` where the verb is part of its name or says
  /// nothing. Few rules ask for it.
  fileprivate(set) var deed: Range<Int>?
  /// Whether the last phrase names some of what is counted: `甲、乙等`.
  fileprivate(set) var isExamples = false
  /// Whether there was nothing but a verb: `签约44项`.
  fileprivate(set) var isBareVerb = false

  fileprivate init() {}

  init(_ tokens: ArraySlice<Token>, of text: [UInt8]) {
    guard !tokens.isEmpty else { return }
    var reading = NameReading(of: text)
    reading.read(Self.withoutOrigin(tokens))
    swap(&self, &reading.phrase)
  }

  /// Without 由改革前的 of `供给率由改革前的71%提高到…`: it names nothing where a noun stands before it.
  private static func withoutOrigin(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    guard let last = tokens.last, last.has(.of), let from = tokens.lastIndex(where: { $0.has(.from) }),
      from > tokens.startIndex, tokens[from - 1].isText,
      tokens[(from + 1)..<(tokens.endIndex - 1)].allSatisfy({ $0.isText || $0.has([.adverb, .scope, .verb]) })
    else { return tokens }
    return tokens[..<from]
  }

  var isEmpty: Bool { count == 0 }

  /// What is done with the last phrase; empty where nothing is.
  func act(of text: [UInt8]) -> [UInt8] { deed.map { Array(text[$0]) } ?? [] }

  fileprivate mutating func append(_ name: [UInt8]) {
    if count == 0 { first = name } else { subject = last }
    last = name
    count += 1
  }

  /// Makes the last phrase longer; there must be one.
  fileprivate mutating func extend(with words: ArraySlice<UInt8>) {
    last += words
    if count == 1 { first = last }
  }
}

/// A phrase as far as it is read.
private struct NameReading {
  var phrase = NamePhrase()

  private static let endsPeer: Roles = [.verb, .link, .rise, .fall, .share, .rank, .net]
  private let text: [UInt8]
  private var current: [UInt8] = []
  // Words are kept as places in the text: most of them are never looked at again.
  private var joint: Range<Int>?
  /// Whether `current` is put together of several.
  private var isJoined = false
  /// Where the last quotation begins in `current`.
  private var quoteStart = 0
  /// Where the head noun begins in `current`: after its last 的.
  private var headStart = 0
  /// The last verb that says what is done with what is counted.
  private var verb: Range<Int>?
  /// Where the verbs that touch it begin: 立案 of 立案查处.
  private var verbs: Int?
  /// The same behind 新: 开工 of 新开工项目.
  private var newVerb: Range<Int>?
  /// Whether the words are of what is compared with.
  private var isOfPeer = false

  init(of text: [UInt8]) { self.text = text }

  mutating func read(_ tokens: ArraySlice<Token>) {
    var depth = 0
    var agreed = -1
    for place in tokens.indices {
      let token = tokens[place]
      switch token.kind {
      case .open where standsInsideName(place, tokens):
        append(token.range.lowerBound..<tokens[place + 2].range.upperBound)
        depth += 1
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case _ where depth > 0: break
      case .text where endsPlan(place, tokens): break  // “十五”末
      case .text where mayBeAside(token.range):
        if tellsWhoAgreed(place, tokens) {
          agreed = place + 1
        } else if !isAfterTime(place, tokens) {
          append(token.range)
        } else if token.range.count > 3 {
          append(token.range.dropFirst(3))
        }
      case .text: append(token.range)
      case .word
      where token.has(.trailing) && place > tokens.startIndex && tokens[place - 1].isText
        && !Duration.stands(tokens[place - 1].range, of: text):
        append(token.range)  // 市级以上
      case .word where place == agreed && Self.agreeing.contains(token.range, of: text): break
      case .word: take(token, at: place, tokens)
      case .pause: joint = token.range
      case .comma, .colon, .stop: close()
      case .quoteOpen: quoteStart = current.count
      case .quoteClose: closeQuote()
      case .time, .number: break
      }
    }
    close()
    if verb != nil { nominalize() }
  }

  /// `研究与试验发展（R&D）经费`, `执业（助理）医师`: a short bracket in the middle of a name.
  private func standsInsideName(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    guard place > tokens.startIndex, tokens[place - 1].isText, place + 3 < tokens.endIndex,
      tokens[place + 1].isText, case .close = tokens[place + 2].kind, tokens[place + 3].isText
    else { return false }
    let inside = text[tokens[place + 1].range]
    // ［2］ is the mark of a footnote.
    return inside.count == 6 || inside.allSatisfy { $0 < 0x80 } && !inside.allSatisfy { $0 &- 0x30 <= 9 }
  }

  private func endsPlan(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    place >= tokens.startIndex + 2 && tokens[place - 1].kind == .quoteClose && tokens[place - 2].time != nil
      && SentenceReader.endsOfPlans.contains(tokens[place].range, of: text)
  }

  /// Whether one of the two begins there: asked of every text.
  @inline(__always)
  private func mayBeAside(_ range: Range<Int>) -> Bool {
    range.count >= 3 && (text[range.lowerBound + 1] == 0xBB || text[range.lowerBound + 1] == 0x90)
  }

  /// `经市人大批准`, or that before 批准.
  private func tellsWhoAgreed(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    let range = tokens[place].range
    guard text.has(Self.through, at: range.lowerBound),
      !Self.likeThrough.stands(at: range.lowerBound, in: text)
    else { return false }
    return Self.agreeing.stands(before: range.upperBound, in: text)
      || place + 1 < tokens.endIndex && Self.agreeing.contains(tokens[place + 1].range, of: text)
  }

  private static let through = Array("经".utf8)
  private static let likeThrough: WordList = ["经济", "经费", "经营", "经开区", "经销", "经验"]
  private static let agreeing: WordList = ["批准", "同意", "审议", "审定", "批复", "核准", "审议通过", "研究"]

  /// `后产销两旺` behind `进入三季度`
  private func isAfterTime(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    place > tokens.startIndex && tokens[place - 1].time != nil
      && text.has(Self.after, at: tokens[place].range.lowerBound)
      && !Self.likeAfter.stands(at: tokens[place].range.lowerBound, in: text)
  }

  private static let after = Array("后".utf8)
  private static let likeAfter: WordList = ["后备", "后勤", "后续", "后期", "后台", "后进", "后方"]

  private mutating func append(_ range: Range<Int>) {
    if isOfPeer || Duration.mayStand(range, of: text) && Duration.stands(range, of: text) { return }
    if current.isEmpty {
      current.reserveCapacity(max(range.count, Self.usualRoom))
    } else if let joint {
      take(joint)
      isJoined = true
    }
    joint = nil
    take(range)
  }

  private mutating func take(_ range: Range<Int>) {
    text.withUnsafeBufferPointer { current.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Few names are longer: they find room at once.
  private static let usualRoom = 64

  /// A long slogan in quotes says which, not what: `“订单培训+技能评价+就业服务”培训`.
  private mutating func closeQuote() {
    if current.count - quoteStart >= Self.longestQuote { headStart = current.count }
  }

  private static let longestQuote = 48

  private mutating func close() {
    joint = nil
    guard !current.isEmpty else {
      (headStart, phrase.isExamples) = (0, false)
      return
    }
    var name: [UInt8] = []
    swap(&name, &current)
    // A long description before 的 says which, not what.
    if headStart >= 18, name.count - headStart >= 12, NameWords.courses.match(at: 0, in: name) == nil {
      name.removeFirst(headStart)
    }
    // 受台风影响的企业 says which they are.
    if headStart == 0 { NameWords.dropInfluence(&name) }
    headStart = 0
    let length = name.count
    NameWords.dropManner(&name)
    NameWords.dropSpan(&name)
    NameWords.dropEtc(&name)
    NameWords.dropAlone(&name)
    NameWords.dropOwner(&name)
    NameWords.dropSteady(&name)
    if isJoined { NameWords.dropExamples(&name) }
    phrase.isExamples = isJoined && length > name.count && NameWords.isList(name)
    isJoined = false
    if !name.isEmpty, !NameWords.isPer(name), !NameWords.isBatch(name), !NameWords.isConnective(name),
      !NameWords.isTrendOfBoth(name)
    {
      if let deed = verb, !NameWords.isOutcome(name),
        NameWords.isGeneric(name) || NameWords.tellsState(deed, of: text)
          || name.count <= 6 && phrase.isEmpty && !NameWords.measures.contains(name)
            && !NameWords.relational.contains(name)
      {
        name.insert(contentsOf: text[deed], at: 0)
        verb = nil
      } else if verb != nil, !phrase.isEmpty, NameWords.isInPlace(name) {
        return nominalize()  // 资源费征收到位
      } else if let newVerb, NameWords.isGeneric(name) || NameWords.isClassOfAmount(name) {
        name = text[newVerb] + name
      }
      newVerb = nil
      phrase.append(name)
      phrase.deed = verb
      verb = nil
    }
  }

  private mutating func take(_ token: Token, at place: Int, _ tokens: ArraySlice<Token>) {
    let roles = token.roles
    if roles.contains(.over), boundsClass(place, tokens) { return append(token.range) }
    if isOfPeer, !roles.isDisjoint(with: Self.endsPeer), !roles.contains(.plain) { isOfPeer = false }
    if roles.contains(.than) {
      closeBefore(link: roles)
      isOfPeer = true
    } else if roles.contains(.converted) {
      // The amount in another currency has the name of the first.
      self = NameReading(of: text)
    } else if roles.contains(.plain) || isCompound(place, tokens) {
      append(token.range)
    } else if roles.contains(.and) {
      joint = token.range
    } else if roles.contains(.of) {
      joint = nil
      headStart = current.count
    } else if roles.contains(.scope), qualifies(place, tokens) {
      append(token.range)
    } else if roles.contains([.verb, .cumulative]), NameWords.isPerHead(current) {
      append(token.range)  // 每千人拥有床位
    } else if !roles.isDisjoint(with: [.verb, .net]) {
      close()
      // 公路建设完成投资: a verb that has done without an object is a noun.
      if roles.contains(.light), verb != nil, !phrase.isEmpty { nominalize() }
      phrase.hasVerb = true
      if roles.contains(.light), token.range.count > 3 { phrase.performer = phrase.last }
      let isSpecific = roles.isDisjoint(with: [.light, .link, .new, .net, .cumulative])
      let goesOn =
        isSpecific && verb?.upperBound == token.range.lowerBound
        && verb.map { !NameWords.leads.contains($0, of: text) } ?? false
      verbs = goesOn ? verbs ?? verb?.lowerBound : nil
      verb = isSpecific ? token.range : nil
      newVerb =
        roles.contains(.new) && token.range.count == 9
        ? token.range.lowerBound + 3..<token.range.upperBound : nil
    } else if !roles.isDisjoint(with: [
      .link, .rise, .fall, .yoy, .prev, .rank, .respectively, .from, .to, .share, .particle, .progress,
    ]) {
      closeBefore(link: roles)
    } else if roles.contains(.adverb), isOccasion(place, tokens) {
      append(token.range)
    }
  }

  /// Whether the place at `place` says which, and not whose figure it is: 省内 of `省内成交额`, 全国 of `销往全国的`.
  private func qualifies(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    let range = tokens[place].range
    guard place > tokens.startIndex else { return isInside(place, tokens) }
    let before = tokens[place - 1]
    if before.isText, NameWords.courses.stands(before: range.lowerBound, in: text) { return true }
    return isInside(place, tokens)
      && (before.has([.of, .and]) || !before.has([.particle, .rank, .than, .link]))
  }

  private func isInside(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    NameWords.insides.contains(tokens[place].range, of: text) && place + 1 < tokens.endIndex
      && tokens[place + 1].isText
  }

  /// 期间 of `会议期间提案`: which of them, in a phrase without a verb.
  private func isOccasion(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    NameWords.during.contains(tokens[place].range, of: text) && !current.isEmpty && joint == nil
      && place > tokens.startIndex && tokens[place - 1].isText && place + 1 < tokens.endIndex
      && tokens[place + 1].isText
  }

  /// A verb straight before 达 or a number names what is done: `专利申请达100件`.
  private mutating func closeBefore(link roles: Roles) {
    close()
    if verb != nil, !roles.isDisjoint(with: [.link, .rise, .fall, .rank, .respectively]) { nominalize() }
  }

  private mutating func nominalize() {
    guard let verb else { return }
    let words = (verbs ?? verb.lowerBound)..<verb.upperBound
    if phrase.isEmpty {
      phrase.isBareVerb = true
      phrase.append(Array(text[words]))
    } else {
      phrase.extend(with: text[words])
    }
    self.verb = nil
  }

  private static let byWhom: WordList = ["由"]

  /// A verb between two nouns that touch it is part of a name (`研究开发中心`), and so is one before 率 (`入驻率`).
  private func isCompound(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    guard tokens[place].has(.verb), !tokens[place].has([.light, .link, .new, .net]),
      place + 1 < tokens.endIndex
    else { return false }
    // 由企业牵头的项目
    if tokens[place + 1].has(.of), place > tokens.startIndex + 1, tokens[place - 1].isText,
      Self.byWhom.contains(tokens[place - 2].range, of: text)
    {
      return true
    }
    // 专利实施转化产值
    if tokens[place + 1].has(.verb), !tokens[place + 1].isText {
      return !current.isEmpty && joint == nil && isNoun(tokens[place - 1])
        && NameWords.nominals.contains(tokens[place].range, of: text)
        && NameWords.nominals.contains(tokens[place + 1].range, of: text)
        && place + 2 < tokens.endIndex && tokens[place + 2].isText
        && NameWords.compoundEnds.stands(at: tokens[place + 2].range.lowerBound, in: text)
    }
    // 智能化改造和数字化转型项目
    if tokens[place + 1].has(.and) {
      return !current.isEmpty && joint == nil && isNoun(tokens[place - 1]) && place + 2 < tokens.endIndex
        && tokens[place + 2].isText && NameWords.nominals.contains(tokens[place].range, of: text)
    }
    guard tokens[place + 1].isText else { return false }
    let next = tokens[place + 1].range.lowerBound
    if NameWords.measureEnds.stands(at: next, in: text) || NameWords.isKind(at: next, of: text)
      || tokens[place + 1].range.count == 3 && NameWords.number.stands(at: next, in: text)
    {
      return true
    }
    // 调解成功率
    if NameWords.nominals.contains(tokens[place].range, of: text),
      NameWords.rateEnds.stands(before: tokens[place + 1].range.upperBound, in: text)
    {
      return true
    }
    // 土地使用税, 资助金
    if tokens[place + 1].range.count == 3, NameWords.dueEnds.stands(at: next, in: text) { return true }
    // 规上企业建有研发机构比例
    if !current.isEmpty, joint == nil,
      NameWords.rateEnds.stands(before: tokens[place + 1].range.upperBound, in: text)
    {
      return true
    }
    guard !current.isEmpty, joint == nil, place > tokens.startIndex,
      isNoun(tokens[place - 1])
        || text[tokens[place - 1].range].elementsEqual(current.suffix(tokens[place - 1].range.count))
    else { return false }
    // 社区建设管理类
    if let noun = NameWords.nominals.match(at: next, in: text),
      NameWords.isKind(at: next + noun.length, of: text)
    {
      return true
    }
    return NameWords.compoundEnds.stands(at: next, in: text)
  }

  /// 超 of `纳税超千万元企业`: part of the name of those counted.
  private func boundsClass(_ place: Int, _ tokens: ArraySlice<Token>) -> Bool {
    !current.isEmpty && joint == nil && place + 1 < tokens.endIndex && tokens[place + 1].isText
      && NotFigures.opensClass(at: tokens[place + 1].range.lowerBound, of: text)
  }

  private func isNoun(_ token: Token) -> Bool {
    if case .quoteClose = token.kind { return true }
    return token.isText
  }
}
