import Foundation
import ReportArchive
import Revisions
import Testing

@Suite("Stores with a work tree")
struct WorktreeTests {
  let folder: TemporaryFolder
  let store: String
  let archive: ReportArchive
  let report: ReportName
  let path = "reports/柳河市科技局/2013"

  init() throws {
    folder = try TemporaryFolder()
    store = folder("store")
    archive = try ReportArchive.create(at: store, worktree: true)
    report = try ReportName("柳河市科技局/2013")
  }

  private var status: String {
    get throws { try git("-c", "core.quotePath=false", "status", "--porcelain", in: store) }
  }

  private func isRefused(_ paths: [String]) throws -> Bool {
    let tip = try? archive.resolve("HEAD")
    #expect(throws: ArchiveError.workTreeDirty(paths)) {
      try archive.commit(report, files: files("新"), .test())
    }
    #expect(!isThere("\(store)/.git/index.lock"))
    return tip == (try? archive.resolve("HEAD"))
  }

  @Test("files and index follow the branch, and git finds nothing to do")
  func follow() throws {
    for (number, source) in ["source.txt", "source.txt", "source.docx"].enumerated() {
      _ = try archive.commit(report, files: files("稿\(number)", source: source), .test())
      #expect(try status == "")
      #expect(try text(of: "\(store)/\(path)/report.md") == "# 总结\n\n稿\(number)\n")
    }
    #expect(!isThere("\(store)/\(path)/source.txt"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(store)/.git/yange/stage") == [])
    try git("fsck", "--strict", in: store)
    _ = try archive.commit(report, files: [:], .test())
    #expect(try status == "")
    #expect(!isThere("\(store)/reports"))
  }

  @Test("line ends stay as they were received, whatever git is told to turn them into")
  func lineEnds() throws {
    try git("config", "core.autocrlf", "input", in: store)
    var all = files("一")
    all["source.txt"] = Array("甲\r\n乙\r\n".utf8)
    _ = try archive.commit(report, files: all, .test())
    #expect(try status == "")
    #expect(try archive.commit(report, files: files("二"), .test()).committed().parents.count == 1)
    #expect(try status == "")
  }

  @Test("a commit to another branch leaves them alone")
  func otherBranch() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    try put("改", at: "\(store)/\(path)/report.md")
    _ = try archive.commit(report, files: files("二"), .test(branch: "draft"))
    #expect(try text(of: "\(store)/\(path)/report.md") == "改")
    #expect(try status == " M \(path)/report.md\n")
  }

  @Test("a changed file is never overwritten")
  func modified() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    try put("改", at: "\(store)/\(path)/report.md")
    #expect(try isRefused(["\(path)/report.md"]))
    #expect(try text(of: "\(store)/\(path)/report.md") == "改")
  }

  @Test("a file changed in the index only is never overwritten")
  func staged() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    let before = try text(of: "\(store)/\(path)/report.md")
    try put("改", at: "\(store)/\(path)/report.md")
    try git("add", ".", in: store)
    try put(before, at: "\(store)/\(path)/report.md")
    #expect(try isRefused(["\(path)/report.md"]))
    #expect(try status == "MM \(path)/report.md\n")
  }

  @Test("a file that was taken away, or added, stops the commit")
  func removed() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    try FileManager.default.removeItem(atPath: "\(store)/\(path)/report.json")
    #expect(try isRefused(["\(path)/report.json"]))
    try git("checkout", "-q", ".", in: store)
    try put("记", at: "\(store)/\(path)/notes.txt")
    try git("add", ".", in: store)
    #expect(try isRefused(["\(path)/notes.txt"]))
  }

  @Test("a file that git does not know is not overwritten, unless it is what is committed")
  func untracked() throws {
    try put("别的", at: "\(store)/\(path)/source.txt")
    #expect(try isRefused(["\(path)/source.txt"]))
    #expect(try text(of: "\(store)/\(path)/source.txt") == "别的")
    try put("新", at: "\(store)/\(path)/source.txt")
    _ = try archive.commit(report, files: files("新"), .test())
    #expect(try status == "")
  }

  @Test("work on other files goes on undisturbed")
  func elsewhere() throws {
    let other = try ReportName("柳河市水利局/2013")
    _ = try archive.commit(other, files: files("水"), .test())
    try put("改", at: "\(store)/reports/\(other)/report.md")
    try put("记", at: "\(store)/notes.txt")
    try git("add", "notes.txt", in: store)
    let revision = try archive.commit(report, files: files("一"), .test()).committed()
    #expect(
      try status == " M reports/\(other)/report.md\nA  notes.txt\n"
        || status == "A  notes.txt\n M reports/\(other)/report.md\n")
    #expect(try git("ls-tree", "--name-only", revision.id.hex, in: store) == "reports\n")
  }

  @Test("nothing is written through a link")
  func link() throws {
    try FileManager.default.createDirectory(atPath: folder("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: "\(store)/reports", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(store)/reports/柳河市科技局", withDestinationPath: folder("elsewhere"))
    #expect(throws: ArchiveError.inTheWay("\(archive.worktree ?? "")reports/柳河市科技局")) {
      try archive.commit(report, files: files("新"), .test())
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("elsewhere")) == [])
    #expect(throws: RevisionError.empty) { try archive.resolve("HEAD") }
    #expect(!isThere("\(store)/.git/index.lock"))
  }

  @Test("an index that git holds is waited for, then named")
  func locked() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    try put("", at: "\(store)/.git/index.lock")
    let error = #expect(throws: ArchiveError.self) { try archive.commit(report, files: files("二"), .test()) }
    #expect(error == .locked("\(archive.directory)index.lock"))
    #expect(isThere("\(store)/.git/index.lock"))
    try FileManager.default.removeItem(atPath: "\(store)/.git/index.lock")
    _ = try archive.commit(report, files: files("二"), .test())
    #expect(try status == "")
  }

  @Test("a branch brought forward brings its files")
  func fastForward() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    let side = try archive.commit(report, files: files("二"), .test(branch: "side")).committed()
    #expect(try archive.fastForward(nil, to: side.id, as: .test()) == side)
    #expect(try status == "")
    #expect(try text(of: "\(store)/\(path)/source.txt") == "二")
  }

  @Test(
    "a branch from elsewhere writes neither outside the work tree nor into git",
    arguments: ["..", ".git", ".GIT"])
  func hostile(name: String) throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    try put("[core]\n", at: folder("config"))
    let blob = try git("hash-object", "-w", folder("config"), in: store).trimmingCharacters(in: .newlines)
    try put("100644 blob \(blob)\tconfig\n", at: folder("list"))
    let inner = try run("/bin/sh", ["-c", "git mktree < ../list"], in: store).output
    try put("040000 tree \(inner.trimmingCharacters(in: .newlines))\t\(name)\n", at: folder("list"))
    let tree = try run("/bin/sh", ["-c", "git mktree < ../list"], in: store).output
    let id = try git(
      "commit-tree", "-p", first.id.hex, "-m", "x", tree.trimmingCharacters(in: .newlines), in: store)
    let hostile = try archive.resolve(id.trimmingCharacters(in: .newlines))
    #expect(throws: ArchiveError.inTheWay("\(name)/config")) {
      try archive.fastForward(nil, to: hostile.id, as: .test())
    }
    #expect(try archive.resolve("HEAD") == first)
    #expect(try status == "")
  }
}
