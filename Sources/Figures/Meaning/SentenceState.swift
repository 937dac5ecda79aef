import Quantities

/// What the figures of a sentence hand on to one another; an object, since every rule is given all of it.
final class SentenceState {
  /// What the parts of a sentence that begins with 其中 take over.
  var inherited: Passage.Whole?
  var last: SentenceReader.Reading?
  var lastPlace = 0
  /// What 其中 parts are parts of, by unit.
  var wholes = NamesByUnit()
  /// Whether those parts go on behind a semicolon.
  var partsGoOn = false
  /// What the whole of those parts is: new or a stock.
  var wholeAccumulation: Accumulation?
  /// Whether it is aimed at.
  var wholeStatus: Status?
  /// The words for the part whose figures the clause tells: 国家级 of `国家级2项、资金160万元`.
  var part: [UInt8] = []
  var scope: String?
  var status: Status?
  /// Names that 分别 deals out, and how many were dealt.
  var dealt: [[UInt8]] = []
  var nextDealt = 0
  /// How many names were dealt last in the sentence.
  var lastDealt = 0
  /// Whose figures the clause tells.
  var subject: [UInt8] = []
  /// Who did what the list tells: those that the clause before counted.
  var performer: [UInt8] = []
  /// Names of the figures of the current list.
  var list = NameList()
  /// Names of the figures that the sentence told for themselves.
  var told = NameList()
  /// The names of all levels, those in brackets as well.
  var levels = NameList()
  /// The two that 前者 and 后者 mean.
  var pair: (former: [UInt8], latter: [UInt8])?
  /// What the last figure that was no change said: a level or a share.
  var stock: Aspect?
  /// What the last percentage said.
  var lastPercent: Aspect?
  /// Whether the figure tells of another indicator in passing: a contribution.
  var isAside = false
  /// Where those were counted among whom one stands.
  var peersPlace: Int?
  /// Where the last amount stands that is of a time which is compared with.
  var comparedPlace: Int?
  /// What was told before the bracket that is open.
  var outside: Outside?
  /// Names that were made of a place and of what was told of others, with the place.
  var placed: [(name: [UInt8], place: [UInt8])] = []
  /// The topic before the clause's list began.
  var base: [UInt8] = []
  /// Whether 新增 holds for what follows it too, as it does not in 新增就业.
  var spreads = true
  /// The last name told in each unit of the sentence.
  var topics = NamesByUnit()

  /// Forgets the sentence before. Most of it told nothing there: what is empty is not emptied.
  func begin() {
    (inherited, last, lastPlace, outside, pair) = (nil, nil, 0, nil, nil)
    if !wholes.isEmpty { wholes = NamesByUnit() }
    if !topics.isEmpty { topics = NamesByUnit() }
    (partsGoOn, isAside, spreads) = (false, false, true)
    (wholeAccumulation, wholeStatus, status, stock, lastPercent) = (nil, nil, nil, nil, nil)
    (scope, peersPlace, comparedPlace) = (nil, nil, nil)
    (nextDealt, lastDealt) = (0, 0)
    if !dealt.isEmpty { dealt = [] }
    if !part.isEmpty { part = [] }
    if !subject.isEmpty { subject = [] }
    if !performer.isEmpty { performer = [] }
    if !base.isEmpty { base = [] }
    if !placed.isEmpty { placed = [] }
    if !list.isEmpty { list = NameList() }
    if !told.isEmpty { told = NameList() }
    if !levels.isEmpty { levels = NameList() }
  }
}

/// What a bracket leaves as it was: the figures in it speak for themselves. Few sentences have one: an object takes no
/// more room in the state than that.
final class Outside {
  private let topic: [UInt8]
  private let topicBase: String
  private let trendTopic: [UInt8]
  private let wholes: NamesByUnit
  private let wholeAccumulation: Accumulation?
  private let told: NameList
  private let last: SentenceReader.Reading?
  private let lastPlace: Int

  init(_ passage: Passage, _ state: SentenceState) {
    (topic, topicBase, trendTopic) = (passage.topic, passage.topicBase, passage.trendTopic)
    (wholes, wholeAccumulation, told) = (state.wholes, state.wholeAccumulation, state.told)
    (last, lastPlace) = (state.last, state.lastPlace)
  }

  func restore(_ passage: Passage, _ state: SentenceState) {
    (passage.topic, passage.topicBase, passage.trendTopic) = (topic, topicBase, trendTopic)
    (state.wholes, state.wholeAccumulation, state.told) = (wholes, wholeAccumulation, told)
    if last != nil { (state.last, state.lastPlace) = (last, lastPlace) }
  }
}
