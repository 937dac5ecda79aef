import Figures
import Quantities
import ReportText
import Revisions
import SemanticDiff

/// Two revisions of one report with every kind of change that a reviewer meets, and the comparison of the two.
enum DiffFixture {
  static let old = ReportFixture.report(
    """
    上半年,全县工业运行平稳。

    ## 一、工业经济

    ### (一)园区建设

    1-6月,园区完成产值⟦园区产值:1091.48亿元;key=park.output⟧,增长⟦园区产值:12.5%;growth;yoy⟧。
    上缴税收⟦税收:1.7亿元⟧。
    园区积极推进标准厂房建设。

    ## 二、科技创新

    申请专利⟦专利申请量:211件;new⟧,出口创汇⟦出口额:12亿元⟧。
    引进人才⟦引进人才:35名⟧。

    ## 三、安全生产

    开展检查⟦安全检查:40次⟧,净利润⟦净利润:-3.2万元⟧。
    """)

  static let new = ReportFixture.report(
    """
    上半年,全县工业运行总体平稳。

    ## 一、工业经济

    ### (一)园区建设

    1-6月,园区完成产值⟦园区产值:1121.48亿元;key=park.output⟧,增长⟦园区产值:13.7%;growth;yoy⟧。
    上缴税收⟦税收:17000万元⟧。
    园区主动推进标准厂房建设,新开工⟦新开工厂房:3幢⟧。

    ## 二、安全生产

    开展检查约⟦安全检查:40次;approx⟧,净利润⟦净利润:3.2万元⟧。

    ## 三、科技创新和人才

    申请专利⟦专利申请量:211件;new⟧,出口创汇⟦出口额:12万元⟧。
    """)

  static let diff = ReportDiff(
    old: old, new: new,
    sections: [
      SectionChange(
        kinds: [.edited], old: nil, new: nil, edits: [edit("", "总体", after: "全县工业运行")].compactMap(\.self)),
      SectionChange(
        kinds: [.edited], old: 1, new: 1,
        edits: [
          edit("积极", "主动"), edit("", ",新开工3幢", after: "标准厂房建设"),
        ].compactMap(\.self)),
      SectionChange(kinds: [.moved, .renumbered], old: 3, new: 2, edits: []),
      SectionChange(
        kinds: [.moved, .renumbered, .retitled, .edited], old: 2, new: 3,
        edits: [edit("引进人才35名。\n", "")].compactMap(\.self)),
    ],
    figures: [
      change([.value], "1091.48亿元", "1121.48亿元", "3000000000", "0.0275"),
      change([.value], "12.5%", "13.7%", "1.2", "0.096"),
      change([.unit], "1.7亿元", "17000万元", "0", "0"),
      change([.added], nil, "3幢"),
      change([.bound], "40次", "40次", "0", "0"),
      change([.value, .sign], "-3.2万元", "3.2万元", "64000", "2"),
      change([.unitSlip], "12亿元", "12万元", "-1199880000", "-0.9999"),
      change([.removed], "35名", nil),
    ],
    figureOrigins: [0, 1, 2, nil, 6, 7, 3, 4], sentenceOrigins: [0, 1, 2, 3, 6, 4],
    sectionOrigins: [0, 1, 3, 2],
    isCapped: false)

  static let same = ReportDiff(
    old: old, new: old, sections: [], figures: [], figureOrigins: Array(old.figures.indices),
    sentenceOrigins: Array(old.sentences.indices), sectionOrigins: Array(old.sections.indices),
    isCapped: false)

  private static func change(
    _ kinds: [FigureChange.Kind], _ from: String?, _ to: String?, _ absolute: String? = nil,
    _ relative: String? = nil
  ) -> FigureChange {
    let delta = absolute.flatMap { ExactDecimal($0) }.map {
      FigureDelta(absolute: $0, relative: relative.flatMap { ExactDecimal($0) })
    }
    return FigureChange(
      kinds: kinds, old: from.flatMap { quote in old.figures.firstIndex { $0.quote == quote } },
      new: to.flatMap { quote in new.figures.firstIndex { $0.quote == quote } }, delta: delta)
  }

  private static func edit(_ from: String, _ to: String, after: String = "") -> TextEdit? {
    let gone = from.isEmpty ? nil : old.span(of: from)
    let anchor = new.span(of: after + to)
    let came = to.isEmpty ? nil : anchor.map { TextSpan($0.start + after.utf8.count, $0.end) }
    guard gone != nil || came != nil else { return nil }
    let kind: TextEdit.Kind = gone == nil ? .insert : came == nil ? .delete : .replace
    return TextEdit(kind: kind, old: gone, new: came)
  }
}

/// Revisions with fixed ids, authors and times.
enum RevisionFixture {
  static func revision(
    _ digit: Character, _ message: String, author: String = "李明", day: Int64 = 0, parents: [RevisionID] = []
  ) throws -> Revision {
    guard let id = RevisionID(String(repeating: digit, count: 40)) else { throw FixtureError() }
    let signature = Signature(
      name: author, email: "user@yunxi.example", seconds: 1_372_728_600 + day * 86_400, offset: 480)
    return Revision(id: id, parents: parents, author: signature, committer: signature, message: message)
  }

  struct FixtureError: Error {}
}
