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
    found.reserveCapacity(2048)
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
    // Words that stand together in one number: first character, length (longest first), those that count only in
    // some places before those that always do, place.
    var order: [Int] = []
    order.reserveCapacity(found.count)
    for (place, (scalar, entry)) in found.enumerated() where (0..<Self.span).contains(scalar) {
      let always = entry.roles.isDisjoint(with: .conditional) ? 1 : 0
      order.append(scalar << 32 | (0xFFF - Int(entry.length)) << 20 | always << 19 | place)
    }
    order.sort()
    func isSame(_ left: Entry, _ right: Entry) -> Bool {
      guard left.length == right.length,
        left.roles.intersection(.conditional) == right.roles.intersection(.conditional)
      else { return false }
      for offset in 0..<Int(left.length)
      where bytes[Int(left.start) + offset] != bytes[Int(right.start) + offset] {
        return false
      }
      return true
    }
    var entries: [Entry] = []
    entries.reserveCapacity(order.count)
    var first = [Int32](repeating: 0, count: Self.span + 1)
    for key in order {
      let (scalar, entry) = found[key & 0x7FFFF]
      let start = first[scalar] == 0 ? entries.count : Int(first[scalar] >> 8)
      // The same word in several lines has all their roles.
      if let known = entries[start...].firstIndex(where: { isSame($0, entry) }) {
        entries[known].roles.formUnion(entry.roles)
        continue
      }
      entries.append(entry)
      first[scalar] = Int32(start << 8 | min(entries.count - start, 255))
    }
    self.first = first
    self.entries = entries
    self.bytes = bytes
  }

  /// The longest word at `index` before `end`, where the character there is `scalar`; `afterText` where a character
  /// of no word stands before it.
  func word(
    at index: Int, scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, end: Int, afterText: Bool
  ) -> (length: Int, roles: Roles)? {
    let offset = Int(scalar) - Self.base
    guard offset >= 0, offset < Self.span, case let group = Int(first[offset]), group != 0 else { return nil }
    return entries.withUnsafeBufferPointer { entries in
      bytes.withUnsafeBufferPointer { bytes in
        for place in group >> 8..<group >> 8 + group & 0xFF {
          let entry = entries[place]
          let length = Int(entry.length)
          guard index + length <= end, matches(bytes, Int(entry.start), text, index, length) else { continue }
          if !entry.roles.isDisjoint(with: .conditional),
            !counts(entry.roles, before: index + length, text, end, afterText)
          {
            continue
          }
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

  /// Whether one of the conditions of a word that ends at `index` holds.
  private func counts(
    _ roles: Roles, before index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ afterText: Bool
  ) -> Bool {
    if roles.contains(.opening) {
      if !roles.contains(.auxiliary), !afterText { return true }
      if roles.contains(.auxiliary), afterText { return false }
    }
    if roles.contains(.single), leadsToNumber(index, text, end) { return true }
    if roles.contains(.auxiliary) { return leads(to: Self.doing, index, text, end) }
    return roles.contains(.peer) && (leads(to: .scope, index, text, end) || leadsToYear(index, text, end))
  }

  private static let doing: Roles = [
    .verb, .link, .rise, .fall, .rank, .share, .act, .over, .under, .particle,
  ]

  /// Whether a word that always counts and has one of `roles` begins at `index`.
  private func leads(
    to roles: Roles, _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Bool {
    guard index + 2 < end, text[index] >= 0xE0, text[index] < 0xF0 else { return false }
    let offset =
      (Int(text[index]) & 0x0F) << 12 | (Int(text[index + 1]) & 0x3F) << 6 | Int(text[index + 2]) & 0x3F
      - Self.base
    guard offset >= 0, offset < Self.span, case let group = Int(first[offset]), group != 0 else {
      return false
    }
    return entries.withUnsafeBufferPointer { entries in
      bytes.withUnsafeBufferPointer { bytes in
        (group >> 8..<group >> 8 + group & 0xFF).contains { place in
          let entry = entries[place]
          let length = Int(entry.length)
          return !entry.roles.isDisjoint(with: roles) && entry.roles.isDisjoint(with: .conditional.union(.of))
            && index + length <= end && matches(bytes, Int(entry.start), text, index, length)
        }
      }
    }
  }

  /// `2016年`
  private func leadsToYear(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard index + 7 <= end, text[index + 4] == 0xE5, text[index + 5] == 0xB9, text[index + 6] == 0xB4 else {
      return false
    }
    return (index..<index + 4).allSatisfy { Characters.isASCIIDigit(UInt32(text[$0])) }
  }

  private func leadsToNumber(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard index + 2 < end else { return index < end && Characters.isASCIIDigit(UInt32(text[index])) }
    if text[index] < 0x80 { return Characters.isASCIIDigit(UInt32(text[index])) }
    guard text[index] >= 0xE0, text[index] < 0xF0 else { return false }
    let scalar =
      (UInt32(text[index]) & 0x0F) << 12 | (UInt32(text[index + 1]) & 0x3F) << 6 | UInt32(text[index + 2])
      & 0x3F
    return Characters.isDigit(scalar) || HanDigits.opensNumeral(scalar)
      || [0x7EA6, 0x8FD1, 0x8D85, 0x903E].contains(scalar)
  }
}
