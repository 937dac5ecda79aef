import Figures

/// Figures that changed places inside their sentence together with their words: `甲8家、乙2家` and `乙2家、甲8家`.
///
/// The aligner keeps the order of the words, and so lets a figure meet the one that came to its place. Words that
/// stand once on each side, and what is measured, tell better.
extension Alignment {
  /// More free figures in a block than these are left as they are: their likenesses would be compared all with all.
  private static let mostFree = 40

  /// A figure of a block: its token, and what it is known by.
  fileprivate struct Stand {
    let token: Int
    let figure: Int
    /// Of the words from the last mark or figure to it; quotation marks do not end them.
    let words: UInt64
    let wordCount: Int
    let traits: FigureTraits
  }

  mutating func followMovedClauses(of block: inout Block) {
    let ones = Self.stands(block.leftTokens, &leftTokens)
    let others = Self.stands(block.rightTokens, &rightTokens)
    guard !ones.isEmpty, !others.isEmpty else { return }
    var partner = [Int](repeating: -1, count: ones.count)
    var partnerOfOther = [Int](repeating: -1, count: others.count)
    let (places, otherPlaces) = (
      Self.places(ones, in: block.leftTokens), Self.places(others, in: block.rightTokens)
    )
    for match in block.matches {
      let (i, j) = (places[Int(match.left)], otherPlaces[Int(match.right)])
      guard i >= 0, j >= 0 else { continue }
      (partner[i], partnerOfOther[j]) = (j, i)
    }
    // Most sentences keep their order.
    let isFree = ones.indices.map { partner[$0] < 0 || !Self.isSettled(ones[$0], others[partner[$0]]) }
    let isFreeOther = others.indices.map {
      partnerOfOther[$0] < 0 || !Self.isSettled(ones[partnerOfOther[$0]], others[$0])
    }
    guard isFree.contains(true), isFreeOther.contains(true) else { return }
    for isWords in [true, false] {
      for (i, j) in Self.unique(ones, others, by: { isWords ? $0.words : $0.identity })
      where isFree[i] && isFreeOther[j] && partner[i] != j && (!isWords || Self.isTold(ones[i], others[j])) {
        if partner[i] >= 0 { partnerOfOther[partner[i]] = -1 }
        if partnerOfOther[j] >= 0 { partner[partnerOfOther[j]] = -1 }
        (partner[i], partnerOfOther[j]) = (j, i)
      }
    }
    pairLikeClauses(ones, others, &partner, &partnerOfOther, block)
    block.matches.removeAll { match in
      let (i, j) = (places[Int(match.left)], otherPlaces[Int(match.right)])
      return i >= 0 && j >= 0 && partner[i] != j
    }
    for (i, j) in partner.enumerated() where j >= 0 { pairFigures(ones[i].figure, others[j].figure) }
  }

  /// Of the figures still without a partner those whose whole clauses are alike.
  private mutating func pairLikeClauses(
    _ ones: [Stand], _ others: [Stand], _ partner: inout [Int], _ partnerOfOther: inout [Int], _ block: Block
  ) {
    let free = ones.indices.filter { partner[$0] < 0 }
    let freeOthers = others.indices.filter { partnerOfOther[$0] < 0 }
    guard !free.isEmpty, !freeOthers.isEmpty else { return }
    guard free.count <= Self.mostFree, freeOthers.count <= Self.mostFree else {
      isCapped = true
      return
    }
    var pairs: [(score: Int, left: Int, right: Int)] = []
    for i in free {
      for j in freeOthers where ones[i].isOfKind(of: others[j]) {
        let score = Clause.likeness(
          block.leftTokens[Clause.around(ones[i].token, in: block.leftTokens)],
          block.rightTokens[Clause.around(others[j].token, in: block.rightTokens)])
        if score >= 600 { pairs.append((score, i, j)) }
      }
    }
    pairs.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    for pair in pairs where partner[pair.left] < 0 && partnerOfOther[pair.right] < 0 {
      (partner[pair.left], partnerOfOther[pair.right]) = (pair.right, pair.left)
    }
  }

  /// Whether two that met by place need not be asked again.
  private static func isSettled(_ one: Stand, _ other: Stand) -> Bool {
    one.wordCount >= 2 && one.words == other.words || one.identity == other.identity
  }

  /// Whether equal words are enough to tell what is measured: `同比增长` says it of anything.
  private static func isTold(_ one: Stand, _ other: Stand) -> Bool {
    guard one.isOfKind(of: other), one.wordCount >= 2 else { return false }
    return one.traits.namesSame(as: other.traits)
      || one.wordCount >= 6 && one.traits.aspect == .level && other.traits.aspect == .level
  }

  /// A name in these is one of the words.
  private static let quotationMarks = ["“", "”", "‘", "’", "「", "」", "\""].map {
    $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  private static func stands(_ tokens: [Token], _ lines: inout LineTokens) -> [Stand] {
    var stands: [Stand] = []
    var (words, count): (UInt64, Int) = (0, 0)
    for (place, token) in tokens.enumerated() {
      if token.figure >= 0 {
        stands.append(
          Stand(
            token: place, figure: Int(token.figure), words: words, wordCount: count,
            traits: lines.traits(of: Int(token.figure))))
      }
      if token.figure >= 0 || token.isPunctuation && !quotationMarks.contains(token.hash) {
        (words, count) = (0, 0)
      } else if !token.isPunctuation {
        (words, count) = (ByteHash.mix(words, UInt64(token.masked)), count + 1)
      }
    }
    return stands
  }

  /// Places in `stands` by token; -1 for one that is no figure.
  private static func places(_ stands: [Stand], in tokens: [Token]) -> [Int] {
    var places = [Int](repeating: -1, count: tokens.count)
    for (place, stand) in stands.enumerated() { places[stand.token] = place }
    return places
  }

  /// Pairs of those that stand once on each side, in the order of the left one.
  private static func unique(
    _ ones: [Stand], _ others: [Stand], by key: (Stand) -> UInt64
  ) -> [(left: Int, right: Int)] {
    var keys = UniqueKeys(capacity: ones.count + others.count)
    for (place, one) in ones.enumerated() { keys.addLeft(key(one), place) }
    for (place, other) in others.enumerated() { keys.addRight(key(other), place) }
    return keys.pairs.sorted { $0.left < $1.left }
  }
}

extension Alignment.Stand {
  fileprivate var identity: UInt64 { traits.identity }

  fileprivate func isOfKind(of other: Self) -> Bool {
    traits.baseUnit == other.traits.baseUnit && traits.aspect == other.traits.aspect
  }
}
