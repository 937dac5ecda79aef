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
  package let report: ReportName
  /// The period the figure is about; the report's own where the figure does not say.
  package let period: String
  /// The revision that first said so on this report's line.
  package let revision: Revision
  package let figure: Figure
  /// Where it stands in that report, in words.
  package let place: FigurePlace
  /// Counts what was said of one period on one line, as actual, as target and as forecast apart, from 1, oldest first.
  package let vintage: Int
  /// Whether it is what the newest report that speaks of it says now.
  package let isLatest: Bool
  /// How many later reports say the same again without a point of their own.
  package let repeats: Int
  /// What it is a point of.
  package let line: TraceLine

  /// The part that the figure is of; `nil` for all that the report is about, whether it says so (`全市`) or not.
  package var scope: String? { line.subject.scope }

  package init(
    report: ReportName, period: String, revision: Revision, figure: Figure, place: FigurePlace, vintage: Int,
    isLatest: Bool, repeats: Int = 0, scope: String? = nil
  ) {
    self.init(
      VintageKey(figure, about: PeriodName(named: period), scope: scope), report: report, revision: revision,
      figure: figure, place: place, vintage: vintage, isLatest: isLatest, repeats: repeats)
  }

  /// A point of what has this key. `length` is that of its period, where its name does not say it.
  init(
    _ key: VintageKey, report: ReportName, revision: Revision, figure: Figure, place: FigurePlace,
    vintage: Int, isLatest: Bool, repeats: Int, over length: PeriodLength? = nil
  ) {
    self.report = report
    period = key.period.name
    self.revision = revision
    self.figure = figure
    self.place = place
    self.vintage = vintage
    self.isLatest = isLatest
    self.repeats = repeats
    line = TraceLine(key, of: report.series, over: length)
  }
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
