import Foundation
import ReportArchive
import Revisions
import Testing

@Suite("Writers that are killed")
struct KilledWriterTests {
  let folder: TemporaryFolder
  let store: String
  let report: ReportName

  init() throws {
    folder = try TemporaryFolder()
    store = folder("store")
    report = try ReportName("柳河市科技局/2013")
  }

  private func finished(_ process: Process) -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("whenever it happens the store is whole and takes the next commit", arguments: [false, true])
  func anyMoment(worktree: Bool) throws {
    _ = try ReportArchive.create(at: store, worktree: worktree)
    let program = try commitLoop()
    var ids: [String] = []
    // Later and later within the time of some commits.
    for round in 0..<40 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = [store, "\(report)", "第\(round)轮", "1000"]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      usleep(UInt32(8_000 + 1_700 * round))
      kill(process.processIdentifier, SIGKILL)
      #expect(finished(process) == SIGKILL)
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      // The last line may be half a line.
      ids += output.split(separator: "\n").map(String.init).filter { $0.utf8.count == 40 }

      let archive = try ReportArchive.open(at: store)
      let revision = try archive.commit(report, files: files("轮\(round)"), .test("轮\(round)")).committed()
      ids.append(revision.id.hex)
      #expect(try archive.resolve("HEAD") == revision)
    }
    let line = try git("log", "--first-parent", "--format=%H", in: store).split(separator: "\n").map(
      String.init)
    #expect(Set(ids).isSubset(of: line), "a commit that was reported is on the branch")
    #expect(line.count > 40)
    #expect(try git("fsck", "--strict", "--no-dangling", in: store) == "")
    if worktree { #expect(try git("status", "--porcelain", in: store) == "") }
    #expect(try ReportArchive.open(at: store).verify { _, _ in [] }.findings == [])
    // Plain git is not held up either.
    try git("update-ref", "refs/heads/main", line[1], in: store)
  }

  /// Leaves the store as a writer killed at one moment of moving `main` from `old` to `new` would.
  private func interrupt(_ archive: ReportArchive, old: Revision, new: Revision) throws {
    try put("\(old.id) \(new.id) refs/heads/main\n", at: archive.directory + "yange/writer")
  }

  @Test("a lock that the writer had filled, or not yet filled, is removed", arguments: [true, false])
  func referenceLock(isFilled: Bool) throws {
    let archive = try ReportArchive.create(at: store, worktree: false)
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    try interrupt(archive, old: first, new: side)
    try put(isFilled ? "\(side.id)\n" : "", at: "\(store)/refs/heads/main.lock")
    let next = try archive.commit(report, files: files("三"), .test()).committed()
    #expect(next.parents == [first.id])
    #expect(!isThere("\(store)/refs/heads/main.lock"))
  }

  @Test("a lock that someone else holds is left, and named", arguments: [true, false])
  func othersLock(wasInterrupted: Bool) throws {
    let archive = try ReportArchive.create(at: store, worktree: false)
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    if wasInterrupted { try interrupt(archive, old: first, new: side) }
    let lock = archive.directory + "refs/heads/main.lock"
    try put(wasInterrupted ? "\(first.id)\n" : "", at: lock)
    #expect(throws: ArchiveError.locked(lock)) { try archive.commit(report, files: files("三"), .test()) }
    #expect(isThere(lock))
    #expect(try archive.resolve("HEAD") == first)
  }

  @Test("files and index that did not follow any more do so with the next commit")
  func leftBehind() throws {
    let archive = try ReportArchive.create(at: store, worktree: true)
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二", source: "source.pdf"), .test(branch: "side"))
      .committed()
    // The branch has moved, one file has come, the index is still locked.
    try git("update-ref", "refs/heads/main", side.id.hex, in: store)
    try interrupt(archive, old: first, new: side)
    try put("二", at: "\(store)/reports/\(report)/source.pdf")
    let staged = "\(store)/.git/yange/stage/index"
    try put("x", at: staged)
    #expect(Glibc.link(staged, "\(store)/.git/index.lock") == 0)
    let other = try ReportName("柳河市水利局/2013")
    _ = try archive.commit(other, files: files("水"), .test())
    #expect(try git("status", "--porcelain", in: store) == "")
    #expect(try text(of: "\(store)/reports/\(report)/report.md") == "# 总结\n\n二\n")
    #expect(!isThere("\(store)/reports/\(report)/source.txt"))
  }

  @Test("work done since is not taken for something left behind")
  func workSince() throws {
    let archive = try ReportArchive.create(at: store, worktree: true)
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    try git("update-ref", "refs/heads/main", side.id.hex, in: store)
    try interrupt(archive, old: first, new: side)
    try put("自己写的", at: "\(store)/reports/\(report)/report.md")
    #expect(throws: ArchiveError.self) { try archive.commit(report, files: files("三"), .test()) }
    #expect(try text(of: "\(store)/reports/\(report)/report.md") == "自己写的")
    #expect(try archive.resolve("HEAD") == side)
  }
}
