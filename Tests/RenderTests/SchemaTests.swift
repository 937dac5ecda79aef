import Revisions
import Testing

@testable import Render

@Suite("Schemas")
struct SchemaTests {
  @Test(
    "refuse what the contract does not say",
    arguments: [
      ("  \"issuer\": \"云溪县工业局\",\n", ""), ("\"issuer\"", "\"publisher\""), ("\"1121.48\"", "1121.48"),
      ("\"1121.48\"", "\"1,121.48\""), ("\"level\",", "\"height\","), ("\"start\": ", "\"start\": -"),
      ("yange/report/1", "yange/report/2"), ("\"scope\": null", "\"scope\": null, \"more\": 1"),
    ])
  func refusals(old: String, new: String) throws {
    let whole = String(decoding: storedForm(of: DiffFixture.new, extractor: "1"), as: UTF8.self)
    try #require(whole.contains(old))
    let broken = whole.replacing(old, with: new, maxReplacements: 1)
    if let status = try validate([Array(broken.utf8)], "report") { #expect(status == 1) }
  }
}
