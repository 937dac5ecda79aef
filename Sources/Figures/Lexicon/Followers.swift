/// What the second characters of words are: it turns most places away before their words are compared one by one.
struct Followers: Sendable {
  /// A bit for the last six bits of each second character, for the words of each first character.
  private var seconds: [UInt64] = []
  /// Where the words of one character begin among the entries of each first character, and where its entries end.
  private var ones: [(start: UInt16, end: UInt16)] = []

  /// Made once, in about the time that a few sentences take.
  static let all = Followers()

  private init() {
    let words = UnsafeBufferPointer(
      start: LexiconIndex.words.utf8Start, count: LexiconIndex.words.utf8CodeUnitCount)
    let count = LexiconIndex.groups.count - 1
    seconds.reserveCapacity(count)
    ones.reserveCapacity(count)
    for rank in 0..<count {
      var bits: UInt64 = 0
      var (start, end) = (Int(LexiconIndex.groups[rank]), Int(LexiconIndex.groups[rank + 1]))
      // Longest first: those of one character stand last.
      while start < end, case let entry = Lexicon.Entry(bits: LexiconIndex.entries[start]), entry.length > 3 {
        bits |= 1 << Self.bit(of: words, at: entry.start + 3)
        start += 1
      }
      end = max(start, end)
      seconds.append(bits)
      ones.append((UInt16(start), UInt16(end)))
    }
  }

  @inline(__always)
  private static func bit(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    let first = text[index]
    return UInt64(text[index + (first < 0x80 ? 0 : first < 0xE0 ? 1 : 2)] & 63)
  }

  /// Whether one of the longer words of `rank` may stand at `index`.
  @inline(__always)
  func mayGoOn(_ rank: Int, _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && seconds[rank] >> Self.bit(of: text, at: index + 3) & 1 != 0
  }

  /// Whether the first character of `rank` is a word by itself.
  @inline(__always)
  func hasSingles(_ rank: Int) -> Bool { ones[rank].start < ones[rank].end }

  /// Where the entries of that word begin.
  @inline(__always)
  func singles(_ rank: Int) -> Int { Int(ones[rank].start) }
}
