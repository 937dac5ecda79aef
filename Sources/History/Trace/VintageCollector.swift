import Figures
import Quantities
import ReportText
import Revisions

/// Gathers the vintages of one report.
struct VintageCollector<Reader: RevisionReader> {
  let query: IndicatorQuery
  let shelf: ReportShelf<Reader>
  /// Every indicator met on the way, and whether it is the one asked for.
  private var verdicts: [Indicator: Bool] = [:]

  init(_ query: IndicatorQuery, on shelf: ReportShelf<Reader>) {
    self.query = query
    self.shelf = shelf
  }

  var matched: Set<Indicator> { Set(verdicts.lazy.filter(\.value).map(\.key)) }
  /// What was not asked for, for suggestions.
  var others: Set<Indicator> { Set(verdicts.lazy.filter { !$0.value }.map(\.key)) }

  private mutating func matches(_ indicator: Indicator) -> Bool {
    if let known = verdicts[indicator] { return known }
    let verdict = query.matches(indicator)
    verdicts[indicator] = verdict
    return verdict
  }

  /// - Complexity: reads each text of the report once.
  mutating func vintages(
    of report: ReportName, along history: ReportHistory
  ) throws(HistoryError) -> ReportVintages {
    var mentions: [ContentID: [Mention]] = [:]
    var vintages: [Vintage] = []
    var first: Revision?
    for place in history.graph.revisions.indices.reversed() {
      guard let content = history.contents[place] else { continue }
      if first == nil { first = history.graph.revisions[place] }
      let sources = history.sources(of: place)
      if sources.contains(where: { $0.content == content }) { continue }
      let now = try self.mentions(in: content, of: report, known: &mentions)
      let before = sources.flatMap { mentions[$0.content] ?? [] }
      vintages += Self.news(now, after: before).map { mention, replaced in
        Vintage(
          report: report, revision: history.graph.revisions[place], mention: mention, replaced: replaced)
      }
    }
    let newest = history.contents[0].flatMap { mentions[$0] } ?? []
    return ReportVintages(
      report: report, vintages: vintages, standing: newest, speaksAt: Self.date(of: report, since: first))
  }

  private mutating func mentions(
    in content: ContentID, of report: ReportName, known: inout [ContentID: [Mention]]
  ) throws(HistoryError) -> [Mention] {
    if let mentions = known[content] { return mentions }
    let text = try shelf.report(content)
    var seen: Set<SeenMention> = []
    var mentions: [Mention] = []
    for figure in text.figures {
      guard matches(figure.indicator) else { continue }
      let mention = Mention(
        key: VintageKey(figure, in: report, region: text.header.region), stated: StatedAmount(figure),
        figure: figure, place: text.place(of: figure))
      if seen.insert(SeenMention(key: mention.key, stated: mention.stated)).inserted {
        mentions.append(mention)
      }
    }
    known[content] = mentions
    return mentions
  }

  /// The mentions that none of `before` makes, each with the value it took the place of, if any.
  private static func news(_ now: [Mention], after before: [Mention]) -> [(Mention, StatedAmount?)] {
    let said = Set(before.map { SeenMention(key: $0.key, stated: $0.stated) })
    let says = Set(now.map { SeenMention(key: $0.key, stated: $0.stated) })
    var gone: [VintageKey: [StatedAmount]] = [:]
    for mention in before where !says.contains(SeenMention(key: mention.key, stated: mention.stated)) {
      if gone[mention.key]?.contains(mention.stated) != true {
        gone[mention.key, default: []].append(mention.stated)
      }
    }
    var news: [(Mention, StatedAmount?)] = []
    for mention in now where !said.contains(SeenMention(key: mention.key, stated: mention.stated)) {
      var replaced: StatedAmount?
      if gone[mention.key]?.isEmpty == false { replaced = gone[mention.key]?.removeFirst() }
      news.append((mention, replaced))
    }
    return news
  }

  private static func date(of report: ReportName, since first: Revision?) -> PeriodName {
    let name = PeriodName(named: report.period)
    guard name.covered == nil, let first, let day = Day(secondsSince1970: first.author.seconds) else {
      return name
    }
    return PeriodName(CoveredPeriod(start: day, end: day))
  }
}

private struct SeenMention: Hashable {
  let key: VintageKey
  let stated: StatedAmount
}
