import Catalogue
import Testing

@Suite("A search")
struct SearchTests {
  private let catalogue = Catalogue.builtIn

  @Test(
    "that names an indicator gives it alone",
    arguments: [
      ("rd.intensity", "rd.intensity"), ("RD.Intensity", "rd.intensity"), ("高新技术产业产值", "hightech.output"),
      ("研发投入强度", "rd.intensity"), ("全市高企数", "hightech.enterprises"),
    ])
  func exact(query: String, key: String) {
    #expect(catalogue.search(query).map(\.key) == [key])
    #expect(catalogue.entry(matching: query)?.key == key)
  }

  @Test("that names none gives the nearest, best first, and no more than asked for")
  func near() throws {
    #expect(catalogue.entry(matching: "发明专利拥有率") == nil)
    let found = catalogue.search("发明专利拥有率", limit: 5)
    #expect(found.count == 5)
    #expect(try #require(found.first).key.hasPrefix("patent.invention"))
    #expect(found == catalogue.search("发明专利拥有率", limit: 5))
  }

  @Test("finds keys by their beginning and by their words")
  func keys() {
    let grants = catalogue.search("patent.util")
    #expect(!grants.isEmpty && grants.allSatisfy { $0.key.hasPrefix("patent.utility") })
    #expect(catalogue.search("pledge", limit: 20).map(\.key).contains("patent.pledge"))
  }

  @Test("for nothing known finds nothing", arguments: ["", "zzz", "某", "呜呼哀哉"])
  func nothing(query: String) {
    #expect(catalogue.search(query).isEmpty)
  }
}
