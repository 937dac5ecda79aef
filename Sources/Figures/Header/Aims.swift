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

  /// How often the sentences of `spans` strive, and how many tell of what is done.
  private static func count(_ spans: some Sequence<Range<Int>>, _ text: [UInt8]) -> (aims: Int, done: Int) {
    var (aims, deeds) = (0, 0)
    for span in spans {
      if striving.stands(in: span, of: text) { aims += 1 }
      if done.stands(in: span, of: text)
        || finished.stands(in: span, of: text) && !otherWords.stands(in: span, of: text)
      {
        deeds += 1
      }
    }
    return (aims, deeds)
  }

  /// Whether a whole text with these sentences is a list of aims.
  static func fill(text spans: some Sequence<Range<Int>>, of text: [UInt8]) -> Bool {
    let (aims, done) = count(spans, text)
    return aims >= 3 && done * 5 <= aims
  }

  /// Whether a part of a text with these sentences is one.
  static func fill(part spans: some Sequence<Range<Int>>, of text: [UInt8]) -> Bool {
    let (aims, done) = count(spans, text)
    return aims >= 2 && done == 0
  }
}
