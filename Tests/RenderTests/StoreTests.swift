import History
import ReportText
import Revisions
import Testing

@testable import Render

@Suite("Rendered store and reading")
struct StoreTests {
  private var read: StructuredReport {
    ReportFixture.report(
      """
      ## 一、工业经济

      ### (一)园区建设

      1-6月,园区完成产值约⟦园区产值:1091.48亿元;approx;period=2013-1-6⟧,增长⟦园区产值:12.5%;growth;yoy⟧。

      ### (二)项目推进

      ## 二、下半年打算

      新增企业⟦企业数:20家;new;target;period=2013-7-12;scope=全县⟧。
      """,
      anomalies: [
        Anomaly(kind: .missingValue, span: TextSpan(60, 66), quote: "增长%", message: "digits are missing"),
        Anomaly(kind: .truncated, span: TextSpan(180, 186), quote: "力争", message: "the text breaks off"),
      ],
      references: [Reference(title: "关于园区发展的意见", span: TextSpan(60, 66))],
      source: SourceDescription(
        name: "总结.txt", mediaType: "text/plain", sha256: String(repeating: "0a", count: 32),
        encoding: "GB18030"))
  }

  @Test("says what was read from a file", arguments: Language.allCases)
  func extract(language: Language) {
    let text = extractText([read], language: language, style: Style())
    expectGolden(text, "extract.\(language.rawValue).txt")
  }

  @Test("Markdown is the canonical text itself, several reports one behind the other")
  func markdown() {
    #expect(extractMarkdown([read]) == read.text)
    #expect(extractMarkdown([read, read]) == read.text + [UInt8(ascii: "\n")] + read.text)
  }

  @Test("a list lines up", arguments: Language.allCases)
  func list(language: Language) throws {
    expectGolden(listText(try reports(), language: language, style: Style()), "list.\(language.rawValue).txt")
  }

  @Test("a commit says what it changed, or that nothing did", arguments: Language.allCases)
  func commit(language: Language) throws {
    let text = try outcomes().map { commitText($0, language: language, style: Style()) }.joined(
      separator: "\n")
    expectGolden(text, "commit.\(language.rawValue).txt")
  }

  @Test("verify says that a store is whole, or where it is not", arguments: Language.allCases)
  func verify(language: Language) throws {
    let text = try verdicts().map { verifyText($0, language: language, style: Style()) }.joined(
      separator: "\n")
    expectGolden(text, "verify.\(language.rawValue).txt")
  }

  @Test("JSON keeps to its schemas")
  func json() throws {
    try expectValid(
      [storedForm(of: read, extractor: "1"), storedForm(of: DiffFixture.new, extractor: "1")], "report")
    try expectValid(
      [extractForm(of: [read, DiffFixture.old], extractor: "1"), extractForm(of: [], extractor: "1")],
      "extract")
    try expectValid([listJSON(try reports()), listJSON([])], "list")
    try expectValid(try outcomes().map(commitJSON), "commit")
    try expectValid(try verdicts().map(verifyJSON), "verify")
  }

  private func reports() throws -> [ListedReport] {
    [
      ListedReport(
        report: try ReportName("云溪县工业局/2013-H1"), title: "云溪县工业局2013年上半年工作总结", figures: 128, sections: 12,
        revision: try RevisionFixture.revision("3", "核对")),
      ListedReport(report: try ReportName("yx/2013"), title: "", figures: 1, sections: 0, revision: nil),
    ]
  }

  private func outcomes() throws -> [CommitSummary] {
    let fixture = try HistoryFixture()
    let outcomes: [ReportChange.Outcome?] = [
      .added(DiffFixture.old), .changed(DiffFixture.diff), .changed(DiffFixture.same), nil,
    ]
    return zip(outcomes, fixture.revisions).map { outcome, revision in
      CommitSummary(report: fixture.report, branch: "main", revision: revision, outcome: outcome)
    }
  }

  private func verdicts() throws -> [VerifySummary] {
    let revision = try RevisionFixture.revision("3", "核对")
    return [
      VerifySummary(objects: 31, revisions: 4, reports: 2, faults: []),
      VerifySummary(
        objects: 31, revisions: 4, reports: 2,
        faults: [
          VerifyFault(
            kind: .object, place: String(repeating: "9", count: 40), revision: nil, message: "hash mismatch"),
          VerifyFault(
            kind: .stale, place: "reports/yx/2013/report.json", revision: revision.id,
            message: "not what report.md gives"),
        ]),
    ]
  }
}
