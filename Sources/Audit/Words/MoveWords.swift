import ReportText

/// Words about what became of a number.
enum MoveWords {
  static let from: WordList = ["由", "从", "自"]
  static let to: WordList = ["到", "至", "为", "达", "成"]
  /// Before the earlier number where it stands behind the later one: `较“十三五”末的932亿元增加437亿元`.
  static let than: WordList = ["较", "比"]
  /// What may stand between the two numbers and what is told of them: nothing that names another thing.
  static let telling: WordList = [
    "增长了", "增长", "增加了", "增加", "提高了", "提高", "提升了", "提升", "上升了", "上升", "下降了", "下降", "减少了", "减少", "降低了", "降低",
    "净增加", "净增", "增幅", "增速", "降幅",
    "压减", "压缩", "缩短", "缩小", "扩大", "翻", "前移", "前进", "跃升", "进位", "晋位", "后移", "退后", "回落", "累计", "共", "达到", "达",
    "为", "了", "位次", "总量", "五年来", "三年来", "五年",
    "三年", "四年", "两年", "一年", "，", ",", "、", "整体", "总体", "大幅", "提前", "上移", "下移", "下滑", "、", "缩减", "新增", "多",
    "少", "高", "低",
  ]
  /// Growth of these is told at constant prices: levels say nothing of it.
  static let constantPrices: WordList = [
    "生产总值", "GDP", "增加值", "农林牧渔业总产值", "农业总产值", "服务业", "三产", "第一产业", "第二产业", "第三产业", "实际",
  ]
  /// Growth of these is told for the firms and the projects of both years.
  static let comparable: WordList = ["规模以上", "规上", "限额以上", "限上", "固定资产投资", "社会消费品零售", "利润", "营业收入"]
}
