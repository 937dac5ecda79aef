import Clibgit2

/// The numbers of git's packs (`gitformat-pack`).
enum PackFormat {
  /// The kind of an object that is written as a delta of one before it in the pack.
  static let offsetDelta: UInt8 = 6
  static let blob = code(GIT_OBJECT_BLOB)

  static func code(_ kind: git_object_t) -> UInt8 { UInt8(truncatingIfNeeded: kind.rawValue) }

  static func kind(_ code: UInt8) -> git_object_t { git_object_t(rawValue: Int32(code)) }

  static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
  }

  /// What stands before an object: its kind and its size.
  static func head(_ kind: UInt8, _ size: Int) -> [UInt8] {
    var head = [kind << 4 | UInt8(size & 15)]
    var size = size >> 4
    while size > 0 {
      head[head.count - 1] |= 0x80
      head.append(UInt8(size & 0x7F))
      size >>= 7
    }
    return head
  }

  static func head(of bytes: UnsafeRawBufferPointer) -> (kind: UInt8, size: Int, length: Int) {
    guard let first = bytes.first else { return (0, 0, 0) }
    var (place, shift) = (0, 4)
    var size = Int(first & 15)
    while bytes[place] & 0x80 != 0, place + 1 < bytes.count, shift < 56 {
      place += 1
      size |= Int(bytes[place] & 0x7F) << shift
      shift += 7
    }
    return (first >> 4 & 7, size, place + 1)
  }

  /// How far before a delta its base begins.
  static func distance(_ distance: UInt64) -> [UInt8] {
    var bytes = [UInt8(distance & 0x7F)]
    var left = distance >> 7
    while left > 0 {
      left -= 1
      bytes.append(UInt8(left & 0x7F) | 0x80)
      left >>= 7
    }
    return bytes.reversed()
  }

  static func distance(
    in bytes: UnsafeRawBufferPointer, at start: Int
  ) -> (distance: UInt64, end: Int) {
    guard start < bytes.count else { return (0, start) }
    var place = start
    var distance = UInt64(bytes[place] & 0x7F)
    while bytes[place] & 0x80 != 0, place + 1 < bytes.count {
      place += 1
      // Whatever stands there: a pack may be anybody's.
      distance = (distance &+ 1) << 7 | UInt64(bytes[place] & 0x7F)
    }
    return (distance, place + 1)
  }
}
