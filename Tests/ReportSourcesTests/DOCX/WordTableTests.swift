import Testing

@testable import ReportSources

@Suite("Tables of Word documents")
struct WordTableTests {
  private func read(_ body: String) throws -> String {
    try Read.text(WordFile(body: WordFile.paragraph(Read.title) + body).bytes)
  }

  @Test("a table is a pipe table, its cells without layout")
  func plain() throws {
    let table = WordFile.table([["指 标", "2021年（亿元）"], ["技术合同|成交额", " 3.5 "], ["", ""]])
    #expect(try read(table) == "| 指标 | 2021年（亿元） |\n| --- | --- |\n| 技术合同\\|成交额 | 3.5 |")
  }

  @Test("a cell that spans several stands in its first place")
  func spans() throws {
    let table = WordFile.table([
      ["{<vMerge val='restart'/>}指标", "{<gridSpan val='2'/>}2021年"], ["{<vMerge/>}", "总量", "增速"],
      ["产值", "12", "3.5"],
    ])
    #expect(
      try read(table) == "| 指标 | 2021年 |  |\n| --- | --- | --- |\n|  | 总量 | 增速 |\n| 产值 | 12 | 3.5 |")
  }

  @Test("two tables are not one, and text goes on behind them")
  func two() throws {
    let table = WordFile.table([["甲", "1"], ["乙", "2"]])
    let text = "| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |"
    #expect(try read(table + table + WordFile.paragraph("以上为初步数据。")) == "\(text)\n\n\(text)\n\n以上为初步数据。")
  }

  @Test("a table that only frames the text is text")
  func layout() throws {
    let inner = WordFile.table([["甲", "1"], ["乙", "2"]])
    let frame = "<tbl><tr><tc>\(WordFile.paragraph("新增实验室4家。"))\(inner)</tc></tr></tbl>"
    #expect(try read(frame) == "新增实验室4家。\n\n| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |")
  }
}
