import Figures
import Quantities
import Revisions

/// What the reports of one series said of an indicator, put together. Those of two series say nothing of each other.
struct SeriesTrace {
  /// A vintage that is a point of a trace.
  struct Entry {
    /// The places of the report in the series, and of the vintage in the report.
    let report: Int
    let place: Int
    /// From 1, among the vintages of one thing.
    let number: Int
    let isLatest: Bool
    let repeats: Int
  }

  /// In any order.
  let reports: [ReportVintages]
  /// In the order in which they were said.
  let entries: [Entry]
  /// Between places of entries.
  let restatements: [Restatement]

  init(reports: [ReportVintages], entries: [Entry], restatements: [Restatement]) {
    self.reports = reports
    self.entries = entries
    self.restatements = restatements
  }

  init(of reports: [ReportVintages]) {
    let order = reports.indices.filter { !reports[$0].vintages.isEmpty }
      .sorted { reports[$0].precedes(reports[$1]) }
    var ledger = VintageLedger()
    var implications: [VintageLedger.Implication] = []
    var speakers: [Int] = []
    for report in order {
      ledger.add(reports[report])
      implications += ledger.implications(of: reports[report])
      while speakers.count < ledger.entries.count { speakers.append(report) }
    }
    let latest = ledger.latest
    self.init(
      reports: reports,
      entries: ledger.entries.enumerated().map { place, entry in
        Entry(
          report: speakers[place], place: entry.place, number: entry.number, isLatest: latest.contains(place),
          repeats: entry.repeats)
      },
      restatements: ledger.revaluations.map(ledger.restatement) + implications.map(ledger.restatement))
  }

  /// Each series apart.
  static func all(of reports: [ReportVintages]) -> [SeriesTrace] {
    Dictionary(grouping: reports) { $0.report.series }.values.map { SeriesTrace(of: $0) }
  }

  func vintage(_ entry: Entry) -> Vintage { reports[entry.report].vintages[entry.place] }
}

extension VintageLedger {
  fileprivate func restatement(_ pair: Revaluation) -> Restatement {
    let (old, new) = (entries[pair.from].vintage.mention.figure, entries[pair.to].vintage.mention.figure)
    let isSubtractable = old.written.maximum == nil && new.written.maximum == nil
    return Restatement(
      period: entries[pair.from].vintage.mention.key.period.name, from: pair.from, to: pair.to,
      delta: isSubtractable ? new.normalized.value.minus(old.normalized.value) : nil, manner: .stated,
      arithmetic: "")
  }

  fileprivate func restatement(_ found: Implication) -> Restatement {
    Restatement(
      period: entries[found.from].vintage.mention.key.period.name, from: found.from, to: found.to,
      delta: found.delta, manner: found.isRebased ? .coverage : .implied,
      arithmetic: found.implied.arithmetic)
  }
}
