import Quantities
import ReportText

extension Numeral {
  /// The amount as written and in its base unit; with `falls` below zero, whatever its sign.
  ///
  /// A number with a magnitude alone has the unit that `name`, what it measures, is told in: 产值突破100亿 is 元.
  func amounts(of name: [UInt8], falls: Bool) -> (written: Amount, normalized: Amount) {
    let value = falls && !value.isNegative ? value.negated : value
    let maximum = falls ? maximum.map { $0.isNegative ? $0 : $0.negated } : maximum
    let written = Amount(value: value, maximum: maximum, unit: writtenUnit)
    switch form {
    case .percentInWords, .ratioPart:
      return (written, Amount(value: value, maximum: maximum, unit: "%"))
    case .rank, .ratio:
      return (written, Amount(value: value, unit: writtenUnit))
    case .plain, .missing, .garbled, .masked:
      let power = magnitude + (unit?.power ?? 0)
      var base = unit?.base ?? ""
      if base.isEmpty, magnitude > 0 { base = ImpliedUnit.of(name) }
      let normalized = Amount(
        value: (value.timesPowerOfTen(power) ?? value).reduced,
        maximum: maximum.map { ($0.timesPowerOfTen(power) ?? $0).reduced },
        unit: base)
      return (written, normalized)
    }
  }
}

/// The unit of what is told without one.
private enum ImpliedUnit {
  private static let visits: WordList = ["人次"]
  private static let money: WordList = [
    "产值", "收入", "总额", "投资", "资金", "支出", "税收", "利润", "利税", "贷款", "存款", "GDP", "生产总值", "增加值", "额", "经费", "规模",
    "余额", "融资", "市值", "产业",
    "费", "投入", "资产", "授信", "放款", "成交", "到位", "债务", "补贴", "奖励", "债券", "基金", "亿",
  ]

  static func of(_ name: [UInt8]) -> String {
    if visits.stands(in: name.indices, of: name) { return "人次" }
    return money.match(atEndOf: name) != nil ? "元" : ""
  }
}
