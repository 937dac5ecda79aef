import Quantities

extension Numeral {
  /// The amount as written and in its base unit.
  var amounts: (written: Amount, normalized: Amount) {
    let written = Amount(value: value, maximum: maximum, unit: writtenUnit)
    switch form {
    case .percentInWords, .ratioPart:
      return (written, Amount(value: value, maximum: maximum, unit: "%"))
    case .rank, .ratio:
      return (written, Amount(value: value, unit: writtenUnit))
    case .plain, .missing:
      let power = magnitude + (unit?.power ?? 0)
      let base = Amount(
        value: (value.timesPowerOfTen(power) ?? value).reduced,
        maximum: maximum.map { ($0.timesPowerOfTen(power) ?? $0).reduced },
        unit: unit?.base ?? "")
      return (written, base)
    }
  }
}
