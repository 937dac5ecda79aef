import Quantities
import ReportText

/// Tells numerals that state something from those in names, dates, slogans and lists.
struct NotFigures {
  let text: [UInt8]
  var notes: FigureNotes?

  /// Words after a number and unit that make the two a name, a time or an ordinal.
  private static let namesAfter = WordList(
    "门槛 个一 个月 个周 个星期 个小时 个工作日 个学期 个季度 个年头 人才 位一体 位数 部门 部分 项之一 家之一 个之一 次会议 次全会 次党代会 次全国 次代表大会 次方 次元 次能源 次分配 次性 次产业 次人代会 次全体 次工业 次党 期工程 期项目 期建设 期厂房 期、 期) 期） 期间 条例 条龙 点一 点多 点半 类地区 类人员 类企业 类产业 级 元化 元论 元制 面 本书记 届人大 台阶 道防线 家庭 对一 组团 批次 只船 块牌子 条心 股绳 站式 揽子 体化 届三 届四 门课 米线 米跑 元店 元钱 分钟 分析 分别 分之 分类 分期 分步 分批 分析师 分子 单元 人工 人力 人造 人民 人类 人行 人文 人社 人防 人制 人组 点整 点钟 点前 点后 点至 点开 点起 点到 点之 面体 轮车 轮驱 轮次党 页码 字楼 字路 字诀 字型 字头 字经 把手 把火 块地 度角 升级 片区 度电影 里路 里长 方面 口之家 口气 里外 头小 头对 头连 部委 部电 人大 人一 层次 对口 台办 部曲 处级 盘水 盘山 台河 台山 台县 方案 方式 方向 方法 方针 方便 方位 方程 方块 方阵 家渠 门峡 匹狼 只松鼠 粮液 门县 枝特"
  )

  /// The same for Chinese numerals, which slogans are made of: 四个突出, 三项机制.
  private static let slogansAfter = WordList(
    "个方面 个层面 个角度 个维度 个阶段 个环节 个一 个坚持 个突出 个加快 个突破 个转变 个统筹 个结合 个文明 个自信 个意识 个全面 个确保 个着力 个强化 个带头 个步骤 个程序 个部 个百分 个五年 个没有 个不 个更加 个到位 个加强 个提升 个聚焦 个化 个必须 个问题 个重点 个关键 个中心 个主题 个代表 个先进 个基地一 个比 件事 项机制 项工作 项措施 项制度 项任务 项行动 项原则 项改革 项重点 项举措 项规定 项纪律 项注意 项基本 项职能 项职责 种模式 条主线 张网 盘棋 类重点 点一线"
  )

  /// Characters before a Chinese numeral that make it part of a word: 第三, 十几, 星期三, 高一.
  private static let glued = WordList("第 铁人 期 周 初 老 小 之 届 月 统 实 不 专 唯 单 同 几 万 亿 每 这 那 某 哪 另 逐")

  private func refused(_ number: Numeral, _ rule: Rule) -> Bool {
    notes?.refuse(rule, number.range)
    return true
  }

  /// Whether `number` is a name, a date, a slogan or a parameter by the characters around it.
  func contains(_ number: Numeral, isQuoted: Bool, end limit: Int) -> Bool {
    let start = number.range.lowerBound
    let end = number.range.upperBound
    let before = text.scalar(before: start)?.value
    let after = end < limit ? text.scalar(at: end).value : nil
    if let before, Characters.isASCIILetter(before) && !measures(number) || before == 0x2F && !number.isHan {
      return refused(number, .notLetterBefore)
    }
    // 12*36家, 3-5-7: what is left of a masked or a coded number.
    if let before, isCodeSign(before), !number.isHan, !NumeralReader.isSign(text.scalar(at: start).value),
      !standsBehindHiddenWord(start)
    {
      return refused(number, .notCode)
    }
    switch number.form {
    case .rank: return isStanding(number, limit) ? false : refused(number, .notStanding)
    case .percentInWords, .missing, .garbled, .masked, .ratio, .ratioPart: return false
    case .plain: break
    }
    guard let unit = number.unit else { return refused(number, .notWithoutUnit) }
    // “三个80%”; 2个1类新药
    if before == 0x4E2A, unit.kind == .percent || isQuoted || text.has(Self.sort, before: end) {
      return refused(number, .notName)
    }
    if text.has(Self.altitude, before: start) { return refused(number, .notParameter) }
    if boundsCounted(number) || namesClass(number, unit) || isTaskOfDoubling(number, unit) {
      return refused(number, .notName)
    }
    // “三年翻两番”目标
    if unit.kind == .multiple, isQuoted, number.writtenUnit.utf8.elementsEqual(Self.fold) {
      return refused(number, .notQuoted)
    }
    // “稳增长30条”
    if isQuoted, Self.articles.contains(unit.text), let after, after == 0x201D || after == 0x22 {
      return refused(number, .notQuoted)
    }
    if isQuoted, unit.text.isEmpty { return refused(number, .notQuoted) }
    let unitStart = end - number.unitLength
    let unitLength = end - unitStart
    if number.isHan, Self.slogansAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil {
      return refused(number, .notSlogan)
    }
    if Self.namesAfter.match(at: unitStart, in: text, longerThan: unitLength) != nil,
      !isCourseWithPersons(at: unitStart, limit), !Self.firstRate.stands(at: unitStart, in: text)
    {
      return refused(number, .notName)
    }
    if let after, Characters.isASCIILetter(after) || after == 0x5F {
      return refused(number, .notLetterBehind)
    }
    if isQuoted, unit.text.contains(UInt8(ascii: "/")) { return refused(number, .notQuoted) }
    if unit.kind == .measure
      ? Parameters.contain(number, unit, of: text, end: limit)
      : unit.kind == .count && Parameters.isCapacity(number, of: text, end: limit)
    {
      return refused(number, .notParameter)
    }
    if let isTime = isTimeOrCode(number, unit, before: before, after: after) {
      return isTime ? refused(number, .notTimeOrCode) : false
    }
    // The last character of a unit may begin another word: 30万吨级, 5件套.
    if let after, after == 0x7EA7 || after == 0x5957 && unit.kind == .count {
      return refused(number, .notName)
    }
    if Addresses.hold(number, of: text, end: limit) { return refused(number, .notAddress) }
    if number.isHan, let after, after == 0x7C7B || after == 0x6B3E { return refused(number, .notName) }
    guard number.isHan else {
      return isQuoted && unit.kind == .count && number.value < ExactDecimal(20) && number.digits <= 1
        ? refused(number, .notQuoted) : false
    }
    if Self.glued.stands(before: start, in: text) { return refused(number, .notGlued) }
    // 后三位依次是
    if before == 0x540E, Self.lastOnes.contains(unit.text) { return refused(number, .notStanding) }
    if isQuoted { return refused(number, .notQuoted) }
    if number.value == ExactDecimal(1), number.magnitude == 0 {
      // 价格涨了一倍
      if unit.kind == .multiple {
        return Self.risen.stands(before: start, in: text) ? false : refused(number, .notOne)
      }
      return before == 0x4E0D || Self.beside.stands(before: start, in: text)
        || text.has(Self.one, before: start - 3) || after == 0x4E00
        || !isCountedOne(number, unit, after) ? refused(number, .notOne) : false
    }
    if number.magnitude == 0, Self.neverCounted.contains(unit.text) { return refused(number, .notFew) }
    if number.value < ExactDecimal(10), number.value.scale == 0, number.magnitude == 0,
      !isCountedBehind(number, unit, after),
      Self.seldomCounted.contains(unit.text)
    {
      return refused(number, .notFew)
    }
    if let after, after == 0x201C || after == 0x2018 { return refused(number, .notSlogan) }
    return false
  }

  /// `GDP762.5亿元`: the letters are the name of an indicator, not of a model.
  private func measures(_ number: Numeral) -> Bool {
    if let word = Self.indexed.match(before: number.range.lowerBound, in: text),
      number.unit?.text == Self.papers
    {
      return text.scalar(before: number.range.lowerBound - word.length).map {
        !Characters.isASCIILetter($0.value)
      } ?? true
    }
    guard number.magnitude >= 4 || number.unit?.kind == .money || number.isPercent,
      let word = Self.lettered.match(before: number.range.lowerBound, in: text)
    else { return false }
    return text.scalar(before: number.range.lowerBound - word.length).map {
      !Characters.isASCIILetter($0.value)
    } ?? true
  }

  /// Where papers are indexed: 被SCI收录187篇、CSSCI73篇.
  private static let indexed: WordList = ["CSSCI", "SSCI", "SCIE", "SCI", "EI", "CSCD", "ISTP", "CPCI"]
  private static let papers = Array("篇".utf8)
  private static let lettered: WordList = ["GDP", "R&D", "R＆D", "CPI", "PPI", "PMI", "FDI"]

  /// 3个过千亿元产业: the amount says which ones are counted.
  private func boundsCounted(_ number: Numeral) -> Bool {
    guard number.magnitude >= 8 || number.unit?.kind == .money else { return false }
    let over = Self.passing.match(before: number.range.lowerBound, in: text)?.length
    // 超亿元企业75家: no number but a class.
    if over != nil, isRound(number.range), tellsClass(at: number.range.upperBound) { return true }
    // 20个10亿元以上项目
    if over == nil, !Self.atLeast.stands(at: number.range.upperBound, in: text) { return false }
    let unit = number.range.lowerBound - (over ?? 0) - 3
    guard unit > 0, Self.counted.stands(at: unit, in: text), let digit = text.scalar(before: unit)?.value
    else { return false }
    return Characters.isDigit(digit) || HanDigits.opensNumeral(digit)
  }

  /// 企业 of 超亿元企业, 的 of 上亿元的民营企业
  private func tellsClass(at index: Int) -> Bool {
    MissingValue.isClass(at: index, in: text)
      || Self.of.stands(at: index, in: text) && !Self.aims.stands(at: index, in: text)
  }

  private static let aims: WordList = ["的目标", "的任务", "的大关", "的台阶", "的规模", "的水平", "的关口"]

  /// 过百亿的3家
  private func namesClass(_ number: Numeral, _ unit: UnitTable.Unit) -> Bool {
    unit.text.isEmpty && number.magnitude >= 4
      && Self.passing.stands(before: number.range.lowerBound, in: text)
      && Self.of.stands(at: number.range.upperBound, in: text)
  }

  private static let of: WordList = ["的"]

  /// Whether the sum is nothing but a magnitude: 千万元.
  private func isRound(_ range: Range<Int>) -> Bool {
    Self.endOfRoundSum(at: range.lowerBound, of: text) == range.upperBound
  }

  /// Where a sum ends that is nothing but a magnitude; `nil` where none stands at `start`.
  private static func endOfRoundSum(at start: Int, of text: [UInt8]) -> Int? {
    var index = start
    while let magnitude = magnitudes.match(at: index, in: text) { index += magnitude.length }
    return index > start && text.has(yuan, at: index) ? index + yuan.count : nil
  }

  /// Whether a class begins at `index` that a round sum makes: `千万元企业`.
  static func opensClass(at index: Int, of text: [UInt8]) -> Bool {
    endOfRoundSum(at: index, of: text).map { MissingValue.isClass(at: $0, in: text) } ?? false
  }

  private static let magnitudes: WordList = ["十", "百", "千", "万", "亿"]
  private static let yuan = Array("元".utf8)
  private static let fold = Array("番".utf8)

  /// 与后一位相差
  private static let beside: WordList = ["后", "前", "上", "下"]
  private static let atLeast: WordList = ["以上", "级"]
  private static let passing: WordList = ["超过", "突破", "过", "超", "上"]
  private static let counted: WordList = ["个", "家", "座", "条"]

  /// 倍增任务, 翻番目标
  private func isTaskOfDoubling(_ number: Numeral, _ unit: UnitTable.Unit) -> Bool {
    unit.kind == .multiple && Self.tasks.stands(at: number.range.upperBound, in: text)
  }

  private static let sort = Array("类".utf8)
  private static let altitude = Array("海拔".utf8)
  private static let tasks: WordList = ["任务", "目标", "计划", "行动", "工程"]

  private static let risen: WordList = [
    "涨了", "增长", "增长了", "增加", "增加了", "提高", "提高了", "上涨", "上涨了", "扩大了", "增了", "多了",
  ]

  /// 1期、52人: how often a course was held and how many came, not the parts of a work.
  private func isCourseWithPersons(at index: Int, _ limit: Int) -> Bool {
    guard Self.course.stands(at: index, in: text) else { return false }
    if Self.courses.stands(in: max(0, index - Self.courseNumber)..<index, of: text) { return true }
    guard
      let digits = NumeralReader(text: text).digits(at: index + 6, end: limit)
    else { return false }
    return Self.persons.stands(at: digits.end, in: text)
  }

  /// 4个一类新药
  private static let firstRate: WordList = ["个一类", "个一线", "个一流", "个一级", "个一等"]
  private static let course: WordList = ["期、"]
  /// What is held, close before its number.
  private static let courses: WordList = ["班", "讲座", "培训", "论坛", "沙龙", "简报", "专刊"]
  private static let courseNumber = 9
  private static let persons: WordList = ["人", "名", "余人", "多人", "余名"]

  /// A rank stands at the end of its clause, after words of standing or of peers.
  private func isStanding(_ number: Numeral, _ limit: Int) -> Bool {
    let end = number.range.upperBound
    // 第三，…: it counts what is said.
    if opensSentence(number.range.lowerBound) { return false }
    // 由第9位升至第6位
    if end < limit, Self.ranks.stands(before: end, in: text),
      Self.moving.stands(at: end, in: text) || Self.arriving.stands(at: end, in: text)
    {
      return true
    }
    if end < limit {
      let (next, length) = text.scalar(at: end)
      let closes = [
        0x2C, 0xFF0C, 0x3002, 0x3B, 0xFF1B, 0x3001, 0x29, 0xFF09, 0x201D, 0x21, 0xFF01, 0x548C, 0x7684,
        0x5E76, 0x4F4D, 0x5F3A, 0x4E0A, 0x4E0B, 0x5347, 0x8DC3, 0x63D0, 0x964D, 0x9000, 0x5230, 0x81F3,
      ].contains(next)
      if !closes && !Self.moving.stands(at: end, in: text)
        || next == 0x3001 && end + length < limit
          && HanDigits.value(of: text.scalar(at: end + length).value) != nil
      {
        return false
      }
    }
    // 二等奖（排名第三）: whose prize it is.
    if Self.prizes.stands(before: number.range.lowerBound, in: text) { return false }
    if Self.reaching.stands(before: number.range.lowerBound, in: text)
      || Self.arriving.stands(before: number.range.lowerBound, in: text)
    {
      return true
    }
    // 上升到2020年的第71位
    let start = number.range.lowerBound
    if start > 10, text.has(Self.ofYear, before: start), Self.arriving.stands(before: start - 10, in: text) {
      return true
    }
    let from = max(0, number.range.lowerBound - 45)
    let window = from..<number.range.lowerBound
    return Self.standing.stands(in: window, of: text)
  }

  /// Whether nothing stands before `index` in its sentence.
  private func opensSentence(_ index: Int) -> Bool {
    guard let before = text.scalar(before: index)?.value else { return true }
    return before == 0x0A || Characters.endsSentence(before)
  }

  /// A sign between the parts of a code, and masks of digits.
  private func isCodeSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2B, 0xD7, 0x5F, 0x2A, 0xFF0A, 0xFF3F: true
    default: false
    }
  }

  /// Whether the masks before a number hide a word, as they do behind Chinese characters: `入选_3名`. Behind digits and
  /// letters they hide a part of the number.
  private func standsBehindHiddenWord(_ start: Int) -> Bool {
    var index = start
    while let (scalar, length) = text.scalar(before: index), Redactions.isBlank(scalar) { index -= length }
    return index < start && text.scalar(before: index).map { Characters.isHan($0.value) } ?? false
  }

  private static let prizes: WordList = ["奖（排名", "奖(排名", "奖（", "奖(", "奖，排名", "奖项（排名", "完成人（排名"]
  private static let neverCounted: WordList = ["届", "期", "分", "度"]
  private static let articles: WordList = ["条"]
  /// What slogans count with: 三件事, 四大, 五条.
  private static let seldomCounted: WordList = [
    "大", "批", "类", "次", "点", "件", "道", "条", "组", "期", "届", "部", "对", "口", "面", "本", "块", "根", "头", "级", "门",
    "张", "分", "里", "度",
    "元", "层", "则", "集", "卷", "字", "束", "幕", "辑",
  ]
  /// Straight before a rank that is reached or kept: 进入前20位.
  private static let reaching: WordList = [
    "进入", "挺进", "挤进", "挤入", "跻身", "迈入", "迈进", "冲进", "跨入", "晋升", "晋级", "重返", "稳居", "稳定在", "进位到", "进位至", "前移至",
    "前移到",
  ]
  /// Between two ranks, of which one is left and the other reached.
  private static let arriving: WordList = [
    "升至", "升到", "上升至", "上升到", "提升至", "提升到", "跃升至", "跃升到", "攀升至", "攀升到", "前进至", "前进到", "跃居", "降至", "降到", "下降至",
    "下降到",
    "下滑至", "下滑到", "滑至", "滑落至", "退至", "退居", "后退至", "后移至", "跌至",
  ]
  /// Straight behind a rank that is left.
  private static let moving: WordList = [
    "上升", "提升", "跃升", "攀升", "前移", "前进", "下降", "下滑", "滑落", "后退", "后移",
  ]
  private static let ofYear = Array("年的".utf8)
  private static let lastOnes: WordList = ["位", "名"]
  private static let ranks: WordList = ["位", "名"]
  private static let standing: WordList = [
    "全省", "全国", "全市", "全区", "全县", "全球", "世界", "同类", "居", "列", "排", "名次", "评比", "名列", "县市", "副省级", "地级市", "各市",
    "国内", "市场占有率", "排名", "位次", "城市中", "高新区", "经开区", "开发区", "全州", "全镇", "全系统", "同行业", "全行业", "总成绩", "中部", "西部",
    "东部", "长三角", "考核",
    "竞赛", "大赛", "保持", "综合评价", "榜", "激励", "考评", "评估", "测评",
  ]
}

extension Numeral {
  /// Bytes of the unit without its magnitude.
  var unitLength: Int { unit?.text.count ?? 0 }
}
