import Revisions
import RevisionsTestSupport
import SemanticDiff
import Testing

@testable import History

@Suite("Last changes of reports")
struct LastChangeTests {
  let revisions = InMemoryRevisions()
  let farm: ReportName
  let water: ReportName

  init() throws {
    farm = try ReportName("柳河市农业局/2013")
    water = try ReportName("柳河市水利局/2013")
  }

  /// `report: revision < before` for each, sorted.
  private func story(_ reports: [ReportName], at name: String = "HEAD") throws -> [String] {
    try lastChanges(of: reports, at: revisions.resolve(name), in: revisions).map { report, change in
      let before = try change.before.map { try revisions.revision($0).subject } ?? "-"
      return "\(report.series.dropFirst(3)): \(change.revision.subject) < \(before)"
    }.sorted()
  }

  @Test(
    "a revision that leaves the text alone is passed over; a report without an earlier text has none before")
  func line() throws {
    revisions.add([farm: "粮食⟦1万吨⟧。\n", water: "水库⟦3座⟧。\n"], message: "r0")
    revisions.add(farm, "粮食⟦2万吨⟧。\n", message: "r1")
    revisions.add(farm, "粮食⟦2万吨⟧。\n", message: "r2")
    #expect(try story([farm]) == ["农业局: r1 < r0"])
    #expect(try story([farm, water]) == ["农业局: r1 < r0", "水利局: r0 < -"])
    #expect(try story([try ReportName("柳河市林业局/2013")]) == [])
  }

  @Test("a merge is asked about the side whose text it took, and is the change where it took none")
  func merges() throws {
    let root = revisions.add([farm: "粮食⟦1万吨⟧。\n", water: "水库⟦3座⟧。\n"], message: "root")
    let main = revisions.add(farm, "粮食⟦2万吨⟧。\n", message: "main")
    let side = revisions.add(
      [farm: "粮食⟦5万吨⟧。\n", water: "水库⟦4座⟧。\n"], parents: [root], message: "side", branch: "side")
    // Later than all of main, and dropped by the merge.
    let dropped = revisions.add(farm, "粮食⟦6万吨⟧。\n", parents: [side], message: "dropped", branch: "side")
    revisions.add([water: "水库⟦4座⟧。\n"], parents: [main, dropped], message: "merge")
    #expect(try story([farm]) == ["农业局: main < root"])
    #expect(try story([farm, water]) == ["农业局: main < root", "水利局: side < root"])
    revisions.add([water: "水库⟦5座⟧。\n"], parents: [main, dropped], message: "evil", branch: "evil")
    #expect(try story([farm, water], at: "evil") == ["农业局: main < root", "水利局: evil < main"])
  }

  @Test("the same for one report and for many, on random histories", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func together(seed: UInt64) throws {
    let store = try RandomStore(seed: seed, revisions: 40)
    let tip = try store.revisions.revision(#require(store.all.last))
    let reports = try store.revisions.reports(at: tip.id)
    let all = try lastChanges(of: reports, at: tip, in: store.revisions)
    #expect(Set(all.keys) == Set(reports) && reports.count > 1)
    for report in reports {
      let one = try lastChanges(of: [report], at: tip, in: store.revisions)
      #expect(one[report] == all[report])
    }
  }

  @Test("the log of a store has the revisions that changed a text, and asks for trees, not for every report")
  func storeLog() throws {
    revisions.add([farm: "粮食⟦1万吨⟧。\n", water: "水库⟦3座⟧。\n"], message: "r0")
    revisions.add(farm, "粮食⟦1万吨⟧。\n", message: "same")
    revisions.add(water, "水库⟦4座⟧。\n", message: "r2")
    revisions.add(farm, nil, message: "r3")
    var visited: [String] = []
    let tip = try revisions.resolve("HEAD")
    try History.storeLog(from: tip, in: revisions, semantics: MarkedComparison.semantics) {
      revision, changes in
      visited.append("\(revision.subject): \(changes.map(\.report.series).joined(separator: " "))")
      return true
    }
    #expect(visited == ["r3: 柳河市农业局", "r2: 柳河市水利局", "r0: 柳河市农业局 柳河市水利局"])
    visited = []
    try History.storeLog(from: tip, in: revisions, semantics: MarkedComparison.semantics) { revision, _ in
      visited.append(revision.subject)
      return visited.count < 2
    }
    #expect(visited == ["r3", "r2"])
  }
}
