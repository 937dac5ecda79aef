import Figures
import History
import Quantities
import Revisions
import Testing

@testable import Render

@Suite("Chart of a trace")
struct TraceChartTests {
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

  /// Whose it is and what: the headings of the panels.
  private func headings(_ svg: String) -> [Substring] {
    svg.components(after: "<text class=\"head\" x=\"24\" y=\"16\">", until: "</text>")
  }

  @Test("each series, part and basis has a panel of its own, and what is said of all of it none")
  func panels() throws {
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:610亿元⟧,增长⟦产值:5%;growth⟧,环比增长⟦产值:2%;growth;prev⟧,高新区⟦产值:5亿元;scope=高新区⟧"),
      ("乙局/2021", "2021", "⟦产值:112亿元⟧"),
      ("甲局/2022", "2022", "⟦产值:620亿元⟧,增长⟦产值:6%;growth;yoy⟧,环比增长⟦产值:3%;growth;prev⟧"),
      ("乙局/2022", "2022", "⟦产值:114亿元⟧"),
    ])
    let svg = String(decoding: traceSVG(trace, language: .english), as: UTF8.self)
    #expect(
      headings(svg) == [
        "甲局 · level (亿元)", "甲局 · growth (%)", "甲局 · growth on the period before (%)", "甲局 · 高新区 · level (亿元)",
        "乙局 · level (亿元)",
      ])
    #expect(svg.components(after: "<polyline ", until: ">").count == 4)
  }

  @Test("a line goes through outcomes alone: aims are hollow marks beside it")
  func aims() throws {
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,力争⟦产值:104亿元;target⟧"),
      ("甲局/2022", "2022", "⟦产值:120亿元⟧,力争⟦产值:130亿元;target⟧"),
      ("甲局/2022", "2023", "⟦产值:150亿元;target⟧"),
    ])
    let svg = String(decoding: traceSVG(trace, language: .english), as: UTF8.self)
    let lines = svg.components(after: "<polyline ", until: ">")
    #expect(lines.count == 1 && lines[0].split(separator: " ").filter { $0.contains(",") }.count == 2)
    #expect(svg.components(after: "hollow\" cx", until: ">").count == 3)
    #expect(svg.contains(">○<") && svg.contains(">hollow: target or forecast<"))
  }

  @Test("no label stands on another, and one number at one place is set once")
  func labels() throws {
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,力争⟦产值:100亿元;target⟧"),
      ("甲局/2022", "2022", "⟦产值:120亿元⟧,力争⟦产值:120.5亿元;target⟧,预计⟦产值:120.2亿元;forecast⟧"),
      ("甲局/2022", "2023", "⟦产值:180亿元;target⟧"),
    ])
    let svg = String(decoding: traceSVG(trace, language: .english), as: UTF8.self)
    let labels = try svg.components(after: "<text class=\"value\" ", until: "</text>").map { label in
      let parts = label.split(separator: ">")
      let numbers = parts[0].split(separator: "\"").compactMap { Int($0) }
      try #require(numbers.count == 3)
      return (x: numbers[0], base: numbers[1] + numbers[2], words: parts[1])
    }
    #expect(labels.map(\.words).sorted() == ["100", "120", "120.2", "120.5", "180"])
    for (place, one) in labels.enumerated() {
      for other in labels[(place + 1)...] where one.x == other.x {
        #expect(abs(one.base - other.base) > 12, "\(one) \(other)")
      }
    }
  }

  @Test("what has no room beside its mark is left out")
  func room() {
    var room = LabelRoom(rows: -20...206)
    room.keepFree(x: 100, y: 50)
    #expect((0..<5).map { _ in room.place("12.5", x: 100, y: 50) } == [-10, 20, -24, 34, nil])
    #expect(room.place("12.5", x: 140, y: 50) == -10)
    #expect(room.place("12.5", x: 300, y: 200) == -10)
    #expect(room.place("12.5", x: 300, y: 200) == -24)
    #expect(room.place("12.5", x: 300, y: 200) == nil)
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(after start: String, until end: String) -> [Substring] {
    split(separator: start).dropFirst().compactMap { $0.split(separator: end).first }
  }
}
