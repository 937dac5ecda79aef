import Figures
import History
import Quantities
import Revisions
import Testing

@testable import Render

@Suite("Overview of a trace")
struct TraceOverviewTests {
  @Test("levels and growth stand side by side, with their course below, and an outcome before its aim")
  func sideBySide() throws {
    let trace = try TraceFixture.trace([
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
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,高新区⟦产值:5亿元;scope=高新区⟧"),
      ("乙局/2021", "2021", "⟦产值:7亿元⟧"),
      ("甲局/2022", "2022", "⟦产值:90亿元⟧,高新区⟦产值:5亿元;scope=高新区⟧"),
      ("甲局/2022", "2022-H1", "⟦产值:40亿元⟧"),
    ])
    let found = TraceOverview.all(of: trace)
    #expect(
      found.map { $0.subject.words(isOfSeveral: $0.isOfSeveral, .english) } == ["甲局", "甲局 · 高新区"])
    #expect(found.allSatisfy { $0.rows.map(\.period) == ["2021", "2022"] })
  }

  @Test("growth against another time than the year before has a column that says so")
  func bases() throws {
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦产值:100亿元⟧,增长⟦产值:11.5%;growth;yoy⟧。环比增长⟦产值:3.2%;growth;prev⟧"),
      ("甲局/2022", "2022", "⟦产值:120亿元⟧,增长⟦产值:20%;growth⟧。环比增长⟦产值:4.1%;growth;prev⟧"),
    ])
    let text = traceText(trace, language: .english, style: Style())
    #expect(
      text.split(separator: "\n\n")[1] == """
                level    growth  growth on the period before
          2021  100亿元  11.5%   3.2%
          2022  120亿元  20%     4.1%
                ▁█       ▁█      ▁█
        """)
    let listed = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(listed.contains { $0.hasSuffix("11.5%                      latest") })
    #expect(listed.contains { $0.hasSuffix("3.2% on the period before  latest") })
  }

  @Test("the new ones and all of them are told apart by name")
  func accumulations() throws {
    let trace = try TraceFixture.trace([
      ("甲局/2021", "2021", "⟦企业:8家;new⟧⟦企业:80家;cumulative⟧"),
      ("甲局/2022", "2022", "⟦企业:9家;new⟧⟦企业:89家;cumulative⟧"),
    ])
    let text = traceText(trace, language: .chinese, style: Style())
    #expect(text.contains("  新增  水平\n") && text.contains("  累计  水平\n"), "\(text)")
    #expect(text.contains("8家 新增   最新") && text.contains("80家 累计  最新"), "\(text)")
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
