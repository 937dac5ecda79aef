import Foundation
import Testing

/// What anybody can push with plain git.
@Suite("Stores that others have written to")
struct HostileStoreTests {
  let place: Workplace
  private static let file = "clone/reports/\(Workplace.report)/report.md"

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected])
  }

  /// Runs a script at the top of a clone, commits all and pushes it.
  private func push(_ script: String) throws {
    let ending = try place.shell(
      """
      set -e; rm -rf clone; git clone -q store clone; cd clone; \(script)
      git add -A; git commit -qm git; git push -q origin HEAD
      """)
    try #require(ending.status == 0, "\(ending)")
  }

  @Test(
    "a text that is not UTF-8 stops no command",
    arguments: [
      "\\xff\\xfe", "\\xe7\\xa7", "\\xe7", "科\\xe6技12家。\\n", "\\xf0\\x9f", "\\xc3", "增长5\\xef\\xbc",
      "\\xed\\xa0\\x80。",
    ])
  func notUTF8(tail: String) throws {
    try push("printf '\(tail)' >>reports/*/*/report.md")
    let bad = try place.bytes(of: Self.file)
    let questions = [
      ["blame", Workplace.report], ["blame", Workplace.report, "--sentences"], ["log"], ["log", "-p"],
      ["log", Workplace.report], ["list"], ["show", "HEAD"], ["diff", Workplace.report], ["reindex"],
      ["trace", "高新技术产业产值"], ["blame", Workplace.report], ["audit", Workplace.report],
      ["diff", Workplace.report, "--format", "html"],
      ["diff", Workplace.report, "--format", "docx", "-o", "d"],
    ]
    for question in questions {
      let ending = try place.start(["-C", "store"] + question).wait()
      #expect([0, 1].contains(ending.status) && ending.errors.isEmpty, "\(question): \(ending)")
    }
    #expect(try place.done("-C", "store", "blame", Workplace.report).text.contains("was 968.4亿元"))
    #expect(try place.done("-C", "store", "show", "HEAD:\(Workplace.report)").output == bad)
    let verdict = try place.yange("-C", "store", "verify", "--format", "json")
    let faults = try #require(try verdict.json()["faults"] as? [[String: Any]])
    #expect(verdict.status == 1 && faults.contains { $0["kind"] as? String == "text" }, "\(verdict)")
    // A good text mends it.
    try place.put(Draft.restated, in: "good.txt")
    try place.done("-C", "store", "commit", "good.txt", "--report", Workplace.report, "-m", "改正")
    #expect(try place.done("-C", "store", "verify").text.contains("whole"))
    #expect(try place.done("-C", "store", "blame", Workplace.report).text.contains("17000万元"))
  }

  @Test("a text that is not UTF-8 is merged with nothing")
  func damageIsNotMerged() throws {
    try place.put(Draft.first, in: "side.txt")
    try place.git("branch", "side")
    try place.done(
      "-C", "store", "commit", "side.txt", "--report", Workplace.report, "-m", "旁", "--branch", "side")
    try push("printf '\\xff' >>reports/*/*/report.md")
    #expect(try place.refused("-C", "store", "merge", "side").contains("not UTF-8"))
    #expect(!place.isThere("store/yange-merge"))
  }

  @Test("a folder that is called report.md is no report and stops no command")
  func folder() throws {
    try push("mkdir -p reports/b/2023/report.md; echo 甲 >reports/b/2023/report.md/x")
    let list = try place.done("-C", "store", "list").text
    #expect(list.contains(Workplace.report) && !list.contains("b/2023"))
    for question in [["log"], ["reindex"], ["trace", "高新技术产业产值"], ["show"]] {
      let ending = try place.start(["-C", "store"] + question).wait()
      #expect(ending.status == 0 && ending.errors.isEmpty, "\(question): \(ending)")
    }
    #expect(try place.refused("-C", "store", "blame", "b/2023").contains("there is no report 'b/2023'"))
    #expect(try place.yange("-C", "store", "verify").text.contains("reports/b/2023/report.md"))
  }

  @Test("a revision that brings the same text from another file changed no report")
  func sourceAlone() throws {
    try place.put("\u{FEFF}" + Draft.corrected, in: "bom.txt")
    try place.done("-C", "store", "commit", "bom.txt", "--report", Workplace.report, "-m", "同文")
    let second = try place.git("rev-parse", "--short=10", "HEAD~1").prefix(7)
    #expect(try place.git("rev-list", "--count", "HEAD") == "3\n")
    #expect(try place.done("-C", "store", "diff", Workplace.report).text.contains("968.4亿元  →  986.4亿元"))
    #expect(try place.done("-C", "store", "list").text.contains(second))
    for log in [["log"], ["log", Workplace.report]] {
      let text = try place.start(["-C", "store"] + log).wait().text
      #expect(text.hasPrefix(second) && !text.contains("同文"), "\(text)")
    }
    let slip = Draft.corrected.replacing("986.4亿元", with: "986.4万元")
    for draft in [slip, "\u{FEFF}" + slip] {
      try place.put(draft, in: "slip.txt")
      try place.done("-C", "store", "commit", "slip.txt", "--report", Workplace.report, "-m", "误")
      #expect(try place.yange("-C", "store", "audit", Workplace.report).text.contains("986.4亿元"))
    }
  }

  @Test("broken references are named as what they are", arguments: ["garbage", "ref: refs/heads/gone"])
  func references(content: String) throws {
    try place.put(content + "\n", in: "store/refs/heads/broken")
    let verdict = try place.yange("-C", "store", "verify", "--format", "json")
    let faults = try #require(try verdict.json()["faults"] as? [[String: Any]], "\(verdict)")
    #expect(verdict.status == 1 && faults.count == 1)
    #expect(faults.first?["kind"] as? String == "reference")
    #expect(faults.first?["place"] as? String == "refs/heads/broken")
    #expect(try place.done("-C", "store", "log").text.contains("第1稿"))
  }
}
