import Foundation
import ReportArchive
import Revisions
import Testing

@Suite("Commits to a store")
struct CommitTests {
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

  @Test("three files stand in one commit, whole for any git")
  func whole() throws {
    let revision = try archive.commit(report, files: files("第一稿"), .test("起草半年总结\n\n初稿。\n")).committed()
    #expect(revision.parents == [])
    #expect(revision.message == "起草半年总结\n\n初稿。")
    #expect(revision.author == .test())
    #expect(revision.committer == .test(name: "钱校对"))
    let path = "reports/柳河市科技局/2013-H1"
    #expect(
      try git("-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "HEAD", in: store)
        == "\(path)/report.json\n\(path)/report.md\n\(path)/source.txt\n")
    #expect(try git("show", "HEAD:\(path)/report.md", in: store) == "# 总结\n\n第一稿\n")
    #expect(
      try git("log", "--format=%H%n%an <%ae> %ai%n%cn%n%B", in: store) == """
        \(revision.id)
        赵记录 <zhao@example.org> 2001-02-03 12:05:06 +0800
        钱校对
        起草半年总结

        初稿。


        """)
    #expect(try git("fsck", "--strict", in: store) == "")
    try git("clone", "-q", store, folder("clone"), in: folder.path)
    #expect(try text(of: folder("clone/\(path)/source.txt")) == "第一稿")
  }

  @Test("the next commit has the last as its parent and keeps other reports")
  func next() throws {
    let other = try ReportName("柳河市水利局/2013")
    let first = try archive.commit(other, files: files("水利"), .test()).committed()
    let second = try archive.commit(report, files: files("科技"), .test("二", 1)).committed()
    #expect(second.parents == [first.id])
    #expect(try archive.reports(at: second.id) == [other, report].sorted())
    #expect(try archive.reports(at: first.id) == [other])
  }

  @Test("input that changes nothing makes no commit")
  func unchanged() throws {
    let first = try archive.commit(report, files: files("第一稿"), .test()).committed()
    let before = try git("count-objects", in: store)
    #expect(try archive.commit(report, files: files("第一稿"), .test("再", 5)) == .unchanged(first))
    #expect(try archive.commit(report, files: files("第一稿"), .test(branch: "draft")) == .unchanged(first))
    #expect(try git("count-objects", in: store) == before)
    #expect(try git("for-each-ref", "--format=%(refname)", in: store) == "refs/heads/main\n")
  }

  @Test("a source of another kind takes the place of the old one")
  func otherSource() throws {
    _ = try archive.commit(report, files: files("稿"), .test())
    let second = try archive.commit(report, files: files("稿", source: "source.docx"), .test()).committed()
    #expect(
      try archive.files(of: report, at: second.id).map(\.name) == ["report.json", "report.md", "source.docx"])
  }

  @Test("a new branch starts at HEAD, and leaves it alone")
  func newBranch() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let draft = try archive.commit(report, files: files("二"), .test(branch: "修订/甲")).committed()
    let again = try archive.commit(report, files: files("三"), .test(branch: "修订/甲")).committed()
    #expect(draft.parents == [first.id])
    #expect(again.parents == [draft.id])
    #expect(try archive.resolve("HEAD") == first)
    #expect(try archive.resolve("修订/甲") == again)
  }

  @Test(
    "a branch whose name git refuses is refused",
    arguments: ["", "-x", "a..b", "a b", "HEAD", "x.lock", "a\u{0}b"])
  func invalidBranch(name: String) throws {
    #expect(throws: ArchiveError.invalidBranch(name)) {
      try archive.commit(report, files: files("一"), .test(branch: name))
    }
    #expect(throws: RevisionError.empty) { try archive.resolve("HEAD") }
  }

  @Test("a HEAD on no branch asks for one")
  func detached() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try git("update-ref", "--no-deref", "HEAD", first.id.hex, in: store)
    #expect(throws: ArchiveError.detachedHead) { try archive.commit(report, files: files("二"), .test()) }
    let second = try archive.commit(report, files: files("二"), .test(branch: "main")).committed()
    #expect(second.parents == [first.id])
  }

  @Test(
    "files that are no report are refused",
    arguments: [
      ["report.md"], ["report.md", "report.json"], ["report.md", "report.json", "notes.txt"],
      ["report.md", "report.json", "source.txt", "source.pdf"], ["report.md", "report.json", "source.a/b"],
      ["report.md", "report.json", "source."],
    ])
  func invalidFiles(names: [String]) throws {
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, [UInt8]()) })
    #expect(throws: ArchiveError.invalidFiles(names.sorted())) {
      try archive.commit(report, files: files, .test())
    }
  }

  @Test(
    "what a commit cannot hold is refused",
    arguments: [
      ("", 0, ArchiveError.invalidIdentity("")), ("甲<乙", 0, .invalidIdentity("甲<乙")),
      ("甲\n乙", 0, .invalidIdentity("甲\n乙")), ("甲", -1, .invalidTime(-1)),
    ])
  func invalidWords(name: String, seconds: Int64, error: ArchiveError) throws {
    var request = CommitRequest.test()
    request.author = Signature(name: name, email: "a@example.org", seconds: seconds, offset: 0)
    #expect(throws: error) { try archive.commit(report, files: files("一"), request) }
  }

  @Test("a message without words, or with a NUL, is refused", arguments: ["", " \n\t\n", "甲\u{0}乙"])
  func invalidMessage(message: String) throws {
    #expect(throws: ArchiveError.invalidMessage) {
      try archive.commit(report, files: files("一"), .test(message))
    }
  }

  @Test("several reports and a second parent go into one merge")
  func merge() throws {
    let other = try ReportName("柳河市水利局/2013")
    _ = try archive.commit(report, files: files("一"), .test())
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    let main = try archive.commit(report, files: files("三"), .test()).committed()
    var request = CommitRequest.test("合并")
    request.mergedParents = [side.id]
    request.tip = main.id
    let merge = try archive.commit(
      [ReportFiles(report: report, files: files("三")), ReportFiles(report: other, files: files("水"))], request
    ).committed()
    #expect(merge.parents == [main.id, side.id])
    #expect(try archive.mergeBase(main.id, side.id)?.id == main.parents.first)
    #expect(throws: ArchiveError.branchMoved("refs/heads/main")) {
      try archive.commit(report, files: files("四"), request)
    }
    #expect(try archive.resolve("HEAD") == merge)
    #expect(try git("fsck", "--strict", "--no-dangling", in: store) == "")
  }

  @Test("a report that goes leaves no empty folders")
  func removal() throws {
    let other = try ReportName("柳河市科技局/2014")
    _ = try archive.commit(
      [ReportFiles(report: report, files: files("一")), ReportFiles(report: other, files: files("二"))], .test()
    )
    let second = try archive.commit(report, files: [:], .test()).committed()
    #expect(try archive.reports(at: second.id) == [other])
    let third = try archive.commit(other, files: [:], .test()).committed()
    #expect(try git("ls-tree", third.id.hex, in: store) == "")
    #expect(try git("fsck", "--strict", in: store) == "")
    #expect(try archive.commit(other, files: [:], .test()) == .unchanged(third))
  }

  @Test("a branch goes forward to what contains it, and nowhere else")
  func fastForward() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    #expect(try archive.fastForward(nil, to: side.id, as: .test()) == side)
    #expect(try archive.resolve("main") == side)
    #expect(throws: ArchiveError.branchMoved("refs/heads/main")) {
      try archive.fastForward("main", to: first.id, as: .test())
    }
    let absent = try #require(RevisionID(String(repeating: "12", count: 20)))
    #expect(throws: ArchiveError.unknownRevision(absent.hex)) {
      try archive.fastForward("main", to: absent, as: .test())
    }
  }

  @Test("a file where the report's folder should be is not pushed aside")
  func blocked() throws {
    try git("init", "-q", "-b", "main", folder("work"), in: folder.path)
    try put("甲", at: folder("work/reports/柳河市科技局"))
    try git("add", ".", in: folder("work"))
    try git("commit", "-qm", "x", in: folder("work"))
    let archive = try ReportArchive.open(at: folder("work"))
    #expect(throws: ArchiveError.self) { try archive.commit(report, files: files("一"), .test()) }
    #expect(try git("rev-list", "--count", "HEAD", in: folder("work")) == "1\n")
  }

  @Test(
    "the name of the source keeps the file's kind",
    arguments: [
      ("总结.DOCX", "source.docx"), ("a.b.txt", "source.txt"), ("总结", "source.bin"), (".txt", "source.bin"),
      ("a.", "source.bin"), ("a.文档", "source.bin"), ("a.t xt", "source.bin"),
    ])
  func sourceName(file: String, stored: String) {
    #expect(ArchiveLayout.sourceName(for: file) == stored)
    #expect(ArchiveLayout.isSource(stored))
  }
}
