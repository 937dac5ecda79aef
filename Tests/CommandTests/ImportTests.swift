import Foundation
import Testing

@Suite("Import of many revisions")
struct ImportTests {
  let place: Workplace
  private static let head = "report\tfile\tauthor\tdate\tmessage"
  private static let drafts = [Draft.first, Draft.corrected, Draft.corrected, Draft.restated, Draft.moved]

  init() throws {
    place = try Workplace()
    // Commits are named by their times too.
    place.environment["GIT_COMMITTER_DATE"] = "2024-02-01T08:00:00+08:00"
    try place.shell("mkdir drafts")
    for (number, draft) in Self.drafts.enumerated() { try place.put(draft, in: "drafts/\(number).txt") }
  }

  private func row(_ number: Int, _ report: String = Workplace.report, _ more: String = "") -> String {
    "\(report)\t\(number).txt\t沈知远 <shen@example.org>\t2024-01-0\(number + 1)T09:00:00+08:00\t第\(number)稿\(more)"
  }

  private func list(_ rows: [String], head: String = Self.head) throws {
    try place.put(([head] + rows).joined(separator: "\n") + "\n", in: "drafts/list.tsv")
  }

  private func revisions(of store: String, _ reference: String = "main") throws -> String {
    let ending = try place.shell("git -C \(store) log --format='%H %T %an %ad %cn %cd %s' \(reference)")
    try #require(ending.status == 0, "\(ending)")
    return ending.text
  }

  @Test("makes the commits that single commits would have made", arguments: ["", "--worktree"])
  func same(kind: String) throws {
    let other = "柳河市水利局/2023"
    try list([row(0), row(1), row(0, other), row(2), row(3), row(4), row(4)])
    try place.shell("\(yangePath) init single; \(yangePath) init store")
    if !kind.isEmpty { try place.shell("rm -rf store; \(yangePath) init \(kind) store") }
    let order: [(Int, String)] = [
      (0, Workplace.report), (1, Workplace.report), (0, other), (2, Workplace.report), (3, Workplace.report),
      (4, Workplace.report),
    ]
    for (number, report) in order {
      try place.done(
        "-C", "single", "commit", "drafts/\(number).txt", "--report", report, "-m", "第\(number)稿", "--author",
        "沈知远 <shen@example.org>", "--date", "2024-01-0\(number + 1)T09:00:00+08:00")
    }
    let said = try place.done("-C", "store", "import", "drafts/list.tsv", "--format", "json").json()
    #expect(said["committed"] as? Int == 5 && said["unchanged"] as? Int == 2)
    #expect(try revisions(of: "store") == revisions(of: "single"))
    try place.git("fsck", "--strict")
    try place.done("-C", "store", "verify")
    if !kind.isEmpty { #expect(try place.git("status", "--porcelain").isEmpty) }
    // All of it is there now.
    try list([row(4)])
    #expect(
      try place.done("-C", "store", "import", "drafts/list.tsv").text
        == "0 revisions committed, 1 unchanged\n")
  }

  @Test("branches and tags come with their lines")
  func branches() throws {
    try place.done("init", "store")
    try list(
      [
        row(0, Workplace.report, "\t\terste"), row(1, Workplace.report, "\tdraft\t"),
        row(3, Workplace.report, "\t\tzweite"),
      ],
      head: Self.head + "\tbranch\ttag")
    try place.done("-C", "store", "import", "drafts/list.tsv")
    #expect(try place.git("log", "--format=%s", "main") == "第3稿\n第0稿\n")
    #expect(try place.git("log", "--format=%s", "draft") == "第1稿\n第0稿\n")
    #expect(try place.git("log", "--format=%s", "erste") == "第0稿\n")
    #expect(try place.git("rev-parse", "zweite") == place.git("rev-parse", "main"))
    try list([row(4, Workplace.report, "\tzweite")], head: Self.head + "\ttag")
    #expect(try place.refused("-C", "store", "import", "drafts/list.tsv").contains("list.tsv:2"))
  }

  @Test("a fault in any line is told with its place, and nothing is imported")
  func faults() throws {
    try place.done("init", "store")
    try place.put("", in: "drafts/7.txt")
    for (line, words) in [
      ("柳河市科技局\t0.txt\ta <a@b.c>\t2024-01-01\tm", "柳河市科技局"), (row(0) + "\tmore", "6 fields"),
      ("柳河市科技局/2023\t9.txt\ta <a@b.c>\t2024-01-01\tm", "9.txt"),
      ("a/2023\t0.txt\tnobody\t2024-01-01\tm", "nobody"),
      ("a/2023\t0.txt\ta <a@b.c>\t2024-02-30\tm", "2024-02-30"),
      ("a/2023\t7.txt\ta <a@b.c>\t2024-02-03\tm", "7.txt"),
      ("a/2023\t0.txt\ta <a@b.c>\t2024-02-03\t", "message"),
    ] {
      try list([row(0), row(1), line])
      let refusal = try place.refused("-C", "store", "import", "drafts/list.tsv")
      #expect(refusal.contains("list.tsv:4: ") && refusal.contains(words), "\(refusal)")
      #expect(try place.git("for-each-ref").isEmpty)
    }
    try list([row(0)], head: "report\tfile\tauthor\tmessage\tdate2")
    #expect(try place.refused("-C", "store", "import", "drafts/list.tsv").contains("list.tsv:1: "))
    #expect(try place.refused("-C", "store", "import", "drafts/none.tsv").contains("none.tsv"))
  }

  @Test(
    "a branch or a tag that cannot stand beside another is refused before anything is moved",
    arguments: [["\tmain/x\t"], ["\ta\t", "\ta/b\t"], ["\t\td"], ["\t\tf", "\t\tf/g"]])
  func clashes(lines: [String]) throws {
    try place.done("init", "store")
    try list([row(0)])
    try place.done("-C", "store", "import", "drafts/list.tsv")
    try place.git("tag", "d/e")
    let before = try place.git("for-each-ref")
    try list(
      [row(1, Workplace.report, "\t\t")] + lines.indices.map { row(2 + $0, Workplace.report, lines[$0]) },
      head: Self.head + "\tbranch\ttag")
    _ = try place.refused("-C", "store", "import", "drafts/list.tsv")
    #expect(try place.git("for-each-ref") == before)
  }

  @Test("killed at any moment it leaves the branch at the old tip or at the new one")
  func killed() throws {
    try place.done("init", "store")
    try list([row(0)])
    try place.done("-C", "store", "import", "drafts/list.tsv")
    let old = try place.git("rev-parse", "main")
    try longList(100)
    for wait in [5, 15, 30, 60, 120, 250] {
      try place.shell(
        "timeout -s KILL 0.\(String(format: "%03d", wait)) \(yangePath) -C store import drafts/list.tsv")
      let count = try place.git("rev-list", "--count", "main")
      #expect(count == "1\n" || count == "101\n", "\(count)")
      if count == "101\n" { break }
      #expect(try place.git("rev-parse", "main") == old)
      try place.git("fsck", "--strict")
    }
  }

  /// As many lines as need a pack: one draft and another in turn.
  private func longList(_ count: Int) throws { try list((0..<count).map { row([1, 3, 4][$0 % 3]) }) }

  @Test("many revisions come as one pack, and the same again as none")
  func packed() throws {
    try place.done("init", "store")
    try longList(100)
    try place.done("-C", "store", "import", "drafts/list.tsv")
    let count = "git -C store count-objects -v"
    #expect(try place.shell(count).text.contains("packs: 1\n"))
    #expect(try place.shell(count).text.contains("garbage: 0\n"))
    try place.git("fsck", "--strict")
    // The last line of the list, which is what stands now.
    try list([row([1, 3, 4][99 % 3])])
    let tip = try place.git("rev-parse", "main")
    #expect(try place.done("-C", "store", "import", "drafts/list.tsv").text.contains("0 revisions committed"))
    #expect(try place.git("rev-parse", "main") == tip)
    #expect(try place.shell(count).text.contains("count: 0\n"))
  }

  @Test("a fault late in a long list, or a full disk, leaves no piece of a pack")
  func nothingLeft() throws {
    try place.done("init", "store")
    try longList(100)
    try place.shell("printf 'a/2023\\t0.txt\\ta <a@b.c>\\t2024-02-03\\t \\n' >> drafts/list.tsv")
    #expect(try place.refused("-C", "store", "import", "drafts/list.tsv").contains("list.tsv:102: "))
    #expect(try place.shell("ls store/objects/pack").text.isEmpty)
    try longList(100)
    let full = try place.shell("ulimit -f 4; \(yangePath) -C store import drafts/list.tsv")
    #expect(full.status == 2 && full.errors.contains("full"), "\(full)")
    #expect(try place.shell("ls store/objects/pack").text.isEmpty)
    #expect(try place.git("for-each-ref").isEmpty)
  }
}
