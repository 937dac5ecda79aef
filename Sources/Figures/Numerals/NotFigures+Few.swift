import Quantities
import ReportText

/// One and a few, which articles and slogans are made of, and counts now and then.
extension NotFigures {
  /// 一家 and the like: persons and bodies are counted before their noun; other things behind it (授权专利一件), where
  /// the noun is more than the verb of a slogan (成熟一个、推进一个).
  func isCountedOne(_ number: Numeral, _ unit: UnitTable.Unit, _ after: UInt32?) -> Bool {
    if let after, Characters.isHan(after) {
      return Self.persons.contains(unit.text) && !standsAlone(number)
    }
    return Self.things.contains(unit.text) && standsBehindNoun(number)
  }

  /// 六件 of 授权专利六件: few things, counted behind their noun.
  func isCountedBehind(_ number: Numeral, _ unit: UnitTable.Unit, _ after: UInt32?) -> Bool {
    if let after, Characters.isHan(after) { return false }
    return Self.fewThings.contains(unit.text) && standsBehindNoun(number)
  }

  /// Whether more than a verb stands straight before the number, which the clause does not repeat.
  private func standsBehindNoun(_ number: Numeral) -> Bool {
    let start = number.range.lowerBound
    guard !isRepeated(number), !Self.each.stands(in: max(0, start - 30)..<start, of: text) else {
      return false
    }
    var index = start
    var characters = 0
    while characters < 5, let (scalar, length) = text.scalar(before: index), Characters.isHan(scalar) {
      index -= length
      characters += 1
    }
    return characters == 5 && !Self.notCounting.stands(before: start, in: text)
  }

  /// 甲集团一家企业就…, 仅此一家: it by itself.
  private func standsAlone(_ number: Numeral) -> Bool {
    Self.firms.stands(before: number.range.lowerBound, in: text)
      || Self.alone.stands(at: number.range.upperBound, in: text)
  }

  private static let firms: WordList = ["集团", "公司", "药业", "股份", "实业", "重工", "仅此"]
  private static let alone: WordList = ["就", "便", "独", "即", "企业就", "企业便", "企业独"]

  /// Whether the same words stand again close by.
  private func isRepeated(_ number: Numeral) -> Bool {
    let words = Array(text[number.range])
    let behind = number.range.upperBound..<min(text.count, number.range.upperBound + 60)
    let before = max(0, number.range.lowerBound - 60)..<number.range.lowerBound
    return text.contains(words, in: behind) || text.contains(words, in: before)
  }

  private static let each: WordList = ["每", "限", "各"]
  /// 一村一名: one for each.
  static let one = Array("一".utf8)
  private static let persons: WordList = ["家", "名", "人", "所", "户", "位"]
  private static let things: WordList = [
    "家", "名", "人", "所", "位", "个", "项", "件", "座", "篇", "部", "台", "套", "处", "支", "辆",
  ]
  private static let fewThings: WordList = ["次", "件", "条", "部", "篇", "套", "门", "张", "本", "集", "卷"]
  private static let notCounting: WordList = [
    "为", "成", "到", "在", "于", "是", "同", "统", "归", "合", "了", "按", "以", "第", "不", "仅",
  ]
}
