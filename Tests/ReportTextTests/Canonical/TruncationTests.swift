import Testing

@testable import ReportText

@Suite("Truncation")
struct TruncationTests {
  private func cut(_ last: String) throws -> [String] {
    try Read.one([Body.title, Body.opening, "一、主要工作", Body.first, last].joined(separator: "\n"))
      .anomalies.filter { $0.kind == .truncated }.map(\.quote)
  }

  @Test(
    "a text that breaks off says where",
    arguments: [
      ("全年组织科技活动周系列活动36场次，全市高新技术产业产", "全市高新技术产业产"), ("全年组织科技活动周系列活动36场次，", nil),
      ("全年组织科技活动周系列活动，参加人数达到1.2万人次，占全市人口的比重为", "占全市人口的比重为"),
      ("组织实施科技计划项目86项，其中国家级12项、省级", "其中国家级12项、省级"),
    ] as [(String, String?)])
  func breaksOff(last: String, quote: String?) throws {
    let found = try cut(last)
    #expect(found.count == 1)
    if let quote { #expect(found == [quote]) }
  }

  @Test(
    "an end is no cut",
    arguments: [
      Body.second, "云川市科学技术局", "二〇二二年一月八日", "2022年1月8日", "特此报告", "附件：1.重点项目表", "谢谢大家！", "全市上下要把创新摆在“核心位置”。",
      "更多成效将在明年显现……",
      "（云川市科学技术局供稿）", "| 产值 | 3.5亿元 |",
    ])
  func ends(last: String) throws {
    #expect(try cut(last) == [])
  }

  @Test("a bracket that the end leaves open is a cut")
  func openBracket() throws {
    let found = try cut("全年开展各类科技活动（包括")
    #expect(found == ["全年开展各类科技活动（包括"])
  }

  @Test("a cut heading is a cut")
  func heading() throws {
    let source = [Body.title, Body.opening, "一、主要工作", Body.first, "二、存在问题和下一步工"].joined(separator: "\n")
    let anomalies = try Read.one(source).anomalies
    withKnownIssue("a text that breaks off in a heading looks whole") {
      #expect(anomalies.contains { $0.kind == .truncated })
    }
  }
}
