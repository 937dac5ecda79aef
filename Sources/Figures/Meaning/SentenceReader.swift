import Quantities
import ReportText

/// Reads the figures of one sentence.
struct SentenceReader: ~Copyable {
  let text: [UInt8]
  private(set) var sentence: TokenizedSentence
  private(set) var held: HeldWords
  let behind = NounBehind()
  let notes: FigureNotes?

  /// A figure before it has its place in the report. Rules hand it on to one another and to the figures behind it: it is
  /// large, so that it is not copied.
  final class Reading {
    let numeral: Numeral
    /// Whether the amount is that of a fall, with whatever sign it is written.
    var falls = false
    var name: [UInt8] = []
    /// What a share is a share of, also of one that changes or ranks; empty where it is not said.
    var whole: [UInt8] = []
    /// 占全市的六成: a share of the same in a larger place.
    var isOfLargerPlace = false
    /// 1.7亿元 of `较2010年的1.7亿元增长19%`: the amount of a time that is compared with.
    var isOfPeerTime = false
    var aspect: Aspect = .level
    var bound: Bound = .exact
    var status: Status = .actual
    var basis: Basis?
    var accumulation: Accumulation?
    var period: Period?
    var scope: String?
    /// 完成年度目标的104%: a share of a target.
    var isProgress = false
    /// 3200件 of `完成年度任务（3200件）的86%`: what was to be done.
    var isOfTarget = false
    /// 同比8.5%: a growth without 增长 or 下降.
    var isUnsigned = false

    init(numeral: Numeral) { self.numeral = numeral }
  }

  init(_ sentence: consuming TokenizedSentence, of text: [UInt8], _ notes: FigureNotes? = nil) {
    self.text = text
    self.notes = notes
    held = sentence.numerals.isEmpty ? HeldWords() : HeldWords(sentence, of: text)
    self.sentence = sentence
  }

  /// Goes on to the sentence in `range` of the same text, in the memory of the last.
  mutating func take(_ range: Range<Int>, _ tokenizer: Tokenizer) {
    tokenizer.cut(range, into: &sentence)
    behind.place = -1
    held = sentence.numerals.isEmpty ? HeldWords() : HeldWords(sentence, of: text)
  }

  var tokens: [Token] { sentence.tokens }
  var numerals: [Numeral] { sentence.numerals }
  var times: [TimeExpression] { sentence.times }

  /// Whether a word of the sentence may have one of `roles`: rules whose words it does not have are passed over.
  func mayHold(_ roles: Roles) -> Bool { !sentence.roles.isDisjoint(with: roles) }

  /// The figures in order; `passage` goes on to the next sentence. `state` is used anew.
  func readings(_ passage: Passage, _ state: SentenceState = SentenceState()) -> [Reading] {
    noteSibling(passage)
    noteTime(passage)
    noteHead(passage)
    noteLook(passage)
    passage.hasBegun = true
    defer {
      if passage.carried != nil || passage.comparesAll, !endsWithSemicolon {
        (passage.carried, passage.comparesAll) = (nil, false)
      }
      // 计划新建的10个已开工8个；…
      if mayHold(.done), !passage.isPlan, assignment == nil { passage.carried?.status = nil }
    }
    let opensWithParts = tokens.first?.has(.ofWhich) ?? false
    if tellsOfNow { (passage.isGoal, passage.hasAnnounced) = (false, false) }
    if setsGoals || !passage.hasTold && looksAhead(passage) || opensWithAims(passage) {
      passage.isGoal = true
      notes?.marks.goal = last(.goal, tokens[...]) ?? tokens.first?.range
    }
    // 任务是60件。: said of its own sentence, unless a list follows.
    defer { if passage.isGoal, setsTask { passage.isGoal = false } }
    defer {
      if announces {
        passage.hasAnnounced = true
        notes?.marks.announcement = announcement
      }
    }
    guard !numerals.isEmpty else {
      if let label { passage.label = label }
      return []
    }
    if mayHold(.yoy), saysBelow { passage.comparesBelow = true }
    state.begin()
    if opensWithParts {
      state.inherited = passage.last
      state.topics = passage.topics
    }
    var readings: [Reading] = []
    readings.reserveCapacity(numerals.count)
    for (place, token) in tokens.enumerated() {
      if case .stop = token.kind, !state.partsGoOn {
        state.topics.take(state.wholes)
        state.wholes = NamesByUnit()
        state.wholeAccumulation = nil
        state.wholeStatus = nil
      }
      if token.has(.ofWhich) {
        state.partsGoOn = partsGoOn(from: place)
        state.wholes = state.topics
        let whole = readings.last(where: { $0.aspect == .level && !$0.isOfTarget })
        state.wholeAccumulation = whole?.accumulation
        state.wholeStatus = whole?.status
        if state.wholes.isEmpty { state.wholes[passage.topicBase] = passage.topic }
      }
      if case .open = token.kind { state.outside = Outside(passage, state) }
      if case .close = token.kind, let outside = state.outside {
        outside.restore(passage, state)
        state.outside = nil
      }
      guard let number = token.number else { continue }
      let spot = Spot(place: place, in: tokens)
      let reading = Reading(numeral: numerals[number])
      notes?.begin(reading.numeral, tokens, spot)
      read(reading, spot, state, passage)
      state.last = reading
      state.lastPlace = place
      if reading.numeral.isDamage { continue }
      readings.append(reading)
    }
    if !opensWithParts,
      let last = readings.indices.last(where: {
        readings[$0].aspect == .level && !readings[$0].isOfTarget && !readings[$0].isOfPeerTime
      })
    {
      passage.last = Passage.Whole(period: readings[last].period, accumulation: readings[last].accumulation)
    }
    passage.topics = state.topics
    if passage.tellsPlaces, !endsWithSemicolon { passage.leavePlaces() }
    passage.noteKnown(state.topics)
    passage.noteLevels(state.levels, goOn: endsWithSemicolon)
    markNewBeforeTotal(readings)
    markStockBeforeNew(readings)
    return readings
  }

  /// The noun that is all of the sentence.
  private var label: [UInt8]? {
    guard (2...7).contains(tokens.count), case .stop? = tokens.last?.kind,
      tokens.dropLast().allSatisfy({
        switch $0.kind {
        case .open, .close: true
        default: $0.isText || $0.has(.of)
        }
      })
    else { return nil }
    let noun = NamePhrase(tokens[...], of: text).last
    return (9...60).contains(noun.count) ? noun : nil
  }

  /// Whether the parts after 其中 go on behind a semicolon: `其中：工业2亿元；农业1亿元`.
  private func partsGoOn(from place: Int) -> Bool {
    if place == 0 { return true }
    if case .comma = tokens[place - 1].kind {
      guard place + 1 < tokens.count, case .colon = tokens[place + 1].kind else {
        return text[tokens[place].range.upperBound - 1] == 0x9A
          || text[tokens[place].range.upperBound - 1] == 0x3A
      }
    }
    return true
  }

  private func read(
    _ reading: Reading, _ spot: Spot, _ state: SentenceState, _ passage: Passage
  ) {
    reading.aspect = aspect(reading.numeral, spot, state)
    reading.isUnsigned = isUnsigned(reading.numeral, spot)
    if reading.isUnsigned || hasSign(reading.numeral, spot) {
      reading.aspect = by(.aspectBesideComparison, .growth, tokens[spot.place - 1].range)
    }
    var own: ArraySlice<Token> { tokens[spot.itemStart..<spot.place] }
    // 分别完成年度任务的120%和105%
    reading.isProgress =
      reading.aspect == .share
      && (isProgress(own, spot)
        || spot.isListed && state.last?.isProgress == true && !own.contains { $0.isText || $0.has(.share) })
    reading.bound = bound(reading.numeral, spot)
    let phrase = NamePhrase(own, of: text)
    var name = ofPlace(
      name(reading, phrase, spot, state, passage), phrase, reading, spot, state, passage)
    name = ofIts(name, passage)
    if let deed = deedOfReduction(reading, spot) { name = text[deed] + name }
    if let deed = inspected(phrase, name, reading.numeral) { name = deed + name }
    // 发明专利拥有量。任务是增长25%。
    if name.isEmpty {
      let title = FigureExtractor.subject(ofTitle: passage.headingTitle)
      name = by(.nameTopic, passage.label.isEmpty ? title : passage.label)
    }
    // 高新区（22%）, told under a heading that ends with 增速
    if reading.aspect == .share || reading.aspect == .growth, state.placed.last?.name == name,
      let speed = NameWords.speed(atEndOf: name)
    {
      reading.aspect = by(.aspectRateName, .growth, notes?.words(of: .indicator))
      name = Array(name.dropLast(speed))
    }
    reading.name = name
    // 高新区137%, told of a 任务完成率
    if reading.aspect == .share, !reading.isProgress, state.placed.last?.name == name,
      NameWords.isRate(name) || NameWords.isStrength(name)
    {
      reading.aspect = by(.aspectRateName, .level, notes?.words(of: .indicator))
    }
    if reading.numeral.isPercent { state.lastPercent = reading.aspect }
    if reading.aspect == .level || reading.aspect == .share { state.stock = reading.aspect }
    if reading.aspect == .share {
      reading.whole = whole(of: spot)
      reading.isOfLargerPlace = isOfLargerPlace(reading.whole, spot)
      // 占比由A提高到B
      if reading.whole.isEmpty, let last = state.last, last.aspect == .share, last.name == name {
        reading.whole = last.whole
      }
    }
    // 占GDP比重2.33%，提高0.09个百分点，居全省第二: of the share told before.
    if reading.aspect == .change && reading.numeral.unit?.kind == .points || reading.aspect == .rank,
      let last = state.last, last.name == name
    {
      reading.whole = last.whole
    }
    reading.accumulation = accumulation(reading, phrase, spot, state, passage)
    // 户均655万元 of 累计发放: an average is no sum.
    if reading.accumulation != nil, NameWords.isAverage(name) { reading.accumulation = nil }
    if reading.accumulation == .new { passage.noteNew(reading) }
    reading.status = status(spot, isProgress: reading.isProgress, state, passage)
    reading.period = period(spot, reading.aspect, state, passage)
    reading.basis = basis(reading, spot, passage)
    reading.isOfPeerTime = state.comparedPlace == spot.place
    if reading.status == .actual, let year = passage.report.year, let period = reading.period,
      !period.isInherited, period.start.year > year
    {
      // a year that is still to come
      reading.status = by(.statusYearAhead, .target, notes?.words(of: .period))
    } else if reading.status == .actual, reading.aspect == .level, spot.ownRoles.has(.under),
      let year = passage.yearOfPart, let period = reading.period, !period.isInherited,
      period.covers(sameDaysAs: year)
    {
      // 全年控制在85人以内 in a report on half of the year
      reading.status = by(.statusYearAhead, .target, notes?.words(of: .period))
    }
    reading.isOfTarget = isTargetAmount(spot) || targetBehind(spot) != nil
    widenPeriod(of: reading, spot, state, passage)
    reading.scope = scope(reading, phrase, spot, state, passage)
    if reading.aspect == .growth || reading.aspect == .change, let fall = fall(spot) {
      reading.falls = by(.valueFall, true, fall.range)
    }
    state.status = reading.isOfTarget || isOwnTarget(spot) ? nil : reading.status
    if state.isAside {
      state.isAside = false
      return
    }
    if reading.aspect == .rank {
      passage.ranked = name
    } else if !name.isEmpty {
      state.told.moveToEnd(name)
    }
    // 有3个县，其中江城县增幅最大: they are no more than those that it is told of.
    if reading.numeral.counts, NameWords.isKindOfPlace(name) || NameWords.isThreshold(name) { return }
    if reading.aspect == .level { state.levels.append(name) }
    // 完成节能目标进度100%: what goes on is told of what the target is for.
    if TargetWords.progress.match(atEndOf: name) != nil { return }
    if !name.isEmpty { passage.trendTopic = name }
    if reading.aspect == .level || reading.aspect == .share {
      if !name.isEmpty {
        passage.topic = name
        passage.topicBase = reading.numeral.unit?.base ?? ""
        // What stands by an index is told next.
        if passage.topicBase.isEmpty { passage.ranked = [] }
        state.topics[passage.topicBase] = name
      }
    }
  }

  /// 同比8.5%: straight behind the word that compares, with no word or sign for its direction.
  private func isUnsigned(_ numeral: Numeral, _ spot: Spot) -> Bool {
    isCompared(numeral, spot) && !hasSign(numeral, spot)
  }

  /// 同比+8.5%
  private func hasSign(_ numeral: Numeral, _ spot: Spot) -> Bool {
    isCompared(numeral, spot) && NumeralReader.isSign(text.scalar(at: numeral.range.lowerBound).value)
  }

  private func isCompared(_ numeral: Numeral, _ spot: Spot) -> Bool {
    guard numeral.unit?.kind == .percent, spot.place > spot.itemStart,
      case let before = tokens[spot.place - 1],
      before.has([.yoy, .prev]), !before.has([.rise, .fall])
    else { return false }
    return Self.against.stands(at: before.range.lowerBound, in: text)
  }

  private static let against: WordList = ["同比", "环比", "比", "较"]

  /// 规划占地 speaks for its own number only.
  private func isOwnTarget(_ spot: Spot) -> Bool {
    spot.ownRoles.contains([.target, .plain])
      && tokens[spot.itemStart..<spot.place].contains { $0.has(.target) && $0.has(.plain) }
  }

  private static let dragging: WordList = ["拉低", "下拉"]

  /// The trend that holds for the number where it is a fall: the one after it, or the nearest before it in its clause.
  /// A sign belongs to its own number only.
  private func fall(_ spot: Spot) -> Token? {
    if let trend = trendAfter(spot) { return trend.has(.fall) ? trend : nil }
    let clause = tokens[spot.clauseStart..<spot.place]
    let (own, place) = (tokens[spot.itemStart..<spot.place], clause.lastIndex { $0.has([.rise, .fall]) })
    // 拉低增速1.8个百分点
    if mayHold(.fall), let drag = clause.last(where: { Self.dragging.contains($0.range, of: text) }) {
      return drag
    }
    if own.contains(where: { $0.has(.to) }), let rate = rateOfFall(own) { return rate }
    // 低于平均水平0.3个百分点, 低于全省增速2个百分点: so much below it.
    guard let place, !tokens[place].has(.rate) || !own.contains(where: { $0.has(.than) && $0.has(.under) })
    else {
      return own.last { $0.has(.than) && $0.has(.under) }
    }
    return tokens[place].has(.fall) ? tokens[place] : nil
  }
}

/// The noun behind a number, which several rules ask for one after another.
final class NounBehind {
  /// That of the number; none before the first.
  var place = -1
  var noun: (noun: [UInt8], end: Int)?
}
