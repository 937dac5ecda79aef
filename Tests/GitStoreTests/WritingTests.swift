import Foundation
import Testing

@testable import GitStore

@Suite("Writing")
struct WritingTests {
  @Test(
    "all is synced, but what core.fsync leaves out",
    arguments: [
      ("", .usual), ("all", .usual), ("committed", .usual), ("loose-object", .usual), ("none", []),
      ("-reference", [.looseObjects, .packs]), ("-objects", [.references]), ("added,-pack", .usual),
      ("none,reference", [.references]), ("none pack-metadata, pack", [.packs]),
    ] as [(String, Syncing)])
  func syncing(value: String, parts: Syncing) {
    #expect(Syncing(value) == parts)
  }

  @Test("an object that was made beforehand is the one that git makes, and is not there twice")
  func loose() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("yange-loose-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let repository = try Repository.create(at: path, worktree: false)
    for bytes in [[], Array("汇总\n".utf8), [UInt8](repeating: 7, count: 70_000)] {
      let object = try LooseObject(blob: bytes)
      #expect(try object.id == repository.blobID(bytes))
      try repository.write(object)
      try repository.write(object)
      #expect(try repository.blob(object.id) == bytes)
      #expect(try repository.verifiedKind(of: object.id) == .blob)
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/objects")
    #expect(files.filter { $0.count == 41 }.count == 3)
    #expect(files.allSatisfy { !$0.contains("tmp") })
  }

  @Test("trees and commits that are written loose are there at once, for others too")
  func sink() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("yange-sink-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let repository = try Repository.create(at: path, worktree: false)
    let who = Identity(name: "孙整理", email: "sun@example.org", seconds: 981_173_106, offset: 0)
    let blob = try repository.writeBlob([1])
    try repository.startLoose()
    let tree = try repository.createTree(from: nil, [.put(path: "甲/乙", blob: blob)])
    let commit = try repository.createCommit(
      tree: tree, parents: [], author: who, committer: who, message: "一\n")
    #expect(try Repository.open(at: path).links(of: commit).tree == tree)
    try repository.stopWriting()
    #expect(try repository.words(of: commit).message == "一\n")
    #expect(try repository.verifiedKind(of: tree) == .tree)
  }
}
