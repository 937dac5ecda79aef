import Figures
import Quantities
import ReportText
import Revisions

extension Mention {
  /// What a text says to each of `count` questions; `questions` are those that an indicator belongs to. The same said
  /// again in one text counts once.
  static func all(
    in text: StructuredReport, of report: ReportName, _ count: Int, _ questions: (Indicator) -> [Int]
  ) -> [[Mention]] {
    var seen = [Set<SeenMention>](repeating: [], count: count)
    var mentions = [[Mention]](repeating: [], count: count)
    for (place, figure) in text.figures.enumerated() {
      let questions = questions(figure.indicator)
      guard !questions.isEmpty, !text.isRevised(place) else { continue }
      let mention = Mention(
        key: VintageKey(figure, in: report, region: text.header.region), stated: StatedAmount(figure),
        figure: figure, place: text.place(of: figure))
      for question in questions where seen[question].insert(SeenMention(mention)).inserted {
        mentions[question].append(mention)
      }
    }
    return mentions
  }

  /// As above, to one question.
  static func all(
    in text: StructuredReport, of report: ReportName, _ isAsked: (Indicator) -> Bool
  ) -> [Mention] {
    all(in: text, of: report, 1) { isAsked($0) ? [0] : [] }[0]
  }

  /// Whether both say the same, wherever they stand.
  func saysAs(_ other: Mention) -> Bool { stated == other.stated && key == other.key }
}

extension Vintage {
  /// The mentions that none of `before` makes, each with the value it took the place of, if any.
  static func news(
    _ now: [Mention], after before: [Mention], of report: ReportName, in revision: Revision
  ) -> [Vintage] {
    let said = Set(before.map(SeenMention.init))
    let says = Set(now.map(SeenMention.init))
    var gone: [VintageKey: [StatedAmount]] = [:]
    for mention in before where !says.contains(SeenMention(mention)) {
      if gone[mention.key]?.contains(mention.stated) != true {
        gone[mention.key, default: []].append(mention.stated)
      }
    }
    var news: [Vintage] = []
    for mention in now where !said.contains(SeenMention(mention)) {
      var replaced: StatedAmount?
      if gone[mention.key]?.isEmpty == false { replaced = gone[mention.key]?.removeFirst() }
      news.append(Vintage(report: report, revision: revision, mention: mention, replaced: replaced))
    }
    return news
  }
}

extension ReportVintages {
  /// When a report speaks that was first kept by that revision.
  static func date(of report: ReportName, since first: Revision?) -> PeriodName {
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

  init(_ mention: Mention) {
    key = mention.key
    stated = mention.stated
  }
}
