import Revisions
import Testing

@Suite("Text as it is stored")
struct StoredTextTests {
  private static let text = Array("# 柳河市科技局2023年工作总结\n\n## 一、平台\n\n新建实验室4家。\n投入2100万元。\n".utf8)

  @Test("reads as U+FFFD where it is no UTF-8, wherever that is", arguments: [0, 9, 50, 60, 70, 80])
  func damaged(place: Int) throws {
    let old = SectionedReport(canonical: Self.text)
    var stored = Self.text
    stored[place] = 0xFF
    let report = SectionedReport(stored: stored, like: old)
    #expect(report.text == stored.readAsUTF8)
    #expect(report.sections == SectionedReport(canonical: stored.readAsUTF8).sections)
    #expect(report.sentences == SectionedReport(canonical: stored.readAsUTF8).sentences)
  }
}
