import Figures
import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("What a series comes to")
struct KnownSeriesTests {
  private static let lookup: IndicatorLookup = { _ in [] }

  private func index(_ store: InMemoryRevisions, at revision: RevisionID, in records: MemoryRecords) throws {
    let tip = try reading { () throws(RevisionError) in try store.revision(revision) }
    try indexTraces(
      at: tip, in: store, lookup: Self.lookup, semantics: MarkedComparison.semantics, records: records)
  }

  private func told(
    _ words: String, at revision: RevisionID, in store: InMemoryRevisions, _ records: MemoryRecords?
  ) throws -> String {
    let tip = try reading { () throws(RevisionError) in try store.revision(revision) }
    let trace = try trace(
      words, asOf: tip, in: store, lookup: Self.lookup, semantics: MarkedComparison.semantics,
      records: records, leaving: { _ in })
    return "\(trace.indicator)\n\(trace.points)\n\(trace.restatements)"
  }

  /// The record of what was said of that name, and the series that it has.
  private func record(
    of words: String, in records: MemoryRecords
  ) throws -> (place: MemoryRecords.Place, record: VintageRecord) {
    let asked = try IndicatorQuery(words, lookup: Self.lookup).recorded(isKey: false)
    let place = try #require(
      records.held.keys.first {
        $0.kind == .vintages && $0.name.bytes.dropFirst().elementsEqual(asked.name.utf8)
      })
    return (place, VintageRecord(record: records.held[place]))
  }

  @Test(
    "is put together when the store is indexed, and taken as it is by the first question", arguments: 1...6)
  func firstQuestion(seed: Int) throws {
    let store = try RandomStore(seed: UInt64(seed), revisions: 60)
    let tip = try store.revisions.resolve("HEAD").id
    let records = MemoryRecords()
    try index(store.revisions, at: tip, in: records)
    let indexed = records.held
    for words in RandomStore.indicators {
      #expect(
        try told(words, at: tip, in: store.revisions, records)
          == told(words, at: tip, in: store.revisions, nil), "\(words)")
    }
    #expect(records.held == indexed)
  }

  @Test("is put together anew where a commit changed one of its reports, and no other is", arguments: 1...6)
  func grown(seed: Int) throws {
    let store = try RandomStore(seed: UInt64(seed), revisions: 60)
    let tip = try store.revisions.resolve("HEAD").id
    let records = MemoryRecords()
    try index(store.revisions, at: tip, in: records)
    let (place, before) = try record(of: "粮食产量", in: records)
    let report = try ReportName("东安县统计局/2013")
    let new = store.revisions.add(
      [report: "粮食产量⟦7万吨⟧。\n粮食产量⟦2万吨|2012⟧。\n"], parents: [tip], message: "later")
    #expect(
      try told("粮食产量", at: new, in: store.revisions, records)
        == told("粮食产量", at: new, in: store.revisions, nil))
    let after = VintageRecord(record: records.held[place])
    for series in ["柳河市农业局", "青川区科技局"] {
      let (old, new) = (before.series(series, isWhole: true), after.series(series, isWhole: true))
      #expect(old?.record == new?.record, "\(series)")
    }
    let (old, grown) = try (
      before.series(report.series, isWhole: true),
      #require(after.series(report.series, isWhole: true))
    )
    #expect(old?.record != grown.record)
    #expect(grown.reports[report]?.vintages.standing.count == 2)
  }

  @Test("is read as it was written, and what is cut short or lengthened is none")
  func record() throws {
    let store = try RandomStore(seed: 4, revisions: 60)
    let records = MemoryRecords()
    try index(store.revisions, at: store.revisions.resolve("HEAD").id, in: records)
    let (_, record) = try record(of: "粮食产量", in: records)
    let name = "柳河市农业局"
    let whole = try #require(record.series(name, isWhole: true)).record
    func read(_ bytes: [UInt8], isWhole: Bool) -> KnownSeries? {
      KnownSeries(RecordReader(bytes), of: name, isWhole: isWhole)
    }
    #expect(read(whole, isWhole: true)?.record == whole)
    // An answer needs no more than this.
    let forAnswer = try #require(read(whole, isWhole: false)?.trace)
    #expect(!forAnswer.entries.isEmpty && forAnswer.reports.allSatisfy { $0.standing.isEmpty })
    for isWhole in [true, false] {
      for length in 0..<whole.count {
        #expect(read(Array(whole[..<length]), isWhole: isWhole) == nil, "\(length)")
      }
      #expect(read(whole + [0], isWhole: isWhole) == nil)
    }
    // Whatever a byte becomes, it is read as something or nothing.
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x41
      if let series = read(bytes, isWhole: true)?.trace {
        #expect(Trace(Indicator(name: name), of: [series]).points.count == series.entries.count)
      }
    }
  }

  @Test("is found out again where what was kept of it is damaged")
  func damaged() throws {
    let store = try RandomStore(seed: 9, revisions: 60)
    let tip = try store.revisions.resolve("HEAD").id
    let records = MemoryRecords()
    try index(store.revisions, at: tip, in: records)
    let (place, record) = try record(of: "粮食产量", in: records)
    let cold = try told("粮食产量", at: tip, in: store.revisions, nil)
    for damaged in ["柳河市农业局", "东安县统计局", "青川区科技局"] {
      var writer = RecordWriter()
      writer.number(3)
      for series in ["柳河市农业局", "东安县统计局", "青川区科技局"] {
        let whole = try #require(record.series(series, isWhole: true)).record
        writer.text(series)
        writer.block(series == damaged ? whole[..<(whole.count / 2)] : whole[...])
      }
      records.held[place] = writer.bytes
      #expect(try told("粮食产量", at: tip, in: store.revisions, records) == cold)
      let again = VintageRecord(record: records.held[place])
      #expect(again.series(damaged, isWhole: true) != nil)
    }
  }
}
