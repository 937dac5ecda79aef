import Catalogue

/// The words of the file, in either language.
enum CatalogueWords {
  static let indicators = ["indicators", "指标"]

  static func field(_ word: String) -> CatalogueField? { fields[word] }
  static func direction(_ word: String) -> CatalogueEntry.Direction? { directions[word] }

  private static let fields: [String: CatalogueField] = [
    "name": .name, "名称": .name,
    "aliases": .aliases, "别名": .aliases,
    "not": .withdrawn, "不是": .withdrawn,
    "unit": .unit, "单位": .unit,
    "good": .direction, "方向": .direction,
    "source": .source, "来源": .source,
    "share": .share, "占比": .share,
  ]

  private static let directions: [String: CatalogueEntry.Direction] = [
    "up": .higher, "正向": .higher, "down": .lower, "逆向": .lower, "neither": .neither, "中性": .neither,
  ]
}

/// What may be said of an indicator.
enum CatalogueField: Hashable {
  case name, aliases, withdrawn, unit, direction, source, share
}
