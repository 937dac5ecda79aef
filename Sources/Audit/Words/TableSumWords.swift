import ReportText

/// Words in the first column of tables.
enum TableSumWords {
  /// The row that adds up the others.
  static let totals: WordList = ["合计", "总计", "共计", "总数", "全市合计", "全县合计", "全省合计", "全区合计"]
  /// A row that is part of another, or adds up some.
  static let nested: WordList = ["其中", "小计", "#", "含", "——", "--", "全市", "全省", "全县", "全区"]
}
