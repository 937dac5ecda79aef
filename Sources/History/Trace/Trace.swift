package import Figures
package import Quantities
package import Revisions

/// What has been said about one indicator over revisions, periods and reports.
package struct Trace: Sendable {
  package let indicator: Indicator
  /// Sorted by period, then aspect, then the time it was said.
  package let points: [TracePoint]
  package let restatements: [Restatement]

  package init(indicator: Indicator, points: [TracePoint], restatements: [Restatement]) {
    self.indicator = indicator
    self.points = points
    self.restatements = restatements
  }
}

/// One vintage: what one revision said about the indicator for one period.
package struct TracePoint: Sendable {
  let said: Vintage
  /// Counts what was said of one period on one line, as actual, as target and as forecast apart, from 1, oldest first.
  package let vintage: Int
  /// Whether it is what the newest report that speaks of it says now.
  package let isLatest: Bool
  /// How many later reports say the same again without a point of their own.
  package let repeats: Int

  package init(
    report: ReportName, period: String, revision: Revision, figure: Figure, place: FigurePlace, vintage: Int,
    isLatest: Bool, repeats: Int = 0, scope: String? = nil
  ) {
    let key = VintageKey(figure, about: PeriodName(named: period), scope: scope)
    let mention = Mention(key: key, stated: StatedAmount(figure), figure: figure, place: place)
    self.init(
      Vintage(report: report, revision: revision, mention: mention, replaced: nil), vintage: vintage,
      isLatest: isLatest, repeats: repeats)
  }

  init(_ said: Vintage, vintage: Int, isLatest: Bool, repeats: Int) {
    self.said = said
    self.vintage = vintage
    self.isLatest = isLatest
    self.repeats = repeats
  }
}

extension TracePoint {
  package var report: ReportName { said.report }
  /// The period the figure is about; the report's own where the figure does not say.
  package var period: String { said.mention.key.period.name }
  /// The revision that first said so on this report's line.
  package var revision: Revision { said.revision }
  package var figure: Figure { said.mention.figure }
  /// Where it stands in that report, in words.
  package var place: FigurePlace { said.mention.place }
  /// What it is a point of.
  package var line: TraceLine { TraceLine(said.mention.key, of: report.series) }
  /// The part that the figure is of; `nil` for all that the report is about, whether it says so (`全市`) or not.
  package var scope: String? { said.mention.key.scope }
}

/// A later report or revision that gives another value for the same period.
package struct Restatement: Sendable {
  package enum Manner: String, Sendable, CaseIterable {
    /// Said outright.
    case stated
    /// Follows from a level and its growth, or a share and the points gained.
    case implied
    /// The series was rebased: another coverage, not another value.
    case coverage
  }

  package let period: String
  /// Places in the trace's points. Where the manner is not `stated`, `to` is the later level that the other
  /// value follows from; it is about a later period.
  package let from: Int
  package let to: Int
  /// What `period` is said to have been now, less what was said first, in the base unit; `nil` where the two
  /// cannot be subtracted.
  package let delta: ExactDecimal?
  package let manner: Manner
  /// `"30782.9 ÷ 1.101 = 27959.0"`; empty where it was stated.
  package let arithmetic: String

  package init(period: String, from: Int, to: Int, delta: ExactDecimal?, manner: Manner, arithmetic: String) {
    self.period = period
    self.from = from
    self.to = to
    self.delta = delta
    self.manner = manner
    self.arithmetic = arithmetic
  }
}
