import Figures
import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("Rendered merge")
struct MergeRenderingTests {
  private func summary(
    _ state: MergeSummary.State, choices: [Int: MergeChoice] = [:]
  ) throws -> MergeSummary {
    let revisions = try ["a", "b", "c", "d"].map { try RevisionFixture.revision(Character($0), "修订") }
    let conflicts = [
      MergeConflict(
        kind: .figure, section: ["一、工业经济", "(一)园区建设"], indicator: Indicator(name: "园区产值", key: nil),
        base: "1091.48亿元", ours: "1121.48亿元", theirs: "1119.2亿元"),
      MergeConflict(
        kind: .removed, section: ["二、安全生产"], indicator: nil, base: "开展检查。", ours: nil,
        theirs: "开展检查\u{1B}[31m督查。"),
    ]
    return MergeSummary(
      state: state, name: "draft", branch: "main", base: revisions[0], ours: revisions[1],
      theirs: revisions[2],
      revision: state == .conflicts || state == .aborted ? nil : revisions[3],
      conflicts: state == .conflicts
        ? conflicts.map { StoredConflict(place: "云溪县工业局/2013-H1", conflict: $0) } : [], choices: choices)
  }

  @Test("shows what base, ours and theirs say of each conflict", arguments: Language.allCases)
  func text(language: Language) throws {
    let merge = try summary(.conflicts, choices: [0: .theirs])
    expectGolden(mergeText(merge, language: language, style: Style()), "merge.\(language.rawValue).txt")
  }

  @Test("JSON keeps to its schema")
  func json() throws {
    let open = try mergeJSON(summary(.conflicts, choices: [0: .words("1120亿元")]), language: .english)
    expectGolden(String(decoding: open, as: UTF8.self), "merge.json")
    try expectValid(
      [open] + MergeSummary.State.allCases.map { try mergeJSON(summary($0), language: .chinese) }, "merge")
  }
}
