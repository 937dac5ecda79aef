import ReportText

/// Finds the words of `Words` in text: the longest word at a place.
///
/// One flat table: the hot loop follows no references and counts none.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// A word's place in `bytes` and what it does; sorted so that words with one first character stand together,
  /// longest first.
  struct Entry {
    let start: Int32
    let length: Int32
    var roles: Roles
  }

  /// Where the words of a first character begin and end in `entries`, by that character's offset from U+4E00.
  private let first: [Int32]
  private let entries: [Entry]
  /// The words one after another, each once.
  private let bytes: [UInt8]

  private static let base = 0x4E00
  private static let span = 0x5200

  init() {
    var bytes: [UInt8] = []
    var found: [(scalar: Int, entry: Entry)] = []
    for (roles, words) in Words.table {
      var start = bytes.count
      bytes += Array(words.utf8)
      bytes.append(0x20)
      for index in start..<bytes.count where bytes[index] == 0x20 {
        if index > start {
          let scalar = Int(bytes.scalar(at: start).value) - Self.base
          found.append((scalar, Entry(start: Int32(start), length: Int32(index - start), roles: roles)))
        }
        start = index + 1
      }
    }
    func order(_ left: Entry, _ right: Entry) -> Int {
      for offset in 0..<Int(min(left.length, right.length)) {
        let (one, two) = (bytes[Int(left.start) + offset], bytes[Int(right.start) + offset])
        if one != two { return one < two ? -1 : 1 }
      }
      return Int(right.length - left.length)
    }
    found = found.filter { (0..<Self.span).contains($0.scalar) }
    found.sort { $0.scalar != $1.scalar ? $0.scalar < $1.scalar : order($0.entry, $1.entry) < 0 }
    // The same word in several lines has all their roles.
    var entries: [Entry] = []
    var first = [Int32](repeating: 0, count: Self.span + 1)
    var groups: [(scalar: Int, range: Range<Int>)] = []
    for (scalar, entry) in found {
      if let last = entries.last, groups.last?.scalar == scalar, last.length == entry.length,
        order(last, entry) == 0
      {
        entries[entries.count - 1].roles.formUnion(entry.roles)
        continue
      }
      entries.append(entry)
      if groups.last?.scalar == scalar {
        groups[groups.count - 1].range = groups[groups.count - 1].range.lowerBound..<entries.count
      } else {
        groups.append((scalar, entries.count - 1..<entries.count))
      }
    }
    for (scalar, range) in groups {
      entries[range].sort { $0.length > $1.length }
      first[scalar] = Int32(range.lowerBound << 8 | min(range.count, 255))
    }
    self.first = first
    self.entries = entries
    self.bytes = bytes
  }

  /// The longest word at `index` before `end`, where the character there is `scalar`.
  func word(
    at index: Int, scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (length: Int, roles: Roles)? {
    let offset = Int(scalar) - Self.base
    guard offset >= 0, offset < Self.span, case let group = Int(first[offset]), group != 0 else { return nil }
    return entries.withUnsafeBufferPointer { entries in
      bytes.withUnsafeBufferPointer { bytes in
        for place in group >> 8..<group >> 8 + group & 0xFF {
          let entry = entries[place]
          let length = Int(entry.length)
          guard index + length <= end, matches(bytes, Int(entry.start), text, index, length) else { continue }
          if entry.roles.contains(.single), !leadsToNumber(index + length, text, end) { continue }
          return (length, entry.roles)
        }
        return nil
      }
    }
  }

  /// The first character is the same already.
  @inline(__always)
  private func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ index: Int,
    _ length: Int
  ) -> Bool {
    var offset = length - 1
    while offset >= 3 {
      if bytes[start + offset] != text[index + offset] { return false }
      offset -= 1
    }
    return true
  }

  private func leadsToNumber(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard index + 2 < end else { return index < end && Characters.isASCIIDigit(UInt32(text[index])) }
    if text[index] < 0x80 { return Characters.isASCIIDigit(UInt32(text[index])) }
    guard text[index] >= 0xE0, text[index] < 0xF0 else { return false }
    let scalar =
      (UInt32(text[index]) & 0x0F) << 12 | (UInt32(text[index + 1]) & 0x3F) << 6 | UInt32(text[index + 2])
      & 0x3F
    return Characters.isDigit(scalar) || NumeralReader.startsHan(scalar)
      || [0x7EA6, 0x8FD1, 0x8D85, 0x903E].contains(scalar)
  }
}
