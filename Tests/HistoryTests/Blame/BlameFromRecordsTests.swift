import ReportText
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Blame from kept records")
struct BlameFromRecordsTests {
  /// Keeps records in memory; asks for one in `forgetting` in vain.
  private final class Records: RecordKeeper {
    var held: [RecordName: [UInt8]] = [:]
    var answers: [RecordName: [UInt8]] = [:]
    var misses = 0
    /// Whether answers are kept, or steps alone.
    let keepsAnswers: Bool

    init(keepsAnswers: Bool = true) { self.keepsAnswers = keepsAnswers }

    func record(_ kind: RecordKind, named name: RecordName) -> [UInt8]? {
      let found = kind == .step ? held[name] : answers[name]
      if found == nil { misses += 1 }
      return found
    }

    func keep(_ record: [UInt8], _ kind: RecordKind, named name: RecordName) {
      if kind == .step { held[name] = record } else if keepsAnswers { answers[name] = record }
    }
  }

  private func blame(_ random: RandomHistory, at revision: Revision, _ records: Records?) throws -> Blame {
    try History.blame(
      random.history.report, from: revision, in: random.history.revisions,
      semantics: MarkedComparison.semantics, records: records)
  }

  private func told(_ blame: Blame) -> String { blame.told }

  @Test("is that without them, on 500 revisions with merges", arguments: 1...4 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    let random = try RandomHistory(seed: seed, revisions: 500)
    let tip = try random.history.revisions.resolve("HEAD")
    let cold = told(try blame(random, at: tip, nil))
    let records = Records(keepsAnswers: false)
    // Records of an earlier revision serve a later one, those of a later one the earlier.
    let earlier = try random.history.revisions.revision(try #require(tip.parents.first))
    let before = told(try blame(random, at: earlier, nil))
    #expect(told(try blame(random, at: earlier, records)) == before)
    #expect(told(try blame(random, at: tip, records)) == cold)
    records.misses = 0
    #expect(told(try blame(random, at: tip, records)) == cold)
    #expect(told(try blame(random, at: earlier, records)) == before)
    #expect(records.misses == 2 && records.held.count > 100)
  }

  @Test(
    "goes on from an answer that is known, whatever was asked before", arguments: 1...6 as ClosedRange<UInt64>
  )
  func goingOn(seed: UInt64) throws {
    let random = try RandomHistory(seed: seed, revisions: 120)
    var revisions: [Revision] = []
    var pending = [try random.history.revisions.resolve("HEAD").id]
    var seen = Set(pending)
    while let id = pending.popLast() {
      let revision = try random.history.revisions.revision(id)
      if try random.history.revisions.content(of: random.history.report, at: id) != nil {
        revisions.append(revision)
      }
      pending += revision.parents.filter { seen.insert($0).inserted }
    }
    let records = Records()
    // From the roots on, as they were made, then to and fro.
    for revision in revisions.reversed() + revisions.indices.map({ revisions[$0 * 37 % revisions.count] }) {
      #expect(told(try blame(random, at: revision, records)) == told(try blame(random, at: revision, nil)))
    }
    #expect(records.answers.count == 1)
  }

  @Test("reads nothing of the history behind an answer")
  func known() throws {
    let random = try RandomHistory(seed: 5, revisions: 200)
    let tip = try random.history.revisions.resolve("HEAD")
    let records = Records()
    let cold = told(try blame(random, at: tip, records))
    records.held = [:]
    records.misses = 0
    #expect(told(try blame(random, at: tip, records)) == cold)
    #expect(records.misses == 0 && records.held.isEmpty)
  }

  @Test("takes no record for granted: what is cut, changed or foreign is computed again")
  func damaged() throws {
    let random = try RandomHistory(seed: 9, revisions: 60)
    let tip = try random.history.revisions.resolve("HEAD")
    let cold = told(try blame(random, at: tip, nil))
    let records = Records()
    _ = try blame(random, at: tip, records)
    for name in records.answers.keys { records.answers[name]?.append(0) }
    for (place, texts) in records.held.keys.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) })
      .enumerated()
    {
      switch place % 3 {
      case 0: records.held[texts]?.removeLast()
      case 1: records.held[texts] = []
      default: records.held[texts]?.append(0)
      }
    }
    #expect(told(try blame(random, at: tip, records)) == cold)
  }
}
