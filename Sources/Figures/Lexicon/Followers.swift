/// What the second characters of words are: it turns most places away before their words are compared one by one.
struct Followers: Sendable {
  /// A bit for each character that is a word by itself, by its offset from `Lexicon.base`.
  private(set) var alone = [UInt64](repeating: 0, count: Lexicon.span / 64)
  /// A bit for each character at which reading has to stop: a word by itself, and one that a time or a numeral may begin
  /// with; by its offset from `Lexicon.base`.
  private(set) var stops = Openers.all.bits
  /// A bit for each pair of characters that a word begins with, at its `hash`: few others share one.
  private(set) var pairs = [UInt64](repeating: 0, count: 1 << (Self.hashBits - 6))
  /// Where the entries of each such pair stand in `words`, and those of each word of one character: the pair, the first
  /// place and how many in one number, at the first free place from its hash on; 0 where none is.
  private var places = [UInt64](repeating: 0, count: Self.room)
  /// The words of a pair together, longest first.
  private(set) var words: [Word] = []

  /// An entry of the lexicon, beside its third character: most words that begin with the same two have another.
  struct Word {
    let bits: UInt64

    init(_ entry: UInt32, third: UInt32) { bits = UInt64(third) << 32 | UInt64(entry) }

    var entry: Lexicon.Entry { Lexicon.Entry(bits: UInt32(truncatingIfNeeded: bits)) }
    /// `none` for a word of one or two characters.
    var third: UInt32 { UInt32(truncatingIfNeeded: bits &>> 32) }
  }

  /// Made once, in about the time that a few sentences take.
  static let all = Followers()

  private init() {
    var counts = [UInt16](repeating: 0, count: Self.room)
    // Where the pair of each entry stands: looked for once.
    var found: [UInt16] = []
    found.reserveCapacity(LexiconIndex.entries.count)
    Self.forEachEntry { _, first, second, _ in
      let place = place(first, second)
      found.append(UInt16(place))
      places[place] = UInt64(first) << 48 | UInt64(second) << 32
      counts[place] += 1
      if second == Self.none {
        alone[(Int(first) - Lexicon.base) >> 6] |= 1 << UInt64((Int(first) - Lexicon.base) & 63)
      } else {
        let hash = Self.hash(first, second)
        pairs[hash >> 6] |= 1 << UInt64(hash & 63)
      }
    }
    for word in stops.indices { stops[word] |= alone[word] }
    var next = 0
    for place in places.indices where counts[place] > 0 {
      places[place] |= UInt64(next) << 16
      next += Int(counts[place])
    }
    words = [Word](repeating: Word(0, third: Self.none), count: next)
    var number = 0
    Self.forEachEntry { entry, first, second, third in
      let place = Int(found[number])
      number += 1
      let known = Int(places[place] & 0xFFFF)
      words[Int(places[place] >> 16 & 0xFFFF) + known] = Word(entry, third: third)
      places[place] += 1
    }
  }

  /// Gives each entry with its first three characters; `none` stands for those that it does not have.
  private static func forEachEntry(
    _ body: (_ entry: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) -> Void
  ) {
    let text = UnsafeBufferPointer(
      start: LexiconIndex.words.utf8Start, count: LexiconIndex.words.utf8CodeUnitCount)
    for bits in LexiconIndex.entries {
      let entry = Lexicon.Entry(bits: bits)
      let second = entry.length > 3 ? character(of: text, at: entry.start + 3) : none
      // Behind a character that takes one byte the third stands elsewhere, and is not compared ahead.
      let third =
        entry.length > 6 && second > 0xFF ? character(of: text, at: entry.start + 6) : none
      body(bits, han(text, entry.start), second, third)
    }
  }

  /// No word goes on with that character.
  static let none: UInt32 = 0

  /// Twice as many as there are pairs, so that few stand beside their own place.
  private static let room = 4096

  /// Where the pair stands in `places`, or would.
  @inline(__always)
  private func place(_ first: UInt32, _ second: UInt32) -> Int {
    var place = Self.hash(first, second) & (Self.room - 1)
    let pair = UInt64(first) << 16 | UInt64(second)
    while places[place] != 0, places[place] >> 32 != pair { place = (place &+ 1) & (Self.room - 1) }
    return place
  }

  /// Whether `first` is a word by itself.
  @inline(__always)
  func standsAlone(_ first: UInt32) -> Bool {
    let offset = Int(first) - Lexicon.base
    return offset >= 0 && offset < Lexicon.span && alone[offset >> 6] &>> UInt64(offset & 63) & 1 != 0
  }

  /// Whether a word may begin with the pair: one look, which lets few others through.
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    let hash = Self.hash(first, second)
    return pairs[hash >> 6] &>> UInt64(hash & 63) & 1 != 0
  }

  /// Where in `words` those stand that begin with the pair.
  @inline(__always)
  func candidates(_ first: UInt32, _ second: UInt32) -> Range<Int> {
    let found = places[place(first, second)]
    let start = Int(found >> 16 & 0xFFFF)
    return start..<start &+ Int(found & 0xFFFF)
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
}
