import Foundation
import Testing

@Suite("In git's own hands")
struct GitDriverTests {
  let place: Workplace

  /// A clone with the drivers set up.
  init() throws {
    place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected])
    try run("git clone -q store clone")
    try place.done("-C", "clone", "git", "install")
  }

  @discardableResult
  private func run(_ script: String) throws -> String {
    let ending = try place.shell(script)
    try #require(ending.status == 0, "\(script): \(ending)")
    return ending.text
  }

  /// Edits the report in the clone on a branch and commits it there with git.
  private func edit(_ branch: String, _ words: String, to others: String) throws {
    try run(
      """
      cd clone && git checkout -q -B \(branch) origin/main && sed -i 's/\(words)/\(others)/' reports/*/*/report.md \
      && git commit -qam \(branch)
      """)
  }

  @Test("git diff tells figures, git log -p has them one a line, and what is derived is silent")
  func comparing() throws {
    let diff = try run("cd clone && git --no-pager diff HEAD~1 HEAD")
    #expect(diff.contains("968.4亿元  →  986.4亿元  +18亿元"))
    #expect(!diff.contains("\"quote\""))
    let log = try run("cd clone && git --no-pager log -p -1")
    #expect(log.contains("-    = 高新技术产业产值 968.4亿元") && log.contains("+    = 高新技术产业产值 986.4亿元"))
    #expect(log.contains("@@ ") && log.contains("(一)高新技术产业"))
    #expect(!log.contains("\"quote\""))
    let tool = try run("cd clone && git difftool -y -t yange HEAD~1 HEAD -- '*.md'")
    #expect(tool.contains("968.4亿元  →  986.4亿元"))
  }

  @Test("under git's pager a comparison has colours, and the file of the work tree no made-up id")
  func pager() throws {
    try run("cd clone && sed -i s/24场/26场/ reports/*/*/report.md")
    let plain = try run("cd clone && git --no-pager diff")
    #expect(!plain.contains("\u{1B}["))
    #expect(plain.contains("+ work tree:reports/柳河市科技局/2023/report.md\n") && !plain.contains("0000000000"))
    #expect(try run("cd clone && GIT_PAGER_IN_USE=true git --no-pager diff").contains("\u{1B}["))
    #expect(
      try !run("cd clone && NO_COLOR=1 GIT_PAGER_IN_USE=true git --no-pager diff").contains("\u{1B}["))
  }

  @Test("a name with control characters in it steers no terminal")
  func names() throws {
    try place.put("# 题\n\n甲。\n", in: "a.md")
    let ending = try place.shell(
      "'\(yangePath)' git diff $'reports/\\033[31m.md' a.md 1 100644 /dev/null . .")
    #expect(ending.text.contains("\\u001b") && !ending.text.contains("\u{1B}"), "\(ending)")
  }

  @Test("git merge puts different figures of one paragraph together")
  func clean() throws {
    try edit("one", "986.4亿元", to: "987.5亿元")
    try edit("two", "37家", to: "41家")
    try run("cd clone && git merge -q one -m 合并")
    let text = try run("cat clone/reports/*/*/report.md")
    #expect(text.contains("987.5亿元") && text.contains("41家"))
  }

  @Test("git merge is as clean as yange merge where both sides were committed with yange, sources and all")
  func committedWithYange() throws {
    for (branch, draft) in [
      ("one", Draft.corrected.replacing("986.4亿元", with: "987.5亿元")),
      ("two", Draft.corrected.replacing("37家", with: "41家")),
    ] {
      try place.git("branch", branch)
      try place.put(draft, in: "\(branch).txt")
      try place.done(
        "-C", "store", "commit", "\(branch).txt", "--report", Workplace.report, "-m", branch, "--branch",
        branch)
    }
    try run("cd clone && git fetch -q && git checkout -q two && git merge -q origin/one -m 合并")
    let text = try run("cat clone/reports/*/*/report.md")
    #expect(text.contains("987.5亿元") && text.contains("41家"))
    #expect(try run("cd clone && git status --porcelain").isEmpty)
    // The source is still ours, which verify tells, and a commit of the text makes all three agree.
    #expect(try place.yange("-C", "clone", "verify").status == 1)
    try run("cp clone/reports/*/*/report.md merged.md")
    try place.done("-C", "clone", "commit", "merged.md", "--report", Workplace.report, "-m", "合并后")
    #expect(try run("ls clone/reports/*/*/") == "report.json\nreport.md\nsource.md\n")
    let merged = try place.done("-C", "clone", "show", "HEAD:\(Workplace.report)")
    #expect(merged.text == text)
    #expect(try place.yange("-C", "clone", "verify").status == 0)
    // What yange merge makes of the same is the same text.
    try place.git("symbolic-ref", "HEAD", "refs/heads/two")
    try place.done("-C", "store", "merge", "one")
    #expect(try place.done("-C", "store", "show", "HEAD:\(Workplace.report)").text == text)
  }

  @Test("a conflict stands between git's marks and is told on standard error")
  func conflict() throws {
    try edit("one", "986.4亿元", to: "987.5亿元")
    try edit("two", "986.4亿元", to: "985.3亿元")
    let ending = try place.shell("cd clone && git merge -q one -m 合并")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("ours 985.3亿元, theirs 987.5亿元"))
    let text = try run("cat clone/reports/*/*/report.md")
    let parts = [
      "<<<<<<< ours", "985.3亿元", "||||||| base", "986.4亿元", "=======", "987.5亿元", ">>>>>>> theirs",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) in \(text)")
      rest = rest[found.upperBound...]
    }
    // Everything else of the report is there once.
    #expect(text.components(separatedBy: "37家").count == 2)
    try run("cd clone && git merge --abort")
  }

  @Test("where the program is gone git goes on with the plain text")
  func fallback() throws {
    try run("cp '\(yangePath)' gone && ./gone -C clone git install && rm gone")
    #expect(try run("cd clone && git --no-pager diff HEAD~1 HEAD -- '*.md'").contains("986.4亿元"))
    #expect(try run("cd clone && git --no-pager log -p -1 -- '*.md'").contains("+全年高新技术产业产值986.4亿元"))
    try edit("one", "24场", to: "26场")
    try edit("two", "986.4亿元", to: "985.3亿元")
    try run("cd clone && git merge -q one -m 合并")
    #expect(try run("cat clone/reports/*/*/report.md").contains("26场"))
    let doctor = try place.yange("-C", "clone", "git", "doctor")
    #expect(doctor.status == 1 && doctor.text.contains("missing"))
  }

  @Test("a report that is no text is shown as git shows it, and its driver fails")
  func hostile() throws {
    try Data([0xFF, 0xFE, 0x00, 0x41]).write(to: URL(fileURLWithPath: place.path("bad.md")))
    #expect(try place.yange("git", "textconv", "bad.md").status == 2)
    #expect(try place.yange("git", "textconv", "none.md").status == 2)
    try place.put("一。\n", in: "good.md")
    let merge = try place.yange("git", "merge", "good.md", "bad.md", "good.md")
    #expect(merge.status == 2)
    #expect(try place.bytes(of: "bad.md").count == 4)
    try run("cd clone && cp ../bad.md reports/*/*/report.md && git --no-pager diff")
  }

  @Test("doctor finds nothing after install; uninstall leaves no trace and what others wrote")
  func doctor() throws {
    let well = try place.done("-C", "clone", "git", "doctor").text
    #expect(!well.contains("missing"))
    #expect(try !place.names(in: "clone/.git").contains { $0.contains("trial") })
    try run("cd clone && printf '*.txt -text\\n' >> .git/info/attributes")
    try place.done("-C", "clone", "git", "install")
    let attributes = try run("cat clone/.git/info/attributes")
    #expect(attributes.components(separatedBy: "merge=yange\n").count == 2)
    // As an older yange left it.
    try run("sed -i '/source/d' clone/.git/info/attributes")
    let older = try place.yange("-C", "clone", "git", "doctor")
    #expect(older.status == 1 && older.text.contains("yange git install"), "\(older)")
    try place.done("-C", "clone", "git", "uninstall")
    #expect(try run("cat clone/.git/info/attributes") == "*.txt -text\n")
    #expect(try run("cd clone && git config --local --name-only --list").contains("yange") == false)
    #expect(try place.done("-C", "clone", "git", "uninstall").text.contains("no drivers"))
    let ill = try place.yange("-C", "clone", "git", "doctor")
    #expect(ill.status == 1 && ill.text.contains("yange git install"))
    try place.refused("-C", ".", "git", "install")
  }
}
