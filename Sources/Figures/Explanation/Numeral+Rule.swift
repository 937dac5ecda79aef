import Quantities
import ReportText

/// How a number was read, as its form tells.
extension Numeral {
  var valueRule: Rule {
    switch form {
    case .rank: .valueRank
    case .percentInWords: .valueFraction
    case .ratio: .valueRatio
    case .ratioPart: .valueRatioPart
    case .plain, .missing, .garbled, .masked:
      if flaw == .misprint {
        .valueMisprint
      } else if unit?.kind == .multiple, writtenUnit == "番" {
        .valueDoubling
      } else if maximum != nil {
        .valueRange
      } else {
        isHan ? .valueHan : .valueDigits
      }
    }
  }

  func unitRule(_ text: [UInt8]) -> Rule {
    switch form {
    case .rank: return .unitRank
    case .percentInWords, .ratioPart: return .unitFraction
    case .ratio: return .unitNone
    case .plain, .missing, .garbled, .masked: break
    }
    if flaw == .lostPerMille { return .unitLostPerMille }
    guard let unit, !writtenUnit.isEmpty else { return .unitNone }
    if unit.text.isEmpty, unit.base.isEmpty { return .unitMagnitude }
    return unitPlace(text) == nil ? .unitShared : .unitOwn
  }

  /// Where the unit stands in the number's own words; `nil` where it stands elsewhere.
  private func unitPlace(_ text: [UInt8]) -> Range<Int>? {
    let written = Array(writtenUnit.utf8)
    guard !written.isEmpty else { return nil }
    if text.has(written, before: range.upperBound), written.count <= range.count {
      return range.upperBound - written.count..<range.upperBound
    }
    // 余 and 多 stand inside: 3千多万元.
    if let unit, !unit.text.isEmpty, text.has(unit.text, before: range.upperBound) {
      return range.upperBound - unit.text.count..<range.upperBound
    }
    return nil
  }

  /// The digits and the unit; a unit that is said with a later number stands there.
  func parts(_ text: [UInt8]) -> (digits: Range<Int>, unit: Range<Int>?) {
    if let unit = unitPlace(text) {
      // 成 and 番 say what the number is.
      let isWord =
        unit.lowerBound == range.lowerBound || [.valueFraction, .valueDoubling].contains(valueRule)
      return (isWord ? range : range.lowerBound..<unit.lowerBound, unit)
    }
    let written = Array(writtenUnit.utf8)
    guard !written.isEmpty, form == .plain else { return (range, nil) }
    let behind = range.upperBound..<min(text.count, range.upperBound + 240)
    return (range, text.place(of: written, in: behind).map { $0..<$0 + written.count })
  }
}
