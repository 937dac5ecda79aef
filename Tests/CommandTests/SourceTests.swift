import Foundation
import Testing

/// One report in several formats; `Tests/Corpus/sources/make.py` made them.
@Suite("Sources of several formats")
struct SourceTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for kind in ["docx", "html", "txt", "pdf", "doc"] {
      try FileManager.default.copyItem(
        atPath: "\(checkout)/Tests/Corpus/sources/report.\(kind)", toPath: place.path("report.\(kind)"))
    }
  }

  @Test("a store gives back the file as it came, bit for bit")
  func source() throws {
    try place.done("init", "store")
    let name = "苍梧市科技局/2024"
    try place.done("-C", "store", "commit", "report.docx", "--report", name, "-m", "x")
    try place.done("-C", "store", "show", "HEAD:\(name)", "--source", "-o", "back.docx")
    #expect(try place.bytes(of: "back.docx") == place.bytes(of: "report.docx"))
    #expect(try place.git("ls-tree", "-r", "--name-only", "HEAD").contains("source.docx"))
    try place.done("-C", "store", "verify")
    // The same report in another format: the source is new, what it says is not.
    let page = try place.done("-C", "store", "commit", "report.html", "--report", name, "-m", "y").text
    #expect(page.contains("nothing read from it changed"))
    #expect(try place.git("ls-tree", "-r", "--name-only", "HEAD").contains("source.html"))
  }

  @Test("the same report in two formats has no differences")
  func formats() throws {
    #expect(try place.yange("diff", "--exit-code", "report.docx", "report.html").status == 0)
    #expect(try place.yange("diff", "--exit-code", "report.txt", "report.docx").status == 0)
  }

  @Test("a corrected cell, and a unit that changes in the head of a table, are changes of figures")
  func cells() throws {
    let page = try String(contentsOfFile: place.path("report.html"), encoding: .utf8)
    try place.put(
      page.replacing(
        "<td>36.18</td><td>21.7</td></tr>\n<tr><td>发明", with: "<td>38.16</td><td>21.7</td></tr>\n<tr><td>发明"),
      in: "cell.html")
    let cell = try place.done("diff", "--figures-only", "report.html", "cell.html").text
    #expect(cell.contains("36.18亿元") && cell.contains("38.16亿元") && cell.contains("1 figure changed"))
    try place.put(page.replacing("（单位：亿元）", with: "（单位：万元）"), in: "unit.html")
    let unit = try place.done("diff", "--figures-only", "report.html", "unit.html").text
    #expect(unit.contains("7.43亿元") && unit.contains("7.43万元") && unit.contains("unit slip?"))
  }

  @Test("plain text loads none of the libraries for documents")
  func loading() throws {
    place.environment["LD_DEBUG"] = "files"
    let text = try place.start(["extract", "report.txt"]).wait().errors
    #expect(text.contains("libc.so") && !text.contains("libxml2") && !text.contains("libzip"))
    let word = try place.start(["extract", "report.docx"]).wait().errors
    #expect(word.contains("libxml2") && word.contains("libzip"))
  }

  @Test("where a program or a library is not installed that format alone says so, in one line")
  func missing() throws {
    try FileManager.default.createDirectory(atPath: place.path("bin"), withIntermediateDirectories: false)
    place.environment["PATH"] = place.path("bin")
    #expect(try place.refused("extract", "report.pdf").contains("poppler-utils"))
    #expect(try place.refused("extract", "report.doc").contains("libreoffice-writer-nogui"))
    try place.done("extract", "report.docx")
    try FileManager.default.createDirectory(atPath: place.path("lib"), withIntermediateDirectories: false)
    for name in ["libzip.so.4", "libzip.so.5", "libxml2.so.2", "libxml2.so.16"] {
      try place.put("", in: "lib/\(name)")
    }
    place.environment["LD_LIBRARY_PATH"] = place.path("lib")
    #expect(try place.refused("extract", "report.docx").contains("libzip, which is not installed"))
    #expect(try place.refused("extract", "report.html").contains("libxml2, which is not installed"))
    try place.done("extract", "report.txt")
  }

  /// A program of that name that writes its number in a file and then does nothing for a minute.
  private func putSleeper(_ name: String) throws {
    try place.put("#!/bin/sh\nsleep 60 &\necho $! > '\(place.path("child"))'\nwait\n", in: "bin/\(name)")
    _ = chmod(place.path("bin/\(name)"), 0o755)
  }

  /// Starts yange with all signals let through: a thread of the tests may hold them back, and so would what it starts.
  private func spawn(_ words: String...) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = ([yangePath] + words).map { strdup($0) } + [nil]
    let variables = place.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    try #require(posix_spawn(&child, yangePath, nil, &attributes, arguments, variables) == 0)
    return child
  }

  @Test(
    "an interrupt ends the program that reads for us, and takes its folder along",
    arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    try FileManager.default.createDirectory(atPath: place.path("bin"), withIntermediateDirectories: false)
    try FileManager.default.createDirectory(atPath: place.path("tmp"), withIntermediateDirectories: false)
    try putSleeper("soffice")
    place.environment["PATH"] = "\(place.path("bin")):/usr/bin:/bin"
    place.environment["TMPDIR"] = place.path("tmp")
    let running = try spawn("extract", place.path("report.doc"))
    // There, and written.
    func hasBegun() throws -> Bool { try place.isThere("child") && !place.bytes(of: "child").isEmpty }
    for _ in 0..<500 where try !hasBegun() { usleep(20_000) }
    let child = try #require(
      Int32(String(decoding: place.bytes(of: "child"), as: UTF8.self).trimmingCharacters(in: .newlines)))
    #expect(kill(child, 0) == 0)
    #expect(try place.names(in: "tmp").count == 1)
    kill(running, signal)
    var status: Int32 = 0
    #expect(waitpid(running, &status, 0) == running && status & 0x7F == signal)
    #expect(try place.names(in: "tmp") == [])
    // Gone, or waiting to be buried by whoever took it in; a busy machine takes its time.
    func hasEnded() -> Bool {
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      return state.map { $0.contains(") Z ") || $0.contains(") X ") } ?? true
    }
    for _ in 0..<250 where !hasEnded() { usleep(20_000) }
    #expect(hasEnded())
  }

  @Test(
    "the folder for temporary files may be anywhere", arguments: ["tmp", "tmp with spaces", "临时"],
    [true, false])
  func temporary(name: String, isRelative: Bool) throws {
    try FileManager.default.createDirectory(atPath: place.path(name), withIntermediateDirectories: false)
    place.environment["TMPDIR"] = isRelative ? name : place.path(name)
    place.environment["LC_ALL"] = isRelative ? "C.UTF-8" : "C"
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice") {
      try place.done("extract", "report.doc")
    }
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") {
      try place.done("extract", "report.pdf")
    }
    #expect(try place.names(in: name) == [])
  }

  @Test("a folder for temporary files that is not there is named")
  func noTemporary() throws {
    place.environment["TMPDIR"] = "/nowhere/at/all"
    for file in ["report.doc", "report.pdf"] {
      #expect(try place.refused("extract", file).contains("/nowhere/at/all, the folder for temporary files"))
    }
  }

  @Test("standard input may be closed")
  func closedInput() throws {
    let open = try place.done("extract", "report.pdf").output
    let closed = try place.shell("'\(yangePath)' extract report.pdf <&-")
    #expect(closed.status == 0 && closed.output == open, "\(closed)")
  }
}
