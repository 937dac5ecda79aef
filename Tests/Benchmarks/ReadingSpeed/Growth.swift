import Revisions
import SemanticDiff

/// Reports of any size for measuring how the time of a comparison grows with them.
enum Growth {
  /// Canonical text of that many sections, six sentences each; `seed` makes another report.
  private static func text(_ sections: Int, seed: Int, revised: Bool) -> [UInt8] {
    var places = Array(0..<sections)
    if revised {
      // Every twentieth section moves to the front half, and every tenth has a corrected figure.
      for place in stride(from: 19, to: sections, by: 20) {
        places.insert(places.remove(at: place), at: place / 2)
      }
    }
    var blocks = ["# 测算县工业局工作总结"]
    for (number, section) in places.enumerated() {
      let word = words[(section + seed) % words.count] + works[(section / words.count + seed) % works.count]
      blocks.append("## \(number + 1).\(word)第\(section + seed)批")
      let sentences = (0..<6).map { sentence -> String in
        let value =
          (section * 37 + sentence * 11 + seed * 13) % 900 + 3
          + (revised && section % 10 == 3 && sentence == 2 ? 7 : 0)
        let subject = words[(section * 7 + sentence * 5 + seed) % words.count]
        let work = works[(section * 3 + sentence + seed) % works.count]
        return
          "全年\(work)\(subject)\(value)个,带动\(words[(section + sentence * 3 + seed) % words.count])投资\(value + 20)万元,\(section * 6 + sentence + seed * 7)号台账同步更新。"
      }
      blocks.append(sentences.joined(separator: "\n"))
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  static func pair(_ sections: Int) -> (old: StructuredReport, new: StructuredReport) {
    (
      .reading(canonical: text(sections, seed: 0, revised: false)),
      .reading(canonical: text(sections, seed: 0, revised: true))
    )
  }

  /// Two reports that have nothing to do with each other.
  static func strangers(_ sections: Int) -> (old: StructuredReport, new: StructuredReport) {
    (
      .reading(canonical: text(sections, seed: 0, revised: false)),
      .reading(canonical: text(sections, seed: 1009, revised: false))
    )
  }

  private static let words = [
    "标准厂房", "技改项目", "智能车间", "绿色工厂", "专精企业", "工业设计", "循环园区", "物流枢纽", "检测平台", "云上企业", "首台设备", "质量标杆", "能耗监测",
  ]
  private static let works = ["新建", "改造", "培育", "引进", "验收", "扶持", "认定"]
}

extension Table {
  func measureGrowth() {
    // A profile of another stage is not to hold the making of these reports.
    guard only.isEmpty || only.hasPrefix("comparing") else { return }
    for sections in [10, 100, 1000] {
      let pair = Growth.pair(sections)
      let diff = compare(pair.old, pair.new)
      let note =
        "\(pair.old.text.count) bytes, \(diff.figures.count) changed figures, \(diff.sections.count) sections"
      row("comparing \(sections) sections", size: pair.old.text.count, note: note) {
        compare(pair.old, pair.new)
      }
    }
    let strangers = Growth.strangers(100)
    row("comparing strangers", size: strangers.old.text.count, note: "\(strangers.old.text.count) bytes") {
      compare(strangers.old, strangers.new)
    }
  }
}
