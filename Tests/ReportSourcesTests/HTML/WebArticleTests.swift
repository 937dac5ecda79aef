import ReportText
import Testing

@testable import ReportSources

@Suite("Articles of web pages")
struct WebArticleTests {
  private static let first = "全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固。"
  private static let second = "组织开展科技服务进园区活动36场次，走访企业218家，帮助解决技术难题47个，受到园区和企业的普遍欢迎。"
  private static let article = "<p>一、主要工作</p><p>　　\(first)</p><p>二、服务企业</p><p>&emsp;&emsp;\(second)</p>"
  private static let text = "## 一、主要工作\n\n\(first)\n\n## 二、服务企业\n\n\(second)"

  @Test(
    "the site around the article goes, and is listed",
    arguments: [
      // A page of today.
      """
      <!DOCTYPE html><html><head><title>工作总结_云川市人民政府</title><style>p{}</style></head><body><header class="top"><a href="/">云川市人民政府</a></header>
      <nav><ul><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li></ul></nav><main><div class="crumbs">首页 &gt; 科技局 &gt; 总结</div>
      <article><h1>\(Read.title)</h1><div class="content">\(article)</div><div class="share-box">分享到：微信</div></article></main>
      <aside><h3>热门新闻</h3><ul><li><a href="/c">市长调研重点项目建设，强调要加快进度</a></li></ul></aside><footer>主办单位：云川市政府办公室</footer><script>var a = "<p>假</p>";</script></body></html>
      """,
      // A page of tables.
      """
      <HTML><BODY><TABLE><TR><TD><A HREF=/>首页</A> | <A HREF=/x>公开目录</A></TD></TR><TR><TD width=200><A HREF=/1>通知公告</A><BR><A HREF=/2>政策文件</A></TD>
      <TD><TABLE><TR><TD align=center><B class=title>\(Read.title)</B></TD></TR><TR><TD>\(article)</TD></TR></TABLE></TD></TR><TR><TD colspan=2>联系我们</TD></TR></TABLE>
      """,
      // Line breaks for paragraphs, and tags left open.
      """
      <div id=nav><a href=#>首页</a></div><div class="wzbt">\(Read.title)</div><div id=zoom>一、主要工作<br>&nbsp;&nbsp;&nbsp;&nbsp;\(first)<br/><br>二、服务企业<BR>
      　　\(second)</div><div class=related><b>相关链接</b><ul><li><a href=1>工作要点<li><a href=2>工作计划</ul></div>
      """,
    ])
  func sites(page: String) throws {
    #expect(try Read.text(Array(page.utf8)) == Self.text)
    let removed = try Read.removed(Array(page.utf8)).joined()
    #expect(!removed.contains("高新技术企业") && !removed.contains("假"))
    #expect(removed.contains("首页") || removed.contains("政务公开"))
  }

  @Test(
    "a title that no element marks is found by how it stands out, or in the head of the page",
    arguments: [
      ("", "<h3>\(Read.title)</h3>"), ("", "<div class=\"bt\">\(Read.title)</div>"),
      ("", "<p style='text-align: center'><strong>\(Read.title)</strong></p>"),
      ("", "<font size=5>\(Read.title)</font>"),
      ("", "<h1 class=logo>云川市科技局门户网站</h1><div class=bt>\(Read.title)</div>"),
      ("<title>\(Read.title)-云川市科学技术局</title>", ""),
      ("<title>\(Read.title)_工作总结_云川市人民政府</title>", "<h1>云川市人民政府</h1>"),
      ("<title>云川市人民政府 - \(Read.title)</title>", ""),
      ("<title>云川市人民政府</title><meta name=ArticleTitle content='\(Read.title)'>", "<h2>信息公开</h2>"),
    ])
  func titles(head: String, above: String) throws {
    let page = """
      <html><head>\(head)</head><body><div><a href=/>首页</a></div><div>\(above)<span>发布时间：2022-01-08</span></div>\
      <div id=zoom>\(Self.article)</div></body></html>
      """
    let text = String(decoding: try Read.one(Array(page.utf8)).bytes, as: UTF8.self)
    #expect(text == "# \(Read.title)\n\n\(Self.text)\n")
  }

  @Test("a form that holds the whole page is no form, and one in the article is")
  func forms() throws {
    let page = """
      <html><body><form id=aspnetForm method=post><input type=hidden><div class=nav><a href=/>首页</a></div><h1>\(Read.title)</h1>\
      <div>\(Self.article)<form>验证码 <input></form></div></form></body></html>
      """
    #expect(try Read.text(Array(page.utf8)) == Self.text)
  }

  @Test(
    "parts of the article whose class sounds like the site's are kept",
    arguments: [
      "<p class='text-right'>云川市科学技术局</p>", "<p class=right>2022年1月8日</p>", "<p class=MsoFooter>数据为快报数</p>",
      "<div class=position><p>登记技术合同500项，成交额42.6亿元。</p></div>", "<p class=statement>成交额为含税数。</p>",
      "<p id=comment1>备注一项</p>", "<p class='a' title='search'>小结如下</p>",
      "<div class='search'>全年办展3次。共接待218人次。</div>",
    ])
  func kept(part: String) throws {
    let page = "<html><h1>\(Read.title)</h1><div>\(Self.article)\(part)</div></html>"
    let text = try Read.text(Array(page.utf8))
    let words = part.split(separator: ">").flatMap { $0.split(separator: "<") }.last {
      $0.unicodeScalars.contains { $0.value > 0x4E00 }
    }
    #expect(text.contains(try #require(words).split(separator: "。")[0]))
  }

  @Test("a table of figures is kept whatever is around it is called, and other parts of that name go")
  func sharedTable() throws {
    let table = "<table><tr><td>指标<td>2021年<tr><td>专利（件）<td>12</table>"
    let page = """
      <html><h1>\(Read.title)</h1><div>\(Self.article)<div class='share-table'>\(table)</div><div class='share-box'>分享到：微信</div></div></html>
      """
    let text = try Read.text(Array(page.utf8))
    #expect(text.hasSuffix("| 指标 | 2021年 |\n| --- | --- |\n| 专利（件） | 12 |"))
    #expect(try Read.removed(Array(page.utf8)).joined().contains("分享到"))
  }

  @Test("a table's caption stands above it")
  func caption() throws {
    let page = """
      <html><p>\(Read.title)</p><p>\(Self.first)</p><table><caption>表1 主要指标（单位：亿元）</caption><tr><th>指标<th>2021年<tr><td>产值<td>12</table></html>
      """
    #expect(
      try Read.text(Array(page.utf8))
        == "\(Self.first)\n\n表1主要指标（单位：亿元）\n\n| 指标 | 2021年 |\n| --- | --- |\n| 产值 | 12 |")
  }

  @Test("what stands around the article is listed where it stood")
  func listed() throws {
    let page =
      "<div><a href=1>上级网站</a></div><div><h1>\(Read.title)</h1>\(Self.article)</div><div>主办：云川市</div>"
    let report = try Read.one(Array(page.utf8))
    #expect(report.anomalies.map(\.quote) == ["上级网站", "主办：云川市"])
    #expect(report.anomalies.map(\.span.start) == [0, report.bytes.count])
  }

  @Test("inline marks, entities and white space of the source are no text")
  func inline() throws {
    let page = """
      <html><p>\(Read.title)</p><p>研发<b>投入</b>达到\n   <span style="color:red">3.5</span>&nbsp;亿元&#65292;同比增长&#x31;8.6&#37;&hellip;&hellip;</p>
      <p hidden>待核</p><p style="display: none">待删</p><p>&ldquo;十四五&rdquo;期间AT&amp;T&lt;实验室&gt;落户。</p></html>
      """
    #expect(try Read.text(Array(page.utf8)) == "研发投入达到3.5亿元，同比增长18.6%……\n\n“十四五”期间AT&T<实验室>落户。")
  }

  @Test("headings by element stand as deep as they say, and lists keep the numbers that browsers show")
  func headings() throws {
    let page = """
      <html><h1>\(Read.title)</h1><h2>工作成效</h2><p>\(Self.first)</p><h3>平台</h3><ol start=3><li>新增实验室4家。</li><li>新增中心2家。</li></ol>
      <h2>工作打算</h2><ul><li>引进人才9名。</li></ul></html>
      """
    #expect(
      try Read.text(Array(page.utf8))
        == "## 工作成效\n\n\(Self.first)\n\n### 平台\n\n#### 3.新增实验室4家\n\n#### 4.新增中心2家\n\n## 工作打算\n\n引进人才9名。")
  }

  @Test("tables keep their rows, with cells in the first of the places they span")
  func tables() throws {
    let page = """
      <html><p>\(Read.title)</p><p>\(Self.first)</p><table><thead><tr><th rowspan=2>指标<th colspan=2>2021年</tr><tr><th>总量<th>增速（%）</tr></thead>
      <tbody><tr><td>技术合同<br>成交额</td><td>3.5<td>18.6</tr><tr><td>专利<td rowspan=2>12<td>7</tr><tr><td>商标<td>9</tr></table></html>
      """
    #expect(
      try Read.text(Array(page.utf8)) == """
        \(Self.first)

        | 指标 | 2021年 |  |
        | --- | --- | --- |
        |  | 总量 | 增速（%） |
        | 技术合同成交额 | 3.5 | 18.6 |
        | 专利 | 12 | 7 |
        | 商标 |  | 9 |
        """)
  }
}

@Suite("Encodings of web pages")
struct WebEncodingTests {
  /// 云川市新增专利12件。 in GB18030.
  private static let sentence: [UInt8] = [
    0xD4, 0xC6, 0xB4, 0xA8, 0xCA, 0xD0, 0xD0, 0xC2, 0xD4, 0xF6, 0xD7, 0xA8, 0xC0, 0xFB, 0x31, 0x32, 0xBC,
    0xFE, 0xA1,
    0xA3,
  ]

  private func page(_ head: String, _ text: [UInt8]) -> [UInt8] {
    Array("<html><head>\(head)</head><body><p>".utf8) + text + Array("</p></body></html>".utf8)
  }

  @Test(
    "GB18030 is read whether it is declared or not, or declared wrongly",
    arguments: [
      "", "<meta charset=gb2312>", "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>",
      "<meta charset=utf-8>",
    ])
  func gb(head: String) throws {
    let read = try ReadSource(page(head, Self.sentence), name: "a.html")
    #expect(read.encoding == "GB18030")
    #expect(read.reports.map { String(decoding: $0.bytes, as: UTF8.self) } == ["云川市新增专利12件。\n"])
  }

  @Test("a few bad bytes of a declared encoding are passed over, and named")
  func damaged() throws {
    let source = page("<meta charset=gbk>", [0xFF] + Array(repeating: Self.sentence, count: 20).joined())
    let read = try ReadSource(source, name: "a.html")
    #expect(read.encoding == "GB18030" && read.reports[0].anomalies.map(\.kind) == [.encoding])
    #expect(read.reports[0].bytes.count > 400)
  }

  @Test("UTF-8 is read as that whatever was declared")
  func utf8() throws {
    let read = try ReadSource(page("<meta charset=gb2312>", Array("新增专利12件。".utf8)), name: "a.html")
    #expect(read.encoding == "UTF-8")
  }

  @Test("a page is known by how it begins, and text that has marks in it is text")
  func sniffing() {
    #expect(WebPage.looksLikePage(Array("\u{FEFF}\n<!-- 页 --><!DOCTYPE HTML>".utf8)))
    #expect(WebPage.looksLikePage(Array("<?xml version='1.0'?>\n<html>".utf8)))
    #expect(WebPage.looksLikePage(Array("<!-- \(String(repeating: "页>", count: 5000)) -->\n<html>".utf8)))
    #expect(!WebPage.looksLikePage(Array("云川市<p>总结".utf8)))
    #expect(!WebPage.looksLikePage(Array("< 3.5亿元".utf8)))
    #expect(!WebPage.looksLikePage([]))
  }
}
