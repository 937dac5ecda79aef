import ReportText
import Testing

@testable import ReportSources

/// Small files that ask for much: each is read or refused in bounded time, and what is read of it is bounded too.
@Suite("Small files that ask for much")
struct AmplificationTests {
  /// What came of reading, within the time that the worst file may take; a debug build on a busy machine is slow.
  private func outcome(_ source: [UInt8], _ name: String = "a") -> Result<Int, ReadingError> {
    let clock = ContinuousClock()
    let start = clock.now
    let result: Result<Int, ReadingError>
    do throws(ReadingError) {
      result = .success(try ReadSource(source, name: name).reports.reduce(0) { $0 + $1.bytes.count })
    } catch {
      result = .failure(error)
    }
    #expect(clock.now - start < .seconds(25))
    return result
  }

  private func word(_ body: String, _ parts: [String: String] = [:]) -> [UInt8] {
    WordFile(body: WordFile.paragraph(Read.title) + body, parts: parts).bytes
  }

  @Test("a note that is referred to ten thousand times stands once")
  func notes() throws {
    let note = String(repeating: "按可比口径计算。", count: 12_000)
    let reference = "<r><footnoteReference id='1'/></r>"
    let source = word(
      "<p>\(String(repeating: reference, count: 10_000))\(WordFile.run("引进人才9名。"))</p>",
      ["footnotes": "<footnote id='1'>\(WordFile.paragraph(note))</footnote>"])
    let size = try outcome(source).get()
    #expect(size > note.utf8.count && size < note.utf8.count * 2)
  }

  @Test("a number of a paragraph is no longer than Word's, written or shown")
  func numbers() throws {
    func source(_ text: String, start: Int = 1) -> [UInt8] {
      let level = "<lvl ilvl='0'><start val='\(start)'/><numFmt val='decimal'/><lvlText val='\(text)'/></lvl>"
      let list =
        "<abstractNum abstractNumId='0'>\(level)</abstractNum><num numId='1'><abstractNumId val='0'/></num>"
      let item = WordFile.paragraph("引进人才9名", "<numPr><ilvl val='0'/><numId val='1'/></numPr>")
      return word(String(repeating: item, count: 5_000), ["numbering": list])
    }
    #expect(
      outcome(source(String(repeating: "%1", count: 30_000)))
        == .failure(.hostile(.docx, .numbering(limit: 255))))
    let shown = try outcome(source(String(repeating: "%1", count: 127), start: 1_000_000_000)).get()
    #expect(shown < 5_000 * 64)
  }

  @Test("a list that takes its levels from a style is found at once among many")
  func styles() throws {
    let lists = (0..<8_000).map {
      "<abstractNum abstractNumId='\($0)'><styleLink val='s\($0)'/></abstractNum>"
    }
    let linked = "<abstractNum abstractNumId='x'><numStyleLink val='s7999'/></abstractNum>"
    let item = WordFile.paragraph("引进人才9名", "<numPr><numId val='1'/></numPr>")
    let source = word(
      String(repeating: item, count: 8_000),
      ["numbering": lists.joined() + linked + "<num numId='1'><abstractNumId val='x'/></num>"])
    #expect(try outcome(source).get() > 0)
  }

  @Test("one wide row does not make ten thousand rows wide", arguments: ["docx", "html", "txt"])
  func ragged(kind: String) {
    let limit = PipeTable.columnLimit
    switch kind {
    case "docx":
      let cell = "<tc>\(WordFile.paragraph("1"))</tc>"
      func table(_ width: Int) -> [UInt8] {
        word(
          "<tbl><tr>\(String(repeating: cell, count: width))</tr>\(String(repeating: "<tr>\(cell)</tr>", count: 9_000))</tbl>"
        )
      }
      #expect(outcome(table(14_000)) == .failure(.hostile(.docx, .columns(limit: limit))))
      #expect(outcome(table(limit)) == .failure(.hostile(.docx, .parts(limit: SourceDocument.cellLimit))))
    case "html":
      let rows = String(repeating: "<tr><td>1", count: 9_000)
      let wide = "<table><tr>\(String(repeating: "<td>1", count: 14_000))\(rows)</table>"
      #expect(outcome(Array("<html>\(wide)".utf8)) == .failure(.hostile(.html, .columns(limit: limit))))
    default:
      let rows = String(repeating: "|1|\n", count: 60_000)
      let text = "云川市工作总结\n\n|\(String(repeating: "1|", count: limit))\n\(rows)"
      #expect(outcome(Array(text.utf8)) == .failure(.hostile(.text, .parts(limit: SourceDocument.cellLimit))))
      // What is wider than any table is no row of one.
      let line = "云川市工作总结\n\n|\(String(repeating: "1|", count: 60_000))\n"
      #expect((try? outcome(Array(line.utf8)).get()) ?? .max < line.utf8.count * 2)
    }
  }

  @Test("a tag of many attributes or namespaces, or one that does not end, is refused before it is parsed")
  func tags() {
    func attributes(_ count: Int, _ prefix: String) -> String {
      (0..<count).map { " \(prefix)\($0)='1'" }.joined()
    }
    let limit = ReadingError.Hazard.attributes(limit: TagBounds.attributeLimit)
    #expect(outcome(word("<p\(attributes(60_000, "a"))/>")) == .failure(.hostile(.docx, limit)))
    #expect(outcome(word("<p\(attributes(60_000, "xmlns:a"))/>")) == .failure(.hostile(.docx, limit)))
    #expect(outcome(Array("<html><p\(attributes(60_000, "a"))>云川市".utf8)) == .failure(.hostile(.html, limit)))
    let names = String(repeating: " a", count: 60_000)
    #expect(outcome(Array("<html><p\(names)>云川市".utf8)) == .failure(.hostile(.html, limit)))
    let long = String(repeating: "a", count: 2 * TagBounds.sizeLimit)
    let tag = ReadingError.Hazard.tag(limit: TagBounds.sizeLimit)
    #expect(outcome(word("<\(long)/>")) == .failure(.hostile(.docx, tag)))
    #expect(outcome(word("<p a='\(long)'/>")) == .failure(.hostile(.docx, tag)))
    #expect(outcome(Array("<html><p \(long)".utf8)) == .failure(.hostile(.html, tag)))
  }

  @Test("a picture in an attribute, a long script and a long comment are no hazards")
  func innocent() throws {
    let long = String(repeating: "a b=", count: TagBounds.sizeLimit)
    let page = """
      <html><!-- \(long) > --><script>if (a<b && c == "\(long)) {}</script><p>引进人才9名。<img src="data:image/png;base64,\(long)"></p></html>
      """
    #expect(try Read.one(Array(page.utf8)).bytes == Array("引进人才9名。\n".utf8))
  }

  @Test("the clock is looked at while a document is read")
  func clock() {
    final class Slow: MarkupReader {
      func start(_ name: String, _ attributes: MarkupAttributes) {}
      func end(_ name: String) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
    let source = Array(("<a>" + String(repeating: "<b/>", count: 5_000) + "</a>").utf8)
    #expect(throws: ReadingError.hostile(.docx, .time(seconds: 0))) {
      try MarkupRun.read(
        xml: source, of: .docx, vocabularies: [], limits: MarkupLimits(seconds: 0), into: Slow())
    }
  }

  @Test("an ODT file is held to the bounds of archives before LibreOffice sees it")
  func openDocument() throws {
    func check(_ parts: KeyValuePairs<String, String>) -> ReadingError? {
      do throws(ReadingError) {
        try OpenDocument.check(ZipFile(parts).bytes)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      check(["mimetype": SourceKind.odt.mediaType, "content.xml": "<a/>", "styles.xml": "<a/>"]) == nil)
    #expect(check(["mimetype": SourceKind.odt.mediaType]) == .damaged(.odt))
    let deep = String(repeating: "<a>", count: 300)
    #expect(check(["content.xml": deep]) == .hostile(.odt, .depth(limit: MarkupLimits().depth)))
    #expect(check(["content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"]) == .hostile(.odt, .entities))
    #expect(
      check(["content.xml": "<a/>", "META-INF/manifest.xml": "<m:encryption-data/>"]) == .locked(.odt))
  }
}
