import Figures
import Quantities
import Revisions

/// Figures whose sentence has no partner, or whose clause went to another sentence.
extension Alignment {
  /// Groups larger than this are left alone: what so many figures share identifies none of them.
  private static let largestGroup = 100

  private struct Pair {
    let left: Int
    let right: Int
    let score: Int
    let hasSameQuote: Bool
  }

  mutating func matchFiguresElsewhere() {
    let ones = left.figureSpans.indices.filter {
      rightFigure[$0] < 0 && !isUnreadRight[$0] && left.figureLine[$0] >= 0
    }
    let others = right.figureSpans.indices.filter {
      leftFigure[$0] < 0 && !isUnreadLeft[$0] && right.figureLine[$0] >= 0
    }
    guard !ones.isEmpty, !others.isEmpty else { return }
    let contexts = ones.map {
      Self.grams(Clause.context(_:in:), of: $0, in: left.figureLine[$0], &leftTokens)
    }
    let otherContexts = others.map {
      Self.grams(Clause.context(_:in:), of: $0, in: right.figureLine[$0], &rightTokens)
    }
    let clauses = ones.map { Self.grams(Clause.around(_:in:), of: $0, in: left.figureLine[$0], &leftTokens) }
    let otherClauses = others.map {
      Self.grams(Clause.around(_:in:), of: $0, in: right.figureLine[$0], &rightTokens)
    }
    var pairs: [Pair] = []
    for key in [\FigureTraits.quote, \FigureTraits.identity] {
      for group in groups(ones, others, by: key) {
        let isUnique = group.left.count == 1 && group.right.count == 1
        for i in group.left {
          for j in group.right {
            // Alone with its words, the clause is enough.
            let clause = isUnique ? Similarity.dice(clauses[i], otherClauses[j]) : 0
            let likeness = max(Similarity.dice(contexts[i], otherContexts[j]), clause >= 800 ? clause : 0)
            if let pair = pair(ones[i], others[j], likeness, isUnique: isUnique) { pairs.append(pair) }
          }
        }
      }
    }
    pairs.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    for (place, pair) in pairs.enumerated() where rightFigure[pair.left] < 0 && leftFigure[pair.right] < 0 {
      if pair.hasSameQuote || !isAmbiguous(place, among: pairs) { pairFigures(pair.left, pair.right) }
    }
  }

  /// Whether another free figure would do as well.
  private func isAmbiguous(_ place: Int, among pairs: [Pair]) -> Bool {
    let pair = pairs[place]
    return pairs[(place + 1)...].prefix { $0.score == pair.score }.contains { rival in
      (rival.left == pair.left) != (rival.right == pair.right)
        && rightFigure[rival.left] < 0 && leftFigure[rival.right] < 0
    }
  }

  private mutating func groups(
    _ ones: [Int], _ others: [Int], by key: KeyPath<FigureTraits, UInt64>
  ) -> [(left: ArraySlice<Int>, right: ArraySlice<Int>)] {
    var index = HashIndex(capacity: ones.count + others.count)
    let keys = ones.map { index.number(leftTokens.traits(of: $0)[keyPath: key]) }
    let otherKeys = others.map { index.number(rightTokens.traits(of: $0)[keyPath: key]) }
    let groups = Grouping(keys, groups: index.count)
    let otherGroups = Grouping(otherKeys, groups: index.count)
    var result: [(left: ArraySlice<Int>, right: ArraySlice<Int>)] = []
    for group in 0..<index.count {
      if groups[group].count * otherGroups[group].count <= Self.largestGroup {
        result.append((groups[group], otherGroups[group]))
      } else {
        isCapped = true
      }
    }
    return result
  }

  /// A pair whose words, or whose known indicator and these, are enough to call it the same figure.
  private mutating func pair(_ one: Int, _ other: Int, _ likeness: Int, isUnique: Bool) -> Pair? {
    let (mine, theirs) = (leftTokens.traits(of: one), rightTokens.traits(of: other))
    guard mine.baseUnit == theirs.baseUnit else { return nil }
    let hasSameQuote = mine.quote == theirs.quote
    let hasSameName = mine.namesSame(as: theirs) && mine.aspect == theirs.aspect
    let isKnown = hasSameName && mine.key != 0 && isUnique && agree(one, other)
    guard hasSameQuote ? likeness >= 500 : hasSameName && likeness >= (isKnown ? 300 : 600) else {
      return nil
    }
    return Pair(
      left: one, right: other, score: likeness + (hasSameQuote ? 150 : 0) + (hasSameName ? 100 : 0),
      hasSameQuote: hasSameQuote)
  }

  /// Word pairs of the stretch that `part` names around a figure.
  private static func grams(
    _ part: (Int, [Token]) -> Range<Int>, of figure: Int, in line: Int, _ tokens: inout LineTokens
  ) -> [UInt32] {
    let all = Array(tokens.tokens(of: line))
    var grams: [UInt32] = []
    if let place = all.firstIndex(where: { Int($0.figure) == figure }) {
      LineTokens.appendGrams(of: all[part(place, all)], to: &grams)
    }
    return grams
  }

  /// Whether everything said of the two but their value is the same.
  private func agree(_ one: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (left.report.figures[one], right.report.figures[other])
    let samePeriod =
      switch (mine.period, theirs.period) {
      case (nil, nil): true
      case (let period?, let otherPeriod?): period.covers(sameDaysAs: otherPeriod)
      default: false
      }
    return samePeriod && mine.scope == theirs.scope && mine.accumulation == theirs.accumulation
      && mine.status == theirs.status
  }
}

extension FigureTraits {
  /// What is measured, in which unit and respect, and whether it is of the new ones or of all.
  var identity: UInt64 {
    let measure = ByteHash.mix(ByteHash.mix(key == 0 ? name : key, baseUnit), aspect.hashNumber)
    return ByteHash.mix(measure, accumulation == nil ? 0 : accumulation == .new ? 1 : 2)
  }
}

extension Aspect {
  fileprivate var hashNumber: UInt64 { UInt64(Self.allCases.firstIndex(of: self) ?? 0) }
}
