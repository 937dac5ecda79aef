import Glibc
import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("Word document with tracked changes")
struct DiffDOCXTests {
  private func end() throws -> DiffEnd {
    DiffEnd(label: "new", revision: try RevisionFixture.revision("b", "核对", author: "王 <芳> & \"Co\"", day: 3))
  }

  @Test("accepting all gives the new text, rejecting all the old one")
  func fixture() throws {
    let reader = try TrackedReader(diffDOCX(PageFixture.diff, to: end()))
    #expect(reader.paragraphs(accepting: true) == paragraphs(of: PageFixture.new.text))
    #expect(reader.paragraphs(accepting: false) == paragraphs(of: PageFixture.old.text))
    #expect(!reader.values(of: "w:id", in: "w:moveFrom").isEmpty)
    #expect(!reader.values(of: "w:id", in: "w:moveTo").isEmpty)
  }

  @Test("it does so for any two revisions, the other way round too", arguments: UInt64(1)...80)
  func random(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    let old = StructuredReport.reading(canonical: text.canonical)
    for _ in 0..<Int(seed % 9) { text.edit() }
    let new = StructuredReport.reading(canonical: text.canonical)
    for (one, other) in [(old, new), (new, old)] {
      let reader = try TrackedReader(diffDOCX(compare(one, other), to: end()))
      #expect(reader.paragraphs(accepting: true) == paragraphs(of: other.text))
      #expect(reader.paragraphs(accepting: false) == paragraphs(of: one.text))
      let ids = reader.values(of: "w:id").count
      let ends = ["w:moveFromRangeEnd", "w:moveToRangeEnd"].map { reader.values(of: "w:id", in: $0).count }
      #expect(Set(reader.values(of: "w:id")).count == ids - ends.reduce(0, +))
      let (sources, targets) = (
        reader.values(of: "w:name", in: "w:moveFromRangeStart"),
        reader.values(of: "w:name", in: "w:moveToRangeStart")
      )
      #expect(Set(sources) == Set(targets) && Set(sources).count == sources.count, "\(sources) \(targets)")
    }
  }

  @Test("every change bears the author and the time of the revision")
  func signature() throws {
    let reader = try TrackedReader(diffDOCX(PageFixture.diff, to: end()))
    for element in ["w:ins", "w:del", "w:moveFrom", "w:moveTo"] {
      let authors = reader.values(of: "w:author", in: element)
      #expect(!authors.isEmpty && Set(authors) == ["王 &lt;芳&gt; &amp; &quot;Co&quot;"])
      #expect(Set(reader.values(of: "w:date", in: element)) == ["2013-07-05T09:30:00Z"])
    }
    let unsigned = try TrackedReader(diffDOCX(PageFixture.diff, to: DiffEnd(label: "b.txt")))
    #expect(unsigned.values(of: "w:date").isEmpty)
    #expect(Set(unsigned.values(of: "w:author")) == ["yange"])
  }

  @Test("a changed figure is in one piece")
  func figures() throws {
    let reader = try TrackedReader(diffDOCX(PageFixture.diff, to: end()))
    for (quote, tag) in [
      ("36.8亿元", "w:delText"), ("38.6亿元", "w:t"), ("86个", "w:delText"), ("93个", "w:t"), ("182.5万元", "w:t"),
    ] {
      #expect(reader.xml.contains("<\(tag) xml:space=\"preserve\">\(quote)</\(tag)>"), "\(quote)")
    }
  }

  @Test("equal input gives equal bytes, equal reports no change")
  func determinism() throws {
    #expect(try diffDOCX(PageFixture.diff, to: end()) == diffDOCX(PageFixture.diff, to: end()))
    let same = try TrackedReader(diffDOCX(compare(PageFixture.old, PageFixture.old), to: end()))
    #expect(same.values(of: "w:id").isEmpty)
    #expect(same.paragraphs(accepting: true) == paragraphs(of: PageFixture.old.text))
  }

  @Test("other programs read it: python-docx, pandoc and LibreOffice, where they are installed")
  func others() throws {
    let base = "/tmp/yange-docx-\(UInt32.random(in: 0 ... .max))"
    defer { for suffix in [".docx", ".old.md", ".new.md"] { unlink(base + suffix) } }
    try #require(write(bytes: diffDOCX(PageFixture.diff, to: end()), to: base + ".docx"))
    try #require(write(PageFixture.oldText, to: base + ".old.md"))
    try #require(write(PageFixture.newText, to: base + ".new.md"))
    #expect(runScript("check_docx.py", [base + ".docx", base + ".old.md", base + ".new.md"]) == 0)
  }
}
