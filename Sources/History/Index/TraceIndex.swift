import Figures
package import Revisions

/// Answers what all reports ever said of an indicator from records, and keeps what it had to find out.
///
/// Belongs to one question: records that it kept itself may not be there yet to be asked for.
struct TraceIndex<Reader: RevisionReader> {
  private let reader: Reader
  private let semantics: ReportSemantics
  private let lookup: IndicatorLookup
  private let records: any RecordKeeper
  private let lines: LineReader<Reader>
  private var tips: KnownTips
  /// Lines that were read or made on the way.
  private var known: [ReportName: ReportLine] = [:]
  /// All lines of the revision in question, where records of some are missing.
  private var walked: [ReportName: ReportLine]?

  init(
    _ reader: Reader, _ semantics: ReportSemantics, lookup: @escaping IndicatorLookup,
    records: any RecordKeeper
  ) {
    self.reader = reader
    self.semantics = semantics
    self.lookup = lookup
    self.records = records
    lines = LineReader(reader, semantics)
    tips = KnownTips(record: records.record(.stores, named: RecordName([])))
  }

  mutating func fill(at tip: Revision) throws(HistoryError) {
    _ = try store(at: tip, asking: [])
  }

  // MARK: - The store

  /// The store as `tip` has it, and its place. `asked` is a question whose record is wanted next, should all be read.
  private mutating func store(
    at tip: Revision, asking asked: [String]
  ) throws(HistoryError) -> (place: Int, store: KnownStore, made: [String: VintageRecord]) {
    if let (place, store) = recorded(tip.id) { return (place, store, [:]) }
    var newer = [tip]
    while !tips.isEmpty, let last = newer.last, last.parents.count == 1 {
      let parent = try reading { () throws(RevisionError) in try reader.revision(last.parents[0]) }
      if let (place, store) = recorded(parent.id) {
        if let grown = try grow(store, at: place, by: newer.reversed()) { return (place, grown, [:]) }
        break
      }
      newer.append(parent)
    }
    return try build(at: tip, asking: asked)
  }

  private func recorded(_ tip: RevisionID) -> (place: Int, store: KnownStore)? {
    guard let place = tips.place(of: tip), let store = store(in: place), store.tip == tip else { return nil }
    return (place, store)
  }

  private func store(in place: Int) -> KnownStore? {
    records.record(.store, named: .place(place)).flatMap(KnownStore.init(record:))
  }

  /// Adds revisions to what is known of the one before them, which each follow alone.
  /// - Returns: `nil` where records are missing.
  private mutating func grow(
    _ store: KnownStore, at place: Int, by revisions: [Revision]
  ) throws(HistoryError) -> KnownStore? {
    guard let last = revisions.last else { return store }
    var builder = KnownStoreBuilder(store)
    var grown: [ReportName: ReportLine] = [:]
    var contents: [ReportName: [ContentID]] = [:]
    for revision in revisions {
      for edit in try revision.ownEdits(in: reader) {
        var line = grown[edit.report] ?? ReportLine()
        if grown[edit.report] == nil, let before = builder[edit.report] {
          guard let recorded = recordedLine(of: edit.report, in: before.state, at: place) else { return nil }
          line = recorded
        }
        if let content = edit.content {
          line.append(revision.id, content, from: edit.before.compactMap(\.self))
          contents[edit.report, default: []].append(content)
        }
        line.standing = edit.content
        grown[edit.report] = line
      }
    }
    for report in grown.keys.sorted() {
      guard let line = grown[report] else { continue }
      let new = try lines.indicators(of: contents[report] ?? [])
      builder.set(report, to: line.state, new.union(builder[report]?.indicators ?? []))
      keep(line, of: report, at: place)
    }
    _ = tips.take(last.id, comingFrom: [store.tip])
    return keep(builder.store(at: last.id), at: place)
  }

  /// Walks all of the history. What is known of another revision serves where the lines are the same.
  private mutating func build(
    at tip: Revision, asking asked: [String]
  ) throws(HistoryError) -> (place: Int, store: KnownStore, made: [String: VintageRecord]) {
    let walked = try StoreLines(at: tip, in: reader)
    let seed = tips.isEmpty ? nil : store(in: 0).map(KnownStoreBuilder.init)
    let place = tips.take(tip.id, comingFrom: walked.revisions)
    var builder = KnownStoreBuilder()
    let gatherer = QuestionGatherer(lookup)
    // What is missing in records that are there already is found out when it is asked for.
    let isFirst = seed == nil
    let reading = LineReader(reader, semantics) { isFirst ? gatherer.questions($0) : [] }
    var made: [String: VintageRecord] = [:]
    for report in walked.lines.keys.sorted() {
      guard let line = walked.lines[report] else { continue }
      keep(line, of: report, at: place)
      if let before = seed?[report], let count = line.count(upTo: before.state.chain) {
        let new = try reading.indicators(of: line.events[count...].map(\.content))
        builder.set(report, to: line.state, before.indicators.union(new))
        continue
      }
      let answer = try reading.read(report, along: line, asked: [])
      builder.set(report, to: line.state, answer.indicators)
      for (asked, vintages) in answer.vintages {
        made[asked.name, default: VintageRecord()].set(vintages, for: line.state)
      }
    }
    for name in made.keys.sorted() {
      guard let record = made[name] else { continue }
      records.keep(record.record, .vintages, named: .place(place, name))
    }
    let store = keep(builder.store(at: tip.id), at: place)
    return (place, store, made.filter { asked.contains($0.key) })
  }

  // MARK: - Records

  private mutating func keep(_ line: ReportLine, of report: ReportName, at place: Int) {
    known[report] = line
    records.keep(line.record, .line, named: .place(place, report.description))
  }

  private func keep(_ store: KnownStore, at place: Int) -> KnownStore {
    records.keep(store.record, .store, named: .place(place))
    records.keep(tips.record, .stores, named: RecordName([]))
    return store
  }

  private func recordedLine(of report: ReportName, in state: LineState, at place: Int) -> ReportLine? {
    if let known = known[report] { return known.cut(to: state) }
    return records.record(.line, named: .place(place, report.description))
      .flatMap(ReportLine.init(record:))?.cut(to: state)
  }
}

extension RecordName {
  /// Of what is known at one of a few places.
  fileprivate static func place(_ place: Int, _ name: String = "") -> RecordName {
    RecordName([UInt8(truncatingIfNeeded: place)] + Array(name.utf8))
  }
}

/// Makes the records of all that the reports of a revision ever said, so that no trace at it reads a text.
package func indexTraces(
  at revision: Revision, in reader: some RevisionReader, lookup: @escaping IndicatorLookup,
  semantics: ReportSemantics, records: any RecordKeeper
) throws(HistoryError) {
  var index = TraceIndex(reader, semantics, lookup: lookup, records: records)
  try index.fill(at: revision)
}

// MARK: - The answer

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
    said.found = try vintages(
      of: wanted.sorted().map { store.reports[$0] }, asked, at: (tip, place), made[asked.name])
    return said
  }

  private mutating func vintages(
    of reports: [KnownStore.Report], _ asked: AskedIndicator, at tip: (revision: Revision, place: Int),
    _ made: VintageRecord?
  ) throws(HistoryError) -> [ReportVintages] {
    var record = made ?? self.record(of: asked, at: tip.place)
    var elsewhere: [VintageRecord]?
    var isNew = false
    var found: [ReportVintages] = []
    for report in reports {
      if record.state(of: report.name) == report.state, let known = record.vintages(of: report.name) {
        found.append(known)
        continue
      }
      let others =
        elsewhere ?? tips.places.filter { $0 != tip.place }.map { self.record(of: asked, at: $0) }
      elsewhere = others
      let vintages: ReportVintages
      if let known = others.lazy.compactMap({ $0.vintages(of: report) }).first {
        vintages = known
      } else {
        vintages = try self.vintages(of: report, asked, at: tip, after: [record] + others)
      }
      record.set(vintages, for: report.state)
      isNew = true
      found.append(vintages)
    }
    if isNew { records.keep(record.record, .vintages, named: .place(tip.place, asked.name)) }
    return found
  }

  private func record(of asked: AskedIndicator, at place: Int) -> VintageRecord {
    VintageRecord(record: records.record(.vintages, named: .place(place, asked.name)))
  }

  /// Goes on from what one of `records` knows, or reads all texts of the report.
  private mutating func vintages(
    of report: KnownStore.Report, _ asked: AskedIndicator, at tip: (revision: Revision, place: Int),
    after records: [VintageRecord]
  ) throws(HistoryError) -> ReportVintages {
    let line = try line(of: report, at: tip)
    for record in records {
      if let state = record.state(of: report.name), let count = line.count(upTo: state.chain), count > 0,
        let known = record.vintages(of: report.name),
        let extended = try lines.extend(
          known, asked.query, along: line, from: count, standing: state.standing)
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

extension VintageRecord {
  fileprivate func vintages(of report: KnownStore.Report) -> ReportVintages? {
    state(of: report.name) == report.state ? vintages(of: report.name) : nil
  }
}

extension ReportVintages {
  fileprivate convenience init(nothingOf report: ReportName) {
    self.init(report: report, vintages: [], standing: [], speaksAt: PeriodName(named: report.period))
  }
}
