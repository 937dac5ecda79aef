import Glibc

/// Says bytes by what they take from others, in the form that git's packs have (`gitformat-pack`, "Deltified
/// representation").
///
/// Made for two versions of one file: what follows an edit is looked for first where an edit of the same length would
/// leave it, and else by a table of the base's blocks of sixteen bytes.
struct DeltaMaker {
  private static let block = 16
  /// A copy in version 2 of packs.
  private static let longestCopy = 0x10000

  /// Where each block of the base begins, plus one, by hash; 0 where there is none.
  private var table: [UInt32] = []

  /// - Returns: `nil` where the delta would not come to less than half of `target`.
  mutating func delta(from base: [UInt8], to target: [UInt8]) -> [UInt8]? {
    guard target.count >= 64, base.count >= Self.block, base.count < Int(UInt32.max) else { return nil }
    let most = target.count / 2 - 16
    let delta = base.withUnsafeBytes { base in
      target.withUnsafeBytes { target in
        let front = Self.commonPrefix(base, 0, target, 0)
        // A base that is the beginning of the target needs no table.
        if front < target.count { index(base) }
        return write(base, target, most)
      }
    }
    // Cheap beside making it, and what is read back in years rests on it.
    guard let delta, let result = applied(delta, to: base), isSame(result, target) else { return nil }
    return delta
  }

  private mutating func index(_ base: UnsafeRawBufferPointer) {
    var size = 64
    while size < base.count / Self.block * 2 { size *= 2 }
    if table.count == size {
      for place in 0..<size { table[place] = 0 }
    } else {
      table = [UInt32](repeating: 0, count: size)
    }
    // Backwards, so that of equal blocks the first is found.
    var place = (base.count / Self.block - 1) * Self.block
    while place >= 0 {
      table[Self.hash(base, place) & (size - 1)] = UInt32(place + 1)
      place -= Self.block
    }
  }

  private func write(
    _ base: UnsafeRawBufferPointer, _ target: UnsafeRawBufferPointer, _ most: Int
  ) -> [UInt8]? {
    var delta: [UInt8] = []
    Self.append(size: base.count, to: &delta)
    Self.append(size: target.count, to: &delta)
    var place = 0
    /// From here on nothing is said yet.
    var open = 0
    /// What the base has at `open` where the last copy goes on.
    var next = 0
    while place < target.count {
      guard let (start, length) = match(base, target, place, expected: next + place - open) else {
        place += 1
        if place - open > most { return nil }
        continue
      }
      // What stands before may be equal too.
      var back = 0
      while place - back > open, start - back > 0, base[start - back - 1] == target[place - back - 1] {
        back += 1
      }
      Self.append(insert: target[open..<(place - back)], to: &delta)
      Self.append(copy: start - back, length + back, to: &delta)
      place += length
      open = place
      next = start + length
      if delta.count > most { return nil }
    }
    Self.append(insert: target[open...], to: &delta)
    return delta.count > most ? nil : delta
  }

  /// A piece of the base of one block or more that the target has at `place`.
  private func match(
    _ base: UnsafeRawBufferPointer, _ target: UnsafeRawBufferPointer, _ place: Int, expected: Int
  ) -> (start: Int, length: Int)? {
    guard place + Self.block <= target.count else {
      // The end of both.
      let left = target.count - place
      guard left >= 4, base.count - left == expected else { return nil }
      return Self.commonPrefix(base, expected, target, place) == left ? (expected, left) : nil
    }
    if expected + Self.block <= base.count {
      let length = Self.commonPrefix(base, expected, target, place)
      if length >= Self.block { return (expected, length) }
    }
    guard !table.isEmpty else { return nil }
    let found = Int(table[Self.hash(target, place) & (table.count - 1)]) - 1
    guard found >= 0 else { return nil }
    let length = Self.commonPrefix(base, found, target, place)
    return length >= Self.block ? (found, length) : nil
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int {
    let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let second = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(((mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 33)
  }

  @inline(__always)
  private static func commonPrefix(
    _ base: UnsafeRawBufferPointer, _ basePlace: Int, _ target: UnsafeRawBufferPointer, _ targetPlace: Int
  ) -> Int {
    let most = min(base.count - basePlace, target.count - targetPlace)
    var length = 0
    while length + 8 <= most {
      let difference =
        base.loadUnaligned(fromByteOffset: basePlace + length, as: UInt64.self)
        ^ target.loadUnaligned(fromByteOffset: targetPlace + length, as: UInt64.self)
      if difference != 0 { return length + UInt64(littleEndian: difference).trailingZeroBitCount / 8 }
      length += 8
    }
    while length < most, base[basePlace + length] == target[targetPlace + length] { length += 1 }
    return length
  }

  private static func append(size: Int, to delta: inout [UInt8]) {
    var size = size
    while size >= 0x80 {
      delta.append(UInt8(size & 0x7F) | 0x80)
      size >>= 7
    }
    delta.append(UInt8(size))
  }

  private static func append(insert bytes: Slice<UnsafeRawBufferPointer>, to delta: inout [UInt8]) {
    var bytes = bytes
    while !bytes.isEmpty {
      let piece = bytes.prefix(0x7F)
      delta.append(UInt8(piece.count))
      delta += piece
      bytes = bytes.dropFirst(piece.count)
    }
  }

  private static func append(copy start: Int, _ length: Int, to delta: inout [UInt8]) {
    var (start, length) = (start, length)
    while length > 0 {
      let piece = min(length, longestCopy)
      let instruction = delta.count
      delta.append(0x80)
      for byte in 0..<4 where start >> (8 * byte) & 0xFF != 0 {
        delta.append(UInt8(start >> (8 * byte) & 0xFF))
        delta[instruction] |= 1 << UInt8(byte)
      }
      // The longest is written as none.
      for byte in 0..<2 where piece >> (8 * byte) & 0xFF != 0 && piece < longestCopy {
        delta.append(UInt8(piece >> (8 * byte) & 0xFF))
        delta[instruction] |= 0x10 << UInt8(byte)
      }
      start += piece
      length -= piece
    }
  }
}

/// What a delta makes of its base; `nil` where it is none, or of another base, or makes more than `most` bytes of it.
func applied(_ delta: [UInt8], to base: [UInt8], upTo most: Int = .max) -> [UInt8]? {
  var place = 0
  func size() -> Int? {
    var (size, shift) = (0, 0)
    while place < delta.count, shift < 56 {
      let byte = delta[place]
      place += 1
      size |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { return size }
    }
    return nil
  }
  func number(_ bytes: Int, _ which: UInt8) -> Int? {
    var number = 0
    for byte in 0..<bytes where which & 1 << UInt8(byte) != 0 {
      guard place < delta.count else { return nil }
      number |= Int(delta[place]) << (8 * byte)
      place += 1
    }
    return number
  }
  guard size() == base.count, let count = size(), count <= most else { return nil }
  var target: [UInt8] = []
  target.reserveCapacity(count)
  while place < delta.count {
    let instruction = delta[place]
    place += 1
    if instruction & 0x80 != 0 {
      guard let start = number(4, instruction), let few = number(3, instruction >> 4 & 7) else { return nil }
      let length = few == 0 ? 0x10000 : few
      guard start + length <= base.count, target.count + length <= count else { return nil }
      target += base[start..<start + length]
    } else {
      let length = Int(instruction)
      guard length > 0, place + length <= delta.count, target.count + length <= count else { return nil }
      target += delta[place..<place + length]
      place += length
    }
  }
  return target.count == count ? target : nil
}

/// Compares as memory, which is several times as fast as element by element.
private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && memcmp(left, right, left.count) == 0
}
