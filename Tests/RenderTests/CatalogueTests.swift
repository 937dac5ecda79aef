import Catalogue
import Testing

@testable import Render

@Suite("Rendered catalogue")
struct CatalogueTests {
  private func catalogue() throws -> Catalogue {
    try CatalogueOverlay([
      .init(
        key: "local.cloud-stations", name: "云岭驿站数", aliases: ["驿站", "云驿"], units: ["座", "个"],
        betterWhen: .higher, source: "云岭市科技局"),
      .init(key: "hightech.enterprises", aliases: ["科创之星"]),
      .init(
        key: "local.rd-in-tax", name: "研发税收比", aliases: ["国内生产总值"], units: ["%"], betterWhen: .lower,
        shares: [.init(part: "rd.expenditure", whole: "tax.revenue")]),
    ]).laid(over: .builtIn)
  }

  private func summaries() throws -> [CatalogueSummary] {
    let (own, revision) = (try catalogue(), try RevisionFixture.revision("3", "本局指标"))
    return [
      CatalogueSummary(of: "own.yaml", own),
      CatalogueSummary(of: "own.yaml", own, .set(branch: "main", revision: revision, isNew: true)),
      CatalogueSummary(of: "own.yaml", .builtIn, .set(branch: "main", revision: revision, isNew: false)),
      CatalogueSummary(
        of: "catalogue.yaml", .builtIn, .removed(branch: "main", revision: revision, isNew: true)),
      CatalogueSummary(
        found: ["local.cloud-stations", "local.rd-in-tax", "patent.grants"].compactMap(own.entry(forKey:)),
        in: own),
    ]
  }

  @Test("says what a file adds, what became of it, and what was found", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = try summaries().map { catalogueText($0, language: language, style: Style()) }
    expectGolden(text.joined(separator: "\n"), "catalogue.\(language.rawValue).txt")
  }

  @Test("JSON keeps to its schema")
  func json() throws {
    try expectValid(try summaries().map(catalogueJSON), "catalogue")
  }
}
