import Glibc
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

  @Test("a million elements beside one another, spans of any width too, are refused")
  func width() {
    let rows = String(repeating: "<tr><td colspan=99999 rowspan=99999>1", count: 100_000)
    let columns = ReadingError.Hazard.columns(limit: PipeTable.columnLimit)
    #expect(error(Array("<html><table>\(rows)".utf8)) == .hostile(.html, columns))
    let lines = String(repeating: "<p>a<br>", count: 400_000)
    #expect(
      error(Array("<html>\(lines)".utf8)) == .hostile(.html, .parts(limit: SourceDocument.blockLimit * 4)))
    let cells = String(repeating: "<tc><tcPr><gridSpan val='9999999'/></tcPr></tc>", count: 100_000)
    let body = WordFile.part("document", "<body><tbl><tr>\(cells)</tr></tbl></body>")
    #expect(error(ZipFile(["word/document.xml": body]).bytes) == .hostile(.docx, columns))
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
    for length in stride(from: whole.count / 2, to: whole.count, by: 97) {
      let read = try ReadSource(Array(whole.prefix(length)), name: "a.html")
      #expect(read.kind == .html && read.reports.first.map { $0.bytes.count > 500 } ?? false)
    }
  }

  /// Whether reading gives reports of valid UTF-8, or an error that has to do with the bytes.
  private func isSound(_ source: [UInt8]) -> Bool {
    do throws(ReadingError) {
      let reports = try ReadSource(source, name: "a").reports
      return reports.allSatisfy { report in
        String(validating: report.bytes, as: UTF8.self) != nil
          && report.anomalies.allSatisfy { $0.span.end <= report.bytes.count }
      }
    } catch {
      switch error {
      case .empty, .binary, .damaged, .hostile: return true
      default: return false
      }
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
        #expect(isSound(bytes), "seed \(seed)")
      }
      let noise = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(error([0x50, 0x4B, 3, 4] + noise) == .damaged(.docx))
      #expect(isSound(Array("<html>".utf8) + noise), "seed \(seed)")
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
    let file = try TemporaryFile(Array("云川".utf8))
    var child = ChildProgram(name: "sh", arguments: ["-c", script], seconds: seconds)
    child.outputLimit = limit
    return child.run(on: file)
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

  @Test("one that writes no more but goes on is ended in time, with all that it started")
  func silent() throws {
    let place = "\(TemporaryPlace.path)/yange-silent-\(getpid())"
    defer { unlink(place) }
    let clock = ContinuousClock()
    let start = clock.now
    guard case .failed = try run("sleep 60 & echo $! > '\(place)'; exec >&- 2>&-; sleep 60", seconds: 2)
    else {
      Issue.record("waited for it")
      return
    }
    #expect(clock.now - start < .seconds(30))
    let words = FileBytes.read(place, limit: 100) ?? []
    let started = try #require(Int32(String(decoding: words, as: UTF8.self).trimmingSuffix("\n")))
    // Gone, or waiting for its parent to notice; the signal takes a moment to arrive.
    var goesOn = true
    while goesOn, clock.now - start < .seconds(30) {
      let state = FileBytes.read("/proc/\(started)/stat", limit: 4096).map {
        String(decoding: $0, as: UTF8.self)
      }
      goesOn = state.map { !$0.contains(") Z ") } ?? false
      if goesOn { usleep(10_000) }
    }
    #expect(!goesOn)
  }

  @Test("files of any number are handed on, standard input closed or not")
  func descriptors() throws {
    let low = try (0..<3).map { _ in try TemporaryFile(Array("云川".utf8)).descriptor }
    #expect(low.allSatisfy { $0 >= 10 })
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

/// Documents that LibreOffice reads for us.
@Suite("Files behind an OLE header")
struct CompoundFileTests {
  private static let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func kind(_ streams: [String], name: String = "a.doc", flags: UInt8 = 0) throws -> SourceKind {
    var bytes = Self.header + [UInt8](repeating: 0, count: 4096)
    bytes.replaceSubrange(512..<514, with: [0xEC, 0xA5])
    bytes[523] = flags
    for stream in streams {
      bytes += stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0, 0]
    }
    return try SourceKind(of: bytes, name: name)
  }

  @Test("what is in them tells the kind, and what is none is refused")
  func kinds() throws {
    #expect(try kind(["WordDocument"]) == .doc && kind(["WordDocument"], name: "a.wps") == .wps)
    #expect(throws: ReadingError.damaged(.doc)) { try kind([]) }
    #expect(throws: ReadingError.binary(looksLike: "an Excel workbook (XLS)")) { try kind(["Workbook"]) }
    #expect(throws: ReadingError.locked(.docx)) { try kind(["EncryptedPackage"]) }
    #expect(throws: ReadingError.locked(.doc)) { try kind(["WordDocument"], flags: 1) }
  }

  @Test("noise behind a header is no report", arguments: [1, 2, 3] as [UInt64])
  func noise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let noise = Self.header + (0..<50_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(throws: ReadingError.damaged(.doc)) { try ReadSource(noise, name: "a.doc") }
    #expect(throws: ReadingError.damaged(.wps)) { try ReadSource(noise, name: "a.wps") }
  }

  @Test(
    "noise that calls itself a Word document is none either",
    .enabled(if: Corpus.has("soffice"), "libreoffice-writer-nogui"))
  func disguised() throws {
    var generator = SeededGenerator(seed: 4)
    var noise = Self.header + (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    noise += "WordDocument".utf16.flatMap { [UInt8($0), 0] } + [0, 0]
    do throws(ReadingError) {
      let read = try ReadSource(noise, name: "a.doc")
      Issue.record("read \(read.reports.map(\.bytes.count))")
    } catch {
      #expect([.damaged(.doc), .failed("LibreOffice", .doc), .locked(.doc)].contains(error))
    }
  }
}
