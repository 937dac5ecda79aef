import Figures
import Foundation
import Quantities
import ReportText
import Revisions
import Testing

/// Reports of other people that stand beside the checkout, read where they are.
@Suite(
  "Shared seeds",
  .enabled(if: SharedSeeds.folder != nil, "no shared folder: set YANGE_SHARED to read the seeds"))
struct SharedSeedTests {
  private func reports(_ number: String) throws -> [StructuredReport] {
    let folder = try #require(SharedSeeds.folder).appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(number) })
    return try StructuredReport.reading(
      source: Array(Data(contentsOf: folder.appending(path: name))), name: name)
  }

  private func one(_ number: String) throws -> StructuredReport {
    let reports = try reports(number)
    try #require(reports.count == 1)
    return reports[0]
  }

  /// The numbers of the heading tree without punctuation: `一(1 2) 二`.
  private func tree(_ report: StructuredReport) -> String {
    func list(_ places: [Int]) -> String {
      places.filter { !report.sections[$0].number.hasSuffix("是") }.map { place in
        let section = report.sections[place]
        let inner = list(section.children)
        return section.number.filter { !"、.．()（）".contains($0) } + (inner.isEmpty ? "" : "(\(inner))")
      }.joined(separator: " ")
    }
    return list(report.sections.indices.filter { report.sections[$0].parent == nil })
  }

  private func text(_ report: StructuredReport) -> String { String(decoding: report.text, as: UTF8.self) }

  private func anomalies(_ report: StructuredReport, _ kind: Anomaly.Kind) -> [String] {
    report.anomalies.filter { $0.kind == kind }.map(\.quote)
  }

  @Test("000: the host is gone at both ends, the tree stands, the cut at the end is told")
  func first() throws {
    let report = try one("000")
    // The title as a sum of its bytes: not one line of these reports is part of the checkout.
    #expect(report.header.title.utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) } == 26665999)
    #expect(tree(report) == "一(1 2 3 4 5) 二(1 2)")
    #expect(anomalies(report, .truncated).count == 1)
    #expect(anomalies(report, .truncated).first?.hasSuffix("高新技术产业产") == true)
    for word in ["下载", "文档", "VIP", "版权", "会员", "www", "举报"] {
      #expect(!text(report).contains(word), "\(word)")
    }
    #expect(!anomalies(report, .boilerplateRemoved).isEmpty)
  }

  @Test("001: five reports, each whole, and masked years stay masked")
  func second() throws {
    let reports = try reports("001")
    #expect(reports.count == 5)
    #expect(Set(reports.map(\.header.title)).count == 5)
    // The second has no headings, the third no figures.
    #expect(reports.map(\.sections.isEmpty) == [false, true, false, false, false])
    #expect(reports.map(\.figures.isEmpty) == [false, false, true, false, false])
    for report in reports {
      #expect(report.figures.allSatisfy { $0.period?.label.contains("_") != true })
    }
    let masked = reports.flatMap { anomalies($0, .redacted) }
    #expect(masked.contains { $0.hasPrefix("20__") })
  }

  @Test("002: lost digits are told, words cut by pages are whole")
  func third() throws {
    let report = try one("002")
    #expect(
      tree(report).split(separator: " ").map { String($0.prefix(1)) }.filter { "一二三四五".contains($0) }.joined()
        == "一二三四五")
    #expect(anomalies(report, .missingValue).contains("%") && anomalies(report, .missingValue).contains("亿元"))
    #expect(!report.figures.contains { ["%", "亿元"].contains($0.quote) })
    #expect(report.figures.contains { $0.quote == "46家" })
    #expect(anomalies(report, .redacted).contains { $0.contains("XX") })
  }

  @Test("003: the gate stands at its place, and each value has its own indicator")
  func fourth() throws {
    let report = try one("003")
    #expect(anomalies(report, .gated).count == 1)
    #expect(tree(report).hasPrefix("一(一 二 三 四 五 六 七 八 九 十) 二(三 四 五"))
    for (quote, word) in [("580.9亿元", "产值"), ("561.6亿元", "销售"), ("47.3亿元", "利税")] {
      let figure = try #require(report.figures.first { $0.quote == quote })
      #expect(figure.indicator.name.contains(word), "\(quote) \(figure.indicator.name)")
    }
  }

  @Test("004: one line becomes a tree, and page marks are gone even from inside words")
  func fifth() throws {
    let report = try one("004")
    let first = "一(1 2 3 4) 二(1 2 3) 三(1 2 3) 四(1 2 3 4) 五(1 2 3) 六(1 2 3)"
    #expect(tree(report) == "一(\(first)) 二 三(一 二 三)")
    #expect(text(report).contains("技术攻关项目") && text(report).contains("乡村振兴"))
    #expect(!text(report).contains("/8"))
    #expect(anomalies(report, .boilerplateRemoved).joined().contains("/8"))
  }
}

enum SharedSeeds {
  /// `YANGE_SHARED`, or `shared` beside the checkout; `nil` where neither holds seeds.
  static let folder: URL? = {
    let checkout = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let named = ProcessInfo.processInfo.environment["YANGE_SHARED"].map { URL(filePath: $0) }
    let places = [named, checkout.deletingLastPathComponent().appending(path: "shared")].compactMap(\.self)
    return places.first { FileManager.default.fileExists(atPath: $0.appending(path: "seeds").path) }
  }()
}
