import Figures
import Revisions
import Testing

@testable import SemanticDiff

@Suite("Merging two revisions")
struct MergeTests {
  /// What one person did. The first sentence of the base has two figures; most edits are about its second.
  enum Edit: String, CaseIterable {
    case none, value, otherValue, unit, bound, otherFigure, rewordedClause, rewordedElsewhere,
      sentenceRemoved,
      sentenceAdded, otherSentenceAdded, sentenceMoved, paragraphSplit, sectionMoved, sectionAdded,
      sectionRemoved,
      retitled

    func apply(to model: MergeModel) -> MergeModel {
      var model = model
      func first() -> Int? { model.sections.firstIndex { $0.title.hasSuffix("市场") } }
      switch self {
      case .none: break
      case .value: model.replace("1.7亿元", with: "1.9亿元")
      case .otherValue: model.replace("1.7亿元", with: "2.1亿元")
      case .unit: model.replace("1.7亿元", with: "17000万元")
      case .bound: model.replace("成交额1.7亿元", with: "成交额超1.7亿元")
      case .otherFigure: model.replace("320项", with: "326项")
      case .rewordedClause: model.replace("实现技术合同成交额", with: "完成技术合同成交额")
      case .rewordedElsewhere: model.replace("总体平稳", with: "稳中有进")
      case .sentenceRemoved: if let place = first() { model.sections[place].paragraphs[0].remove(at: 0) }
      case .sentenceAdded:
        if let place = first() { model.sections[place].paragraphs[0].insert("建成技术转移机构7家。", at: 1) }
      case .otherSentenceAdded:
        if let place = first() { model.sections[place].paragraphs[1].append("培训技术转移人员150人次。") }
      case .sentenceMoved:
        if let place = first() {
          let sentence = model.sections[place].paragraphs[0].removeLast()
          model.sections[place].paragraphs[1].append(sentence)
        }
      case .paragraphSplit:
        if let place = first() {
          let paragraph = model.sections[place].paragraphs[0]
          guard paragraph.count > 1 else { return model }
          model.sections[place].paragraphs.replaceSubrange(
            0...0, with: [Array(paragraph.dropLast()), [paragraph[paragraph.count - 1]]])
        }
      case .sectionMoved: if let place = first() { model.sections.append(model.sections.remove(at: place)) }
      case .sectionAdded:
        model.sections.insert(.init(title: "知识产权", paragraphs: [["授权发明专利96件。"]]), at: 0)
      case .sectionRemoved: model.sections.removeAll { $0.title == "科学普及" }
      case .retitled: model.replace("科技企业", with: "创新主体")
      }
      return model
    }

    /// Changes what the sentence's second figure states.
    var changesFigure: Bool { [.value, .otherValue, .unit, .bound].contains(self) }
    /// Changes the first sentence in any way.
    var changesSentence: Bool {
      changesFigure || [.otherFigure, .rewordedClause, .rewordedElsewhere].contains(self)
    }
  }

  /// Every pair of edits, written down before the merge was.
  static func isConflict(_ one: Edit, _ other: Edit) -> Bool {
    if one == other { return false }
    return one.changesFigure && other.changesFigure
      || one == .sentenceRemoved && other.changesSentence || one.changesSentence && other == .sentenceRemoved
  }

  static let pairs = Edit.allCases.flatMap { one in Edit.allCases.map { (one, $0) } }

  @Test("every pair of edits merges or is a conflict as the truth table says", arguments: pairs)
  func table(one: Edit, other: Edit) {
    let base = MergeModel.base
    let (ours, theirs) = (one.apply(to: base), other.apply(to: base))
    let merged = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    guard !Self.isConflict(one, other) else {
      #expect(merged.conflicts.count == 1, "\(merged.conflicts)")
      let conflict = merged.conflicts.first
      #expect(conflict?.section.first?.hasSuffix("技术市场") ?? false)
      #expect(conflict?.indicator?.name.contains("技术合同") ?? false)
      // Either side's choice leaves that side's text, as the other one changed nothing else.
      #expect(merged.text([0: .ours]) == ours.text)
      #expect(merged.text([0: .theirs]) == theirs.text)
      #expect(merged.text() == ours.text)
      return
    }
    #expect(merged.conflicts.isEmpty, "\(merged.conflicts)")
    let together = one == other ? ours : other.apply(to: ours)
    let reversed = one == other ? ours : one.apply(to: theirs)
    let text = merged.text()
    #expect(
      text == together.text || text == reversed.text,
      "\(String(decoding: text, as: UTF8.self))\nwanted:\n\(String(decoding: together.text, as: UTF8.self))")
  }

  @Test("a conflict of one figure shows what each says of it")
  func figure() {
    let base = MergeModel.base
    let merged = merge(
      base: base.report, ours: Edit.value.apply(to: base).report,
      theirs: Edit.otherValue.apply(to: base).report)
    let conflict = merged.conflicts.first
    #expect(conflict?.kind == .figure)
    #expect(conflict?.base == "1.7亿元" && conflict?.ours == "1.9亿元" && conflict?.theirs == "2.1亿元")
    #expect(
      merged.text([0: .words("1.95亿元")])
        == Edit.value.apply(to: base).text.replacing(Array("1.9亿元".utf8), with: Array("1.95亿元".utf8)))
  }

  @Test("a figure that each states otherwise by other words is not put together from both")
  func statement() {
    let base = MergeModel.base
    let merged = merge(
      base: base.report, ours: Edit.value.apply(to: base).report, theirs: Edit.bound.apply(to: base).report)
    #expect(merged.conflicts.map(\.ours) == ["实现技术合同成交额1.9亿元"])
    #expect(merged.conflicts.map(\.theirs) == ["实现技术合同成交额超1.7亿元"])
  }

  @Test("the same statement, new on both sides with another figure, is a conflict; two statements are not")
  func added() {
    let base = MergeModel.base
    var (ours, theirs) = (base, base)
    ours.sections[1].paragraphs[0].append("新建市级研发中心14家。")
    theirs.sections[1].paragraphs[0].append("新建市级研发中心17家。")
    let merged = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    #expect(merged.conflicts.map(\.kind) == [.added])
    #expect(merged.text([0: .theirs]) == theirs.text)
    theirs.sections[1].paragraphs[0][2] = "兑付研发补助经费860万元。"
    let both = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    var expected = ours
    expected.sections[1].paragraphs[0].append("兑付研发补助经费860万元。")
    #expect(both.conflicts.isEmpty && both.text() == expected.text)
  }

  @Test("what is added to a section that the other side took out keeps its heading")
  func addedToRemoved() {
    let base = MergeModel.base
    var ours = base
    ours.sections[2].paragraphs[0].append("命名科普基地3家。")
    let merged = merge(
      base: base.report, ours: ours.report, theirs: Edit.sectionRemoved.apply(to: base).report)
    #expect(merged.conflicts.map(\.kind) == [.removed])
    #expect(merged.conflicts.map(\.ours) == ["科学普及"])
    #expect(String(decoding: merged.text(), as: UTF8.self).contains("## 三、科学普及\n\n命名科普基地3家。"))
  }

  @Test("two new sections are counted through")
  func numbering() {
    let base = MergeModel.base
    var (ours, theirs) = (base, base)
    ours.sections.insert(.init(title: "人才工作", paragraphs: [["引进高层次人才19名。"]]), at: 1)
    theirs.sections.append(.init(title: "党的建设", paragraphs: [["开展专题党课8次。"]]))
    var expected = ours
    expected.sections.append(theirs.sections[3])
    #expect(
      merge(base: base.report, ours: ours.report, theirs: theirs.report).text() == expected.text)
  }

  @Test("no fact is dropped: it is in the merged text, or in a conflict", arguments: UInt64(1)...120)
  func facts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counter = 1000
    let base = Self.random(&generator, &counter)
    let (ours, theirs) = (Self.revised(base, &generator, &counter), Self.revised(base, &generator, &counter))
    let merged = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    let told =
      String(decoding: merged.text(), as: UTF8.self)
      + merged.conflicts.flatMap { [$0.base, $0.ours, $0.theirs] }.compactMap(\.self).joined(separator: "\n")
    let facts = [base, ours, theirs].map { Set($0.report.figures.map(\.quote)) }
    let due = facts[1].union(facts[2]).filter { fact in
      !facts[0].contains(fact) || facts[1].contains(fact) && facts[2].contains(fact)
    }
    #expect(due.count > 3)
    for fact in due { #expect(told.contains(fact), "seed \(seed): \(fact)") }
    // Nothing comes out of nowhere, and what both took out stays out.
    let found = Set(StructuredReport.reading(canonical: merged.text()).figures.map(\.quote))
    #expect(found.isSubset(of: facts[1].union(facts[2])), "seed \(seed)")
    #expect(found.isDisjoint(with: facts[0].subtracting(facts[1]).subtracting(facts[2])))
  }

  /// What is left of marked text when the marks and all but one side of each conflict are cut out.
  private static func cut(_ marked: [UInt8], _ side: Int) -> [UInt8] {
    var (kept, part): ([Substring], Int?) = ([], nil)
    for line in String(decoding: marked, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      switch line {
      case "<<<<<<< ours": part = 0
      case "||||||| base": part = 1
      case "=======": part = 2
      case ">>>>>>> theirs": part = nil
      default: if part ?? side == side { kept.append(line) }
      }
    }
    return Array(kept.joined(separator: "\n").utf8)
  }

  @Test(
    "marked text holds, for each side, the text that the choice of that side gives",
    arguments: UInt64(1)...150)
  func marks(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counter = 1000
    let base = Self.random(&generator, &counter)
    let (ours, theirs) = (Self.revised(base, &generator, &counter), Self.revised(base, &generator, &counter))
    let merged = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    for (side, choice) in [MergeChoice.ours, .base, .theirs].enumerated() {
      let choices = Dictionary(uniqueKeysWithValues: merged.conflicts.indices.map { ($0, choice) })
      // Marked text is not counted through again.
      let text = Numbering.renumbered(Self.cut(merged.markedText(), side))
      #expect(text == Numbering.renumbered(merged.text(choices)), "seed \(seed), side \(side)")
    }
  }

  @Test("every pair of edits that is a conflict has marks around it and nothing else lost", arguments: pairs)
  func marksOfPairs(one: Edit, other: Edit) {
    let base = MergeModel.base
    let (ours, theirs) = (one.apply(to: base), other.apply(to: base))
    let merged = merge(base: base.report, ours: ours.report, theirs: theirs.report)
    guard !merged.conflicts.isEmpty else { return }
    #expect(Self.cut(merged.markedText(), 0) == ours.text)
    #expect(Self.cut(merged.markedText(), 2) == theirs.text)
  }

  @Test("with nothing on one side the other is the outcome", arguments: UInt64(1)...40)
  func oneSided(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counter = 1000
    let base = Self.random(&generator, &counter)
    let ours = Self.revised(base, &generator, &counter)
    #expect(merge(base: base.report, ours: ours.report, theirs: base.report).text() == ours.text)
    #expect(merge(base: base.report, ours: base.report, theirs: ours.report).text() == ours.text)
    #expect(merge(base: base.report, ours: ours.report, theirs: ours.report).text() == ours.text)
  }

  // MARK: Chance

  private static let works = [
    "建设实验室", "引进团队", "登记成果", "举办论坛", "培育企业", "认定平台", "发放贷款", "走访园区", "签订合同", "开放仪器",
  ]

  /// Every figure has a number of its own.
  private static func sentence(_ generator: inout SeededGenerator, _ counter: inout Int) -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      counter += 1
      return "\(works[Int.random(in: 0..<10, using: &generator)])\(counter)项"
    }.joined(separator: ",") + "。"
  }

  private static func random(_ generator: inout SeededGenerator, _ counter: inout Int) -> MergeModel {
    MergeModel(
      sections: (0..<4).map { section in
        MergeModel.Section(
          title: ["农业科技", "工业创新", "社会发展", "合作交流"][section],
          paragraphs: (0..<2).map { _ in (0..<2).map { _ in sentence(&generator, &counter) } })
      })
  }

  private static func revised(
    _ model: MergeModel, _ generator: inout SeededGenerator, _ counter: inout Int
  ) -> MergeModel {
    var model = model
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: model.sections.indices, using: &generator)
      guard let paragraph = model.sections[place].paragraphs.indices.randomElement(using: &generator) else {
        continue
      }
      let lines = model.sections[place].paragraphs[paragraph]
      let line = lines.indices.randomElement(using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: model.sections[place].paragraphs[paragraph].append(sentence(&generator, &counter))
      case 1: if let line, lines.count > 1 { model.sections[place].paragraphs[paragraph].remove(at: line) }
      case 2:
        if let line {
          let quote = lines[line].drop { !$0.isNumber }.prefix(while: \.isNumber)
          counter += 1
          model.sections[place].paragraphs[paragraph][line] = lines[line].replacing(quote, with: "\(counter)")
        }
      case 3: model.sections.append(model.sections.remove(at: place))
      case 4: if model.sections.count > 2 { model.sections.remove(at: place) }
      default:
        model.sections.insert(
          .init(title: "其他工作", paragraphs: [[sentence(&generator, &counter)]]), at: place)
      }
    }
    return model
  }
}
