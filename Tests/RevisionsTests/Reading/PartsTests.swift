import Catalogue
import Figures
import Foundation
import ReportText
import Revisions
import Testing

@Suite("A text read in parts")
struct PartsTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

  private static let files: [String] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? []
    return names.filter { $0.hasPrefix("gold/") && $0.hasSuffix(".txt") || $0.hasSuffix("report.html") }
      .sorted()
  }()

  @Test("the parts have the figures of the whole, in the same order", arguments: [2, 5])
  func same(count: Int) throws {
    var cut = 0
    for file in Self.files {
      let bytes = try Array(Data(contentsOf: Self.corpus.appendingPathComponent(file)))
      let whole = try #require(StructuredReport.reading(source: bytes, name: file).first)
      let report = SectionedReport(canonical: whole.text)
      let parts = report.parts(count)
      if parts.count == count { cut += 1 }
      var found = report.figures(ofPart: 0, of: parts, report.time, .builtIn)
      for place in parts.indices.dropFirst() {
        found = found.followed(by: report.figures(ofPart: place, of: parts, report.time, .builtIn))
      }
      #expect(found.figures == report.figures().figures, "\(file)")
      #expect(found.anomalies == report.figures().anomalies, "\(file)")
    }
    #expect(cut >= 5)
  }

  @Test("a part that was announced is read alike, whether the words above it are read or left out")
  func announced() throws {
    let text = """
      # 云川市2021年工作总结

      ## 一、民生实事

      今年要办好以下实事：

      ### （一）教育

      新建幼儿园6所。

      ### （二）市场

      改造农贸市场3个。

      """
    let report = SectionedReport(canonical: Array(text.utf8))
    let whole = report.figures().figures
    #expect(whole.map(\.status) == [.target, .target])
    for place in report.sections.indices {
      var without = SectionSet()
      without.insert(place)
      let rest = whole.filter { $0.section != place }
      #expect(report.figures(leavingOut: without).figures == rest, "without \(place)")
    }
  }

  @Test("a text whose sections share their paragraphs is not cut")
  func shared() {
    for text in ["# 总结\n\n一是引进人才9名。\n二是办展3次。\n", "引进人才9名。\n\n办展3次。\n", ""] {
      #expect(SectionedReport(canonical: Array(text.utf8)).parts(2).count == 1)
    }
  }

  @Test("the JSON of the parts is that of the whole")
  func lines() throws {
    for file in Self.files {
      let bytes = try Array(Data(contentsOf: Self.corpus.appendingPathComponent(file)))
      let reports = try StructuredReport.reading(source: bytes, name: file)
      let whole = extractForm(of: reports, extractor: "1")
      for part in [2, 3] {
        let pieces = extractForm(of: reports, extractor: "1") { report in
          let cut = report.figures.count / part
          return FigureTail(from: cut) { extractLines(of: report, from: cut) }
        }
        #expect(pieces == whole, "\(file)")
      }
    }
  }
}
