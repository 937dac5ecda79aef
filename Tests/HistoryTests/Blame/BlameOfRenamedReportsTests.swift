import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("Blame of reports that had another name")
struct BlameOfRenamedReportsTests {
  let history: MarkedHistory
  let former: ReportName

  init() throws {
    history = try MarkedHistory()
    former = try ReportName("柳河科技/2013")
  }

  private static let text = "粮食产量⟦12万吨⟧。\n登记科技成果⟦37项⟧。\n举办培训班⟦5期⟧。\n"

  @Test("figures are followed into the report's former name")
  func same() throws {
    history.revisions.add(former, Self.text, message: "first")
    history.revisions.add(
      former, Self.text.replacing("37项", with: "39项"), message: "corrected")
    history.revisions.add(
      [former: nil, history.report: Self.text.replacing("37项", with: "39项")], message: "renamed")
    let blame = try history.blame()
    #expect(blame.story == ["12万吨: first", "39项: corrected", "5期: first"])
    #expect(blame.sentences.map(\.since.subject) == ["first", "corrected", "first"])
  }

  @Test("what changes together with the name is the work of that revision, and the rest is not")
  func edited() throws {
    history.revisions.add(former, Self.text, message: "first")
    history.revisions.add(
      [former: nil, history.report: Self.text.replacing("5期", with: "6期")], message: "renamed")
    #expect(try history.blame().story == ["12万吨: first", "37项: first", "6期: renamed"])
  }

  @Test("a report that shares little with one that went is new, and so is a copy of one that stayed")
  func new() throws {
    history.revisions.add(former, Self.text, message: "first")
    history.revisions.add(
      [former: nil, history.report: "粮食产量⟦12万吨⟧。\n水库⟦3座⟧，灌溉面积⟦18万亩⟧，其中高效节水灌溉⟦6万亩⟧。\n"], message: "another")
    #expect(try history.blame().figures.allSatisfy { $0.valueSince.subject == "another" })
    let copy = try MarkedHistory()
    copy.revisions.add(former, Self.text, message: "first")
    copy.revisions.add(copy.report, Self.text, message: "copied")
    #expect(try copy.blame().figures.allSatisfy { $0.valueSince.subject == "copied" })
  }

  @Test("a merge follows each side under its own name")
  func merged() throws {
    let root = history.revisions.add(former, Self.text, message: "first")
    let renamed = history.revisions.add(
      [former: nil, history.report: Self.text], parents: [root], message: "renamed")
    let corrected = history.revisions.add(
      former, Self.text.replacing("37项", with: "39项"), parents: [root], message: "corrected", branch: "side")
    history.revisions.add(
      [former: nil, history.report: Self.text.replacing("37项", with: "39项")], parents: [renamed, corrected],
      message: "merged")
    #expect(try history.blame().story == ["12万吨: first", "39项: corrected", "5期: first"])
  }
}
