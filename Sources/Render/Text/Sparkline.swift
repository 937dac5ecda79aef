import Figures
import Quantities

/// A course of values as a row of bars, eight heights from the least to the greatest.
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// A bar for each figure, a blank where there is none; `nil` where fewer than two can be compared: ranges, several
  /// units and numbers without end cannot.
  static func text(_ figures: [Figure?]) -> String? {
    let known = figures.compactMap(\.self)
    guard known.count > 1, Set(known.map(\.normalized.unit)).count == 1,
      known.allSatisfy({ $0.normalized.maximum == nil })
    else { return nil }
    let scale = known.map(\.normalized.value.scale).max() ?? 0
    var heights: [Int128?] = []
    for figure in figures {
      guard let value = figure?.normalized.value else {
        heights.append(nil)
        continue
      }
      guard let height = value.coefficient(atScale: scale) else { return nil }
      heights.append(height)
    }
    let present = heights.compactMap(\.self)
    guard let least = present.min(), let greatest = present.max() else { return nil }
    let span = greatest - least
    let last = heights.lastIndex { $0 != nil } ?? 0
    return String(
      heights[...last].map { height -> Character in
        guard let height else { return " " }
        let place = span == 0 ? 3 : ((height - least) * Int128(bars.count - 1) + span / 2) / span
        return bars[Int(place)]
      })
  }
}

extension ExactDecimal {
  /// The number as so many units of the last of `scale` places; `nil` where that is more than a drawing needs.
  fileprivate func coefficient(atScale scale: Int) -> Int128? {
    var coefficient = coefficient
    let limit = Int128(1) << 100
    for _ in self.scale..<max(scale, self.scale) {
      guard coefficient.magnitude < UInt128(limit) else { return nil }
      coefficient *= 10
    }
    return coefficient.magnitude < UInt128(limit) ? coefficient : nil
  }
}
