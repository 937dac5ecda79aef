import Figures
import Quantities
import ReportText
import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("Changes in words")
struct WordsTests {
  @Test(
    "a difference stands in the unit that is read",
    arguments: [
      ("1.5亿元", "50000000", "+0.5亿元"), ("15000万元", "-120000000", "-12000万元"), ("35名", "7", "+7名"),
      ("12.5%", "1.20", "+1.2个百分点"), ("0亿元", "50000000", "+50000000元"),
    ])
  func differences(quote: String, absolute: String, expected: String) throws {
    let figure = try #require(ReportFixture.report("产值⟦产值:\(quote)⟧").figures.first)
    let delta = FigureDelta(absolute: try #require(ExactDecimal(absolute)), relative: nil)
    #expect(delta.words(like: figure, .chinese) == expected)
  }

  @Test("percents are told of amounts and not of percents")
  func percents() throws {
    let figures = ReportFixture.report("⟦产值:1.5亿元⟧⟦增速:12%;growth⟧⟦占比:12%;share⟧⟦位次:3位;rank⟧⟦位次:3位;change⟧")
      .figures
    let delta = FigureDelta(absolute: ExactDecimal(1), relative: ExactDecimal("-0.1250"))
    #expect(figures.map { delta.percent(of: $0) } == ["-12.5%", nil, nil, nil, nil])
  }

  @Test("a slip of the unit is told as a factor")
  func ratios() throws {
    let figures = ReportFixture.report("⟦出口额:12亿元⟧⟦出口额:12万元⟧⟦出口额:13万元⟧").figures
    let slip = FigureChange(kinds: [.unitSlip], old: 0, new: 1, delta: nil)
    #expect(slip.ratio(figures[0], figures[1]) == "÷10000")
    #expect(slip.ratio(figures[1], figures[0]) == "×10000")
    #expect(slip.ratio(figures[0], figures[2]) == nil)
    let value = FigureChange(kinds: [.value], old: 0, new: 1, delta: nil)
    #expect(value.ratio(figures[0], figures[1]) == nil)
  }

  @Test(
    "a period is named as reports are named",
    arguments: [
      (1, 12, "2013"), (1, 6, "2013-H1"), (7, 12, "2013-H2"), (4, 6, "2013-Q2"), (10, 12, "2013-Q4"),
      (4, 4, "2013-04"),
      (1, 4, "2013-01..2013-04"), (2, 4, "2013-02..2013-04"), (11, 11, "2013-11"),
    ])
  func periods(first: Int, last: Int, name: String) throws {
    #expect(try #require(Period(year: 2013, months: first, last, label: "")).name == name)
  }

  @Test("a period of days or years is named by its ends")
  func spans() throws {
    let (start, middle) = (Day(year: 2011, month: 1, day: 1), Day(year: 2013, month: 4, day: 20))
    let period = Period(start: try #require(start), end: try #require(middle), label: "")
    #expect(period.name == "2011-01-01..2013-04-20")
  }

  @Test(
    "a bound that the quote says itself is not said before it",
    arguments: [("⟦人数:300余人;over⟧", "300余人"), ("⟦人数:300人;over⟧", "over 300人"), ("⟦人数:十多人;over⟧", "十多人")])
  func bounds(marked: String, expected: String) throws {
    #expect(try #require(ReportFixture.report(marked).figures.first).statement(.english) == expected)
  }

  @Test("another unit is restated alone and changed beside another amount")
  func units() throws {
    let figures = ReportFixture.report("⟦成交额:1.7亿元⟧⟦成交额:17000万元⟧").figures
    func words(_ kinds: [FigureChange.Kind]) -> String {
      FigureChange.words(kinds, figures[0], figures[1], .english)
    }
    #expect(words([.unit]) == "unit restated")
    #expect(words([.value, .unit]) == "value, unit changed")
    let changes = [[FigureChange.Kind.unit], [.value, .unit], [.precision, .unit]].map {
      FigureChange(kinds: $0, old: 0, new: 1, delta: nil)
    }
    let tally = ChangeTally(figures: changes, sections: [])
    #expect(
      tally.figureWords.english
        == "3 figures changed: 1 value, 2 unit restated, 1 unit changed, 1 precision")
  }

  @Test("traits are told with what they were and are")
  func traits() throws {
    let old = ReportFixture.report("⟦产值:5%;target;approx;growth;yoy;period=2013-1-6⟧")
    let new = ReportFixture.report("⟦总产值:5%;scope=全县;period=2013-1-12⟧")
    let kinds: [FigureChange.Kind] = [.bound, .status, .period, .scope, .basis, .aspect, .indicator]
    let change = FigureChange(kinds: kinds, old: 0, new: 0, delta: nil)
    let diff = ReportDiff(
      old: old, new: new, sections: [], figures: [change], figureOrigins: [0], sentenceOrigins: [0],
      sectionOrigins: [], isCapped: false)
    #expect(
      change.words(diff, .chinese)
        == "去限定词、性质 目标 → 实绩、时期 2013-H1 → 2013、口径 无 → 全县、对比基期 同比 → 无、类型 增速 → 水平、指标名 产值 → 总产值")
    #expect(
      change.words(diff, .english).hasPrefix("bound dropped, status target → actual, period 2013-H1 → 2013"))
  }

  @Test("a scope that the name begins with is not said again")
  func scopes() {
    let figures = ReportFixture.report("⟦总产值:5亿元;scope=江北区⟧⟦江北区总产值:5亿元;scope=江北区⟧").figures
    #expect(figures.map { $0.label(.chinese).plain } == ["总产值(江北区)", "江北区总产值"])
  }

  @Test("a fall that the quote does not sign is said")
  func falls() throws {
    let text = "⟦产值:-5%;growth⟧"
    let signed = try #require(ReportFixture.report(text).figures.first)
    #expect(signed.statement(.chinese) == "-5%")
    let unsigned = Figure(
      id: "f", quote: "5%", span: TextSpan(0, 2), line: 1, section: nil, sentence: 0,
      indicator: signed.indicator,
      aspect: .growth, written: signed.written, normalized: signed.normalized, bound: .approx)
    #expect(unsigned.statement(.chinese) == "约下降5%")
    #expect(unsigned.statement(.english) == "about down 5%")
  }

  @Test(
    "paths share what both begin with",
    arguments: [
      (["一、甲"], ["一、甲"], "一、甲"), (["一、甲", "1.乙"], ["一、甲", "2.乙"], "一、甲 › 1.乙 → 2.乙"),
      (["一、甲", "1.乙"], ["二、丙", "1.乙"], "一、甲 › 1.乙 → 二、丙 › 1.乙"),
      (["一、甲"], ["一、甲", "1.乙"], "一、甲 → 一、甲 › 1.乙"),
    ])
  func paths(old: [String], new: [String], expected: String) {
    #expect(SectionWords.paths(old, new, .chinese).written(in: Style()) == expected)
  }
}

@Suite("Edits in a sentence")
struct InlineEditsTests {
  private let old = ReportFixture.report(
    "## 一、园区\n\n园区积极推进标准厂房建设并完善道路管网。\n深入开展企业走访活动。\n全县工业运行平稳。\n")
  private let new = ReportFixture.report(
    "## 一、园区建设\n\n今年园区推进高标准厂房建设并完善管网。\n深入开展企业走访活动。\n工业运行平稳有序。\n")

  private func lines(_ edits: [(String?, String?)], origins: [Int?] = [0, 1, 2]) throws -> [String] {
    let edits = try edits.map { gone, came in
      TextEdit(
        kind: gone == nil ? .insert : came == nil ? .delete : .replace,
        old: try gone.map { try #require(old.span(of: $0)) },
        new: try came.map { try #require(new.span(of: $0)) })
    }
    let change = SectionChange(kinds: [.retitled, .edited], old: 0, new: 0, edits: edits)
    let diff = ReportDiff(
      old: old, new: new, sections: [change], figures: [], figureOrigins: [], sentenceOrigins: origins,
      sectionOrigins: [0], isCapped: false)
    return InlineEdits(diff, change).lines.map { $0.written(in: Style()) }
  }

  @Test("all edits of a sentence stand in it, those that only came or went as well")
  func together() throws {
    #expect(
      try lines([(nil, "今年"), ("积极", nil), (nil, "高"), ("道路", nil), ("全县", nil), (nil, "有序")]) == [
        "{+今年+}园区[-积极-]推进{+高+}标准厂房建设并完善[-道路-]管网。", "[-全县-]工业运行平稳{+有序+}。",
      ])
  }

  @Test("a sentence without its other side shows each edit in what it was cut from")
  func apart() throws {
    #expect(
      try lines([(nil, "有序"), ("道路", nil)], origins: [nil, nil, nil]) == [
        "工业运行平稳{+有序+}。", "园区积极推进标准厂房建设并完善[-道路-]管网。",
      ])
  }

  @Test("edits that do not fit the texts are shown one by one, not guessed together")
  func misfit() throws {
    #expect(try lines([("积极", "今年")]) == ["园区[-积极-]推进标准厂房建设并完善道路管网。", "{+今年+}园区推进高标准厂房建设并完善管网。"])
  }

  @Test("sentences that were joined, or one that was cut, stand on one line")
  func joined() throws {
    let apart = ReportFixture.report("全县工业运行平稳。\n\n园区建设加快。\n道路管网完善。\n")
    let whole = ReportFixture.report("全县工业运行平稳。\n\n园区建设加快，道路管网完善。\n")
    func lines(
      _ old: StructuredReport, _ new: StructuredReport, _ edits: [(String?, String?)], _ origins: [Int?]
    ) throws -> [String] {
      let edits = try edits.map { gone, came in
        TextEdit(
          kind: gone == nil ? .insert : came == nil ? .delete : .replace,
          old: try gone.map { try #require(old.span(of: $0)) },
          new: try came.map { try #require(new.span(of: $0)) })
      }
      let change = SectionChange(kinds: [.edited], old: nil, new: nil, edits: edits)
      let diff = ReportDiff(
        old: old, new: new, sections: [change], figures: [], figureOrigins: [], sentenceOrigins: origins,
        sectionOrigins: [], isCapped: false)
      return InlineEdits(diff, change).lines.map { $0.written(in: Style()) }
    }
    #expect(
      try lines(apart, whole, [("快。", "快，")], [0, 1]) == ["园区建设加[-快。-]{+快，+}道路管网完善。"])
    #expect(
      try lines(whole, apart, [("快，", "快。")], [0, 1, 1]) == ["园区建设加[-快，-]{+快。+}道路管网完善。"])
  }

  @Test("a new heading is not told twice")
  func heading() throws {
    #expect(try lines([("园区", "园区建设"), ("全县", nil), (nil, "有序")]) == ["[-全县-]工业运行平稳{+有序+}。"])
  }

  @Test("whole sentences stand on lines of their own")
  func whole() throws {
    #expect(
      try lines([("深入开展企业走访活动。\n全县工业运行平稳。", nil)], origins: [0, nil, nil]) == [
        "[-深入开展企业走访活动。-]", "[-全县工业运行平稳。-]",
      ])
  }
}
