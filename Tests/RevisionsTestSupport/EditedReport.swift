/// A report whose lines are changed, moved, added and taken out at random, and now and then its title and headings.
package struct EditedReport {
  package init() {}

  private var title = "柳河市科技局2023年工作总结"
  private var parts: [(heading: String, paragraphs: [[String]])] = [
    ("一、科技企业", [["全市高新技术企业128家，比上年增加12家。", "新认定科技型企业45家。"], ["企业研发投入3.2亿元，增长8.5%。"]]),
    ("二、创新平台", [["主要做法：", "一是新建重点实验室4家。", "二是引进人才36名，其中博士9名。", "三是投入资金2100万元。"]]),
    ("三、成果转化", [["技术合同成交额5.6亿元。", "转化成果72项。"], ["专利授权1500件。", "其中发明专利310件。"]]),
    ("四、2024年工作打算", [["力争高新技术企业达到150家。", "技术合同成交额突破6亿元。"], ["目标是：", "新增平台3家。"]]),
  ]

  package var text: String {
    let parts = parts.map { part in
      let paragraphs = part.paragraphs.map { $0.joined(separator: "\n") + "\n" }
      return "## \(part.heading)\n\n" + paragraphs.joined(separator: "\n")
    }
    return "# \(title)\n\n" + parts.joined(separator: "\n")
  }

  private func place(_ random: inout some RandomNumberGenerator) -> (part: Int, paragraph: Int, line: Int) {
    let part = Int.random(in: 0..<parts.count, using: &random)
    let paragraph = Int.random(in: 0..<parts[part].paragraphs.count, using: &random)
    return (part, paragraph, Int.random(in: 0..<parts[part].paragraphs[paragraph].count, using: &random))
  }

  package mutating func edit(_ random: inout some RandomNumberGenerator) {
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
