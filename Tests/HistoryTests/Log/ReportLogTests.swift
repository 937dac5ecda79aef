import Figures
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Log of a report")
struct ReportLogTests {
  private func story(_ changes: [ReportChange]) -> [String] {
    changes.map { change in
      let (figures, sections) =
        switch change.outcome {
        case .added(let report): (self.counts(report.figures, .added), self.counts(report.sections, .added))
        case .changed(let diff):
          (self.counts(diff.figures.flatMap(\.kinds)), self.counts(diff.sections.flatMap(\.kinds)))
        case .removed(let report):
          (self.counts(report.figures, .removed), self.counts(report.sections, .removed))
        }
      let counts = (figures + sections.map { "§" + $0 }).joined(separator: ", ")
      return "\(change.revision.subject) \(event(change)): \(counts)"
    }
  }

  private func counts(_ all: [some Any], _ kind: FigureChange.Kind) -> [String] {
    counts(all.map { _ in kind })
  }

  /// Each kind with how often it is there.
  private func counts<Kind: RawRepresentable<String> & Comparable & Hashable>(_ kinds: [Kind]) -> [String] {
    Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { "\($0.key.rawValue) \($0.value)" }
  }

  private func event(_ change: ReportChange) -> String {
    switch change.outcome {
    case .added: "added"
    case .changed: "changed"
    case .removed: "removed"
    }
  }

  @Test("counts what each revision changed, newest first, and passes over those that changed nothing")
  func counts() throws {
    let history = try MarkedHistory(line: [
      "# 一、种植\n粮食产量⟦12万吨⟧。\n# 二、养殖\n生猪存栏⟦30万头⟧。\n",
      "# 一、种植\n粮食产量⟦近13万吨⟧。\n# 二、养殖\n生猪存栏⟦31万头⟧。\n",
      "# 一、种植\n粮食产量⟦近13万吨⟧。\n# 二、养殖\n生猪存栏⟦31万头⟧。\n",
      "# 一、养殖\n生猪存栏⟦31万头⟧。\n# 二、种植\n粮食产量⟦近13万吨⟧。\n水库⟦3座⟧。\n",
    ])
    history.revisions.add(try ReportName("柳河市水利局/2013"), "水库⟦3座⟧。\n", message: "other")
    let log = try history.log()
    #expect(
      story(log) == [
        "r3 changed: added 1, §moved 1, §renumbered 2", "r1 changed: value 2, bound 1",
        "r0 added: added 2, §added 2",
      ])
    guard case .changed(let diff) = log[1].outcome else {
      Issue.record("a change has its comparison")
      return
    }
    #expect(diff.old.figures[0].quote == "12万吨")
  }

  @Test("removal and return are events, also where the report is gone now")
  func removal() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n"])
    history.revisions.add(history.report, nil, message: "gone")
    history.revisions.add(history.report, "粮食产量⟦13万吨⟧。\n", message: "back")
    history.revisions.add(history.report, nil, message: "gone again")
    #expect(
      story(try history.log()) == [
        "gone again removed: removed 1", "back added: added 1", "gone removed: removed 1",
        "r0 added: added 1",
      ])
  }

  @Test("a merge stands in the log only where no parent has its text")
  func merges() throws {
    let history = try MarkedHistory()
    let (revisions, report) = (history.revisions, history.report)
    let root = revisions.add(report, "粮食产量⟦1万吨⟧。\n生猪存栏⟦1万头⟧。\n", message: "base")
    let left = revisions.add(report, "粮食产量⟦2万吨⟧。\n生猪存栏⟦1万头⟧。\n", message: "left")
    let right = revisions.add(
      report, "粮食产量⟦1万吨⟧。\n生猪存栏⟦2万头⟧。\n", parents: [root], message: "right", branch: "draft")
    let both = revisions.add(
      report, "粮食产量⟦2万吨⟧。\n生猪存栏⟦2万头⟧。\n", parents: [left, right], message: "both")
    revisions.add(report, "粮食产量⟦2万吨⟧。\n生猪存栏⟦2万头⟧。\n", parents: [both, right], message: "ours")
    #expect(
      story(try history.log()) == [
        "both changed: value 1", "right changed: value 1", "left changed: value 1", "base added: added 2",
      ])
  }

  @Test("reading stops where the visitor says so")
  func limit() throws {
    let history = try MarkedHistory(line: (0..<9).map { "粮食产量⟦\($0)万吨⟧。\n" })
    var visited: [String] = []
    try reportLog(
      history.report, from: try history.revisions.resolve("HEAD"), in: history.revisions,
      semantics: MarkedComparison.semantics
    ) { change in
      visited.append(change.revision.subject)
      return visited.count < 2
    }
    #expect(visited == ["r8", "r7"])
    #expect(history.revisions.reads.count == 3)
  }

  @Test("a report that never was is an error that names those like it")
  func unknown() throws {
    let history = try MarkedHistory()
    history.revisions.add(try ReportName("柳河市农业局/2012"), "粮食产量⟦1万吨⟧。\n")
    let expected = HistoryError.revisions(.unknownReport("柳河市农业局/2013", near: ["柳河市农业局/2012"]))
    #expect(throws: expected) { try history.log() }
  }

  @Test("one revision lists the reports that it changed itself")
  func oneRevision() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦1万吨⟧。\n"])
    let other = try ReportName("柳河市水利局/2013")
    let third = try ReportName("柳河市林业局/2013")
    history.revisions.add([third: "造林⟦5万亩⟧。\n"], message: "third")
    history.revisions.add([history.report: "粮食产量⟦2万吨⟧。\n", other: "水库⟦3座⟧。\n"], message: "two")
    let tip = try history.revisions.resolve("HEAD")
    let changes = try changedReports(by: tip, in: history.revisions, semantics: MarkedComparison.semantics)
    #expect(story(changes) == ["two changed: value 1", "two added: added 1"])
    #expect(changes.map(\.report) == [history.report, other])
  }
}
