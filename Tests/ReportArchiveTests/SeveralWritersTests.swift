import Foundation
import ReportArchive
import Revisions
import Testing

/// The program that commits in a loop, beside the one that runs the tests.
func commitLoop() throws -> String {
  let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let program = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("CommitLoop")
    .path
  try #require(isThere(program), "no \(program)")
  return program
}

@Suite("Several writers of one store")
struct SeveralWritersTests {
  let folder: TemporaryFolder
  let store: String

  init() throws {
    folder = try TemporaryFolder()
    store = folder("store")
  }

  @Test("no revision is lost, with and without a work tree", arguments: [false, true])
  func race(worktree: Bool) async throws {
    _ = try ReportArchive.create(at: store, worktree: worktree)
    let (program, store) = (try commitLoop(), store)
    let printed = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for writer in 0..<4 {
        group.addTask { try run(program, [store, "柳河市/\(writer)", "作者\(writer)", "12"]) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(printed.map(\.status) == [0, 0, 0, 0], "\(printed.map(\.output))")
    let ids = printed.flatMap { $0.output.split(separator: "\n").map(String.init) }
    #expect(Set(ids).count == 48)
    let line = try git("log", "--first-parent", "--format=%H", in: store).split(separator: "\n").map(
      String.init)
    #expect(line.count == 48)
    #expect(Set(line) == Set(ids))
    if worktree { #expect(try git("status", "--porcelain", in: store) == "") }
    try git("fsck", "--strict", in: store)
  }

  @Test("plain git may write to the same branch meanwhile")
  func besideGit() async throws {
    let archive = try ReportArchive.create(at: store, worktree: false)
    let first = try archive.commit(ReportName("柳河市/0"), files: files("一"), .test()).committed()
    let (program, store) = (try commitLoop(), store)
    async let loop = run(program, [store, "柳河市/1", "作者", "30"])
    var tip = first.id.hex
    var own: Set<String> = []
    for _ in 0..<20 {
      tip = try git("rev-parse", "HEAD", in: store).trimmingCharacters(in: .newlines)
      let id = try git("commit-tree", "-p", tip, "-m", "git", "\(tip)^{tree}", in: store)
        .trimmingCharacters(in: .newlines)
      if try run("/usr/bin/git", ["update-ref", "refs/heads/main", id, tip], in: store).status == 0 {
        own.insert(id)
      }
    }
    let outcome = try await loop
    #expect(outcome.status == 0, "\(outcome.output)")
    let line = Set(
      try git("log", "--first-parent", "--format=%H", in: store).split(separator: "\n").map(String.init))
    #expect(!own.isEmpty)
    #expect(own.isSubset(of: line))
    #expect(Set(outcome.output.split(separator: "\n").map(String.init)).isSubset(of: line))
  }
}
