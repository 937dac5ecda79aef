/// What the second characters of words are: it turns most places away before their words are compared one by one.
struct Followers: Sendable {
  /// A bit for each character at which reading has to stop: a word by itself, and one that a time or a numeral may begin
  /// with; by its offset from `Lexicon.base`.
  private(set) var stops = Openers.all.bits
  /// A bit for each pair of characters that a word begins with, at its `hash`: few others share one.
  private(set) var pairs = [UInt64](repeating: 0, count: 1 << (Self.hashBits - 6))
  /// A bit for the last six bits of each second character, for the words of each first character.
  private var seconds: [UInt64] = []
  /// Where the bucket of the lowest of those bits stands in `buckets`.
  private var firsts: [UInt16] = []
  /// Where the words of each bit begin in `words`; one more for the end of the last.
  private var buckets: [UInt16] = []
  /// The entries of words of more than one character, those of a bit together, in their order.
  private(set) var words: [UInt32] = []
  /// Where the words of one character begin among the entries of each first character, and where its entries end.
  private var ones: [(start: UInt16, end: UInt16)] = []

  /// Made once, in about the time that a few sentences take.
  static let all = Followers()

  private init() {
    let text = UnsafeBufferPointer(
      start: LexiconIndex.words.utf8Start, count: LexiconIndex.words.utf8CodeUnitCount)
    let count = LexiconIndex.groups.count - 1
    seconds.reserveCapacity(count)
    firsts.reserveCapacity(count)
    ones.reserveCapacity(count)
    words.reserveCapacity(LexiconIndex.entries.count)
    // The last entry of each bit, and the one before each entry: chains, which are as good as lists and take no memory.
    var heads = [UInt16](repeating: 0, count: 64)
    var nexts = [UInt16](repeating: 0, count: LexiconIndex.entries.count)
    for rank in 0..<count {
      let (start, end) = (Int(LexiconIndex.groups[rank]), Int(LexiconIndex.groups[rank + 1]))
      var single = start
      // Longest first: those of one character stand last.
      while single < end, Lexicon.Entry(bits: LexiconIndex.entries[single]).length > 3 { single += 1 }
      var mask: UInt64 = 0
      for place in (start..<single).reversed() {
        let word = Lexicon.Entry(bits: LexiconIndex.entries[place]).start
        let bit = Int(Self.bit(of: text, at: word + 3))
        nexts[place] = mask >> UInt64(bit) & 1 != 0 ? heads[bit] : 0
        heads[bit] = UInt16(place + 1)
        mask |= 1 << UInt64(bit)
        let hash = Self.hash(Self.character(of: text, at: word), Self.character(of: text, at: word + 3))
        pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      }
      seconds.append(mask)
      firsts.append(UInt16(buckets.count))
      while mask != 0 {
        buckets.append(UInt16(words.count))
        var next = heads[mask.trailingZeroBitCount]
        while next != 0 {
          words.append(LexiconIndex.entries[Int(next) - 1])
          next = nexts[Int(next) - 1]
        }
        mask &= mask - 1
      }
      ones.append((UInt16(single), UInt16(end)))
      if single < end {
        let offset = Int(
          Self.character(of: text, at: Lexicon.Entry(bits: LexiconIndex.entries[single]).start))
        stops[(offset - Lexicon.base) >> 6] |= 1 << UInt64((offset - Lexicon.base) & 63)
      }
    }
    buckets.append(UInt16(words.count))
  }

  private static let hashBits = 16

  /// A number for the pair of the Chinese character `first` and what stands behind it.
  @inline(__always)
  static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 &+ second &* 0x85EB_CA77) >> UInt32(32 - hashBits))
  }

  /// The common Chinese character at `index`; of others their first byte.
  @inline(__always)
  static func character(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    let first = text[index]
    return first &- 0xE4 <= 5 ? han(text, index) : UInt32(first)
  }

  @inline(__always)
  static func han(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    (UInt32(text[index]) & 0x0F) << 12 | (UInt32(text[index &+ 1]) & 0x3F) << 6 | UInt32(text[index &+ 2])
      & 0x3F
  }

  /// The last six bits of the character at `index`: Han characters differ in those.
  @inline(__always)
  private static func bit(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8 {
    let first = text[index]
    return text[index &+ (first < 0x80 ? 0 : first < 0xE0 ? 1 : 2)] & 63
  }

  /// Where in `words` those longer words of `rank` stand that may go on with the character at `index`.
  @inline(__always)
  func candidates(_ rank: Int, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Range<Int> {
    let (mask, bit) = (seconds[rank], UInt64(1) << UInt64(Self.bit(of: text, at: index)))
    guard mask & bit != 0 else { return 0..<0 }
    let bucket = Int(firsts[rank]) + (mask & (bit - 1)).nonzeroBitCount
    return Int(buckets[bucket])..<Int(buckets[bucket + 1])
  }

  /// Where the entries of the first character of `rank` as a word by itself stand.
  @inline(__always)
  func singles(_ rank: Int) -> Range<Int> { Int(ones[rank].start)..<Int(ones[rank].end) }
}
