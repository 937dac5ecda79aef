import Testing

@testable import ReportText

@Suite("Page marks")
struct PageMarkTests {
  private func source(_ body: String...) -> String {
    ([Body.title, Body.opening] + body).joined(separator: "\n")
  }

  @Test("a series of pages inside words is taken out, and the words are whole")
  func insideWords() throws {
    let source = source(
      "组织实施技1/4术攻关项目12项，带动企业研发投入2.6亿元。", "建设乡村2/4振兴示范点8个，选派科技特派员46名。", "完善科技3/4金融体系，发放贷款3.5亿元。", Body.second)
    let sentences = try Read.sentences(source)
    #expect(sentences.contains("组织实施技术攻关项目12项，带动企业研发投入2.6亿元。"))
    #expect(sentences.contains("建设乡村振兴示范点8个，选派科技特派员46名。"))
    #expect(sentences.contains("完善科技金融体系，发放贷款3.5亿元。"))
    let anomalies = try Read.one(source).anomalies
    #expect(anomalies.map(\.quote) == ["1/4", "2/4", "3/4"])
    #expect(anomalies.allSatisfy { $0.kind == .boilerplateRemoved && $0.span.isEmpty })
  }

  @Test("a mark that stands inside a number's words leaves its place to the note")
  func place() throws {
    let report = try Read.one(source("组织实施技1/4术攻关。", "建设乡村2/4振兴示范。", "完善科技3/4金融体系。", Body.second))
    for anomaly in report.anomalies {
      let before = String(decoding: report.bytes[..<anomaly.span.start].suffix(9), as: UTF8.self)
      #expect(["实施技", "设乡村", "善科技"].contains(before), "\(anomaly.quote) after \(before)")
    }
  }

  @Test(
    "a mark on a line of its own is taken out",
    arguments: ["3/8", "第3页", "第 3 页 共 8 页", "- 3 -", "—3—", "— 12 —", "·3·"])
  func ownLine(mark: String) throws {
    let source = source(Body.first, mark, Body.second)
    #expect(try Read.sentences(source) == [Body.opening, Body.first, Body.second])
    #expect(try Read.one(source).anomalies.map(\.quote) == [mark])
  }

  @Test(
    "a mark with punctuation between page and pages is taken out",
    arguments: ["第3页，共8页", "第3页/共8页", "3", "Page 3"])
  func otherWritings(mark: String) throws {
    let sentences = try Read.sentences(source(Body.first, mark, Body.second))
    #expect(sentences == [Body.opening, Body.first, Body.second])
  }

  @Test("cells of a table that was pasted line by line are no pages")
  func cells() throws {
    let found = try Read.text(source(Body.first, "指标", "12", "36", "8", Body.second))
    #expect(found.contains("36"))
  }

  @Test("a page break inside a word joins what it parted")
  func breakInside() throws {
    let source = source("全市新增高新技术企业12家，技术合同成交额达到3.5亿元，新增科技型中小企", "- 3 -", "业46家，比上年增长18.6%。")
    #expect(try Read.sentences(source).last == "全市新增高新技术企业12家，技术合同成交额达到3.5亿元，新增科技型中小企业46家，比上年增长18.6%。")
  }

  @Test(
    "fractions and the like are text",
    arguments: [
      "全市1/3的规模以上企业建有研发机构，2/3的高新技术企业建有省级平台。", "约有1/4的企业享受了加计扣除政策。", "检测合格率达到24/25。",
      "开展7×24小时服务，建成3G/4G基站120个。", "空气质量优良天数比例提高，PM2.5浓度降至35微克/立方米。", "项目编号为2021/36号。",
    ])
  func fractions(sentence: String) throws {
    #expect(try Read.sentences(source(sentence, Body.second)).contains(sentence))
  }

  @Test("fractions of one whole that happen to climb are still text where each states a share")
  func climbingShares() throws {
    let sentences = ["甲县完成任务的1/4，进度偏慢。", "乙县完成任务的2/4，进度正常。", "丙县完成任务的3/4，进度较快。"]
    let found = try Read.sentences(source(sentences[0], sentences[1], sentences[2]))
    #expect(found.suffix(3) == sentences[...])
  }
}
