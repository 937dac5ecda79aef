import ReportText
import Testing

@testable import ReportSources

/// `Tests/Corpus/sources/make.py` wrote one report in Word and as a web page, and LibreOffice the others from that.
@Suite("One report in several formats")
struct SameReportTests {
  private static let word = Result { try text("docx") }

  private static func text(_ kind: String) throws -> String {
    let read = try ReadSource(Corpus.bytes("sources/report.\(kind)"), name: "report.\(kind)")
    return read.reports.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n-----\n")
  }

  @Test("Word has its title, headings with their automatic numbers, and tables")
  func word() throws {
    let text = try Self.word.get()
    #expect(text.hasPrefix("# 苍梧市科学技术局2024年工作总结和2025年工作打算\n"))
    #expect(text.contains("\n## 二、存在的主要问题\n") && text.contains("\n### （三）优化科技创新生态\n"))
    #expect(text.contains("\n| 技术合同成交额 | 亿元 | 32 | 36.18 | 21.7 |\n"))
  }

  @Test(
    "text with one cell to a line, and a web page, give the same canonical text", arguments: ["txt", "html"])
  func plain(kind: String) throws {
    #expect(try Self.text(kind) == Self.word.get())
  }

  @Test("PDF gives the same canonical text", .enabled(if: Corpus.has("pdftotext"), "poppler-utils"))
  func printed() throws {
    #expect(try Self.text("pdf") == Self.word.get())
  }

  @Test(
    "what LibreOffice reads gives the same canonical text",
    .enabled(if: Corpus.has("soffice"), "libreoffice-writer-nogui"), arguments: ["doc", "odt"])
  func office(kind: String) throws {
    #expect(try Self.text(kind) == Self.word.get())
  }

  @Test("kinds are told by the bytes, and the name decides what is canonical text")
  func kinds() throws {
    func kind(_ file: String, as name: String) throws -> SourceKind {
      try SourceKind(of: Corpus.bytes("sources/report.\(file)"), name: name)
    }
    #expect(try kind("docx", as: "a.txt") == .docx)
    #expect(try kind("odt", as: "a.docx") == .odt)
    #expect(try kind("doc", as: "a.doc") == .doc && kind("doc", as: "a.WPS") == .wps)
    #expect(try kind("pdf", as: "a") == .pdf && kind("html", as: "a.doc") == .html)
    #expect(try kind("txt", as: "a.txt") == .text && kind("txt", as: "report.md") == .markdown)
    #expect(try SourceKind(of: Array("{\\rtf1".utf8), name: "a.doc") == .rtf)
  }
}
