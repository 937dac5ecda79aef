import Revisions
import Testing

@testable import SemanticDiff

/// What a figure states by what is said around its sentence.
@Suite("Figures in other surroundings")
struct SurroundingsTests {
  @Test(
    "a period that an earlier sentence of the paragraph says is compared where the figure's own sentence stayed",
    arguments: [
      ("2021年,", "2021年上半年,", true), ("2021年,", "2021年1-9月,", true), ("2021年1-9月,", "2021年1-10月,", true),
      ("2021年,", "2021年全年,", false), ("2021年上半年,", "今年上半年,", false), ("2021年,", "", false),
    ])
  func periodOfParagraph(old: String, new: String, isChange: Bool) {
    func report(_ opening: String) -> StructuredReport {
      .reading(
        canonical: Array(
          "# 白鹭县商务局2021年工作总结\n\n\(opening)商贸流通总体平稳。\n培育电商企业37家。\n\n新开门店12个。\n".utf8))
    }
    let lines = isChange ? ["period 37家→37家"] : []
    #expect(compare(report(old), report(new)).figureLines == lines)
    #expect(compare(report(new), report(old)).figureLines == lines)
  }

  @Test("a sentence that went from what is planned to what was done states something else")
  func fromPlanToWork() {
    func report(_ work: String, _ plan: String) -> StructuredReport {
      .reading(
        canonical: Array(
          """
          # 白鹭县商务局2021年工作总结及2022年工作打算

          ## 一、2021年主要工作

          培育电商企业37家。
          \(work)
          ## 二、2022年工作打算

          新开门店12个。
          \(plan)
          """.utf8))
    }
    let sentence = "建成冷链物流中心6座。\n"
    let forward = compare(report("", sentence), report(sentence, ""))
    #expect(forward.figureLines == ["status+period 6座→6座"])
    let back = compare(report(sentence, ""), report("", sentence))
    #expect(back.figureLines == ["status+period 6座→6座"])
  }

  @Test("a section that moved as a whole states what it stated")
  func movedSection() {
    func report(_ first: String, _ second: String) -> StructuredReport {
      .reading(canonical: Array("# 白鹭县商务局2021年工作总结\n\n\(first)\n\(second)".utf8))
    }
    let (markets, roads) = ("## 一、市场\n\n2021年,新开门店12个。\n", "## 二、冷链\n\n上半年,建成冷库6座。\n")
    #expect(compare(report(markets, roads), report(roads, markets)).figureLines.isEmpty)
  }

  @Test(
    "words that stand in longer words of time are not said",
    arguments: [
      ("2021年", "2021年,平稳", true), ("2021年", "2021年上半年,平稳", false), ("2021年", "截至2021年底", false),
      ("2月", "12月", false), ("11月", "1-11月", false), ("上半年", "2021年上半年", false), ("上半年", "上半年平稳", true),
      ("2021年", "2021年至2023年", false), ("2021年", "2021年至今", true), ("1-3月", "1-3月,平稳", true),
      ("2021年", "2021年上半年好于2021年", true), ("", "平稳", false),
    ])
  func wholePeriods(label: String, passage: String, expected: Bool) {
    #expect(PeriodWords.stand(label, in: Array(passage.utf8)) == expected)
  }

  @Test(
    "an edit begins behind a mark or a figure where that gives the same text",
    arguments: [
      ("产量⟦5吨⟧,销量⟦7吨⟧。", "产量⟦5吨⟧,存量⟦6吨⟧,销量⟦7吨⟧。", ["→存量6吨,"]),
      ("改造茶园,茶园提质。", "改造茶园,扩大茶园,茶园提质。", ["→扩大茶园,"]),
      ("平稳运行。", "总体平稳运行。", ["→总体"]),
      (
        "聘请农机驾驶员⟦18名|name=农机驾驶员数⟧。", "聘请农产品质检员⟦18名|name=农产品质检员数⟧。",
        ["农机驾驶员→农产品质检员"]
      ),
    ])
  func places(old: String, new: String, expected: [String]) {
    #expect(diff(old, new).editLines == expected)
    #expect(diff(new, old).editLines == expected.map(Self.mirrored))
  }

  private static func mirrored(_ line: String) -> String {
    line.split(separator: "→", omittingEmptySubsequences: false).reversed().joined(separator: "→")
  }

  @Test(
    "names of two things are unlike, whatever ends them",
    arguments: [
      ("食品质检员数", "农机驾驶员数", true), ("产业园数", "产业园区数", false), ("服务茶农数", "帮扶茶农数", false),
      ("出口额", "出口总额", false), ("茶叶产量", "游客人数", true),
    ])
  func names(one: String, other: String, expected: Bool) {
    #expect(NameStems(one, other).areUnlike == expected)
    #expect(NameStems(other, one).areUnlike == expected)
  }
}
