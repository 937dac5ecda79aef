/// What the second characters of words are: it turns most places away before their words are compared one by one.
struct Followers: Sendable {
  /// A bit for the last six bits of each second character, for the words of each first character.
  private var seconds: [UInt64] = []
  /// Where the words of one character begin among the entries of each first character, and where its entries end.
  private var ones: [(start: UInt16, end: UInt16)] = []
  /// The bit of the second character of each entry.
  private var bits: [UInt8] = []

  /// Made once, in about the time that a few sentences take.
  static let all = Followers()

  private init() {
    let words = UnsafeBufferPointer(
      start: LexiconIndex.words.utf8Start, count: LexiconIndex.words.utf8CodeUnitCount)
    let count = LexiconIndex.groups.count - 1
    seconds.reserveCapacity(count)
    ones.reserveCapacity(count)
    bits = [UInt8](repeating: 0, count: LexiconIndex.entries.count)
    for rank in 0..<count {
      var mask: UInt64 = 0
      var (start, end) = (Int(LexiconIndex.groups[rank]), Int(LexiconIndex.groups[rank + 1]))
      // Longest first: those of one character stand last.
      while start < end, case let entry = Lexicon.Entry(bits: LexiconIndex.entries[start]), entry.length > 3 {
        let bit = Self.bit(of: words, at: entry.start + 3)
        mask |= 1 << UInt64(bit)
        bits[start] = bit
        start += 1
      }
      end = max(start, end)
      seconds.append(mask)
      ones.append((UInt16(start), UInt16(end)))
    }
  }

  /// The last six bits of the character at `index`: Han characters differ in those.
  @inline(__always)
  static func bit(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8 {
    let first = text[index]
    return text[index &+ (first < 0x80 ? 0 : first < 0xE0 ? 1 : 2)] & 63
  }

  /// Whether one of the longer words of `rank` may stand at `index`.
  @inline(__always)
  func mayGoOn(_ rank: Int, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && seconds[rank] >> UInt64(Self.bit(of: text, at: index + 3)) & 1 != 0
  }

  /// Whether the second character of the word of an entry may be the one with that bit.
  @inline(__always)
  func mayBe(_ bit: UInt8, _ entry: Int) -> Bool { bits[entry] == bit }

  /// Whether the first character of `rank` is a word by itself.
  @inline(__always)
  func hasSingles(_ rank: Int) -> Bool { ones[rank].start < ones[rank].end }

  /// Where the entries of that word begin.
  @inline(__always)
  func singles(_ rank: Int) -> Int { Int(ones[rank].start) }
}
