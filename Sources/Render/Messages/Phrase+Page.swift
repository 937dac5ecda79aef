/// What pages with both texts say of themselves.
extension Phrase {
  static var comparison: Phrase { Phrase("Comparison", "对比") }
  static var oldSide: Phrase { Phrase("Old", "旧版") }
  static var newSide: Phrase { Phrase("New", "新版") }
  static var changedFigures: Phrase { Phrase("Changed figures", "数据变化") }
  static var bothTexts: Phrase { Phrase("Text side by side", "全文对照") }
  static var difference: Phrase { Phrase("Difference", "变化") }
  static var relative: Phrase { Phrase("Relative", "幅度") }
  static var whatChanged: Phrase { Phrase("Change", "变化类型") }
  static var section: Phrase { Phrase("Section", "章节") }
  static var allKinds: Phrase { Phrase("All", "全部") }
  static var previousChange: Phrase { Phrase("Previous change (p)", "上一处（p）") }
  static var nextChange: Phrase { Phrase("Next change (n)", "下一处（n）") }
  static var changeLook: Phrase { Phrase("Light or dark (d)", "明暗（d）") }
  static var movedHere: Phrase { Phrase("moved here; where it stood", "移动至此；查看原处") }
  static var movedAway: Phrase { Phrase("moved; where it stands now", "已移走；查看现处") }

  static func linesMovedAway(_ count: Int) -> Phrase {
    .count(count, "more line moved away", "more lines moved away", "行一并移走")
  }
  static func unchangedLines(_ count: Int) -> Phrase {
    .count(count, "unchanged line", "unchanged lines", "行未变")
  }
}
