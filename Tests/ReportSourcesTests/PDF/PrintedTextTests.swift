import ReportText
import Testing

@testable import ReportSources

/// Pages drawn with characters: each stands for 10 points across, each line for 20 down.
@Suite("Text of printed pages")
struct PrintedTextTests {
  private func page(_ drawing: String, size: Double = 14, pitch: Double = 20) -> PrintedPage {
    var page = PrintedPage()
    for (row, line) in drawing.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var column = 0.0
      var word = ""
      var start = 0.0
      func flush() {
        guard !word.isEmpty else { return }
        let top = Double(row) * pitch
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

  private func read(_ drawings: String..., pitch: Double = 20) throws -> [String] {
    try read(drawings.map { page($0, pitch: pitch) })
  }

  private func read(_ drawn: [PrintedPage]) throws -> [String] {
    try texts(drawn).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      .split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: "⏎") }
  }

  private func texts(_ drawn: [PrintedPage]) throws -> [CanonicalText] {
    var pages = drawn.enumerated().map { PrintedRow.rows(of: $0.element, number: $0.offset) }
    _ = PrintedFurniture.take(off: &pages)
    pages = PrintedColumns.parted(pages)
    var document = SourceDocument(of: .pdf)
    try document.add(PrintedText.blocks(of: pages.flatMap { $0 }))
    return CanonicalText.lazyReports(of: document).map(\.text)
  }

  @Test("rows are joined into paragraphs, which an indent or a short row parts")
  func paragraphs() throws {
    let found = try read(
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
  func pages() throws {
    let found = try read(
      "云川市科技局文件\n  全市新增高新技术企业12家，技术合同成交\n额达到3.5亿元，比上年增长18.6%，企业\n- 1 -",
      "云川市科技局文件\n创新主体地位进一步巩固，各项工作取得新的\n进展。\n- 2 -")
    #expect(found == ["全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固，各项工作取得新的进展。"])
  }

  @Test("rows whose parts stand below one another are a table, with the rest of a long cell in its place")
  func table() throws {
    let found = try read(
      """
        全市新增高新技术企业12家，技术合同成交额达
      到3.5亿元，比上年增长18.6%。

      指标          单位   完成数    增速
      技术合同成交额     亿元   3.5    18.6
      规模以上工业企业有效  件    127    9
      发明专利授权量
      其中
      研发投入             12.5
        以上为快报数。
      """)
    #expect(
      found.dropFirst() == [
        "| 指标 | 单位 | 完成数 | 增速 |⏎| --- | --- | --- | --- |⏎| 技术合同成交额 | 亿元 | 3.5 | 18.6 |⏎| 规模以上工业企业有效发明专利授权量 | 件 | 127 | 9 |⏎| 其中 |  |  |  |⏎| 研发投入 |  | 12.5 |  |",
        "以上为快报数。",
      ])
  }

  @Test("letters set apart are no table, nor is a signature beside its date")
  func noTable() throws {
    let found = try read(
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

  @Test("cells of several lines stand at the top or in the middle of their rows")
  func wrapped() throws {
    // At the top: the lines of a cell are nearer than the rows.
    var page = PrintedPage()
    func put(_ text: String, _ left: Double, _ top: Double) {
      page.words.append(
        PrintedWord(
          left: left, right: left + Double(text.count) * 10, top: top, bottom: top + 14,
          text: Array(text.utf8)))
    }
    for (text, left) in [("指标", 0.0), ("2023年目", 100), ("2023年完", 180)] { put(text, left, 0) }
    for (text, left) in [("标", 100.0), ("成", 180)] { put(text, left, 16) }
    for (row, top) in [(0, 33.0), (1, 50)] {
      for (text, left) in [("专利\(row)", 0.0), ("4\(row)", 100), ("42.\(row)", 180)] { put(text, left, top) }
    }
    #expect(
      try read([page]).last
        == "| 指标 | 2023年目标 | 2023年完成 |⏎| --- | --- | --- |⏎| 专利0 | 40 | 42.0 |⏎| 专利1 | 41 | 42.1 |")
    // In the middle: half a line between the columns.
    page = PrintedPage()
    for (text, left) in [("指标", 0.0), ("单位", 100), ("完成", 180)] { put(text, left, 0) }
    for (row, top) in [(0, 17.0), (1, 66)] {
      for line in 0..<3 { put(["全市技术合", "同成交额（", "含跨区）\(row)"][line], 0, top + Double(line) * 16) }
      for (text, left) in [("亿元", 100.0), ("42.\(row)", 180)] { put(text, left, top + 16) }
    }
    #expect(
      try read([page]).last
        == "| 指标 | 单位 | 完成 |⏎| --- | --- | --- |⏎| 全市技术合同成交额（含跨区）0 | 亿元 | 42.0 |⏎| 全市技术合同成交额（含跨区）1 | 亿元 | 42.1 |"
    )
  }

  @Test("a table of words is a table, and numbers side by side are never run together")
  func words() throws {
    #expect(
      try read("任务      责任单位    进展\n平台建设    规划科     已完成\n企业培育    高新科     推进中").last
        == "| 任务 | 责任单位 | 进展 |⏎| --- | --- | --- |⏎| 平台建设 | 规划科 | 已完成 |⏎| 企业培育 | 高新科 | 推进中 |")
    let drawn = page("  全市新增高新技术企业12家，技术合同成\n交额增长。\n亿元  40  42.6  12.4\n  以上为快报数。")
    let text = try #require(try texts([drawn]).first)
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("| 亿元 | 40 | 42.6 | 12.4 |"))
    #expect(text.anomalies.map(\.kind) == [.flattenedTable])
  }

  @Test("the numbers of items are no cells, and their text may hang below itself")
  func items() throws {
    let found = try read(
      """
        全市科技系统各项工作取得了新的进展如下。
      1.  新认定高新技术企业35家，其中规模以上
          工业企业12家，创新主体结构持续优化，
          服务体系更加完善。
      2.  建成省级平台6个。
      """)
    #expect(
      found.joined(separator: "⏎").contains("新认定高新技术企业35家，其中规模以上工业企业12家，创新主体结构持续优化，服务体系更加完善。"))
    #expect(found.last == "## 2.建成省级平台6个")
  }

  @Test("a line below a table that belongs to none of its cells is text")
  func below() throws {
    let found = try read(
      "  全市新增高新技术企业12家，技术合同成\n交额增长。\n指标    完成    增速\n专利    12      7\n商标    9       8\n        云川市科技局")
    #expect(
      found.suffix(2) == ["| 指标 | 完成 | 增速 |⏎| --- | --- | --- |⏎| 专利 | 12 | 7 |⏎| 商标 | 9 | 8 |", "云川市科技局"])
  }

  @Test("two names at the right edge are a signature, not one line")
  func signature() throws {
    let found = try read(
      "  全市新增高新技术企业12家，技术合同成\n交额达到3.5亿元，比上年增长18.6%。\n           云川市科学技术局\n           2022年1月08日")
    #expect(found.suffix(2) == ["云川市科学技术局", "2022年1月08日"])
  }

  @Test("running heads of two lines go, and rows of numbers at the top of a page stay")
  func heads() throws {
    let head = "云川市科学技术局文件\n内部资料 注意保存\n"
    let found = try read(
      head + "  全市新增高新技术企业12家，技术合同成\n交额达到3.5亿元，比上年增长18.6%，企业\n- 1 -",
      head + "创新主体地位进一步巩固。\n35  42.6\n- 2 -", head + "31  47.9\n  以上为快报数。\n- 3 -")
    #expect(!found.joined().contains("内部资料") && !found.joined().contains("文件"))
    #expect(found.joined().contains("42.6") && found.joined().contains("47.9"))
  }

  @Test("marks of notes above the line are no digits, and squares are")
  func raised() throws {
    var page = PrintedPage()
    var left = 0.0
    for (text, isRaised) in [
      ("全市研发投入3.5", false), ("1", true), ("亿元，新建实验室面积12km", false), ("2", true), ("，各项工作顺利。", false),
    ] {
      let width = Double(text.count) * (isRaised ? 5 : 10)
      page.words.append(
        PrintedWord(
          left: left, right: left + width, top: isRaised ? -2 : 0, bottom: isRaised ? 6 : 14,
          text: Array(text.utf8)))
      left += width
    }
    let text = try #require(try texts([page]).first)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "全市研发投入3.5亿元，新建实验室面积12km²，各项工作顺利。\n")
    #expect(text.anomalies.map(\.quote) == ["1"])
  }

  @Test("the left column of a page is read before the right one")
  func columns() throws {
    let left = [
      "  全市新增高新技术企业", "12家，技术合同成交额达", "到3.5亿元，比上年增长", "18.6%，创新主体地位", "进一步巩固提升，共组织开", "展科技服务活动36场。",
      "  引进人才9名。",
    ]
    let right = [
      "  走访企业18家，帮助", "解决技术难题47个，受到", "园区和企业的普遍欢迎，全", "年办展3次，接待观众三千", "余人次，举办讲座24场，", "听众3100人次以上的有",
      "七场，各项工作有序推进。",
    ]
    func width(_ text: String) -> Int { text.count }
    let rows = zip(left, right).map { $0 + String(repeating: " ", count: 15 - width($0)) + $1 }
    let found = try read("       云川市科学技术局2021年工作总结\n" + rows.joined(separator: "\n"))
    #expect(
      found == [
        "# 云川市科学技术局2021年工作总结",
        "全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，创新主体地位进一步巩固提升，共组织开展科技服务活动36场。",
        "引进人才9名。",
        "走访企业18家，帮助解决技术难题47个，受到园区和企业的普遍欢迎，全年办展3次，接待观众三千余人次，举办讲座24场，听众3100人次以上的有七场，各项工作有序推进。",
      ])
  }
}
