import ReportText

/// Names that tell what comes to one of many, and of those who are counted by the head.
extension NameWords {
  private static let ofEach: WordList = ["平均每", "平均一", "每"]

  /// Whether a name says only that one of those told before is meant: 每期, 平均每家.
  static func isOfEachOne(_ name: [UInt8]) -> Bool {
    guard let word = ofEach.match(at: 0, in: name) else { return false }
    return name.count - word.length == 3
  }

  private static let people: WordList = [
    "村民", "居民", "群众", "农民", "渔民", "牧民", "市民", "移民", "农户", "贫困户", "职工", "工人", "员工", "学生", "教师", "人口", "老人",
    "老年人", "儿童", "妇女", "患者", "家庭", "党员", "青年",
  ]

  /// Whether a name is that of persons or households.
  static func isOfPeople(_ name: [UInt8]) -> Bool { people.match(atEndOf: name) != nil }

  private static let averages: WordList = [
    "人均", "户均", "亩均", "月均", "日均", "年均", "班均", "校均", "村均", "社均", "平均", "每期", "每场", "每户", "每人", "每家",
  ]

  /// Whether a name tells what comes to one of many: 贷款户均.
  static func isAverage(_ name: [UInt8]) -> Bool { averages.stands(in: name.indices, of: name) }
}
