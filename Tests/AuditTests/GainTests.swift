import Testing

@Suite("Gains and the growth told with them")
struct GainTests {
  @Test(
    "growth that does not follow from the level and its gain is found",
    arguments: [
      ("全市工坊总数300家,比上年净增58家,增长40%。", "40 24.0 58 ÷ (300 − 58) = 24.0% [23.97, 23.97]"),
      ("技术合同成交额156.4亿元,增长24.6%,较上年增加26.4亿元。", "24.6 20.31 26.4 ÷ (156.4 − 26.4) = 20.31% [20.254, 20.362]"),
    ])
  func found(text: String, expected: String) throws {
    #expect(try findings(text) == ["growth error \(expected)"])
  }

  @Test(
    "growth that follows, or is of something else, raises nothing",
    arguments: [
      "全市工坊总数300家,比上年净增58家,增长24%。", "全市工坊总数300家,比上年净增60家,增长25%。",
      "技术合同成交额156.4亿元,增长20.3%,较上年增加26.4亿元。", "全市工坊总数300家,比年初净增58家,同比增长40%。",
      "地区生产总值1250亿元,比上年增加80亿元,增长5.1%。", "工坊300家,比上年净增58家,产值增长40%。", "新增工坊58家,比上年增加20家,增长52.6%。",
      "规模以上工业产值1250亿元,比上年增加80亿元,增长9.1%。", "工坊总数300家,比上年减少58家,下降16.2%。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
