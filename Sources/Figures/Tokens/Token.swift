/// A piece of a sentence.
struct Token: Sendable {
  enum Kind: Sendable {
    /// Words that no table knows: what names are made of.
    case text
    case word(Roles)
    /// Place in the sentence's numerals.
    case number(Int)
    /// Place in the sentence's times.
    case time(Int)
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
  /// Place of the numeral or of the time.
  private let place: Int32
  private let form: Form

  private enum Form: UInt8 {
    case text, word, number, time, comma, pause, stop, colon, open, close, quoteOpen, quoteClose
  }

  init(kind: Kind, range: Range<Int>) {
    var (roles, place) = (Roles(), 0)
    switch kind {
    case .text: form = .text
    case .word(let own): (form, roles) = (.word, own)
    case .number(let number): (form, place) = (.number, number)
    case .time(let time): (form, place) = (.time, time)
    case .comma: form = .comma
    case .pause: form = .pause
    case .stop: form = .stop
    case .colon: form = .colon
    case .open: form = .open
    case .close: form = .close
    case .quoteOpen: form = .quoteOpen
    case .quoteClose: form = .quoteClose
    }
    self.roles = roles
    self.place = Int32(place)
    // No source is longer than `SourceDecoder.limit`.
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
  }

  @inline(__always)
  var kind: Kind {
    switch form {
    case .text: .text
    case .word: .word(roles)
    case .number: .number(Int(place))
    case .time: .time(Int(place))
    case .comma: .comma
    case .pause: .pause
    case .stop: .stop
    case .colon: .colon
    case .open: .open
    case .close: .close
    case .quoteOpen: .quoteOpen
    case .quoteClose: .quoteClose
    }
  }

  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  @inline(__always)
  func has(_ role: Roles) -> Bool { roles.rawValue & role.rawValue != 0 }

  @inline(__always)
  var number: Int? { form == .number ? Int(place) : nil }

  @inline(__always)
  var time: Int? { form == .time ? Int(place) : nil }

  @inline(__always)
  var isText: Bool { form == .text || roles.contains(.plain) }

  /// 、
  @inline(__always)
  var isPause: Bool { form == .pause }

  /// A mark between clauses.
  @inline(__always)
  var endsClause: Bool {
    switch form {
    case .comma, .stop, .colon: true
    default: false
    }
  }
}
