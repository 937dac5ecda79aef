import Catalogue

/// The catalogue of indicators.
extension Phrase {
  static func catalogueHolds(_ file: String, added: Int, amended: Int) -> Phrase {
    Phrase(
      "\(file): \(added) \(added == 1 ? "indicator" : "indicators") added, \(amended) amended",
      "\(file)：新增指标\(added)个，补充已有指标\(amended)个")
  }
  static func alsoCalled(_ names: String) -> Phrase { Phrase("also called \(names)", "又称 \(names)") }
  static func publishedBy(_ source: String) -> Phrase { Phrase("published by \(source)", "来源 \(source)") }
  static func nameTaken(_ name: String, from old: String, by new: String) -> Phrase {
    Phrase(
      "'\(name)' names \(new) here, and no longer \(old) as the built-in catalogue has it.",
      "“\(name)”在本目录中归 \(new)，不再按内置目录归 \(old)。")
  }

  static func betterWhen(_ direction: CatalogueEntry.Direction) -> Phrase {
    switch direction {
    case .higher: Phrase("up is good", "正向")
    case .lower: Phrase("down is good", "逆向")
    case .neither: Phrase("", "")
    }
  }
}
