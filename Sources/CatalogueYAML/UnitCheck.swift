import Quantities

/// Whether a unit is one that figures are read in.
enum UnitCheck {
  enum Answer: Equatable {
    case known, unknown
    /// `亿元`: the figure's own magnitude; the unit is what stands behind it.
    case magnitude(base: String)
  }

  /// Units of the catalogue that no figure is counted in by itself.
  private static let others: Set<String> = ["年", "番"]
  private static let magnitudes = ["万亿", "千万", "百万", "十万", "亿", "万"]

  /// `元`, `微克/立方米`, `件/万人`.
  static func check(_ unit: String) -> Answer {
    let parts = unit.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, !first.isEmpty else { return .unknown }
    guard isUnit(first) else {
      guard let base = withoutMagnitude(first), isUnit(base) else { return .unknown }
      return .magnitude(base: ([base] + parts.dropFirst()).joined(separator: "/"))
    }
    return parts.dropFirst().allSatisfy { isUnit($0) || withoutMagnitude($0).map(isUnit) ?? false }
      ? .known : .unknown
  }

  private static func isUnit(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return UnitTable.unit(at: 0, in: bytes)?.text.count == bytes.count || others.contains(word)
  }

  private static func withoutMagnitude(_ word: String) -> String? {
    magnitudes.first { word.hasPrefix($0) }.map { String(word.dropFirst($0.count)) }
  }
}
