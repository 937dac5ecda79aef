import Testing

@testable import ReportSources

@Suite("Headings and numbering of Word documents")
struct WordHeadingTests {
  private static let styles = """
    <style type='paragraph' styleId='T'><name val='Title'/></style>
    <style type='paragraph' styleId='1'><name val='heading 1'/><pPr><outlineLvl val='0'/></pPr></style>
    <style type='paragraph' styleId='2'><name val='heading 2'/></style>
    <style type='paragraph' styleId='21'><name val='我的标题'/><basedOn val='2'/></style>
    <style type='paragraph' styleId='N'><name val='numbered'/><pPr><numPr><numId val='7'/></numPr></pPr></style>
    """

  /// A list of three levels: 一、 （一） 1.
  private static let numbering = """
    <abstractNum abstractNumId='3'>
    <lvl ilvl='0'><start val='1'/><numFmt val='chineseCounting'/><lvlText val='%1、'/></lvl>
    <lvl ilvl='1'><start val='1'/><numFmt val='chineseCountingThousand'/><lvlText val='（%2）'/><pStyle val='N'/></lvl>
    <lvl ilvl='2'><start val='1'/><numFmt val='decimal'/><isLgl/><lvlText val='%3.'/></lvl>
    <lvl ilvl='3'><start val='1'/><numFmt val='bullet'/><lvlText val='·'/></lvl>
    </abstractNum>
    <num numId='7'><abstractNumId val='3'/></num>
    <num numId='8'><abstractNumId val='3'/><lvlOverride ilvl='0'><startOverride val='4'/></lvlOverride></num>
    """

  private func read(_ body: String) throws -> String {
    let file = WordFile(
      body: WordFile.paragraph(Read.title, "<pStyle val='T'/>") + body,
      parts: ["styles": Self.styles, "numbering": Self.numbering])
    return try Read.text(file.bytes)
  }

  private func item(_ text: String, _ level: Int, list: Int = 7) -> String {
    WordFile.paragraph(text, "<numPr><ilvl val='\(level)'/><numId val='\(list)'/></numPr>")
  }

  @Test("automatic numbering is text, and counts as Word does")
  func numbering() throws {
    let body =
      item("基本情况", 0) + item("平台", 1) + item("人才", 1) + item("存在问题", 0) + item("投入", 1) + item("结构", 2)
      + item("总量", 2) + item("下步打算", 0, list: 8)
    #expect(
      try read(body) == """
        ## 一、基本情况

        ### （一）平台

        ### （二）人才

        ## 二、存在问题

        ### （一）投入

        #### 1.结构

        #### 2.总量

        ## 四、下步打算
        """)
  }

  @Test("a style numbers its paragraphs, number zero takes that back, bullets are no text")
  func styledNumbering() throws {
    let body =
      WordFile.paragraph("平台", "<pStyle val='N'/>")
      + WordFile.paragraph("说明", "<pStyle val='N'/><numPr><numId val='0'/></numPr>") + item("要点如下。", 3)
    #expect(try read(body) == "## （一）平台\n\n说明\n\n要点如下。")
  }

  @Test("headings without a number stand as deep as their style, with numbered ones between")
  func styled() throws {
    let body =
      WordFile.paragraph("工作成效", "<pStyle val='1'/>") + WordFile.paragraph("（一）平台建设。", "")
      + WordFile.paragraph("创新生态", "<pStyle val='21'/>") + WordFile.paragraph("新增实验室4家。")
      + WordFile.paragraph("工作打算", "<pStyle val='1'/>") + WordFile.paragraph("（一）人才引进。", "")
      + WordFile.paragraph("保障", "<outlineLvl val='2'/>")
    #expect(
      try read(body) == """
        ## 工作成效

        ### （一）平台建设

        ### 创新生态

        新增实验室4家。

        ## 工作打算

        ### （一）人才引进

        #### 保障
        """)
  }

  @Test("a whole paragraph in the style of a heading stays text")
  func longHeading() throws {
    let text = "全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固，创新生态持续优化，人才队伍不断壮大。"
    #expect(try read(WordFile.paragraph(text, "<pStyle val='1'/>")) == text)
  }

  @Test("a title of two lines in its style is one title")
  func title() throws {
    let file = WordFile(
      body: WordFile.paragraph("云川市科学技术局", "<pStyle val='T'/>")
        + WordFile.paragraph("关于2021年创新驱动发展的报告", "<pStyle val='T'/>") + WordFile.paragraph("新增实验室4家。"),
      parts: ["styles": Self.styles])
    #expect(try Read.text(file.bytes) == "# 云川市科学技术局关于2021年创新驱动发展的报告\n\n新增实验室4家。\n")
  }

  @Test(
    "numbers are written as Word writes them",
    arguments: [
      (12, "chineseCounting", "十二"), (20, "chineseCountingThousand", "二十"),
      (105, "chineseCountingThousand", "一百零五"),
      (110, "chineseCountingThousand", "一百一十"), (2013, "chineseCountingThousand", "二千零一十三"),
      (10, "ideographDigital", "一〇"), (3, "ideographTraditional", "丙"), (7, "decimalEnclosedCircle", "⑦"),
      (25, "decimalEnclosedCircle", "25"), (4, "decimalFullWidth", "４"), (9, "upperRoman", "IX"),
      (28, "lowerLetter", "bb"), (5, "decimalZero", "05"), (21, "chineseLegalSimplified", "贰拾壹"),
      (6, "unheardOf", "6"), (3, "none", ""),
    ])
  func formats(number: Int, format: String, expected: String) {
    #expect(NumberFormat.text(number, format) == expected)
  }
}
