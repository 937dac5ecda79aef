import Quantities
import Revisions
import Testing

@testable import History

@Suite("Names of periods")
struct CoveredPeriodTests {
  @Test(
    "a name is read back as it was written",
    arguments: [
      "2013", "2013-H1", "2013-H2", "2013-Q1", "2013-Q4", "2013-02", "2013-01..2013-04", "2012-11..2013-02",
      "2008..2012",
    ])
  func names(_ name: String) throws {
    #expect(try #require(CoveredPeriod(named: name)).name == name)
  }

  @Test(
    "free names have no days",
    arguments: ["终稿", "2013-H3", "2013-13", "2013-1", "13", "2013..", "2014..2013"])
  func free(_ name: String) {
    #expect(CoveredPeriod(named: name) == nil)
    #expect(PeriodName(named: name).name == name)
  }

  @Test("the year before follows the calendar")
  func yearBefore() throws {
    #expect(try #require(CoveredPeriod(named: "2013-H1")).yearBefore?.name == "2012-H1")
    #expect(try #require(CoveredPeriod(named: "2013-02")).yearBefore?.name == "2012-02")
    #expect(try #require(CoveredPeriod(named: "2012-02")).yearBefore?.name == "2011-02")
  }

  @Test("what is known later stands later")
  func order() {
    let names = ["2012", "2013-Q1", "2013-01..2013-04", "2013-H1", "2013-H2", "2013", "2014-01", "终稿"]
    let sorted = names.reversed().map { PeriodName(named: $0) }.sorted()
    #expect(sorted.map(\.name) == names)
  }

  @Test("a stock at a year's end counts to the year, and one at a month's end to the month")
  func yearEnd() throws {
    let report = try ReportName("柳河市农业局/2015")
    let december = try #require(Period(year: 2014, months: 12, 12, label: "截至2014年底"))
    #expect(PeriodName(of: december, in: report).name == "2014")
    let month = try #require(Period(year: 2014, months: 12, 12, label: "截至12月底"))
    #expect(PeriodName(of: month, in: report).name == "2014-12")
    #expect(PeriodName(of: nil, in: report).name == "2015")
  }

  @Test(
    "seconds since 1970 are days of the calendar",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"), (981_173_106, "2001-02-03"),
      (4_107_542_399, "2100-02-28"),
    ] as [(Int64, String)])
  func days(_ seconds: Int64, _ day: String) throws {
    #expect(try #require(Day(secondsSince1970: seconds)).description == day)
  }
}
