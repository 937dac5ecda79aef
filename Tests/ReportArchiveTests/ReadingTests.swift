import Foundation
import ReportArchive
import Revisions
import RevisionsTestSupport
import Testing

/// Makes a history through the store and, for names, the real git.
struct ArchiveBuilder: HistoryBuilder {
  let reader: ReportArchive

  func add(
    _ changes: [ReportName: String?], branch: String, merged: [RevisionID], author: Signature, message: String
  ) throws -> RevisionID {
    let request = CommitRequest(
      message: message, author: author, committer: author, branch: branch, mergedParents: merged)
    let reports = changes.map { report, text in
      var files: [String: [UInt8]] = [:]
      if let text {
        files = [
          "report.md": Array(text.utf8), "report.json": Array("{}\n".utf8), "source.txt": Array(text.utf8),
        ]
      }
      return ReportFiles(report: report, files: files)
    }
    return try reader.commit(reports, request).committed().id
  }

  func name(_ name: String, _ revision: RevisionID) throws {
    let kind = name.hasPrefix("v") ? "tag" : "branch"
    try git(kind, name, revision.hex, in: reader.directory)
  }
}

@Suite("Reading a store")
struct ReadingTests {
  let folder: TemporaryFolder
  let store: String
  let archive: ReportArchive
  let report: ReportName

  init() throws {
    folder = try TemporaryFolder()
    store = folder("store")
    archive = try ReportArchive.create(at: store, worktree: false)
    report = try ReportName("柳河市科技局/2013-H1")
  }

  @Test("a store keeps the promises of a reader", arguments: [false, true])
  func conformance(worktree: Bool) throws {
    let archive = try ReportArchive.create(at: folder("other"), worktree: worktree)
    #expect(try ReaderConformance.failures(ArchiveBuilder(reader: archive)) == [])
  }

  @Test("a packed store reads the same")
  func packed() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let second = try archive.commit(report, files: files("二"), .test()).committed()
    try git("gc", "-q", in: store)
    let again = try ReportArchive.open(at: store)
    #expect(try again.resolve("HEAD") == second)
    let content = try #require(try again.content(of: report, at: first.id))
    #expect(try again.text(content) == files("一")["report.md"])
    #expect(try again.commit(report, files: files("三"), .test()).committed().parents == [second.id])
  }

  @Test("times and tags name revisions as with git")
  func names() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try git("tag", "-a", "-m", "定稿", "final", in: store)
    let second = try archive.commit(report, files: files("二"), .test()).committed()
    #expect(try archive.resolve("final") == first)
    #expect(try archive.resolve("@{1}") == first)
    #expect(try archive.resolve("main@{0}") == second)
    #expect(try archive.resolve(":/修改").id == second.id)
    #expect(try archive.resolve("@{0 seconds ago}") == second)
    let today = Self.today
    #expect(try archive.resolve("main@{\(today) 23:59}") == second)
  }

  @Test(
    "a date from before the branch's first entry names nothing, unlike with git, which takes the first revision"
  )
  func tooEarly() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    _ = try archive.commit(report, files: files("二"), .test())
    #expect(try git("rev-parse", "-q", "--verify", "HEAD@{2001-02-03}", in: store) == "\(first.id.hex)\n")
    for name in [
      "@{2001-02-03}", "main@{2001-02-03 23:10}", "HEAD@{2001-02-03T04:05:06+08:00}", "@{yesterday}",
      "refs/heads/main@{3.weeks.ago}", "main@{2 days ago}~1",
    ] {
      #expect(throws: (any Error).self) { try archive.resolve(name) }
      do {
        _ = try archive.resolve(name)
      } catch RevisionError.beforeFirstEntry(let named, let entry) {
        #expect(named == name && entry.seconds > 1_700_000_000)
      }
    }
    // The day of the first entry is meant to its end.
    let today = Self.today
    _ = try archive.resolve("@{\(today)}")
    // Older entries make it answer again.
    let log = "\(store)/logs/refs/heads/main"
    let earlier = try text(of: log).replacing(#/ [0-9]{10} /#, with: " 1000000000 ", maxReplacements: 1)
    try put(earlier, at: log)
    #expect(try archive.resolve("main@{2001-12-24}") == first)
    #expect(try archive.resolve("main@{yesterday}") == first)
  }

  /// The day as this process has it, in its own time zone.
  private static var today: String {
    let day = Calendar.current.dateComponents([.year, .month, .day], from: Date())
    return String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
  }

  @Test("what is named must be a revision")
  func noRevision() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    #expect(throws: RevisionError.unknownRevision("HEAD:reports")) { try archive.resolve("HEAD:reports") }
    let tree = try git("rev-parse", "HEAD^{tree}", in: store).trimmingCharacters(in: .newlines)
    #expect(throws: RevisionError.unknownRevision(tree)) { try archive.resolve(tree) }
    let id = try #require(RevisionID(tree))
    #expect(throws: RevisionError.unknownRevision(tree)) { try archive.revision(id) }
  }

  @Test("every file of a report is there, byte for byte")
  func everyFile() throws {
    let bytes: [UInt8] = [0, 0xFF, 0x0D, 0x0A, 0x80]
    let all = ["report.md": Array("甲\n".utf8), "report.json": [], "source.bin": bytes]
    let revision = try archive.commit(report, files: all, .test()).committed()
    let stored = try archive.files(of: report, at: revision.id)
    #expect(stored.map(\.name) == ["report.json", "report.md", "source.bin"])
    #expect(try archive.bytes(of: report, named: "source.bin", at: revision.id) == bytes)
    #expect(try archive.bytes(of: report, named: "report.json", at: revision.id) == [])
    #expect(try archive.bytes(of: report, named: "source.txt", at: revision.id) == nil)
    #expect(try archive.bytes(at: "catalogue.yaml", in: revision.id) == nil)
    #expect(try archive.bytes(at: "reports", in: revision.id) == nil)
    #expect(try archive.files(of: ReportName("a/b"), at: revision.id) == [])
  }

  @Test("words in another encoding are read by its name, and otherwise kept as far as they are UTF-8")
  func encodings() throws {
    let tip = try archive.commit(report, files: files("一"), .test()).committed()
    let tree = try git("rev-parse", "HEAD^{tree}", in: store).trimmingCharacters(in: .newlines)
    func commit(_ encoding: String, _ message: [UInt8]) throws -> Revision {
      let head =
        "tree \(tree)\nparent \(tip.id)\nauthor a <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n\(encoding)\n"
      let file = folder("commit")
      try Data(Array(head.utf8) + message + [0x0A]).write(to: URL(fileURLWithPath: file))
      let id = try git("hash-object", "-t", "commit", "-w", file, in: store)
      return try archive.resolve(id.trimmingCharacters(in: .newlines))
    }
    // 总结 in GB18030.
    let words: [UInt8] = [0xD7, 0xDC, 0xBD, 0xE1]
    #expect(try commit("encoding GB18030\n", words).message == "总结")
    let replaced = try commit("", words + Array("ok".utf8)).message
    #expect(replaced.hasSuffix("ok") && replaced.contains("\u{FFFD}"))
    #expect(try commit("encoding no-such\n", words).message.contains("\u{FFFD}"))
  }

  @Test("a damaged text is damage, not absence")
  func damage() throws {
    let revision = try archive.commit(report, files: files("一"), .test()).committed()
    let content = try #require(try archive.content(of: report, at: revision.id))
    let place = "\(store)/objects/\(content.hex.prefix(2))/\(content.hex.dropFirst(2))"
    try FileManager.default.removeItem(atPath: place)
    let again = try ReportArchive.open(at: store)
    let error = #expect(throws: RevisionError.self) { try again.text(content) }
    guard case .damaged(content.hex, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}

@Suite("What differs between revisions")
struct EditTests {
  let folder: TemporaryFolder
  let archive: ReportArchive
  let report: ReportName
  let other: ReportName

  init() throws {
    folder = try TemporaryFolder()
    archive = try ReportArchive.create(at: folder("store"), worktree: false)
    report = try ReportName("柳河市科技局/2013-H1")
    other = try ReportName("柳河市水利局/2013")
  }

  private func edited(_ old: Revision?, _ new: Revision) throws -> [ReportName] {
    try archive.edits(from: old?.id, to: new.id).map(\.report)
  }

  @Test("the reports whose texts differ, sorted by name, and no other")
  func texts() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let second = try archive.commit(other, files: files("水"), .test("水", 1)).committed()
    let third = try archive.commit(report, files: files("二"), .test("二", 2)).committed()
    let gone = try archive.commit(report, files: [:], .test("撤", 3)).committed()
    #expect(try edited(nil, third) == [report, other].sorted())
    #expect(try edited(first, second) == [other])
    #expect(try edited(first, third) == [report, other].sorted())
    #expect(try edited(second, second).isEmpty)
    let removal = try #require(try archive.edits(from: third.id, to: gone.id).first)
    #expect(removal.before == (try archive.content(of: report, at: third.id)) && removal.after == nil)
  }

  @Test("another source of the same text is no edit")
  func sourceAlone() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let second = try archive.commit(report, files: files("一", source: "source.md"), .test("再", 1)).committed()
    #expect(first != second)
    #expect(try edited(first, second).isEmpty)
  }

  @Test("commits of plain git that touch no report edit none")
  func strangers() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try commit { try put("甲", at: folder("clone/README")) }
    let tip = try archive.resolve("HEAD")
    #expect(tip.parents == [first.id])
    #expect(try edited(first, tip).isEmpty)
  }

  @Test("a folder or another repository that is called report.md is no text")
  func foreignEntries() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try commit {
      try put("甲", at: folder("clone/reports/柳河市水利局/2013/report.md/a"))
      try git(
        "update-index", "--add", "--cacheinfo", "160000,\(first.id),reports/柳河市水利局/2014/report.md",
        in: folder("clone"))
    }
    let tip = try archive.resolve("HEAD")
    #expect(try archive.reports(at: tip.id) == [report])
    #expect(try edited(first, tip).isEmpty)
    for period in ["2013", "2014"] {
      #expect(try archive.content(of: ReportName("柳河市水利局/\(period)"), at: tip.id) == nil)
    }
  }

  @Test("a text that is not UTF-8 reads as one, and its bytes stay what they are")
  func notUTF8() throws {
    let bytes = Array("# 总结\n\n甲".utf8) + [0xE7, 0xA7, 0xFF, 0x0A, 0xE7]
    var all = files("一")
    all["report.md"] = bytes
    let revision = try archive.commit(report, files: all, .test()).committed()
    let content = try #require(try archive.content(of: report, at: revision.id))
    #expect(try archive.bytes(content) == bytes)
    let text = try archive.text(content)
    #expect(String(decoding: text, as: UTF8.self) == "# 总结\n\n甲\u{FFFD}\u{FFFD}\n\u{FFFD}")
  }

  /// Makes a commit with plain git in a clone and pushes it.
  private func commit(_ change: () throws -> Void) throws {
    let clone = folder("clone")
    try git("clone", "-q", folder("store"), clone, in: folder.path)
    try change()
    try git("add", ".", in: clone)
    try git("commit", "-qm", "git", in: clone)
    try git("push", "-q", in: clone)
  }
}
