import Foundation
import Testing

@Suite("Merging through the command")
struct MergingTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first])
  }

  /// Commits `draft` to the branch, which begins where main is.
  private func commit(_ draft: String, to branch: String, report: String = Workplace.report) throws {
    try place.put(draft, in: "draft.txt")
    try place.done("-C", "store", "commit", "draft.txt", "--report", report, "-m", branch, "--branch", branch)
  }

  private func text(_ revision: String = "HEAD") throws -> String {
    try place.done("-C", "store", "show", "\(revision):\(Workplace.report)").text
  }

  private func merge(_ arguments: String...) throws -> Ending {
    try place.start(["-C", "store", "merge"] + arguments).wait()
  }

  /// Both sides correct the same figure, each to another value.
  private func disagree() throws {
    try commit(Draft.first.replacing("968.4亿元", with: "966.4亿元"), to: "draft")
    try commit(Draft.corrected, to: "main")
  }

  @Test(
    "two people who change different figures of one paragraph do not get in each other's way, as with git")
  func clean() throws {
    try commit(Draft.first.replacing("37家", with: "39家"), to: "draft")
    try commit(Draft.corrected, to: "main")
    let clone = try place.shell(
      "git clone -q store clone && cd clone && git checkout -q main && ! git merge -q origin/draft")
    #expect(clone.status == 0, "git has a conflict here: \(clone)")
    #expect(try place.done("-C", "store", "merge", "draft").text.contains("merged into main"))
    let merged = try text()
    #expect(merged.contains("986.4亿元") && merged.contains("39家"))
    #expect(try place.git("rev-list", "--parents", "-n", "1", "HEAD").split(separator: " ").count == 3)
    try place.done("-C", "store", "verify")
    // What each changed is still theirs.
    let blame = try place.done("-C", "store", "blame", Workplace.report).text
    #expect(blame.contains("was 968.4亿元") && blame.contains("was 37家"))
    #expect(try merge("draft", "--format", "json").json()["state"] as? String == "up-to-date")
  }

  @Test("the same figure changed otherwise is a conflict, kept until it is decided")
  func conflict() throws {
    try disagree()
    let tip = try place.git("rev-parse", "main")
    let ending = try merge("draft", "--format", "json")
    #expect(ending.status == 1)
    let conflicts = try #require(try ending.json()["conflicts"] as? [[String: Any]])
    #expect(conflicts.count == 1)
    #expect(conflicts.first?["ours"] as? String == "986.4亿元")
    #expect(conflicts.first?["theirs"] as? String == "966.4亿元")
    #expect(conflicts.first?["base"] as? String == "968.4亿元")
    #expect(try place.git("rev-parse", "main") == tip)
    // Nothing else happens meanwhile, and the list is there whenever it is asked for.
    #expect(try place.refused("-C", "store", "merge", "draft").contains("waits for decisions"))
    let list = try place.done("-C", "store", "resolve").text
    #expect(list.contains("986.4亿元") && list.contains("高新技术产业"))
    try place.refused("-C", "store", "resolve", "2", "--ours")
    let done = try place.done("-C", "store", "resolve", "1", "--theirs").text
    #expect(done.contains("merged into main"))
    #expect(try text().contains("966.4亿元"))
    try place.done("-C", "store", "verify")
    try place.refused("-C", "store", "resolve")
  }

  @Test("a conflict may be decided in other words")
  func words() throws {
    try disagree()
    #expect(try merge("draft", "-m", "核对后合并").status == 1)
    try place.refused("-C", "store", "resolve", "1", "--words", "两\n行")
    try place.done("-C", "store", "resolve", "1", "--words", "976.4亿元")
    #expect(try text().contains("976.4亿元"))
    #expect(try place.git("log", "-1", "--format=%s") == "核对后合并\n")
  }

  @Test("a merge can be given up")
  func abort() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    #expect(try place.done("-C", "store", "merge", "--abort").text.contains("given up"))
    #expect(try text().contains("986.4亿元"))
    try place.refused("-C", "store", "merge", "--abort")
    #expect(try merge("draft").status == 1)
  }

  @Test("decisions about a branch that has moved on are not committed")
  func movedOn() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    try commit(Draft.restated, to: "elsewhere")
    try place.git("update-ref", "refs/heads/main", "elsewhere")
    try place.refused("-C", "store", "resolve", "1", "--ours")
    #expect(try text().contains("17000万元"))
    try place.done("-C", "store", "merge", "--abort")
  }

  @Test("a merge that waits keeps what it needs, and can be given up when that is gone")
  func goneBranch() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    try place.git("branch", "-D", "draft")
    try place.git("reflog", "expire", "--expire=now", "--all")
    try place.git("gc", "-q", "--prune=now")
    #expect(try place.done("-C", "store", "resolve").text.contains("966.4亿元"))
    try place.git("update-ref", "-d", "refs/yange/merge")
    try place.git("gc", "-q", "--prune=now")
    #expect(try place.done("-C", "store", "merge", "--abort").text.contains("given up"))
    try place.refused("-C", "store", "merge", "--abort")
  }

  @Test("nothing of a merge stays behind it")
  func traces() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    #expect(try place.git("for-each-ref", "refs/yange").contains("refs/yange/merge"))
    try place.done("-C", "store", "merge", "--abort")
    #expect(try place.git("for-each-ref", "refs/yange").isEmpty)
    #expect(try merge("draft").status == 1)
    try place.done("-C", "store", "resolve", "--all", "--ours")
    #expect(try place.git("for-each-ref", "refs/yange").isEmpty && !place.isThere("store/yange-merge"))
  }

  @Test("an empty message is refused before anything is kept", arguments: ["", " \n "])
  func emptyMessage(message: String) throws {
    try disagree()
    #expect(try place.refused("-C", "store", "merge", "draft", "-m", message).contains("message"))
    #expect(!place.isThere("store/yange-merge"))
  }

  @Test("what cannot be given up is not said to be", .enabled(if: getuid() == 0, "root plays the user"))
  func readOnly() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    let asUser = "setpriv --reuid 65534 --clear-groups '\(yangePath)' -C store"
    let refusal = try place.shell(
      "chmod -R a+rX . && chmod -R a-w store && chown -R 65534 store && \(asUser) merge --abort")
    #expect(refusal.status == 2 && refusal.text.isEmpty, "\(refusal)")
    #expect(refusal.errors.contains("cannot be written to"), "\(refusal)")
    try place.shell("chown -R 0 store && chmod -R u+w store")
    #expect(try place.done("-C", "store", "resolve").text.contains("966.4亿元"))
  }

  @Test("decisions taken at the same time are all kept")
  func together() throws {
    let figures = ["968.4亿元", "37家", "596项", "24场", "3100人次", "9.6%"]
    func draft(_ digit: String) -> String {
      figures.reduce(Draft.first) { $0.replacing($1, with: digit + $1) }
    }
    try commit(draft("2"), to: "draft")
    try commit(draft("1"), to: "main")
    #expect(try merge("draft").status == 1)
    let running = try (1...figures.count).map {
      try place.start(["-C", "store", "resolve", "\($0)", "--theirs"])
    }
    for process in running { #expect(try process.wait().status == 0) }
    let merged = try text()
    for figure in figures { #expect(merged.contains("2" + figure), "\(figure)") }
    #expect(!place.isThere("store/yange-merge"))
  }

  @Test("a branch that moved on is named with what to do; a merge that is done already is recognised")
  func overtaken() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    let record = try place.bytes(of: "store/yange-merge")
    try place.done("-C", "store", "resolve", "1", "--theirs")
    // As if the process had been ended before it dropped the record.
    try record.write(to: URL(fileURLWithPath: place.path("store/yange-merge")))
    #expect(try place.done("-C", "store", "resolve").text.contains("merged into main"))
    #expect(!place.isThere("store/yange-merge"))
    try record.write(to: URL(fileURLWithPath: place.path("store/yange-merge")))
    #expect(try merge("draft", "--format", "json").json()["state"] as? String == "up-to-date")
    try record.write(to: URL(fileURLWithPath: place.path("store/yange-merge")))
    try commit(Draft.restated, to: "main")
    #expect(!place.isThere("store/yange-merge"), "a commit drops the record of a merge that is done")
    let other = try place.git("commit-tree", "-p", "main", "-m", "git", "main^{tree}").filter {
      !$0.isNewline
    }
    try place.git("update-ref", "refs/heads/main", other)
    try record.write(to: URL(fileURLWithPath: place.path("store/yange-merge")))
    #expect(try place.refused("-C", "store", "resolve", "1", "--ours").contains("merge --abort"))
  }

  @Test("a commit to the branch that a merge waits for is refused, and to others it is not")
  func commitMeanwhile() throws {
    try disagree()
    #expect(try merge("draft").status == 1)
    let tip = try place.git("rev-parse", "main")
    try place.put(Draft.restated, in: "next.txt")
    for branch in [[], ["--branch", "main"]] {
      let ending = try place.start(
        ["-C", "store", "commit", "next.txt", "--report", Workplace.report, "-m", "又改"] + branch
      ).wait()
      #expect(ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(ending)")
      #expect(ending.errors.contains("yange resolve") && ending.errors.contains("--abort"), "\(ending)")
    }
    try place.put("indicators:\n  local.trials:\n    name: 试验指标\n    unit: 元\n", in: "catalogue.yaml")
    try place.put(
      "report\tfile\tauthor\tdate\tmessage\na/2023\tnext.txt\t甲 <a@example.org>\t2024-01-09\t一\n",
      in: "list.tsv")
    for words in [["catalogue", "set", "catalogue.yaml"], ["import", "list.tsv"]] {
      let ending = try place.start(["-C", "store"] + words).wait()
      #expect(ending.status == 2 && ending.errors.contains("yange resolve"), "\(words): \(ending)")
    }
    #expect(try place.git("rev-parse", "main") == tip)
    try commit(Draft.restated, to: "elsewhere")
    try place.done("-C", "store", "resolve", "1", "--ours")
    try commit(Draft.restated, to: "main")
  }

  @Test("a store on no branch is told how to be on one")
  func detached() throws {
    try disagree()
    try place.git("update-ref", "--no-deref", "HEAD", place.git("rev-parse", "main").filter { !$0.isNewline })
    let refusal = try place.refused("-C", "store", "merge", "draft")
    #expect(refusal.contains("symbolic-ref") && !refusal.contains("--branch"))
  }

  @Test("a merge says what no longer adds up, and only that")
  func faults() throws {
    let parts = Draft.first.replacing(
      "培育科技型企业37家。", with: "培育科技型企业37家,其中省级12家、市级16家、县级9家。新建站点8个,其中省级5个、市级6个。")
    try commit(parts, to: "main")
    try place.git("branch", "draft")
    // Each side moves a part and the whole by the same; together they move the whole once.
    try commit(parts.replacing("37家,其中省级12家", with: "39家,其中省级14家"), to: "draft")
    try commit(parts.replacing("市级16家", with: "市级26家").replacing("37家,", with: "39家,"), to: "main")
    let ending = try merge("draft", "--format", "json")
    #expect(ending.status == 0)
    let faults = try #require(try ending.json()["faults"] as? [[String: Any]])
    #expect(faults.map { $0["arithmetic"] as? String } == ["14 + 26 + 9 = 49"])
  }

  @Test("a branch without revisions of its own moves forward")
  func fastForward() throws {
    try commit(Draft.corrected, to: "draft")
    #expect(try place.done("-C", "store", "merge", "draft").text.contains("moved forward"))
    #expect(try place.git("rev-parse", "main") == place.git("rev-parse", "draft"))
  }

  @Test("a report that is new on the other branch comes along, and one that went goes")
  func reports() throws {
    try commit(Draft.first, to: "draft", report: "柳河市科技局/2024")
    try commit(Draft.corrected, to: "main")
    try place.done("-C", "store", "merge", "draft")
    #expect(try place.done("-C", "store", "list").text.contains("柳河市科技局/2024"))
    #expect(try text().contains("986.4亿元"))
    try place.done("-C", "store", "verify")
  }

  @Test("other files of the store come along too")
  func files() throws {
    let made = try place.shell(
      """
      git clone -q store clone && cd clone && git checkout -q -b draft && echo '指标: {}' > catalogue.yaml \
      && git add . && git -c user.name=a -c user.email=a@example.org commit -qm 目录 && git push -q origin draft
      """)
    #expect(made.status == 0, "\(made)")
    try commit(Draft.corrected, to: "main")
    try place.done("-C", "store", "merge", "draft")
    #expect(try place.git("show", "HEAD:catalogue.yaml") == "指标: {}\n")
  }

  @Test("wrong usage exits with 64")
  func usage() throws {
    for arguments in [
      ["merge"], ["merge", "draft", "--abort"], ["resolve", "1"], ["resolve", "--ours"],
      ["resolve", "1", "--ours", "--base"],
    ] {
      #expect(try place.start(["-C", "store"] + arguments).wait().status == 64, "\(arguments)")
    }
  }
}
