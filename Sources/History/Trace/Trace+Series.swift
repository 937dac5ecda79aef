import Figures
import Revisions

extension Trace {
  /// Sorts what all series said into points, and names pairs by the points' places.
  init(_ indicator: Indicator, of series: [SeriesTrace]) {
    // What decides between reports that speak at the same time is compared once, and not report by report.
    let series = series.filter { !$0.entries.isEmpty }
      .sorted { $0.reports[0].report.series < $1.reports[0].report.series }
    let speaking = Self.speakingOrder(of: series)
    var periods = PeriodOrder()
    var said: [Said] = []
    said.reserveCapacity(series.reduce(0) { $0 + $1.entries.count })
    for (place, one) in series.enumerated() {
      for (number, entry) in one.entries.enumerated() {
        let mention = one.vintage(entry).mention
        said.append(
          Said(
            period: periods.number(of: mention.key.period), aspect: mention.figure.aspect.rank,
            report: speaking[place][entry.report], entry: number, series: place))
      }
    }
    let ranks = periods.ranks
    for place in said.indices { said[place].period = ranks[said[place].period] }
    said.sort()
    var places = series.map { [Int](repeating: 0, count: $0.entries.count) }
    for (place, one) in said.enumerated() { places[one.series][one.entry] = place }
    let points = said.map { one in
      let entry = series[one.series].entries[one.entry]
      return TracePoint(
        series[one.series].vintage(entry), vintage: entry.number, isLatest: entry.isLatest,
        repeats: entry.repeats)
    }
    self.init(indicator: indicator, points: points, restatements: Self.restatements(of: series, places))
  }

  /// In the order of the points that they are between, which `places` gives by series and entry.
  private static func restatements(of series: [SeriesTrace], _ places: [[Int]]) -> [Restatement] {
    var pairs: [(from: Int, to: Int, series: Int, number: Int)] = []
    for (place, one) in series.enumerated() {
      for (number, found) in one.restatements.enumerated() {
        pairs.append((places[place][found.from], places[place][found.to], place, number))
      }
    }
    // Of one pair of points, as they were found.
    pairs.sort { ($0.from, $0.to, $0.number) < ($1.from, $1.to, $1.number) }
    return pairs.map { series[$0.series].restatements[$0.number].between($0.from, $0.to) }
  }

  /// By series, which are in the order of their names, and report: how many reports of all speak before it.
  private static func speakingOrder(of series: [SeriesTrace]) -> [[Int]] {
    var order = series.map { [Int](repeating: 0, count: $0.reports.count) }
    var periods = PeriodOrder()
    var reports: [(period: Int, series: Int, number: Int)] = []
    for (place, one) in series.enumerated() {
      for (number, report) in one.reports.enumerated() {
        reports.append((periods.number(of: report.speaksAt), place, number))
      }
    }
    let ranks = periods.ranks
    reports.sort { one, other in
      if one.period != other.period { return ranks[one.period] < ranks[other.period] }
      if one.series != other.series { return one.series < other.series }
      let reports = series[one.series].reports
      return reports[one.number].report.period < reports[other.number].report.period
    }
    for (rank, one) in reports.enumerated() { order[one.series][one.number] = rank }
    return order
  }
}

/// The place of an entry, and all that decides where it stands among others.
private struct Said: Comparable {
  var period: Int
  let aspect: Int
  let report: Int
  let entry: Int
  let series: Int

  /// No two of one report are the same entry.
  static func < (one: Said, other: Said) -> Bool {
    if one.period != other.period { return one.period < other.period }
    if one.aspect != other.aspect { return one.aspect < other.aspect }
    return one.report != other.report ? one.report < other.report : one.entry < other.entry
  }
}

/// Numbers periods as they are met. There are few, which are compared among themselves and not point by point.
private struct PeriodOrder {
  private var periods: [PeriodName] = []
  private var numbers: [PeriodName: Int] = [:]
  /// Mostly a report speaks of the same period again.
  private var last = 0

  mutating func number(of period: PeriodName) -> Int {
    if last < periods.count, periods[last] == period { return last }
    if let known = numbers[period] {
      last = known
    } else {
      last = periods.count
      numbers[period] = last
      periods.append(period)
    }
    return last
  }

  /// By number, how many periods are before it.
  var ranks: [Int] {
    var ranks = [Int](repeating: 0, count: periods.count)
    for (rank, number) in periods.indices.sorted(by: { periods[$0] < periods[$1] }).enumerated() {
      ranks[number] = rank
    }
    return ranks
  }
}

extension Aspect {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Restatement {
  fileprivate func between(_ from: Int, _ to: Int) -> Restatement {
    Restatement(
      period: period, from: from, to: to, delta: delta, manner: manner, arithmetic: arithmetic)
  }
}
