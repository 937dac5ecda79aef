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
    /// The clauses of the figures.
    let oldClause: [UInt8]
    let newClause: [UInt8]
    /// What is said up to the end of these clauses, from the start of the sentence or of those it was one with.
    let oldWords: [UInt8]
    let newWords: [UInt8]
    /// The same from the start of the paragraph.
    let oldPassage: [UInt8]
    let newPassage: [UInt8]
    /// Whether `oldWords` and `newWords` are equally many clauses.
    let hasAsManyClauses: Bool
    /// Whether the sentence went to another section.
    let isElsewhere: Bool
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
      if old.basis != new.basis, hasOneOf(Self.basisCues) { kinds.append(.basis) }
      if old.aspect != new.aspect, !kinds.contains(.aspect), hasOneOf(Self.aspectCues) {
        kinds.append(.aspect)
      }
      if hasOtherAccumulation { kinds.append(.accumulation) }
      if hasOtherIndicator { kinds.append(.indicator) }
    }
    return kinds.sorted()
  }

  /// What differs where both sentences are the same to the byte: what is said around them.
  var kindsInSameWords: [FigureChange.Kind] {
    (hasOtherStatus ? [.status] : []) + (hasOtherPeriod ? [.period] : [])
  }

  /// Whether two figures in the same words can differ at all.
  static func mayDiffer(_ old: Figure, _ new: Figure, isElsewhere: Bool) -> Bool {
    if isElsewhere, old.status != new.status { return true }
    guard let before = old.period, let after = new.period else { return false }
    return !before.covers(sameDaysAs: after)
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
    let hasSameUnit = old.written.unit == new.written.unit
    // The unit of a table's cell may stand in a head, and change there.
    if old.quote == new.quote, hasSameUnit { return surroundings.hasSameClause ? [] : sign }
    guard old.normalized.unit == new.normalized.unit else {
      // 家 and 个 cannot be converted, but twelve stay twelve.
      if isEqual(old.normalized, new.normalized),
        UnitTable.countAlike(old.normalized.unit, new.normalized.unit)
      {
        return hasSameUnit ? [] : [.unit]
      }
      // 8.6% more is not 8.6个百分点 more.
      if isPercentForPoints, old.aspect != new.aspect { return [.value, .aspect] }
      return hasSameUnit ? [.value] : [.value, .unit]
    }
    if !sign.isEmpty { return sign }
    let unit: [FigureChange.Kind] = hasSameUnit ? [] : [.unit]
    if isEqual(old.normalized, new.normalized) {
      return hasSameUnit && old.written.value.scale != new.written.value.scale ? [.precision] : unit
    }
    if !hasSameUnit, isEqual(old.written, new.written) { return [.value, .unitSlip] }
    return isRounding ? [.precision] + unit : [.value] + unit
  }

  private var isPercentForPoints: Bool {
    let (unit, other) = (old.normalized.unit, new.normalized.unit)
    return unit == "%" && other == "百分点" || unit == "百分点" && other == "%"
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

  /// Words that say what a change is measured against.
  private static let basisCues = ["同比", "环比", "上年", "去年", "上期", "较", "比", "由", "从"]

  /// Words that make a number a level, a change, a share or a rank.
  private static let aspectCues = [
    "增长", "下降", "提高", "提升", "上升", "降低", "减少", "增加", "回落", "净增", "增幅", "增速", "占", "比重", "比例", "率", "倍",
    "居", "列", "位", "达到", "累计",
  ]

  /// A clause that went with its 预计 makes the next one read otherwise, but that one was not changed.
  private var hasOtherStatus: Bool {
    guard old.status != new.status else { return false }
    if surroundings.isElsewhere { return true }
    return hasOneOf(Self.statusCues)
      || surroundings.hasAsManyClauses
        && Self.statusCues.contains { surroundings.oldWords.says($0) != surroundings.newWords.says($0) }
  }

  /// Only what the sentence itself says counts, or one before it in the paragraph; and the year of the section that it
  /// went to.
  private var hasOtherPeriod: Bool {
    guard let before = old.period, let after = new.period, !before.covers(sameDaysAs: after) else {
      return false
    }
    if surroundings.isElsewhere, before.isInherited, after.isInherited, before.start.year != after.start.year
    {
      return true
    }
    guard before.label != after.label else { return false }
    let (oldWords, newWords) = (surroundings.oldPassage, surroundings.newPassage)
    let keepsOld = PeriodWords.stand(before.label, in: newWords)
    let hadNew = PeriodWords.stand(after.label, in: oldWords)
    if !before.isInherited, !after.isInherited { return !(keepsOld && hadNew) }
    // Said before the sentence, it has changed only where one took the other's place.
    return !keepsOld && !hadNew && PeriodWords.stand(before.label, in: oldWords)
      && PeriodWords.stand(after.label, in: newWords)
  }

  private var hasOtherScope: Bool {
    guard old.scope != new.scope, !surroundings.hasSameClause else { return false }
    return hasOneOf([old.scope, new.scope].compactMap(\.self))
  }

  /// Words that make a number one of the new ones, or of all there are.
  private static let accumulationCues = ["新", "再", "净增", "累计", "总数", "总量", "总计", "存量"]

  /// Words of a stock. `共有` for `现有` says no other thing, but `共有` for `新增` does.
  private static let stockCues = ["共", "已有", "拥有"]

  private var hasOtherAccumulation: Bool {
    guard old.accumulation != new.accumulation, old.aspect == new.aspect else { return false }
    return hasOneOf(Self.accumulationCues)
      || old.accumulation != nil && new.accumulation != nil && hasOneOf(Self.stockCues)
  }

  /// Whether one of the two clauses alone says one of these.
  private func hasOneOf(_ cues: [String]) -> Bool {
    cues.contains { !$0.isEmpty && surroundings.oldClause.says($0) != surroundings.newClause.says($0) }
  }

  private var hasOtherIndicator: Bool {
    guard old.indicator.name != new.indicator.name, surroundings.likenessBefore < 700 else { return false }
    if let key = old.indicator.key, let other = new.indicator.key { return key != other }
    // Names that were not looked up are only words: one word for another does not make another indicator.
    return surroundings.likenessBefore < 400
      && NameStems(old.indicator.name, new.indicator.name).areUnlike
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
