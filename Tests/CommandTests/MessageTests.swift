import Foundation
import Testing

@Suite("What is told where something cannot be done")
struct MessageTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.put(Draft.first, in: "a.txt")
  }

  @Test("a folder in place of a report or a file is told as one, with a store and without")
  func folders() throws {
    try place.makeStore([Draft.first])
    try FileManager.default.createDirectory(
      atPath: place.path("r/dir"), withIntermediateDirectories: true)
    for words in [
      ["audit", "r/dir"], ["diff", "r/dir", "a.txt"], ["diff", "r/dir"],
      ["audit", "a.txt", "--against", "r/dir"],
    ] {
      for store in [["-C", "store"], []] {
        let ending = try place.start(store + words).wait()
        #expect(ending.status == 2 && ending.errorLines.count == 1, "\(words): \(ending)")
        #expect(ending.errors.hasPrefix("yange: r/dir: "), "\(words): \(ending)")
        #expect(store.isEmpty || ending.errors.contains("this is a folder"), "\(words): \(ending)")
      }
    }
    try place.put(
      "report\tfile\tauthor\tdate\tmessage\nr/2023\tr\t甲 <a@example.org>\t2024-01-09\t一\n", in: "list")
    let line = try place.refused("-C", "store", "import", "list")
    #expect(line.contains("list:2") && line.contains("this is a folder"))
  }

  @Test("a full disk behind standard output is told in the reader's language")
  func standardOutput() throws {
    let ending = try place.shell("'\(yangePath)' extract a.txt --lang zh >/dev/full")
    #expect(ending.status == 2 && ending.errors.contains("标准输出：无法写入：磁盘已满"), "\(ending)")
    #expect(try place.shell("'\(yangePath)' extract a.txt >/dev/full").errors.contains("standard output: "))
  }

  @Test(
    "every help names the program", arguments: ["blame", "log", "trace", "commit", "list", "git install"])
  func usage(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    for help in [words + ["--help"], ["help"] + words, words + ["-h"]] {
      let ending = try place.start(help).wait()
      #expect(ending.status == 0 && ending.text.contains("USAGE: yange \(command)"), "\(ending)")
    }
  }

  @Test("--rev is for reports of a store, and wrong usage where none takes part")
  func revisionOfAFile() throws {
    try place.makeStore([Draft.first])
    let ending = try place.start(["-C", "store", "audit", "a.txt", "--rev", "HEAD"]).wait()
    #expect(ending.status == 64 && ending.errors.contains("--rev is for reports of a store"), "\(ending)")
    try place.done("-C", "store", "audit", "a.txt", "--against", Workplace.report, "--rev", "HEAD")
  }

  @Test("-o of a trace has what would be printed", arguments: ["text", "json", "csv", "svg"])
  func traceOutput(format: String) throws {
    try place.makeStore([Draft.first, Draft.corrected])
    let words = ["-C", "store", "trace", "高新技术产业产值", "--format", format]
    let printed = try place.start(words).wait()
    #expect(printed.status == 0 && !printed.output.isEmpty)
    #expect(try place.start(words + ["-o", "trace.out"]).wait().output.isEmpty)
    #expect(try place.bytes(of: "trace.out") == printed.output)
  }

  @Test("no revision where none was asked for, which says nothing of the store")
  func noneAskedFor() throws {
    try place.makeStore([Draft.first])
    #expect(try place.done("-C", "store", "log", "-n", "0").text.isEmpty)
    let json = try place.done("-C", "store", "log", "-n", "0", "--format", "json").json()
    #expect((json["revisions"] as? [Any])?.isEmpty == true)
    #expect(try place.done("-C", "store", "log", "-n", "1").text.contains("第1稿"))
  }

  @Test("what git says is told with what git was to do", .enabled(if: getuid() == 0, "root plays the user"))
  func gitReason() throws {
    try place.makeStore([Draft.first])
    let script = """
      git clone -q store clone && chmod -R a+rX . && chown -R 65534 clone && chmod -R a-w clone/.git \
      && HOME=$PWD exec setpriv --reuid 65534 --clear-groups '\(yangePath)' -C clone git install
      """
    let ending = try place.shell(script)
    #expect(ending.status == 2 && ending.errorLines.count == 1, "\(ending)")
    #expect(
      ending.errors.contains("Permission denied") && !ending.errors.contains("run it by hand"), "\(ending)")
  }
}
