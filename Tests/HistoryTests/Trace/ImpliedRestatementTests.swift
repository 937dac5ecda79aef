import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("Restatements that follow from growth")
struct ImpliedRestatementTests {
  private func restated(_ before: String, _ after: String) throws -> [String] {
    let history = try MarkedHistory()
    history.revisions.add(try ReportName("柳河市统计局/2013"), before + "\n", message: "2013")
    history.revisions.add(try ReportName("柳河市统计局/2014"), after + "\n", message: "2014")
    return try history.trace("科技经费").restated
  }

  @Test("a level over its growth that misses last year's level restates it, with the arithmetic")
  func growth() throws {
    #expect(
      try restated("科技经费⟦27821.1亿元⟧。", "科技经费⟦30782.9亿元⟧，增长⟦10.1%⟧。") == [
        "2013: 27821.1亿元 → 30782.9亿元, 13790000000 implied 30782.9 ÷ 1.101 = 27959.0"
      ])
  }

  @Test(
    "growth that agrees within the printed digits restates nothing",
    arguments: [
      ("⟦27959.0亿元⟧", "⟦30782.9亿元⟧，增长⟦10.1%⟧"), ("⟦27950亿元⟧", "⟦30782.9亿元⟧，增长⟦10.1%⟧"),
      ("⟦100亿元⟧", "⟦110亿元⟧，增长⟦10%⟧"), ("⟦100.4亿元⟧", "⟦110亿元⟧，增长⟦10%⟧"),
      ("⟦100亿元⟧", "⟦95亿元⟧，下降⟦5%⟧"), ("⟦100亿元⟧", "⟦近150亿元⟧，增长⟦10%⟧"),
      ("⟦100亿元|target⟧", "⟦150亿元⟧，增长⟦10%⟧"), ("⟦100亿元|高新区⟧", "⟦150亿元⟧，增长⟦10%⟧"),
    ])
  func agreeing(before: String, after: String) throws {
    #expect(try restated("科技经费\(before)。", "科技经费\(after)。") == [])
  }

  @Test("a fall reckons with its sign")
  func fall() throws {
    #expect(
      try restated("科技经费⟦100亿元⟧。", "科技经费⟦76亿元⟧，下降⟦5%⟧。") == [
        "2013: 100亿元 → 76亿元, -2000000000 implied 76 ÷ 0.95 = 80"
      ])
  }

  @Test("a level that fell while it is said to have grown is another coverage")
  func coverage() throws {
    #expect(
      try restated("科技经费⟦100亿元⟧。", "科技经费⟦88亿元⟧，增长⟦10%⟧。") == [
        "2013: 100亿元 → 88亿元, -2000000000 coverage 88 ÷ 1.10 = 80"
      ])
  }

  @Test("a share less the points gained restates last year's share")
  func share() throws {
    #expect(
      try restated("科技经费⟦34.1%⟧。", "科技经费⟦38.86%⟧，提高⟦4个百分点⟧。") == [
        "2013: 34.1% → 38.86%, 0.76 implied 38.86 − 4 = 34.86"
      ])
    #expect(try restated("科技经费⟦34.5%⟧。", "科技经费⟦38.86%⟧，提高⟦4个百分点⟧。") == [])
  }

  @Test(
    "points are taken from rates as they are printed: a hundredth between numbers of one place is a restatement"
  )
  func hundredths() throws {
    #expect(
      try restated("科技经费⟦2.23%⟧。", "科技经费⟦2.40%⟧，提高⟦0.16个百分点⟧。") == [
        "2013: 2.23% → 2.40%, 0.01 implied 2.40 − 0.16 = 2.24"
      ])
    #expect(
      try restated("科技经费⟦2.42%⟧。", "科技经费⟦2.60%⟧，提高⟦0.10个百分点⟧。") == [
        "2013: 2.42% → 2.60%, 0.08 implied 2.60 − 0.10 = 2.50"
      ])
    #expect(try restated("科技经费⟦2.23%⟧。", "科技经费⟦2.40%⟧，提高⟦0.17个百分点⟧。") == [])
    #expect(try restated("科技经费⟦2.2%⟧。", "科技经费⟦2.40%⟧，提高⟦0.16个百分点⟧。") == [])
  }

  @Test("what is said outright of last year goes before what follows")
  func outright() throws {
    #expect(
      try restated("科技经费⟦100亿元⟧。", "科技经费⟦132亿元⟧，增长⟦10%⟧。\n科技经费⟦120亿元|2013⟧。") == [
        "2013: 100亿元 → 120亿元, 2000000000 stated"
      ])
  }
}
