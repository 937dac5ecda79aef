/// Canonical text of a made-up report that can be revised at random.
struct RandomText {
  private struct Section {
    var title: String
    /// Sentences by paragraph.
    var paragraphs: [[String]]
  }

  private var sections: [Section]
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    sections = []
    for _ in 0..<pick(7) + 1 { sections.append(makeSection()) }
  }

  var canonical: [UInt8] {
    var blocks = ["# 北屏县交通局年度工作总结"]
    for (place, section) in sections.enumerated() {
      blocks.append("## \(place + 1).\(section.title)")
      blocks += section.paragraphs.map { $0.joined(separator: "\n") }
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  mutating func edit() {
    let place = pick(sections.count)
    let paragraph = pick(sections[place].paragraphs.count)
    let line = pick(sections[place].paragraphs[paragraph].count)
    if sections[place].paragraphs[paragraph][0].hasPrefix("|") { return editTable(place, paragraph) }
    switch pick(10) {
    case 0: sections[place].paragraphs[paragraph].insert(makeSentence(), at: line)
    case 1 where sections[place].paragraphs[paragraph].count > 1:
      sections[place].paragraphs[paragraph].remove(at: line)
    case 2:
      let section = sections.remove(at: place)
      sections.insert(section, at: pick(sections.count + 1))
    case 3: sections.insert(makeSection(), at: place)
    case 4 where sections.count > 2: sections.remove(at: place)
    case 5: sections[place].title = Self.works[pick(Self.works.count)]
    case 6:
      let rest = sections[place].paragraphs[paragraph][line...]
      sections[place].paragraphs[paragraph].removeSubrange(line...)
      sections[place].paragraphs.insert(Array(rest), at: paragraph + 1)
      sections[place].paragraphs.removeAll(where: \.isEmpty)
    case 7 where sections[place].paragraphs.count > 1:
      let moved = sections[place].paragraphs.remove(at: paragraph)
      sections[pick(sections.count)].paragraphs.append(moved)
    case 8:
      sections[place].paragraphs[paragraph][line] = sections[place].paragraphs[paragraph][line].replacing(
        ",", with: "。", maxReplacements: 1)
    default:
      sections[place].paragraphs[paragraph][line] = sections[place].paragraphs[paragraph][line].replacing(
        String(pick(10)), with: String(pick(90) + 10), maxReplacements: 1)
    }
  }

  private mutating func editTable(_ section: Int, _ paragraph: Int) {
    let last = sections[section].paragraphs[paragraph].count - 1
    switch pick(4) {
    case 0:
      sections[section].paragraphs[paragraph].append(
        "| \(Self.works[pick(Self.works.count)]) | \(pick(900) + 2)座 |")
    case 1 where last > 2: sections[section].paragraphs[paragraph].remove(at: last)
    case 2 where sections[section].paragraphs.count > 1: sections[section].paragraphs.remove(at: paragraph)
    default:
      sections[section].paragraphs[paragraph][last] = sections[section].paragraphs[paragraph][last].replacing(
        String(pick(10)), with: String(pick(90) + 10), maxReplacements: 1)
    }
  }

  private mutating func makeSection() -> Section {
    var paragraphs: [[String]] = []
    if pick(3) == 0 {
      let rows = (0..<pick(3) + 1).map { _ in
        "| \(Self.works[pick(Self.works.count)]) | \(pick(900) + 2)\(Self.units[pick(Self.units.count)]) |"
      }
      paragraphs.append(["| 项目 | 数量 |", "| --- | --- |"] + rows)
    }
    for _ in 0..<pick(3) + 1 {
      var sentences: [String] = []
      for _ in 0..<pick(4) + 1 { sentences.append(makeSentence()) }
      paragraphs.append(sentences)
    }
    return Section(title: Self.works[pick(Self.works.count)], paragraphs: paragraphs)
  }

  private mutating func makeSentence() -> String {
    var clauses: [String] = []
    for _ in 0..<pick(3) + 1 {
      clauses.append(
        "\(Self.works[pick(Self.works.count)])\(pick(900) + 2)\(Self.units[pick(Self.units.count)])")
    }
    return clauses.joined(separator: ",") + "。"
  }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private static let works = [
    "改造农村公路", "新建桥梁", "整治安全隐患", "更新公交车辆", "完成客运量", "养护县道", "查处违法超限", "建设停车泊位", "开通旅游专线", "培训驾驶人员",
  ]
  private static let units = ["公里", "座", "处", "辆", "万人次", "起", "个", "条", "人次"]
}
