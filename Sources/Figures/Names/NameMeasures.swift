import ReportText

/// Names that tell how much of something, and what that is.
extension NameWords {
  private static let heads: WordList = [
    "值", "额", "量", "收入", "支出", "利润", "利税", "税收", "税", "税费", "投资", "融资", "投入", "销售", "出口", "进口", "贸易", "授权",
    "申请",
    "登记", "产出", "成交", "交易",
  ]

  /// Whether a name ends with what is measured of someone: `零售额`.
  static func isMeasure(_ name: [UInt8]) -> Bool { heads.match(atEndOf: name) != nil }

  private static let rates: WordList = ["率", "比例", "满意度", "覆盖面"]

  /// Whether a name is a rate, of someone: `研发机构覆盖率`.
  static func isRate(_ name: [UInt8]) -> Bool { rates.match(atEndOf: name) != nil }

  /// Who did what `rate` is a rate of, in the name of their count: `高企` of `高企通过评审数` and `通过率`.
  static func ownerOfRate(_ rate: [UInt8], in name: [UInt8]) -> [UInt8]? {
    guard rate.count == 9, !isRate(name), let place = name.place(of: Array(rate[..<6]), in: name.indices),
      place >= 6
    else { return nil }
    return Array(name[..<place])
  }

  private static let strengths: WordList = ["强度"]

  /// Whether a name is that of a ratio with a name of its own: `研发投入强度`.
  static func isStrength(_ name: [UInt8]) -> Bool { strengths.match(atEndOf: name) != nil }

  private static let deedRates: WordList = ["开工率", "竣工率", "投产率", "完工率", "入统率", "到位率", "履约率", "落地率"]

  /// 重点项目 of `重点项目开工率`; `nil` for what is no such rate.
  static func ownerOfDeed(_ rate: [UInt8]) -> [UInt8]? {
    deedRates.match(atEndOf: rate, isWhole: false).map { Array(rate.dropLast($0.length)) }
  }

  /// What `name` is told of: `贷款贴息` of `贷款贴息金额`; all of it where it ends with no measure.
  static func owner(of name: [UInt8]) -> [UInt8] {
    let measure =
      measures.match(atEndOf: name, isWhole: false) ?? relational.match(atEndOf: name, isWhole: false)
    return measure.map { Array(name.dropLast($0.length)) } ?? name
  }

  /// 政府性基金支出 of 支出 behind 政府性基金收入; `nil` where the word is not the other side of what was told.
  static func otherSide(of told: [UInt8], _ word: [UInt8]) -> [UInt8]? {
    guard sides.contains(word), let side = sides.match(atEndOf: told, isWhole: false),
      case let owner = Array(told.dropLast(side.length)), !told.suffix(side.length).elementsEqual(word),
      budgets.match(atEndOf: owner) != nil
    else { return nil }
    return owner + word
  }

  private static let sides: WordList = ["收入", "支出"]
  /// What has both: 居民人均可支配收入 has none.
  private static let budgets: WordList = ["预算", "财政", "基金", "资金", "财政专户", "社会保险基金", "经营"]

  /// 技术服务类
  static func isOfKind(_ name: [UInt8]) -> Bool { name.count >= 9 && name.has(ofKind, before: name.count) }

  /// 技术服务类合同 of 技术服务类 behind 技术开发类合同; `nil` where nothing of a class was told.
  static func classLike(_ name: [UInt8], in told: [UInt8]) -> [UInt8]? {
    guard let mark = told.place(of: ofKind, in: told.indices), mark >= 6, mark + 6 < told.count
    else { return nil }
    return name + told[(mark + 3)...]
  }

  private static let ofKind = Array("类".utf8)
}
