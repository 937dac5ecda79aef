/// Where a number stands among the tokens of its sentence.
struct Spot {
  /// The number's own place.
  let place: Int
  /// Where its clause begins: after the last comma or semicolon.
  let clauseStart: Int
  /// Where the clause ends.
  let clauseEnd: Int
  /// Where its own words begin: after the number before it and the mark between them.
  let itemStart: Int
  /// Whether numbers stand before it in the clause.
  let isListed: Bool
  /// Whether it stands in brackets that opened in this clause.
  let isBracketed: Bool
  /// What the words before it do in its clause, all together, and its own: most of what rules look for they do not hold.
  let clauseRoles: Roles
  let ownRoles: Roles

  init(place: Int, in tokens: [Token]) {
    self.place = place
    var start = place
    var item: Int?
    var listed = false
    var bracketed = false
    var depth = 0
    var roles: Roles = []
    while start > 0 {
      let token = tokens[start - 1]
      // 申请量：486件: a colon straight before the number is no more than 为.
      // （错月数，下同）: what ends a clause in brackets behind which the number stands ends none of its own.
      if token.endsClause, start < place || token.kind != .colon,
        depth == 0 || !tokens[..<(start - 1)].contains(where: { $0.kind == .open })
      {
        break
      }
      if case .close = token.kind { depth += 1 }
      if case .open = token.kind {
        if depth == 0 {
          bracketed = true
          if item == nil { item = start }
          break
        }
        depth -= 1
      }
      if token.number != nil, depth == 0 {
        listed = true
        if item == nil { item = start }
      }
      roles.formUnion(token.roles)
      start -= 1
    }
    clauseStart = start
    isListed = listed
    isBracketed = bracketed
    var own = item ?? start
    // 56家（其中新增8家）、科技型企业132家: a bracket behind the number before tells of that one.
    if listed, own < place, case .open = tokens[own].kind, let close = Self.close(of: own, in: tokens, place)
    {
      own = close + 1
    }
    // 62%的税收、75%的成果, 15项通过初评、4项进入终评: what follows a number up to the mark is its own noun.
    if listed, own < place, tokens[own].has([.of, .verb]) || tokens[own].isText,
      let mark = tokens[own..<place].lastIndex(where: { $0.isPause || $0.has(.and) }),
      tokens[own].has(.of) || mark == place - 1
    {
      own = mark
    }
    if listed, own < place, tokens[own].isPause { own += 1 }
    if listed, own < place, tokens[own].has(.and) { own += 1 }
    // 62%的税收、75%的成果: the noun belongs to the number before it.
    if listed, own < place, tokens[own].has(.of),
      let mark = tokens[own..<place].lastIndex(where: { $0.isPause || $0.has(.and) })
    {
      own = mark + 1
    }
    itemStart = own
    clauseRoles = roles
    if own > start {
      roles = []
      for index in own..<place { roles.formUnion(tokens[index].roles) }
    }
    ownRoles = roles
    var end = place + 1
    while end < tokens.count, !tokens[end].endsClause { end += 1 }
    clauseEnd = end
  }

  /// Where the bracket that opens at `open` closes before `end`, if it holds a number.
  private static func close(of open: Int, in tokens: [Token], _ end: Int) -> Int? {
    var hasNumber = false
    for place in open..<end {
      if tokens[place].number != nil { hasNumber = true }
      if case .close = tokens[place].kind { return hasNumber && place + 1 < end ? place : nil }
    }
    return nil
  }
}
