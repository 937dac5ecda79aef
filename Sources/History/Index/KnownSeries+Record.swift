import Figures
import Quantities
import Revisions

extension KnownSeries {
  /// Words and revisions are written once, and named by their numbers.
  var record: [UInt8] {
    var places: [RevisionID: Int] = [:]
    var revisions: [Revision] = []
    for report in trace.reports {
      for vintage in report.vintages where places[vintage.revision.id] == nil {
        places[vintage.revision.id] = revisions.count
        revisions.append(vintage.revision)
      }
    }
    var body = RecordWriter()
    body.texts = TextTable()
    body.list(revisions) { $0.revision($1) }
    body.number(states.count)
    for (report, state) in zip(trace.reports, states) {
      body.state(state)
      body.vintages(report) { places[$0.id] ?? 0 }
    }
    body.list(trace.entries) { $0.entry($1) }
    body.list(trace.restatements) { $0.restatement($1) }
    var newest = RecordWriter()
    newest.texts = TextTable()
    for report in trace.reports { newest.standing(of: report) }
    body.block(newest.withTexts)
    return body.withTexts
  }

  /// Reads a record; `nil` where it is none. What the newest texts say goes into what comes later, and not into an answer:
  /// it is left out where the record is not to be read whole.
  init?(_ record: RecordReader, of series: String, isWhole: Bool) {
    var reader = record
    do throws(MalformedRecord) {
      try reader.readTexts()
      let revisions = try reader.list { (reader) throws(MalformedRecord) in try reader.revision() }
      var states: [LineState] = []
      var reports = try reader.list { (reader) throws(MalformedRecord) in
        states.append(try reader.state())
        return try reader.vintages(of: series, in: revisions)
      }
      let entries = try reader.list { (reader) throws(MalformedRecord) in try reader.entry(of: reports) }
      let periods = entries.map { reports[$0.report].vintages[$0.place].mention.key.period.name }
      let restatements = try reader.list { (reader) throws(MalformedRecord) in
        try reader.restatement(of: periods)
      }
      var newest = try reader.part()
      guard reader.isAtEnd else { return nil }
      if isWhole {
        try newest.readTexts()
        for place in reports.indices { reports[place] = try newest.standing(of: reports[place]) }
        guard newest.isAtEnd else { return nil }
      }
      self.init(SeriesTrace(reports: reports, entries: entries, restatements: restatements), states)
    } catch {
      return nil
    }
  }
}

// MARK: - Reports

extension RecordWriter {
  fileprivate mutating func vintages(_ report: ReportVintages, _ place: (Revision) -> Int) {
    text(report.report.period)
    let isOwn = report.speaksAt == PeriodName(named: report.report.period)
    optional(isOwn ? nil : report.speaksAt) { $0.period($1) }
    var last: Mention?
    list(report.vintages) { writer, vintage in
      writer.number(place(vintage.revision))
      writer.mention(vintage.mention, after: last)
      last = vintage.mention
      writer.optional(vintage.replaced) { writer, replaced in
        writer.amount(replaced.amount)
        writer.choice(replaced.bound)
      }
    }
  }

  fileprivate mutating func standing(of report: ReportVintages) {
    list(report.standing) { writer, mention in
      // Mostly what was said last.
      let said = report.vintages.lastIndex { $0.mention.isSame(as: mention) }
      writer.number((said ?? -1) + 1)
      if said == nil { writer.mention(mention, after: nil) }
    }
  }
}

extension RecordReader {
  fileprivate mutating func vintages(
    of series: String, in revisions: [Revision]
  ) throws(MalformedRecord) -> ReportVintages {
    let report = ReportName(known: series, period: try text())
    let spoken = try optional { (reader) throws(MalformedRecord) in try reader.period() }
    var last: Mention?
    let vintages = try list { (reader) throws(MalformedRecord) in
      let place = try reader.number()
      guard revisions.indices.contains(place) else { throw MalformedRecord() }
      let mention = try reader.mention(after: last)
      last = mention
      return Vintage(
        report: report, revision: revisions[place], mention: mention,
        replaced: try reader.optional { (reader) throws(MalformedRecord) in
          StatedAmount(amount: try reader.amount(), bound: try reader.choice(Bound.self))
        })
    }
    return ReportVintages(
      report: report, vintages: vintages, standing: [], speaksAt: spoken ?? PeriodName(named: report.period))
  }

  fileprivate mutating func standing(of report: ReportVintages) throws(MalformedRecord) -> ReportVintages {
    let standing = try list { (reader) throws(MalformedRecord) in
      let said = try reader.number()
      guard said > 0 else { return try reader.mention(after: nil) }
      guard said <= report.vintages.count else { throw MalformedRecord() }
      return report.vintages[said - 1].mention
    }
    return ReportVintages(
      report: report.report, vintages: report.vintages, standing: standing, speaksAt: report.speaksAt)
  }
}

extension Mention {
  fileprivate func isSame(as other: Mention) -> Bool {
    figure == other.figure && place == other.place && key == other.key
  }
}

// MARK: - What they come to

extension RecordWriter {
  fileprivate mutating func entry(_ entry: SeriesTrace.Entry) {
    number(entry.report)
    number(entry.place)
    number(entry.number)
    flag(entry.isLatest)
    number(entry.repeats)
  }
}

extension RecordReader {
  fileprivate mutating func entry(of reports: [ReportVintages]) throws(MalformedRecord) -> SeriesTrace.Entry {
    let (report, place) = (try number(), try number())
    guard reports.indices.contains(report), reports[report].vintages.indices.contains(place) else {
      throw MalformedRecord()
    }
    return SeriesTrace.Entry(
      report: report, place: place, number: try number(), isLatest: try flag(), repeats: try number())
  }
}
