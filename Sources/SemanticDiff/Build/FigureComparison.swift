import Figures
import Quantities
import Revisions

/// What differs between two figures that are one.
struct FigureComparison {
  /// How the words around the two differ: what a sentence does not say itself must not make a change.
  struct Surroundings {
    /// Whether the clauses of both say the same but for their figures.
    let hasSameClause: Bool
    /// Likeness of the words before the figures in their clauses, in thousandths.
    let likenessBefore: Int
    /// What the sentences say from their start to the end of the figure's clause.
    let oldWords: [UInt8]
    let newWords: [UInt8]
  }

  let old: Figure
  let new: Figure
  let surroundings: Surroundings

  var kinds: [FigureChange.Kind] {
    var kinds = amountKinds
    if old.bound != new.bound, !surroundings.hasSameClause || old.quote != new.quote { kinds.append(.bound) }
    if hasOtherStatus { kinds.append(.status) }
    if hasOtherPeriod { kinds.append(.period) }
    if hasOtherScope { kinds.append(.scope) }
    if !surroundings.hasSameClause {
      if old.basis != new.basis { kinds.append(.basis) }
      if old.aspect != new.aspect { kinds.append(.aspect) }
      if hasOtherIndicator { kinds.append(.indicator) }
    }
    return kinds.sorted()
  }

  var delta: FigureDelta? {
    guard old.normalized.unit == new.normalized.unit, old.normalized.maximum == nil,
      new.normalized.maximum == nil, old.normalized.value != new.normalized.value,
      let absolute = new.normalized.value.minus(old.normalized.value)
    else { return nil }
    return FigureDelta(
      absolute: absolute.reduced, relative: absolute.divided(by: old.normalized.value.magnitude, scale: 4))
  }

  // MARK: Amounts

  private var amountKinds: [FigureChange.Kind] {
    let sign: [FigureChange.Kind] = hasTurned ? [.value, .sign] : []
    if old.quote == new.quote { return surroundings.hasSameClause ? [] : sign }
    let hasSameUnit = old.written.unit == new.written.unit
    guard old.normalized.unit == new.normalized.unit else {
      // 家 and 个 cannot be converted, but twelve stay twelve.
      let isSame = isEqual(old.normalized, new.normalized)
      return isSame ? (hasSameUnit ? [] : [.unit]) : hasSameUnit ? [.value] : [.value, .unit]
    }
    if !sign.isEmpty { return sign }
    let unit: [FigureChange.Kind] = hasSameUnit ? [] : [.unit]
    if isEqual(old.normalized, new.normalized) {
      return hasSameUnit && old.written.value.scale != new.written.value.scale ? [.precision] : unit
    }
    if !hasSameUnit, isEqual(old.written, new.written) { return [.value, .unitSlip] }
    return isRounding ? [.precision] + unit : [.value] + unit
  }

  private var hasTurned: Bool {
    let (before, after) = (old.normalized.value, new.normalized.value)
    return !before.isZero && !after.isZero && before.isNegative != after.isNegative
  }

  private func isEqual(_ one: Amount, _ other: Amount) -> Bool {
    one.value == other.value && (one.maximum ?? one.value) == (other.maximum ?? other.value)
  }

  /// Whether one is the other, written with fewer digits.
  private var isRounding: Bool {
    guard (old.normalized.maximum == nil) == (new.normalized.maximum == nil),
      let step = lastDigit(of: old), let otherStep = lastDigit(of: new), step != otherStep
    else { return false }
    let coarser = max(step, otherStep)
    let ends = [
      (old.normalized.value, new.normalized.value),
      (old.normalized.maximum ?? old.normalized.value, new.normalized.maximum ?? new.normalized.value),
    ]
    return ends.allSatisfy { before, after in
      guard let twice = after.minus(before)?.magnitude.times(ExactDecimal(2)) else { return false }
      return twice <= coarser
    }
  }

  /// The worth of the last written digit in the base unit: 100 万 for `1.25亿元`.
  private func lastDigit(of figure: Figure) -> ExactDecimal? {
    let (written, normalized) = (figure.written.value, figure.normalized.value)
    let last = ExactDecimal(coefficient: 1, scale: written.scale)
    if written == normalized || written.isZero { return last }
    // The magnitude is a power of ten, or 万分 and the like; its quotient is exact at this many places.
    return normalized.divided(by: written, scale: 6)?.magnitude.times(last)?.reduced
  }

  // MARK: Meaning

  /// Words that make a number an aim, an expectation or a fact.
  private static let statusCues = [
    "力争", "争取", "目标", "计划", "确保", "预计", "预期", "预测", "有望", "拟", "将", "要", "已", "完成", "实现",
  ]

  private var hasOtherStatus: Bool {
    old.status != new.status && Self.statusCues.contains(where: isSaidOnce)
  }

  private var hasOtherPeriod: Bool {
    guard let before = old.period, let after = new.period, !before.isInherited, !after.isInherited else {
      return false
    }
    return before.label != after.label && !before.covers(sameDaysAs: after)
  }

  private var hasOtherScope: Bool {
    old.scope != new.scope && [old.scope, new.scope].contains { $0.map(isSaidOnce) ?? false }
  }

  /// Whether only one of the two sentences says this.
  private func isSaidOnce(_ words: String) -> Bool {
    !words.isEmpty && surroundings.oldWords.says(words) != surroundings.newWords.says(words)
  }

  private var hasOtherIndicator: Bool {
    guard old.indicator.name != new.indicator.name, surroundings.likenessBefore < 700 else { return false }
    if let key = old.indicator.key, let other = new.indicator.key { return key != other }
    return surroundings.likenessBefore < 500
  }
}

extension [UInt8] {
  fileprivate func says(_ words: String) -> Bool {
    var words = words
    return withUnsafeBufferPointer { all in
      words.withUTF8 { $0.occurs(0, $0.count, in: all, 0, all.count) }
    }
  }
}
