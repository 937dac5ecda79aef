import Figures
import Revisions

extension TraceIndex {
  /// The reports that a revision has, what those of them that speak of the indicator ever said, and who is meant.
  mutating func said(
    _ query: IndicatorQuery, series: String?, at tip: Revision
  ) throws(HistoryError) -> SaidOfIndicator {
    let names = [query.recorded(isKey: true).name, query.recorded(isKey: false).name]
    let (place, store, made) = try store(at: tip, asking: names)
    var said = SaidOfIndicator()
    let isTraced = store.reports.map { report in
      report.state.standing != nil && (series == nil || report.name.series == series)
    }
    if let series, !isTraced.contains(true) {
      throw .unknownSeries(series, near: nearest(store.present.map(\.series), to: series))
    }
    var wanted = Set<Int>()
    for term in store.terms where query.matches(term.indicator, plain: term.plain) {
      let places = term.reports.filter { isTraced.indices.contains($0) && isTraced[$0] }
      guard !places.isEmpty else { continue }
      said.matched.insert(term.indicator)
      wanted.formUnion(places)
    }
    guard !wanted.isEmpty else {
      // What was not asked for, for suggestions.
      for term in store.terms {
        let isThere = term.reports.contains { isTraced.indices.contains($0) && isTraced[$0] }
        if isThere { said.others.insert(term.indicator) }
      }
      return said
    }
    let asked = query.recorded(isKey: store.terms.contains { $0.indicator.key == query.words })
    said.found = try traces(
      of: wanted.sorted().map { store.reports[$0] }, asked, at: (tip, place), made[asked.name])
    return said
  }

  /// What is known of a series is taken as it is where none of its reports has changed.
  private mutating func traces(
    of reports: [KnownStore.Report], _ asked: AskedIndicator, at tip: (revision: Revision, place: Int),
    _ made: VintageRecord?
  ) throws(HistoryError) -> [SeriesTrace] {
    var record = made ?? self.record(of: asked, at: tip.place)
    var elsewhere: [VintageRecord]?
    var isNew = false
    var found: [SeriesTrace] = []
    for (name, reports) in Self.bySeries(reports) {
      if let known = record.series(name, isWhole: false), known.isOf(reports) {
        found.append(known.trace)
        continue
      }
      let others =
        elsewhere ?? tips.places.filter { $0 != tip.place }.map { self.record(of: asked, at: $0) }
      elsewhere = others
      let new = try self.series(
        of: reports, asked, at: tip, after: ([record] + others).compactMap { $0.series(name, isWhole: true) })
      record.set(new, of: name)
      isNew = true
      found.append(new.trace)
    }
    if isNew { records.keep(record.record, .vintages, named: .place(tip.place, asked.name)) }
    return found
  }

  private static func bySeries(
    _ reports: [KnownStore.Report]
  ) -> [(name: String, reports: [KnownStore.Report])] {
    var series: [(name: String, reports: [KnownStore.Report])] = []
    var places: [String: Int] = [:]
    for report in reports {
      // Mostly they stand one behind another.
      if let last = series.last, last.name == report.name.series {
        series[series.count - 1].reports.append(report)
      } else if let place = places[report.name.series] {
        series[place].reports.append(report)
      } else {
        places[report.name.series] = series.count
        series.append((report.name.series, [report]))
      }
    }
    return series
  }

  /// Puts a series together anew, from what `known` says of its reports where that is of the same lines.
  private mutating func series(
    of reports: [KnownStore.Report], _ asked: AskedIndicator, at tip: (revision: Revision, place: Int),
    after known: [KnownSeries]
  ) throws(HistoryError) -> KnownSeries {
    let known = known.map(\.reports)
    var found: [(vintages: ReportVintages, state: LineState)] = []
    for report in reports {
      let told = known.compactMap { $0[report.name] }
      let vintages: ReportVintages
      if let same = told.first(where: { $0.state == report.state }) {
        vintages = same.vintages
      } else {
        vintages = try self.vintages(of: report, asked, at: tip, after: told)
      }
      found.append((vintages, report.state))
    }
    return KnownSeries(of: found)
  }

  private func record(of asked: AskedIndicator, at place: Int) -> VintageRecord {
    VintageRecord(record: records.record(.vintages, named: .place(place, asked.name)))
  }

  /// Goes on from what one of `known` says, or reads all texts of the report.
  private mutating func vintages(
    of report: KnownStore.Report, _ asked: AskedIndicator, at tip: (revision: Revision, place: Int),
    after known: [(vintages: ReportVintages, state: LineState)]
  ) throws(HistoryError) -> ReportVintages {
    let line = try line(of: report, at: tip)
    for (vintages, state) in known {
      if let count = line.count(upTo: state.chain), count > 0,
        let extended = try lines.extend(
          vintages, asked.query, along: line, from: count, standing: state.standing)
      {
        return extended
      }
    }
    let answer = try lines.read(report.name, along: line, asked: [asked])
    return answer.vintages.first?.vintages ?? ReportVintages(nothingOf: report.name)
  }

  private mutating func line(
    of report: KnownStore.Report, at tip: (revision: Revision, place: Int)
  ) throws(HistoryError) -> ReportLine {
    if let line = recordedLine(of: report.name, in: report.state, at: tip.place) { return line }
    if walked == nil { walked = try StoreLines(at: tip.revision, in: reader).lines }
    return walked?[report.name] ?? ReportLine()
  }
}

extension ReportVintages {
  fileprivate convenience init(nothingOf report: ReportName) {
    self.init(report: report, vintages: [], standing: [], speaksAt: PeriodName(named: report.period))
  }
}
