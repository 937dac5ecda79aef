import Figures
import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("What an asked-for indicator means")
struct IndicatorQueryTests {
  private let known = KnownIndicator(
    indicator: Indicator(name: "粮食产量", key: "grain.output"), aliases: ["粮食总产", "粮产"])

  @Test("width, spaces and letter case do not matter", arguments: ["R&D 经费", "r&d经费", "R＆D经费"])
  func plain(_ words: String) throws {
    let history = try MarkedHistory(line: ["Ｒ&D经费⟦3亿元⟧。\n"])
    #expect(try history.trace(words).points.count == 1)
  }

  @Test("a name that only resembles is not taken", arguments: ["粮食产", "粮食产量率", "粮食产值"])
  func resembling(_ words: String) throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n"])
    #expect(throws: HistoryError.unknownIndicator(words, near: ["粮食产量"])) { try history.trace(words) }
  }

  @Test("an unknown name never gives an empty answer")
  func unknown() throws {
    let history = try MarkedHistory(line: ["粮食产量⟦12万吨⟧。\n"])
    #expect(throws: HistoryError.unknownIndicator("登记失业", near: [])) { try history.trace("登记失业") }
    #expect(throws: HistoryError.unknownIndicator("", near: [])) { try history.trace("") }
  }

  @Test("a name that several indicators end with lists them")
  func ambiguous() throws {
    let history = try MarkedHistory(line: ["工业产值⟦3亿元⟧。\n农业产值⟦2亿元⟧。\n粮食产量⟦12万吨⟧。\n"])
    let expected = HistoryError.ambiguousIndicator(
      "产值", candidates: [Indicator(name: "农业产值"), Indicator(name: "工业产值")])
    #expect(throws: expected) { try history.trace("产值") }
  }

  @Test("two names of one indicator are no choice: it is suggested once")
  func oneOfTwoNames() throws {
    let history = try MarkedHistory(line: [
      "规上工业增加值⟦3亿元|key=industry.added⟧。\n规模以上工业增加值⟦2亿元|2012|key=industry.added⟧。\n"
    ])
    let suggested = HistoryError.unknownIndicator("增加值", near: ["规上工业增加值"])
    #expect(throws: suggested) { try history.trace("增加值") }
    history.revisions.add(history.report, "规上工业增加值⟦3亿元|key=industry.added⟧。\n农业增加值⟦1亿元⟧。\n", message: "r1")
    let candidates = [Indicator(name: "农业增加值"), Indicator(name: "规上工业增加值", key: "industry.added")]
    #expect(throws: HistoryError.ambiguousIndicator("增加值", candidates: candidates)) {
      try history.trace("增加值")
    }
  }

  @Test("the catalogue's key and aliases find every name of it", arguments: ["grain.output", "粮产", "粮食产量"])
  func catalogue(_ words: String) throws {
    let history = try MarkedHistory(line: ["粮食总产⟦12万吨⟧。\n", "粮食产量⟦13万吨⟧。\n"])
    let known = known
    let trace = try history.trace(words) { asked in
      [known.indicator.key ?? "", known.indicator.name].contains(asked) || known.aliases.contains(asked)
        ? [known] : []
    }
    #expect(trace.indicator == known.indicator)
    #expect(trace.points.map(\.figure.quote) == ["12万吨", "13万吨"])
  }

  @Test("words for which the catalogue has several indicators list them")
  func several() throws {
    let history = try MarkedHistory(line: ["粮食总产⟦12万吨⟧。\n"])
    let known = known
    let other = KnownIndicator(indicator: Indicator(name: "粮食单产", key: "grain.yield"))
    let expected = HistoryError.ambiguousIndicator(
      "粮食", candidates: [known.indicator, other.indicator].sorted { $0.name < $1.name })
    #expect(throws: expected) { try history.trace("粮食") { _ in [other, known] } }
  }

  @Test("an indicator of the catalogue that no report states is an error of its own")
  func neverStated() throws {
    let history = try MarkedHistory(line: ["粮食单产⟦12吨⟧。\n"])
    let known = known
    #expect(throws: HistoryError.neverStated(known.indicator, near: ["粮食单产"])) {
      try history.trace("粮产") { _ in [known] }
    }
  }
}
