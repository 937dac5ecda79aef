import Testing

@testable import Catalogue

@Suite("The key of a name")
struct LookupTests {
  private let catalogue = Catalogue.builtIn

  @Test(
    "is the same for all writings of it",
    arguments: [
      ("高新技术企业", "hightech.enterprises"), ("高新技术企业数", "hightech.enterprises"),
      ("高新技术企业总数", "hightech.enterprises"), ("全市高新技术企业数量", "hightech.enterprises"),
      ("高企数", "hightech.enterprises"), ("国家级高新技术企业", "hightech.enterprises"),
      ("全社会R&D经费支出", "rd.expenditure"), ("R＆D 经费支出总额", "rd.expenditure"),
      ("r&d经费", "rd.expenditure"), ("研究与试验发展（R&D）经费支出", "rd.expenditure"),
      ("全社会研发投入", "rd.expenditure"), ("全省研究与试验发展经费投入", "rd.expenditure"),
      ("规上工业总产值", "industry.above-scale.output"), ("我县规模以上工业产值", "industry.above-scale.output"),
      ("地区生产总值（GDP）", "gdp.total"), ("GDP", "gdp.total"), ("生产总值", "gdp.total"),
      ("专利申请总量", "patent.applications"), ("专利申请件数", "patent.applications"),
      ("每万人口发明专利拥有量", "patent.invention.per-10k"), ("万人发明专利拥有量", "patent.invention.per-10k"),
      ("国家级专精特新“小巨人”企业", "enterprises.little-giants"), ("ＰＣＴ专利申请量", "patent.pct"),
      ("省重点实验室数", "platform.key-lab.provincial"), ("省级重点实验室", "platform.key-lab.provincial"),
      ("全国重点实验室", "platform.key-lab.national"), ("战略新兴产业产值", "emerging.output"),
      ("劣V类水体比例", "env.water.bad"), ("规上工业研发费", "rd.above-scale.cost"),
      ("技术市场交易额", "techmarket.amount"), ("夏粮总产量", "agri.grain.summer"),
      ("国家备案众创空间", "platform.maker-space.national"), ("公民具备科学素质的比例", "popsci.literacy"),
    ])
  func writings(name: String, key: String) {
    #expect(catalogue.key(forName: name) == key)
  }

  @Test(
    "is that of the stock where the name says what came new: the accumulation of the figure says so",
    arguments: [
      ("新认定高新技术企业数", "hightech.enterprises"), ("净增高新技术企业", "hightech.enterprises"),
      ("新增专利授权量", "patent.grants"), ("累计发明专利授权量", "patent.invention.grants"),
      ("新增省级企业研究院数", "platform.enterprise-institute.provincial"),
      ("城镇新增就业", "employment.urban-new"), ("新增城镇就业", "employment.urban-new"),
    ])
  func accumulation(name: String, key: String) {
    #expect(catalogue.key(forName: name) == key)
  }

  @Test(
    "is nil for what the catalogue does not have",
    arguments: [
      "", "数", "省级高新技术企业数", "市级高新技术企业", "某某企业高新技术企业", "高新技术企业座谈会次数", "女性科技特派员",
      "提高企业数", "全市", "新增", "占", "占比", "R&D", "专利申请量、授权量", "全县域高新技术企业", "发明", "高新技术",
      "规模以上工业企业R&D", "高新技术企业占比", "高新技术企业产值", "企业技术合同", "秋粮面积", "备案众创空间入驻企业",
      "夏粮单产增幅", "规上工业增加值增速", "研发费",
    ])
  func unknown(name: String) {
    #expect(catalogue.key(forName: name) == nil)
  }

  @Test(
    "depends on a unit that can measure it",
    arguments: [
      ("技术合同成交额", "亿元", "techmarket.amount"), ("技术合同成交额", "项", nil),
      ("技术合同成交数", "项", "techmarket.contracts"), ("技术合同成交", "万元", "techmarket.amount"),
      ("技术合同成交", "项", "techmarket.contracts"), ("高新技术企业数", "亿元", nil),
      ("高新技术企业数", "户", "hightech.enterprises"), ("高新技术企业数", "%", "hightech.enterprises"),
      ("专利授权量", "个百分点", "patent.grants"), ("专利授权量", "位", "patent.grants"),
      ("研发投入强度", "%", "rd.intensity"), ("研发投入强度", "家", nil),
      ("R&D人员全时当量", "万人年", "rd.personnel.fte"), ("粮食总产量", "万吨", "agri.grain"),
      ("粮食播种面积", "万亩", "agri.grain.area"), ("粮食播种面积", "万吨", nil),
      ("进出口总额", "亿美元", "trade.total"), ("税收总额", "亿元", "tax.revenue"),
    ] as [(String, String, String?)])
  func units(name: String, unit: String, key: String?) {
    #expect(catalogue.key(forName: name, unit: unit) == key)
  }

  @Test("survives any bytes and any length")
  func hostile() {
    for name in [
      String(repeating: "高企", count: 10_000), "\u{0}\u{FFFF}", "(((R&D)", ")", "占占占占", "与与之比", "的的的的",
    ] {
      #expect(catalogue.key(forName: name) == nil)
      #expect(catalogue.key(forShareOf: name, in: name) == nil)
    }
  }

  @Test("survives every order of the words that are folded", arguments: 1...20)
  func disorder(seed: UInt64) {
    let words = [
      "高企", "R&D", "研究与试验发展", "国内生产总值", "规模以上", "占", "与", "相当于", "之比", "比重", "全市", "省级", "国家级",
      "新增", "净增", "总额", "数量", "额", "数", "每", "(", ")", "Ⅲ", "ｄ", " ", "的", "万人口", "业", "é", "\u{1F600}", "产值",
    ]
    var state = seed
    for _ in 0..<500 {
      var name = ""
      while true {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if state >> 60 == 0 || name.utf8.count > NormalName.maximumLength { break }
        name += words[Int(state >> 33) % words.count]
      }
      guard let normal = NormalName.bytes(of: name) else { continue }
      #expect(normal.count <= NameFolding.growth(of: name.utf8.count), "seed \(seed): \(name)")
      #expect(String(validating: normal, as: UTF8.self) != nil, "seed \(seed): \(name)")
      if let key = catalogue.key(forName: name) { #expect(catalogue.entry(forKey: key) != nil) }
      if let key = catalogue.key(forShareOf: name, in: name) { #expect(catalogue.entry(forKey: key) != nil) }
    }
  }

  @Test("is not shared with a name that a short form only seems to hold")
  func seeming() {
    #expect(NormalName.bytes(of: "提高企业产值") == Array("提高企业产值".utf8))
    #expect(NormalName.bytes(of: "高企产值") == Array("高新技术企业产值".utf8))
  }
}
