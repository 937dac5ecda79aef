import Quantities
import ReportText

/// Takes down, for an explanation, what each rule decides and on which words. In ordinary reading there is none.
///
/// The rules tell it what they do while they do it, so that an explanation cannot differ from the reading.
final class FigureNotes {
  let text: [UInt8]
  /// Where the report's title stands.
  var title: Range<Int>?
  /// What holds for more than one figure, with the place where it was said.
  var marks = Marks()

  private var open: [Int: Draft] = [:]
  private var current = Draft(of: 0..<0)
  private var closed: [Draft] = []
  private(set) var accounts: [FigureAccount] = []
  private var refusals: [Int: Refusal] = [:]
  private(set) var anomalies: [TextSpan: Rule] = [:]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A place of a table that names its numbers.
  enum Head { case row, column }

  /// Where it was said what holds for later figures.
  struct Marks {
    var itemTime: Range<Int>?
    var openingTime: Range<Int>?
    var openingStatus: Range<Int>?
    var openingBasis: Range<Int>?
    var goal: Range<Int>?
    var announcement: Range<Int>?
    var headingTime: Range<Int>?
    var titleTime: Range<Int>?
    var aheadTime: Range<Int>?
    var plan: Range<Int>?
    var scope: [TextSpan] = []
    /// The cells that name the row and the column of a table's number, and the lines over the table.
    var row: [Range<Int>] = []
    var column: [Range<Int>] = []
    var captions: [Range<Int>] = []
  }

  /// A figure whose fields are being decided.
  final class Draft {
    let range: Range<Int>
    var fields: [Field: FieldAccount] = [:]
    /// Where the words of its name are looked for, the nearest first.
    var regions: [NameQuotes.Region] = []
    /// Its name before the last touch.
    var name: [UInt8] = []
    var isCell = false
    var values: [Field: String] = [:]

    init(of range: Range<Int>) { self.range = range }
  }

  /// Starts with the number at `spot` of a sentence.
  func begin(_ numeral: Numeral, _ tokens: [Token], _ spot: Spot) {
    current = Draft(of: numeral.range)
    current.regions = NameQuotes.regions(around: spot, tokens)
    open[numeral.range.lowerBound] = current
  }

  /// Starts with the number of a table's cell.
  func begin(_ numeral: Numeral, row: [Range<Int>], column: [Range<Int>]) {
    current = Draft(of: numeral.range)
    current.isCell = true
    (marks.row, marks.column) = (row, column)
    current.regions = (column + row + marks.captions).map { NameQuotes.Region(range: $0) }
    open[numeral.range.lowerBound] = current
  }

  /// Goes back to a number that was begun, to put an end to it.
  func resume(_ numeral: Numeral) {
    current = open[numeral.range.lowerBound] ?? Draft(of: numeral.range)
  }

  /// `rule` has decided its field of the current number; `words` are those it rests on.
  func note(_ rule: Rule, _ words: [Range<Int>]) {
    guard let field = rule.field else { return }
    let words = (words.isEmpty ? marked(rule) : words).map { TextSpan($0.lowerBound, $0.upperBound) }
    if field == .scope, !words.isEmpty { marks.scope = words }
    if rule.isAddition, let before = current.fields[field] {
      current.fields[field] = FieldAccount(rules: before.rules + [rule], words: before.words + words)
    } else {
      current.fields[field] = FieldAccount(rules: [rule], words: words)
    }
  }

  func note(_ rule: Rule, _ head: Head) { note(rule, head == .row ? marks.row : marks.column) }

  /// A rule that looks at the figures behind it decides a field of `numeral` once more.
  func amend(_ numeral: Numeral, _ rule: Rule, _ words: Range<Int>) {
    let place = current
    resume(numeral)
    note(rule, [words])
    current = place
  }

  /// The words that a rule rests on which holds by what was said before.
  private func marked(_ rule: Rule) -> [Range<Int>] {
    let word: Range<Int>? =
      switch rule {
      case .periodItem, .periodUncertain: marks.itemTime
      case .periodOpening: marks.openingTime
      case .periodHeading: marks.headingTime
      case .periodAhead: marks.aheadTime
      case .periodTitle, .periodNow: marks.titleTime
      case .statusOpening: marks.openingStatus
      case .statusGoal: marks.goal
      case .statusAnnounced: marks.announcement
      case .statusPlan: marks.plan
      case .statusYearAhead: current.fields[.period]?.words.first?.range
      default: nil
      }
    return word.map { [$0] } ?? []
  }

  /// The current number is `figure`.
  func close(_ reading: SentenceReader.Reading, _ figure: Figure) {
    let numeral = reading.numeral
    noteNumber(numeral, figure)
    noteName(reading, figure)
    current.name = reading.name
    for field in Field.allCases {
      current.values[field] = field.text(of: figure)
      guard var account = current.fields[field] else { continue }
      if current.values[field] == nil, account.rules != [.periodUncertain] {
        current.fields[field] = nil
        continue
      }
      if account.words.isEmpty, account.rules.contains(where: \.isHandedOn) {
        account.words = handedOn(field)
      }
      account.words = NameQuotes.joined(account.words)
      current.fields[field] = account
    }
    closed.append(current)
    accounts.append(FigureAccount(fields: current.fields))
  }

  /// How many figures before it may give one what it has: more than a paragraph holds.
  private static let reach = 60

  /// The words by which the last figure before that has the same in `field` has it.
  private func handedOn(_ field: Field) -> [TextSpan] {
    let value = current.values[field]
    let before = closed.suffix(Self.reach).last {
      $0.values[field] == value && $0.fields[field]?.words.isEmpty == false
    }
    if let before { return before.fields[field]?.words ?? [] }
    // The number that said it was a damaged one.
    return field == .scope ? marks.scope : []
  }

  private func noteNumber(_ numeral: Numeral, _ figure: Figure) {
    let parts = numeral.parts(text)
    let additions = current.fields[.value]
    note(current.isCell && numeral.form == .plain ? .valueCell : numeral.valueRule, [parts.digits])
    if let additions { current.fields[.value] = current.fields[.value]?.followed(by: additions) }
    if current.fields[.unit] == nil {
      let rule = numeral.unitRule(text)
      note(rule, rule == .unitFraction ? [numeral.range] : parts.unit.map { [$0] } ?? [])
    }
    if let unit = numeral.unit, unit.base.isEmpty, !figure.normalized.unit.isEmpty {
      note(.unitImplied, [])
    }
  }

  private func noteName(_ reading: SentenceReader.Reading, _ figure: Figure) {
    if var account = current.fields[.indicator], account.words.isEmpty {
      let same = closed.suffix(Self.reach).last { $0.name == reading.name && !reading.name.isEmpty }
      if account.rules.contains(where: \.isHandedOn), let same {
        account.words = same.fields[.indicator]?.words ?? []
      } else {
        let earlier = closed.suffix(Self.reach).reversed().flatMap { $0.fields[.indicator]?.words ?? [] }
        account.words = NameQuotes(text, current.regions, earlier: earlier).words(of: reading.name)
      }
      current.fields[.indicator] = account
    }
    if figure.indicator.name.utf8.count > reading.name.count { note(.nameCount, []) }
    if var key = current.fields[.key] {
      key.words = current.fields[.indicator]?.words ?? []
      current.fields[.key] = key
    }
  }

  /// The words on which `field` of the current number rests.
  func words(of field: Field) -> Range<Int>? { current.fields[field]?.words.first?.range }

  func refuse(_ rule: Rule, _ range: Range<Int>) {
    refusals[range.lowerBound] = Refusal(rule: rule, span: TextSpan(range.lowerBound, range.upperBound))
  }

  func complain(_ rule: Rule, _ span: TextSpan) {
    if anomalies[span] == nil { anomalies[span] = rule }
  }

  /// The numbers that are no figures, in the order of the text.
  var refused: [Refusal] { refusals.values.sorted { $0.span.start < $1.span.start } }
}

extension Rule {
  /// Whether it gives what an earlier figure has.
  fileprivate var isHandedOn: Bool {
    switch self {
    case .aspectList, .aspectMoveGoesOn, .statusGoesOn, .accumulationList, .accumulationWhole, .scopeCarried,
      .periodWhole, .nameTopic, .nameTrendTopic, .nameTwoUnits, .nameRankList, .nameOfProgress, .nameOfPlace,
      .nameNeighbour, .basisBelow:
      true
    default: false
    }
  }
}

extension FieldAccount {
  fileprivate func followed(by other: FieldAccount) -> FieldAccount {
    FieldAccount(rules: rules + other.rules, words: words + other.words)
  }
}
