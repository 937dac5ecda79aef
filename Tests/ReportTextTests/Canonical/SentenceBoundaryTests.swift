import Testing

@testable import ReportText

@Suite("Sentence boundaries")
struct SentenceBoundaryTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var marks = ParagraphMarks(in: [Paragraph(bytes: bytes)]).sentences(in: 0)
    var sentences: [String] = []
    var end = 0
    while end < bytes.count {
      let start = end
      end = SentenceBoundaries.end(ofSentenceAt: start, to: bytes.count, of: bytes, &marks)
      sentences.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return sentences
  }

  @Test(
    "sentences end at their marks, which stay with them",
    arguments: [
      "甲。|乙。", "甲！|乙？|丙", "甲；|乙;|丙。", "“甲。”|乙。", "他说：“甲！”|乙。", "甲（见乙。丙）丁。|戊。", "《甲。乙》丙。|丁。",
      "甲。。。|乙。",
      "甲！！|乙。", "增长12.5%，达到3.5亿元。|乙。", "甲……乙。", "甲", "什么是创新?|怎么创新?|答。", "甲｡|乙。", "【甲。】|乙。",
    ])
  func boundaries(marked: String) {
    #expect(sentences(marked.replacing("|", with: "")) == marked.split(separator: "|").map(String.init))
  }

  @Test(
    "a question mark that stands for a lost character ends nothing",
    arguments: ["增长12.5?，达到3亿元。", "R?D经费增长。", "2013?2016年。"])
  func lostCharacter(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test("a bracket that is never closed does not swallow the text after it")
  func openBracket() {
    let rest = String(repeating: "全市科技工作取得新的进展，", count: 12) + "甲。"
    let found = sentences("产值（亿元达到。" + rest + "乙。" + rest)
    #expect(found.count >= 2)
  }

  @Test("what no one wrote is cut where it lies, behind a character, and prose of any length is not")
  func cut() {
    let run = String(repeating: "1家", count: 4_000)
    #expect(sentences(run).count > 1 && sentences(run).joined() == run)
    #expect(sentences(run).allSatisfy { $0.hasSuffix("家") })
    let prose = String(repeating: "推进各项工作落实见效", count: 90)
    #expect(sentences(prose) == [prose])
  }

  @Test("sentences together are the whole")
  func whole() {
    for text in ["甲。乙", "。。", "", "（甲。", "甲）。乙", "甲。 乙。"] {
      #expect(sentences(text).joined() == text)
    }
  }
}
