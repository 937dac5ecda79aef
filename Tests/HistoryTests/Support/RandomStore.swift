import Revisions
import RevisionsTestSupport

/// Several series of reports, edited at random on several branches that are merged again. Reports come late, go, and
/// come back; indicators are named in more than one way.
struct RandomStore {
  let revisions = InMemoryRevisions()
  /// In the order in which they were made.
  private(set) var all: [RevisionID] = []
  private var generator: SeededGenerator
  private var branches: [(tip: RevisionID, texts: [ReportName: String])] = []
  private let reports: [ReportName]

  static let indicators = ["粮食产量", "水果产量", "稻谷产量", "ＧＤＰ", "gdp"]

  init(seed: UInt64, revisions count: Int) throws {
    generator = SeededGenerator(seed: seed)
    reports = try ["柳河市农业局", "东安县统计局", "青川区科技局"].flatMap { series in
      try ["2012", "2013", "2014", "概况"].map { try ReportName("\(series)/\($0)") }
    }
    var first: [ReportName: String] = [:]
    for report in reports.prefix(5) { first[report] = text() }
    branches = [(add(first, parents: []), first)]
    for _ in 1..<count { step() }
    while branches.count > 1 { merge() }
  }

  private mutating func text() -> String {
    var lines: [String] = []
    for name in Self.indicators.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)) {
      let value = Int.random(in: 1...3, using: &generator)
      let unit = Bool.random(using: &generator) ? "\(value)万吨" : "\(value)0000吨"
      let period = ["", "|2012", "|2013"].randomElement(using: &generator) ?? ""
      lines.append("\(name)⟦\(unit)\(period)⟧。")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func step() {
    let place = Int.random(in: 0..<branches.count, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0 where branches.count < 4: branches.append(branches[place])
    case 1 where branches.count > 1: merge()
    default:
      var edits: [ReportName: String?] = [:]
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        guard let report = reports.randomElement(using: &generator) else { continue }
        let old = branches[place].texts[report]
        // Now and then a report says again what it said before, or what another says.
        let again = branches[place].texts.sorted { $0.key < $1.key }.randomElement(using: &generator)?.value
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: edits[report] = .some(nil)
        case 1: edits[report] = old ?? text()
        case 2: edits[report] = again ?? text()
        default: edits[report] = text()
        }
      }
      for (report, text) in edits { branches[place].texts[report] = text }
      branches[place].tip = add(edits, parents: [branches[place].tip])
    }
  }

  private mutating func merge() {
    let (ours, theirs) = (branches[0], branches.removeLast())
    var edits: [ReportName: String?] = [:]
    for report in reports where ours.texts[report] != theirs.texts[report] {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: break
      case 1: edits[report] = text()
      default: edits[report] = .some(theirs.texts[report])
      }
    }
    for (report, text) in edits { branches[0].texts[report] = text }
    branches[0].tip = add(edits, parents: [ours.tip, theirs.tip])
  }

  private mutating func add(_ edits: [ReportName: String?], parents: [RevisionID]) -> RevisionID {
    let id = revisions.add(edits, parents: parents, message: "r\(all.count)")
    all.append(id)
    return id
  }
}
