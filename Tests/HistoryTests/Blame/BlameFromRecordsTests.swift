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
    var held: [[ContentID]: [UInt8]] = [:]
    var misses = 0

    func record(_ kind: RecordKind, of texts: [ContentID]) -> [UInt8]? {
      if held[texts] == nil { misses += 1 }
      return held[texts]
    }

    func keep(_ record: [UInt8], _ kind: RecordKind, of texts: [ContentID]) { held[texts] = record }
  }

  private func blame(_ random: RandomHistory, at revision: Revision, _ records: Records?) throws -> Blame {
    try History.blame(
      random.history.report, from: revision, in: random.history.revisions,
      semantics: MarkedComparison.semantics, records: records)
  }

  /// All that an answer says.
  private func told(_ blame: Blame) -> String { "\(blame.figures)\n\(blame.sentences)" }

  @Test("is that without them, on 500 revisions with merges", arguments: 1...4 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    let random = try RandomHistory(seed: seed, revisions: 500)
    let tip = try random.history.revisions.resolve("HEAD")
    let cold = told(try blame(random, at: tip, nil))
    let records = Records()
    // Records of an earlier revision serve a later one, those of a later one the earlier.
    let earlier = try random.history.revisions.revision(try #require(tip.parents.first))
    let before = told(try blame(random, at: earlier, nil))
    #expect(told(try blame(random, at: earlier, records)) == before)
    #expect(told(try blame(random, at: tip, records)) == cold)
    records.misses = 0
    #expect(told(try blame(random, at: tip, records)) == cold)
    #expect(told(try blame(random, at: earlier, records)) == before)
    #expect(records.misses == 0 && records.held.count > 100)
  }

  @Test("takes no record for granted: what is cut, changed or foreign is computed again")
  func damaged() throws {
    let random = try RandomHistory(seed: 9, revisions: 60)
    let tip = try random.history.revisions.resolve("HEAD")
    let cold = told(try blame(random, at: tip, nil))
    let records = Records()
    _ = try blame(random, at: tip, records)
    for (place, texts) in records.held.keys.sorted(by: { $0[0].hex < $1[0].hex }).enumerated() {
      switch place % 3 {
      case 0: records.held[texts]?.removeLast()
      case 1: records.held[texts] = []
      default: records.held[texts]?.append(0)
      }
    }
    #expect(told(try blame(random, at: tip, records)) == cold)
  }
}
