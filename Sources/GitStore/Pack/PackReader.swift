import Glibc

/// Reads blobs out of the packs that are there, for who reads many versions of one file.
///
/// libgit2 takes a copy of each version into a cache of its own, and another one for who asks. Here what is kept is what is
/// given out. What is not found here, or cannot be read, is for libgit2 to find or to complain of.
///
/// Belongs to one thread at a time.
final class PackReader {
  private let packs: [Pack]

  /// More packs than these are a store that waits to be packed.
  private static let most = 16

  /// `folder` is `objects/pack/`. `nil` where nothing can be read in it.
  init?(in folder: String) {
    guard let zlib = try? Zlib(level: -1), let list = opendir(folder) else { return nil }
    defer { closedir(list) }
    var packs: [Pack] = []
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".idx") else { continue }
      guard packs.count < Self.most else { return nil }
      if let pack = Pack(folder + name.dropLast(4), zlib) { packs.append(pack) }
    }
    guard !packs.isEmpty else { return nil }
    self.packs = packs
  }

  /// - Returns: `nil` where it is in none of the packs, is no blob, or cannot be read.
  func blob(_ id: ObjectID) -> [UInt8]? {
    for pack in packs {
      if let offset = pack.names.offset(of: id) { return pack.blob(at: offset) }
    }
    return nil
  }
}

/// A pack and what was read of it last.
private final class Pack {
  let names: PackNames
  private let file: MappedFile
  private let zlib: Zlib
  private var recent = RecentObjects()

  /// Larger ones are no reports.
  private static let largest = 32 << 20

  init?(_ path: String, _ zlib: Zlib) {
    guard let index = MappedFile("\(path).idx"), let names = PackNames(index),
      let file = MappedFile("\(path).pack")
    else { return nil }
    (self.names, self.file, self.zlib) = (names, file, zlib)
  }

  func blob(at offset: Int) -> [UInt8]? {
    // Deltas from the last to the first.
    var chain: [(offset: Int, delta: [UInt8])] = []
    var size = 0
    var place = offset
    var found = recent[place]
    while found == nil {
      guard let entry = entry(at: place), let content = inflated(entry) else { return nil }
      if let base = entry.base {
        size += content.count
        guard size <= Self.largest else { return nil }
        chain.append((place, content))
        place = base
        found = recent[place]
      } else {
        recent[place] = content
        found = content
      }
    }
    for (place, delta) in chain.reversed() {
      found = found.flatMap { applied(delta, to: $0, upTo: Self.largest) }
      recent[place] = found
    }
    return found
  }

  private struct Entry {
    let size: Int
    /// Where its bytes begin.
    let start: Int
    /// The place of what it is a delta of.
    let base: Int?
  }

  /// `nil` for what is no blob, and no delta of what stands before it.
  private func entry(at place: Int) -> Entry? {
    let head = bytes(at: place, 32)
    let (kind, size, end) = PackFormat.head(of: head)
    guard size <= Self.largest else { return nil }
    if kind == PackFormat.blob { return Entry(size: size, start: place + end, base: nil) }
    guard kind == PackFormat.offsetDelta else { return nil }
    let (distance, start) = PackFormat.distance(in: head, at: end)
    guard distance > 0, distance < UInt64(place) else { return nil }
    return Entry(size: size, start: place + start, base: place - Int(distance))
  }

  private func inflated(_ entry: Entry) -> [UInt8]? {
    // Deflated bytes are hardly ever more than the bytes.
    try? zlib.inflate(bytes(at: entry.start, entry.size + entry.size >> 8 + 64), to: entry.size)
  }

  /// Up to `count` bytes.
  private func bytes(at place: Int, _ count: Int) -> UnsafeRawBufferPointer {
    let start = min(place, file.bytes.count)
    return UnsafeRawBufferPointer(rebasing: file.bytes[start..<min(start + count, file.bytes.count)])
  }
}

/// What was read last, by place in a pack: what others are deltas of is among it.
private struct RecentObjects {
  /// More than the chain of deltas that git makes by itself.
  private static let many = 52
  private static let large = 8 << 20

  private var newer: [Int: [UInt8]] = [:]
  private var size = 0
  /// What came before that, and goes unless it is asked for.
  private var older: [Int: [UInt8]] = [:]

  subscript(place: Int) -> [UInt8]? {
    mutating get {
      if let found = newer[place] { return found }
      guard let found = older.removeValue(forKey: place) else { return nil }
      self[place] = found
      return found
    }
    set {
      guard let content = newValue else { return }
      if newer.count == Self.many || size > Self.large { (older, newer, size) = (newer, [:], 0) }
      newer[place] = content
      size += content.count
    }
  }
}

/// The names in a pack's index (`gitformat-pack`, version 2).
private struct PackNames {
  private let file: MappedFile
  private let count: Int

  private static let table = 8
  private static let names = table + 4 * 256

  init?(_ file: MappedFile) {
    let bytes = file.bytes
    guard bytes.count >= Self.names, bytes.prefix(8).elementsEqual([0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2])
    else {
      return nil
    }
    self.file = file
    count = Self.number(bytes, Self.table + 4 * 255)
    // A name, a sum and a place for each, and two digests at the end.
    guard bytes.count >= Self.names + 28 * count + 40 else { return nil }
  }

  /// Where the object begins in the pack; `nil` where it is not in it, or beyond two gigabytes.
  func offset(of id: ObjectID) -> Int? {
    let bytes = file.bytes
    return withUnsafeBytes(of: id.oid) { name in
      let first = Int(name[0])
      var low = first == 0 ? 0 : Self.number(bytes, Self.table + 4 * (first - 1))
      var high = Self.number(bytes, Self.table + 4 * first)
      guard low <= high, high <= count else { return nil }
      while low < high {
        let middle = (low + high) / 2
        let place = Self.names + 20 * middle
        let order = order(name, bytes[place..<place + 20])
        if order == 0 {
          let offset = Self.number(bytes, Self.names + 24 * count + 4 * middle)
          return offset < 0x8000_0000 ? offset : nil
        }
        if order < 0 { high = middle } else { low = middle + 1 }
      }
      return nil
    }
  }

  private func order(_ name: UnsafeRawBufferPointer, _ other: Slice<UnsafeRawBufferPointer>) -> Int32 {
    guard name.count == other.count, let start = name.baseAddress,
      let otherStart = UnsafeRawBufferPointer(rebasing: other).baseAddress
    else { return 1 }
    return memcmp(start, otherStart, name.count)
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int {
    precondition(place + 4 <= bytes.count)
    return Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
  }
}

/// A file in memory, which stays there as long as this is held.
private final class MappedFile {
  let bytes: UnsafeRawBufferPointer

  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let memory = mmap(nil, status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard memory != MAP_FAILED else { return nil }
    bytes = UnsafeRawBufferPointer(start: memory, count: status.st_size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
