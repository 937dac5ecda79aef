import Testing

@Suite("Parts and their whole")
struct SumTests {
  @Test(
    "parts that give more than their whole are found",
    arguments: [
      ("全年派出指导员163名,其中高校52名、院所61名、企业70名。", "163 183 52 + 61 + 70 = 183"),
      ("全市建有各类创新站点45家。其中,国家级3家,省级17家,市级31家。", "45 51 3 + 17 + 31 = 51"),
      ("争取资金735万元（国家级160万元、省级485万元、市级190万元）。", "735 835 160 + 485 + 190 = 835 ± 2"),
      ("投入经费1.25亿元,其中财政4500万元、企业9100万元。", "1.25 1.36 0.45 + 0.91 = 1.36 ± 0.0051"),
      ("立项19项,争取资金735万元,其中省级8项、资金385万元,市级14项、资金350万元。", "19 22 8 + 14 = 22"),
      ("全年获奖成果12项,其中一等奖15项。", "12 15 15 > 12"),
      ("聘请顾问100位,其中高校60位、院所20位、企业50位。", "100 130 60 + 20 + 50 = 130"),
      ("新建站点21个（其中企业站点9个、高校站点14个），反响良好。", "21 23 9 + 14 = 23"),
    ])
  func exceeding(text: String, expected: String) throws {
    #expect(try findings(text) == ["sum error \(expected)"])
  }

  @Test(
    "parts that are all there are and give less are found",
    arguments: [
      ("全年申请专利5230件,其中发明1903件、实用新型2744件、外观设计483件。", "5230 5130 1903 + 2744 + 483 = 5130"),
      ("建成各级研发机构163家,其中国家级11家、省级27家、其他115家。", "163 153 11 + 27 + 115 = 153"),
      ("外贸进出口总额87.4亿美元,其中出口52.1亿美元,进口33.3亿美元。", "87.4 85.4 52.1 + 33.3 = 85.4 ± 0.15"),
    ])
  func short(text: String, expected: String) throws {
    #expect(try findings(text) == ["sum error \(expected)"])
  }

  @Test("between commas may stand what overlaps: a warning")
  func commas() throws {
    #expect(
      try findings("签约项目72个,其中机械项目31个,建材项目28个,食品项目22个。") == ["sum warning 72 81 31 + 28 + 22 = 81"])
  }

  @Test("a sum that misses its whole by a little is a warning: a part may be left out")
  func near() throws {
    #expect(
      try findings("选派特派员88名,其中省级14名、市级23名、县级49名。") == ["sum warning 88 86 14 + 23 + 49 = 86"])
  }

  @Test("the three sectors are added up over their sentences")
  func sectors() throws {
    let text =
      "全年地区生产总值1260.50亿元,增长6.1%。其中,第一产业增加值103.12亿元,增长2.6%;第二产业增加值537.24亿元,增长5.8%;第三产业增加值602.14亿元,增长7.2%。"
    #expect(try findings(text) == ["sum error 1260.50 1242.50 103.12 + 537.24 + 602.14 = 1242.50 ± 0.02"])
    #expect(try findings(text.replacing("1260.50", with: "1242.51")).isEmpty)
  }

  @Test("what there was and what came new give what there is")
  func stock() throws {
    let text = "在已建55家重点研究院的基础上,今年新培育36家,累计达到96家。"
    #expect(try findings(text) == ["sum error 96 91 55 + 36 = 91"])
    #expect(try findings(text.replacing("96家", with: "91家")).isEmpty)
  }

  @Test(
    "two levels and the difference told with them",
    arguments: [
      ("高新技术企业由132家增加到187家,增加45家。", "sum error 45 55 187 − 132 = 55"),
      ("研发投入占比由2.13%提高到2.57%,提高0.34个百分点。", "sum error 0.34 0.44 2.57 − 2.13 = 0.44 ± 0.015"),
    ])
  func moves(text: String, expected: String) throws {
    #expect(try findings(text) == [expected])
  }

  @Test("the rows of a table give its row of totals")
  func tables() throws {
    let table = """
      2023年各县区技术合同情况

      | 县区 | 登记数（项） | 成交额（亿元） |
      | --- | --- | --- |
      | 白溪县 | 213 | 12.4 |
      | 东山县 | 187 | 9.6 |
      | 高新区 | 296 | 31.2 |
      | 合计 | 696 | 55.2 |
      """
    #expect(try findings(table) == ["sum error 55.2 53.2 12.4 + 9.6 + 31.2 = 53.2 ± 0.2"])
    #expect(try findings(table.replacing("55.2", with: "53.2")).isEmpty)
    #expect(try findings(table.replacing("高新区", with: "其中高新区")).isEmpty)
  }

  @Test(
    "sums that are right, open or of several things raise nothing",
    arguments: [
      "全年派出指导员183名,其中高校52名、院所61名、企业70名。",
      "建成平台76个,其中水稻类23个、玉米类19个、油菜类8个。",
      "现有职工120人,其中党员80人,本科以上学历100人,高级职称36人。",
      "现有博士28人、硕士60人,其中女性35人、党员40人。",
      "入驻企业100家,其中高新技术企业45家,科技型中小企业80家,规上企业38家。",
      "专利申请量、授权量分别为2209件和1895件,其中发明专利申请量和授权量分别为1461件和972件。",
      "建有孵化器34家、众创空间51家,其中国家级分别为26家和29家。",
      "获得国家级项目47项,其中基金项目20项,重大专项14项、火炬计划13项,省市级项目1200余项。",
      "全年授权专利3669件,其中发明99件,有效发明专利拥有量达5210件。",
      "科技活动人员31.7万人,其中研发人员9.8万人年。",
      "投入资金10.3亿元,其中工业4.2亿元、农业3.4亿元、社会发展2.8亿元。",
      "新增平台12家,其中省级5家,获批建设资金300万元,组织培训20家。",
      "带动企业63家,其中6家企业投资突破1000万元。",
      "居民人均可支配收入38642元,其中城镇居民45213元,农村居民21356元。", "平均年龄42岁,其中男35岁、女38岁。",
      "引进项目86个、总投资560亿元,其中10亿元以上项目12个、投资320亿元,5亿元以上项目20个、投资280亿元。",
      "财政总收入56.2亿元,其中地方财政收入30.1亿元,税收收入41.2亿元。",
      "各项贷款余额560亿元,其中短期贷款230亿元,中长期贷款320亿元,涉农贷款260亿元。",
      "建成基地30个,其中省级以上12个、市级以上25个。",
      "高新技术企业由132家增加到187家,增加55家。",
      "地区生产总值由932.1亿元增加到1369.5亿元,增长33.6%。",
      "省级计划由14类整合为5类,申报材料压减62%。",
      "高新技术企业由132家增加到187家,年均增长12%。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
