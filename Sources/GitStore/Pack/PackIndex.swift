/// The index that goes with a pack (`gitformat-pack`, version 2): where each object is, by its name.
enum PackIndex {
  /// `pack` is the digest that the pack ends with.
  static func bytes(of entries: [ObjectID: PackFile.Entry], pack: [UInt8]) -> [UInt8] {
    let sorted = entries.sorted { $0.key.precedes($1.key) }
    var bytes: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
    bytes.reserveCapacity(1100 + 32 * sorted.count)
    func append(_ number: UInt32) {
      for shift: UInt32 in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    // How many names begin with each byte, or a lesser one.
    var place = 0
    for first in UInt8.min...UInt8.max {
      while place < sorted.count, sorted[place].key.bytes[0] <= first { place += 1 }
      append(UInt32(place))
    }
    for (id, _) in sorted { bytes += id.bytes }
    for (_, entry) in sorted { append(entry.crc) }
    // A place beyond two gigabytes stands in a table of its own.
    var far: [UInt64] = []
    for (_, entry) in sorted {
      if entry.offset < 0x8000_0000 {
        append(UInt32(entry.offset))
      } else {
        append(0x8000_0000 | UInt32(far.count))
        far.append(entry.offset)
      }
    }
    for offset in far {
      append(UInt32(offset >> 32))
      append(UInt32(truncatingIfNeeded: offset))
    }
    bytes += pack
    var hash = SHA1()
    hash.update(bytes)
    return bytes + hash.finish()
  }
}
