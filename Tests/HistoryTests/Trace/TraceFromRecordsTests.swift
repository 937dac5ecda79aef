import Figures
import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("Trace from kept records")
struct TraceFromRecordsTests {
  private static let catalogue: IndicatorLookup = { words in
    ["GDP", "gdp", "地区生产总值"].contains(words)
      ? [KnownIndicator(indicator: Indicator(name: "地区生产总值", key: "gdp"), aliases: ["ＧＤＰ"])] : []
  }

  /// All that an answer says, or why there is none.
  private func told(
    _ words: String, series: String?, at revision: RevisionID, in store: InMemoryRevisions,
    _ records: MemoryRecords?
  ) throws -> String {
    do throws(HistoryError) {
      let tip = try reading { () throws(RevisionError) in try store.revision(revision) }
      let trace = try trace(
        words, series: series, asOf: tip, in: store, lookup: Self.catalogue,
        semantics: MarkedComparison.semantics, records: records)
      return "\(trace.indicator)\n\(trace.points)\n\(trace.restatements)"
    } catch {
      return "\(error)"
    }
  }

  private static let questions: [(String, String?)] = [
    ("粮食产量", nil), ("ＧＤＰ", nil), ("gdp", nil), ("水果产量", "柳河市农业局"), ("稻谷产量", nil),
    ("产量", nil), ("小麦", "东安县统计局"), ("粮食产量", "东安县统计局"), ("粮食产量", "西山"),
  ]

  /// As history was before there were records: each report is looked at in each revision.
  private func lines(at tip: Revision, in store: InMemoryRevisions) throws -> [ReportName: [String]] {
    let graph = try RevisionGraph(from: tip, in: store)
    var lines: [ReportName: [String]] = [:]
    for report in try store.reports(at: tip.id) {
      let history = try ReportHistory(of: report, over: graph, in: store)
      for place in graph.revisions.indices.reversed() {
        guard let content = history.contents[place] else { continue }
        let sources = history.sources(of: place).map(\.content)
        guard !sources.contains(content) else { continue }
        lines[report, default: []].append("\(graph.revisions[place].id) \(content) \(sources)")
      }
    }
    return lines
  }

  @Test(
    "the walk by what revisions changed finds what looking at each report in each finds", arguments: 1...8)
  func walk(seed: Int) throws {
    let store = try RandomStore(seed: UInt64(seed), revisions: 80)
    for id in store.all.suffix(5) {
      let tip = try store.revisions.revision(id)
      let walked = try StoreLines(at: tip, in: store.revisions).lines.filter { $0.value.standing != nil }
      let told = walked.mapValues { line in line.events.map { "\($0.revision) \($0.content) \($0.sources)" } }
      #expect(try told == lines(at: tip, in: store.revisions))
      for (report, line) in walked {
        #expect(try line.standing == store.revisions.content(of: report, at: id))
      }
    }
  }

  @Test("is that without them, whatever was asked before", arguments: 1...10)
  func same(seed: Int) throws {
    let store = try RandomStore(seed: UInt64(seed), revisions: 60)
    let records = MemoryRecords()
    records.isLate = seed % 2 == 0
    // As they were made, with gaps, then to and fro.
    let asked = store.all.indices.filter { $0 % 3 != 1 } + store.all.indices.map { $0 * 37 % store.all.count }
    for (count, place) in asked.enumerated() {
      let (words, series) = Self.questions[count % Self.questions.count]
      let cold = try told(words, series: series, at: store.all[place], in: store.revisions, nil)
      let known = try told(words, series: series, at: store.all[place], in: store.revisions, records)
      #expect(known == cold, "\(words) \(series ?? "") at \(place)")
      records.flush()
      // And from the answer itself, where there was one.
      let again = try told(words, series: series, at: store.all[place], in: store.revisions, records)
      #expect(again == cold, "\(words) \(series ?? "") at \(place), again")
    }
  }

  @Test("after all was indexed no text is read, whatever is asked")
  func indexed() throws {
    let store = try RandomStore(seed: 3, revisions: 60)
    let tip = try store.revisions.resolve("HEAD")
    let records = MemoryRecords()
    try indexTraces(
      at: tip, in: store.revisions, lookup: Self.catalogue, semantics: MarkedComparison.semantics,
      records: records)
    let reads = store.revisions.reads
    for (words, series) in Self.questions {
      let known = try told(words, series: series, at: tip.id, in: store.revisions, records)
      #expect(store.revisions.reads == reads, "\(words)")
      // The comparison itself reads all.
      let again = try RandomStore(seed: 3, revisions: 60)
      #expect(try told(words, series: series, at: tip.id, in: again.revisions, nil) == known)
    }
  }

  @Test("an answer is kept whole, and one that is cut short is no answer")
  func keptAnswer() throws {
    let store = try RandomStore(seed: 5, revisions: 60)
    let tip = try store.revisions.resolve("HEAD")
    let records = MemoryRecords()
    let cold = try told("粮食产量", series: nil, at: tip.id, in: store.revisions, records)
    let place = try #require(records.held.keys.first { $0.kind == .trace })
    let whole = try #require(records.held[place])
    // Nothing else is asked for.
    records.held = [place: whole]
    #expect(try told("粮食产量", series: nil, at: tip.id, in: store.revisions, records) == cold)
    #expect(records.held.count == 1)
    let question = TraceQuestion(words: "粮食产量", series: nil, tip: tip.id)
    for length in 0..<whole.count {
      records.held = [place: Array(whole[..<length])]
      #expect(Trace(answering: question, in: records).map(\.points.count) == nil, "\(length)")
    }
    // Another question of the same number, and another revision.
    records.held = [place: whole]
    let other = TraceQuestion(words: "粮食产量", series: nil, tip: store.all[0])
    #expect(other.name == question.name && Trace(answering: other, in: records)?.points.count == nil)
    for words in (0..<200).map({ "指标\($0)" }) {
      let asked = TraceQuestion(words: words, series: nil, tip: tip.id)
      if asked.name == question.name {
        #expect(Trace(answering: asked, in: records)?.points.count == nil)
      }
    }
  }

  @Test("of a new revision only its own text is read")
  func goingOn() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n", "粮食产量⟦13万吨⟧。\n"])
    let records = MemoryRecords()
    let old = try history.revisions.resolve("HEAD")
    _ = try told("粮食产量", series: nil, at: old.id, in: history.revisions, records)
    let new = history.revisions.add(history.report, "粮食产量⟦14万吨⟧。\n", message: "r2")
    let before = history.revisions.reads.values.reduce(0, +)
    let known = try told("粮食产量", series: nil, at: new, in: history.revisions, records)
    #expect(history.revisions.reads.values.reduce(0, +) == before + 1)
    #expect(try told("粮食产量", series: nil, at: new, in: history.revisions, nil) == known)
  }

  @Test("takes no record for granted: what is cut, lengthened or gone is found out again", arguments: 0..<12)
  func damaged(way: Int) throws {
    let store = try RandomStore(seed: 21, revisions: 50)
    let tip = try store.revisions.resolve("HEAD")
    let records = MemoryRecords()
    let earlier = try #require(tip.parents.first)
    _ = try told("粮食产量", series: nil, at: earlier, in: store.revisions, records)
    if way % 2 == 0 { _ = try told("粮食产量", series: nil, at: tip.id, in: store.revisions, records) }
    let order = records.held.keys.sorted {
      ($0.kind.rawValue, "\($0.name.bytes)") < ($1.kind.rawValue, "\($1.name.bytes)")
    }
    for (place, name) in order.enumerated() {
      switch (place + way) % 6 {
      case 0: records.held[name]?.removeLast()
      case 1: records.held[name] = nil
      case 2: records.held[name]?.append(0)
      case 3: records.held[name] = []
      default: break
      }
    }
    for (words, series) in Self.questions {
      let known = try told(words, series: series, at: tip.id, in: store.revisions, records)
      #expect(try told(words, series: series, at: tip.id, in: store.revisions, nil) == known, "\(words)")
    }
  }
}
