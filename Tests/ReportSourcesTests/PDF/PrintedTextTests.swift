import ReportText
import Testing

@testable import ReportSources

/// Pages drawn with characters: each stands for 10 points across, each line for 20 down.
@Suite("Text of printed pages")
struct PrintedTextTests {
  private func page(_ drawing: String, size: Double = 14) -> PrintedPage {
    var page = PrintedPage(height: 800)
    for (row, line) in drawing.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var column = 0.0
      var word = ""
      var start = 0.0
      func flush() {
        guard !word.isEmpty else { return }
        let top = Double(row) * 20
        page.words.append(
          PrintedWord(left: start, right: column, top: top, bottom: top + size, text: Array(word.utf8)))
        word = ""
      }
      for character in line {
        if character == " " {
          flush()
          column += 10
          continue
        }
        if word.isEmpty { start = column }
        word.append(character)
        column += 10
      }
      flush()
    }
    return page
  }

  private func read(_ drawings: String...) -> [String] {
    var pages = drawings.enumerated().map { PrintedRow.rows(of: page($0.element), number: $0.offset) }
    _ = PrintedFurniture.take(off: &pages)
    var document = SourceDocument()
    document.add(PrintedText.blocks(of: pages.flatMap { $0 }))
    return CanonicalText.reports(of: document).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      .split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: "⏎") }
  }

  @Test("rows are joined into paragraphs, which an indent or a short row parts")
  func paragraphs() {
    let found = read(
      """
        全市新增高新技术企业12家，技术合同成
      交额达到3.5亿元，比上年增长18.6%，企业
      创新主体地位进一步巩固。
        组织开展科技服务活动36场次，走访企业
      218家，受到普遍欢迎。
      """)
    #expect(
      found == ["全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固。", "组织开展科技服务活动36场次，走访企业218家，受到普遍欢迎。"])
  }

  @Test("a paragraph goes on over the end of a page, past running heads and page numbers")
  func pages() {
    let found = read(
      "云川市科技局文件\n  全市新增高新技术企业12家，技术合同成交\n额达到3.5亿元，比上年增长18.6%，企业\n- 1 -",
      "云川市科技局文件\n创新主体地位进一步巩固，各项工作取得新的\n进展。\n- 2 -")
    #expect(found == ["全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固，各项工作取得新的进展。"])
  }

  @Test("rows whose parts stand below one another are a table, with the rest of a long cell in its place")
  func table() {
    let found = read(
      """
        全市新增高新技术企业12家，技术合同成交额达
      到3.5亿元，比上年增长18.6%。

      指标          单位   完成数    增速
      技术合同成交额     亿元   3.5    18.6
      规模以上工业企业    件    127    9
      发明专利授权量
      研发投入             12.5
        以上为快报数。
      """)
    #expect(
      found.dropFirst() == [
        "| 指标 | 单位 | 完成数 | 增速 |⏎| --- | --- | --- | --- |⏎| 技术合同成交额 | 亿元 | 3.5 | 18.6 |⏎| 规模以上工业企业发明专利授权量 | 件 | 127 | 9 |⏎| 研发投入 |  | 12.5 |  |",
        "以上为快报数。",
      ])
  }

  @Test("letters set apart are no table, nor is a signature beside its date")
  func noTable() {
    let found = read(
      """
            工 作 总 结
        全市新增高新技术企业12家，技术合同成
      交额达到3.5亿元，比上年增长18.6%。
               云川市科技局
               2022年1月8日
      """)
    #expect(found.allSatisfy { !$0.contains("|") })
    #expect(found.first == "# 工作总结")
    #expect(found.suffix(2) == ["云川市科技局", "2022年1月8日"])
  }
}
