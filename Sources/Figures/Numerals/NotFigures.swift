import Quantities
import ReportText

/// Tells numerals that state something from those in names, dates, slogans and lists.
struct NotFigures {
  let text: [UInt8]

  /// Words after a number and unit that make the two a name, a time or an ordinal.
  private static let namesAfter = WordList(
    "个一 个月 个周 个星期 个小时 个工作日 个学期 个季度 个年头 人才 位一体 位数 部门 部分 项之一 家之一 个之一 次会议 次全会 次党代会 次全国 次代表大会 次方 次元 次能源 次分配 次性 次产业 次人代会 次全体 次工业 次党 期工程 期项目 期建设 期厂房 期、 期) 期） 期间 条例 条龙 点一 点多 点半 类地区 类人员 类企业 类产业 级 元化 元论 元制 面 本书记 届人大 台阶 道防线 家庭 对一 组团 批次 只船 块牌子 条心 股绳 站式 揽子 体化 届三 届四 门课 米线 米跑 元店 元钱 分钟 分析 分别 分之 分类 分期 分步 分批 分析师 分子 分之 单元 人工 人力 人造 人民 人类 人行 人文 人社 人防 人制 人组 点整 点钟 点前 点后 点至 点开 点起 点到 点之 面体 轮车 轮驱 轮次党 页码 字楼 字路 字诀 字型 字头 字经 次方 把手 把火 块地 度角 升级 片区 度电影 里路 里长 方面 口之家 口气 里外 头小 头对 头连 部委 部电 人大 人一 层次 对口 台办 部曲 处级"
  )

  /// The same for Chinese numerals, which slogans are made of: 四个突出, 三项机制.
  private static let slogansAfter = WordList(
    "个方面 个层面 个角度 个维度 个阶段 个环节 个一 个坚持 个突出 个加快 个突破 个转变 个统筹 个结合 个文明 个自信 个意识 个全面 个确保 个着力 个强化 个带头 个步骤 个程序 个部 个百分 个五年 个没有 个不 个更加 个到位 个加强 个提升 个聚焦 个化 个必须 个问题 个重点 个关键 个中心 个主题 个代表 个先进 个基地一 个比 件事 项机制 项工作 项措施 项制度 项任务 项行动 项原则 项改革 项重点 项举措 种模式 条主线 张网 盘棋 类重点 点一线"
  )

  /// Characters before a Chinese numeral that make it part of a word: 第三, 十几, 星期三, 高一.
  private static let glued: Set<UInt32> = [
    0x7B2C, 0x671F, 0x5468, 0x521D, 0x8001, 0x5C0F, 0x4E4B, 0x5C4A, 0x6708, 0x7EDF, 0x5B9E, 0x4E0D,
    0x4E13, 0x552F, 0x5355, 0x540C, 0x51E0, 0x4E07, 0x4EBF, 0x6BCF, 0x8FD9, 0x90A3, 0x67D0, 0x54EA, 0x53E6,
    0x9010,
  ]

  /// Whether `number` is a name, a date, a slogan or a parameter by the characters around it.
  func contains(_ number: Numeral, isQuoted: Bool, end limit: Int) -> Bool {
    let start = number.range.lowerBound
    let end = number.range.upperBound
    let before = text.scalar(before: start)?.value
    let after = end < limit ? text.scalar(at: end).value : nil
    if let before, Characters.isASCIILetter(before) || before == 0x2F && !number.isHan {
      return true
    }
    // 12*36家, 3-5-7: what is left of a masked or a coded number.
    if let before, isCodeSign(before), !number.isHan, !NumeralReader.isSign(text.scalar(at: start).value) {
      return true
    }
    switch number.form {
    case .rank: return !isStanding(number, limit)
    case .percentInWords, .missing, .garbled, .ratio, .ratioPart: return false
    case .plain: break
    }
    guard let unit = number.unit else { return true }
    if unit.text.isEmpty, isQuoted { return true }
    let unitStart = end - number.unitLength
    let unitLength = end - unitStart
    if number.isHan, Self.slogansAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil {
      return true
    }
    if Self.namesAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil { return true }
    if let after, Characters.isASCIILetter(after) || after == 0x5F { return true }
    if isQuoted, number.writtenUnit.contains("/") { return true }
    if unit.kind == .measure, Parameters.contain(number, unit, of: text, end: limit) { return true }
    // 6时17分, 9点30分
    if number.writtenUnit == "万分" { return true }
    if number.writtenUnit == "分", let before, before == 0x65F6 || before == 0x70B9 { return true }
    if number.writtenUnit == "点",
      after.map(Characters.isDigit) ?? false || Self.dayParts.stands(before: start, in: text)
    {
      return true
    }
    if Self.isPartOfCode(number, before: start, of: text) { return true }
    if let after, Characters.isDigit(after), Self.parts.contains(Array(number.writtenUnit.utf8)) {
      return true
    }
    // Days are time, unless days are what is counted: 优良天数296天.
    if number.writtenUnit == "天" { return !text.contains(Self.dayCount, in: max(0, start - 30)..<start) }
    // Hours too are time, unless they are summed up: 日照时数1862小时, 12.6万小时.
    if number.writtenUnit == "小时" { return !Self.hourCounts.stands(in: max(0, start - 30)..<start, of: text) }
    if unit.kind == .multiple, number.writtenUnit == "番" { return false }
    // The last character of a unit may begin another word: 30万吨级, 5件套.
    if let after, after == 0x7EA7 || after == 0x5957 && unit.kind == .count { return true }
    if Addresses.hold(number, of: text, end: limit) { return true }
    if let after, [0x7C7B, 0x6B3E].contains(after), number.isHan { return true }
    guard number.isHan else {
      return isQuoted && unit.kind == .count && number.value < ExactDecimal(20) && number.digits <= 1
    }
    if let before, Self.glued.contains(before), number.writtenUnit.utf8.first != 0xE4 || before != 0x4E07 {
      return true
    }
    if isQuoted { return true }
    if number.value == ExactDecimal(1), number.magnitude == 0 {
      return before == 0x4E0D || text.has(Self.one, before: start - 3) || after == 0x4E00
        || !isCountedOne(number, after)
    }
    if ["届", "期", "分", "度"].contains(number.writtenUnit) { return true }
    if number.value < ExactDecimal(10), number.value.scale == 0, number.magnitude == 0,
      !isCountedBehind(number, after),
      [
        "大", "批", "类", "次", "点", "件", "道", "条", "组", "期", "届", "部", "对", "口", "面", "本", "块", "根", "头", "级",
        "门", "张", "分", "里", "度", "元", "层", "则", "集", "卷", "字", "束", "幕",
        "辑",
      ].contains(number.writtenUnit)
    {
      return true
    }
    if let after, after == 0x201C || after == 0x2018 { return true }
    return false
  }

  /// A rank stands at the end of its clause, after words of standing or of peers.
  private func isStanding(_ number: Numeral, _ limit: Int) -> Bool {
    let end = number.range.upperBound
    if end < limit {
      let (next, length) = text.scalar(at: end)
      let closes = [
        0x2C, 0xFF0C, 0x3002, 0x3B, 0xFF1B, 0x3001, 0x29, 0xFF09, 0x201D, 0x21, 0xFF01, 0x548C, 0x7684,
        0x5E76, 0x4F4D, 0x5F3A, 0x4E0A, 0x4E0B, 0x5347, 0x8DC3, 0x63D0, 0x964D, 0x9000, 0x5230, 0x81F3,
      ].contains(next)
      if !closes
        || next == 0x3001 && end + length < limit
          && NumeralReader.hanDigits[text.scalar(at: end + length).value] != nil
      {
        return false
      }
    }
    let from = max(0, number.range.lowerBound - 45)
    let window = from..<number.range.lowerBound
    return Self.standing.stands(in: window, of: text)
  }

  /// A sign between the parts of a code, and masks of digits.
  private func isCodeSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2B, 0xD7, 0x5F, 0x2A, 0xFF0A, 0xFF3F: true
    default: false
    }
  }

  /// 一家 and the like: persons and bodies are counted before their noun; other things behind it (授权专利一件), where
  /// the noun is more than the verb of a slogan (成熟一个、推进一个).
  private func isCountedOne(_ number: Numeral, _ after: UInt32?) -> Bool {
    if let after, Characters.isHan(after) { return Self.persons.contains(Array(number.writtenUnit.utf8)) }
    return Self.things.contains(Array(number.writtenUnit.utf8)) && standsBehindNoun(number)
  }

  /// 六件 of 授权专利六件: few things, counted behind their noun.
  private func isCountedBehind(_ number: Numeral, _ after: UInt32?) -> Bool {
    if let after, Characters.isHan(after) { return false }
    return Self.fewThings.contains(Array(number.writtenUnit.utf8)) && standsBehindNoun(number)
  }

  /// Whether more than a verb stands straight before the number, which the clause does not repeat.
  private func standsBehindNoun(_ number: Numeral) -> Bool {
    guard !isRepeated(number) else { return false }
    let start = number.range.lowerBound
    var index = start
    var characters = 0
    while characters < 5, let (scalar, length) = text.scalar(before: index), Characters.isHan(scalar) {
      index -= length
      characters += 1
    }
    return characters == 5 && !Self.notCounting.stands(before: start, in: text)
  }

  /// Whether the same words stand again close by.
  private func isRepeated(_ number: Numeral) -> Bool {
    let words = Array(text[number.range])
    let behind = number.range.upperBound..<min(text.count, number.range.upperBound + 60)
    let before = max(0, number.range.lowerBound - 60)..<number.range.lowerBound
    return text.contains(words, in: behind) || text.contains(words, in: before)
  }

  /// 一村一名: one for each.
  private static let one = Array("一".utf8)
  private static let persons: WordList = ["家", "名", "人", "所", "户", "位"]
  private static let things: WordList = [
    "家", "名", "人", "所", "位", "个", "项", "件", "座", "篇", "部", "台", "套", "处", "支", "辆",
  ]
  private static let fewThings: WordList = ["次", "件", "条", "部", "篇", "套", "门", "张", "本", "集", "卷"]
  private static let notCounting: WordList = [
    "为", "成", "到", "在", "于", "是", "同", "统", "归", "合", "了", "按", "以", "第", "不", "仅",
  ]
  /// 统一代码共18位, 一式三份, 每年受理两次: digits of a code, copies, and how often.
  private static func isPartOfCode(_ number: Numeral, before start: Int, of text: [UInt8]) -> Bool {
    switch number.writtenUnit {
    case "位": codes.stands(in: max(0, start - 36)..<start, of: text)
    case "份": text.has(inCopies, before: start)
    case "次" where number.isHan: each.stands(in: max(0, start - 24)..<start, of: text)
    default: false
    }
  }

  private static let codes: WordList = ["代码", "编码", "编号", "密码", "账号", "卡号", "由"]
  private static let inCopies = Array("一式".utf8)
  private static let each: WordList = ["每年", "每月", "每季", "每周", "每天", "每半年", "每两年"]
  private static let parts: WordList = ["颗", "块", "根", "片"]
  private static let dayParts: WordList = [
    "上午", "下午", "中午", "早上", "早晨", "晚上", "凌晨", "深夜", "晚", "早", "日", "于", "时间",
  ]
  private static let hourCounts: WordList = ["时数", "时长", "小时数"]
  private static let dayCount = Array("天数".utf8)

  private static let standing: WordList = [
    "全省", "全国", "全市", "全区", "全县", "全球", "世界", "同类", "居", "列", "排", "名次", "评比", "名列", "县市", "副省级", "地级市", "各市",
    "国内", "市场占有率", "排名", "位次", "城市中", "全州", "全镇", "全系统", "同行业", "全行业", "总成绩", "中部", "西部", "东部", "长三角", "考核",
    "竞赛", "大赛", "保持", "全州", "综合评价", "榜",
  ]
}

extension Numeral {
  /// Bytes of the unit without its magnitude.
  var unitLength: Int { unit?.text.count ?? 0 }
}
