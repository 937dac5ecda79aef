import Figures
import History
import Quantities
import Revisions
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
    var table = CSVTable(["a", "b"])
    table.row([.text("=1+1"), .plain("-2")])
    table.row([.text("x,\"y\"\n"), .text("")])
    #expect(
      String(decoding: table.bytes, as: UTF8.self) == "\u{FEFF}a,b\r\n'=1+1,-2\r\n\"x,\"\"y\"\"\n\",\r\n")
  }

  @Test(
    "a trace as a picture has a mark for each point, a line for each vintage of several, and escapes names")
  func svg() throws {
    let trace = try HistoryFixture().trace()
    let svg = String(decoding: traceSVG(trace, language: .english), as: UTF8.self)
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.split(separator: "<circle ").count - 1 == trace.points.count)
    #expect(svg.contains(trace.indicator.name))
    let hostile = Trace(
      indicator: Indicator(name: "<script>&", key: nil), points: [], restatements: [])
    let empty = String(decoding: traceSVG(hostile, language: .chinese), as: UTF8.self)
    #expect(empty.contains("&lt;script&gt;&amp;") && !empty.contains("<script>"))
  }

  @Test(
    "an axis has round ticks around all values and gives each its row",
    arguments: [
      (["3", "17"], ["0", "5", "10", "15", "20"]), (["12.5", "12.5"], ["11.5", "12", "12.5", "13", "13.5"]),
      (["-4.2", "6.1"], ["-6", "-4", "-2", "0", "2", "4", "6", "8"]),
      (["1091.48", "1360"], ["1050", "1100", "1150", "1200", "1250", "1300", "1350", "1400"]),
    ])
  func axis(values: [String], ticks: [String]) throws {
    let values = values.compactMap { ExactDecimal($0) }
    let scale = try #require(ChartScale(values, height: 200))
    #expect(scale.ticks.map(\.reduced.description) == ticks)
    for value in values {
      let row = try #require(scale.row(of: value))
      #expect(!row.isNegative && !(ExactDecimal(200) < row))
    }
  }
}

@Suite("Overview of a trace")
struct TraceOverviewTests {
  private func trace(_ marked: [(report: String, period: String, text: String)]) throws -> Trace {
    let revision = try RevisionFixture.revision("1", "初稿")
    var points: [TracePoint] = []
    for (report, period, text) in marked {
      let structured = ReportFixture.report(text)
      for figure in structured.figures {
        points.append(
          TracePoint(
            report: try ReportName(report), period: period, revision: revision, figure: figure,
            place: structured.place(of: figure), vintage: 1, isLatest: true, scope: figure.scope))
      }
    }
    return Trace(indicator: Indicator(name: "产值"), points: points, restatements: [])
  }

  @Test("levels and growth stand side by side, with their course below, and an outcome before its aim")
  func sideBySide() throws {
    let trace = try trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,增长⟦产值:5%;growth;yoy⟧"),
      ("甲局/2022", "2022", "⟦产值:120亿元⟧,力争⟦产值:130亿元;target⟧"),
      ("甲局/2023", "2023", "⟦产值:170亿元⟧,增长⟦产值:9%;growth;yoy⟧"),
      ("甲局/2023", "2024", "⟦产值:180亿元;target⟧"),
    ])
    let text = traceText(trace, language: .english, style: Style())
    let overview = text.split(separator: "\n\n")[1]
    #expect(
      overview == """
                level           growth
          2021  100亿元         5%
          2022  120亿元
          2023  170亿元         9%
          2024  180亿元 target
                ▁▃▇█            ▁ █
        """)
  }

  @Test(
    "things of several series, parts and stretches of a year are told apart, and what is told of one period alone is left out"
  )
  func parts() throws {
    let trace = try trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,高新区⟦产值:5亿元;scope=高新区⟧"),
      ("乙局/2021", "2021", "⟦产值:7亿元⟧"),
      ("甲局/2022", "2022", "⟦产值:90亿元⟧,高新区⟦产值:5亿元;scope=高新区⟧"),
      ("甲局/2022", "2022-H1", "⟦产值:40亿元⟧"),
    ])
    let found = TraceOverview.all(of: trace)
    #expect(found.map(\.names) == [["甲局"], ["甲局", "高新区"]])
    #expect(found.allSatisfy { $0.rows.map(\.period) == ["2021", "2022"] })
  }

  @Test("a course has the height of each value between the least and the greatest")
  func course() {
    func figures(_ text: String) -> [Figure?] { ReportFixture.report(text).figures }
    #expect(Sparkline.text(figures("⟦产值:1亿元⟧⟦产值:2.5亿元⟧⟦产值:8000万元⟧")) == "▂█▁")
    #expect(Sparkline.text(figures("⟦产值:3亿元⟧⟦产值:3亿元⟧")) == "▄▄")
    #expect(Sparkline.text(figures("⟦产值:3亿元⟧⟦产值:3家⟧")) == nil)
    #expect(Sparkline.text(figures("⟦产值:3亿元⟧")) == nil)
  }
}
