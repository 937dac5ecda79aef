import ReportText

/// Finds the words of `Words` in text: the longest word at a place.
///
/// Its tables lie ready in the program: the hot loop follows no references and counts none, and nothing is made at start.
struct Lexicon: Sendable {
  /// Characters that words begin with lie between this and `span` behind it.
  static let base = 0x4E00
  static let span = 0x5200

  /// A bit for each character that a word begins with, by its offset from `base`.
  private let letters = LexiconIndex.letters
  /// How many such characters stand before each word of `letters`.
  private let ranks = LexiconIndex.ranks
  /// Where the words of each such character begin in `entries`; one more for the end of the last.
  private let groups = LexiconIndex.groups
  private let entries = LexiconIndex.entries
  private let roles = LexiconIndex.roles
  private let followers = Followers.all

  /// A word's place in `LexiconIndex.words`, its length in bytes and the place of what it does in `roles`. Words with one
  /// first character stand together, longest first; of equal ones those that count only in some places stand first.
  struct Entry {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(start: Int, length: Int, roles: Int) {
      bits = UInt32(start) << 17 | UInt32(length) << 10 | UInt32(roles)
    }

    var start: Int { Int(bits >> 17) }
    var length: Int { Int(bits >> 10 & 0x7F) }
    var roles: Int { Int(bits & 0x3FF) }
  }

  /// The place in `groups` of the words that begin with the character at `offset` from `base`.
  @inline(__always)
  private func rank(_ offset: Int) -> Int? {
    guard offset >= 0, offset < Self.span, case let word = letters[offset >> 6],
      case let bit = UInt64(1) << UInt64(offset & 63), word & bit != 0
    else { return nil }
    return Int(ranks[offset >> 6]) + (word & (bit - 1)).nonzeroBitCount
  }

  /// Where in `text` the run of characters ends that begin no word, and none of `openers`; at `limit` at the latest.
  func endOfUnknown(
    from start: Int, in text: UnsafeBufferPointer<UInt8>, end limit: Int, readsWords: Bool, _ openers: Openers
  ) -> Int {
    guard readsWords else { return openers.place(from: start, in: text, end: limit) }
    guard start + 2 < limit, text[start] &- 0xE4 <= 5 else { return start }
    return followers.stops.withUnsafeBufferPointer { stops in
      followers.pairs.withUnsafeBufferPointer { pairs in
        var index = start
        var character = Followers.han(text, index)
        while true {
          let offset = Int(character) - Self.base
          if offset >= 0, stops[offset >> 6] &>> UInt64(offset & 63) & 1 != 0 { return index }
          let next = index &+ 3
          guard next < limit else { return next }
          let isHan = text[next] &- 0xE4 <= 5
          let second = isHan ? Followers.han(text, next) : UInt32(text[next])
          let hash = Followers.hash(character, second)
          if pairs[hash >> 6] &>> UInt64(hash & 63) & 1 != 0 { return index }
          index = next
          guard isHan else { return index }
          character = second
        }
      }
    }
  }

  /// What stands just before a word.
  enum Before { case text, time, other }

  /// The longest word at `index` before `end`, where the character there is `scalar`; `before` it stands a character of no
  /// word, or a time.
  func word(
    at index: Int, scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, end limit: Int, _ before: Before
  ) -> (length: Int, roles: Roles)? {
    let next = index &+ 3
    if next < limit, case let second = Followers.character(of: text, at: next),
      followers.mayBegin(scalar, second)
    {
      let third =
        second > 0xFF && next &+ 3 < limit ? Followers.character(of: text, at: next &+ 3) : Followers.none
      let candidates = followers.candidates(scalar, second)
      var place = candidates.lowerBound
      while place < candidates.upperBound {
        let word = followers.word(place)
        place &+= 1
        guard word.third == third || word.third == Followers.none, case let entry = word.entry,
          index &+ entry.length <= limit,
          // The pair is the same already, and the third; all of them where they are Chinese characters.
          matches(entry, text, index, from: word.third > 0xFF ? 9 : second > 0xFF ? 6 : 3)
        else { continue }
        let roles = Roles(rawValue: roles[entry.roles])
        if roles.isDisjoint(with: .conditional)
          || counts(roles, before: index &+ entry.length, text, limit, before)
        {
          return (entry.length, roles)
        }
      }
    }
    guard followers.standsAlone(scalar) else { return nil }
    for place in followers.candidates(scalar, Followers.none) {
      let roles = Roles(rawValue: roles[followers.word(place).entry.roles])
      if roles.isDisjoint(with: .conditional) || counts(roles, before: next, text, limit, before) {
        return (3, roles)
      }
    }
    return nil
  }

  /// Whether the word of `entry` stands at `index`, where its first `known` bytes do.
  @inline(__always)
  private func matches(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, from known: Int = 3
  ) -> Bool {
    let word = LexiconIndex.words.utf8Start + entry.start
    var offset = entry.length &- 1
    while offset >= known {
      if word[offset] != text[index &+ offset] { return false }
      offset &-= 1
    }
    return true
  }

  /// Whether one of the conditions of a word that ends at `index` holds. Few words have any: the others keep no room for it.
  @inline(never)
  private func counts(
    _ roles: Roles, before index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ before: Before
  ) -> Bool {
    if before == .time, roles.contains(.dated) { return true }
    let afterText = before == .text
    if roles.contains(.opening) {
      if !roles.contains(.auxiliary), !afterText { return true }
      if roles.contains(.auxiliary), afterText { return false }
    }
    if roles.contains(.single), leadsToNumber(index, text, end) { return true }
    if roles.contains(.auxiliary) { return leads(to: Self.doing, index, text, end) }
    return roles.contains(.peer)
      && (leads(to: .scope, index, text, end) || leadsToYear(index, text, end)
        || leadsToPlan(index, text, end) || leadsToDifference(index, text, end))
  }

  private static let doing: Roles = [
    .verb, .link, .rise, .fall, .rank, .share, .act, .over, .under, .particle, .adverb, .to,
  ]

  /// Whether a word that always counts and has one of `roles` begins at `index`.
  private func leads(
    to roles: Roles, _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Bool {
    guard index + 2 < end, text[index] >= 0xE0, text[index] < 0xF0 else { return false }
    let offset =
      (Int(text[index]) & 0x0F) << 12 | (Int(text[index + 1]) & 0x3F) << 6 | Int(text[index + 2]) & 0x3F
      - Self.base
    guard let rank = rank(offset) else { return false }
    return entries.withUnsafeBufferPointer { entries in
      (Int(groups[rank])..<Int(groups[rank + 1])).contains { place in
        let entry = Entry(bits: entries[place])
        let own = Roles(rawValue: self.roles[entry.roles])
        return !own.isDisjoint(with: roles) && own.isDisjoint(with: .conditional.union(.of))
          && index + entry.length <= end && matches(entry, text, index)
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

  /// `“十三五”`
  private func leadsToPlan(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard index + 12 <= end, text[index] == 0xE2, text[index + 2] == 0x9C else { return false }
    // 十 and 五, with one character between them
    return text[index + 3] == 0xE5 && text[index + 4] == 0x8D && text[index + 5] == 0x81
      && text[index + 9] == 0xE4 && text[index + 10] == 0xBA && text[index + 11] == 0x94
  }

  /// `苏州低0.9个百分点`: somebody, and straight before a number how much less or more there is.
  private func leadsToDifference(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var index = index
    var characters = 0
    while characters < Self.longestPeer, index + 3 < end, text[index] &- 0xE4 <= 5 {
      if characters >= 2, text[index + 3] &- 0x30 <= 9 {
        return Self.differing.contains(Followers.han(text, index))
      }
      index += 3
      characters += 1
    }
    return false
  }

  /// More characters than the name of a place takes, with the word behind it.
  private static let longestPeer = 8
  /// 低 高 少 多 快 慢
  private static let differing: [UInt32] = [0x4F4E, 0x9AD8, 0x5C11, 0x591A, 0x5FEB, 0x6162]

  private func leadsToNumber(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard index + 2 < end else { return index < end && Characters.isASCIIDigit(UInt32(text[index])) }
    if text[index] < 0x80 { return Characters.isASCIIDigit(UInt32(text[index])) }
    guard text[index] >= 0xE0, text[index] < 0xF0 else { return false }
    let scalar =
      (UInt32(text[index]) & 0x0F) << 12 | (UInt32(text[index + 1]) & 0x3F) << 6 | UInt32(text[index + 2])
      & 0x3F
    return Characters.isDigit(scalar) || HanDigits.opensNumeral(scalar)
      // 约 近 超 逾 翻 第
      || [0x7EA6, 0x8FD1, 0x8D85, 0x903E, 0x7FFB, 0x7B2C].contains(scalar)
  }
}
