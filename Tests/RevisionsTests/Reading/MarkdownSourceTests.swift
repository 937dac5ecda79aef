import Figures
import ReportText
import Revisions
import Testing

@Suite("Canonical text as a source")
struct MarkdownSourceTests {
  private let report = """
    # 云川市科技局2021年工作总结

    ## 一、主要工作

    ### （一）平台建设

    新增创新平台12家。
    累计达到86家。

    一是抓登记。

    """

  @Test("a report.md that comes back keeps its text, byte for byte")
  func unchanged() throws {
    let bytes = Array(report.utf8)
    let read = try #require(try StructuredReport.reading(source: bytes, name: "report.md").first)
    #expect(read.text == bytes)
    #expect(read.sections.map(\.label) == ["一、主要工作", "（一）平台建设", "一是抓登记"])
    #expect(read.figures.map(\.quote) == ["12家", "86家"])
    #expect(read.source?.mediaType == "text/markdown")
  }

  @Test("line ends and blank lines of another editor are put in order")
  func lineEnds() throws {
    let windows =
      "\u{FEFF}" + report.replacing("\n", with: "\r\n").replacing("\r\n\r\n", with: "\r\n \r\n\r\n")
    let read = try #require(
      try StructuredReport.reading(source: Array(windows.utf8), name: "a/report.md").first)
    #expect(String(decoding: read.text, as: UTF8.self) == report)
  }
}
