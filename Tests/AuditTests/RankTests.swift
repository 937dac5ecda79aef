import Testing

@Suite("Ranks that cannot be")
struct RankTests {
  @Test(
    "a place that nobody can take is found",
    arguments: [
      ("综合得分在全省12个设区市中列第14位。", "14 12 14 > 12"), ("专利授权量在全市9个县（市、区）中排名第11位。", "11 9 11 > 9"),
      ("创新能力居全省第0位。", "0 1 0 < 1"), ("创新指数由全省第9位上升到第5位,上升3位。", "3 4 9 − 5 = 4"),
      ("创新指数由全省第5位上升到第9位。", "9 - 5 → 9"),
    ])
  func impossible(text: String, expected: String) throws {
    #expect(try findings(text) == ["rank error \(expected)"])
  }

  @Test(
    "places that can be raise nothing",
    arguments: [
      "综合得分在全省12个设区市中列第4位,较上年前移1位。", "新增企业9家,居全省第13位。", "总量由全国第13位上升到第10位,前进3位。", "创新指数由全省第5位下降到第9位。",
      "在9个县中新增平台3家,居全省第12位。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
