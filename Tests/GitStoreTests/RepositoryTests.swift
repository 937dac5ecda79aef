import Foundation
import GitStore
import Testing

@Suite("Repositories")
struct RepositoryTests {
  let path: String
  let repository: Repository
  let who = Identity(name: "孙整理", email: "sun@example.org", seconds: 981_173_106, offset: -90)

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("yange-git-\(UUID())").path
    repository = try Repository.create(at: path, worktree: false)
  }

  private func clean() { try? FileManager.default.removeItem(atPath: path) }

  @Test(
    "a blob comes back as it went in, an empty one too",
    arguments: [[], [0], Array("总结".utf8), [0xFF, 0, 0x0A]])
  func blobs(bytes: [UInt8]) throws {
    defer { clean() }
    let id = try repository.writeBlob(bytes)
    #expect(try repository.blobID(bytes) == id)
    #expect(try repository.blob(id) == bytes)
    #expect(try repository.kind(of: id) == .blob)
    #expect(try repository.verifiedKind(of: id) == .blob)
  }

  @Test("an error names the call and says what git said")
  func errors() throws {
    defer { clean() }
    let absent = try #require(ObjectID(String(repeating: "ab", count: 20)))
    #expect(try repository.kind(of: absent) == nil)
    let error = #expect(throws: GitError.self) { try repository.blob(absent) }
    #expect(error?.operation == "git_odb_read")
    #expect(error?.isMissing == true)
    #expect(error?.message.contains("abababab") == true)
    let blob = try repository.writeBlob([1])
    #expect(throws: GitError.self) { try repository.links(of: blob) }
    #expect(throws: GitError.self) { try repository.entries(of: blob) }
  }

  @Test("several paths go into one tree at once")
  func trees() throws {
    defer { clean() }
    let (one, two) = (try repository.writeBlob([1]), try repository.writeBlob([2]))
    let first = try repository.createTree(
      from: nil, [.put(path: "甲/乙/丙", blob: one), .put(path: "甲/丁", blob: two), .put(path: "a", blob: one)])
    #expect(try repository.entries(of: first).map(\.name) == ["a", "甲"])
    let folder = try #require(try repository.entry("甲", of: first))
    #expect(folder.mode == .folder)
    let second = try repository.createTree(
      from: first, [.remove(path: "甲/丁"), .put(path: "甲/乙/丙", blob: two)])
    let changed = try #require(try repository.entry("甲", of: second))
    #expect(try repository.entries(of: changed.id).map(\.name) == ["乙"])
    #expect(try repository.entry("丁", of: changed.id) == nil)
    #expect(try repository.createTree(from: second, []) == second)
  }

  @Test("a reference moves only from where it was seen")
  func moves() throws {
    defer { clean() }
    let tree = try repository.createTree(from: nil, [])
    func commit(_ message: String, _ parents: [ObjectID]) throws -> ObjectID {
      try repository.createCommit(tree: tree, parents: parents, author: who, committer: who, message: message)
    }
    let first = try commit("一\n", [])
    let second = try commit("二\n", [first])
    let name = "refs/heads/main"
    func move(_ old: ObjectID?, _ new: ObjectID) throws -> ReferenceMove {
      try repository.move(name, from: old, to: new, as: who, log: "test")
    }
    #expect(try move(second, first) == .lost)
    #expect(try repository.target(of: name) == nil)
    #expect(try move(nil, first) == .moved)
    #expect(try move(nil, second) == .lost)
    #expect(try move(second, second) == .lost)
    #expect(try repository.target(of: name) == first)
    #expect(try move(first, second) == .moved)
    try Data().write(to: URL(fileURLWithPath: "\(path)/\(name).lock"))
    #expect(try move(second, first) == .locked)
    #expect(try repository.target(of: name) == second)
    #expect(try repository.head() == .branch(name))
    #expect(try repository.references().map(\.name) == [name])
    let words = try repository.words(of: second)
    #expect(words == CommitWords(author: who, committer: who, message: "二\n"))
    let walk = try CommitWalk(from: second, in: repository)
    #expect(try [walk.next(), walk.next(), walk.next()] == [second, first, nil])
    #expect(try repository.mergeBase(first, second) == first)
  }
}
