/// What the second characters of words are: it turns most places away before their words are compared one by one.
struct Followers: Sendable {
  /// A bit for each character that is a word by itself, by its offset from `Lexicon.base`.
  private let alone = LexiconIndex.alone
  /// A bit for each character at which reading has to stop: a word by itself, and one that a time or a numeral may begin
  /// with; by its offset from `Lexicon.base`.
  let stops: [UInt64]
  /// A bit for each pair of characters that a word begins with, at its `hash`: few others share one.
  let pairs = LexiconIndex.pairs
  /// Where the entries of each such pair stand in `words`, and those of each word of one character: the pair, the first
  /// place and how many in one number, at the first free place from its hash on; 0 where none is.
  private let places = LexiconIndex.places
  /// The words of a pair together, longest first, as `Word` has them.
  private let words = LexiconIndex.followers

  /// An entry of the lexicon, beside its third character: most words that begin with the same two have another.
  struct Word {
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    init(_ entry: UInt32, third: UInt32) { bits = UInt64(third) << 32 | UInt64(entry) }

    var entry: Lexicon.Entry { Lexicon.Entry(bits: UInt32(truncatingIfNeeded: bits)) }
    /// `none` for a word of one or two characters.
    var third: UInt32 { UInt32(truncatingIfNeeded: bits &>> 32) }
  }

  static let all = Followers()

  private init() {
    var stops = Openers.all.bits
    for word in stops.indices { stops[word] |= LexiconIndex.alone[word] }
    self.stops = stops
  }

  @inline(__always)
  func word(_ place: Int) -> Word { Word(bits: words[place]) }

  /// No word goes on with that character.
  static let none: UInt32 = 0

  /// Twice as many as there are pairs, so that few stand beside their own place.
  static let room = 4096

  /// Where the pair stands in `places`, or would.
  @inline(__always)
  static func place(_ first: UInt32, _ second: UInt32, in places: [UInt64]) -> Int {
    var place = hash(first, second) & (room - 1)
    let pair = UInt64(first) << 16 | UInt64(second)
    while places[place] != 0, places[place] >> 32 != pair { place = (place &+ 1) & (room - 1) }
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
    let found = places[Self.place(first, second, in: places)]
    let start = Int(found >> 16 & 0xFFFF)
    return start..<start &+ Int(found & 0xFFFF)
  }

  static let hashBits = 16

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
