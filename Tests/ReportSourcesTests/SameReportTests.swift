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

  @Test(
    "a byte order mark and blanks in front do not hide what a file is",
    arguments: ["\u{FEFF}", " \n\t", "\u{FEFF}\n"])
  func behind(front: String) throws {
    func kind(_ text: String) throws -> SourceKind {
      try SourceKind(of: Array((front + text).utf8), name: "a")
    }
    #expect(try kind("%PDF-1.7") == .pdf && kind("{\\rtf1") == .rtf && kind("<html>") == .html)
  }

  @Test(
    "kinds that are not read are called by their names",
    arguments: [
      (
        "<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><w:wordDocument>",
        "a Word 2003 document (XML)"
      ),
      ("<?xml version='1.0'?><feed>", "an XML document"),
      ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", "a saved web page (MHT)"),
      ("From: <Saved by WPS>\nContent-Type: multipart/related\n", "a saved web page (MHT)"),
    ])
  func unread(text: String, name: String) {
    #expect(throws: ReadingError.binary(looksLike: name)) {
      try SourceKind(of: Array(text.utf8), name: "a.doc")
    }
  }

  @Test("workbooks and presentations are told from documents")
  func workbooks() {
    for (part, name) in [
      ("xl/workbook.xml", "an Excel workbook (XLSX)"),
      ("ppt/presentation.xml", "a PowerPoint presentation (PPTX)"),
    ] {
      var file = ZipFile(["[Content_Types].xml": "<Types/>"])
      file.add(part, Array("<a/>".utf8))
      let bytes = file.bytes
      #expect(throws: ReadingError.binary(looksLike: name)) { try SourceKind(of: bytes, name: "a") }
    }
  }
}
