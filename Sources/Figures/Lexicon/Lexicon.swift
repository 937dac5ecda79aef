import ReportText

/// Finds the words of `Words` in text: the longest word at a place.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  struct Entry: Sendable {
    let word: [UInt8]
    var roles: Roles
  }

  /// Where the words of a first character begin in `entries`, by that character's offset from U+4E00; 0 for none.
  private let first: [Int32]
  /// Words with the same first character stand together, longest first; an empty word ends the group.
  private let entries: [Entry]

  init() {
    var roles: [[UInt8]: Roles] = [:]
    for (role, words) in Words.table {
      for word in words.split(separator: " ") { roles[Array(word.utf8), default: []].formUnion(role) }
    }
    var groups: [Int: [Entry]] = [:]
    for (word, role) in roles {
      let scalar = Int(word.scalar(at: 0).value) - 0x4E00
      guard (0..<0x5200).contains(scalar) else { continue }
      groups[scalar, default: []].append(Entry(word: word, roles: role))
    }
    var first = [Int32](repeating: 0, count: 0x5200)
    var entries = [Entry(word: [], roles: [])]
    for (scalar, group) in groups {
      first[scalar] = Int32(entries.count)
      entries += group.sorted { $0.word.count > $1.word.count }
      entries.append(Entry(word: [], roles: []))
    }
    self.first = first
    self.entries = entries
  }

  private func leadsToNumber(_ index: Int, _ text: [UInt8], _ end: Int) -> Bool {
    guard index < end else { return false }
    let scalar = text.scalar(at: index).value
    return Characters.isDigit(scalar) || NumeralReader.startsHan(scalar) || [0x7EA6, 0x8FD1, 0x8D85, 0x903E].contains(scalar)
  }

  /// The longest word at `index` before `end`, where the character there is `scalar`.
  func word(at index: Int, scalar: UInt32, in text: [UInt8], end: Int) -> (length: Int, roles: Roles)? {
    let offset = Int(scalar) - 0x4E00
    guard offset >= 0, offset < first.count else { return nil }
    var place = Int(first[offset])
    guard place > 0 else { return nil }
    while case let entry = entries[place], !entry.word.isEmpty {
      let after = index + entry.word.count
      if after <= end, text.has(entry.word, at: index), !entry.roles.contains(.single) || leadsToNumber(after, text, end) {
        return (entry.word.count, entry.roles)
      }
      place += 1
    }
    return nil
  }
}
