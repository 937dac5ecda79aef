import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("Rendered comparison")
struct DiffTests {
  private func ends() throws -> (DiffEnd, DiffEnd) {
    let report = try ReportName("云溪县工业局/2013-H1")
    return (
      DiffEnd(
        label: "HEAD~1:\(report)", report: report, revision: try RevisionFixture.revision("a", "初稿")),
      DiffEnd(
        label: "HEAD:\(report)", report: report,
        revision: try RevisionFixture.revision("b", "核对数据", author: "王芳", day: 3))
    )
  }

  @Test(
    "leads with the figures, then the sections",
    arguments: [
      (Language.english, Style(), "diff.en.txt"), (.chinese, Style(), "diff.zh.txt"),
      (.chinese, Style(color: true, width: 80), "diff.color.txt"),
    ])
  func text(language: Language, style: Style, golden: String) throws {
    let (from, to) = try ends()
    expectGolden(diffText(DiffFixture.diff, from: from, to: to, language: language, style: style), golden)
  }

  @Test("equal reports give one line", arguments: Language.allCases)
  func same(language: Language) throws {
    let (from, to) = try ends()
    let text = diffText(DiffFixture.same, from: from, to: to, language: language, style: Style())
    #expect(text == Phrase.same.text(in: language) + "\n")
  }

  @Test("texts that differ in their paragraphs alone are not called the same")
  func breaks() throws {
    let (from, to) = try ends()
    func lines(_ old: String, _ new: String) -> String {
      let diff = compare(
        .reading(canonical: Array(old.utf8)), StructuredReport.reading(canonical: Array(new.utf8)))
      return diffText(diff, from: from, to: to, language: .english, style: Style())
    }
    #expect(lines("甲地平稳。\n乙地平稳。\n", "甲地平稳。\n\n乙地平稳。\n") == "Only paragraph breaks differ.\n")
    #expect(lines("甲地平稳。\n", "甲地平稳。\n") == "The two reports are the same.\n")
  }

  @Test("another title of the report is told as such", arguments: Language.allCases)
  func title(language: Language) throws {
    let (from, to) = try ends()
    let diff = compare(
      .reading(canonical: Array("# 白鹭县商务局2021年工作总结\n\n总体平稳。\n".utf8)),
      StructuredReport.reading(canonical: Array("# 白鹭县商务局2022年工作总结\n\n总体平稳。\n".utf8)))
    let words = Phrase.reportTitle("白鹭县商务局2021年工作总结", "白鹭县商务局2022年工作总结").text(in: language)
    #expect(words.contains("白鹭县商务局2021年工作总结 → 白鹭县商务局2022年工作总结"))
    #expect(diffText(diff, from: from, to: to, language: language, style: Style()).contains(words))
    let page = diffMarkdown(diff, from: from, to: to, language: language)
    #expect(String(decoding: page, as: UTF8.self).contains(words))
  }

  @Test("the path to a section goes on below itself where the page is narrow")
  func narrow() {
    var page = TextPage(.chinese, Style(width: 44))
    let labels = ["一、全力以赴稳定工业经济运行", "（二）多措并举扩大商贸流通", "1.县域"]
    page.wrapped(SectionWords.path(labels, .chinese), indent: 2)
    #expect(
      page.text == "  一、全力以赴稳定工业经济运行 ›\n      （二）多措并举扩大商贸流通 › 1.县域\n")
    var wide = TextPage(.chinese, Style(width: 100))
    wide.wrapped(SectionWords.path(labels, .chinese), indent: 2)
    #expect(wide.text.split(separator: "\n").count == 1)
    var year = TextPage(.chinese, Style(width: 40))
    year.wrapped(StyledText("临湖区科技局关于二〇二二年度的工作总结2023年打算"))
    #expect(year.text == "临湖区科技局关于二〇二二年度的工作总结\n    2023年打算\n")
    var long = TextPage(.chinese, Style(width: 40))
    long.wrapped(StyledText(String(repeating: "长", count: 60)))
    #expect(long.text.split(separator: "\n").allSatisfy { TerminalText.width(String($0)) <= 40 })
    #expect(long.text.filter { $0 == "长" }.count == 60)
  }

  @Test("keeps to the figures, and to a section and what is below it")
  func filters() throws {
    let (from, to) = try ends()
    func text(_ filter: DiffFilter) -> String {
      diffText(DiffFixture.diff, from: from, to: to, filter: filter, language: .chinese, style: Style())
    }
    let figures = text(DiffFilter(figuresOnly: true))
    #expect(figures.contains("1121.48亿元"))
    #expect(!figures.contains("章节"))
    let safety = text(DiffFilter(section: "安全生产"))
    #expect(safety.contains("40次") && safety.contains("重新编号"))
    #expect(!safety.contains("1121.48亿元"))
    let industry = text(DiffFilter(section: "工业经济"))
    #expect(industry.contains("1121.48亿元") && industry.contains("[-积极-]{+主动+}"))
    #expect(!industry.contains("40次"))
    #expect(text(DiffFilter(section: "农业")).contains("所选内容没有变化。"))
  }

  @Test("Markdown has the figures as a table, then the sections", arguments: Language.allCases)
  func markdown(language: Language) throws {
    let (from, to) = try ends()
    let page = diffMarkdown(DiffFixture.diff, from: from, to: to, language: language)
    expectGolden(String(decoding: page, as: UTF8.self), "diff.\(language.rawValue).md")
  }

  @Test(
    "Markdown and HTML in a report stay plain",
    arguments: [
      ("1. 一*二*", "1\\. 一\\*二\\*"), ("- a|b", "\\- a\\|b"), ("<i>&~~x~~", "&lt;i&gt;&amp;\\~\\~x\\~\\~"),
      ("41.8%", "41.8%"), ("-3.2万元", "-3.2万元"), ("#1 [a](b)", "\\#1 \\[a\\](b)"),
      ("a\u{1B}[31m", "a\\\\u001b\\[31m"),
    ])
  func markdownEscapes(text: String, escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  @Test("marks what looks like a slip")
  func warnings() throws {
    let (from, to) = try ends()
    let text = diffText(DiffFixture.diff, from: from, to: to, language: .english, style: Style())
    let marked = text.split(separator: "\n").filter { $0.hasPrefix("    !") }
    #expect(marked.count == 2)
    #expect(marked.contains { $0.contains("12亿元") && $0.contains("unit slip?") })
    #expect(marked.contains { $0.contains("-3.2万元") && $0.contains("sign reversed") })
  }

  @Test("JSON has the members of the contract and keeps to its schema")
  func json() throws {
    let (from, to) = try ends()
    let whole = diffJSON(DiffFixture.diff, from: from, to: to)
    expectGolden(String(decoding: whole, as: UTF8.self), "diff.json")
    try expectValid(
      [
        whole, diffJSON(DiffFixture.same, from: DiffEnd(label: "a.txt"), to: DiffEnd(label: "b.txt")),
        diffJSON(DiffFixture.diff, from: from, to: to, filter: DiffFilter(figuresOnly: true, section: "工业")),
      ], "diff")
  }
}
