import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.put(Draft.first, in: "a.txt")
  }

  @Test(
    "a file that is none or no report is refused in one line that names it",
    arguments: [
      "missing.txt", "empty.txt", "blank.txt", "binary", "zip.txt", "folder", "pipe", "missing/a.txt",
      "/dev/null",
    ])
  func files(name: String) throws {
    try place.put("", in: "empty.txt")
    try place.put(" \n\n　\n", in: "blank.txt")
    try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) })
      .write(to: URL(fileURLWithPath: place.path("binary")))
    try Data([0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 99)).write(
      to: URL(fileURLWithPath: place.path("zip.txt")))
    try FileManager.default.createDirectory(atPath: place.path("folder"), withIntermediateDirectories: false)
    try #require(mkfifo(place.path("pipe"), 0o600) == 0)
    try place.done("init", "store")
    let refusals = [
      try place.refused("extract", name), try place.refused("diff", name, "a.txt"),
      try place.refused("diff", "a.txt", name),
      try place.refused("-C", "store", "commit", name, "--report", Workplace.report, "-m", "x"),
    ]
    for line in refusals { #expect(line.hasPrefix("yange: \(name): ")) }
    #expect(try place.git("count-objects") == "0 objects, 0 kilobytes\n")
  }

  @Test("a file beyond the limit is refused before it is read")
  func tooLarge() throws {
    try #require(try place.shell("truncate -s 3G large.txt").status == 0)
    let ending = try place.shell("ulimit -v 2000000; exec '\(yangePath)' extract large.txt")
    #expect(
      ending.status == 2 && ending.errorLines.count == 1 && ending.errors.contains("large.txt"), "\(ending)")
  }

  @Test("one bad file among several gives no half result")
  func several() throws {
    try place.refused("extract", "a.txt", "missing.txt")
  }

  @Test("a file that may not be read", .enabled(if: getuid() == 0, "root plays the user"))
  func unreadable() throws {
    let script =
      "chmod 755 . && chmod 0 a.txt && exec setpriv --reuid 65534 --clear-groups '\(yangePath)' extract a.txt"
    let ending = try place.shell(script)
    #expect(ending.status == 2 && ending.errorLines.count == 1, "\(ending)")
    #expect(ending.errors.contains("a.txt: cannot be read"), "\(ending)")
  }

  @Test(
    "a name that no report may have",
    arguments: [
      "../2023", "柳河市/..", "柳河市/2023/../..", "柳河市", "/2023", "柳河市/", "柳\u{1}河/2023", "柳河\n市/2023",
      "柳河市/2023\u{7F}",
      "柳\u{202E}河/2023", "a/b/c", ".git/2023", "柳河市/2023.lock", "柳:河/2023", " 柳河/2023",
      String(repeating: "柳", count: 90) + "/2023",
    ])
  func reportNames(name: String) throws {
    try place.done("init", "store")
    try place.refused("-C", "store", "commit", "a.txt", "--report", name, "-m", "x")
    #expect(try place.git("count-objects") == "0 objects, 0 kilobytes\n")
    try place.refused("-C", "store", "blame", name)
    try place.refused("-C", "store", "log", name)
  }

  @Test("revisions, reports, series and indicators that are unknown")
  func unknown() throws {
    try place.makeStore([Draft.first, Draft.corrected])
    let store = ["-C", "store"]
    let report = Workplace.report
    let requests = [
      ["show", "v9"], ["show", "HEAD~9"], ["show", "0000000000"], ["show", "HEAD:柳河市科技局/2031"],
      ["show", "v9:\(report)"], ["diff", report, "v9"], ["diff", report, "HEAD", "v9"],
      ["diff", "v9:\(report)", "a.txt"],
      ["blame", report, "--rev", "v9"], ["blame", "柳河市科技局/2031"], ["log", "柳河市科技局/2031"],
      ["log", "--rev", "v9"],
      ["list", "--rev", "v9"], ["trace", "高新技术产业产值", "--as-of", "v9"],
      ["trace", "高新技术产业产值", "--series", "白溪县"],
      ["trace", "没有这个指标"], ["show", "-o", "no/such/folder"],
      ["commit", "a.txt", "--report", report, "-m", "x", "--branch", "a..b"],
      ["commit", "a.txt", "--report", report, "-m", " \n "],
    ]
    for request in requests {
      let ending = try place.start(store + request).wait()
      #expect(
        ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(request): \(ending)")
      #expect(ending.errors.hasPrefix("yange: "), "\(request): \(ending)")
    }
    #expect(try place.refused("-C", "store", "blame", "柳河市科技局/2031").contains(report))
    #expect(try place.git("rev-list", "--all", "--count") == "2\n")
  }

  @Test("a store that is none", arguments: ["folder", "missing", "a.txt", "/proc/self/fd"])
  func noStore(name: String) throws {
    try FileManager.default.createDirectory(atPath: place.path("folder"), withIntermediateDirectories: false)
    let report = Workplace.report
    for request in [
      ["log"], ["list"], ["show"], ["verify"], ["blame", report], ["trace", "产值"],
      ["diff", report, "HEAD", "HEAD~1"],
      ["commit", "a.txt", "--report", report, "-m", "x"],
    ] {
      let ending = try place.start(["-C", name] + request).wait()
      #expect(
        ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(request): \(ending)")
    }
    #expect(try place.names(in: "folder") == [])
  }

  @Test("nothing is made where there is something already")
  func taken() throws {
    try place.makeStore([Draft.first])
    try place.refused("init", "store")
    try place.refused("init", "a.txt")
    try FileManager.default.createDirectory(atPath: place.path("full"), withIntermediateDirectories: false)
    try place.put("x", in: "full/file")
    try place.refused("init", "full")
    #expect(try place.names(in: "full") == ["file"])
    #expect(try place.bytes(of: "a.txt") == Data(Draft.first.utf8))
  }

  @Test(
    "wrong usage exits with 64",
    arguments: [
      ["frobnicate"], ["--frobnicate"], ["extract"], ["commit", "a.txt"], ["diff"], ["diff", "a.txt"],
      ["diff", "1", "2", "3", "4"],
      ["log", "-n", "-1"], ["log", "-n", "viele"], ["log", "-p", "--format", "json"],
      ["extract", "a.txt", "--format", "html"],
      ["diff", "a.txt", "a.txt", "--format", "xml"], ["show", "--source"], ["list", "--color", "rot"],
      ["list", "--lang", "fr"],
      ["commit", "a.txt", "--report", "x/1", "-m", "x", "--author", "ohne Adresse"],
      ["commit", "a.txt", "--report", "x/1", "-m", "x", "--date", "2024-02-30"],
      ["commit", "a.txt", "--report", "x/1", "-m", "x", "--date", "2024-01-01T23:60:00Z"],
      ["commit", "a.txt", "--report", "x/1", "-m", "x", "--date", "gestern"], ["audit"], ["merge"],
    ])
  func usage(arguments: [String]) throws {
    let ending = try place.start(arguments).wait()
    #expect(ending.status == 64, "\(ending)")
    #expect(ending.output.isEmpty && !ending.errors.isEmpty, "\(ending)")
  }

  @Test("names from outside do not steer the terminal")
  func escapes() throws {
    let ending = try place.yange("extract", "a\u{1B}[31m.txt")
    #expect(!ending.errors.contains("\u{1B}") && ending.status == 2)
  }
}
