import ReportText

/// What tells apart what comes in during a time from what stands at the end of it.
enum FlowWords {
  /// Names of what comes in during a time end with these.
  static let names: WordList = [
    "产量", "总产", "出栏", "产值", "增加值", "收入", "支出", "利润", "利税", "销售额", "零售额", "成交额", "交易额", "进出口", "出口", "进口",
    "降水量", "出栏量", "总产量", "用电量", "发电量", "货运量", "客运量", "周转量", "申请量", "授权量", "受理量", "登记额", "合同额", "投资额", "登记数",
    "完成额",
  ]
  /// How things stand is what these name, whatever was done: `发放贷款余额`.
  static let balances: WordList = ["余额", "存量", "保有量", "拥有量"]
  /// What is done time after time, so that its objects are those of the time: `截至10月底，组织培训6次`.
  static let deeds: WordList = [
    "完成", "实现", "申请", "申报", "受理", "征集", "收集", "搜集", "举办", "开展", "组织", "争取", "争取到", "兑现", "发放", "培训", "走访",
    "接待", "查处", "办理", "办结", "检查", "获得", "授权", "印发", "印制", "刊发", "推荐", "上报", "召开", "举行", "引进", "签订", "注销",
    "吊销", "排查", "处置",
  ]
  /// The last days of a year.
  static let turns: WordList = ["末", "底"]
  /// What a date ends with by which something is done.
  static let deadlines: WordList = ["前"]
  /// What a date begins with up to which is counted.
  static let untils: WordList = ["截至", "截止"]
}
