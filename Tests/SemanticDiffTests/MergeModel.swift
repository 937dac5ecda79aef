import Revisions

@testable import SemanticDiff

/// A report that tests edit by its parts and write out with its sections counted through.
struct MergeModel: Equatable {
  struct Section: Equatable {
    var title: String
    var paragraphs: [[String]]
  }

  var sections: [Section]

  var text: [UInt8] {
    var blocks = ["# 临湖区科技局2022年工作总结"]
    for (place, section) in sections.enumerated() {
      let number = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"][place]
      blocks.append("## \(number)、\(section.title)")
      blocks += section.paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  var report: StructuredReport { .reading(canonical: text) }

  /// Replaces words wherever they stand.
  mutating func replace(_ words: String, with others: String) {
    for section in sections.indices {
      sections[section].title = sections[section].title.replacing(words, with: others)
      for paragraph in sections[section].paragraphs.indices {
        sections[section].paragraphs[paragraph] = sections[section].paragraphs[paragraph].map {
          $0.replacing(words, with: others)
        }
      }
    }
  }

  static let base = MergeModel(sections: [
    Section(
      title: "技术市场",
      paragraphs: [
        ["全年登记技术合同320项,实现技术合同成交额1.7亿元,市场运行总体平稳。", "新增技术经纪人45名。"], ["举办成果对接活动12场。"],
      ]),
    Section(title: "科技企业", paragraphs: [["培育高新技术企业28家。", "入库科技型中小企业210家。"]]),
    Section(title: "科学普及", paragraphs: [["开展科普讲座36场,听众5200人次。"]]),
  ])
}
