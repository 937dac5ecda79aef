import Figures
import History
import Quantities

/// A sum of printed numbers against the printed number that it should give.
struct PartsSum {
  let whole: Figure
  let parts: [Figure]
  /// In the base unit.
  private let sum: ExactDecimal
  /// What the rounding of all of them together allows, in the base unit.
  private let slack: ExactDecimal

  /// `nil` where the numbers do not fit.
  init?(_ parts: [Figure], of whole: Figure) {
    guard let sum = ExactDecimal.sum(parts.map(\.normalized.value)),
      let slack = ExactDecimal.sum((parts + [whole]).map(\.slack))
    else { return nil }
    self.whole = whole
    self.parts = parts
    self.sum = sum
    self.slack = slack
  }

  /// The sum less the whole; `nil` where the numbers do not fit.
  var apart: ExactDecimal? { sum.minus(whole.normalized.value) }

  private func misses(_ value: ExactDecimal) -> Bool {
    guard let difference = sum.minus(value) else { return false }
    return difference.magnitude > slack
  }

  var fits: Bool { !misses(whole.normalized.value) }
  var exceedsWhole: Bool { !fits && sum > whole.normalized.value }

  /// Whether another of these wholes holds the parts.
  func fits(anyOf wholes: [ExactDecimal]) -> Bool { wholes.contains { !misses($0) || sum < $0 } }

  /// Whether so little is missing that a part left out would have been the least of all: less than half of the least
  /// part, and less than a twentieth of the whole.
  var isNearWhole: Bool {
    guard let missing = whole.normalized.value.minus(sum), let least = parts.map(\.normalized.value).min(),
      let twice = missing.times(ExactDecimal(2)), let score = missing.times(ExactDecimal(20))
    else { return false }
    return !fits && !missing.isNegative && twice < least && score < whole.normalized.value
  }

  func finding(_ fault: Fault, at severity: Finding.Severity? = nil, in text: AuditedText) -> Finding {
    let addends = parts.compactMap { $0.value(inUnitOf: whole)?.description }
    let total = (ExactDecimal.sum(parts.compactMap { $0.value(inUnitOf: whole) }) ?? sum).description
    let tolerance = slack.inUnit(of: whole) ?? ExactDecimal(0)
    let rounding = tolerance.isZero ? "" : " ± \(tolerance)"
    // Some of what there was may be gone, and some parts may be left out.
    let isOpen = fault == .partsNearlyWhole || (fault == .newStockMisses && exceedsWhole)
    let severity = severity ?? (isOpen || isRounding ? .warning : .error)
    return Finding(
      fault, severity, subject: whole.indicator.name, stated: whole.written.value.description,
      expected: total,
      unit: whole.written.unit, tolerance: tolerance,
      arithmetic: parts.count > 1
        ? "\(addends.joined(separator: " + ")) = \(total)\(rounding)"
        : "\(total) \(exceedsWhole ? ">" : "<") \(whole.written.value)\(rounding)",
      figures: ([whole] + parts).map { Finding.Mention(.report, $0) },
      places: text.places(of: [whole] + parts))
  }

  /// Whether numbers that were cut off instead of rounded explain it.
  private var isRounding: Bool {
    guard let difference = apart, let twice = slack.times(ExactDecimal(2)) else {
      return false
    }
    return difference.magnitude <= twice
  }
}
