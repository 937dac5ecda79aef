import Foundation
import Testing

@Suite("Care of a store")
struct CareTests {
  let place: Workplace
  private static let graph = "store/objects/info/commit-graph"
  private static let questions = [
    ["log", Workplace.report, "--format", "json"], ["list", "--format", "json"],
    ["blame", Workplace.report, "--format", "json"], ["trace", "高新技术产业产值", "--format", "json"],
    ["verify"],
  ]

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated, Draft.moved])
  }

  private func answers() throws -> [Ending] {
    try Self.questions.map { try place.start(["-C", "store"] + $0).wait() }
  }

  @Test("gc packs all objects, and answers stay as they were")
  func packs() throws {
    let before = try answers().dropLast()
    let json = try place.done("-C", "store", "gc", "--format", "json").json()
    let (old, new) = (json["before"] as? [String: Int], json["after"] as? [String: Int])
    #expect((old?["loose"] ?? 0) > 10 && old?["packs"] == 0)
    #expect(new?["loose"] == 0 && new?["packs"] == 1 && new?["packed"] == old?["loose"])
    #expect(try Array(answers().dropLast()) == Array(before))
    try place.git("fsck", "--strict")
    try place.git("commit-graph", "verify")
    #expect(try place.done("-C", "store", "gc").text.contains("in 1 pack"))
    #expect(try place.done("-C", "store", "gc", "--lang", "zh").text.contains("存为1个包"))
  }

  @Test("the list of commits has nothing that libgit2 1.5 does not know")
  func commitGraph() throws {
    try place.done("-C", "store", "gc")
    let bytes = [UInt8](try place.bytes(of: Self.graph))
    #expect(bytes.starts(with: Array("CGPH".utf8)))
    // The names of its parts stand behind the head of eight bytes, twelve bytes apart.
    let names = (0..<Int(bytes[6])).map { String(decoding: bytes[8 + 12 * $0..<12 + 12 * $0], as: UTF8.self) }
    #expect(names.contains("CDAT") && !names.contains("GDA2") && !names.contains("GDAT"))
  }

  @Test(
    "a list of commits that libgit2 cannot read does no harm", arguments: ["newer", "damaged", "foreign"])
  func unreadable(kind: String) throws {
    let before = try answers()
    try place.shell("rm -rf store/yange")
    try place.git("-c", "commitGraph.generationVersion=2", "commit-graph", "write", "--reachable")
    let graph = Self.graph
    switch kind {
    case "damaged": try place.shell("chmod u+w \(graph); truncate -s 700 \(graph)")
    case "foreign": try place.shell("chmod u+w \(graph); printf 'no graph at all' >\(graph)")
    default: break
    }
    #expect(try answers() == before)
  }

  @Test("gc drops records that another reading of the texts made")
  func staleRecords() throws {
    _ = try answers()
    let index = "store/yange/records.sqlite"
    let stale = """
      python3 -c 'import sqlite3
      with sqlite3.connect("\(index)") as c:
        c.execute("insert into reader values (99, ?)", ("another",))
        c.execute("insert into record values (null, 99, 1, ?, ?)", (b"name", bytes(2000000)))'
      """
    try #require(try place.shell(stale).status == 0)
    let json = try place.done("-C", "store", "gc", "--format", "json").json()
    let sizes = json["index"] as? [String: Int]
    #expect((sizes?["before"] ?? 0) > 2_000_000 && (1..<1_000_000).contains(sizes?["after"] ?? 0))
  }

  @Test("records that are written late, for a reading that was dropped, are nobody's")
  func lateRecords() throws {
    let before = try answers()
    // A reader is dropped, as gc does, while a process of its own still writes.
    let late = """
      python3 -c 'import sqlite3
      with sqlite3.connect("store/yange/records.sqlite") as c:
        number = c.execute("insert into reader (name) values (?)", ("dropped",)).lastrowid
        c.execute("delete from reader where id = ?", (number,))
        c.execute("insert into record select null, ?, kind, name, value from record", (number,))
        c.execute("insert into record values (null, ?, 1, ?, ?)", (number, b"late", b"late"))'
      """
    try #require(try place.shell(late).status == 0)
    // Another program by its time, and so another reader.
    try #require(try place.shell("cp '\(yangePath)' later && touch -d 2001-02-03 later").status == 0)
    let ending = try place.shell("./later -C store blame \(Workplace.report) --format json")
    #expect(ending == before[2])
    let count = """
      python3 -c 'import sqlite3
      c = sqlite3.connect("store/yange/records.sqlite")
      print(*c.execute("select count(*) from record where name = ?", (b"late",)).fetchone())
      print(*c.execute("select id from reader order by id"))'
      """
    #expect(try place.shell(count).text == "0\n(1,) (3,)\n")
  }

  @Test("gc needs git, and says so")
  func withoutGit() throws {
    try place.shell("mkdir empty")
    let program = try place.shell("PATH=$PWD/empty \(yangePath) -C store gc")
    #expect(program.status == 2 && program.errors.contains("there is no git program"))
  }

  @Test("gc goes on beside writers, and nothing is lost")
  func beside() throws {
    let care = try (0..<3).map { _ in try place.start(["-C", "store", "gc"]) }
    for number in 0..<6 {
      try place.put("柳河市科技局2024年工作总结\n\n一、科技\n培育企业\(number + 3)家。\n", in: "next.txt")
      try place.done("-C", "store", "commit", "next.txt", "--report", "柳河市科技局/2024", "-m", "\(number)")
    }
    // Two at once are one too many for git, which says so.
    for ending in try care.map({ try $0.wait() }) { #expect([0, 2].contains(ending.status)) }
    try place.git("fsck", "--strict")
    try place.done("-C", "store", "verify")
    #expect(try place.git("rev-list", "--count", "HEAD").contains("10"))
  }
}
