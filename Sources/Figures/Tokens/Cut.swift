/// A sentence as far as it is cut.
struct Cut {
  private var sentence = TokenizedSentence()
  /// Its tokens, in memory that is nobody else's: an array asks that before each that is added.
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var count = 0
  /// Where the text begins that is no token yet; behind all places where there is none.
  private var textStart = Int.max
  /// What the last token was: an unknown or ordinary word, a time.
  private var last = Lexicon.Before.other
  /// The same of what stands just before.
  private(set) var before = Lexicon.Before.other

  /// Begins with nothing, in the memory of `used`, of which nothing is left. `tokens` has room for one of each byte.
  init(in used: inout TokenizedSentence, tokens: UnsafeMutableBufferPointer<Token>) {
    self.tokens = tokens
    swap(&sentence, &used)
    sentence.empty()
  }

  /// Hands over the sentence, which ends at `end`; nothing is left here.
  mutating func finish(at end: Int, into whole: inout TokenizedSentence) {
    flush(end)
    sentence.tokens.append(contentsOf: UnsafeBufferPointer(rebasing: tokens[..<count]))
    swap(&whole, &sentence)
  }

  @inline(__always)
  private mutating func append(_ token: Token) {
    tokens.initializeElement(at: count, to: token)
    count &+= 1
  }

  /// What stands from `index` on is text, with that before it.
  @inline(__always)
  mutating func passText(from index: Int) {
    textStart = min(textStart, index)
    before = .text
  }

  /// Ends the text before `end`.
  @inline(__always)
  mutating func flush(_ end: Int) {
    if textStart < end { append(Token(.text, textStart..<end)) }
    textStart = .max
    before = last
  }

  @inline(__always)
  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, roles: Roles = [], place: Int = 0) {
    flush(range.lowerBound)
    append(Token(kind, range, roles: roles, place: place))
    sentence.roles.formUnion(roles)
    last = kind == .text || roles.contains(.plain) ? .text : kind == .time ? .time : .other
    before = last
  }

  mutating func add(_ time: TimeExpression, _ range: Range<Int>) {
    sentence.times.append(time)
    add(.time, range, place: sentence.times.count - 1)
  }

  mutating func add(_ number: consuming Numeral, _ range: Range<Int>) {
    // Most sentences that have one have no more than these.
    if sentence.numerals.isEmpty { sentence.numerals.reserveCapacity(4) }
    sentence.numerals.append(number)
    add(.number, range, place: sentence.numerals.count - 1)
  }

  /// A part of a ratio: the signs between them are no tokens.
  mutating func addPart(_ part: Numeral) {
    sentence.numerals.append(part)
    append(Token(.number, part.range, place: sentence.numerals.count - 1))
  }
}
