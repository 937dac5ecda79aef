import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("Blame where the report was not always there")
struct BlameAndAbsenceTests {
  @Test("a report that came late begins with the revision that brought it")
  func late() throws {
    let history = try MarkedHistory()
    let other = try ReportName("柳河市水利局/2013")
    history.revisions.add(other, "水库⟦3座⟧。\n", message: "other")
    history.revisions.add(history.report, "粮食产量⟦12万吨⟧。\n", message: "first")
    history.revisions.add(other, "水库⟦4座⟧。\n", message: "other again")
    let blame = try history.blame()
    #expect(blame.story == ["12万吨: first"])
    #expect(blame.figures[0].story == ["first: added"])
    #expect(blame.revision.subject == "other again")
  }

  @Test("a report taken out and added again begins where it was added again")
  func again() throws {
    let history = try MarkedHistory()
    history.revisions.add(history.report, "粮食产量⟦12万吨⟧。\n", message: "first")
    history.revisions.add(history.report, nil, message: "gone")
    history.revisions.add(history.report, "粮食产量⟦12万吨⟧。\n", message: "back")
    let blame = try history.blame()
    #expect(blame.story == ["12万吨: back"])
    #expect(blame.figures[0].firstStated.subject == "back")
    #expect(blame.sentences.map(\.since.subject) == ["back"])
  }

  @Test("a merge takes the report from the only parent that has it")
  func oneParent() throws {
    let history = try MarkedHistory()
    let other = try ReportName("柳河市水利局/2013")
    let root = history.revisions.add(other, "水库⟦3座⟧。\n", message: "root")
    let left = history.revisions.add(other, "水库⟦4座⟧。\n", message: "left")
    let right = history.revisions.add(
      history.report, "粮食产量⟦12万吨⟧。\n", parents: [root], message: "right", branch: "draft")
    history.revisions.add(
      history.report, "粮食产量⟦12万吨⟧。\n", parents: [left, right], message: "merge")
    #expect(try history.blame().story == ["12万吨: right"])
  }

  @Test("a report the revision does not have is an error that names those like it")
  func missing() throws {
    let history = try MarkedHistory()
    history.revisions.add(try ReportName("柳河市农业局/2012"), "粮食产量⟦12万吨⟧。\n")
    let expected = HistoryError.revisions(.unknownReport("柳河市农业局/2013", near: ["柳河市农业局/2012"]))
    #expect(throws: expected) { try history.blame() }
  }

  @Test("a report without figures has a blame without figures")
  func plain() throws {
    let history = try MarkedHistory(line: ["全年无灾。\n"])
    let blame = try history.blame()
    #expect(blame.figures.isEmpty)
    #expect(blame.sentences.map(\.since.subject) == ["r0"])
  }

  @Test("revisions that left the report alone cost no reading, and no text is read twice")
  func reads() throws {
    let history = try MarkedHistory()
    let other = try ReportName("柳河市水利局/2013")
    for place in 0..<40 {
      history.revisions.add(history.report, "粮食产量⟦\(place / 10)万吨⟧。\n", message: "r\(place)")
      history.revisions.add(other, "水库⟦\(place)座⟧。\n", message: "o\(place)")
    }
    #expect(try history.blame().story == ["3万吨: r30"])
    #expect(history.revisions.reads.count == 4)
    #expect(history.revisions.reads.values.allSatisfy { $0 == 1 })
  }
}
