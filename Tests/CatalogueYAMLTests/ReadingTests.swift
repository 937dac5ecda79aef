import Catalogue
import Testing

@testable import CatalogueYAML

@Suite("A catalogue.yaml")
struct ReadingTests {
  private func amendments(_ text: String) throws -> [CatalogueOverlay.Amendment] {
    try CatalogueFile(Array(text.utf8)).overlay.amendments
  }

  @Test("says of an indicator what its fields say")
  func fields() throws {
    let read = try amendments(
      """
      # 云岭市科技局
      indicators:
        local.cloud-stations:
          name: 云岭驿站数
          aliases: [驿站, "云、驿"]   # a name in quotes is one
          unit: [座, 个]
          good: up
          source: 云岭市科技局
        hightech.enterprises:
          aliases: 高企户数
          not:
            - 高企
            - 高新企业
        local.rd-in-tax:
          name: 研发税收比
          unit: "%"
          good: neither
          share: rd.expenditure / tax.revenue
      """)
    #expect(
      read == [
        .init(
          key: "local.cloud-stations", name: "云岭驿站数", aliases: ["驿站", "云、驿"], units: ["座", "个"],
          betterWhen: .higher, source: "云岭市科技局"),
        .init(key: "hightech.enterprises", aliases: ["高企户数"], withdrawn: ["高企", "高新企业"]),
        .init(
          key: "local.rd-in-tax", name: "研发税收比", units: ["%"], betterWhen: .neither,
          shares: [.init(part: "rd.expenditure", whole: "tax.revenue")]),
      ])
  }

  @Test("may be written with Chinese words, with a mark of byte order and with Windows' line ends")
  func chinese() throws {
    let text = """
      指标:
        local.cloud-stations:
          名称: 云岭驿站数
          别名: [驿站]
          不是: [驿]
          单位: 座
          方向: 逆向
          来源: 云岭市科技局
          占比: rd.basic / rd.expenditure
      """
    let expected = CatalogueOverlay.Amendment(
      key: "local.cloud-stations", name: "云岭驿站数", aliases: ["驿站"], withdrawn: ["驿"], units: ["座"],
      betterWhen: .lower, source: "云岭市科技局", shares: [.init(part: "rd.basic", whole: "rd.expenditure")])
    #expect(try amendments(text) == [expected])
    #expect(try amendments("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == [expected])
  }

  @Test("may say nothing", arguments: ["", "# nothing yet\n", "---\n", "indicators:\n", "indicators: {}\n"])
  func empty(text: String) throws {
    #expect(try amendments(text).isEmpty)
    #expect(try CatalogueFile(Array(text.utf8)).laid(over: .builtIn).overlay == nil)
  }

  @Test("takes every unit that the built-in catalogue has")
  func units() {
    let units = Set(Catalogue.builtIn.entries.flatMap(\.units))
    #expect(units.filter { UnitCheck.check($0) != .known }.sorted() == [])
    #expect(UnitCheck.check("万亿元") == .magnitude(base: "元"))
    #expect(UnitCheck.check("万元/亩") == .magnitude(base: "元/亩"))
    #expect(UnitCheck.check("件/万人") == .known)
    for unknown in ["", "/", "元/", "丈", "元 ", "元元", "万"] { #expect(UnitCheck.check(unknown) == .unknown) }
  }

  @Test("says the same in whatever order")
  func canonical() throws {
    let one = "indicators:\n  a.b: {name: 甲乙, aliases: [丙丁, 戊己]}\n  c.d: {name: 庚辛}\n"
    let other = "# another\nindicators:\n  c.d:\n    name: 庚辛\n  a.b:\n    aliases: [戊己, 丙丁]\n    name: 甲乙\n"
    let more = "indicators:\n  a.b: {name: 甲乙, aliases: [丙丁], not: [戊己]}\n  c.d: {name: 庚辛}\n"
    func form(_ text: String) throws -> [UInt8] { try CatalogueFile(Array(text.utf8)).overlay.canonicalForm }
    #expect(try form(one) == form(other))
    #expect(try form(one) != form(more))
    #expect(
      try form("indicators:\n  a.b: {name: 甲乙, unit: []}\n") != form("indicators:\n  a.b: {name: 甲乙}\n"))
  }
}
