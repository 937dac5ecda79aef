import ReportText

/// What the names of a list share and say once.
extension NameWords {
  /// Measures that the names of a list share, though the parts before them differ in length.
  private static let sharedMeasures: WordList = [
    "经费支出", "经费投入", "经费", "年均浓度", "平均浓度", "浓度", "余额", "消费量", "使用量", "施用量", "排放量", "产量", "产值", "增加值", "销售额",
    "零售额", "价格", "收入", "面积", "产业规模",
    "人次",
  ]

  /// Heads that the names of a list share, however long what stands before them.
  private static let sharedHeads: WordList = ["领域", "产业", "行业", "板块", "保险", "专利", "合同"]

  /// The names of a list whose members leave out what they share: later ones the head of the first
  /// (`产值、销售、利税` of one industry), earlier ones the end of the last (`城镇、农村居民收入`).
  static func expanded(_ names: [[UInt8]]) -> [[UInt8]] {
    guard let first = names.first, let last = names.last, names.count > 1 else { return names }
    // 第一、二、三产业
    if first.count == 6, first.starts(with: ordinal), !last.starts(with: ordinal), last.count > 3 {
      let tail = last.dropFirst(3)
      return names.enumerated().map { place, name in
        (place == 0 ? name : ordinal + name) + (place < names.count - 1 ? tail : [])
      }
    }
    if let spread = ofLevels(names) { return spread }
    // 本外币存、贷款余额
    if names.count == 2, let half = halves.match(atEndOf: first), last.starts(with: others[half.place]) {
      return [first + last.dropFirst(3), last]
    }
    if let modifier = modifier(of: first), !modifier.isEmpty, !partsOfMeasures.contains(modifier) {
      return names.enumerated().map { place, name in
        place > 0 && (measures.contains(name) || isSpeed(name)) ? modifier + name : name
      }
    }
    if let spread = ofKinds(names) { return spread }
    let isOfLevels = isLevel(first)
    guard let tail = isOfLevels ? withoutLevels(last) : sharedTail(last, first), !tail.isEmpty else {
      return names
    }
    return names.enumerated().map { place, name in
      place < names.count - 1 && !(name.count >= tail.count && name.suffix(tail.count) == tail[...])
        && !hasMeasure(name) && !isMeasure(name) ? overlapped(name, tail) : name
    }
  }

  /// What two names are told apart by that share all behind it, where the first has more before it.
  private static let halves: WordList = ["存", "进"]
  private static let others = [Array("贷款".utf8), Array("出口".utf8)]

  /// 国家科技项目, 省科技项目 and 市科技项目 of `组织申报国家、省、市科技项目`; `nil` where the first or the last tells no such level.
  private static func ofLevels(_ names: [[UInt8]]) -> [[UInt8]]? {
    guard let last = names.last, let own = bareLevels.match(at: 0, in: last), last.count >= own.length + 9,
      names.dropLast().allSatisfy({ bareLevels.match(atEndOf: $0) != nil }),
      names.dropFirst().dropLast().allSatisfy(bareLevels.contains)
    else { return nil }
    let tail = last.dropFirst(own.length)
    return names.dropLast().map { $0.suffix(bareLevels.match(atEndOf: $0)?.length ?? 0) + tail } + [last]
  }

  private static let bareLevels: WordList = ["国家", "中央", "部", "自治区", "省", "州", "市", "县", "区"]

  /// With 收入 and the like these are one measure: 销售收入、利税、利润.
  private static let partsOfMeasures: WordList = ["销售", "营业", "主营业务", "经营"]

  /// 装备制造产值 and 竹木加工产值 of `装备制造、竹木加工两大主导产业产值`; `nil` where the last name tells no such kind.
  private static func ofKinds(_ names: [[UInt8]]) -> [[UInt8]]? {
    guard let last = names.last,
      let place = last.indices.first(where: { $0 >= 6 && numbersOfKinds.stands(at: $0, in: last) }),
      let measure = outputs.match(atEndOf: last)
    else { return nil }
    let tail = last.suffix(measure.length)
    return names.dropLast().map { $0 + tail } + [Array(last[..<place]) + tail]
  }

  static let numbersOfKinds: WordList = ["两大", "三大", "四大", "五大", "六大", "七大", "八大", "九大", "十大"]

  /// What the last name of a list ends with for all: a measure, or all beyond as many characters as the first has.
  ///
  /// Only names in Chinese characters, 3 bytes each, are told by their length: PM2.5、PM10平均浓度 share a measure.
  private static func sharedTail(_ last: [UInt8], _ first: [UInt8]) -> [UInt8]? {
    let firstLength = first.count
    let isHan = isAllHan(first) && isAllHan(last)
    // 轻、重工业; 第二、第三产业
    if isHan, firstLength == 3, last.count >= 9 { return Array(last.dropFirst(3)) }
    if isHan, firstLength == 6, last.count >= 12, last.starts(with: ordinal) {
      return Array(last.dropFirst(6))
    }
    // 环保、生物、电子信息领域
    if !sharedHeads.stands(in: first.indices, of: first) {
      if let head = sharedHeads.match(atEndOf: last, isWhole: false) {
        return Array(last.suffix(head.length))
      }
      // 养老、失业、工伤保险参保人数: what stands before the head is about as long.
      if let start = last.indices.dropFirst(6).first(where: { sharedHeads.stands(at: $0, in: last) }),
        start <= firstLength + 3
      {
        return Array(last[start...])
      }
    }
    // 煤炭、天然气消费量: what stands before the measure is about as long.
    if let measure = sharedMeasures.match(atEndOf: last, isWhole: false),
      last.count - measure.length <= firstLength + 3
        || last.indices.contains(where: { joints.stands(at: $0, in: last) })
    {
      return Array(last.suffix(measure.length))
    }
    guard isHan else { return nil }
    if firstLength <= 12, last.count >= firstLength + 9, !joints.stands(at: firstLength, in: last) {
      return Array(last.dropFirst(firstLength))
    }
    return measures.match(atEndOf: last, isWhole: false).map { Array(last.suffix($0.length)) }
  }

  private static func isAllHan(_ name: [UInt8]) -> Bool {
    var index = 0
    while index < name.count {
      guard name.isHan(at: index) else { return false }
      index += 3
    }
    return true
  }

  private static let ordinal = Array("第".utf8)
}
