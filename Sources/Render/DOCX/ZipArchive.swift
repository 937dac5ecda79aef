/// A ZIP file in memory. Entries are stored as they are and carry no time, so that equal contents give equal bytes.
struct ZipArchive {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Appends a file of at most 4 GB.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), checksum: CRC32.of(contents), size: UInt32(contents.count),
      offset: UInt32(bytes.count))
    append32(0x0403_4b50)
    appendCommon(entry)
    bytes += entry.name
    bytes += contents
    entries.append(entry)
  }

  /// The whole file with its directory.
  consuming func finished() -> [UInt8] {
    let start = UInt32(bytes.count)
    for entry in entries {
      append32(0x0201_4b50)
      append16(20)
      appendCommon(entry)
      append16(0)  // comment
      append16(0)  // disk
      append16(0)  // internal attributes
      append32(0)  // external attributes
      append32(entry.offset)
      bytes += entry.name
    }
    let size = UInt32(bytes.count) - start
    append32(0x0605_4b50)
    append32(0)  // disks
    append16(UInt16(entries.count))
    append16(UInt16(entries.count))
    append32(size)
    append32(start)
    append16(0)  // comment
    return bytes
  }

  /// What the entry itself and the directory both say.
  private mutating func appendCommon(_ entry: Entry) {
    append16(20)  // version needed
    append16(0x0800)  // names are UTF-8
    append16(0)  // stored
    append16(0)  // time
    append16(0x0021)  // 1980-01-01, the first day there is
    append32(entry.checksum)
    append32(entry.size)
    append32(entry.size)
    append16(UInt16(entry.name.count))
    append16(0)  // extra field
  }

  private mutating func append16(_ value: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  private mutating func append32(_ value: UInt32) {
    append16(UInt16(truncatingIfNeeded: value))
    append16(UInt16(truncatingIfNeeded: value >> 16))
  }
}

/// The checksum of ZIP.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}
