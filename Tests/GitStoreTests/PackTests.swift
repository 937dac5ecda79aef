import Foundation
import Testing

@testable import GitStore

@Suite("Packs")
struct PackTests {
  let path: String
  let repository: Repository
  let who = Identity(name: "孙整理", email: "sun@example.org", seconds: 981_173_106, offset: 480)

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("yange-pack-\(UUID())").path
    repository = try Repository.create(at: path, worktree: false)
  }

  private func clean() { try? FileManager.default.removeItem(atPath: path) }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/objects/\(folder)").sorted()
  }

  /// What the real git prints; it has to succeed.
  @discardableResult
  private func git(_ arguments: String...) throws -> String { try git(arguments) }

  @discardableResult
  private func git(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments): \(printed)")
    return printed
  }

  /// Long enough to be worth a delta.
  private func text(_ number: Int) -> [UInt8] {
    Array((0..<60).map { "第\($0)项指标为\($0 == number % 60 ? number : 7)万元。\n" }.joined().utf8)
  }

  /// So many commits, each of one more version of a file, and the commit of the last.
  private func commits(_ count: Int) throws -> (last: ObjectID, blobs: [ObjectID]) {
    var (tree, parent): (ObjectID?, ObjectID?) = (nil, nil)
    var blobs: [ObjectID] = []
    for number in 0..<count {
      let id = try repository.blobID(text(number))
      try repository.writeBlob(text(number), as: id, versionOf: blobs.last)
      blobs.append(id)
      if let tree, let folder = try repository.entry("甲", of: tree) {
        repository.expectVersions(of: [tree, folder.id])
      }
      tree = try repository.createTree(from: tree, [.put(path: "甲/乙.md", blob: id)])
      parent = try repository.createCommit(
        tree: #require(tree), parents: parent.map { [$0] } ?? [], author: who, committer: who,
        message: "\(number)\n")
    }
    return (try #require(parent), blobs)
  }

  @Test("nobody sees what goes into a pack before it lands, and git finds it whole when it has")
  func lands() throws {
    defer { clean() }
    try repository.startPack()
    let (last, blobs) = try commits(120)
    let other = try Repository.open(at: path)
    #expect(try other.kind(of: last) == nil)
    #expect(try names(in: "pack").allSatisfy { $0.hasPrefix("tmp_pack_") })
    // All of it can be read meanwhile: the file, and what is not in it yet.
    for (number, blob) in blobs.enumerated() { #expect(try repository.blob(blob) == text(number)) }
    #expect(try repository.links(of: last).parents.count == 1)
    try repository.landPack()
    #expect(try names(in: "pack").map { $0.suffix(4) } == [".idx", "pack"])
    #expect(try repository.kind(of: last) == .commit)
    #expect(try other.kind(of: last) == .commit)
    #expect(
      try repository.move("refs/heads/main", from: nil, to: last, as: who, log: "test") == .moved)
    #expect(try git("fsck", "--strict") == "")
    #expect(try git("rev-list", "--count", "main") == "120\n")
    let pack = try #require(try names(in: "pack").first { $0.hasSuffix(".idx") })
    let chains = try git("verify-pack", "-v", "objects/pack/\(pack)")
    #expect(chains.contains("chain length = 50: ") && !chains.contains("chain length = 51"))
    // A version is what it changes.
    #expect(Int(try git("cat-file", "-s", blobs[7].hex).dropLast()) == text(7).count)
    let file = "\(path)/objects/pack/\(pack.dropLast(3))pack"
    let size = try FileManager.default.attributesOfItem(atPath: file)
    #expect(try #require(size[.size] as? Int) < 120 * 500)
  }

  @Test("a few objects are left loose, as git does")
  func few() throws {
    defer { clean() }
    try repository.startPack()
    let (last, _) = try commits(5)
    try repository.landPack()
    #expect(try names(in: "pack").isEmpty)
    #expect(try repository.links(of: last).parents.count == 1)
    try git("update-ref", "refs/heads/main", last.hex)
    #expect(try git("fsck", "--strict") == "")
  }

  @Test("what did not land leaves nothing, and the repository writes as before")
  func dropped() throws {
    defer { clean() }
    try repository.startPack()
    let (last, _) = try commits(60)
    try repository.stopWriting()
    #expect(try names(in: "pack").isEmpty)
    #expect(try repository.kind(of: last) == nil)
    let id = try repository.writeBlob([1, 2])
    #expect(try Repository.open(at: path).blob(id) == [1, 2])
  }

  @Test("blobs are read out of a pack by their names, whatever their deltas are made against")
  func read() throws {
    defer { clean() }
    try repository.startPack()
    let (last, blobs) = try commits(120)
    try repository.landPack()
    _ = try repository.move("refs/heads/main", from: nil, to: last, as: who, log: "test")
    let folder = "\(path)/objects/pack/"
    #expect(PackReader(in: "\(path)/objects/info/") == nil && PackReader(in: "\(path)/none/") == nil)
    for arguments in [[], ["-F", "--depth=3"], ["-F", "--max-pack-size=1m"]] {
      if !arguments.isEmpty { try git(["repack", "-adq"] + arguments) }
      let reader = try #require(PackReader(in: folder))
      for (number, blob) in blobs.enumerated().reversed() { #expect(reader.blob(blob) == text(number)) }
      for (number, blob) in blobs.enumerated() { #expect(reader.blob(blob) == text(number)) }
      // What is no blob, and what is not there.
      #expect(reader.blob(last) == nil)
      #expect(try reader.blob(repository.blobID([1, 2, 3])) == nil)
    }
    // Against a name instead of a place: those are for libgit2.
    try git(["-c", "repack.useDeltaBaseOffset=false", "repack", "-adqF"])
    let other = try Repository.open(at: path)
    for (number, blob) in blobs.enumerated() { #expect(try other.blob(blob) == text(number)) }
    #expect(other.packs != nil)
  }

  @Test("what is damaged is read as libgit2 reads it, or not at all", arguments: ["pack", "idx"])
  func damaged(suffix: String) throws {
    defer { clean() }
    try repository.startPack()
    let blobs = try commits(120).blobs
    try repository.landPack()
    let folder = "\(path)/objects/pack/"
    let name = try #require(try names(in: "pack").first { $0.hasSuffix(suffix) })
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder + name))
    // libgit2 believes the offsets of an index, and reads behind the pack where they are damaged: there it is not asked.
    let objects = (whole.count - 8 - 1024 - 40) / 28
    let offsets = suffix == "idx" ? 8 + 1024 + 24 * objects..<whole.count - 40 : 0..<0
    for round in 0..<10 {
      var bytes = whole
      var isAsked = true
      switch round {
      case 0..<6:
        for _ in 0..<40 {
          let place = Int.random(in: 0..<bytes.count)
          if offsets.contains(place) {
            guard round >= 3 else { continue }
            isAsked = false
          }
          bytes[place] ^= 1 << UInt8.random(in: 0..<8)
        }
      default: bytes = Data(whole.prefix([0, 7, 1030, whole.count / 2][round - 6]))
      }
      try FileManager.default.removeItem(atPath: folder + name)
      try bytes.write(to: URL(fileURLWithPath: folder + name))
      let other = try Repository.open(at: path)
      // Never reads by itself.
      other.blobsRead = .min
      guard let reader = PackReader(in: folder) else { continue }
      for blob in blobs {
        guard let found = reader.blob(blob), isAsked, let known = try? other.blob(blob) else { continue }
        #expect(found == known)
      }
    }
  }

  @Test("objects of before are read through a pack, and written again rather than trusted to stay")
  func before() throws {
    defer { clean() }
    let old = try repository.writeBlob([7])
    try repository.startPack()
    #expect(try repository.blob(old) == [7])
    #expect(try repository.kind(of: old) == .blob)
    #expect(try repository.writeBlob([7]) == old)
    #expect(repository.pack?.file.entries[old] != nil)
    let absent = try #require(ObjectID(String(repeating: "ab", count: 20)))
    let error = #expect(throws: GitError.self) { try repository.blob(absent) }
    #expect(error?.isMissing == true)
  }

  @Test("sizes at the edges of the format come back", arguments: [0, 1, 15, 16, 2047, 2048, 300_000])
  func sizes(count: Int) throws {
    defer { clean() }
    var random = SystemRandomNumberGenerator()
    try repository.startPack()
    // What cannot be deflated, behind enough to have a long way back.
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let first = try repository.writeBlob(bytes + [1])
    for number in 0..<99 { _ = try repository.writeBlob(text(number)) }
    let other = bytes + [2]
    let id = try repository.blobID(other)
    try repository.writeBlob(other, as: id, versionOf: first)
    #expect(try repository.blob(first) == bytes + [1])
    try repository.landPack()
    #expect(try repository.blob(first) == bytes + [1])
    #expect(try repository.blob(id) == other)
    #expect(try repository.verifiedKind(of: id) == .blob)
  }
}

@Suite("Deltas")
struct DeltaTests {
  @Test("say any change of any bytes, or nothing at all", arguments: [2, 8, 255] as [UInt8])
  func any(highest: UInt8) throws {
    var random = SystemRandomNumberGenerator()
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...highest, using: &random) } }
    var maker = DeltaMaker()
    var made = 0
    for round in 0..<400 {
      let base = bytes(.random(in: 0...(round % 50 == 0 ? 150_000 : 2_000), using: &random))
      var target = base
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let place = Int.random(in: 0...target.count, using: &random)
        let end = min(target.count, place + Int.random(in: 0...400, using: &random))
        switch Int.random(in: 0...2, using: &random) {
        case 0: target.insert(contentsOf: bytes(.random(in: 0...200, using: &random)), at: place)
        case 1: target.removeSubrange(place..<end)
        default: target += target[place..<end]
        }
      }
      guard let delta = maker.delta(from: base, to: target) else { continue }
      made += 1
      #expect(applied(delta, to: base) == target)
      #expect(delta.count < target.count / 2)
    }
    #expect(made > 200)
  }

  @Test("a number that changed takes some twenty bytes of a long text")
  func short() throws {
    let base = Array((0..<2_000).map { "第\($0)项\n" }.joined().utf8)
    var target = base
    target[9_000] ^= 1
    var maker = DeltaMaker()
    let first = maker.delta(from: base, to: target)
    #expect(try #require(first).count < 24)
    target.insert(contentsOf: Array("又一句".utf8), at: 4_000)
    let second = maker.delta(from: base, to: target)
    #expect(try #require(second).count < 48)
  }

  @Test("what is no delta, or one of another base, is refused")
  func refused() {
    let base = [UInt8](repeating: 5, count: 100)
    #expect(applied([100, 4, 4, 1, 2, 3, 4], to: base) == [1, 2, 3, 4])
    for delta: [UInt8] in [
      [], [100], [99, 4, 4, 1, 2, 3, 4], [100, 4, 4, 1, 2, 3], [100, 4, 0], [100, 5, 4, 1, 2, 3, 4],
      [100, 3, 4, 1, 2, 3, 4], [100, 4, 0x91, 98, 4], [100, 4, 0x91, 98],
    ] { #expect(applied(delta, to: base) == nil, "\(delta)") }
  }

  @Test(
    "the digests of the standard",
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
    ])
  func digests(text: String, digest: String) {
    var (whole, pieces, plain) = (SHA1(), SHA1(), SHA1(usesInstructions: false))
    whole.update(Array(text.utf8))
    for byte in text.utf8 { pieces.update([byte]) }
    let found = whole.finish()
    #expect(found.map { String(format: "%02x", $0) }.joined() == digest)
    #expect(pieces.finish() == found)
    plain.update(Array(text.utf8))
    #expect(plain.finish() == found)
  }

  @Test("the processor's instructions give the digests of the plain rounds", arguments: 0..<200)
  func instructions(count: Int) {
    let bytes = (0..<count * 7).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 3) }
    var (one, other) = (SHA1(), SHA1(usesInstructions: false))
    one.update(bytes)
    other.update(bytes)
    #expect(one.finish() == other.finish())
  }
}
