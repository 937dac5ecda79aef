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
      let object = LooseObject(blob: bytes)
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

  @Test("what libdeflate makes is what zlib takes", arguments: [1_024, 70_000, 200_000])
  func libdeflate(count: Int) throws {
    let header = Array("blob \(count)\0".utf8)
    var content = Array(String(repeating: "引进院士工作站3家，同比增长12.5%。\n", count: 5_000).utf8.prefix(count))
    content[9] = 0xFF
    let made = try #require(LibDeflate.deflated(header: header, content: content))
    let zlib = try Zlib(level: 1)
    #expect(try made.withUnsafeBytes { try zlib.inflate($0, to: header.count + count) } == header + content)
    let other = try zlib.deflated(header, content)
    #expect(try other.withUnsafeBytes { try zlib.inflate($0, to: header.count + count) } == header + content)
  }

  @Test("what libdeflate made is read back, and nothing that is another's or damaged")
  func readBack() throws {
    let content = Array(String(repeating: "引进院士工作站3家，同比增长12.5%。\n", count: 300).utf8)
    let header = Array("blob \(content.count)\0".utf8)
    let made = try #require(LibDeflate.deflated(header: header, content: content))
    #expect(LibDeflate.content(of: made, kind: "blob ", largest: 1 << 20) == content)
    #expect(LibDeflate.content(of: made, kind: "tree ", largest: 1 << 20) == nil)
    #expect(LibDeflate.content(of: made, kind: "blob ", largest: content.count - 1) == nil)
    let other = try Zlib(level: 1).deflated(header, content)
    #expect(LibDeflate.content(of: other, kind: "blob ", largest: 1 << 20) == nil)
    for header in ["blob -5\0", "blob +5\0", "blob 05\0", "blob \0", "blob 5", "blob 99999999999\0"] {
      let named = try #require(LibDeflate.deflated(header: Array(header.utf8), content: content))
      #expect(LibDeflate.content(of: named, kind: "blob ", largest: 1 << 20) == nil, "\(header)")
    }
    for place in made.indices {
      var damaged = made
      damaged[place] ^= 0x10
      #expect(LibDeflate.content(of: damaged, kind: "blob ", largest: 1 << 20).map { $0 == content } != false)
      #expect(LibDeflate.content(of: Array(made[..<place]), kind: "blob ", largest: 1 << 20) == nil)
    }
  }

  @Test("threads that ask at once get the same file")
  func sharedFile() throws {
    let object = ObjectFile("blob", [UInt8](repeating: 7, count: 100_000))
    nonisolated(unsafe) let files = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 4)
    files.initialize(repeating: [], count: 4)
    defer {
      files.deinitialize(count: 4)
      files.deallocate()
    }
    DispatchQueue.concurrentPerform(iterations: 4) { files[$0] = (try? object.bytes()) ?? [] }
    let file = try object.bytes()
    #expect(!file.isEmpty)
    for place in 0..<4 { #expect(files[place] == file) }
  }
}
