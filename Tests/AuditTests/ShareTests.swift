import Testing

@Suite("Shares and their parts")
struct ShareTests {
  @Test(
    "a share that is not that of its part is found",
    arguments: [
      ("完成收入206.47亿元,其中税收162.08亿元,下降1.4%,占78.9%。", "78.9 78.50 162.08 ÷ 206.47 = 78.50% [78.496, 78.505]"),
      (
        "规模以上工业产值2542.5亿元。高新技术产业产值1083.1亿元,占规模以上工业产值的比重为46.2%。",
        "46.2 42.60 1083.1 ÷ 2542.5 = 42.60% [42.597, 42.603]"
      ),
      ("办理质押贷款47笔,其中500万元以下的小额贷款29笔,占67.1%。", "67.1 61.70 29 ÷ 47 = 61.70% [61.702, 61.702]"),
    ])
  func shares(text: String, expected: String) throws {
    #expect(try findings(text) == ["share error \(expected)"])
  }

  @Test("a share whose whole stands before its part, without being named, is a warning")
  func unnamedWhole() throws {
    let text = "规上工业产值4000亿元,高新技术产业产值2210.3亿元,占比达65.26%。"
    #expect(
      try findings(text) == ["share warning 65.26 55.258 2210.3 ÷ 4000 = 55.258% [55.2493, 55.2657]"])
    #expect(try findings(text.replacing("65.26", with: "55.26")).isEmpty)
  }

  @Test(
    "a share that may be of another whole raises nothing",
    arguments: [
      "地区生产总值1250亿元,研发投入32亿元,占比3.1%。", "企业500家、院所40家、高校12家,占比20%。",
      "规上工业产值4000亿元,利税300亿元,高新技术产业产值2210.3亿元,占比达65.26%。", "新登记企业500家,科技企业2000家,占比35%。",
      "东区（产值1300亿元,占全市36.1%）、西区（产值640亿元,占全市17.9%）成为增长极。", "甲区产值1300亿元,乙区产值640亿元,占全市17.9%。",
    ])
  func unknownWhole(text: String) throws {
    #expect(try findings(text).isEmpty)
  }

  @Test("the shares of all parts give 100 %")
  func ratio() throws {
    #expect(
      try findings("三次产业比为8.3：51.6：43.1。") == ["share error 103.0 100 8.3 + 51.6 + 43.1 = 103.0 ± 0.15"])
    #expect(try findings("三次产业比为8.3：51.6：40.2。").isEmpty)
  }

  @Test("no part is more than its whole")
  func impossible() throws {
    #expect(try findings("工业投资占固定资产投资的比重达132.5%。") == ["share error 132.5 100 132.5 > 100"])
  }

  @Test(
    "shares that are right, of another whole or of a plan raise nothing",
    arguments: [
      "完成收入206.47亿元,其中税收162.08亿元,下降1.4%,占78.5%。", "规模以上工业产值2542.5亿元。高新技术产业产值1083.1亿元,占规模以上工业产值的比重为42.6%。",
      "受理专利6812件,其中发明1903件、外观设计1165件,发明占比27.9%。", "完成收入14.28亿元,为年度预算的104.6%。",
      "高新区产值348.2亿元,占全市高新技术产业产值的35.3%。", "科技支出9.6亿元,占一般公共预算支出的3.5%。",
      "签约项目52项,完成年度任务的130%。", "安排资金28.7亿元,其中基础研究3.1亿元（占10.8%）、重点研发11.5亿元（占40.1%）。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
