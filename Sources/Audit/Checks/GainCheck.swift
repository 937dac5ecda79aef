import Figures
import History
import Quantities
import ReportText

/// `总数300家，比上年净增58家，增长24%`: a level, what it gained since last year, and the growth told with them.
func gainFaults(in text: AuditedText) -> [Finding] {
  text.sentences.indices.flatMap { place -> [Finding] in
    guard !text.isRow(place) else { return [] }
    let told = Array(text.figures(of: place))
    return told.indices.dropLast(2).compactMap { first in
      let (second, third) = (told[first + 1], told[first + 2])
      return Gain(told[first], gained: second, growth: third, in: text)?.finding(in: text)
        ?? Gain(told[first], gained: third, growth: second, in: text)?.finding(in: text)
    }
  }
}

/// A level with its gain and its growth, all since last year.
private struct Gain {
  let level: Figure
  let gained: Figure
  let growth: Figure

  /// `nil` where the three are not about one thing, or something else stands between them.
  init?(_ level: Figure, gained: Figure, growth: Figure, in text: AuditedText) {
    guard level.isAmount, level.status == .actual, level.accumulation != .new, level.normalized.unit != "%",
      gained.isPlain, gained.aspect == .change, gained.normalized.unit == level.normalized.unit,
      growth.isPlain, growth.aspect == .growth, growth.normalized.unit == "%",
      [gained, growth].allSatisfy({
        $0.status == .actual && $0.stem == level.stem && ($0.basis == nil || $0.basis == .yoy)
          && text.key(of: $0).period == text.key(of: level).period
      })
    else { return nil }
    let name = Array(level.indicator.name.utf8)
    guard !MoveWords.constantPrices.stands(in: name), !MoveWords.comparable.stands(in: name) else {
      return nil
    }
    let figures = [level, gained, growth].sorted { $0.span.start < $1.span.start }
    let gaps = zip(figures, figures.dropFirst()).map { $0.span.end..<$1.span.start }
    guard gaps.allSatisfy({ Self.isTelling($0, in: text.text) }),
      gaps.contains(where: { TotalWords.sinceLastYear.stands(in: $0, of: text.text) })
    else { return nil }
    (self.level, self.gained, self.growth) = (level, gained, growth)
  }

  /// Whether nothing is said but that it rose or fell since last year.
  private static func isTelling(_ words: Range<Int>, in text: [UInt8]) -> Bool {
    var index = words.lowerBound
    while index < words.upperBound {
      guard
        let word = TotalWords.sinceLastYear.match(at: index, in: text)
          ?? MoveWords.telling.match(at: index, in: text)
      else { return false }
      index += word.length
    }
    return index == words.upperBound && !words.isEmpty
  }

  func finding(in text: AuditedText) -> Finding? {
    guard let now = level.interval, let gain = gained.interval,
      let low = now.low.minus(gain.high), let high = now.high.minus(gain.low), !low.isNegative, !low.isZero,
      let old = level.normalized.value.minus(gained.normalized.value),
      case let scale = growth.written.value.scale + 1,
      let value = gained.normalized.value.timesPowerOfTen(2)?.divided(by: old, scale: scale),
      let interval = signedPercent(gain, of: RoundingInterval(low: low, high: high), scale: scale + 4),
      let stated = RoundingInterval(growth.normalized.value, halfUnit: growth.halfUnit),
      !stated.meets(interval), let apart = value.minus(growth.normalized.value)?.magnitude,
      let part = gained.value(inUnitOf: level)
    else { return nil }
    let ends = [interval.low, interval.high].compactMap {
      $0.divided(by: ExactDecimal(1), scale: scale + 1)?.description
    }
    let whole = "\(level.written.value) \(part.isNegative ? "+" : "−") \(part.magnitude)"
    // A last digit that was cut off instead of rounded is no error.
    let isCutOff = apart <= growth.halfUnit.times(ExactDecimal(2)) ?? growth.halfUnit
    return Finding(
      .growthMisses, isCutOff ? .note : .error, subject: level.indicator.name,
      stated: growth.written.value.description, expected: value.description, unit: "%",
      tolerance: interval.slack,
      arithmetic: "\(part) ÷ (\(whole)) = \(value)% [\(ends.joined(separator: ", "))]",
      figures: [growth, level, gained].map { Finding.Mention(.report, $0) }, places: text.places(of: [growth])
    )
  }

  /// As `RoundingInterval.percent`, for what may have fallen.
  private func signedPercent(_ gain: RoundingInterval, of old: RoundingInterval, scale: Int)
    -> RoundingInterval?
  {
    guard gain.high.isNegative else { return gain.percent(of: old, scale: scale) }
    let fall = RoundingInterval(low: gain.high.negated, high: gain.low.negated)
    return fall.percent(of: old, scale: scale).map {
      RoundingInterval(low: $0.high.negated, high: $0.low.negated)
    }
  }
}
