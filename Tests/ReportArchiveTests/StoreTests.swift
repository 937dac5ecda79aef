import Foundation
import ReportArchive
import Testing

@Suite("Stores on disk")
struct StoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a bare store is a bare git repository on main, with a reflog")
  func bare() throws {
    let archive = try ReportArchive.create(at: folder("a/store"), worktree: false)
    #expect(archive.worktree == nil)
    #expect(try git("rev-parse", "--is-bare-repository", in: folder("a/store")) == "true\n")
    #expect(try git("symbolic-ref", "HEAD", in: folder("a/store")) == "refs/heads/main\n")
    #expect(try git("config", "core.logallrefupdates", in: folder("a/store")) == "true\n")
    try git("fsck", "--strict", in: folder("a/store"))
  }

  @Test("a store with a work tree has one, and git finds nothing to say about it")
  func worktree() throws {
    let archive = try ReportArchive.create(at: folder("store"), worktree: true)
    let root = try #require(archive.worktree)
    #expect(root.hasSuffix("/store/"))
    #expect(try git("status", "--porcelain", in: folder("store")) == "")
  }

  @Test("a store is found from the folders below it")
  func discovery() throws {
    _ = try ReportArchive.create(at: folder("store"), worktree: true)
    try put("", at: folder("store/reports/a/b/file"))
    let archive = try ReportArchive.open(at: folder("store/reports/a/b"))
    #expect(archive.directory.hasSuffix("/store/.git/"))
  }

  @Test("a folder that is no store is named", arguments: ["", "nowhere"])
  func absence(name: String) throws {
    #expect(throws: ArchiveError.notAStore(folder(name))) { try ReportArchive.open(at: folder(name)) }
  }

  @Test("a store is not made over another", arguments: [false, true])
  func again(worktree: Bool) throws {
    _ = try ReportArchive.create(at: folder("store"), worktree: worktree)
    #expect(throws: ArchiveError.alreadyAStore(folder("store"))) {
      try ReportArchive.create(at: folder("store"), worktree: worktree)
    }
  }

  @Test("a bare store is not strewn among other files")
  func strewn() throws {
    try put("甲", at: folder("store/notes.txt"))
    #expect(throws: ArchiveError.notEmpty(folder("store"))) {
      try ReportArchive.create(at: folder("store"), worktree: false)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("store")) == ["notes.txt"])
    _ = try ReportArchive.create(at: folder("store"), worktree: true)
    #expect(try text(of: folder("store/notes.txt")) == "甲")
  }

  @Test("a file where a folder should be is no place for a store")
  func file() throws {
    try put("甲", at: folder("file"))
    let reason = String(cString: strerror(ENOTDIR))
    #expect(throws: ArchiveError.system(path: folder("file"), reason: reason)) {
      try ReportArchive.create(at: folder("file"), worktree: false)
    }
    #expect(throws: ArchiveError.notAStore(folder("file"))) { try ReportArchive.open(at: folder("file")) }
    #expect(try text(of: folder("file")) == "甲")
  }

  @Test("another user's store is refused", .enabled(if: getuid() == 0, "only root can give files away"))
  func owner() throws {
    _ = try ReportArchive.create(at: folder("store"), worktree: false)
    #expect(chown(folder("store"), 12_345, 12_345) == 0)
    #expect(throws: ArchiveError.foreignOwner(folder("store"))) {
      try ReportArchive.open(at: folder("store"))
    }
  }
}
