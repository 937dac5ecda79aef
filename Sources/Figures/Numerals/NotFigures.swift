import Quantities
import ReportText

/// Tells numerals that state something from those in names, dates, slogans and lists.
struct NotFigures {
  let text: [UInt8]

  /// Words after a number and unit that make the two a name, a time or an ordinal.
  private static let namesAfter = WordList(
    "个月 个星期 个小时 个工作日 个学期 个季度 个年头 人才 位一体 位数 部门 部分 项之一 家之一 个之一 次会议 次全会 次党代会 次全国 次代表大会 次方 次元 次能源 次分配 次性 次产业 次人代会 次全体 次工业 次党 期工程 期项目 期建设 期厂房 期、 期) 期） 期间 条例 条龙 点一 点多 点半 类地区 类人员 类企业 类产业 级 元化 元论 元制 面 本书记 届人大 台阶 道防线 家庭 对一 组团 批次 只船 块牌子 条心 股绳 站式 揽子 体化 届三 届四 门课 米线 米跑 元店 元钱 分钟 分析 分别 分之 分类 分期 分步 分批 分析师 升级 片区 度电影 里路 里长 方面 口之家 口气 里外 头小 头对 头连 部委 部电 人大 人一 层次 对口 台办 部曲 处级"
  )

  /// The same for Chinese numerals, which slogans are made of: 四个突出, 三项机制.
  private static let slogansAfter = WordList(
    "个方面 个层面 个角度 个维度 个阶段 个环节 个一 个坚持 个突出 个加快 个突破 个转变 个统筹 个结合 个文明 个自信 个意识 个全面 个确保 个着力 个强化 个带头 个百分 个五年 个没有 个不 个更加 个到位 个加强 个提升 个聚焦 个化 个必须 个问题 个重点 个关键 个中心 个主题 个代表 个先进 个基地一 个比 件事 项机制 项工作 项措施 项制度 项任务 项行动 项原则 项改革 项重点 项举措 种模式 条主线 张网 盘棋 类重点 点一线"
  )

  /// Characters before a Chinese numeral that make it part of a word: 第三, 十几, 星期三, 高一.
  private static let glued: Set<UInt32> = [
    0x7B2C, 0x671F, 0x5468, 0x521D, 0x8001, 0x5C0F, 0x4E4B, 0x5C4A, 0x6708, 0x7EDF, 0x5B9E, 0x4E0D,
    0x4E13, 0x552F, 0x5355, 0x540C, 0x51E0, 0x4E07, 0x4EBF,
  ]

  /// Whether `number` is a name, a date, a slogan or a parameter by the characters around it.
  func contains(_ number: Numeral, isQuoted: Bool, end limit: Int) -> Bool {
    let start = number.range.lowerBound
    let end = number.range.upperBound
    let before = text.scalar(before: start)?.value
    let after = end < limit ? text.scalar(at: end).value : nil
    if let before, Characters.isASCIILetter(before) || before == 0x2F && !number.isHan || before == 0x5F {
      return true
    }
    if let before, before == 0x2D || before == 0x2B || before == 0xD7, !number.isHan,
      number.value.isNegative == false
    {
      return true
    }
    switch number.form {
    case .rank: return !isStanding(number, limit)
    case .percentInWords, .missing, .ratio, .ratioPart: return false
    case .plain: break
    }
    guard let unit = number.unit else { return true }
    let unitStart = end - number.unitLength
    let unitLength = end - unitStart
    if number.isHan, Self.slogansAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil {
      return true
    }
    if Self.namesAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil { return true }
    if let after, Characters.isASCIILetter(after) || after == 0x5F { return true }
    if isQuoted, number.writtenUnit.contains("/") { return true }
    if text.has(Self.capacity, before: start) { return true }
    // Days are time, unless days are what is counted: 优良天数296天.
    if number.writtenUnit == "天" { return !text.contains(Self.dayCount, in: max(0, start - 30)..<start) }
    if unit.kind == .multiple, number.writtenUnit == "番" { return false }
    // The last character of a unit may begin another word.
    if unit.kind == .count || unit.kind == .occasion, let after, after == 0x7EA7 { return true }  // 级
    if let after, [0x7C7B, 0x6B3E].contains(after), number.isHan { return true }
    guard number.isHan else {
      return isQuoted && unit.kind == .count && number.value < ExactDecimal(20) && number.digits <= 1
    }
    if let before, Self.glued.contains(before), number.writtenUnit.utf8.first != 0xE4 || before != 0x4E07 {
      return true
    }
    if isQuoted { return true }
    // 一个 and the like are articles; counted things are persons and bodies.
    if number.value == ExactDecimal(1), number.magnitude == 0 {
      return !["家", "名", "人", "所", "户", "位"].contains(number.writtenUnit) || before == 0x4E0D
        || text.has(Self.eachOne, before: start - 3)
        || after.map { !Characters.isHan($0) } ?? true
    }
    if ["届", "期", "分", "度"].contains(number.writtenUnit) { return true }
    if number.value < ExactDecimal(10), number.magnitude == 0,
      [
        "大", "批", "类", "次", "点", "件", "道", "条", "组", "期", "届", "部", "对", "口", "面", "本", "块", "根", "头", "级",
        "门", "张", "分", "里", "度", "元", "层",
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

  /// 一村一名: one for each.
  private static let eachOne = Array("一".utf8)
  /// 年产20万吨 names a plant by its capacity.
  private static let capacity = Array("年产".utf8)
  private static let dayCount = Array("天数".utf8)

  private static let standing: WordList = [
    "全省", "全国", "全市", "全区", "全县", "全球", "世界", "同类", "居", "列", "排", "名次", "评比", "名列", "县市", "副省级", "地级市", "各市",
    "国内", "市场占有率", "中部", "西部", "东部", "长三角", "考核", "竞赛", "大赛", "保持", "全州", "综合评价", "榜",
  ]
}

extension Numeral {
  /// Bytes of the unit without its magnitude.
  var unitLength: Int { unit?.text.count ?? 0 }
}
