import Figures
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Blame on a line of revisions")
struct BlameOnALineTests {
  @Test("a figure belongs to the revision that last set its value, with what it said before")
  func values() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n生猪存栏⟦30万头⟧。\n",
      "粮食产量⟦13万吨⟧。\n生猪存栏⟦30万头⟧。\n",
      "粮食产量⟦14万吨⟧。\n生猪存栏⟦30万头⟧。\n",
    ])
    let blame = try history.blame()
    #expect(blame.story == ["14万吨: r2", "30万头: r0"])
    let grain = blame.figures[0]
    #expect(grain.previous?.figure.quote == "13万吨")
    #expect(grain.previous?.revision.subject == "r1")
    #expect(grain.firstStated.subject == "r2")
    #expect(grain.story == ["r2: value", "r1: value", "r0: added"])
    #expect(grain.history.map(\.figure.quote) == ["14万吨", "13万吨", "12万吨"])
    #expect(blame.figures[1].previous == nil)
    #expect(blame.figures[1].story == ["r0: added"])
  }

  @Test(
    "bound, status and period are part of what is stated; unit, precision and scope are not",
    arguments: [
      ("⟦近12.04亿元⟧", "r1", "bound"), ("⟦12.04亿元|target⟧", "r1", "status"),
      ("⟦12.04亿元|2012⟧", "r1", "period"), ("⟦120400万元⟧", "r0", "unit"), ("⟦12.0亿元⟧", "r0", "precision"),
      ("⟦12.04亿元|全市⟧", "r0", "scope"), ("⟦12.05亿元⟧", "r1", "value"),
    ])
  func kinds(_ mark: String, since: String, kind: String) throws {
    let history = try MarkedHistory(line: ["农业产值⟦12.04亿元⟧。\n", "农业产值\(mark)。\n"])
    let figure = try #require(try history.blame().figures.first)
    #expect(figure.valueSince.subject == since)
    #expect(figure.firstStated.subject == since)
    #expect(figure.story == ["r1: \(kind)", "r0: added"])
    #expect((figure.previous == nil) == (since == "r0"))
  }

  @Test("moved sections and reworded sentences leave a figure alone and stand in its history")
  func surroundings() throws {
    let history = try MarkedHistory(line: [
      "# 一、种植\n粮食产量⟦12万吨⟧。\n# 二、养殖\n生猪存栏⟦30万头⟧。\n",
      "# 一、养殖\n生猪存栏⟦30万头⟧。\n# 二、种植\n粮食产量⟦12万吨⟧。\n",
      "# 一、养殖\n年末，生猪存栏⟦30万头⟧。\n# 二、种植\n粮食产量⟦12万吨⟧。\n",
    ])
    let blame = try history.blame()
    #expect(blame.story == ["30万头: r0", "12万吨: r0"])
    #expect(blame.figures[0].story == ["r2: (reworded)", "r1: (moved)", "r0: added"])
    #expect(blame.figures[1].story == ["r0: added"])
  }

  @Test("a change of a neighbour's number is no rewording")
  func neighbours() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧，生猪存栏⟦30万头⟧。\n", "粮食产量⟦12万吨⟧，生猪存栏⟦31万头⟧。\n",
    ])
    #expect(try history.blame().figures[0].story == ["r0: added"])
  }

  @Test("a reverted value was set by the revert and first stated long before")
  func revert() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n", "粮食产量⟦15万吨⟧。\n", "粮食产量⟦120000吨⟧。\n",
    ])
    let figure = try #require(try history.blame().figures.first)
    #expect(figure.valueSince.subject == "r2")
    #expect(figure.firstStated.subject == "r0")
    #expect(figure.previous?.figure.quote == "15万吨")
    #expect(figure.previous?.revision.subject == "r1")
  }

  @Test("the same number of the new ones and of all of them are two statements")
  func newAndAll() throws {
    let history = try MarkedHistory(line: [
      "粮仓⟦168座|new⟧。\n", "粮仓⟦168座|cumulative⟧。\n", "粮仓⟦168座|cumulative⟧。\n另有冷库⟦2座⟧。\n",
    ])
    let figure = try #require(try history.blame().figures.first)
    #expect(figure.valueSince.subject == "r1")
    #expect(figure.firstStated.subject == "r1")
    #expect(figure.previous?.figure.accumulation == .new)
    history.revisions.add(history.report, "粮仓⟦168座|new⟧。\n", message: "r3")
    let back = try #require(try history.blame().figures.first)
    #expect(back.valueSince.subject == "r3" && back.firstStated.subject == "r0")
  }

  @Test("a value first stated under another bound is another statement")
  func boundedRevert() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n", "粮食产量⟦近12万吨⟧。\n", "粮食产量⟦15万吨⟧。\n", "粮食产量⟦近12万吨⟧。\n",
    ])
    let figure = try #require(try history.blame().figures.first)
    #expect(figure.valueSince.subject == "r3")
    #expect(figure.firstStated.subject == "r1")
  }

  @Test("what was said before is the figure as it stood last, with its newer unit, and who set its value")
  func previous() throws {
    let history = try MarkedHistory(line: [
      "农业产值⟦1.7亿元⟧。\n", "农业产值⟦17000万元⟧。\n", "农业产值⟦18000万元⟧。\n",
    ])
    let figure = try #require(try history.blame().figures.first)
    #expect(figure.previous?.figure.quote == "17000万元")
    #expect(figure.previous?.revision.subject == "r0")
    #expect(figure.story == ["r2: value", "r1: unit", "r0: added"])
  }

  @Test("a figure taken out and put back begins where it was put back")
  func putBack() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n", "全年无灾。\n", "粮食产量⟦12万吨⟧。\n"])
    #expect(try history.blame().story == ["12万吨: r2"])
  }

  @Test("blame can be asked of any revision")
  func older() throws {
    let history = try MarkedHistory(line: [
      "粮食产量⟦12万吨⟧。\n", "粮食产量⟦13万吨⟧。\n", "粮食产量⟦14万吨⟧。\n",
    ])
    #expect(try history.blame(at: "HEAD~1").story == ["13万吨: r1"])
    #expect(try history.blame(at: "HEAD~2").story == ["12万吨: r0"])
  }

  @Test("a sentence belongs to the revision that gave it its words, wherever it moved since")
  func sentences() throws {
    let history = try MarkedHistory(line: [
      "# 一、种植\n粮食产量⟦12万吨⟧。\n# 二、养殖\n生猪存栏⟦30万头⟧。\n",
      "# 一、种植\n粮食产量⟦13万吨⟧。\n# 二、养殖\n生猪存栏⟦30万头⟧。\n",
      "# 一、养殖\n生猪存栏⟦30万头⟧。\n# 二、种植\n粮食产量⟦13万吨⟧。\n新建水渠。\n",
    ])
    let blame = try history.blame()
    #expect(blame.sentences.map(\.sentence) == [0, 1, 2])
    #expect(blame.sentences.map(\.since.subject) == ["r0", "r1", "r2"])
  }

  @Test("the number of an item is no part of its sentence")
  func items() throws {
    let history = try MarkedHistory(line: [
      "一是粮食产量⟦12万吨⟧。\n二是生猪存栏⟦30万头⟧。\n", "一是生猪存栏⟦30万头⟧。\n二是粮食产量⟦12万吨⟧。\n",
    ])
    let blame = try history.blame()
    #expect(blame.sentences.map(\.since.subject) == ["r0", "r0"])
    #expect(blame.figures.map(\.story) == [["r1: (moved)", "r0: added"], ["r0: added"]])
  }
}
