import Figures
import History
import Quantities
import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("Rendered history")
struct HistoryTests {
  @Test("blame stands under the headings, with what was said before", arguments: Language.allCases)
  func blame(language: Language) throws {
    let blame = try HistoryFixture().blame()
    let text = blameText(blame, sentences: language == .chinese, language: language, style: Style())
    expectGolden(text, "blame.\(language.rawValue).txt")
  }

  @Test("where the number before reads the same, blame says what else it was")
  func sameNumber() throws {
    let fixture = try HistoryFixture()
    func line(_ old: String, _ new: String, _ kinds: [FigureChange.Kind], _ language: Language) throws
      -> String
    {
      let (before, now) = (ReportFixture.report("认定⟦\(old)⟧。"), ReportFixture.report("认定⟦\(new)⟧。"))
      let (was, figure) = (try #require(before.figures.first), try #require(now.figures.first))
      let (setter, former) = (fixture.revisions[1], fixture.revisions[0])
      let blame = FigureBlame(
        figure: figure, valueSince: setter, firstStated: setter, previous: (was, former),
        history: [
          FigureEvent(revision: setter, changes: kinds, figure: figure),
          FigureEvent(revision: former, changes: [.added], figure: was),
        ])
      let text = blameText(
        Blame(report: fixture.report, revision: setter, content: now, figures: [blame], sentences: []),
        language: language, style: Style())
      return String(text.split(separator: "\n").last?.split(separator: "  ").last ?? "")
    }
    #expect(
      try line("高企:168家;new", "高企:168家;cumulative", [.accumulation, .scope], .english)
        == "was 168家, accumulation new → cumulative (1111111111 李明)")
    #expect(
      try line("高企:168家;target", "高企:168家", [.status], .chinese) == "原为 168家，性质 目标 → 实绩 (1111111111 李明)")
    #expect(
      try line("高企:167家;target", "高企:168家", [.value, .status], .english) == "was 167家 (1111111111 李明)")
  }

  @Test("trace groups the vintages by aspect and period and marks restatements", arguments: Language.allCases)
  func trace(language: Language) throws {
    let text = traceText(try HistoryFixture().trace(), language: language, style: Style())
    expectGolden(text, "trace.\(language.rawValue).txt")
  }

  @Test("a log has a line for each report and its first figures", arguments: Language.allCases)
  func log(language: Language) throws {
    let text = logText(try HistoryFixture().log(), language: language, style: Style())
    expectGolden(text, "log.\(language.rawValue).txt")
  }

  @Test("nothing to show is said in words")
  func empty() throws {
    let fixture = try HistoryFixture()
    #expect(logText([], language: .english, style: Style()) == "There is no revision yet.\n")
    #expect(listText([], language: .english, style: Style()) == "The store has no report yet.\n")
    let blame = Blame(
      report: fixture.report, revision: fixture.revisions[0], content: ReportFixture.report(""), figures: [],
      sentences: [])
    #expect(blameText(blame, language: .english, style: Style()).contains("The report has no figures."))
    let trace = Trace(indicator: try fixture.trace().indicator, points: [], restatements: [])
    #expect(traceText(trace, language: .english, style: Style()).contains("Nothing is said"))
  }

  @Test("one revision shows its message and every change of it")
  func show() throws {
    let fixture = try HistoryFixture()
    let shown = ShownRevision(
      revision: fixture.revisions[2],
      changes: [
        ReportChange(
          report: fixture.report, revision: fixture.revisions[2], outcome: .changed(DiffFixture.diff)),
        ReportChange(
          report: try ReportName("乙/2013"), revision: fixture.revisions[2], outcome: .removed(DiffFixture.old)
        ),
      ])
    expectGolden(showText(shown, language: .chinese, style: Style()), "show.zh.txt")
    try expectValid([showJSON(shown)], "show")
  }

  @Test("names and messages cannot steer the terminal")
  func hostile() throws {
    let revision = try RevisionFixture.revision("5", "改\u{1B}]0;x\u{7}\n\n二\u{9B}2J", author: "\u{202E}明")
    let shown = showText(
      ShownRevision(revision: revision, changes: []), language: .english, style: Style(color: false))
    let logged = logText(
      [LoggedRevision(revision: revision, reports: [])], language: .english, style: Style(color: false))
    for text in [shown, logged] {
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || [0x9B, 0x202E].contains($0.value) })
      #expect(text.contains("\\u202e明"))
    }
    #expect(shown.contains("二\\u009b2J"))
  }

  @Test("JSON keeps to its schemas")
  func json() throws {
    let fixture = try HistoryFixture()
    let blame = try fixture.blame()
    try expectValid([blameJSON(blame), blameJSON(blame, sentences: true)], "blame")
    let trace = traceJSON(try fixture.trace())
    expectGolden(String(decoding: trace, as: UTF8.self), "trace.json")
    try expectValid([trace], "trace")
    let log = logJSON(try fixture.log(), report: nil)
    expectGolden(String(decoding: log, as: UTF8.self), "log.json")
    try expectValid([log, logJSON([], report: fixture.report)], "log")
  }

  @Test("a trace for a spreadsheet quotes what it must and starts no formula")
  func csv() throws {
    let text = String(decoding: traceCSV(try HistoryFixture().trace()), as: UTF8.self)
    expectGolden(text, "trace.csv")
    let bases = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:5%;growth⟧⟦产值:2%;growth;prev⟧⟦产值:8家;new⟧")
    ])
    let rows = String(decoding: traceCSV(bases), as: UTF8.self).split(separator: "\r\n")
    #expect(
      rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).suffix(3) } == [
        ["quote", "basis", "accumulation"], ["5%", "yoy", ""], ["2%", "prev", ""], ["8家", "", "new"],
      ])
    var table = CSVTable(["a", "b"])
    table.row([.text("=1+1"), .plain("-2")])
    table.row([.text("x,\"y\"\n"), .text("")])
    #expect(
      String(decoding: table.bytes, as: UTF8.self) == "\u{FEFF}a,b\r\n'=1+1,-2\r\n\"x,\"\"y\"\"\n\",\r\n")
  }
}
