import Foundation
import Testing

@Suite("Safety of a store")
struct StoreSafetyTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("any git reads the store: fsck finds nothing, a clone has files for people, Chinese is whole")
  func git() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    #expect(try place.git("fsck", "--strict") == "")
    #expect(try place.git("log", "--format=%an %s") == "沈起草 第2稿\n沈起草 第1稿\n")
    #expect(try place.shell("git clone -q store clone").status == 0)
    let text = try place.bytes(of: "clone/reports/\(Workplace.report)/report.md")
    #expect(String(decoding: text, as: UTF8.self).contains("\n全年高新技术产业产值986.4亿元,同比增长9.6%。\n"))
    #expect(try place.bytes(of: "clone/reports/\(Workplace.report)/source.txt") == Data(Draft.corrected.utf8))
    #expect(try place.done("-C", "clone", "blame", Workplace.report).text.contains("was 968.4亿元"))
  }

  @Test("files of a work tree follow, and uncommitted changes there are not lost")
  func worktree() throws {
    try place.done("init", "store", "--worktree")
    try place.put(Draft.first, in: "a.txt")
    try place.put(Draft.corrected, in: "b.txt")
    try place.done("-C", "store", "commit", "a.txt", "--report", Workplace.report, "-m", "一")
    #expect(try place.bytes(of: "store/reports/\(Workplace.report)/source.txt") == Data(Draft.first.utf8))
    #expect(try place.git("status", "--porcelain") == "")
    try place.put("手改", in: "store/reports/\(Workplace.report)/report.md")
    let line = try place.refused("-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "二")
    #expect(line.contains("report.md"))
    #expect(try place.bytes(of: "store/reports/\(Workplace.report)/report.md") == Data("手改".utf8))
    #expect(try place.git("rev-list", "--count", "HEAD") == "1\n")
  }

  @Test("writers at the same time lose nothing")
  func writers() throws {
    try place.done("init", "store")
    var running: [Running] = []
    for writer in 0..<6 {
      try place.put(Draft.first.replacing("37家", with: "\(40 + writer)家"), in: "\(writer).txt")
      running.append(
        try place.start([
          "-C", "store", "commit", "\(writer).txt", "--report", "白溪县/\(2010 + writer)", "-m", "稿\(writer)",
        ]))
    }
    for writer in running {
      let ending = try writer.wait()
      #expect(ending.status == 0, "\(ending)")
    }
    #expect(try place.git("rev-list", "--count", "HEAD") == "6\n")
    #expect(try place.done("-C", "store", "list").text.split(separator: "\n").count == 6)
    #expect(try place.git("fsck", "--strict") == "")
  }

  @Test("a kill at any moment leaves the old revision or the new one, and the next commit works")
  func kill() throws {
    try place.makeStore([Draft.first])
    for round in 0..<20 {
      let before = try place.git("rev-parse", "HEAD")
      try place.put(Draft.first.replacing("37家", with: "\(100 + round)家"), in: "b.txt")
      let running = try place.start([
        "-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "第\(round)轮",
      ])
      usleep(UInt32(1000 * round))
      Foundation.kill(running.process.processIdentifier, SIGKILL)
      _ = try running.wait()
      let after = try place.git("rev-parse", "HEAD")
      if after != before { #expect(try place.git("rev-parse", "HEAD~1") == before) }
      #expect(try place.done("-C", "store", "blame", Workplace.report).text.contains("968.4亿元"))
    }
    try place.put(Draft.corrected, in: "b.txt")
    try place.done("-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "终稿")
    #expect(try place.done("-C", "store", "verify").text.contains("whole"))
    // What a killed writer leaves is for git's gc, not damage.
    #expect(try place.git("fsck", "--strict", "--no-dangling") == "")
  }

  @Test(
    "a disk that is full stops a commit in one line, and the store stays as it was", arguments: [0, 1, 2, 4])
  func fullDisk(blocks: Int) throws {
    try place.makeStore([Draft.first])
    let before = try place.git("rev-parse", "HEAD")
    // Text that does not compress to a few blocks; a limit on file sizes fails as a full disk does.
    let noise = (0..<4000).map { "第\($0)项投入\($0 &* 7919 % 100_003)万元。" }.joined()
    try place.put(Draft.first + noise, in: "b.txt")
    let refusal = try place.shell(
      "(ulimit -f \(blocks); '\(yangePath)' -C store commit b.txt --report \(Workplace.report) -m x 2>&1) | cat; exit ${PIPESTATUS[0]}"
    )
    #expect(refusal.status == 2, "\(refusal)")
    #expect(refusal.text.split(separator: "\n").count == 1 && refusal.text.contains("full"), "\(refusal)")
    #expect(try place.git("rev-parse", "HEAD") == before)
    #expect(try place.git("fsck", "--strict", "--no-dangling") == "")
    try place.done("-C", "store", "commit", "b.txt", "--report", Workplace.report, "-m", "x")
  }

  @Test("a result that cannot be written whole is told, and a file that was there stays")
  func fullOutput() throws {
    try place.put(Draft.first, in: "a.txt")
    let ending = try place.shell("'\(yangePath)' extract a.txt > /dev/full")
    #expect(ending.status == 2 && ending.errorLines.count == 1 && ending.errors.contains("full"), "\(ending)")
    try place.put(Draft.corrected, in: "b.txt")
    try place.put("旧的结果", in: "out.json")
    let file = try place.shell(
      "(ulimit -f 1; '\(yangePath)' diff a.txt b.txt --format json -o out.json 2>&1) | cat; exit ${PIPESTATUS[0]}"
    )
    #expect(file.status == 2 && file.text.contains("full"), "\(file)")
    #expect(try place.bytes(of: "out.json") == Data("旧的结果".utf8))
    #expect(try place.names() == ["a.txt", "b.txt", "out.json"])
  }

  @Test("a commit whose result could not be printed is said to stand")
  func printing() throws {
    try place.makeStore([Draft.first])
    try place.put(Draft.corrected, in: "b.txt")
    let ending = try place.shell(
      "'\(yangePath)' -C store commit b.txt --report \(Workplace.report) -m 更正 > /dev/full")
    let id = try place.git("rev-parse", "--short=10", "main").filter { !$0.isNewline }
    #expect(ending.status == 2 && ending.errorLines.count == 1, "\(ending)")
    #expect(ending.errors.contains("[main \(id)] is committed; standard output:"), "\(ending)")
  }

  @Test("a reader that goes away is no failure")
  func pipe() throws {
    let noise = (0..<4000).map { "第\($0)项投入\($0 &* 7919 % 100_003)万元。" }.joined()
    try place.put(Draft.first + noise, in: "b.txt")
    let ending = try place.shell(
      "'\(yangePath)' extract b.txt | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(ending.text == "0\n" && ending.errors.isEmpty, "\(ending)")
  }

  @Test("a store that may not be written", .enabled(if: getuid() == 0, "root plays the user"))
  func readOnly() throws {
    try place.makeStore([Draft.first])
    let before = try place.git("rev-parse", "HEAD")
    try place.put(Draft.corrected, in: "b.txt")
    let asUser = "setpriv --reuid 65534 --clear-groups '\(yangePath)' -C store"
    let setUp = "chmod -R a+rX . && chmod -R a-w store && chown -R 65534 store"
    let refusal = try place.shell("\(setUp) && \(asUser) commit b.txt --report \(Workplace.report) -m x")
    #expect(refusal.status == 2 && refusal.errorLines.count == 1, "\(refusal)")
    #expect(refusal.errors.contains("cannot be written to"), "\(refusal)")
    let reading = try place.shell("\(asUser) log")
    #expect(reading.status == 0 && reading.text.contains("第1稿"), "\(reading)")
    try place.shell("chown -R 0 store && chmod -R u+w store")
    #expect(try place.git("rev-parse", "HEAD") == before)
    #expect(try place.git("fsck", "--strict", "--no-dangling") == "")
  }
}
