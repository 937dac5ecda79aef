import Figures
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Blame on random histories")
struct BlameOnRandomHistoriesTests {
  @Test("is the truth that the edits were made by", arguments: 0..<60 as Range<UInt64>)
  func truth(seed: UInt64) throws {
    let random = try RandomHistory(seed: seed, revisions: 80)
    let blame = try random.history.blame()
    #expect(blame.figures.count == random.tip.figures.count)
    for found in blame.figures {
      let truth = try #require(random.tip.figures[found.figure.indicator.name])
      let told = "seed \(seed), \(found.figure.indicator.name): \(found.story)"
      #expect(found.valueSince.subject == truth.since, "\(told)")
      #expect(found.firstStated.subject == truth.firstStated, "\(told)")
      #expect(found.previous?.revision.subject == truth.chain.dropLast().last?.setter, "\(told)")
      #expect(found.history.last?.changes == [.added], "\(told)")
      let setters = found.history.filter { $0.changes.contains(where: \.changesStatement) }
      #expect(setters.reversed().map(\.revision.subject) == truth.chain.map(\.setter), "\(told)")
      // Every sentence of these reports holds one figure.
      let sentence = blame.sentences[found.figure.sentence]
      #expect(sentence.since.subject == random.tip.sentences[found.figure.indicator.name], "\(told)")
    }
  }

  @Test(
    "is the same under any clocks, and what it names really set the value",
    arguments: 0..<20 as Range<UInt64>)
  func clocks(seed: UInt64) throws {
    let random = try RandomHistory(seed: seed &+ 1000, revisions: 60)
    let (revisions, report) = (random.history.revisions, random.history.report)
    let straight = try random.history.blame()
    let skewed = SkewedClock(history: revisions) { revision in
      revision.author.seconds.byteSwapped ^ Int64(truncatingIfNeeded: seed &* 77)
    }
    let crooked = try History.blame(
      report, from: try skewed.resolve("HEAD"), in: skewed, semantics: MarkedComparison.semantics)
    #expect(crooked.figures.map(\.story) == straight.figures.map(\.story), "seed \(seed)")
    for found in straight.figures {
      let content = try #require(try revisions.content(of: report, at: found.valueSince.id))
      let then = MarkedReport.read(try revisions.text(content))
      let same = then.figures.first { $0.indicator == found.figure.indicator }
      #expect(same?.states(theSameAs: found.figure) == true, "seed \(seed)")
    }
  }
}
