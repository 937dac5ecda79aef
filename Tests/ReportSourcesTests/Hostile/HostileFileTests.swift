import ReadingTestSupport
import ReportText
import Testing

@testable import ReportSources

/// Files that were made to do harm are refused, in bounded time and memory.
@Suite("Hostile files")
struct HostileFileTests {
  private func error(_ source: [UInt8], _ name: String = "a") -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReadSource(source, name: name)
      return nil
    } catch {
      return error
    }
  }

  /// An archive with a whole document and more.
  private func word(_ change: (inout ZipFile) -> Void) -> [UInt8] {
    var zip = ZipFile([
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": WordFile.part("document", "<body>\(WordFile.paragraph("引进人才9名。"))</body>"),
    ])
    change(&zip)
    return zip.bytes
  }

  @Test("the archive that the others are made of is read")
  func sound() throws {
    #expect(try Read.text(word { _ in }) == "引进人才9名。\n")
  }

  @Test(
    "names that lead out of the archive",
    arguments: ["../evil", "word/../../evil", "/etc/passwd", "C:\\evil", "\\evil"])
  func paths(name: String) {
    #expect(error(word { $0.add(name, []) }) == .hostile(.docx, .path(name)))
  }

  @Test("an archive without a document, or with parts that lie about their size")
  func parts() {
    #expect(error(ZipFile(["[Content_Types].xml": "<Types/>", "a.xml": "<a/>"]).bytes) == .damaged(.docx))
    #expect(error(ZipFile(["a.txt": "引进人才9名。"]).bytes) == .binary(looksLike: "a zip archive"))
    var lying = ZipFile(["[Content_Types].xml": "<Types/>"])
    lying.add("word/document.xml", Array("<document/>".utf8), size: 1 << 30)
    #expect(error(lying.bytes) != nil)
  }

  @Test("more parts than any document has")
  func manyParts() {
    let bomb = word { for number in 0...Archive.partLimit { $0.add("word/\(number)", []) } }
    #expect(error(bomb) == .hostile(.docx, .parts(limit: Archive.partLimit)))
  }

  @Test(
    "a part that unpacks to more than it may, by size or by ratio", arguments: ["ratio", "size", "total"])
  func bombs(kind: String) throws {
    let bomb = try Corpus.bytes("sources/hostile/\(kind).docx")
    let expected: ReadingError.Hazard =
      kind == "ratio" ? .ratio(limit: Archive.ratioLimit) : .unpackedSize(limit: Archive.sizeLimit)
    #expect(error(bomb) == .hostile(.docx, expected))
  }

  @Test(
    "entities are declared by attackers only",
    arguments: [
      "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
      "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
      "<!DOCTYPE d SYSTEM 'http://example.org/d.dtd'>",
    ])
  func entities(doctype: String) {
    let body = WordFile.part("document", "<body>\(WordFile.paragraph("&b;&a;"))</body>")
    let source = ZipFile([
      "word/document.xml": body.replacing("<document", with: doctype + "<document")
    ]).bytes
    #expect(error(source) == .hostile(.docx, .entities))
  }

  @Test(
    "a million elements in one another, of XML and of HTML",
    arguments: ["<p>", "<tbl>", "<div>", "<table><tr><td>", "<b>"])
  func depth(element: String) {
    let nest = String(repeating: element, count: 1_000_000)
    let xml = ZipFile(["word/document.xml": "<document>" + nest]).bytes
    let limits = MarkupLimits()
    #expect(error(xml) == .hostile(.docx, .depth(limit: limits.depth)))
    if element != "<p>" {
      #expect(error(Array("<html>\(nest)".utf8)) == .hostile(.html, .depth(limit: 400)))
    }
  }

  @Test("a million elements beside one another are read or refused, spans of any width too")
  func width() {
    let rows = String(repeating: "<tr><td colspan=99999 rowspan=99999>1", count: 100_000)
    _ = error(Array("<html><table>\(rows)".utf8))
    _ = error(Array("<html>\(String(repeating: "<p>a<br>", count: 400_000))".utf8))
    let cells = String(repeating: "<tc><tcPr><gridSpan val='9999999'/></tcPr></tc>", count: 100_000)
    let body = WordFile.part("document", "<body><tbl><tr>\(cells)</tr></tbl></body>")
    _ = error(ZipFile(["word/document.xml": body]).bytes)
  }

  @Test("documents that end too soon, at every place", arguments: ["docx", "odt"])
  func truncated(kind: String) throws {
    let whole = try Corpus.bytes("sources/report.\(kind)")
    for length in stride(from: 4, to: whole.count, by: 997) {
      #expect(error(Array(whole.prefix(length))) != nil)
    }
  }

  @Test("pages that end too soon are read as far as they go")
  func truncatedPage() throws {
    let whole = try Corpus.bytes("sources/report.html")
    for length in stride(from: 200, to: whole.count, by: 97) {
      _ = error(Array(whole.prefix(length)), "a.html")
    }
  }

  @Test("damaged and random bytes of each kind are read or refused", arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let word = try Corpus.bytes("sources/report.docx")
    let page = try Corpus.bytes("sources/report.html")
    for _ in 0..<60 {
      for whole in [word, page] {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
        _ = error(bytes)
      }
      let noise = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = error([0x50, 0x4B, 3, 4] + noise)
      _ = error(Array("<html>".utf8) + noise)
    }
  }

  @Test("PDF without pages, cut off, or of noise", .enabled(if: Corpus.has("pdftotext"), "poppler-utils"))
  func printed() throws {
    let whole = try Corpus.bytes("sources/report.pdf")
    #expect(error(Array("%PDF-1.7\n%%EOF".utf8)) == .damaged(.pdf))
    for length in [20, 5_000, whole.count / 2] { #expect(error(Array(whole.prefix(length))) != nil) }
    #expect(error(try Corpus.bytes("sources/hostile/scanned.pdf")) == .scanned(.pdf))
    #expect(error(try Corpus.bytes("sources/hostile/locked.pdf")) == .locked(.pdf))
  }
}

/// Programs that read files for us are kept within bounds.
@Suite("Child programs")
struct ChildProgramTests {
  private func run(_ script: String, seconds: Int = 20, limit: Int = 1 << 20) throws -> ChildProgram.Outcome {
    guard let file = TemporaryFile(Array("云川".utf8)) else {
      Issue.record("no temporary file")
      return .failed
    }
    var child = ChildProgram(name: "sh", arguments: ["-c", script], seconds: seconds)
    child.outputLimit = limit
    return child.run(on: file.descriptor)
  }

  @Test("they read the file and write what they find")
  func output() throws {
    guard case .output(let bytes) = try run("cat /dev/fd/3") else {
      Issue.record("no output")
      return
    }
    #expect(bytes == Array("云川".utf8))
  }

  @Test("one that fails, is missing, takes too long or writes too much is told apart")
  func failures() throws {
    guard case .failed = try run("exit 3"), case .failed = try run("kill -9 $$"),
      case .missing = try run("exit 127"), case .failed = try run("sleep 30", seconds: 1),
      case .tooMuch = try run("yes", limit: 1 << 16)
    else {
      Issue.record("taken for another")
      return
    }
  }
}
