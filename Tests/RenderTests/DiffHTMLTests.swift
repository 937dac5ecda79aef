import Glibc
import History
import Revisions
import SemanticDiff
import Testing

@testable import Render

@Suite("HTML page of a comparison")
struct DiffHTMLTests {
  private func page(_ diff: ReportDiff = PageFixture.diff, _ filter: DiffFilter = DiffFilter()) throws
    -> String
  {
    let to = DiffEnd(label: "HEAD:\"<新>\"", revision: try RevisionFixture.revision("b", "核对"))
    return String(
      decoding: diffHTML(diff, from: DiffEnd(label: "a.txt"), to: to, filter: filter, language: .chinese),
      as: UTF8.self)
  }

  private func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test("what a report says is shown and not obeyed")
  func escaping() throws {
    let page = try page()
    #expect(page.contains("&lt;b&gt;") && page.contains("&amp; &quot;分支&quot;"))
    #expect(page.contains("HEAD:&quot;&lt;新&gt;&quot;"))
    #expect(!page.contains("<b>17</b>"))
  }

  @Test("the page reaches for nothing outside itself")
  func network() throws {
    let page = try page()
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("://") && !page.contains("src=") && !page.contains("@import"))
    #expect(values(of: "href", in: page).allSatisfy { $0.hasPrefix("#") })
  }

  @Test("every id is there once, and every link leads to one")
  func links() throws {
    for diff in [PageFixture.diff, compare(PageFixture.new, PageFixture.old)] {
      let page = try page(diff)
      let ids = values(of: "id", in: page)
      #expect(Set(ids).count == ids.count)
      let targets = Set(values(of: "href", in: page).map { String($0.dropFirst()) })
      #expect(targets.isSubset(of: ids), "\(targets.subtracting(ids))")
      #expect(targets.contains { $0.hasPrefix("from-") } && targets.contains { $0.hasPrefix("to-") })
    }
  }

  @Test("both texts are there whole")
  func texts() throws {
    for seed in UInt64(1)...30 {
      var text = RandomText(seed: seed)
      let old = StructuredReport.reading(canonical: text.canonical)
      for _ in 0..<6 { text.edit() }
      let new = StructuredReport.reading(canonical: text.canonical)
      let diff = compare(old, new)
      if diff.isEmpty { continue }
      let page = try page(diff)
      for (report, side) in [(old, "old"), (new, "new")] {
        #expect(
          Cells.lines(of: side, in: page).sorted() == Redline(diff).shown(side, report).sorted(),
          "seed \(seed)")
      }
    }
  }

  @Test("figures only leaves the texts out, and a section the others")
  func filters() throws {
    let figures = try page(PageFixture.diff, DiffFilter(figuresOnly: true))
    #expect(figures.contains("38.6亿元") && !figures.contains("class=\"text\""))
    let section = try page(PageFixture.diff, DiffFilter(section: "电子商务"))
    #expect(section.contains("93个") && !section.contains("38.6亿元"))
  }

  @Test("several revisions stand on one page without a clash")
  func revisions() throws {
    let report = try ReportName("青禾县商务局/2021")
    let shown = try ["a", "b"].map { digit in
      ShownRevision(
        revision: try RevisionFixture.revision(Character(digit), "修订<\(digit)>\n\n说明"),
        changes: [
          ReportChange(
            report: report, revision: try RevisionFixture.revision(Character(digit), "修订"),
            outcome: .changed(PageFixture.diff))
        ])
    }
    let page = String(decoding: showHTML(shown, title: "青禾县", language: .english), as: UTF8.self)
    let ids = values(of: "id", in: page)
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("修订&lt;a&gt;") && page.contains("修订&lt;b&gt;"))
  }

  @Test(
    "a browser opens it, sorts, filters, walks from change to change and follows moves, where one is installed"
  )
  func browser() throws {
    let path = "/tmp/yange-page-\(UInt32.random(in: 0 ... .max)).html"
    defer { unlink(path) }
    try #require(write(try page(), to: path))
    #expect(runScript("walk_page.py", [path]) == 0)
  }
}

/// The texts of a page's cells.
private enum Cells {
  static func lines(of side: String, in page: String) -> [String] {
    page.split(separator: "<div class=\"cell \(side)\">").dropFirst().flatMap { cell -> [String] in
      guard let body = cell.firstRange(of: "</div>") else { return [] }
      return cell[..<body.lowerBound].split(separator: "<p").map { "<p" + $0 }.filter { $0.contains("</p>") }
        .map {
          $0.split(separator: "</p>")[0].split(separator: "<").compactMap { part in
            part.firstIndex(of: ">").map { String(part[part.index(after: $0)...]) }
          }.joined()
        }
    }
  }
}

extension Redline {
  /// What the page shows of one side: each line where it stands, and the old form of what moved beside the new one.
  fileprivate func shown(_ side: String, _ report: StructuredReport) -> [String] {
    rows.flatMap { row in
      side == "old"
        ? row.old.map { report.words(old[$0].span) }
        : row.state == .departed ? [] : row.new.map { report.words(new[$0].span) }
    }.map(XML.escaped)
  }
}
