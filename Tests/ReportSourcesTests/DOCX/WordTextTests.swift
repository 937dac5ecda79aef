import Testing

@testable import ReportSources

/// What a reader of the pages sees, and nothing else.
@Suite("Text of Word documents")
struct WordTextTests {
  private func read(_ body: String) throws -> String {
    try Read.text(WordFile(body: WordFile.paragraph(Read.title) + body).bytes)
  }

  @Test("runs, links, fields and content controls are one text")
  func runs() throws {
    let body = """
      <p><r><t>全年登记</t></r><hyperlink><r><t>技术合同</t></r></hyperlink><sdt><sdtPr><text/></sdtPr><sdtContent><r><t>596</t></r>\
      </sdtContent></sdt><r><fldChar fldCharType='begin'/></r><r><instrText>PAGE</instrText></r><r><t>项</t></r><r><t>。</t></r></p>
      """
    #expect(try read(body) == "全年登记技术合同596项。")
  }

  @Test("soft hyphens, tabs, page ends and spaces between characters are layout")
  func layout() throws {
    let body = """
      <p><r><tab/><t>研发</t><softHyphen/><t>投入 3.5 </t><br type='page'/><t>亿　元，</t><t>R</t><noBreakHyphen/><t>D</t></r>\
      <r><t>中心2个。</t></r></p>
      """
    #expect(try read(body) == "研发投入3.5亿元，R-D中心2个。")
  }

  @Test("line breaks inside a paragraph are read as line ends of a text")
  func breaks() throws {
    let body = "<p><r><t>走访企业218家。</t><br/><t>　　举办活动36场次。</t></r></p>"
    #expect(try read(body) == "走访企业218家。\n\n举办活动36场次。")
  }

  @Test("changes are read as accepted, and named")
  func changes() throws {
    let body = """
      <p><r><t>产值</t></r><del><r><delText>968.4</delText></r></del><ins><r><t>986.4</t></r></ins><r><t>亿元，</t></r></p>
      """
    let file = WordFile(body: WordFile.paragraph(Read.title) + body)
    #expect(try Read.text(file.bytes) == "产值986.4亿元，")
    #expect(try Read.removed(file.bytes).first == "tracked-changes 968.4")
  }

  @Test("a deleted paragraph end joins two paragraphs, a deleted row goes, what was moved stands once")
  func structure() throws {
    let joined = """
      <p><pPr><rPr><del/></rPr></pPr><r><t>新增实验室4家，</t></r></p><p><r><t>新增中心2家。</t></r></p>\
      <p><pPr><rPr><moveFrom/></rPr></pPr><moveFrom><r><t>引进人才9名。</t></r></moveFrom></p><p><r><t>办展3次。</t></r></p>\
      <p><moveTo><r><t>引进人才9名。</t></r></moveTo></p>
      """
    #expect(try read(joined) == "新增实验室4家，新增中心2家。\n\n办展3次。\n\n引进人才9名。")
    let rows =
      "<tbl><tr><tc><p><r><t>甲</t></r></p></tc><tc><p><r><t>1</t></r></p></tc></tr><tr><trPr><del/></trPr><tc><p><r><t>乙</t></r></p></tc><tc><p><r><t>2</t></r></p></tc></tr></tbl>"
    #expect(try read(rows) == "| 甲 | 1 |")
    let removed = try Read.removed(WordFile(body: WordFile.paragraph(Read.title) + rows).bytes)
    #expect(removed == ["tracked-changes 乙 2"])
  }

  @Test("old properties that a change replaced say nothing")
  func oldProperties() throws {
    let body = "<p><pPr><pPrChange><pPr><outlineLvl val='0'/></pPr></pPrChange></pPr><r><t>重点工作</t></r></p>"
    #expect(try read(body) == "重点工作")
  }

  @Test("a note stands below the paragraph that refers to it, without its mark")
  func notes() throws {
    var file = WordFile(
      body: WordFile.paragraph(Read.title)
        + "<p><r><t>研发投入增长12.5%</t></r><r><footnoteReference id='2'/></r><r><t>。</t></r></p>"
        + WordFile.paragraph("全市引进人才9名。"))
    file.parts["footnotes"] = """
      <footnote id='0' type='separator'><p/></footnote><footnote id='2'><p><r><footnoteRef/></r><r><t> 按可比口径计算。</t></r></p></footnote>
      """
    #expect(try Read.text(file.bytes) == "研发投入增长12.5%。\n\n注：按可比口径计算。\n\n全市引进人才9名。")
  }

  @Test("a note of a table's cell stands below the table, not behind the number it explains")
  func notesOfCells() throws {
    let cell = "<tc><p><r><t>42.6</t></r><r><footnoteReference id='2'/></r></p></tc>"
    var file = WordFile(
      body: WordFile.paragraph(Read.title)
        + "<tbl><tr><tc>\(WordFile.paragraph("研发投入"))</tc>\(cell)</tr><tr><tc>\(WordFile.paragraph("专利"))</tc>\(cell)</tr></tbl>"
    )
    file.parts["footnotes"] = "<footnote id='2'>\(WordFile.paragraph("按可比口径计算。"))</footnote>"
    #expect(
      try Read.text(file.bytes) == "| 研发投入 | 42.6 |\n| --- | --- |\n| 专利 | 42.6 |\n\n注：按可比口径计算。")
  }

  @Test("signs out of fonts of signs are text")
  func symbols() throws {
    let body = """
      <p><r><t>误差</t><sym font='Symbol' char='F0B1'/><t>0.5%，面积12m</t><sym font='SimSun' char='00B2'/><t>，</t>\
      <sym font='Wingdings' char='F0FC'/><t>完成。</t></r></p>
      """
    #expect(try read(body) == "误差±0.5%，面积12m²，✓完成。")
  }

  @Test("the words of a text box come after the paragraph it hangs on, and once")
  func boxes() throws {
    let box = "<txbxContent>\(WordFile.paragraph("专栏：新增平台4家。"))</txbxContent>"
    let body = """
      <p><r><t>平台建设取得进展。</t></r><r><mc:AlternateContent><mc:Choice><drawing>\(box)</drawing></mc:Choice><mc:Fallback><pict>\(box)</pict>\
      </mc:Fallback></mc:AlternateContent></r></p>
      """
    #expect(try read(body) == "平台建设取得进展。\n\n专栏：新增平台4家。")
  }

  @Test("headers, hidden words and the table of contents are kept out and listed")
  func removed() throws {
    var file = WordFile(
      body: WordFile.paragraph(Read.title) + WordFile.paragraph("目　录")
        + WordFile.paragraph("一、工作情况 3", "<pStyle val='TOC1'/>")
        + "<p><r><t>引进人才9名</t></r><r><rPr><vanish/></rPr><t>（待核）</t></r><r><t>。</t></r></p>")
    file.parts["styles"] = "<style type='paragraph' styleId='TOC1'><name val='toc 1'/></style>"
    file.parts["header1"] = WordFile.paragraph("云川市科技局文件")
    file.parts["footer1"] = WordFile.paragraph("第 3 页")
    #expect(try Read.text(file.bytes) == "引进人才9名。")
    #expect(
      try Read.removed(file.bytes) == [
        "boilerplate-removed 目　录\n一、工作情况 3\n（待核）", "boilerplate-removed 云川市科技局文件",
      ])
  }
}
