import ReportText

/// The nouns of a stretch of tokens, parted by its verbs.
struct NamePhrase {
  /// Noun phrases in order; the last stands next to the number.
  private(set) var segments: [[UInt8]] = []
  /// Whether a verb (not a mere link) stands before the last segment.
  private(set) var hasVerb = false
  /// Who does what is counted: 第三产业 of `第三产业实现增加值`. A light verb says only that there is so much of it.
  private(set) var performer: [UInt8] = []
  /// What is done with the last segment: 接待 of `接待游客`; empty where the verb is part of its name or says nothing.
  private(set) var act: [UInt8] = []
  /// Whether the last segment names some of what is counted: `甲、乙等`.
  private(set) var isExamples = false
  /// Whether there was nothing but a verb: `签约44项`.
  private(set) var isBareVerb = false

  private static let endsPeer: Roles = [.verb, .link, .rise, .fall, .share, .rank, .net]
  private static let pause = Array("、".utf8)
  private var current: [UInt8] = []
  private var joint: [UInt8] = []
  /// Where the last quotation begins in `current`.
  private var quoteStart = 0
  /// Where the head noun begins in `current`: after its last 的.
  private var headStart = 0
  /// The last verb that says what is done with what is counted.
  private var verb: [UInt8] = []
  /// The same behind 新: 开工 of 新开工项目.
  private var newVerb: [UInt8] = []
  /// Whether the words are of what is compared with.
  private var isOfPeer = false

  init(_ tokens: ArraySlice<Token>, of text: [UInt8]) {
    var depth = 0
    for (place, token) in zip(tokens.indices, tokens) {
      switch token.kind {
      case .open where Self.holdsAbbreviation(place, tokens, text):
        append(text[token.range.lowerBound..<tokens[place + 2].range.upperBound], text)
        depth += 1
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case _ where depth > 0: break
      case .text: append(text[token.range], text)
      case .word
      where token.has(.trailing) && place > tokens.startIndex && tokens[place - 1].isText
        && !Duration.stands(tokens[place - 1].range, of: text):
        append(text[token.range], text)  // 市级以上
      case .word: take(token.roles, token, isCompound(place, tokens, text), text)
      case .pause: joint = Self.pause
      case .comma, .colon, .stop: close()
      case .quoteOpen: quoteStart = current.count
      case .quoteClose: closeQuote()
      case .time, .number: break
      }
    }
    finish()
  }

  /// `研究与试验发展（R&D）经费`: the short form in the middle of a name.
  private static func holdsAbbreviation(_ place: Int, _ tokens: ArraySlice<Token>, _ text: [UInt8]) -> Bool {
    guard place > tokens.startIndex, tokens[place - 1].isText, place + 3 < tokens.endIndex,
      tokens[place + 1].isText, case .close = tokens[place + 2].kind, tokens[place + 3].isText
    else { return false }
    return text[tokens[place + 1].range].allSatisfy { $0 < 0x80 }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ text: [UInt8]) {
    if isOfPeer || Duration.stands(bytes.indices, of: text) { return }
    if !current.isEmpty { current += joint }
    joint = []
    current += bytes
  }

  /// A long slogan in quotes says which, not what: `“订单培训+技能评价+就业服务”培训`.
  private mutating func closeQuote() {
    if current.count - quoteStart >= Self.longestQuote { headStart = current.count }
  }

  private static let longestQuote = 48

  private mutating func close() {
    guard !current.isEmpty else {
      (headStart, isExamples) = (0, false)
      if !joint.isEmpty { joint = [] }
      return
    }
    // A long description before 的 says which, not what.
    if headStart >= 18, current.count - headStart >= 12 { current = Array(current.dropFirst(headStart)) }
    headStart = 0
    let isWhole = current
    current = NameWords.withoutSpan(NameWords.withoutManner(current))
    current = NameWords.withoutExamples(NameWords.withoutEtc(current))
    isExamples = isWhole.count > current.count && NameWords.isList(current)
    if !current.isEmpty, !NameWords.isPer(current), !NameWords.isBatch(current) {
      if !verb.isEmpty, !NameWords.isOutcome(current),
        NameWords.isGeneric(current)
          || NameWords.tellsState(verb)
          || current.count <= 6 && segments.isEmpty && !NameWords.measures.contains(current)
      {
        current = verb + current
        verb = []
      } else if !newVerb.isEmpty, NameWords.isGeneric(current) {
        current = newVerb + current
      }
      newVerb = []
      segments.append(current)
      act = verb
      verb = []
    }
    current = []
    joint = []
  }

  private mutating func take(_ roles: Roles, _ token: Token, _ isCompound: Bool, _ text: [UInt8]) {
    if isOfPeer, !roles.isDisjoint(with: Self.endsPeer), !roles.contains(.plain) { isOfPeer = false }
    if roles.contains(.than) {
      closeBefore(link: roles)
      isOfPeer = true
    } else if roles.contains(.converted) {
      // The amount in another currency has the name of the first.
      self = NamePhrase([], of: text)
    } else if roles.contains(.plain) || isCompound {
      append(text[token.range], text)
    } else if roles.contains(.and) {
      joint = Array(text[token.range])
    } else if roles.contains(.of) {
      joint = []
      headStart = current.count
    } else if !roles.isDisjoint(with: [.verb, .net]) {
      close()
      // 公路建设完成投资: a verb that has done without an object is a noun.
      if roles.contains(.light), !verb.isEmpty, !segments.isEmpty { nominalize() }
      hasVerb = true
      if roles.contains(.light), token.range.count > 3 { performer = last }
      let isSpecific = roles.isDisjoint(with: [.light, .link, .new, .net, .cumulative])
      verb = isSpecific ? Array(text[token.range]) : []
      newVerb = roles.contains(.new) && token.range.count == 9 ? Array(text[token.range].dropFirst(3)) : []
    } else if !roles.isDisjoint(with: [
      .link, .rise, .fall, .yoy, .prev, .rank, .respectively, .from, .to, .share, .particle, .progress,
    ]) {
      closeBefore(link: roles)
    }
  }

  /// A verb straight before 达 or a number names what is done: `专利申请达100件`.
  private mutating func closeBefore(link roles: Roles) {
    close()
    if !verb.isEmpty, !roles.isDisjoint(with: [.link, .rise, .fall, .rank, .respectively]) { nominalize() }
  }

  private mutating func nominalize() {
    if segments.isEmpty {
      isBareVerb = true
      segments = [verb]
    } else {
      segments[segments.count - 1] += verb
    }
    verb = []
  }

  private mutating func finish() {
    close()
    if !verb.isEmpty { nominalize() }
  }

  /// A verb between two nouns that touch it is part of a name (`研究开发中心`), and so is one before 率 (`入驻率`).
  private func isCompound(_ place: Int, _ tokens: ArraySlice<Token>, _ text: [UInt8]) -> Bool {
    guard tokens[place].has(.verb), !tokens[place].has([.light, .link, .new, .net]),
      place + 1 < tokens.endIndex
    else { return false }
    // 专利实施转化产值
    if tokens[place + 1].has(.verb), !tokens[place + 1].isText {
      return !current.isEmpty && joint.isEmpty && isNoun(tokens[place - 1])
        && NameWords.nominals.contains(Array(text[tokens[place].range]))
        && NameWords.nominals.contains(Array(text[tokens[place + 1].range]))
        && place + 2 < tokens.endIndex && tokens[place + 2].isText
        && NameWords.compoundEnds.stands(at: tokens[place + 2].range.lowerBound, in: text)
    }
    // 智能化改造和数字化转型项目
    if tokens[place + 1].has(.and) {
      return !current.isEmpty && joint.isEmpty && isNoun(tokens[place - 1]) && place + 2 < tokens.endIndex
        && tokens[place + 2].isText && NameWords.nominals.contains(Array(text[tokens[place].range]))
    }
    guard tokens[place + 1].isText else { return false }
    let next = tokens[place + 1].range.lowerBound
    if NameWords.measureEnds.stands(at: next, in: text) { return true }
    // 土地使用税, 资助金
    if tokens[place + 1].range.count == 3, NameWords.dueEnds.stands(at: next, in: text) { return true }
    // 规上企业建有研发机构比例
    if !current.isEmpty, joint.isEmpty,
      NameWords.rateEnds.stands(before: tokens[place + 1].range.upperBound, in: text)
    {
      return true
    }
    guard !current.isEmpty, joint.isEmpty, place > tokens.startIndex,
      isNoun(tokens[place - 1])
        || Array(text[tokens[place - 1].range]).elementsEqual(current.suffix(tokens[place - 1].range.count))
    else { return false }
    return NameWords.compoundEnds.stands(at: next, in: text)
  }

  private func isNoun(_ token: Token) -> Bool {
    if case .quoteClose = token.kind { return true }
    return token.isText
  }

  var last: [UInt8] { segments.last ?? [] }
  /// The phrase before the last: whose it is.
  var subject: [UInt8] { segments.count >= 2 ? segments[segments.count - 2] : [] }
}
