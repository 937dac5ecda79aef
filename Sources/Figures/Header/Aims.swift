import ReportText

/// Tells a text of aims that does not call itself a plan: its sentences strive, and nothing in it is done.
enum Aims {
  private static let striving: WordList = ["力争", "争取", "确保", "力求", "力促", "努力"]
  /// Words of what is done.
  private static let done: WordList = [
    "已", "同比", "累计", "荣获", "获得", "被评", "先后", "以来", "截至", "截止", "共有", "圆满", "成功", "取得", "上年", "去年", "环比", "回顾",
  ]
  private static let finished: WordList = ["了"]
  /// Words in which 了 finishes nothing.
  private static let otherWords: WordList = ["为了", "除了", "了解", "了如"]

  /// Whether a text with these sentences is a list of aims.
  static func fill(_ sentences: some Sequence<Range<Int>>, of text: [UInt8]) -> Bool {
    var aims = 0
    for sentence in sentences where striving.stands(in: sentence, of: text) { aims += 1 }
    guard aims >= 3 else { return false }
    // A text that tells of what is done says so soon.
    var deeds = 0
    for sentence in sentences {
      if done.stands(in: sentence, of: text)
        || finished.stands(in: sentence, of: text) && !otherWords.stands(in: sentence, of: text)
      {
        deeds += 1
        if deeds * 5 > aims { return false }
      }
    }
    return true
  }
}
