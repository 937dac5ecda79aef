/// A made-up report that is revised as people revise, together with the changes of figures that a right answer tells.
struct HardReport {
  private struct Clause {
    var words: String
    var number: Int
    var unit: String
    var isTaken = false
    var quote: String { "\(number)\(unit)" }
  }

  private struct Section {
    var title: String
    /// Clauses by sentence by paragraph.
    var paragraphs: [[[Clause]]]
  }

  private var sections: [Section] = []
  private var generator: SeededGenerator
  private var subjects: ArraySlice<String>
  /// As `figureLines` of a diff tells them.
  private(set) var expected: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    subjects = Self.subjects.shuffled(using: &generator)[...]
    for title in Self.titles.shuffled(using: &generator).prefix(6) {
      var paragraphs: [[[Clause]]] = []
      for _ in 0..<2 {
        paragraphs.append((0..<3).map { _ in makeSentence() })
      }
      sections.append(Section(title: title, paragraphs: paragraphs))
    }
  }

  var marked: String {
    var lines = ["# 远山县农业农村局工作总结", "今年以来,各项工作取得新成效。"]
    for (place, section) in sections.enumerated() {
      lines.append("## \(place + 1)、\(section.title)")
      for paragraph in section.paragraphs {
        lines += paragraph.map { sentence in
          sentence.map { "\($0.words)⟦\($0.quote)⟧" }.joined(separator: ",") + "。"
        }
        lines.append("")
      }
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Edits

  enum Edit: String, CaseIterable {
    case swap, split, merge, moveAndEdit, restate, third
  }

  mutating func apply(_ edit: Edit) {
    switch edit {
    case .swap: swapFigures()
    case .split:
      let (section, paragraph) = pickParagraph()
      let sentences = sections[section].paragraphs[paragraph]
      guard sentences.count > 1 else { return }
      sections[section].paragraphs.replaceSubrange(
        paragraph...paragraph, with: [Array(sentences[..<1]), Array(sentences[1...])])
    case .merge:
      let (section, _) = pickParagraph()
      sections[section].paragraphs = [sections[section].paragraphs.flatMap(\.self)]
    case .moveAndEdit:
      let section = sections.remove(at: pick(sections.count))
      let place = pick(sections.count + 1)
      sections.insert(section, at: place)
      changeValue(inSection: place)
      sections[place].paragraphs[0][0][0].words = "经过努力" + sections[place].paragraphs[0][0][0].words
    case .restate: restate()
    case .third: rewriteThird()
    }
  }

  private mutating func swapFigures() {
    let places = freeFigures.shuffled(using: &generator)
    for (at, one) in places.enumerated() {
      let (first, unit) = (self[one].quote, self[one].unit)
      guard let other = places[(at + 1)...].first(where: { self[$0].unit == unit && self[$0].quote != first })
      else { continue }
      let second = self[other].quote
      (self[one].number, self[other].number) = (self[other].number, self[one].number)
      (self[one].isTaken, self[other].isTaken) = (true, true)
      expected += ["value \(first)→\(second)", "value \(second)→\(first)"]
      return
    }
  }

  private mutating func changeValue(inSection section: Int) {
    guard let place = freeFigures.filter({ $0.section == section }).randomElement(using: &generator) else {
      return
    }
    let before = self[place].quote
    self[place].number += pick(40) + 3
    self[place].isTaken = true
    expected.append("value \(before)→\(self[place].quote)")
  }

  /// Another amount in another unit.
  private mutating func restate() {
    guard let place = freeFigures.filter({ self[$0].unit == "亿元" }).randomElement(using: &generator) else {
      return
    }
    let before = self[place].quote
    self[place].number = (self[place].number + 2) * 10_000
    self[place].unit = "万元"
    self[place].isTaken = true
    expected.append("value+unit \(before)→\(self[place].quote)")
  }

  /// A third of the sentences: other sentences, or the same in other words.
  private mutating func rewriteThird() {
    for section in sections.indices {
      for paragraph in sections[section].paragraphs.indices {
        for sentence in sections[section].paragraphs[paragraph].indices where pick(3) == 0 {
          let old = sections[section].paragraphs[paragraph][sentence]
          if pick(2) == 0, !subjects.isEmpty, !old.contains(where: \.isTaken) {
            expected += old.map { "removed \($0.quote)→" }
            let fresh = makeSentence()
            expected += fresh.map { "added →\($0.quote)" }
            sections[section].paragraphs[paragraph][sentence] = fresh.map { clause in
              var clause = clause
              clause.isTaken = true
              return clause
            }
          } else {
            for clause in old.indices {
              var words = old[clause].words
              for (from, to) in Self.synonyms { words = words.replacing(from, with: to) }
              sections[section].paragraphs[paragraph][sentence][clause].words = words
            }
          }
        }
      }
    }
  }

  // MARK: Places

  private struct Place {
    let section, paragraph, sentence, clause: Int
  }

  private subscript(place: Place) -> Clause {
    get { sections[place.section].paragraphs[place.paragraph][place.sentence][place.clause] }
    set { sections[place.section].paragraphs[place.paragraph][place.sentence][place.clause] = newValue }
  }

  /// Figures that no edit has touched.
  private var freeFigures: [Place] {
    sections.indices.flatMap { section in
      sections[section].paragraphs.indices.flatMap { paragraph in
        sections[section].paragraphs[paragraph].indices.flatMap { sentence in
          sections[section].paragraphs[paragraph][sentence].indices.map {
            Place(section: section, paragraph: paragraph, sentence: sentence, clause: $0)
          }
        }
      }
    }.filter { !self[$0].isTaken }
  }

  private mutating func pickParagraph() -> (section: Int, paragraph: Int) {
    let section = pick(sections.count)
    return (section, pick(sections[section].paragraphs.count))
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func makeSentence() -> [Clause] {
    (0..<pick(3) + 1).compactMap { _ in
      guard let subject = subjects.popFirst() else { return nil }
      return Clause(
        words: Self.verbs[pick(Self.verbs.count)] + subject, number: pick(800) + 2,
        unit: Self.units[pick(Self.units.count)])
    }
  }

  private static let titles = ["稳住粮食生产", "发展特色产业", "建设美丽乡村", "深化农村改革", "强化科技支撑", "守牢安全底线", "加强队伍建设"]
  private static let verbs = ["积极推进", "大力开展", "组织实施", "着力加强", "切实做好", "全年完成"]
  private static let units = ["个", "家", "亩", "万元", "亿元", "人次", "场"]
  private static let synonyms = [
    ("积极", "主动"), ("大力", "全面"), ("组织", "牵头"), ("着力", "持续"), ("切实", "扎实"), ("全年", "年内"),
  ]
  private static let subjects: [String] = {
    let fields = [
      "高标准农田", "水稻制种", "设施蔬菜", "生猪保供", "茶园改造", "冷链物流", "数字乡村", "土地流转", "农机购置", "耕地保护", "渔业增殖", "林下经济",
    ]
    let works = ["示范建设", "技术培训", "资金投入", "项目验收", "企业培育", "执法检查", "品牌推介", "服务对接", "风险排查", "试点评估"]
    return fields.flatMap { field in works.map { field + $0 } }
  }()
}
