import Quantities

/// What decided a field of a figure, refused a number, or made an anomaly of it.
///
/// The names are stable: users quote them, and `docs/explain.md` says of each what it does and where it is mended.
package enum Rule: String, Sendable, Hashable, CaseIterable {
  // The number itself.
  case valueDigits = "value.digits"
  case valueHan = "value.han"
  case valueRange = "value.range"
  case valueRank = "value.rank"
  case valueFraction = "value.fraction"
  case valueDoubling = "value.doubling"
  case valueRatio = "value.ratio"
  case valueRatioPart = "value.ratio-part"
  case valueMisprint = "value.misprint"
  case valueCell = "value.cell"
  case valueFall = "value.fall"
  case valueFallHead = "value.fall-head"

  case unitOwn = "unit.own"
  case unitFraction = "unit.fraction"
  case unitRank = "unit.rank"
  case unitShared = "unit.shared"
  case unitMagnitude = "unit.magnitude"
  case unitImplied = "unit.implied"
  case unitNone = "unit.none"
  case unitLostPerMille = "unit.lost-per-mille"
  case unitHead = "unit.head"
  case unitPercentHead = "unit.percent-head"

  // What it says of its indicator.
  case aspectRank = "aspect.rank"
  case aspectRatio = "aspect.ratio"
  case aspectRatioPart = "aspect.ratio-part"
  case aspectMultiple = "aspect.multiple"
  case aspectPoints = "aspect.points"
  case aspectReached = "aspect.reached"
  case aspectDifference = "aspect.difference"
  case aspectMove = "aspect.move"
  case aspectMoveGoesOn = "aspect.move-goes-on"
  case aspectLevel = "aspect.level"
  case aspectProgress = "aspect.progress"
  case aspectTrend = "aspect.trend"
  case aspectTrendBehind = "aspect.trend-behind"
  case aspectShare = "aspect.share"
  case aspectPartBehind = "aspect.part-behind"
  case aspectCompared = "aspect.compared"
  case aspectRateName = "aspect.rate-name"
  case aspectNoun = "aspect.noun"
  case aspectList = "aspect.list"
  case aspectNamedBefore = "aspect.named-before"
  case aspectOfTold = "aspect.of-told"
  case aspectAimOfTold = "aspect.aim-of-told"
  case aspectAimOfGrowth = "aspect.aim-of-growth"
  case aspectLinked = "aspect.linked"
  case aspectBarePercent = "aspect.bare-percent"
  case aspectBesideComparison = "aspect.beside-comparison"
  case aspectHead = "aspect.head"
  case aspectCell = "aspect.cell"

  case boundBehind = "bound.behind"
  case boundBefore = "bound.before"
  case boundBeforeVerb = "bound.before-verb"
  case boundBeforeWhole = "bound.before-whole"
  case boundInside = "bound.inside"
  case boundExact = "bound.exact"
  case boundCell = "bound.cell"

  // Its circumstances.
  case statusDone = "status.done"
  case statusShall = "status.shall"
  case statusForecast = "status.forecast"
  case statusTarget = "status.target"
  case statusTargetAmount = "status.target-amount"
  case statusOver = "status.over"
  case statusSentence = "status.sentence"
  case statusBehind = "status.behind"
  case statusGoesOn = "status.goes-on"
  case statusStrives = "status.strives"
  case statusLack = "status.lack"
  case statusOpening = "status.opening"
  case statusPlan = "status.plan"
  case statusGoal = "status.goal"
  case statusAnnounced = "status.announced"
  case statusPlain = "status.plain"
  case statusYearAhead = "status.year-ahead"
  case statusHead = "status.head"

  case basisWord = "basis.word"
  case basisYear = "basis.year"
  case basisRateBefore = "basis.rate-before"
  case basisFrom = "basis.from"
  case basisBelow = "basis.below"
  case basisHead = "basis.head"

  case accumulationWord = "accumulation.word"
  case accumulationWhole = "accumulation.whole"
  case accumulationList = "accumulation.list"
  case accumulationBesideTotal = "accumulation.beside-total"
  case accumulationBesideNew = "accumulation.beside-new"
  case accumulationHead = "accumulation.head"

  case scopeWord = "scope.word"
  case scopePlace = "scope.place"
  case scopeCarried = "scope.carried"
  case scopeHead = "scope.head"

  case periodSaid = "period.said"
  case periodSummed = "period.summed"
  case periodCompared = "period.compared"
  case periodNow = "period.now"
  case periodUncertain = "period.uncertain"
  case periodYearBefore = "period.year-before"
  case periodWhole = "period.whole"
  case periodYearOfTarget = "period.year-of-target"
  case periodYearOfFlow = "period.year-of-flow"
  case periodUntil = "period.until"
  case periodOpening = "period.opening"
  case periodItem = "period.item"
  case periodHeading = "period.heading"
  case periodAhead = "period.ahead"
  case periodTitle = "period.title"
  case periodHead = "period.head"
  case periodCaption = "period.caption"
  case periodSameTimeBefore = "period.same-time-before"

  // What is measured.
  case nameOwn = "indicator.own"
  case nameMeasureOfSubject = "indicator.measure-of-subject"
  case nameSibling = "indicator.sibling"
  case nameMeasureOfTopic = "indicator.measure-of-topic"
  case nameMeasureOfPart = "indicator.measure-of-part"
  case nameTopic = "indicator.topic"
  case nameTrendTopic = "indicator.trend-topic"
  case nameClauseBefore = "indicator.clause-before"
  case nameBehind = "indicator.behind"
  case nameCounted = "indicator.counted"
  case nameActionBehind = "indicator.action-behind"
  case namePredicated = "indicator.predicated"
  case nameAct = "indicator.act"
  case nameOfPlace = "indicator.of-place"
  case nameRated = "indicator.rated"
  case nameTwoUnits = "indicator.two-units"
  case nameClass = "indicator.class"
  case nameCompleted = "indicator.completed"
  case namePart = "indicator.part"
  case namePartOfWhole = "indicator.part-of-whole"
  case nameDealt = "indicator.dealt"
  case nameRatioPart = "indicator.ratio-part"
  case nameContribution = "indicator.contribution"
  case nameCompared = "indicator.compared"
  case nameOfProgress = "indicator.of-progress"
  case namePeers = "indicator.peers"
  case nameBeforePeers = "indicator.before-peers"
  case nameRankList = "indicator.rank-list"
  case nameRankedRate = "indicator.ranked-rate"
  case nameShareOf = "indicator.share-of"
  case nameShareIn = "indicator.share-in"
  case nameBracket = "indicator.bracket"
  case namePartBehind = "indicator.part-behind"
  case nameCount = "indicator.count"
  case nameHeads = "indicator.heads"
  case nameNeighbour = "indicator.neighbour"
  case nameCaption = "indicator.caption"

  case keyName = "key.name"
  case keyNew = "key.new"
  case keyShare = "key.share"

  // No figures.
  case notTime = "not.time"
  case notWithoutUnit = "not.without-unit"
  case notLetterBefore = "not.letter-before"
  case notLetterBehind = "not.letter-behind"
  case notCode = "not.code"
  case notStanding = "not.standing"
  case notQuoted = "not.quoted"
  case notSlogan = "not.slogan"
  case notName = "not.name"
  case notParameter = "not.parameter"
  case notTimeOrCode = "not.time-or-code"
  case notAddress = "not.address"
  case notGlued = "not.glued"
  case notOne = "not.one"
  case notFew = "not.few"
  case notListNumber = "not.list-number"
  case notWord = "not.word"
  case notDocument = "not.document"
  case notTable = "not.table"
  case notTitle = "not.title"

  // What is damaged or cannot be.
  case anomalyDigitsLost = "anomaly.digits-lost"
  case anomalyLostPerMille = "anomaly.lost-per-mille"
  case anomalyMisprint = "anomaly.misprint"
  case anomalyMasked = "anomaly.masked"
  case anomalyCell = "anomaly.cell"
  case anomalyUnsigned = "anomaly.unsigned"
  case anomalyShare = "anomaly.share"
  case anomalyRate = "anomaly.rate"
  case anomalyFall = "anomaly.fall"
  /// Told by the reader of the file, before any figure was looked for.
  case anomalySource = "anomaly.source"
}

extension Rule {
  /// The field that it decides; `nil` for what is no figure.
  package var field: Field? { Field(rawValue: String(rawValue.prefix { $0 != "." })) }

  /// Whether it adds to what another rule gave, and does not give the field by itself.
  var isAddition: Bool {
    switch self {
    case .valueFall, .valueFallHead, .unitImplied, .nameCount, .namePartOfWhole, .periodSameTimeBefore: true
    default: false
    }
  }
}

/// A field of a figure that a rule decides.
package enum Field: String, Sendable, Hashable, CaseIterable {
  case value, unit, aspect, bound, status, basis, accumulation, scope, period, indicator, key

  /// What `figure` has there, as JSON writes it; `nil` where it has nothing.
  package func text(of figure: Figure) -> String? {
    switch self {
    case .value: figure.written.value.description + (figure.written.maximum.map { "..\($0)" } ?? "")
    case .unit: figure.written.unit.isEmpty ? figure.normalized.unit : figure.written.unit
    case .aspect: figure.aspect.rawValue
    case .bound: figure.bound.rawValue
    case .status: figure.status.rawValue
    case .basis: figure.basis?.description
    case .accumulation: figure.accumulation?.rawValue
    case .scope: figure.scope
    case .period: figure.period.map { "\($0.start)/\($0.end)" }
    case .indicator: figure.indicator.name
    case .key: figure.indicator.key
    }
  }
}
