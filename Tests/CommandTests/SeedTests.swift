import Foundation
import Testing

/// Real reports that stand beside the checkout, or where YANGE_SHARED says; they are other people's and not part of it.
private let seeds: String? = {
  let shared = ProcessInfo.processInfo.environment["YANGE_SHARED"] ?? "\(checkout)/../shared"
  let folder = "\(shared)/seeds"
  return FileManager.default.fileExists(atPath: folder) ? folder : nil
}()

private func checksum(_ words: String) -> UInt32 { words.utf8.reduce(5381) { $0 &* 33 &+ UInt32($1) } }

/// What was read from one of them.
private struct Reading {
  let reports: [[String: Any]]
  /// Their canonical texts, one behind the other.
  let text: String

  init(_ number: String) throws {
    let folder = try #require(seeds)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasPrefix(number) })
    let place = try Workplace()
    let json = try place.done("extract", "\(folder)/\(name)", "--format", "json").json()
    reports = try #require(json["reports"] as? [[String: Any]])
    text = try place.done("extract", "\(folder)/\(name)", "--format", "markdown").text
  }

  func list(_ key: String) -> [[String: Any]] { reports.flatMap { $0[key] as? [[String: Any]] ?? [] } }

  func quotes(_ kind: String) -> [String] {
    list("anomalies").filter { $0["kind"] as? String == kind }.compactMap { $0["quote"] as? String }
  }

  var figures: [[String: Any]] { list("figures") }
  var figureQuotes: [String] { figures.compactMap { $0["quote"] as? String } }

  /// The numbers of the headings as a tree: `一(一,二),二`.
  func outline(_ sections: [[String: Any]], depth: Int) -> String {
    sections.map { section in
      let number = (section["number"] as? String ?? "").filter { !"、.．（）()".contains($0) }
      let children = section["children"] as? [[String: Any]] ?? []
      return depth > 1 && !children.isEmpty ? "\(number)(\(outline(children, depth: depth - 1)))" : number
    }.joined(separator: ",")
  }
}

@Suite(
  "Real reports",
  .enabled(if: seeds != nil, "no ../shared/seeds beside the checkout, and YANGE_SHARED is not set"))
struct SeedTests {
  @Test("000: nothing of the site, numbered sections, and the cut at the end")
  func first() throws {
    let reading = try Reading("000")
    // The title as a sum of its bytes: not one line of these reports is part of the checkout.
    #expect(reading.reports.map { ($0["title"] as? String).map(checksum) } == [26665999])
    #expect(reading.outline(reading.list("sections"), depth: 2) == "一(1,2,3,4,5),二(1,2)")
    #expect(reading.quotes("truncated").map { $0.hasSuffix("高新技术产业产") } == [true])
    for word in ["原创力", "文档下载", "您可能关注", "版权", "book118"] { #expect(!reading.text.contains(word)) }
  }

  @Test("001: five reports, each with its own title, sections and figures; a redacted year is no year")
  func second() throws {
    let reading = try Reading("001")
    #expect(reading.reports.count == 5)
    #expect(Set(reading.reports.compactMap { $0["title"] as? String }).count == 5)
    #expect(reading.reports.filter { ($0["figures"] as? [Any])?.isEmpty == false }.count >= 4)
    #expect(reading.reports.filter { ($0["sections"] as? [Any])?.isEmpty == false }.count >= 4)
    #expect(reading.quotes("redacted").contains { $0.hasPrefix("20__") })
    #expect(!reading.figureQuotes.contains { $0.contains("__") })
    let years = reading.figures.compactMap { ($0["period"] as? [String: Any])?["start"] as? String }
    #expect(!years.contains { $0.hasPrefix("0020") || $0.hasPrefix("20-") })
  }

  @Test("002: stripped digits are missing values, words cut by pages are joined")
  func third() throws {
    let reading = try Reading("002")
    #expect(reading.quotes("missing-value").contains { $0.contains("%") })
    #expect(reading.quotes("missing-value").contains { $0.contains("亿元") })
    #expect(!reading.figureQuotes.contains("%") && !reading.figureQuotes.contains("亿元"))
    #expect(reading.quotes("redacted").contains { $0.hasPrefix("XX年") })
    #expect(reading.figureQuotes.contains("46家"))
    #expect(reading.outline(reading.list("sections"), depth: 1) == "一,二,三,四,五")
  }

  @Test(
    "003: the gate is told, the sections behind it stand, and values told 分别 have each their own indicator")
  func fourth() throws {
    let reading = try Reading("003")
    #expect(reading.quotes("gated").contains { $0.hasPrefix("隐藏内容") })
    #expect(!reading.text.contains("积分"))
    #expect(reading.outline(reading.list("sections"), depth: 2) == "一(一,二,三,四,五,六,七,八,九,十),二(三,四,五)")
    let names = Dictionary(
      reading.figures.map { figure in
        (
          "\(figure["aspect"] as? String ?? "") \(figure["quote"] as? String ?? "")",
          (figure["indicator"] as? [String: Any])?["name"] as? String ?? ""
        )
      }, uniquingKeysWith: { first, _ in first })
    for (quote, ending) in [
      ("level 580.9亿元", "产值"), ("level 561.6亿元", "销售"), ("level 47.3亿元", "利税"), ("growth 24.5%", "产值"),
      ("growth 24.8%", "销售"), ("growth 16.8%", "利税"),
    ] {
      #expect(names[quote]?.hasSuffix(ending) == true, "\(quote): \(names[quote] ?? "not read")")
    }
  }

  @Test("004: one line becomes a tree, and page marks are gone even from inside words")
  func fifth() throws {
    let reading = try Reading("004")
    let outline = reading.outline(reading.list("sections"), depth: 3)
    #expect(outline.hasPrefix("一(一(1,2,3,4),") && outline.hasSuffix("),二,三(一,二,三)"))
    let top = reading.outline(reading.list("sections"), depth: 2)
    #expect(top == "一(一,二,三,四,五,六),二,三(一,二,三)")
    for page in 1...7 { #expect(!reading.text.contains("\(page)/8")) }
    #expect(reading.text.contains("技术攻关项目") && reading.text.contains("乡村振兴"))
  }
}
