import Quantities
import ReportText

/// Units whose digits a host stripped: `同比增长%`, `投入亿元`, `申请专利件`.
enum MissingValue {
  private static let amounts: WordList = ["亿元", "万元", "个百分点", "%", "％", "亿美元", "万美元", "万人次", "万平方米"]
  /// Characters after which the unit is no orphan, beside numerals: 几, 数, and the words for prices (元/吨).
  private static let holders: [UInt32] = [
    0x51E0, 0x6570, 0x591A, 0x4F59, 0x2F, 0x28, 0xFF08, 0x20, 0x70B9, 0x3A, 0xFF1A, 0x6BCF, 0x4EE5, 0x201C,
    0x6309,
  ]
  /// Nouns that a sum makes a class of: `亿元企业`, `万元产值能耗`.
  private static let classes: WordList = [
    "企业", "村", "镇", "乡", "县", "园区", "项目", "工程", "产业", "俱乐部", "级", "户", "楼宇", "GDP", "产值", "工业", "增加值",
    "地区生产总值",
    "生产总值", "国内生产总值", "农业", "以上企业", "以上项目", "以上工业", "以上的企业", "以上的项目", "税收", "收入村", "订单", "产品", "增长点",
  ]

  /// Whether one of the units may begin with that character.
  @inline(__always)
  static func mayStart(_ scalar: UInt32) -> Bool {
    mayStartAmount(scalar) || OrphanCounts.isUnit(scalar)
  }

  /// Whether one of `amounts` may.
  @inline(__always)
  private static func mayStartAmount(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4EBF, 0x4E07, 0x4E2A, 0x25, 0xFF05: true  // 亿 万 个 % ％
    default: false
    }
  }

  static func numeral(at index: Int, _ scalar: UInt32, in text: [UInt8], end: Int) -> Numeral? {
    guard mayStart(scalar) else { return nil }
    if mayStartAmount(scalar), let unit = amounts.match(at: index, in: text),
      index + unit.length <= end
    {
      return isOrphan(index, unit.length, in: text, end: end)
        ? lost(
          index..<index + unit.length, at: scalar == 0x4EBF || scalar == 0x4E07 ? index + 3 : index, text)
        : nil
    }
    guard OrphanCounts.stands(at: index, scalar, in: text, end: end) else { return nil }
    return lost(index..<index + text.scalar(at: index).length, at: index, text)
  }

  private static func isOrphan(_ index: Int, _ length: Int, in text: [UInt8], end: Int) -> Bool {
    guard let before = text.scalar(before: index)?.value, !Characters.isDigit(before),
      !holders.contains(before), !HanDigits.opensNumeral(before),
      !Masks.isMask(before), !Characters.isASCIILetter(before), before != 0x0A,
      !NumeralReader.bareLeader(before: index, text)
    else { return false }
    let tail = index + length
    guard tail < end else { return true }
    let next = text.scalar(at: tail).value
    return next != 0x2F && next != 0x29 && next != 0xFF09 && !isClass(at: tail, in: text)
      && !steps.stands(at: tail, in: text)
  }

  /// Whether the sum that ends at `index` only says which things are meant.
  static func isClass(at index: Int, in text: [UInt8]) -> Bool { classes.stands(at: index, in: text) }

  private static let steps: WordList = ["大关", "台阶"]

  private static func lost(_ range: Range<Int>, at unit: Int, _ text: [UInt8]) -> Numeral? {
    UnitTable.unit(at: unit, in: text).map {
      Numeral.made(
        range, value: ExactDecimal(0), maximum: nil, unit: $0,
        writtenUnit: text.string(in: range), magnitude: 0, form: .missing)
    }
  }
}

/// Measure words that end a clause with no number before them: `新增企业家，总数达到家`.
enum OrphanCounts {
  /// The characters of the measure words that are looked at, in the order of `nouns`.
  @inline(__always)
  static func isUnit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5BB6, 0x4EF6, 0x9879, 0x4E2A, 0x540D, 0x4EBA, 0x53F0, 0x7BC7, 0x4EA9, 0x6237: true  // 家件项个名人台篇亩户
    default: false
    }
  }

  /// Words that want a number after them.
  private static let links: WordList = [
    "达到", "新增", "增加", "增加了", "减少", "净增", "总数达", "总数为", "总量达", "总量为", "共有", "增至", "超过", "突破", "增加到", "累计达",
    "累计有", "新认定",
  ]
  // No dictionary and no set, whose types would be made at run time.
  private static let works: WordList = ["专利", "申请", "授权", "商标", "著作权", "作品"]
  private static let undertakings: WordList = ["项目", "课题", "成果", "合同", "标准", "技术", "计划"]
  private static let persons: WordList = [
    "人才", "专家", "人员", "学员", "教授", "博士", "硕士", "特派员", "农民", "教师", "学生", "干部",
  ]
  private static let people: WordList = ["人员", "专家", "教授", "博士", "硕士", "特派员", "学员"]
  private static let machines: WordList = ["设备", "仪器", "车辆", "机器"]
  private static let papers: WordList = ["论文", "文章", "报告", "信息"]
  private static let lands: WordList = ["面积", "造林", "农田", "基地"]
  private static let bodies: WordList = ["机构", "单位", "公司", "学校", "合作社", "院所"]

  /// What is counted with that measure word.
  private static func nouns(_ unit: UInt32) -> WordList? {
    switch unit {
    case 0x4EF6: works  // 件
    case 0x9879: undertakings  // 项
    case 0x540D: persons  // 名
    case 0x4EBA: people  // 人
    case 0x53F0: machines  // 台
    case 0x7BC7: papers  // 篇
    case 0x4EA9: lands  // 亩
    case 0x5BB6: bodies  // 家
    default: nil
    }
  }
  /// Before 个 at the end of a clause, beside numerals: 这个, 各个.
  private static let pronouns: [UInt32] = [
    0x8FD9, 0x90A3, 0x54EA, 0x5404, 0x67D0, 0x9010, 0x6574, 0x540C, 0x5355, 0x6B64, 0x4E2A, 0x5C0F, 0x6563,
    0x6BCF, 0x53E6, 0x51E0, 0x6570, 0x591A, 0x4F59, 0x6765, 0x5E72,
  ]
  /// Signs that the sentence lost other digits too, without which 企业家 is a word.
  private static let otherLosses: WordList = ["到家", "达家", "增长%", "增长％", "下降%", "投入亿元", "投入万元", "亿元，增长%"]
  private static let firm = Array("企业".utf8)

  static func stands(at index: Int, _ scalar: UInt32, in text: [UInt8], end: Int) -> Bool {
    guard isUnit(scalar), endsClause(index + 3, in: text, end: end),
      let before = text.scalar(before: index)?.value,
      Characters.isHan(before)
    else { return false }
    if links.stands(before: index, in: text) { return true }
    if scalar == 0x4E2A { return !pronouns.contains(before) && !HanDigits.opensNumeral(before) }
    if scalar == 0x5BB6, text.has(firm, before: index) {
      return otherLosses.stands(in: index..<end, of: text)
    }
    return nouns(scalar)?.stands(before: index, in: text) ?? false
  }

  private static func endsClause(_ index: Int, in text: [UInt8], end: Int) -> Bool {
    guard index < end else { return index == end }
    switch text.scalar(at: index).value {
    case 0x2C, 0xFF0C, 0x3001, 0x3002, 0x3B, 0xFF1B, 0x0A, 0x29, 0xFF09: return true
    default: return false
    }
  }
}
