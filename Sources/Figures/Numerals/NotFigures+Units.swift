import Quantities
import ReportText

/// Units that tell a time, a code or a part of a machine unless the words around them say that they are counted.
extension NotFigures {
  /// Whether `number` is such by its unit; `nil` where its unit does not tell.
  func isTimeOrCode(_ number: Numeral, _ unit: UnitTable.Unit, before: UInt32?, after: UInt32?) -> Bool? {
    let start = number.range.lowerBound
    func stands(_ words: WordList, within bytes: Int) -> Bool {
      words.stands(in: max(0, start - bytes)..<start, of: text)
    }
    guard unit.text.count == 3 else {
      // Hours are time, unless they are summed up: 日照时数1862小时, 活动时长12.6万小时.
      return unit.text == Self.hour
        ? !stands(Self.hourCounts, within: 30)
          && !(stands(Self.hourCounts, within: 60) && Self.hourChanges.stands(before: start, in: text)) : nil
    }
    let isPart = after.map(Characters.isDigit) ?? false
    switch text.scalar(at: number.range.upperBound - 3).value {
    case 0x5206:  // 6时17分, 9点30分, 干劲十万分
      return number.magnitude > 0 || before == 0x65F6 || before == 0x70B9
        || isInWord(number.range.upperBound, after)
        ? true : nil
    case 0x70B9:  // 上午9点, 每日10点、15点
      return isPart || number.value < Self.hoursOfDay || Self.dayParts.stands(before: start, in: text)
        ? true : nil
    case 0x5B57: return number.magnitude == 0 ? true : nil  // 十字街, 36万字
    case 0x5929:  // Days too, unless days are what is counted: 优良天数296天.
      return !stands(Self.dayCounts, within: 30) && !Self.dayKinds.stands(before: start, in: text)
        && !(stands(Self.dayCounts, within: 90) && Self.dayChanges.stands(before: start, in: text))
    case 0x65B9:  // 三方协议, 3方会谈; 16万方 and 680方 are measured
      return number.magnitude < 4 && (number.isHan || number.value < Self.parties) ? true : nil
    case 0x756A: return false  // 翻一番
    case 0x4F4D: return stands(Self.codes, within: 36) ? true : nil  // 代码共18位
    case 0x4EFD: return text.has(Self.inCopies, before: start) ? true : nil  // 一式三份
    case 0x6B21:  // 每年受理两次; what a web page counts of itself: 浏览:386次
      return number.isHan && stands(Self.each, within: 24) || Self.counters.stands(before: start, in: text)
        ? true : nil
    case 0x9897, 0x5757, 0x6839, 0x7247: return isPart ? true : nil  // 8块2TB
    default: return nil
    }
  }

  /// Whether the unit that ends at `index` is the beginning of a noun: 5分箱.
  private func isInWord(_ index: Int, _ after: UInt32?) -> Bool {
    after.map(Characters.isHan) ?? false && !Self.behind.stands(at: index, in: text)
  }

  private static let behind: WordList = [
    "以", "左", "的", "和", "及", "并", "，", "上", "提高", "提升", "增加", "增至", "升至", "下降", "降", "调整",
  ]
  /// More than sign an agreement.
  private static let parties = ExactDecimal(100)
  private static let hoursOfDay = ExactDecimal(25)
  private static let hour = Array("小时".utf8)
  private static let hourCounts: WordList = ["时数", "时长", "小时数", "机时", "工时", "学时"]
  /// 有效机时由598小时提升至947小时
  private static let hourChanges: WordList = [
    "提升至", "提升到", "提高到", "提高至", "增加到", "增加至", "增至", "上升到", "达到", "下降至", "下降到", "降至", "降到", "减少到", "减少至",
    "缩短到", "缩短至",
    "压缩到", "压缩至",
  ]
  private static let dayCounts: WordList = ["天数"]
  /// Days by their air: 优良271天、中度污染6天.
  private static let dayKinds: WordList = ["优良", "良好", "轻度污染", "中度污染", "重度污染", "严重污染"]
  /// 优良天数296天，比上年增加15天
  private static let dayChanges: WordList = ["增加", "增加了", "减少", "减少了", "多", "少", "增多"]
  private static let dayParts: WordList = [
    "上午", "下午", "中午", "早上", "早晨", "晚上", "凌晨", "深夜", "晚", "早", "日", "于", "时间",
  ]
  private static let codes: WordList = ["代码", "编码", "编号", "密码", "账号", "卡号", "由"]
  private static let inCopies = Array("一式".utf8)
  private static let counters: WordList = [
    "浏览:", "浏览：", "下载:", "下载：", "点击:", "点击：", "阅读:", "阅读：", "访问:", "访问：", "点击数:", "点击数：", "浏览次数:", "浏览次数：",
    "点击次数:",
    "点击次数：", "阅读次数:", "阅读次数：",
  ]
  private static let each: WordList = ["每年", "每月", "每季", "每周", "每天", "每半年", "每两年"]
}
