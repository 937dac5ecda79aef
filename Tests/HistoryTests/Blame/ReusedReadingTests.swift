import Catalogue
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

  mutating func edit(_ random: inout SeededGenerator) {
    let part = Int.random(in: 0..<parts.count, using: &random)
    let paragraph = Int.random(in: 0..<parts[part].paragraphs.count, using: &random)
    let line = Int.random(in: 0..<parts[part].paragraphs[paragraph].count, using: &random)
    let words = parts[part].paragraphs[paragraph][line]
    switch Int.random(in: 0..<24, using: &random) {
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

  @Test("is that of texts read one by one", arguments: 1...8 as ClosedRange<UInt64>)
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
    let ahead = try blame(name, from: tip, in: revisions) { here, there in
      there()
      here()
    }
    #expect(told(ahead) == wanted)
  }

  private func told(_ blame: Blame) -> String { blame.told }
}
