import Figures
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Blame through merges")
struct BlameThroughMergesTests {
  /// One figure on two branches from a common base, and what the merge made of it.
  private func merge(base: String, left: String, right: String, merge: String) throws -> FigureBlame {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    let root = revisions.add(report, "农业产值⟦\(base)⟧。\n", message: "base")
    let ours = revisions.add(report, "农业产值⟦\(left)⟧。\n", message: "left")
    let theirs = revisions.add(
      report, "农业产值⟦\(right)⟧。\n", parents: [root], message: "right", branch: "draft")
    revisions.add(report, "农业产值⟦\(merge)⟧。\n", parents: [ours, theirs], message: "merge")
    return try #require(try history.blame().figures.first)
  }

  @Test(
    "the side whose value survived is named",
    arguments: [
      ("1亿元", "2亿元", "1亿元", "2亿元", "left"), ("1亿元", "1亿元", "2亿元", "2亿元", "right"),
      ("1亿元", "2亿元", "3亿元", "3亿元", "right"), ("1亿元", "2亿元", "3亿元", "2亿元", "left"),
      ("1亿元", "2亿元", "2亿元", "2亿元", "left"), ("1亿元", "2亿元", "3亿元", "4亿元", "merge"),
      ("1亿元", "2亿元", "3亿元", "1亿元", "merge"), ("1亿元", "1亿元", "1亿元", "1亿元", "base"),
    ])
  func survivor(base: String, left: String, right: String, merged: String, since: String) throws {
    let figure = try merge(base: base, left: left, right: right, merge: merged)
    #expect(figure.valueSince.subject == since)
  }

  @Test("a value that the merge made follows the first parent to what it said before")
  func neither() throws {
    let figure = try merge(base: "1亿元", left: "2亿元", right: "3亿元", merge: "4亿元")
    #expect(figure.previous?.figure.quote == "2亿元")
    #expect(figure.previous?.revision.subject == "left")
    #expect(figure.story == ["merge: value", "left: value", "base: added"])
  }

  @Test("a unit restated on a branch is that branch's doing, not the merge's")
  func unit() throws {
    let figure = try merge(base: "1.7亿元", left: "1.7亿元", right: "17000万元", merge: "17000万元")
    #expect(figure.valueSince.subject == "base")
    #expect(figure.story == ["right: unit", "base: added"])
  }

  @Test("each figure of a clean merge goes to its own side")
  func clean() throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    let root = revisions.add(
      report, "粮食产量⟦12万吨⟧。\n生猪存栏⟦30万头⟧。\n水库⟦3座⟧。\n", message: "base")
    let left = revisions.add(
      report, "粮食产量⟦13万吨⟧。\n生猪存栏⟦30万头⟧。\n水库⟦3座⟧。\n", message: "left")
    let right = revisions.add(
      report, "粮食产量⟦12万吨⟧。\n生猪存栏⟦31万头⟧。\n水库⟦3座⟧。\n水渠⟦9条⟧。\n", parents: [root], message: "right",
      branch: "draft")
    revisions.add(
      report, "粮食产量⟦13万吨⟧。\n生猪存栏⟦31万头⟧。\n水库⟦3座⟧。\n水渠⟦9条⟧。\n", parents: [left, right],
      message: "merge")
    let blame = try history.blame()
    #expect(blame.story == ["13万吨: left", "31万头: right", "3座: base", "9条: right"])
    #expect(blame.sentences.map(\.since.subject) == ["left", "right", "base", "right"])
  }

  @Test("criss-cross merges name the side that set the value, in whichever order it was taken over")
  func crissCross() throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    func text(_ grain: Int, _ pigs: Int) -> String { "粮食产量⟦\(grain)万吨⟧。\n生猪存栏⟦\(pigs)万头⟧。\n" }
    let root = revisions.add(report, text(10, 30), message: "base")
    let left = revisions.add(report, text(11, 30), message: "left")
    let right = revisions.add(
      report, text(10, 31), parents: [root], message: "right", branch: "draft")
    // Both merge the other; one keeps its own grain, the other its own pigs.
    let first = revisions.add(report, text(11, 30), parents: [left, right], message: "first")
    let second = revisions.add(
      report, text(10, 31), parents: [right, left], message: "second", branch: "draft")
    let onFirst = revisions.add(report, text(11, 32), parents: [first], message: "pigs")
    let merged = revisions.add(report, text(11, 31), parents: [second, onFirst], message: "last")
    #expect(try history.blame(at: merged.hex).story == ["11万吨: left", "31万头: right"])
    revisions.add(report, text(10, 32), parents: [onFirst, second], message: "other last")
    #expect(try history.blame().story == ["10万吨: base", "32万头: pigs"])
  }

  @Test("clocks that run backwards change nothing", arguments: [-1, 0, 7] as [Int64])
  func skew(factor: Int64) throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    func text(_ grain: Int, _ pigs: Int) -> String { "粮食产量⟦\(grain)万吨⟧。\n生猪存栏⟦\(pigs)万头⟧。\n" }
    let root = revisions.add(report, text(10, 30), message: "base")
    var left = revisions.add(report, text(11, 30), message: "left")
    for _ in 0..<5 { left = revisions.add(report, text(11, 30), message: "idle") }
    let right = revisions.add(report, text(10, 31), parents: [root], message: "right", branch: "draft")
    revisions.add(report, text(11, 31), parents: [left, right], message: "merge")
    revisions.add(report, text(11, 31) + "全年无灾。\n", message: "tip")
    let skewed = SkewedClock(history: revisions) { revision in
      (revision.author.seconds * factor) % 1009
    }
    let blame = try History.blame(
      report, from: try skewed.resolve("HEAD"), in: skewed, semantics: MarkedComparison.semantics)
    #expect(blame.story == ["11万吨: left", "31万头: right"])
    #expect(revisions.reads.values.allSatisfy { $0 == 1 })
  }

  @Test("a long ladder of merges is walked once")
  func ladder() throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    func text(_ grain: Int, _ pigs: Int) -> String { "粮食产量⟦\(grain)万吨⟧。\n生猪存栏⟦\(pigs)万头⟧。\n" }
    var left = revisions.add(report, text(0, 0), message: "base")
    var right = left
    for step in 1...60 {
      let nextLeft = revisions.add(
        report, text(step, step - 1), parents: [left, right], message: "l\(step)", branch: "left")
      right = revisions.add(
        report, text(step - 1, step), parents: [right, left], message: "r\(step)", branch: "right")
      left = nextLeft
    }
    revisions.add(report, text(60, 60), parents: [left, right], message: "top")
    #expect(try history.blame().story == ["60万吨: l60", "60万头: r60"])
    #expect(revisions.reads.values.allSatisfy { $0 == 1 })
  }
}
