import Testing

@testable import ReportText

@Suite("Lines and paragraphs")
struct ParagraphTests {
  private func paragraphs(_ body: String) throws -> [String] {
    let text = try Read.text(Body.title + "\n" + Body.opening + "\n" + body)
    return text.split(separator: "\n\n").dropFirst(2).map { $0.trimmed.replacing("\n", with: "⏎") }
  }

  @Test(
    "line ends of every system end lines",
    arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{C}"])
  func lineEnds(end: String) throws {
    #expect(try paragraphs(Body.first + end + Body.second) == [Body.first, Body.second])
  }

  @Test(
    "a sentence that a line end breaks is put together",
    arguments: ["\n", "\n\n", "\r\n\r\n", "\n 　\n", "\u{C}"])
  func joins(gap: String) throws {
    let parts = ("全市新增高新技术企业12家，科技型中小企业46", "家，技术合同成交额达到3.5亿元，比上年增长18.6%。")
    #expect(try paragraphs(parts.0 + gap + parts.1) == [parts.0 + parts.1])
  }

  @Test("lines that each begin with a label stay apart")
  func labels() throws {
    let lines = ["高新技术产业增加值：41.6亿元，同比增长8.7%，高于全市平均水平", "技术合同成交额：3.5亿元，同比增长16.4%，居全市第一位"]
    #expect(try paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test("a narrow column is put together")
  func column() throws {
    let column = """
      全市新增高新技术企业12家，技术合同成交
      额达到3.5亿元，比上年增长18.6%，企业创
      新主体地位进一步巩固。
      """
    #expect(try paragraphs(column) == [Body.first])
  }

  @Test(
    "what does not go on is not joined",
    arguments: [
      ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "（二）平台建设"), ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "二、存在的问题"),
      ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "3．推进平台建设"), ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "　　组织开展服务活动，走访企业218家。"),
      ("全市新增高新技术企业12家，企业创新主体地位进一步巩固：", "组织开展服务活动，走访企业218家。"),
      ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "云川市科学技术局"), ("全市新增高新技术企业12家，企业创新主体地位进一步巩固", "2022年1月8日"),
      ("会议指出：“全市上下要把创新摆在核心位置。”", "组织开展服务活动，走访企业218家。"), ("| 指标 | 数值 |", "| 产值 | 3.5亿元 |"),
      ("全市新增高新技术企业12家，企业创新主体地位进一步巩固。# k) w- +?) z( M3 y", "2008年全市科技工作取得新成效。"),
    ])
  func separate(first: String, second: String) throws {
    #expect(try paragraphs(first + "\n" + second).joined(separator: "⏎").contains("⏎"))
    #expect(
      try !Read.text(Body.title + "\n" + Body.opening + "\n" + first + "\n" + second).contains(
        first + second.trimmed))
  }

  @Test(
    "spaces between Chinese characters and digits are layout",
    arguments: [
      ("产值 3.5 亿元。", "产值3.5亿元。"), ("增长　18.6　%。", "增长18.6%。"), ("完成 R&D 经费 支出。", "完成R&D经费支出。"),
      ("新 增\u{A0}企业\t12 家。", "新增企业12家。"), ("零\u{200B}宽\u{FEFF}字\u{AD}符。", "零宽字符。"),
      ("Open Source 项目。", "Open Source项目。"),
      ("编号 A 12 B。", "编号A 12 B。"), ("第 1 2 期。", "第12期。"),
    ])
  func spaces(source: String, expected: String) throws {
    #expect(try paragraphs(source) == [expected])
  }

  @Test("the cells of a table keep their spaces")
  func cells() throws {
    let found = try paragraphs("| 12 | 34 |")
    #expect(found == ["| 12 | 34 |"])
  }

  @Test("lines of a pipe table are one table")
  func table() throws {
    let table = "| 指标 | 数值 |\n| --- | --- |\n| 产值 | 3.5亿元 |"
    let found = try paragraphs(table)
    #expect(found == [table.replacing("\n", with: "⏎")])
  }

  @Test(
    "a line that begins with a sign of Markdown stays text",
    arguments: ["#1机组投入运行。", "# 号机组投入运行。", "\\开头的一行文字。"])
  func markdown(line: String) throws {
    let source = Body.title + "\n" + Body.opening + "\n一、主要工作\n" + line
    let text = try Read.one(source).bytes
    let reader = CanonicalReader(text)
    #expect(reader.sections.count == 1)
    #expect(reader.sentences.count == 3)
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
