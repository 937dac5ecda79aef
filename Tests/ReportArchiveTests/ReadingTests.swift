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
    // A reflog younger than the time asked for gives its oldest entry.
    let wanted = try git("rev-parse", "-q", "--verify", "HEAD@{yesterday}", in: store)
    #expect(try archive.resolve("@{yesterday}").id.hex + "\n" == wanted)
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

@Suite("Log of a store")
struct LogTests {
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

  @Test("only the revisions that changed the report, newest first")
  func path() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let second = try archive.commit(other, files: files("水"), .test("水", 1)).committed()
    let third = try archive.commit(report, files: files("二"), .test("二", 2)).committed()
    let gone = try archive.commit(report, files: [:], .test("撤", 3)).committed()
    #expect(try archive.log(of: report, from: gone.id) == [gone, third, first])
    #expect(try archive.log(of: other, from: gone.id) == [second])
    #expect(try archive.log(of: nil, from: third.id) == [third, second, first])
    let listed = try git("log", "--format=%H", "--", "reports/\(report)", in: folder("store"))
    #expect(listed == [gone, third, first].map { "\($0.id)\n" }.joined())
  }

  @Test("a merge counts only where it is none of its parents")
  func merges() throws {
    let root = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二"), .test("旁", 1, branch: "side")).committed()
    let main = try archive.commit(other, files: files("水"), .test("水", 2)).committed()
    var request = CommitRequest.test("合", 3)
    request.mergedParents = [side.id]
    let taken = try archive.commit(report, files: files("二"), request).committed()
    #expect(try archive.log(of: report, from: taken.id) == [side, root])
    #expect(taken.parents == [main.id, side.id])
    let more = try archive.commit(report, files: files("三"), .test("旁", 4, branch: "side")).committed()
    request.mergedParents = [more.id]
    let own = try archive.commit(report, files: files("四"), request).committed()
    #expect(try archive.log(of: report, from: own.id) == [own, more, side, root])
  }

  @Test("commits of plain git that touch no report are left out")
  func strangers() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try git("clone", "-q", folder("store"), folder("clone"), in: folder.path)
    try put("甲", at: folder("clone/README"))
    try git("add", ".", in: folder("clone"))
    try git("commit", "-qm", "readme", in: folder("clone"))
    try git("push", "-q", in: folder("clone"))
    let tip = try archive.resolve("HEAD")
    #expect(tip.parents == [first.id])
    #expect(try archive.log(of: nil, from: tip.id) == [first])
  }
}
