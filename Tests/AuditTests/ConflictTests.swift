import Testing

@Suite("One thing told twice")
struct ConflictTests {
  @Test("two values of one indicator are found")
  func conflict() throws {
    let text = "全年高新技术产业产值986.4亿元,同比增长9.6%。\n市场更加活跃。\n全年实现高新技术产业产值968.4亿元。"
    #expect(try findings(text) == ["conflict error 986.4 968.4"])
    #expect(try findings(text.replacing("968.4", with: "986.4")).isEmpty)
  }

  @Test("the same digits under two magnitudes are a slip of the unit")
  func slip() throws {
    let text = "全年技术合同成交额61.3亿元。\n市场更加活跃。\n全市技术合同成交额61.3万元,创历年新高。"
    #expect(try findings(text) == ["unit-slip error 61.3亿元 61.3万元"])
  }

  @Test("what other bodies did, and plans, are no conflict")
  func elsewhere() throws {
    let bodies = "完成调研报告6篇。\n二、白溪县\n全年技术合同成交额12.4亿元。\n三、东山县\n全年技术合同成交额9.6亿元。"
    #expect(try findings(bodies).isEmpty)
    let plan = "全年技术合同成交额12.4亿元。\n二、下一步工作打算\n全年技术合同成交额15.0亿元。"
    #expect(try findings(plan).isEmpty)
  }

  @Test(
    "another time, place, unit or bound, and a rounded value, are no conflict",
    arguments: [
      "2022年技术合同成交额51.2亿元。\n2023年技术合同成交额61.3亿元。", "上半年技术合同成交额31.2亿元。\n全年技术合同成交额61.3亿元。",
      "技术合同成交额61.3亿元。\n高新区技术合同成交额21.7亿元。", "技术合同成交额61.32亿元。\n技术合同成交额61.3亿元。",
      "技术合同成交额61.3亿元。\n技术合同成交额613000万元。",
      "技术合同成交额突破60亿元。\n技术合同成交额61.3亿元。", "技术合同成交额61.3亿元。\n力争技术合同成交额70亿元以上。",
      "新认定高新技术企业55家。\n高新技术企业总数达232家。", "兑付创新券2840万元,惠及企业463家。\n发放贷款19.3亿元,惠及企业645家。",
      "民营企业技术合同成交额11.3亿元。\n技术合同成交额61.3亿元。", "技术合同成交额61.3亿元。\n第四季度技术合同成交额21.2亿元。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
