import Testing

@testable import SemanticDiff

@Suite("Changed sections")
struct SectionChangeTests {
  private static let items = [
    "加快平台建设\n新建市级重点实验室⟦6家⟧,建设进度居全省前列。", "壮大企业主体\n培育科技型中小企业⟦210家⟧,入库数量稳步增加。",
    "集聚创新人才\n引进各类高端人才⟦48名⟧,人才公寓交付使用。", "促进成果转化\n登记技术合同⟦320项⟧,成交额达到⟦9.6亿元⟧。",
    "优化创新生态\n举办科技活动周系列活动⟦25场⟧,参与群众⟦3万人次⟧。",
  ]
  private static let numbers = ["一", "二", "三", "四", "五", "六"]

  private func report(_ items: [String]) -> String {
    zip(Self.numbers, items).map { "## \($0)、\($1)" }.joined(separator: "\n")
  }

  @Test("one move is one move, and the others are renumbered at most")
  func moveToFront() {
    var moved = Self.items
    moved.insert(moved.remove(at: 2), at: 0)
    let result = diff(report(Self.items), report(moved))
    #expect(
      result.sectionLines == [
        "moved+renumbered 三、集聚创新人才→一、集聚创新人才", "renumbered 一、加快平台建设→二、加快平台建设",
        "renumbered 二、壮大企业主体→三、壮大企业主体",
      ])
    #expect(result.figures.isEmpty)
  }

  @Test("of two swapped neighbours the lighter has moved")
  func swappedNeighbours() {
    var swapped = Self.items
    swapped.swapAt(3, 4)
    let result = diff(report(Self.items), report(swapped))
    #expect(result.sections.filter { $0.kinds.contains(.moved) }.count == 1)
    #expect(result.sections.filter { $0.kinds.contains(.renumbered) }.count == 2)
    #expect(!result.sections.contains { $0.kinds.contains(.edited) })
  }

  @Test("a section may be moved, edited, retitled and renumbered at once")
  func everything() {
    var changed = Self.items
    changed.remove(at: 3)
    changed.insert("加速成果转化\n登记各类技术合同⟦335项⟧,成交额达到⟦9.6亿元⟧。", at: 0)
    let result = diff(report(Self.items), report(changed))
    #expect(result.sectionLines.first == "moved+renumbered+retitled+edited 四、促进成果转化→一、加速成果转化")
    #expect(result.figureLines == ["value 320项→335项"])
    #expect(result.editLines == ["→各类", "320项→335项"])
  }

  @Test("a retitled section is neither added nor removed")
  func retitled() {
    var changed = Self.items
    changed[1] = changed[1].replacing("壮大企业主体", with: "强化企业创新地位")
    #expect(
      diff(report(Self.items), report(changed)).sectionLines == ["retitled 二、壮大企业主体→二、强化企业创新地位"])
  }

  @Test("an inserted and a dropped section leave the others alone but for their numbers")
  func insertedAndDropped() {
    var longer = Self.items
    longer.insert("加强党的建设\n开展专题党课⟦12次⟧。", at: 4)
    let result = diff(report(Self.items), report(longer))
    #expect(result.sectionLines == ["added →五、加强党的建设", "renumbered 五、优化创新生态→六、优化创新生态"])
    #expect(result.figureLines == ["added →12次"])
    let mirrored = diff(report(longer), report(Self.items))
    #expect(mirrored.sectionLines == ["removed 五、加强党的建设→", "renumbered 六、优化创新生态→五、优化创新生态"])
    #expect(mirrored.figureLines == ["removed 12次→"])
  }

  @Test("children travel with a moved parent and have not moved themselves")
  func children() {
    func chapter(_ number: String, _ title: String, _ items: [String]) -> String {
      "## \(number)、\(title)\n" + zip(1..., items).map { "### \($0).\($1)" }.joined(separator: "\n")
    }
    let (one, two) = (Array(Self.items[..<3]), Array(Self.items[3...]))
    let old = chapter("一", "主要工作", one) + "\n" + chapter("二", "重点任务", two)
    let new = chapter("一", "重点任务", two) + "\n" + chapter("二", "主要工作", one)
    let result = diff(old, new)
    #expect(result.sectionLines == ["moved+renumbered 二、重点任务→一、重点任务", "renumbered 一、主要工作→二、主要工作"])
    let away = chapter("一", "主要工作", [one[0], one[1]]) + "\n" + chapter("二", "重点任务", two + [one[2]])
    #expect(diff(old, away).sectionLines == ["moved 3.集聚创新人才→3.集聚创新人才"])
  }

  @Test("items that begin in their sentence are told by what they say")
  func inlineItems() {
    let old = "@一是加强领导,落实责任。\n@二是强化保障,安排资金⟦300万元⟧。\n@三是抓好宣传,发放资料⟦900份⟧。"
    let new = "@一是抓好宣传,发放资料⟦900份⟧。\n@二是加强领导,落实责任。\n@三是强化保障,安排资金⟦350万元⟧。"
    let result = diff(old, new)
    #expect(result.figureLines == ["value 300万元→350万元"])
    #expect(result.sections.filter { $0.kinds.contains(.moved) }.count == 1)
    #expect(result.editLines == ["300万元→350万元"])
  }

  @Test("a section whose sentences went to two is split, and the other way round merged")
  func split() {
    let whole = "## 一、平台与人才\n新建市级重点实验室⟦6家⟧。\n开放共享仪器⟦80台⟧。\n引进各类高端人才⟦48名⟧。\n人才公寓交付使用⟦120套⟧。"
    let parts = "## 一、平台与人才\n新建市级重点实验室⟦6家⟧。\n开放共享仪器⟦80台⟧。\n## 二、人才\n引进各类高端人才⟦48名⟧。\n人才公寓交付使用⟦125套⟧。"
    let result = diff(whole, parts)
    #expect(result.sectionLines == ["split 一、平台与人才→一、平台与人才", "split 一、平台与人才→二、人才"])
    #expect(result.editLines == ["120套→125套"])
    #expect(result.figureLines == ["value 120套→125套"])
    #expect(
      diff(parts, whole).sectionLines == ["merged 一、平台与人才→一、平台与人才", "merged 二、人才→一、平台与人才"])
  }

  @Test("the text before the first heading has an entry of its own")
  func preamble() {
    let result = diff("# 总结\n今年以来成效明显。\n## 一、甲\n完成。", "# 总结\n今年以来成效显著。\n## 一、甲\n完成。")
    #expect(result.sectionLines == ["edited →"])
    #expect(result.editLines == ["明显→显著"])
  }

  @Test("a paragraph cut in two is no change")
  func paragraphs() {
    let old = "新建重点实验室⟦6家⟧。\n引进高端人才⟦48名⟧。"
    #expect(diff(old, old.replacing("。\n", with: "。\n\n")).isEmpty)
  }

  @Test("a sentence put to another place of its section is the same sentence")
  func reordered() {
    let old = "## 一、甲\n新建重点实验室⟦6家⟧。\n引进高端人才⟦48名⟧。\n登记技术合同⟦320项⟧。"
    let new = "## 一、甲\n登记技术合同⟦320项⟧。\n新建重点实验室⟦6家⟧。\n引进高端人才⟦48名⟧。"
    let result = diff(old, new)
    #expect(result.figures.isEmpty)
    #expect(result.sentenceOrigins == [0, 3, 1, 2])
    #expect(result.editLines == ["→登记技术合同320项。", "登记技术合同320项。→"])
  }

  @Test("a report rewritten by a third keeps its sections and figures")
  func rewritten() {
    var changed = Self.items
    changed[0] = "加快科创平台建设\n全年新建市级重点实验室⟦7家⟧,建设进度位居全省前列,获得通报表扬。"
    changed[3] = "促进成果转化\n全年共登记各类技术合同⟦320项⟧,实现成交额⟦9.9亿元⟧。"
    let result = diff(report(Self.items), report(changed))
    #expect(result.figureLines == ["value 6家→7家", "value 9.6亿元→9.9亿元"])
    #expect(result.sectionLines.count == 2)
  }
}
