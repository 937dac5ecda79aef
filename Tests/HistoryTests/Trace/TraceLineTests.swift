import Figures
import Quantities
import ReportText
import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("Lines of a trace")
struct TraceLineTests {
  /// The points of each line: `quote`, by the line's first point.
  private func lines(_ reports: [(report: String, text: String)]) throws -> [[String]] {
    let history = try MarkedHistory()
    for (report, text) in reports { history.revisions.add(try ReportName(report), text, message: report) }
    var lines: [(line: TraceLine, quotes: [String])] = []
    for point in try history.trace("粮食产量").points {
      if let place = lines.firstIndex(where: { $0.line == point.line }) {
        lines[place].quotes.append(point.figure.quote)
      } else {
        lines.append((point.line, [point.figure.quote]))
      }
    }
    return lines.map(\.quotes)
  }

  @Test("a thing goes on over the years, what is said of all of it with it, and its aims beside it")
  func years() throws {
    let lines = try lines([
      ("柳河市农业局/2013", "粮食产量⟦12万吨⟧。\n粮食产量⟦14万吨|2014|target⟧。\n"),
      ("柳河市农业局/2014", "粮食产量⟦13万吨|全市⟧。\n粮食产量⟦12.5万吨|2013⟧。\n"),
    ])
    #expect(lines == [["12万吨", "12.5万吨", "14万吨", "13万吨"]])
  }

  @Test("another series, part, kind of value, unit and length of period is another line")
  func apart() throws {
    let lines = try lines([
      (
        "柳河市农业局/2013",
        "粮食产量⟦12万吨⟧，增长⟦5%⟧。\n粮食产量⟦3万吨|高新区⟧。\n粮食产量⟦90万吨|cumulative⟧。\n粮食产量⟦7家⟧。\n粮食产量⟦6万吨|2013-H1⟧。\n"
      ),
      ("青石县农业局/2013", "粮食产量⟦2万吨⟧。\n"),
    ])
    #expect(Set(lines) == [["12万吨"], ["5%"], ["3万吨"], ["90万吨"], ["7家"], ["6万吨"], ["2万吨"]])
    #expect(lines.count == 7)
  }

  @Test("growth against another time is another line, and without a word it is against the year before")
  func basis() throws {
    func line(_ basis: Basis?) -> TraceLine {
      let percent = Amount(value: ExactDecimal(5), unit: "%")
      let figure = Figure(
        id: "f1", quote: "5%", span: .init(0, 2), line: 1, section: nil, sentence: 0,
        indicator: Indicator(name: "粮食产量"), aspect: .growth, written: percent, normalized: percent,
        basis: basis)
      return TraceLine(VintageKey(figure, reportPeriod: "2013", region: nil), of: "柳河市农业局")
    }
    #expect(line(nil) == line(.yoy))
    #expect(Set([line(.yoy), line(.prev), line(.since(2010))]).count == 3)
  }

  @Test(
    "quarters are as long as each other, months and half years too, and nothing as one of them",
    arguments: [
      ("2013-Q1", "2014-Q3", true), ("2013-02", "2014-11", true), ("2013-H1", "2013-H2", true),
      ("2013", "2014", true), ("2013-01..2013-04", "2014-01..2014-04", true), ("2013", "2013-H1", false),
      ("2013-Q1", "2013-03", false), ("2011..2015", "2015", false), ("简报", "简报", true), ("简报", "快报", false),
    ])
  func length(one: String, other: String, isEqual: Bool) {
    #expect((PeriodName(named: one).length == PeriodName(named: other).length) == isEqual)
  }

  @Test("what begins within a month is as long as the same days of another year")
  func days() throws {
    func length(_ year: Int, _ day: Int) throws -> PeriodLength {
      let start = try #require(Day(year: year, month: 3, day: 5))
      return CoveredPeriod(start: start, end: try #require(Day(year: year, month: 4, day: day))).length
    }
    #expect(try length(2013, 9) == length(2014, 9))
    #expect(try length(2013, 9) != length(2014, 10))
  }
}
