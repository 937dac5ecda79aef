import Figures
package import Revisions

/// Answers what all reports ever said of an indicator from records, and keeps what it had to find out.
///
/// Belongs to one question: records that it kept itself may not be there yet to be asked for.
struct TraceIndex<Reader: RevisionReader> {
  let reader: Reader
  let semantics: ReportSemantics
  private let lookup: IndicatorLookup
  let records: any RecordKeeper
  let lines: LineReader<Reader>
  private(set) var tips: KnownTips
  /// Lines that were read or made on the way.
  private var known: [ReportName: ReportLine] = [:]
  /// All lines of the revision in question, where records of some are missing.
  var walked: [ReportName: ReportLine]?

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
  mutating func store(
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
    var said = SeriesGatherer()
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
      if line.standing != nil { said.add(answer, of: report, in: line.state) }
    }
    said.closeSeries()
    for name in said.records.keys.sorted() {
      guard let record = said.records[name] else { continue }
      records.keep(record.record, .vintages, named: .place(place, name))
    }
    let store = keep(builder.store(at: tip.id), at: place)
    return (place, store, said.records.filter { asked.contains($0.key) })
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

  func recordedLine(of report: ReportName, in state: LineState, at place: Int) -> ReportLine? {
    if let known = known[report] { return known.cut(to: state) }
    return records.record(.line, named: .place(place, report.description))
      .flatMap(ReportLine.init(record:))?.cut(to: state)
  }
}

extension RecordName {
  /// Of what is known at one of a few places.
  static func place(_ place: Int, _ name: String = "") -> RecordName {
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
