import Quantities
import Testing

@Suite("Days and periods")
struct PeriodTests {
  @Test(
    "days of the calendar are days",
    arguments: [
      (2013, 4, 30, "2013-04-30"), (2020, 2, 29, "2020-02-29"), (2000, 2, 29, "2000-02-29"),
      (1, 1, 1, "0001-01-01"),
      (9999, 12, 31, "9999-12-31"),
    ])
  func days(year: Int, month: Int, day: Int, text: String) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).description == text)
  }

  @Test(
    "there is no such day",
    arguments: [
      (2013, 4, 31), (2021, 2, 29), (1900, 2, 29), (2013, 0, 1), (2013, 13, 1), (2013, 1, 0), (2013, 1, 32),
      (0, 1, 1),
      (10000, 1, 1), (-1, 1, 1),
    ])
  func noDays(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("days stand in the order of the calendar")
  func order() throws {
    let days = try [(2012, 12, 31), (2013, 1, 1), (2013, 1, 2), (2013, 2, 1)].map {
      try #require(Day(year: $0.0, month: $0.1, day: $0.2))
    }
    #expect(days == days.sorted())
    #expect(days == days.reversed().sorted())
  }

  @Test(
    "a period of months ends with the last day of its last month",
    arguments: [
      (2013, 1, 4, "2013-01-01", "2013-04-30"), (2020, 1, 2, "2020-01-01", "2020-02-29"),
      (2021, 2, 2, "2021-02-01", "2021-02-28"), (2021, 1, 12, "2021-01-01", "2021-12-31"),
    ])
  func months(year: Int, first: Int, last: Int, start: String, end: String) throws {
    let period = try #require(Period(year: year, months: first, last, label: "几月"))
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(!period.isInherited)
  }

  @Test("months run forwards and stay in the year", arguments: [(0, 4), (1, 13), (5, 4), (13, 13), (-1, 2)])
  func noMonths(first: Int, last: Int) {
    #expect(Period(year: 2013, months: first, last, label: "") == nil)
  }

  @Test("a year out of the calendar has no months")
  func noYear() {
    #expect(Period(year: 0, months: 1, 2, label: "") == nil)
  }

  @Test("an inherited period covers the same days under the same words")
  func inherited() throws {
    let period = try #require(Period(year: 2013, months: 1, 4, label: "1-4月"))
    #expect(period.inherited.isInherited)
    #expect(period.inherited.label == "1-4月")
    #expect(period.covers(sameDaysAs: period.inherited))
    #expect(period != period.inherited)
    let longer = try #require(Period(year: 2013, months: 1, 5, label: "1-4月"))
    #expect(!period.covers(sameDaysAs: longer))
  }
}
