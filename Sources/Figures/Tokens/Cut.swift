/// A sentence as far as it is cut.
struct Cut {
  private var sentence = TokenizedSentence()
  private var textStart: Int?
  /// Whether an unknown or ordinary word stands just before.
  private var wasText = false
  private var wasTime = false

  /// Begins with nothing, in the memory of `used`, of which nothing is left, with room for so many tokens.
  init(in used: inout TokenizedSentence, room: Int) {
    swap(&sentence, &used)
    sentence.empty()
    sentence.tokens.reserveCapacity(room)
  }

  /// The sentence, which ends at `end`; nothing is left here.
  mutating func finished(at end: Int) -> TokenizedSentence {
    flush(end)
    var whole = TokenizedSentence()
    swap(&whole, &sentence)
    return whole
  }

  var isAfterText: Bool { textStart != nil || wasText }
  var isAfterTime: Bool { textStart == nil && wasTime }

  /// What stands from `index` on is text, with that before it.
  @inline(__always)
  mutating func passText(from index: Int) {
    if textStart == nil { textStart = index }
  }

  /// Ends the text before `end`.
  @inline(__always)
  mutating func flush(_ end: Int) {
    if let start = textStart, start < end { sentence.tokens.append(Token(.text, start..<end)) }
    textStart = nil
  }

  @inline(__always)
  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, roles: Roles = [], place: Int = 0) {
    flush(range.lowerBound)
    let token = Token(kind, range, roles: roles, place: place)
    sentence.tokens.append(token)
    sentence.roles.formUnion(roles)
    wasText = token.isText
    wasTime = token.time != nil
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
    sentence.tokens.append(Token(.number, part.range, place: sentence.numerals.count - 1))
  }
}
