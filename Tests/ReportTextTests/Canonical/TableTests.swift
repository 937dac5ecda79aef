import ReportText
import Testing

@Suite("Tables in plain text")
struct TableTests {
  /// What the lines of a table become, with a sentence before and behind.
  private func read(_ table: String) throws -> String {
    let text = try Read.text(Body.title + "\n" + Body.opening + "\n" + table + "\n" + Body.second)
    return text.split(separator: "\n\n").dropFirst(2).dropLast().joined(separator: "\n\n")
  }

  @Test("cells parted by tabs, or by bars without a line of dashes, are a table")
  func parted() throws {
    let expected = "| 指标 | 2021年 |\n| --- | --- |\n| 产值 | 3.5 |\n| 专利 | 12 |"
    #expect(try read("指标\t2021年\n产值\t3.5\n专利\t12") == expected)
    #expect(try read("| 指标|2021年 |\n|产值 | 3.5|\n| 专利 | 12 |") == expected)
  }

  @Test("cells parted by bars alone are a table where all rows have as many")
  func innerBars() throws {
    #expect(
      try read("指标 | 任务 | 完成\n产值 | 3.5 | 3.6\n专利 | 12 | 14")
        == "| 指标 | 任务 | 完成 |\n| --- | --- | --- |\n| 产值 | 3.5 | 3.6 |\n| 专利 | 12 | 14 |")
    #expect(try !read("指标 | 任务 | 完成\n产值 | 3.5").contains("---"))
    #expect(try !read("首页 | 新闻\n通知 | 公告").contains("---"))
  }

  @Test("a name with numbers behind it, parted by spaces, is a row below a head of as many cells")
  func spaces() throws {
    #expect(
      try read("指标        2021年    比上年±%\n增值税      482       -18.6\n契税　　153　　6.3%")
        == "| 指标 | 2021年 | 比上年±% |\n| --- | --- | --- |\n| 增值税 | 482 | -18.6 |\n| 契税 | 153 | 6.3% |")
    #expect(try read("指标 2020 2021\n产值 3.5 3.6\n专利 12 14").hasPrefix("| 指标 | 2020 | 2021 |"))
    #expect(try read("指标 2020 2021\n产值 3.5 —\n专利 — 14").hasSuffix("| 专利 | — | 14 |"))
    // Without a head, with one row, or with rows of other lengths it is text.
    #expect(try !read("产值 3.5 3.6\n专利 12 14").contains("|"))
    #expect(try !read("指标 任务 完成\n产值 3.5 3.6").contains("|"))
    #expect(try !read("指标 任务 完成\n产值 3.5 3.6 4\n专利 12 14 15").contains("|"))
  }

  @Test("a tab inside a sentence, or behind an item's number, makes no table")
  func tabs() throws {
    #expect(try !read("走访企业218家。\t办展3次。\n引进人才9名。\t办会2次。").contains("|"))
    #expect(try !read("1.\t走访企业\n2.\t引进人才").contains("|"))
  }

  @Test(
    "a table with one cell to a line is put together by the shape of its rows",
    arguments: [
      ("指标 2021年 增速 产值 3.5 18.6% 专利 12 7%", 3), ("表1主要指标 指标 单位 完成 产值 亿元 3.5 专利 件 12 人才 名 9", 3),
      ("县区 完成数 东宁县 12 南渡区 -3", 2), ("指标 目标 完成 产值 3.5 — 专利 12 11 备注见后", 3),
      ("表3主要指标 序号 指标 单位 完成 1 产值 亿元 3.5 2 专利 件 12 3 人才 名 9", 4),
    ])
  func flattened(cells: String, columns: Int) throws {
    let text = try read(cells.replacing(" ", with: "\n"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count >= 4 && rows.allSatisfy { $0.split(separator: "|").count == columns * 2 - columns })
    #expect(["| 指标", "| 县区", "| 序号"].contains { rows[0].hasPrefix($0) })
  }

  @Test("where the shape of the rows cannot be told the lines stay, and that is said")
  func unclear() throws {
    let cells = "指标\n目标\n完成\n产值\n3.5\n3.6\n专利\n12\n人才\n9\n10"
    #expect(try read(cells) == cells.replacing("\n", with: "\n\n"))
    let kinds = try Read.one(Body.title + "\n" + Body.opening + "\n" + cells + "\n" + Body.second).anomalies
      .map(\.kind)
    #expect(kinds == [.flattenedTable])
  }

  @Test("numbers at the end of a text are no scrap where numbers stand above them")
  func numbersAtTheEnd() throws {
    let cells = "指标\n2021年\n产值\n42.6\n37.9\n专利\n520\n480"
    let read = try Read.one(Body.title + "\n" + Body.opening + "\n" + cells)
    #expect(String(decoding: read.bytes, as: UTF8.self).hasSuffix("520\n\n480\n"))
    #expect(read.anomalies.map(\.kind) == [.flattenedTable])
    // A counter below the text is.
    let counter = try Read.one(Body.title + "\n" + Body.opening + "\n" + Body.second + "\n218")
    #expect(counter.anomalies.map(\.quote) == ["218"])
  }

  @Test("short lines with a number here and there are no table")
  func shortLines() throws {
    let lines = "基本情况\n2021年\n专利申请\n12件\n引进人才"
    #expect(try !read(lines).contains("|"))
    let kinds = try Read.one(Body.title + "\n" + Body.opening + "\n" + lines).anomalies.map(\.kind)
    #expect(!kinds.contains(.flattenedTable))
  }

  @Test("a line that begins with a bar stays text")
  func bar() throws {
    #expect(try read("|引进人才9名。") == "\\|引进人才9名。")
  }
}
