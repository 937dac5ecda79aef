import Figures
import Foundation
import ReadingTestSupport
import Testing

@testable import ReportText

/// What holds for the explanation of any text.
@Suite("Explanations")
struct ExplanationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The examples and the texts with gold, in canonical form.
  private static func texts() throws -> [(name: String, text: [UInt8])] {
    var texts: [(String, [UInt8])] = []
    for folder in ["examples", "Tests/Corpus/gold"] {
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "txt" {
        for report in try CanonicalText.reports(in: Array(Data(contentsOf: file))).reports {
          texts.append((file.lastPathComponent, report.bytes))
        }
      }
    }
    return texts
  }

  /// These hold where nothing is said.
  private static let wordless: Set<Rule> = [
    .boundExact, .statusPlain, .aspectLevel, .unitNone, .unitRank, .periodUncertain, .statusPlan,
  ]

  @Test("each field that is not nil has a rule, and words where the rule rests on words")
  func complete() throws {
    let texts = try Self.texts()
    #expect(texts.count > 20)
    for (name, text) in texts {
      let explained = ExplainedFigures(text)
      try #require(explained.explanation.accounts.count == explained.found.figures.count)
      for (figure, account) in zip(explained.found.figures, explained.explanation.accounts) {
        for field in Field.allCases where field.text(of: figure)?.isEmpty == false {
          let reason = try #require(account[field], "\(name) \(figure.line) \(figure.quote) \(field)")
          #expect(
            !reason.words.isEmpty || !Self.wordless.isDisjoint(with: reason.rules),
            "\(name) \(figure.line) \(figure.quote) \(reason.rules)")
        }
      }
      check(explained, name)
    }
  }

  @Test("the figures are those of ordinary reading", arguments: [1, 2, 3, 4] as [UInt64])
  func same(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<150 {
      let source = GenreFragments.text(of: 50, using: &generator)
      guard let reports = try? CanonicalText.reports(in: Array(source.utf8)).reports else { continue }
      count += reports.count
      for report in reports {
        let explained = ExplainedFigures(report.bytes)
        let plain = ReadFigures(report.bytes)
        #expect(explained.found.figures == plain.figures && explained.found.anomalies == plain.anomalies)
        try #require(explained.explanation.accounts.count == plain.figures.count)
        check(explained, source)
      }
    }
    #expect(count > 100)
  }

  /// Every quotation stands in the text, and every digit of a sentence is accounted for.
  private func check(_ explained: ExplainedFigures, _ name: String) {
    let spans = explained.explanation.accounts.flatMap { account in
      Field.allCases.flatMap { account[$0]?.words ?? [] }
    }
    for span in spans + explained.explanation.refusals.map(\.span) {
      let words = String(validating: explained.text[span.range], as: UTF8.self)
      #expect(words?.isEmpty == false, "\(name): \(span)")
    }
    var met = [Bool](repeating: false, count: explained.text.count)
    for span in explained.found.figures.map(\.span) + explained.found.anomalies.map(\.span)
      + explained.explanation.refusals.map(\.span)
    {
      for place in span.range { met[place] = true }
    }
    for sentence in explained.sentences {
      for place in sentence.span.range where (0x30...0x39).contains(explained.text[place]) {
        #expect(met[place], "\(name): a digit of \(explained.words(sentence.span)) is not accounted for")
      }
    }
  }

  @Test("docs/explain.md has every rule, and no other, with files that are there")
  func documented() throws {
    let document = try String(contentsOf: Self.root.appending(path: "docs/explain.md"), encoding: .utf8)
    var documented: [String] = []
    for line in document.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: " | ")
      try #require(cells.count == 3, "\(line)")
      documented.append(cells[0].trimmingCharacters(in: ["|", " ", "`"]))
      #expect(!cells[1].isEmpty)
      for file in cells[2].split(separator: ",") {
        let path = file.trimmingCharacters(in: ["|", " ", "`"])
        let place = Self.root.appending(path: "Sources/Figures/" + path).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: place), "\(path)")
      }
    }
    #expect(documented.sorted() == Rule.allCases.map(\.rawValue).sorted())
  }

  @Test("a number of the title, and an anomaly of the file, have rules of their own")
  func beyondSentences() {
    let explained = ExplainedFigures(Array("# 云川市科学技术局2021年工作总结\n\n会议召开。\n".utf8))
    #expect(explained.explanation.refusals.map(\.rule) == [.notTitle])
    let removed = Anomaly(kind: .boilerplateRemoved, span: TextSpan(0, 0), quote: "下载文档", message: "")
    #expect(explained.explanation.rule(of: removed) == .anomalySource)
  }

  @Test("every rule has a sentence in these tests that shows it")
  func shown() {
    let cases =
      NumberReasonTests.numbers + NumberReasonTests.aspects + NumberReasonTests.bounds
      + MeaningReasonTests.statuses + MeaningReasonTests.bases + MeaningReasonTests.accumulations
      + MeaningReasonTests.scopes + MeaningReasonTests.periods + NameReasonTests.names
      + NameReasonTests.tables + RefusalReasonTests.refusals + RefusalReasonTests.anomalies
    let missing = Set(Rule.allCases.map(\.rawValue)).subtracting(cases.flatMap(\.rules))
    #expect(missing == [Rule.notTitle.rawValue, Rule.anomalySource.rawValue])
  }
}
