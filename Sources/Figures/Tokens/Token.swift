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

  let kind: Kind
  let range: Range<Int>

  var roles: Roles {
    if case .word(let roles) = kind { return roles }
    return []
  }

  func has(_ role: Roles) -> Bool { !roles.isDisjoint(with: role) }

  var number: Int? {
    if case .number(let place) = kind { return place }
    return nil
  }

  var time: Int? {
    if case .time(let place) = kind { return place }
    return nil
  }

  var isText: Bool {
    switch kind {
    case .text: true
    case .word(let roles): roles.contains(.plain)
    default: false
    }
  }

  /// 、
  var isPause: Bool {
    if case .pause = kind { return true }
    return false
  }

  /// A mark between clauses.
  var endsClause: Bool {
    switch kind {
    case .comma, .stop, .colon: true
    default: false
    }
  }
}
