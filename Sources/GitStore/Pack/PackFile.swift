import Clibgit2
import Glibc

/// A pack that is being written (`gitformat-pack`), under a name that git takes for garbage until it is whole.
///
/// An object that takes the place of another is written as what it changes (`DeltaMaker`). All of them can be read back
/// at any time. Held in memory: fifty bytes for each object, and of the newest versions as much as `mostRecent`.
final class PackFile {
  struct Entry {
    let offset: UInt64
    let crc: UInt32
    /// The object's own, not that of a delta.
    let size: UInt32
    let kind: UInt8
    /// How many deltas have to be applied to read it.
    let depth: UInt8
  }

  /// As git has it by itself.
  private static let deepest: UInt8 = 50
  private static let mostRecent = 24 << 20

  private(set) var entries: [ObjectID: Entry] = [:]
  /// `objects/pack/`.
  private let folder: String
  private let path: String
  private var descriptor: Int32
  private let zlib: Zlib
  private var deltas = DeltaMaker()
  /// What is not in the file yet, and where it goes.
  private var buffer: [UInt8] = []
  private var written: UInt64 = 0
  private var recent: [ObjectID: [UInt8]] = [:]
  private var recentOrder: [ObjectID] = []
  private var recentSize = 0

  init(in folder: String, level: Int32) throws(GitError) {
    zlib = try Zlib(level: level)
    self.folder = folder
    path = "\(folder)tmp_pack_\(getpid())_\(UInt32.random(in: 0...UInt32.max))"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o444)
    guard descriptor >= 0 else { throw GitError(system: "open", at: folder) }
    buffer.reserveCapacity(1 << 18)
    // How many objects there are is filled in last.
    buffer += Array("PACK".utf8) + PackFormat.bytes(2) + PackFormat.bytes(0)
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unlink(path)
    }
  }

  /// Adds an object that is not there yet; `base` is what it is a version of.
  func add(
    _ id: ObjectID, _ kind: git_object_t, _ bytes: [UInt8], versionOf base: ObjectID? = nil
  ) throws(GitError) {
    guard entries[id] == nil else { return }
    let offset = written + UInt64(buffer.count)
    var depth: UInt8 = 0
    if let base, let entry = entries[base], entry.kind == PackFormat.code(kind), entry.depth < Self.deepest,
      let delta = deltas.delta(from: try read(base, entry), to: bytes)
    {
      depth = entry.depth + 1
      let head =
        PackFormat.head(PackFormat.offsetDelta, delta.count)
        + PackFormat.distance(offset - entry.offset)
      try append(id, kind, head, delta, size: bytes.count, depth)
    } else {
      let head = PackFormat.head(PackFormat.code(kind), bytes.count)
      try append(id, kind, head, bytes, size: bytes.count, depth)
    }
    remember(id, bytes)
    if buffer.count > 1 << 17 { try flush() }
  }

  /// Of the trees that are in the pack, the one whose length is the nearest.
  func nearest(to count: Int, of trees: [ObjectID]) -> ObjectID? {
    var best: (id: ObjectID, distance: Int)?
    for id in trees {
      guard let entry = entries[id] else { continue }
      let distance = abs(Int(entry.size) - count)
      if distance < best?.distance ?? .max { best = (id, distance) }
    }
    return best?.id
  }

  /// - Returns: `nil` where there is no such object.
  func object(_ id: ObjectID) throws(GitError) -> (kind: git_object_t, bytes: [UInt8])? {
    guard let entry = entries[id] else { return nil }
    return (PackFormat.kind(entry.kind), try read(id, entry))
  }

  /// All objects in the order in which they were added.
  func forEach(_ body: (ObjectID, git_object_t, [UInt8]) throws(GitError) -> Void) throws(GitError) {
    for (id, entry) in entries.sorted(by: { $0.value.offset < $1.value.offset }) {
      try body(id, PackFormat.kind(entry.kind), read(id, entry))
    }
  }

  /// Writes what is missing and gives the pack and its index their names, the index last: from then on git reads it.
  ///
  /// With `isSynced` both are on the disk when it returns.
  func land(isSynced: Bool) throws(GitError) {
    try flush()
    guard pwrite(descriptor, PackFormat.bytes(UInt32(entries.count)), 4, 8) == 4 else {
      throw GitError(system: "pwrite", at: path)
    }
    let digest = try self.digest()
    buffer += digest
    try flush()
    let index = PackIndex.bytes(of: entries, pack: digest)
    let hex = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let name = "\(folder)pack-\(hex)"
    let indexPath = "\(path)_index"
    let indexFile = open(indexPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o444)
    guard indexFile >= 0 else { throw GitError(system: "open", at: indexPath) }
    defer { unlink(indexPath) }
    do throws(GitError) {
      try writeAll(index, to: indexFile, at: indexPath)
      if isSynced, fsync(indexFile) != 0 || fsync(descriptor) != 0 {
        throw GitError(system: "fsync", at: indexPath)
      }
    } catch {
      close(indexFile)
      throw error
    }
    close(indexFile)
    guard rename(path, "\(name).pack") == 0 else { throw GitError(system: "rename", at: path) }
    close(descriptor)
    descriptor = -1
    guard rename(indexPath, "\(name).idx") == 0 else { throw GitError(system: "rename", at: indexPath) }
    if isSynced { try syncFolder() }
  }

  /// Has the names in the folder written too.
  private func syncFolder() throws(GitError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw GitError(system: "open", at: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw GitError(system: "fsync", at: folder) }
  }

  private func append(
    _ id: ObjectID, _ kind: git_object_t, _ head: [UInt8], _ content: [UInt8], size: Int, _ depth: UInt8
  ) throws(GitError) {
    let offset = written + UInt64(buffer.count)
    let start = buffer.count
    buffer += head
    let code = content.withUnsafeBytes { content in
      Result { () throws(GitError) in try zlib.deflate(content) { buffer += $0 } }
    }
    try code.get()
    let crc = buffer.withUnsafeBytes { Zlib.crc(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    entries[id] = Entry(
      offset: offset, crc: UInt32(truncatingIfNeeded: crc), size: UInt32(size), kind: PackFormat.code(kind),
      depth: depth)
  }
}

// MARK: - Reading back

extension PackFile {
  private func read(_ id: ObjectID, _ entry: Entry) throws(GitError) -> [UInt8] {
    if let known = recent[id] { return known }
    return try read(at: entry.offset)
  }

  /// Reads an object from the pack, through its deltas.
  private func read(at offset: UInt64) throws(GitError) -> [UInt8] {
    // Deltas from the last to the first.
    var chain: [[UInt8]] = []
    var offset = offset
    while true {
      let head = try bytes(at: offset, 32)
      let (kind, size, end) = head.withUnsafeBytes { PackFormat.head(of: $0) }
      let isDelta = kind == PackFormat.offsetDelta
      let (distance, length) =
        isDelta ? head.withUnsafeBytes { PackFormat.distance(in: $0, at: end) } : (0, end)
      // Deflated bytes are hardly ever more than the bytes.
      let content = try bytes(at: offset + UInt64(length), size + size >> 8 + 64)
      let inflated = try content.withUnsafeBytes { content in
        Result { () throws(GitError) in try zlib.inflate(content, to: size) }
      }.get()
      guard isDelta else {
        var result = inflated
        for delta in chain.reversed() {
          guard let next = applied(delta, to: result) else { throw Self.damaged(path) }
          result = next
        }
        return result
      }
      guard distance > 0, distance < offset else { throw Self.damaged(path) }
      chain.append(inflated)
      offset -= distance
    }
  }

  /// Up to `count` bytes of the pack, from the file or from what is not in it yet.
  private func bytes(at offset: UInt64, _ count: Int) throws(GitError) -> [UInt8] {
    if offset >= written {
      let start = Int(offset - written)
      return Array(buffer[start..<min(buffer.count, start + count)])
    }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, off_t(offset) + off_t(done))
      }
      if read < 0 {
        if errno == EINTR { continue }
        throw GitError(system: "pread", at: path)
      }
      if read == 0 { break }
      done += read
    }
    if done == count { return bytes }
    return Array(bytes[..<done] + buffer.prefix(count - done))
  }

  private func remember(_ id: ObjectID, _ bytes: [UInt8]) {
    recent[id] = bytes
    recentOrder.append(id)
    recentSize += bytes.count
    guard recentSize > Self.mostRecent else { return }
    // The older half goes.
    let kept = recentOrder.suffix(recentOrder.count / 2)
    for id in recentOrder.dropLast(kept.count) { forget(id) }
    recentOrder = Array(kept)
  }

  /// Lets go of the bytes of an object that is not likely to be asked for again.
  func forget(_ id: ObjectID) {
    if let bytes = recent.removeValue(forKey: id) { recentSize -= bytes.count }
  }
}

// MARK: - The file

extension PackFile {
  private func flush() throws(GitError) {
    try writeAll(buffer, to: descriptor, at: path)
    written += UInt64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// That of all bytes of the file.
  private func digest() throws(GitError) -> [UInt8] {
    var hash = SHA1()
    var place: UInt64 = 0
    while place < written {
      let piece = try bytes(at: place, Int(min(1 << 18, written - place)))
      if piece.isEmpty { throw Self.damaged(path) }
      hash.update(piece)
      place += UInt64(piece.count)
    }
    return hash.finish()
  }

  private static func damaged(_ path: String) -> GitError {
    GitError(operation: "pread", code: GIT_ERROR.rawValue, message: "\(path): does not hold what was written")
  }
}
