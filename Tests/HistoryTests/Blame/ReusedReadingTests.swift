import Catalogue
import Figures
import ReportText
import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

/// A report whose lines are changed, moved, added and taken out at random, and now and then its title and headings.
private struct EditedReport {
  private var title = "柳河市科技局2023年工作总结"
  private var parts: [(heading: String, paragraphs: [[String]])] = [
    ("一、科技企业", [["全市高新技术企业128家，比上年增加12家。", "新认定科技型企业45家。"], ["企业研发投入3.2亿元，增长8.5%。"]]),
    ("二、创新平台", [["主要做法：", "一是新建重点实验室4家。", "二是引进人才36名，其中博士9名。", "三是投入资金2100万元。"]]),
    ("三、成果转化", [["技术合同成交额5.6亿元。", "转化成果72项。"], ["专利授权1500件。", "其中发明专利310件。"]]),
    ("四、2024年工作打算", [["力争高新技术企业达到150家。", "技术合同成交额突破6亿元。"], ["目标是：", "新增平台3家。"]]),
  ]

  var text: String {
    let parts = parts.map { part in
      let paragraphs = part.paragraphs.map { $0.joined(separator: "\n") + "\n" }
      return "## \(part.heading)\n\n" + paragraphs.joined(separator: "\n")
    }
    return "# \(title)\n\n" + parts.joined(separator: "\n")
  }

  private func place(_ random: inout SeededGenerator) -> (part: Int, paragraph: Int, line: Int) {
    let part = Int.random(in: 0..<parts.count, using: &random)
    let paragraph = Int.random(in: 0..<parts[part].paragraphs.count, using: &random)
    return (part, paragraph, Int.random(in: 0..<parts[part].paragraphs[paragraph].count, using: &random))
  }

  mutating func edit(_ random: inout SeededGenerator) {
    let (part, paragraph, line) = place(&random)
    let words = parts[part].paragraphs[paragraph][line]
    let (otherPart, otherParagraph, otherLine) = place(&random)
    let otherWords = parts[otherPart].paragraphs[otherParagraph][otherLine]
    switch Int.random(in: 0..<34, using: &random) {
    case 0: title = title.contains("2023") ? "柳河市科技局2022年工作总结" : "柳河市科技局2023年工作总结"
    case 1: parts[part].heading += "情况"
    case 2: parts.swapAt(part, Int.random(in: 0..<parts.count, using: &random))
    case 3:
      let count = Int.random(in: 1...99, using: &random)
      parts[part].paragraphs[paragraph].insert("新增项目\(count)个。", at: line)
    case 4 where parts[part].paragraphs[paragraph].count > 1:
      parts[part].paragraphs[paragraph].remove(at: line)
    case 5: parts[part].paragraphs[paragraph][line] = "今年" + words
    case 6: parts[part].paragraphs.append([words])
    case 7: parts[part].paragraphs[paragraph][line] = "初步统计，" + words
    case 8: parts[part].paragraphs[paragraph][line] = otherWords
    case 9:
      parts[part].paragraphs[paragraph][line] = otherWords
      parts[otherPart].paragraphs[otherParagraph][otherLine] = words
    case 10:
      parts[part].paragraphs[paragraph][line] = words.replacing("新", with: "再").replacing("投", with: "新")
    case 11: parts[part].paragraphs[paragraph][line] = "其中，" + words
    case 12: parts[part].paragraphs.append(["| 指标 | 数 |", "| 企业 | \(part + 3)家 |", "| 平台 | \(line + 4)个 |"])
    case 13: parts[part].paragraphs[0][0] = "今年要办好以下实事："
    case 14 where parts.count < 7: parts.append(parts[part])
    case 15: parts[part].paragraphs[paragraph][line] = words + "同比增长4%，"
    case 16: parts[part].heading = parts[part].heading.replacing("况", with: "形")
    default:
      let digit = String(Int.random(in: 1...9, using: &random))
      guard let place = words.lastIndex(where: { $0.isNumber && $0.isASCII }) else { return }
      parts[part].paragraphs[paragraph][line].replaceSubrange(place...place, with: digit)
    }
  }
}

@Suite("Blame with what was read before")
struct ReusedReadingTests {
  /// Reads each text by itself from its beginning.
  private static let plain = ReportSemantics(
    structure: { $0.structured(leavingOut: $1) }, sameSections: { sameSections($0, $1) },
    compare: { compare($0, $1) })

  @Test("is that of texts read one by one", arguments: 1...10 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    let revisions = InMemoryRevisions()
    let name = try ReportName("柳河市科技局/2023")
    for place in 0..<80 {
      for _ in 0..<Int.random(in: 1...3, using: &random) { report.edit(&random) }
      revisions.add(name, report.text, message: "r\(place)")
    }
    let tip = try revisions.resolve("HEAD")
    let wanted = try told(blame(name, from: tip, in: revisions, semantics: Self.plain))
    #expect(try told(blame(name, from: tip, in: revisions)) == wanted)
    let thread = TestThread(reading: try revisions.texts(of: name, from: tip))
    #expect(told(try blame(name, from: tip, in: revisions, second: thread.second)) == wanted)
    #expect(thread.reads > 0)
    // One that is at work for someone else is no help, and what one cannot read the walk reads itself.
    #expect(told(try blame(name, from: tip, in: revisions, second: TestThread.busy)) == wanted)
    #expect(
      told(try blame(name, from: tip, in: revisions, second: TestThread(reading: [:]).second)) == wanted)
  }

  @Test("steps in place are those of whole texts", arguments: 1...6 as ClosedRange<UInt64>)
  func steps(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    var new = ShelvedText(Array(report.text.utf8), like: nil)
    var inPlace = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...3, using: &random) { report.edit(&random) }
      let old = ShelvedText(Array(report.text.utf8), like: new)
      if let step = ShelvedText.stepInPlace(old, new, .builtIn) {
        inPlace += 1
        expectWhole(step, old, new)
      }
      new = old
    }
    #expect(inPlace > 5)
  }

  @Test("a step between texts with other titles is made in place, too")
  func retitled() throws {
    let words = EditedReport().text
    let new = ShelvedText(Array(words.utf8), like: nil)
    for (before, after) in [("人才36名", "人才35名"), ("二、创新平台", "二、科研平台")] {
      let old = ShelvedText(Array(words.replacing(before, with: after).utf8), like: new)
      #expect(old.text.isRetitled)
      expectWhole(try #require(ShelvedText.stepInPlace(old, new, .builtIn)), old, new)
    }
  }

  @Test("sections that have the same words are looked at with the whole text")
  func doubled() {
    let words = EditedReport().text + "\n## 五、科技企业\n\n企业8家。\n\n## 六、科技企业\n\n企业8家。\n"
    let new = ShelvedText(Array(words.utf8), like: nil)
    let old = ShelvedText(Array(words.replacing("45家", with: "46家").utf8), like: new)
    #expect(old.text.changedSentences?.count == 1)
    #expect(ShelvedText.stepInPlace(old, new, .builtIn) == nil)
  }

  private func expectWhole(_ step: ReportStep, _ old: ShelvedText, _ new: ShelvedText) {
    let whole = Self.plain.step(
      ShelvedText(old.text.text, like: nil), ShelvedText(new.text.text, like: nil))
    #expect(story(step, of: new.text) == story(whole, of: new.text))
  }

  @Test("figures read in parts are those of the whole text", arguments: 1...6 as ClosedRange<UInt64>)
  func figures(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var report = EditedReport()
    var before = ShelvedText(Array(report.text.utf8), like: nil)
    var known = 0
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 1...2, using: &random) { report.edit(&random) }
      let text = ShelvedText(Array(report.text.utf8), like: before)
      let changed = text.text.isRetitled ? nil : text.text.changedSentences
      let figures = text.figures(of: Array(0...text.text.sections.count), .builtIn) { sentence in
        guard let changed, text.time == before.time, !changed.contains(sentence) else { return nil }
        let reading = before.reading(ofSentence: sentence)
        if reading != nil { known += 1 }
        return reading
      }
      #expect(figures == text.text.structured().figures)
      before = text
    }
    #expect(known > 100)
  }

  /// All that a step says of each figure and sentence of the child.
  private func story(_ step: ReportStep, of text: SectionedReport) -> [String] {
    FigureAddress.list(of: text.structured()).map { address in
      let figure = step.step(ofFigure: address)
      let stated = [figure.stated, figure.before].map { $0.map { "\($0.figure) \($0.place)" } ?? "-" }
      return
        "\(figure.agreement) \(String(describing: figure.origin)) \(figure.changes) \(figure.surroundings) \(stated)"
    } + text.sentences.indices.map { "\(String(describing: step.origin(ofSentence: $0)))" }
  }

  private func told(_ blame: Blame) -> String { blame.told }
}
