import Quantities
import ReportText

/// Numbers that never have a unit: indices, coefficients and ratios to one.
extension NumeralReader {
  private static let nouns: WordList = [
    "指数", "系数", "性别比", "之比", "收入比", "指数（CPI）", "指数(CPI)", "指数（PPI）", "指数(PPI)", "指数（PMI）", "指数(PMI)", "CPI",
    "PPI", "PMI", "抚养比", "影响因子", "PUE值", "PUE",
    "比值", "倍差", "满意度", "得分", "弹性", "能耗", "GDP能耗", "gdp能耗", "容积率", "为100）", "为100)",
  ]
  private static let links: WordList = [
    "为", "达到", "达", "是", "到", "至", "由", "从", "的", "约", "仅", "升至", "降至", "控制在",
  ]
  private static let changes: WordList = ["缩小", "扩大", "下降", "上升", "提高", "降低", "回落", "缩小了", "扩大了", "下降了"]
  private static let sentenceEnds: WordList = ["。", "；", ";"]
  private static let clauseEnds: WordList = ["。", "；", ";", "，", ","]
  private static let goesOn: WordList = [
    "和", "与", "及", "上", "下", "提", "同", "比", "较", "增", "减", "降", "升", "缩", "扩", "调", "回", "以", "左",
  ]

  /// The number at `start` where it is the value of an index: `基尼系数0.42`, `收入之比由2.02缩小到1.98`.
  func index(at start: Int, end limit: Int) -> Numeral? {
    guard let found = digits(at: start, end: limit), found.hasPoint || found.count > 1,
      endsValue(at: found.end, limit),
      followsIndex(start)
    else { return nil }
    var number = Numeral.made(
      start..<found.end, value: found.value, maximum: nil,
      unit: UnitTable.Unit(text: [], kind: .measure, base: "", power: 0), writtenUnit: "", magnitude: 0,
      form: .plain)
    number.digits = found.count
    return number
  }

  private func endsValue(at index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    switch text.scalar(at: index).value {
    case 0x2C, 0xFF0C, 0x3001, 0x3002, 0x3B, 0xFF1B, 0x28, 0xFF08, 0x29, 0xFF09, 0x0A: return true
    default: return Self.goesOn.stands(at: index, in: text)
    }
  }

  /// Whether the noun of an index stands before `start`, straight or in the same clause before a link.
  private func followsIndex(_ start: Int) -> Bool {
    if Self.nouns.stands(before: start, in: text) { return true }
    // 收入比为2.52，比上年缩小0.03: what changed was told in the clause before.
    let change = Self.changes.match(before: start, in: text)
    guard let link = change ?? Self.links.match(before: start, in: text) else { return false }
    var index = start - link.length
    var commas = change == nil ? 0 : 1
    let from = max(0, index - 90)
    while index > from, let (_, length) = text.scalar(before: index) {
      if Self.nouns.stands(before: index, in: text) { return true }
      index -= length
      guard Self.clauseEnds.stands(at: index, in: text) else { continue }
      if commas == 0 || Self.sentenceEnds.stands(at: index, in: text) { return false }
      commas -= 1
    }
    return false
  }
}
