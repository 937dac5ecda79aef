import Figures
import Revisions
import Testing

@testable import Render

@Suite("Rendered explanations")
struct ExplainTests {
  private let explained = SectionedReport(
    canonical: Array(
      """
      # 云溪县工业局2021年工作总结

      ## 一、工业经济

      全县新增规模以上企业12家，
      同比增长20%。
      园区投入亿元，下降5%。
      根据\u{1B}[31m15号文件，3月2日开工。

      """.utf8)
  ).explained()

  private func text(_ language: Language, _ part: ExplainedPart = ExplainedPart()) -> String {
    explainText([explained], part, language: language, style: Style())
  }

  @Test("each field with its rule and its words", arguments: [Language.english, .chinese])
  func fields(language: Language) {
    expectGolden(text(language), "explain-\(language == .english ? "en" : "zh").txt")
  }

  @Test("a line or words narrow it down")
  func narrowed() {
    let line = text(.english, ExplainedPart(line: 6))
    #expect(line.contains("20%") && !line.contains("12家") && !line.contains("not."))
    let words = text(.english, ExplainedPart(words: "规模以上企业"))
    #expect(words.contains("12家") && !words.contains("anomaly."))
    #expect(ExplainedPart(line: 2).isEmpty(in: explained))
    #expect(!ExplainedPart(line: 8).isEmpty(in: explained))
  }

  @Test("nothing in it steers a terminal")
  func terminal() {
    #expect(!text(.english).contains("\u{1B}"))
  }

  @Test("JSON keeps to the schema, and quotes what stands at the spans")
  func json() throws {
    let whole = explainJSON([explained], ExplainedPart(), extractor: "1")
    let line = explainJSON([explained], ExplainedPart(line: 6), extractor: "1")
    let none = explainJSON([], ExplainedPart(), extractor: "1")
    try expectValid([whole, line, none], "explain")
    expectGolden(String(decoding: whole, as: UTF8.self), "explain.json")
  }
}
