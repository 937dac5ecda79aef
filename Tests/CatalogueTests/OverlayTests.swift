import Catalogue
import Testing

@Suite("A store's own catalogue")
struct OverlayTests {
  typealias Amendment = CatalogueOverlay.Amendment

  private func laid(_ amendments: Amendment...) throws -> Catalogue {
    try CatalogueOverlay(amendments).laid(over: .builtIn)
  }

  @Test("adds aliases to an indicator and leaves the rest as it was")
  func alias() throws {
    let catalogue = try laid(Amendment(key: "hightech.enterprises", aliases: ["云岭科创园"]))
    #expect(catalogue.key(forName: "云岭科创园户数") == "hightech.enterprises")
    #expect(catalogue.key(forName: "高新技术企业") == "hightech.enterprises")
    #expect(catalogue.key(forShareOf: "研发投入", in: "GDP") == "rd.intensity")
    #expect(catalogue.count == Catalogue.builtIn.count)
    #expect(Catalogue.builtIn.key(forName: "云岭科创园户数") == nil)
  }

  @Test("adds indicators, shares among them")
  func addition() throws {
    let catalogue = try laid(
      Amendment(key: "local.cloud-stations", name: "云岭驿站数", units: ["座"], betterWhen: .higher),
      Amendment(
        key: "local.rd-in-tax", name: "研发税收比", units: ["%"],
        shares: [.init(part: "rd.expenditure", whole: "tax.revenue")]))
    #expect(catalogue.key(forName: "云岭驿站", unit: "座") == "local.cloud-stations")
    #expect(catalogue.key(forName: "云岭驿站", unit: "亿元") == nil)
    #expect(catalogue.key(forShareOf: "研发投入", in: "税收收入") == "local.rd-in-tax")
    #expect(catalogue.count == Catalogue.builtIn.count + 2)
    #expect(catalogue.search("云岭驿").map(\.key) == ["local.cloud-stations"])
  }

  @Test("takes a name from the indicator that had it")
  func claim() throws {
    let catalogue = try laid(Amendment(key: "local.output", name: "高新工业产值", aliases: ["高新技术产值"]))
    #expect(catalogue.key(forName: "高新技术产值") == "local.output")
    #expect(catalogue.key(forName: "高新技术产业产值") == "hightech.output")
    let former = try #require(catalogue.entry(forKey: "hightech.output"))
    #expect(!former.aliases.contains("高新技术产值"))
    let swapped = try laid(
      Amendment(key: "rd.basic", source: "云岭市统计局"), Amendment(key: "rd.applied", aliases: ["基础研究投入"]))
    #expect(swapped.key(forName: "基础研究投入") == "rd.applied")
  }

  @Test("renames and describes anew; the former name stays an alias")
  func rename() throws {
    let catalogue = try laid(
      Amendment(key: "gdp.total", name: "云岭总值", units: ["元"], source: "云岭市统计局"),
      Amendment(key: "gdp.total", aliases: ["岭总"]))
    let entry = try #require(catalogue.entry(forKey: "gdp.total"))
    #expect(entry.name == "云岭总值")
    #expect(entry.source == "云岭市统计局")
    #expect(entry.betterWhen == .higher)
    #expect(entry.aliases.contains("地区生产总值"))
    #expect(catalogue.key(forName: "GDP") == "gdp.total")
    #expect(catalogue.key(forName: "岭总") == "gdp.total")
  }

  @Test("withdraws a name, by any writing of it")
  func withdrawal() throws {
    let catalogue = try laid(Amendment(key: "hightech.output", withdrawn: ["全市高新技术产值", "从未有过的名称"]))
    #expect(catalogue.key(forName: "高新技术产值") == nil)
    #expect(catalogue.key(forName: "高新技术产业产值") == "hightech.output")
    let renamed = try laid(Amendment(key: "gdp.total", name: "云岭总值", withdrawn: ["地区生产总值"]))
    #expect(renamed.key(forName: "GDP") == nil)
    #expect(renamed.key(forName: "云岭总值") == "gdp.total")
    #expect(throws: CatalogueError.nameWithdrawn("国内生产总值", name: "地区生产总值", key: "gdp.total")) {
      try laid(Amendment(key: "gdp.total", withdrawn: ["国内生产总值"]))
    }
    #expect(throws: CatalogueError.nameWithdrawn("云岭总量", name: "云岭总量", key: "gdp.total")) {
      try laid(Amendment(key: "gdp.total", aliases: ["云岭总量"], withdrawn: ["云岭总量"]))
    }
  }

  @Test("tells which names it takes from other indicators")
  func taken() {
    let overlay = CatalogueOverlay([
      Amendment(key: "local.output", name: "高新工业产值", aliases: ["高新技术产值", "甲乙丙"]),
      Amendment(key: "gdp.total", aliases: ["GDP总量"]),
    ])
    #expect(
      overlay.namesTaken(from: .builtIn) == [
        .init(name: "高新技术产值", from: "hightech.output", by: "local.output")
      ])
  }

  @Test("of nothing leaves the catalogue as it is, and one of something is kept with it")
  func kept() throws {
    #expect(Catalogue.builtIn.overlay == nil)
    #expect(try laid().overlay == nil)
    let overlay = CatalogueOverlay([Amendment(key: "gdp.total", aliases: ["岭总"])])
    #expect(try overlay.laid(over: .builtIn).overlay == overlay)
  }

  @Test("that contradicts itself is refused with the reason")
  func faults() {
    #expect(throws: CatalogueError.malformedKey("Bad Key")) {
      try laid(Amendment(key: "Bad Key", name: "甲乙丙"))
    }
    #expect(throws: CatalogueError.malformedKey("single")) { try laid(Amendment(key: "single", name: "甲乙丙")) }
    #expect(throws: CatalogueError.nameMissing(key: "local.none")) { try laid(Amendment(key: "local.none")) }
    #expect(throws: CatalogueError.nameSaysNothing("“的”", key: "local.a")) {
      try laid(Amendment(key: "local.a", name: "甲乙丙", aliases: ["“的”"]))
    }
    #expect(throws: CatalogueError.nameClaimedTwice(name: "甲乙丙数", by: "local.a", and: "local.b")) {
      try laid(Amendment(key: "local.a", name: "甲乙丙"), Amendment(key: "local.b", name: "甲乙丙数"))
    }
    #expect(throws: CatalogueError.unknownPart("no.such", ofShare: "local.a")) {
      try laid(Amendment(key: "local.a", name: "甲乙丙", shares: [.init(part: "no.such", whole: "gdp.total")]))
    }
  }
}
