import Revisions
import Testing

@Suite("Reports of a file, by their titles")
struct FoundReportTests {
  private static let several = """
    科技局工作总结一

    今年以来，新增高新技术企业12家，研发投入增长8%。各项工作稳步推进，成效明显。

    科技局工作总结二

    全年引进人才9名，办展3次。全系统干部职工同心协力，圆满完成任务。

    科技局工作总结三

    全年立项26项，争取资金1.2亿元。科技创新平台建设取得新的进展。

    """

  @Test(
    "are those of a file that is read whole",
    arguments: [(several, "a.txt", 3), ("# 总结\n\n新增企业3家。\n", "a.md", 1), ("新增企业3家。\n", "a.txt", 1)])
  func same(text: String, name: String, count: Int) throws {
    let bytes = Array(text.utf8)
    let whole = try SectionedReport.reading(source: bytes, name: name).reports
    let found = try SectionedReport.found(source: bytes, name: name)
    #expect(whole.count == count)
    #expect(found.map(\.title) == whole.map(\.title))
    #expect(found.map(\.report.text) == whole.map(\.text))
  }
}
