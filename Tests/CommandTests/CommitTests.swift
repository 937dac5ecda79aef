import Foundation
import Testing

@Suite("Committing through the command")
struct CommitTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("a store is made where it is asked for, bare or with a work tree")
  func initialise() throws {
    #expect(try place.done("init", "store").text.contains("store"))
    #expect(try place.git("rev-parse", "--is-bare-repository") == "true\n")
    try place.done("init", "files", "--worktree")
    #expect(place.isThere("files/.git/HEAD"))
    try place.done("-C", "third", "init")
    #expect(place.isThere("third/HEAD"))
  }

  @Test("a commit keeps the file as received, its text and its structured form")
  func files() throws {
    try place.makeStore([Draft.first])
    let tree = try place.git("-c", "core.quotepath=off", "ls-tree", "-r", "--name-only", "HEAD")
    let folder = "reports/\(Workplace.report)"
    #expect(tree == "\(folder)/report.json\n\(folder)/report.md\n\(folder)/source.txt\n")
    #expect(try place.git("show", "HEAD:\(folder)/source.txt") == Draft.first)
    #expect(try place.git("show", "HEAD:\(folder)/report.md").contains("\n## 一、工业经济\n"))
    let form = try place.git("show", "HEAD:\(folder)/report.json")
    let object = try #require(JSONSerialization.jsonObject(with: Data(form.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "yange/report/1")
    #expect((object["figures"] as? [Any])?.count == 7)
  }

  @Test("the commit has the author, date and message that were given")
  func words() throws {
    try place.done("init", "store")
    try place.put(Draft.first, in: "a.txt")
    try place.done(
      "commit", "a.txt", "--report", Workplace.report, "-m", "- 初稿\n\n经局务会审定", "--author",
      "欧阳若水 <ouyang@example.org>", "--date", "2024-02-29T23:30:00-03:30", "-C", "store")
    #expect(
      try place.git("log", "--format=%an|%ae|%ad|%B", "--date=iso-strict")
        == "欧阳若水|ouyang@example.org|2024-02-29T23:30:00-03:30|- 初稿\n\n经局务会审定\n\n")
  }

  @Test("minutes that a script counts on are those of later hours of the day")
  func minutes() throws {
    try place.done("init", "store")
    try place.put(Draft.first, in: "a.txt")
    try place.done(
      "commit", "a.txt", "--report", Workplace.report, "-m", "初稿", "--date", "2024-01-01T00:75:00Z", "-C",
      "store")
    #expect(
      try place.git("log", "--format=%ad", "--date=iso-strict").trimmingCharacters(
        in: .whitespacesAndNewlines
      )
      .hasPrefix("2024-01-01T01:15:00"))
  }

  @Test("the result names the new revision and the figures that changed")
  func result() throws {
    try place.makeStore([Draft.first])
    try place.put(Draft.corrected, in: "b.txt")
    let text = try place.done("-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "更正").text
    let tip = try place.git("rev-parse", "HEAD").prefix(10)
    #expect(text.contains(tip))
    #expect(text.contains("968.4亿元") && text.contains("986.4亿元") && text.contains("+18亿元"))
  }

  @Test("input that changes nothing makes no commit and says so, under whatever file name")
  func unchanged() throws {
    try place.makeStore([Draft.first])
    let tip = try place.git("rev-parse", "HEAD")
    try place.put(Draft.first, in: "另存.txt")
    for name in ["draft.txt", "另存.txt"] {
      let ending = try place.done("-C", "store", "commit", name, "--report", Workplace.report, "-m", "又一稿")
      #expect(ending.text.contains("is as \(tip.prefix(10)) has it"))
      let json = try place.done(
        "-C", "store", "commit", name, "--report", Workplace.report, "-m", "又一稿", "--format", "json"
      ).json()
      #expect(json["committed"] as? Bool == false)
    }
    #expect(try place.git("rev-parse", "HEAD") == tip)
  }

  @Test("a branch that is named gets the commit, and HEAD's branch stays")
  func branch() throws {
    try place.makeStore([Draft.first])
    let tip = try place.git("rev-parse", "main")
    try place.put(Draft.corrected, in: "b.txt")
    try place.done(
      "-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "送审", "--branch", "送审/一处")
    #expect(try place.git("rev-parse", "main") == tip)
    #expect(try place.git("rev-parse", "送审/一处^") == tip)
  }

  @Test("of a file that holds several reports one must be chosen")
  func parts() throws {
    try place.done("init", "store")
    try place.put(Draft.two, in: "two.txt")
    let line = try place.refused("-C", "store", "commit", "two.txt", "--report", "白溪县/2023", "-m", "x")
    #expect(line.contains("1 工作总结一") && line.contains("2 工作总结二") && line.contains("--part"))
    try place.refused("-C", "store", "commit", "two.txt", "--report", "白溪县/2023", "-m", "x", "--part", "3")
    #expect(try place.git("count-objects") == "0 objects, 0 kilobytes\n")
    try place.done("-C", "store", "commit", "two.txt", "--report", "白溪县/2023", "-m", "x", "--part", "2")
    let text = try place.done("-C", "store", "show", "HEAD:白溪县/2023").text
    #expect(text.contains("17名") && !text.contains("52名"))
  }

  @Test("a store may be named by the environment, or be the current folder or one above")
  func finding() throws {
    try place.makeStore([Draft.first])
    place.environment["YANGE_STORE"] = place.path("store")
    #expect(try place.done("list").text.contains(Workplace.report))
    place.environment["YANGE_STORE"] = nil
    let below = try place.shell("cd store/objects && '\(yangePath)' list")
    #expect(below.text.contains(Workplace.report), "\(below)")
    place.environment["YANGE_STORE"] = "/nonexistent"
    #expect(try place.done("-C", "store", "list").text.contains(Workplace.report), "-C counts more")
  }
}
