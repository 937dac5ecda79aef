import Foundation
import ReportArchive
import Revisions
import Testing

/// Whether this process may mount file systems.
let canMount: Bool = {
  guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
  guard (try? run("/usr/bin/mount", ["-t", "tmpfs", "none", folder.path]).status) == 0 else { return false }
  return (try? run("/usr/bin/umount", [folder.path]).status) == 0
}()

@Suite("Stores that cannot be written")
struct RefusalTests {
  let folder: TemporaryFolder
  let store: String
  let report: ReportName

  init() throws {
    folder = try TemporaryFolder()
    store = folder("store")
    report = try ReportName("柳河市科技局/2013")
  }

  @Test("a read-only file system", .enabled(if: canMount, "needs the right to mount"))
  func readOnlyFileSystem() throws {
    let first = try ReportArchive.create(at: store, worktree: false)
      .commit(report, files: files("一"), .test()).committed()
    try #require(try run("/usr/bin/mount", ["--bind", store, store]).status == 0)
    defer { _ = try? run("/usr/bin/umount", [store]) }
    try #require(try run("/usr/bin/mount", ["-o", "remount,ro,bind", store]).status == 0)
    let archive = try ReportArchive.open(at: store)
    #expect(try archive.resolve("HEAD") == first)
    #expect(try archive.verify { _, _ in [] }.findings == [])
    #expect(throws: ArchiveError.readOnly(archive.directory)) {
      try archive.commit(report, files: files("二"), .test())
    }
    #expect(try archive.commit(report, files: files("一"), .test()) == .unchanged(first))
    #expect(throws: ArchiveError.self) { try ReportArchive.create(at: "\(store)/below", worktree: false) }
  }

  @Test("files of the store that the user may not write", .enabled(if: getuid() == 0, "root plays the user"))
  func readOnlyFiles() throws {
    let archive = try ReportArchive.create(at: store, worktree: false)
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try run("/usr/bin/chmod", ["-R", "a-w", store])
    try run("/usr/bin/chmod", ["a+rx", folder.path])
    let program = try commitLoop()
    let outcome = try run(
      "/usr/bin/setpriv",
      [
        "--reuid", "65534", "--clear-groups", "/usr/bin/env", "HOME=\(folder.path)", program, store,
        "\(report)", "二", "1",
      ])
    #expect(outcome.output.hasPrefix("foreignOwner"), "\(outcome)")
    try run("/usr/bin/chown", ["-R", "65534", store])
    let own = try run(
      "/usr/bin/setpriv", ["--reuid", "65534", "--clear-groups", program, store, "\(report)", "二", "1"])
    #expect(own.output.hasPrefix("readOnly"), "\(own)")
    #expect(own.status == 2)
    try run("/usr/bin/chown", ["-R", "0", store])
    #expect(try ReportArchive.open(at: store).resolve("HEAD") == first)
  }

  @Test(
    "a full disk, at every point", .enabled(if: canMount, "needs the right to mount"),
    arguments: [false, true])
  func fullDisk(worktree: Bool) throws {
    let disk = folder("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    try #require(try run("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=2m", "none", disk]).status == 0)
    defer { _ = try? run("/usr/bin/umount", [disk]) }
    let archive = try ReportArchive.create(at: "\(disk)/store", worktree: worktree)
    var last = try archive.commit(report, files: files("一"), .test()).committed()
    // Leave less and less room, one page at a time, until the commit fits.
    let ballast = "\(disk)/ballast"
    var refusals = 0
    for pages in 0..<40 {
      _ = FileManager.default.createFile(atPath: ballast, contents: nil)
      try fill(ballast, leaving: pages)
      let text = "第\(pages)稿" + String(repeating: "内容", count: 4000 + pages)
      do {
        last = try archive.commit(report, files: files(text), .test()).committed()
        try FileManager.default.removeItem(atPath: ballast)
      } catch {
        refusals += 1
        guard case .diskFull = error as? ArchiveError else {
          Issue.record("\(error)")
          return
        }
        try FileManager.default.removeItem(atPath: ballast)
      }
      let again = try ReportArchive.open(at: "\(disk)/store")
      #expect(try again.resolve("HEAD") == last)
      if worktree { #expect(try git("status", "--porcelain", in: "\(disk)/store") == "") }
    }
    #expect(refusals > 3 && refusals < 40, "\(refusals)")
    #expect(try git("fsck", "--strict", "--no-dangling", in: "\(disk)/store") == "")
    #expect(try git("rev-list", "--count", "HEAD", in: "\(disk)/store") == "\(41 - refusals)\n")
  }

  @Test(
    "a disk too small for a store leaves nothing of it", .enabled(if: canMount, "needs the right to mount"),
    arguments: [false, true])
  func noRoom(worktree: Bool) throws {
    let disk = folder("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    try #require(try run("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=16k", "none", disk]).status == 0)
    defer { _ = try? run("/usr/bin/umount", [disk]) }
    #expect(throws: ArchiveError.diskFull("\(disk)/store")) {
      try ReportArchive.create(at: "\(disk)/store", worktree: worktree)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == [])
    try FileManager.default.createDirectory(atPath: "\(disk)/empty", withIntermediateDirectories: false)
    #expect(throws: ArchiveError.self) {
      try ReportArchive.create(at: "\(disk)/empty", worktree: worktree)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(disk)/empty") == [])
  }

  private func fill(_ path: String, leaving pages: Int) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    let page = Data(count: 4096)
    while (try? handle.write(contentsOf: page)) != nil {}
    let size = try handle.seekToEnd() / 4096 * 4096
    try handle.truncate(atOffset: size - min(size, UInt64(pages * 4096)))
    try handle.close()
  }

  @Test("a limit on the size of files is a full disk too")
  func sizeLimit() throws {
    _ = try ReportArchive.create(at: store, worktree: false)
    let word = String((0..<30_000).map { _ in "沿革总结报告数据".randomElement() ?? "沿" })
    let outcome = try run(try commitLoop(), [store, "\(report)", word, "1", "4096"])
    #expect(outcome.status == 2)
    #expect(outcome.output.hasPrefix("diskFull"), "\(outcome.output)")
    #expect(throws: RevisionError.empty) { try ReportArchive.open(at: store).resolve("HEAD") }
    let small = try run(try commitLoop(), [store, "\(report)", "小", "1", "4096"])
    #expect(small.status == 0, "\(small.output)")
  }
}
