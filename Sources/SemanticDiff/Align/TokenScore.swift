/// What it is worth that two tokens become each other; 0: they do not.
final class TokenScore {
  private static let equal: Int32 = 2
  private static let neighbour: Int32 = 2
  private static let mark: Int32 = 1
  /// Of a word, a date, a name: less likely equal by chance than a single character.
  private static let whole: Int32 = 8

  private let left: [Token]
  private let right: [Token]
  private let leftTraits: [FigureTraits]
  private let rightTraits: [FigureTraits]
  /// Place of a figure's traits.
  private let leftOrdinals: [Int]
  private let rightOrdinals: [Int]

  /// The traits are those of the tokens that are figures, in their order.
  init(_ left: [Token], _ leftTraits: [FigureTraits], _ right: [Token], _ rightTraits: [FigureTraits]) {
    self.left = left
    self.right = right
    self.leftTraits = leftTraits
    self.rightTraits = rightTraits
    leftOrdinals = Self.ordinals(left)
    rightOrdinals = Self.ordinals(right)
  }

  private static func ordinals(_ tokens: [Token]) -> [Int] {
    var next = 0
    return tokens.map { token in
      guard token.kind == .figure else { return -1 }
      next += 1
      return next - 1
    }
  }

  @inline(__always)
  func of(_ i: Int, _ j: Int) -> Int32 {
    guard left[i].kind == right[j].kind else { return 0 }
    if left[i].kind == .figure { return ofFigures(i, j) }
    guard left[i].hash == right[j].hash else { return 0 }
    var worth: Int32 =
      switch left[i].kind {
      case .character: Self.equal
      case .mark, .stop: Self.mark
      default: Self.whole
      }
    if i > 0, j > 0, left[i - 1].masked == right[j - 1].masked { worth += Self.neighbour }
    if i + 1 < left.count, j + 1 < right.count, left[i + 1].masked == right[j + 1].masked {
      worth += Self.neighbour
    }
    return worth
  }

  /// Place is known by the neighbouring words, identity by unit, aspect, indicator, and whether it is of the new ones
  /// or of all.
  private func ofFigures(_ i: Int, _ j: Int) -> Int32 {
    let (one, other) = (leftTraits[leftOrdinals[i]], rightTraits[rightOrdinals[j]])
    var before = 0
    while before < 6, i > before, j > before, left[i - 1 - before].masked == right[j - 1 - before].masked {
      before += 1
    }
    var after = 0
    while after < 3, i + 1 + after < left.count, j + 1 + after < right.count,
      left[i + 1 + after].masked == right[j + 1 + after].masked
    {
      after += 1
    }
    let place = Int32(before + after)
    let sameName: Int32 = one.namesSame(as: other) ? 2 : 0
    let sameAspect: Int32 = one.aspect == other.aspect ? 1 : 0
    let sameAccumulation: Int32 = one.accumulation == other.accumulation ? 1 : 0
    let traits = sameName + sameAspect + sameAccumulation
    if one.quote == other.quote { return 9 + place + traits }
    if one.baseUnit == other.baseUnit { return 4 + place + traits }
    return before >= 2 || (before == 1 && after >= 1) ? 2 + place + sameName : 0
  }
}
