import Foundation
import Testing

@Suite("Looking into a store")
struct LookingTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected, Draft.restated])
  }

  @Test("log lists the revisions newest first with what each changed")
  func log() throws {
    let json = try place.done("-C", "store", "log", Workplace.report, "--format", "json").json()
    let revisions = try #require(json["revisions"] as? [[String: Any]])
    let messages = revisions.map { ($0["revision"] as? [String: Any])?["message"] as? String }
    #expect(messages == ["第3稿", "第2稿", "第1稿"])
    let ids = revisions.map { ($0["revision"] as? [String: Any])?["oid"] as? String ?? "" }
    #expect(try place.git("log", "--format=%H") == ids.joined(separator: "\n") + "\n")
    let text = try place.done("-C", "store", "log").text
    #expect(text.contains("968.4亿元 → 986.4亿元") && text.contains("report added: 7 figures"))
  }

  @Test("log stops where it is told to, and begins there")
  func logLimits() throws {
    #expect(try place.done("-C", "store", "log", "-n", "1").text.contains("第3稿"))
    #expect(!(try place.done("-C", "store", "log", "-n", "1").text.contains("第2稿")))
    #expect(!(try place.done("-C", "store", "log", "--rev", "HEAD~1", Workplace.report).text.contains("第3稿")))
    #expect(
      try place.done("-C", "store", "log", "-p", Workplace.report).text.contains("[-968.4亿元-]{+986.4亿元+}"))
  }

  @Test("show tells one revision, or prints a report as it was")
  func show() throws {
    let text = try place.done("-C", "store", "show", "HEAD~1").text
    #expect(text.contains("第2稿") && text.contains("沈起草 <shen@example.org>") && text.contains("+18亿元"))
    #expect(try place.done("-C", "store", "show", "HEAD~2:\(Workplace.report)").text.contains("968.4亿元"))
    let json = try place.done("-C", "store", "show", "HEAD:\(Workplace.report)", "--format", "json").json()
    #expect((json["figures"] as? [Any])?.count == 7)
  }

  @Test("the file that was received comes back byte for byte")
  func source() throws {
    try place.done("-C", "store", "show", "HEAD~2:\(Workplace.report)", "--source", "-o", "back.txt")
    #expect(try place.bytes(of: "back.txt") == Data(Draft.first.utf8))
    let printed = try place.done("-C", "store", "show", "HEAD:\(Workplace.report)", "--source").output
    #expect(printed == Data(Draft.restated.utf8))
  }

  @Test("list names the reports with the revision that last changed each")
  func list() throws {
    try place.put(Draft.first, in: "other.txt")
    try place.done("-C", "store", "commit", "other.txt", "--report", "白溪县科技局/2023-H1", "-m", "另一份")
    let json = try place.done("-C", "store", "list", "--format", "json").json()
    let reports = try #require(json["reports"] as? [[String: Any]])
    #expect(reports.map { $0["report"] as? String } == [Workplace.report, "白溪县科技局/2023-H1"])
    let messages = reports.map { ($0["revision"] as? [String: Any])?["message"] as? String }
    #expect(messages == ["第3稿", "另一份"])
    #expect(try place.done("-C", "store", "list", "--rev", "HEAD~1").text.split(separator: "\n").count == 1)
  }

  @Test("an empty store has nothing to list, which is no failure")
  func empty() throws {
    try place.done("init", "new")
    #expect(try place.done("-C", "new", "log").text == "There is no revision yet.\n")
    #expect(try place.done("-C", "new", "list").text == "The store has no report yet.\n")
    #expect(try place.done("-C", "new", "verify").text.contains("whole"))
  }

  @Test("verify finds a damaged object and a stale form, and exits with 1")
  func verify() throws {
    #expect(try place.done("-C", "store", "verify").text.contains("3 revisions, 1 report"))
    // Somebody edits the text with plain git.
    let folder = "reports/\(Workplace.report)"
    let script = """
      git clone -q store clone && cd clone && sed -i s/596/695/ '\(folder)/report.md' && git commit -qam 手改 \
      && git push -q
      """
    #expect(try place.shell(script).status == 0)
    let stale = try place.yange("-C", "store", "verify", "--format", "json")
    #expect(stale.status == 1)
    let faults = try #require(stale.json()["faults"] as? [[String: Any]])
    #expect(faults.map { $0["kind"] as? String } == ["stale"])
    #expect(faults.first?["place"] as? String == "\(folder)/report.json")
    // An object is lost.
    let blob = try place.git("rev-parse", "HEAD~3:\(folder)/report.md").prefix(40)
    try FileManager.default.removeItem(
      atPath: place.path("store/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"))
    let damaged = try place.yange("-C", "store", "verify")
    #expect(damaged.status == 1)
    #expect(damaged.text.contains(blob) && damaged.text.contains("missing"), "\(damaged)")
  }
}
