/// A repeatable source of chance.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Marked text of a made-up report that can be revised at random.
struct RandomReport {
  struct Section {
    var title: String
    var sentences: [String]
  }

  var sections: [Section]

  init(sections count: Int, using generator: inout SeededGenerator) {
    sections = (0..<count).map { _ in Self.section(&generator) }
  }

  var marked: String {
    var lines = ["# 青云市科技局工作总结", "今年以来,各项工作取得新成效。"]
    for (place, section) in sections.enumerated() {
      lines.append("## \(place + 1)、\(section.title)")
      lines += section.sentences
    }
    return lines.joined(separator: "\n")
  }

  /// One edit of a kind that people make.
  mutating func edit(using generator: inout SeededGenerator) {
    let place = Int.random(in: sections.indices, using: &generator)
    let line = Int.random(in: sections[place].sentences.indices, using: &generator)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: sections[place].sentences.insert(Self.sentence(&generator), at: line)
    case 1 where sections[place].sentences.count > 1: sections[place].sentences.remove(at: line)
    case 2:
      let section = sections.remove(at: place)
      sections.insert(section, at: Int.random(in: 0...sections.count, using: &generator))
    case 3: sections.insert(Self.section(&generator), at: place)
    case 4 where sections.count > 2: sections.remove(at: place)
    case 5: sections[place].title = Self.title(&generator)
    case 6:
      let sentence = sections[place].sentences[line]
      let target = Int.random(in: sections.indices, using: &generator)
      sections[target].sentences.append(sentence)
      if sections[place].sentences.count > 1 { sections[place].sentences.remove(at: line) }
    case 7: sections[place].sentences[line] = Self.reworded(sections[place].sentences[line], &generator)
    default: sections[place].sentences[line] = Self.recounted(sections[place].sentences[line], &generator)
    }
  }

  private static func section(_ generator: inout SeededGenerator) -> Section {
    Section(
      title: title(&generator),
      sentences: (0..<Int.random(in: 1...6, using: &generator)).map { _ in sentence(&generator) })
  }

  private static func title(_ generator: inout SeededGenerator) -> String {
    pick(verbs, &generator) + pick(objects, &generator)
  }

  private static func sentence(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      pick(scopes, &generator) + pick(verbs, &generator) + pick(objects, &generator)
        + "⟦\(Int.random(in: 2...900, using: &generator))\(pick(units, &generator))⟧"
    }.joined(separator: ",") + "。"
  }

  private static func reworded(_ sentence: String, _ generator: inout SeededGenerator) -> String {
    sentence.replacing(pick(verbs, &generator), with: pick(verbs, &generator)).replacing(
      ",", with: ",并", maxReplacements: 1)
  }

  private static func recounted(_ sentence: String, _ generator: inout SeededGenerator) -> String {
    sentence.replacing("⟦", with: "⟦\(Int.random(in: 1...9, using: &generator))", maxReplacements: 1)
  }

  private static func pick(_ words: [String], _ generator: inout SeededGenerator) -> String {
    words[Int.random(in: words.indices, using: &generator)]
  }

  private static let scopes = ["", "全市", "全区", "新增", "累计"]
  private static let verbs = ["推进", "建设", "培育", "引进", "完成", "举办", "登记", "加强", "落实", "扶持"]
  private static let objects = [
    "重点实验室", "高新技术企业", "科技型中小企业", "孵化器", "技术合同", "发明专利", "科技特派员", "培训班", "揭榜项目", "众创空间",
    "产业研究院", "科普基地", "创新券", "院士工作站", "农业示范园",
  ]
  private static let units = ["家", "项", "个", "万元", "亿元", "人次", "件", "%"]
}
