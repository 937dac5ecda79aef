/// A piece of a sentence.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// Words that no table knows: what names are made of.
    case text
    /// Has roles.
    case word
    case number
    case time
    /// , or ，
    case comma
    /// 、
    case pause
    /// ； or ; or 。 and the like
    case stop
    case colon
    case open
    case close
    /// “ and 《
    case quoteOpen
    case quoteClose
  }

  // Rules look at the tokens of a clause again and again: three words each, and no roles but a word's.

  /// Empty for all but words.
  let roles: Roles
  private let start: Int32
  private let end: Int32
  /// Place in the sentence's numerals or times.
  private let place: Int32
  let kind: Kind

  init(_ kind: Kind, _ range: Range<Int>, roles: Roles = [], place: Int = 0) {
    self.kind = kind
    self.roles = roles
    self.place = Int32(truncatingIfNeeded: place)
    // No source is longer than `SourceDecoder.limit`.
    (start, end) = (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound))
  }

  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  @inline(__always)
  func has(_ role: Roles) -> Bool { roles.has(role) }

  @inline(__always)
  var number: Int? { kind == .number ? Int(place) : nil }

  @inline(__always)
  var time: Int? { kind == .time ? Int(place) : nil }

  @inline(__always)
  var isText: Bool { kind == .text || roles.contains(.plain) }

  /// 、
  @inline(__always)
  var isPause: Bool { kind == .pause }

  /// A mark between clauses.
  @inline(__always)
  var endsClause: Bool {
    switch kind {
    case .comma, .stop, .colon: true
    default: false
    }
  }
}
