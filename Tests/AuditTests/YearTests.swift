import Audit
import Testing

@Suite("A report against last year's")
struct YearTests {
  @Test("growth has to fit last year's level")
  func growth() throws {
    let lastYear = "技术合同成交额138.6亿元,同比增长21.3%。"
    #expect(
      try findings("技术合同成交额171.2亿元,同比增长33.5%。", lastYear: lastYear)
        == ["growth error 33.5 23.52 171.2 ÷ 138.6 − 1 = 23.52% [23.440, 23.602]"])
    #expect(try findings("技术合同成交额171.2亿元,同比增长23.5%。", lastYear: lastYear).isEmpty)
  }

  @Test("a little apart may be a revision, the other way another coverage")
  func revision() throws {
    let lastYear = "技术合同成交额138.6亿元,同比增长21.3%。"
    #expect(
      try findings("技术合同成交额171.2亿元,同比增长24.1%。", lastYear: lastYear).map { $0.prefix(14) }
        == ["growth warning"])
    #expect(
      try findings("技术合同成交额121.2亿元,同比增长4.1%。", lastYear: lastYear)
        == ["growth warning 4.1 -12.55 121.2 ÷ 138.6 − 1 = -12.55% [-12.622, -12.486]"])
  }

  @Test("what the report says itself of last year counts")
  func restated() throws {
    #expect(
      try findings(
        "2022年技术合同成交额修订为130.0亿元。技术合同成交额171.2亿元,同比增长31.7%。", lastYear: "技术合同成交额138.6亿元,同比增长21.3%。"
      ).isEmpty)
  }

  @Test("growth at constant prices is not held against levels")
  func constantPrices() throws {
    #expect(
      try findings("地区生产总值1369.5亿元,增长5.1%。", lastYear: "地区生产总值1232.1亿元,增长6.0%。").isEmpty)
  }

  @Test("points gained have to fit last year's share, and places gained last year's rank")
  func differences() throws {
    #expect(
      try findings("科技进步贡献率达62.4%,比上年提高4.1个百分点。", lastYear: "科技进步贡献率达60.1%。")
        == ["growth error 4.1 2.3 62.4 − 60.1 = 2.3 ± 0.15"])
    #expect(
      try findings("创新能力列全省第4位,较上年前移3位。", lastYear: "创新能力列全省第5位。") == ["rank error 3 1 5 − 4 = 1"])
  }

  @Test("what is more or fewer has to fit last year's count")
  func counts() throws {
    let lastYear = "高新技术企业总数达36家。"
    #expect(
      try findings("高新技术企业总数达55家,较上年净增9家。", lastYear: lastYear) == ["growth error 9 19 55 − 36 = 19"])
    #expect(try findings("高新技术企业总数达45家,较上年净增9家。", lastYear: lastYear).isEmpty)
  }

  @Test("a level of another magnitude is a slip of the unit, with growth or without")
  func magnitude() throws {
    #expect(
      try findings("技术合同成交额171.2万元,同比增长23.5%。", lastYear: "技术合同成交额138.6亿元。")
        == ["unit-slip error 171.2万元 - 171.2万元 ≈ 138.6亿元 ÷ 10000"])
    #expect(
      try findings("兑付科技创新券3120亿元。", lastYear: "兑付科技创新券2840万元。")
        == ["unit-slip error 3120亿元 - 3120亿元 ≈ 2840万元 × 10000"])
    #expect(try findings("兑付科技创新券1.2亿元。", lastYear: "兑付科技创新券2840万元。").isEmpty)
  }

  @Test("a sentence that stands as it stood is found, but not one of what lasts")
  func stale() throws {
    let text = "全年登记技术合同1596项,服务企业2037家次。"
    #expect(try findings(text, lastYear: text) == ["stale warning 1596 -"])
    #expect(
      try findings("2023年\(text.dropFirst(2))", lastYear: "2022年\(text.dropFirst(2))")
        == ["stale warning 1596 -"])
    for lasting in [
      "园区规划占地1250亩,总投资23.6亿元。", "2019年获批国家级基地,投资12.75亿元,新增设备1260台。", "力争登记技术合同1596项,服务企业2037家次。", "召开会议4次。",
    ] {
      #expect(try findings(lasting, lastYear: lasting).isEmpty, "\(lasting)")
    }
  }

  @Test("last year's aims are told with what became of them")
  func targets() throws {
    let lastYear = "全年新增高新技术企业96家。\n二、2023年工作打算\n全年新增高新技术企业110家以上,技术合同成交额达165亿元,建设国际联合实验室2家。"
    let findings = try findings("新增高新技术企业113家,技术合同成交额150.2亿元。", lastYear: lastYear)
    #expect(findings == ["target warning 150.2 165", "target note 113 110", "target note - 2"])
  }
}

@Suite("Damaged numbers")
struct MissingTests {
  @Test("units without numbers are found, a finding a sentence")
  func missing() throws {
    let now = AuditedReport(label: "now", content: try draft("全年收入增长%,利税亿元。签约金额亿元。新增企业3家。"))
    let found = audit(now).findings
    #expect(found.map(\.line) == ["missing error - -", "missing error - -"])
    #expect(found.first?.subject == "%、亿元")
  }
}
