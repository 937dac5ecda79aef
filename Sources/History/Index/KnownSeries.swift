import Revisions

/// What the reports of one series ever said of one indicator, put together, and the states of their lines that this is so
/// for.
struct KnownSeries {
  let trace: SeriesTrace
  /// Of each report of the trace.
  let states: [LineState]

  init(_ trace: SeriesTrace, _ states: [LineState]) {
    self.trace = trace
    self.states = states
  }

  init(of reports: [(vintages: ReportVintages, state: LineState)]) {
    self.init(SeriesTrace(of: reports.map(\.vintages)), reports.map(\.state))
  }

  /// Whether it is of these reports, in this order and as they are.
  func isOf(_ reports: [KnownStore.Report]) -> Bool {
    guard states.count == reports.count else { return false }
    for (place, report) in reports.enumerated()
    where states[place] != report.state || trace.reports[place].report != report.name {
      return false
    }
    return true
  }

  /// What is known of each report.
  var reports: [ReportName: (vintages: ReportVintages, state: LineState)] {
    var reports: [ReportName: (vintages: ReportVintages, state: LineState)] = [:]
    for (vintages, state) in zip(trace.reports, states) { reports[vintages.report] = (vintages, state) }
    return reports
  }
}

/// Puts together what reports say of many indicators, one series after another.
struct SeriesGatherer {
  /// By what was asked for.
  private(set) var records: [String: VintageRecord] = [:]
  private var series = ""
  private var said: [String: [(vintages: ReportVintages, state: LineState)]] = [:]

  /// Adds a report, which comes behind those of its series.
  mutating func add(_ answer: LineAnswer, of report: ReportName, in state: LineState) {
    if report.series != series { closeSeries() }
    series = report.series
    for (asked, vintages) in answer.vintages { said[asked.name, default: []].append((vintages, state)) }
  }

  /// No more reports come of the series that was gathered last.
  mutating func closeSeries() {
    for (asked, reports) in said {
      records[asked, default: VintageRecord()].set(KnownSeries(of: reports), of: series)
    }
    said = [:]
  }
}
