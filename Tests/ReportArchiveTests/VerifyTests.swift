import Foundation
import ReportArchive
import Revisions
import Testing

@Suite("Verification of a store")
struct VerifyTests {
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

  private func findings(
    check: (ReportName, [String: [UInt8]]) -> [String] = { _, _ in [] }
  ) throws -> [Finding] {
    try ReportArchive.open(at: store).verify(check: check).findings
  }

  private func object(_ id: String) -> String { "\(store)/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))" }

  @Test("a whole store has no findings, and each report is shown to the caller's check")
  func whole() throws {
    #expect(try findings() == [])
    _ = try archive.commit(report, files: files("一"), .test())
    _ = try archive.commit(ReportName("柳河市水利局/2013"), files: files("水"), .test())
    _ = try archive.commit(report, files: files("二"), .test(branch: "draft"))
    try git("tag", "-a", "-m", "定稿", "final", in: store)
    try git("gc", "-q", in: store)
    var seen: [String] = []
    #expect(
      try findings { report, files in
        seen.append(
          "\(report) \(String(decoding: files["report.md"] ?? [], as: UTF8.self).split(separator: "\n")[1])")
        return []
      } == [])
    #expect(seen.sorted() == ["柳河市水利局/2013 水", "柳河市科技局/2013 一", "柳河市科技局/2013 二"])
  }

  @Test("what the check says is a finding of that report")
  func disagreement() throws {
    let revision = try archive.commit(report, files: files("一"), .test()).committed()
    #expect(
      try findings { _, _ in ["figure 3 differs"] } == [
        Finding(fault: .disagreement("figure 3 differs"), path: "\(path)/report.json", revision: revision.id)
      ])
  }

  @Test("a text that is gone from an old revision is found")
  func missing() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    _ = try archive.commit(report, files: files("二"), .test())
    let id = try #require(try archive.content(of: report, at: first.id)).hex
    try FileManager.default.removeItem(atPath: object(id))
    #expect(
      try findings() == [Finding(fault: .missingObject(id), path: "\(path)/report.md", revision: first.id)])
  }

  @Test("an object that is not what its name says is found, though it unpacks")
  func replaced() throws {
    let first = try archive.commit(report, files: files("一"), .test()).committed()
    let second = try archive.commit(report, files: files("二"), .test()).committed()
    let old = try #require(try archive.content(of: report, at: first.id)).hex
    let new = try #require(try archive.content(of: report, at: second.id)).hex
    try FileManager.default.removeItem(atPath: object(old))
    try FileManager.default.copyItem(atPath: object(new), toPath: object(old))
    let finding = try #require(try findings().first)
    #expect(try findings().count == 1)
    guard case .damagedObject(old, _) = finding.fault else {
      Issue.record("\(finding)")
      return
    }
    #expect(finding.revision == first.id)
  }

  @Test(
    "garbage for a commit, a tree or a text is found",
    arguments: ["HEAD~1", "HEAD~1^{tree}", "HEAD~1:reports"])
  func garbage(name: String) throws {
    _ = try archive.commit(report, files: files("一"), .test())
    _ = try archive.commit(report, files: files("二"), .test())
    let id = try git("rev-parse", name, in: store).trimmingCharacters(in: .newlines)
    try FileManager.default.removeItem(atPath: object(id))
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: object(id)))
    let found = try findings()
    #expect(found.count == 1)
    guard case .damagedObject(id, _) = try #require(found.first).fault else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("files that are not as the layout has them are named")
  func layout() throws {
    _ = try archive.commit(report, files: files("一"), .test())
    let root = "\(store)/reports"
    try put("x", at: "\(root)/柳河市科技局/2013/notes.txt")
    try put("x", at: "\(root)/柳河市科技局/2013/source.pdf")
    try put("x", at: "\(root)/柳河市科技局/2014/report.md")
    try put("x", at: "\(root)/柳河市科技局/.hidden/report.md")
    try put("x", at: "\(root)/柳河市科技局/stray")
    try put("x", at: "\(root)/stray")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/柳河市科技局/2014/report.json", withDestinationPath: "report.md")
    try put("x", at: "\(root)/柳河市科技局/2014/source.txt")
    try put("x", at: "\(store)/README")
    try git("add", ".", in: store)
    try git("commit", "-qm", "by hand", in: store)
    let tip = try archive.resolve("HEAD").id
    let series = "reports/柳河市科技局"
    let expected: [(Finding.Fault, String)] = [
      (.notAReport, "reports/stray"), (.notAReport, "\(series)/.hidden"), (.notAReport, "\(series)/stray"),
      (.unexpectedFile, "\(series)/2013/notes.txt"), (.unexpectedFile, "\(series)/2013/source.txt"),
      (.notAFile, "\(series)/2014/report.json"),
    ]
    #expect(
      Set(try findings()) == Set(expected.map { Finding(fault: $0.0, path: $0.1, revision: tip) }))
  }

  @Test("references that lead nowhere are found, and are nobody else's hindrance")
  func brokenReferences() throws {
    let revision = try archive.commit(report, files: files("一"), .test()).committed()
    let refs = "\(store)/.git/refs"
    try put("garbage\n", at: "\(refs)/heads/a")
    try put("", at: "\(refs)/tags/b")
    try put("ref: refs/heads/gone\n", at: "\(refs)/heads/c/d")
    try put("ref: refs/heads/e\n", at: "\(refs)/heads/e")
    try put("", at: "\(refs)/heads/f.lock")
    let found = try findings()
    #expect(found.map(\.path) == ["refs/heads/a", "refs/heads/c/d", "refs/heads/e", "refs/tags/b"])
    for finding in found {
      guard case .brokenReference(let reason) = finding.fault else {
        Issue.record("\(finding)")
        continue
      }
      #expect(!reason.isEmpty && finding.revision == nil)
    }
    #expect(try run("/usr/bin/git", ["fsck", "--strict"], in: store).errors.contains("refs/heads/a"))
    #expect(try archive.resolve("HEAD") == revision)
    #expect(try archive.versions(ofFile: "\(path)/report.md").count == 1)
  }

  @Test("a report without its files, or with a text that is none, is found")
  func incomplete() throws {
    try put("", at: "\(store)/reports/a/b/other")
    try Data([0xFF]).write(to: URL(fileURLWithPath: "\(store)/reports/a/b/report.md"))
    try git("add", ".", in: store)
    try git("commit", "-qm", "by hand", in: store)
    let tip = try archive.resolve("HEAD").id
    let expected: [(Finding.Fault, String)] = [
      (.unexpectedFile, "reports/a/b/other"), (.missingFile, "reports/a/b/report.json"),
      (.missingFile, "reports/a/b/source"), (.notText, "reports/a/b/report.md"),
    ]
    #expect(try findings() == expected.map { Finding(fault: $0.0, path: $0.1, revision: tip) })
  }
}
