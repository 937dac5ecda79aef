import ReportText

/// Words about totals and gains.
enum TotalWords {
  /// Nothing but one of these stands before a total of what was told just before: `共计60家`.
  static let totals: WordList = ["总共计", "共计", "合计", "总计", "总共", "一共", "共"]
  /// Says that a gain is since last year; may stand before the gain and before its growth.
  static let sinceLastYear: WordList = [
    "比上年同期", "较上年同期", "比去年同期", "较去年同期", "比上年末", "较上年末", "比去年末", "较去年末", "比上年", "较上年", "比去年", "较去年", "同比",
  ]
  /// Opens the names of what was counted: `3家，分别是甲、乙、丙`.
  static let namely: WordList = ["分别是", "分别为", "依次是", "依次为"]
}
