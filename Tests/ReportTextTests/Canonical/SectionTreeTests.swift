import Testing

@testable import ReportText

@Suite("Section tree")
struct SectionTreeTests {
  private static let report = """
    # 云川市科学技术局2021年工作总结

    2021年，工作取得新进展。

    ## 一、主要工作

    ### （一）平台建设

    建成载体12家。
    新增机构3家。

    ### （二）成果转化

    一是抓登记。
    二是抓转化。

    成交额3.5亿元。

    ## 二、存在问题

    企业偏少。

    """

  private let reader = CanonicalReader(Array(Self.report.utf8))

  @Test("sections hold their text and their children")
  func tree() {
    #expect(reader.sections.map(\.label) == ["一、主要工作", "（一）平台建设", "（二）成果转化", "一是抓登记", "二是抓转化", "二、存在问题"])
    #expect(reader.sections.map(\.level) == [1, 2, 2, 3, 3, 1])
    #expect(reader.sections.map(\.parent) == [nil, 0, 0, 2, 2, nil])
    #expect(reader.sections.map(\.children) == [[1, 2], [], [3, 4], [], [], []])
  }

  @Test("sentences stand in the innermost section, and count lines and paragraphs")
  func sentences() {
    let bytes = Array(Self.report.utf8)
    let rows = reader.sentences.filter { !$0.isHeading }.map {
      "\($0.line) \($0.section.map { reader.sections[$0].number } ?? "-") \(String(decoding: bytes[$0.span.range], as: UTF8.self))"
    }
    #expect(
      rows == [
        "3 - 2021年，工作取得新进展。", "9 （一） 建成载体12家。", "10 （一） 新增机构3家。", "14 一是 一是抓登记。", "15 二是 二是抓转化。",
        "17 （二） 成交额3.5亿元。",
        "21 二、 企业偏少。",
      ])
    let paragraphs = reader.sentences.filter { !$0.isHeading }.map(\.paragraph)
    #expect(paragraphs[1] == paragraphs[2])
    #expect(Set(paragraphs).count == 5)
  }

  @Test("an id stays when a section is renumbered or moved among its siblings, and changes with its title")
  func ids() {
    let moved = CanonicalReader(
      Array(
        Self.report.replacing("（一）平台建设", with: "（二）平台建设").replacing("（二）成果转化", with: "（一）成果转化").utf8))
    #expect(moved.sections.map(\.id) == reader.sections.map(\.id))
    let retitled = CanonicalReader(Array(Self.report.replacing("平台建设", with: "载体建设").utf8))
    #expect(retitled.sections[1].id != reader.sections[1].id)
    #expect(retitled.sections[2].id == reader.sections[2].id)
  }

  @Test("sections with one title have ids of their own")
  func equalTitles() {
    let text = "# 题\n\n## 一、其他\n\n甲。\n\n## 二、其他\n\n乙。\n\n## 三、\n\n丙。\n\n## 四、\n\n丁。\n"
    let ids = CanonicalReader(Array(text.utf8)).sections.map(\.id)
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.utf8.count == 8 })
  }

  @Test("an empty text has no title, no section and no sentence")
  func empty() {
    let reader = CanonicalReader([])
    #expect(reader.title.isEmpty)
    #expect(reader.sections.isEmpty)
    #expect(reader.sentences.isEmpty)
  }
}
