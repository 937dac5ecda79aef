import ReportText

/// The adjuncts of level and grade by which the names of a list differ: `国家级`, `二等奖`.
extension NameWords {
  private static let levels = WordList(
    "国家级 市县级 省市级 县区级 省部级 部省级 省级 市级 县级 区级 州级 镇级 乡级 村级 校级 院级 部级 厅级 地级 世界级 国际级 自治区级")
  private static let shortLevels = WordList("国家 省 市 县 区 部")
  /// Words that begin as a level does.
  private static let noLevels = WordList("市场 县域 区域 省会 部门 部分 部署 市民 区块 区间")
  private static let pauses: WordList = ["、", "和", "及", "与"]
  /// 省级以上
  private static let aboves: WordList = ["及以上", "以上", "（含）以上"]
  private static let grades: WordList = ["等奖", "金奖", "银奖", "铜奖", "优秀奖", "提名奖"]
  private static let prizes: WordList = ["奖"]
  /// What a prize is for, where it leaves out 奖: `科技进步一等奖`.
  private static let merits: WordList = [
    "进步", "发明", "科学", "技术", "科技", "成果", "创新", "专利", "合作", "推广", "设计", "质量", "标准",
  ]

  /// Whether a name says a level and no more: `省级`.
  static func isLevel(_ name: [UInt8]) -> Bool { name.count <= 12 && levels.contains(name) }

  /// What has the level: `科技计划项目` of `国家、省、市科技计划项目`.
  static func withoutLevels(_ name: [UInt8]) -> [UInt8] {
    var index = 0
    while index < name.count {
      if let level = levels.match(at: index, in: name) {
        index += level.length
      } else if let level = shortLevels.match(at: index, in: name), !noLevels.stands(at: index, in: name) {
        index += level.length
      } else {
        break
      }
      if let above = aboves.match(at: index, in: name) { index += above.length }
      if let pause = pauses.match(at: index, in: name) { index += pause.length }
    }
    // 省、市、县三级骨干
    if index > 0, let tiers = tiers.match(at: index, in: name) { index += tiers.length }
    return Array(name[index...])
  }

  private static let tiers: WordList = ["两级", "三级", "四级", "五级"]

  /// What a place is taken by, where those among whom one stands are said before it: 综合排名 of `园区中综合排名`.
  static func behindPeers(_ name: [UInt8]) -> ArraySlice<UInt8>? {
    guard let measure = contests.match(atEndOf: name, isWhole: false), measure.length + 3 < name.count,
      isPeers(Array(name.dropLast(measure.length)))
    else { return nil }
    return name.suffix(measure.length)
  }

  private static let contests: WordList = [
    "综合排名", "综合排位", "综合位次", "综合实力", "综合评价", "总量", "总评", "综合得分", "总分", "综合考核", "综合考评",
  ]

  /// Whether a name only says how good a result is: `国际先进水平`.
  static func isStandard(_ name: [UInt8]) -> Bool { standards.match(atEndOf: name) != nil }

  private static let standards: WordList = [
    "国际先进水平", "国内先进水平", "省内先进水平", "国际领先水平", "国内领先水平", "省内领先水平", "国际先进", "国内先进", "国际领先", "国内领先", "省内领先",
    "国际水平",
  ]

  /// Whether a name says a grade of a prize and no more: `二等奖`.
  static func isGrade(_ name: [UInt8]) -> Bool { name.count <= 9 && grades.match(atEndOf: name) != nil }

  /// The prize that is given in grades: `科技进步奖` of `科技进步奖一等奖`; `nil` where the name holds none.
  static func prize(of name: [UInt8]) -> [UInt8]? {
    guard prizes.match(atEndOf: name) != nil else { return nil }
    guard let grade = grades.match(atEndOf: name, isWhole: false) else { return name }
    // 等奖 has its number before it.
    let length = grade.place == 0 ? grade.length + 3 : grade.length
    guard name.count > length,
      prizes.stands(before: name.count - length, in: name)
        || merits.stands(before: name.count - length, in: name)
    else { return nil }
    return Array(name.dropLast(length))
  }
}
