import ReportText

/// Words by which a clause is taken apart: who does it, how it stands, for how much a price holds.
extension NameWords {
  /// How something stands, said without a verb.
  private static let states = WordList(
    "增势平缓 增势平稳 增势良好 增势强劲 增势迅猛 增长乏力 从无到有 逆势上扬 逆势增长 平缓 良好 平稳 稳定 向好 回暖 活跃 强劲 偏短 偏低 偏高 偏小 偏少 偏弱 不足 提速 亮眼 低迷 乏力 旺盛 凸显 好转 回升 走高 突出 较快 不多 不高 不够 不强 不大 偏慢 有限 滞后 产销两旺 量价齐升 再创新高 创新高 创历史新高 一枝独秀 异军突起 遥遥领先 势头良好 势头最好 增势最好 最好 最高 最低 最大 最小 最多 最少 最快 最慢 居首 领先 靠前 靠后 垫底 喜人 可观 充足 有力 红火 见效 过半 稳中有进 稳中向好 稳中有升 只减不增 只增不减 有增无减 有减无增"
  )

  /// Whether a clause without a verb ends with what it says of its subject: `发明专利维持年限偏短`.
  static func isState(_ clause: [UInt8]) -> Bool { states.match(atEndOf: clause, isWhole: false) != nil }

  /// Whether nothing is said but that: `产销两旺`.
  static func isStateAlone(_ clause: [UInt8]) -> Bool { states.contains(clause) }

  /// The subject of such a clause.
  static func withoutState(_ clause: [UInt8]) -> [UInt8] {
    states.match(atEndOf: clause, isWhole: false).map { Array(clause.dropLast($0.length)) } ?? clause
  }

  private static let threeIndustries: WordList = ["三次产业", "三大产业", "一二三产业", "一、二、三产业", "一二三次产业", "一二三产", "产业"]
  /// Two things in one word.
  private static let twins: [(word: String, first: String, second: String)] = [
    ("轻重工业", "轻工业", "重工业"), ("男女", "男", "女"), ("城乡居民", "城镇居民", "农村居民"),
    ("城乡", "城镇", "乡村"),
  ]
  private static let pairs = WordList(twins.map { $0.word })
  private static let structures: WordList = ["增加值结构", "结构", "构成", "比例", "比重", "之比", "比"]

  /// The names of the three industries' parts of what is measured, value added where `noun` says no more:
  /// `三次产业用电量比重`.
  static func sectors(of noun: [UInt8], _ count: Int) -> [[UInt8]]? {
    if count == 2, let pair = pairs.match(at: 0, in: noun) {
      let measured = withoutStructure(Array(noun[pair.length...]))
      return [twins[pair.place].first, twins[pair.place].second].map { Array($0.utf8) + measured }
    }
    guard count == 3,
      let start = noun.indices.first(where: { threeIndustries.stands(at: $0, in: noun) }),
      let head = threeIndustries.match(at: start, in: noun)
    else { return nil }
    var measured = withoutStructure(Array(noun[(start + head.length)...]))
    if measured.isEmpty { measured = Array("增加值".utf8) }
    return (1...3).map { Array("第\(HanNumeral.text($0))产业".utf8) + measured }
  }

  /// `城镇与乡村比` without 比.
  static func withoutStructure(_ name: [UInt8]) -> [UInt8] {
    structures.match(atEndOf: name).map { name.dropLast($0.length) } ?? name
  }

  private static let towards: WordList = ["对"]

  /// Who contributes, of the name of a contribution: `消费` of `消费对经济增长贡献率`.
  static func contributor(_ name: [UInt8]) -> [UInt8] {
    guard contributions.match(atEndOf: name) != nil,
      let end = name.indices.first(where: { $0 >= 6 && towards.stands(at: $0, in: name) })
    else { return name }
    return Array(name[..<end])
  }

  private static let contributions: WordList = ["贡献率", "贡献度", "贡献份额"]

  private static let thresholds: WordList = ["大关", "门槛", "台阶", "关口"]

  /// Whether a noun only says that an amount was passed: `跨过百亿元门槛`.
  static func isThreshold(_ noun: [UInt8]) -> Bool { thresholds.match(atEndOf: noun) != nil }

  private static let etc: WordList = ["等"]
  private static let ofGrade: WordList = ["等级", "等次", "等额", "等效", "等离子", "等量"]
  private static let notEtc: WordList = ["一等", "二等", "三等", "特等", "高等", "中等", "初等", "同等", "平等", "优等"]

  private static let pause = Array("、".utf8)

  /// Whether a name is put together of several: `基层干部、种养大户`.
  static func isList(_ name: [UInt8]) -> Bool { name.contains(pause, in: name.indices) }

  /// More than a name: the 20 characters of a long list.
  private static let longestList = 60

  /// `平台认定` of a long list with 等 and that behind it: what the list is made of.
  static func dropExamples(_ name: inout [UInt8]) {
    // 仪器仪表、食品饮料、特种金属材料三大产业
    if name.count > shortestList, isList(name),
      let place = name.indices.last(where: { $0 >= 12 && numbersOfKinds.stands(at: $0, in: name) })
    {
      name.removeFirst(place)
    }
    guard name.count > longestList, isList(name),
      let mark = name.indices.last(where: {
        name[$0] == 0xE7 && etc.stands(at: $0, in: name) && notEtc.match(before: $0 + 3, in: name) == nil
          && !afterEtc.stands(at: $0 + 3, in: name)
      }), name.count - mark >= 9, name[..<mark].count >= 12, isList(Array(name[..<mark]))
    else { return }
    let noun = Array(name[(mark + 3)...])
    guard isGeneric(noun), let last = name[..<mark].indices.last(where: { name.has(pause, at: $0) }),
      mark - last + noun.count <= shortestList
    else {
      name = noun
      return
    }
    name = name[(last + pause.count)..<mark] + noun
  }

  /// So much of the last member of a list goes before a noun that says nothing by itself: `等活动`.
  private static let shortestList = 57

  /// Behind 等 these make a word of it: 等级, 等奖.
  private static let afterEtc: WordList = ["级", "奖", "次", "候", "额", "效"]

  /// `新能源汽车产量` of `新能源汽车产量五年增长3倍`.
  static func dropSpan(_ name: inout [UInt8]) {
    // All end with 年.
    guard name.count > 6, name[name.count - 1] == 0xB4, name[name.count - 2] == 0xB9 else { return }
    var start = name.count - 3
    while let (scalar, length) = name.scalar(before: start),
      Characters.isDigit(scalar) || (HanDigits.value(of: scalar) ?? HanDigits.power(of: scalar)) != nil
    {
      start -= length
    }
    if start < name.count - 3 { name.removeSubrange(start...) }
  }

  private static let manners: WordList = ["形式", "方式", "模式", "名义"]
  private static let by: WordList = ["以"]

  /// 区财政引导基金 of `区财政以引导基金形式`.
  static func dropManner(_ name: inout [UInt8]) {
    guard name.count > 12, let manner = manners.match(atEndOf: name) else { return }
    let end = name.count - manner.length
    guard let start = name.indices.last(where: { $0 < end && by.stands(at: $0, in: name) }) else { return }
    name = Array(name[..<start] + name[(start + 3)..<end])
  }

  private static let inPlace: WordList = ["到位", "到账"]

  /// Whether a phrase only says that what is told has come.
  static func isInPlace(_ name: [UInt8]) -> Bool { inPlace.contains(name) }

  private static let trendsOfBoth: WordList = ["双下降", "双降", "双增长", "双增", "双提升", "双升", "双提高"]

  /// Whether a phrase only says that both went the same way: `起数、死亡人数“双下降”`.
  static func isTrendOfBoth(_ name: [UInt8]) -> Bool { trendsOfBoth.contains(name) }

  private static let influenced: WordList = ["受", "因", "受到"]
  private static let influence = Array("影响".utf8)

  /// 客运量 of `受台风影响客运量`, nothing of `因台风影响`: why it is so names nothing.
  static func dropInfluence(_ name: inout [UInt8]) {
    // All begin with 受 or 因.
    guard name.count >= 15, name[0] == 0xE5, let word = influenced.match(at: 0, in: name),
      let place = name.place(of: influence, in: word.length + 3..<name.count)
    else { return }
    name.removeFirst(place + influence.count)
  }

  private static let statesOfThings: WordList = [
    "入驻", "落户", "落地", "开工", "竣工", "投产", "参展", "挂牌", "上市", "淘汰", "关停", "查处", "办结", "结题", "出列", "摘帽", "续建",
  ]

  private static let abstracts: WordList = [
    "突破", "新高", "目标", "成效", "增长", "提升", "发展", "跨越", "进展", "领导", "意识", "力度", "工作", "机制", "保障", "环境", "作用",
    "要求",
    "精神", "指导", "战略", "成绩", "局面", "态势", "水平", "能力", "步伐", "质量", "效益", "优势", "基础", "统一", "第一", "先进",
  ]

  /// Whether a noun names nothing that could be counted: 新高 of `创历史新高`.
  static func isAbstract(_ noun: [UInt8]) -> Bool { abstracts.match(atEndOf: noun) != nil }

  private static let outcomes: WordList = ["立项", "验收", "备案", "认定", "结题", "入库", "鉴定", "授权"]

  /// Whether a noun says what came of the things that were told before: `获批立项32个`.
  static func isOutcome(_ noun: [UInt8]) -> Bool { outcomes.contains(noun) }

  private static let reaching = WordList(reachingWhom + ["带动", "辐射", "服务"])

  /// Whether a verb says whom something reaches: `惠及1.5万人`.
  static func reaches(_ verb: [UInt8]) -> Bool { reaching.contains(verb) }

  /// Those that begin no name of a thing, as 服务平台 is.
  private static let reachingWhom = ["惠及", "受益", "辐射带动", "覆盖", "涉及"]
  private static let openings = WordList(reachingWhom)

  /// Such a verb at the beginning of a name: `惠及企业`.
  static func verbOfReach(opening name: [UInt8]) -> ArraySlice<UInt8>? {
    openings.match(at: 0, in: name).map { name.prefix($0.length) }
  }

  /// Whether a verb tells which things are counted, and not what was done to have them: 入驻 of `入驻科技企业`.
  static func tellsState(_ verb: Range<Int>, of text: [UInt8]) -> Bool {
    statesOfThings.contains(verb, of: text)
  }

  private static let nextInLine: WordList = ["次之", "居次", "紧随其后"]

  /// 基层干部、种养大户等 without its 等, and 等服务场景 behind what stands for them.
  static func dropEtc(_ name: inout [UInt8]) {
    if name.count > 9, etc.match(at: 0, in: name) != nil, ofGrade.match(at: 0, in: name) == nil {
      name.removeFirst(3)
    }
    if etc.match(atEndOf: name) != nil, notEtc.match(atEndOf: name) == nil { name.removeLast(3) }
    // 农业领域 of `农业领域次之，为7亿元`
    if let word = nextInLine.match(atEndOf: name, isWhole: false) { name.removeLast(word.length) }
    // 推荐高新技术企业两批共34家
    if let batch = batches.match(atEndOf: name), batch.length < name.count { name.removeLast(batch.length) }
  }

  private static let byItself: WordList = ["一家企业", "一家", "一个园区", "一个领域", "一个行业"]

  /// 高新区 of `高新区一家就达8亿元`.
  static func dropAlone(_ name: inout [UInt8]) {
    if name.count > 9, let word = byItself.match(atEndOf: name), word.length < name.count {
      name.removeLast(word.length)
    }
  }

  private static let eaches = WordList(
    "人均每月 人均每年 百平方公里 百公里 每百人 每千人 每万人 每百平方公里 每百户 每千户 每平方公里 每公斤 每千克 每斤 每吨 每亩 每公顷 每头 每只 每人 每人每年 每人每月 每人每天 每生每天 每生每年 每生每月 每生每学期 每户每年 每户每月 每亩每年 每户 每名 每月 每年 每天 每日 每小时 每家 每个 每件 每股 每辆 每栋 每套 每台 每张 每平方米 每立方米 每千瓦时 每度 每公里 每桶 每箱 每次 每学期 年均 月均 日均 单日 单月 单次"
  )

  /// Whether a phrase says for how much a price or a rate holds: `每吨`, `年均`.
  static func isPer(_ name: [UInt8]) -> Bool { eaches.contains(name) }

  private static let perHead: WordList = ["每百", "每千", "每万", "每十万", "每百万", "人均", "户均", "生均"]

  private static let populations: WordList = ["每万人", "每万人口", "每千人", "每千人口", "每百万人", "每百万人口", "每十万人", "每十万人口"]
  private static let havings: WordList = ["拥有量", "拥有", "占有"]
  private static let possession = Array("拥有量".utf8)

  /// 每万人 of a bare 每万人拥有, and what it measures; `nil` for what is no such phrase.
  static func perHeadOwning(_ name: [UInt8]) -> (head: ArraySlice<UInt8>, measure: [UInt8])? {
    // 每万人口5.6件
    if name.count <= 15, perHead.match(at: 0, in: name) != nil, !isMeasure(name),
      populations.match(atEndOf: name) != nil
    {
      return (name[...], possession)
    }
    guard let having = havings.match(atEndOf: name, isWhole: false), isPerHead(name),
      case let head = name.dropLast(having.length), perHead.match(at: 0, in: name) != nil, head.count <= 9
    else { return nil }
    return (head, possession)
  }

  private static let counting: WordList = ["拥有量", "数量", "数"]

  /// 有效发明专利 of 有效发明专利拥有量.
  static func withoutCount(_ name: [UInt8]) -> [UInt8] {
    counting.match(atEndOf: name, isWhole: false).map { Array(name.dropLast($0.length)) } ?? name
  }

  private static let owning: WordList = ["有"]
  private static let notOwning: WordList = [
    "有效", "有机", "有色", "有限", "有关", "有线", "有偿", "有毒", "有害", "有序", "有氧", "有益",
  ]

  /// Takes away whose it is: 东城区有 of `东城区有科技型企业`.
  static func dropOwner(_ name: inout [UInt8]) {
    let last = min(longestPlace, name.count - 9)
    guard last >= shortestPlace,
      let place = (shortestPlace...last).first(where: {
        owning.stands(at: $0, in: name) && !notOwning.stands(at: $0, in: name)
      }), isPlace(Array(name[..<place]))
    else { return }
    name.removeFirst(place + 3)
  }

  private static let steady: WordList = ["稳定", "稳住"]

  /// Takes away that it is to stay as it is: 稳定 of `稳定产量`.
  static func dropSteady(_ name: inout [UInt8]) {
    // Both begin with 稳.
    guard name.count >= 12, name[0] == 0xE7, name[1] == 0xA8, let word = steady.match(at: 0, in: name),
      case let rest = Array(name[word.length...]), measures.contains(rest)
    else { return }
    name = rest
  }

  private static let classEnds: WordList = ["元以上", "元以下"]
  private static let classEnd = 9

  /// 技术合同 of 成交额1000万元以上技术合同.
  static func withoutClass(_ name: [UInt8]) -> [UInt8] {
    guard let end = name.indices.last(where: { classEnds.stands(at: $0, in: name) }),
      case let noun = name[(end + classEnd)...], noun.count >= 6
    else { return name }
    return Array(noun)
  }

  /// Whether a phrase says to how many people something is held: `每千名老人`.
  static func isPerHead(_ name: [UInt8]) -> Bool { perHead.stands(in: name.indices, of: name) }

  /// Behind these a place is where something goes or comes from.
  static let courses: WordList = ["流向", "输出到", "来自", "销往", "输往", "发往"]
  /// Before a noun these say which part of it is meant, as against that outside.
  static let insides: WordList = ["省内", "市内", "县内", "区内", "国内", "县域", "省本级", "市本级", "县本级", "区本级"]

  /// Behind a noun and before another: which time it is of.
  static let during: WordList = ["期间"]

  private static let kind: WordList = ["类"]
  private static let noKinds: WordList = ["类似", "类别", "类型"]

  /// Whether 类 stands at `index`, which makes a kind of the verb before it: `加工类企业`.
  static func isKind(at index: Int, of text: [UInt8]) -> Bool {
    kind.stands(at: index, in: text) && !noKinds.stands(at: index, in: text)
  }

  private static let rulings: WordList = ["立案", "结案", "审结", "办结", "执结", "办复"]

  /// Whether a name says no more than what became of the things that were told: 审结, 通过专家评审.
  static func isOutcomeAlone(_ name: [UInt8]) -> Bool {
    rulings.contains(name) || stages.contains(name)
      || passing.stands(at: 0, in: name) && trials.match(atEndOf: name) != nil
  }

  /// How far projects have come; of those that end alike the longest first.
  private static let stages: WordList = [
    "竣工投产", "建成投产", "竣工", "投产", "达产", "试生产", "开工建设", "新开工", "开工", "主体完工", "完工", "在建", "续建", "开展前期工作", "前期工作",
  ]

  private static let passing: WordList = ["通过"]
  private static let trials: WordList = [
    "认定", "评审", "评定", "评估", "验收", "复核", "复审", "审核", "审定", "初审", "终审", "审批", "备案", "鉴定", "答辩", "公示", "论证",
  ]

  /// 行政案件 of `受理行政案件` or `行政案件结案`, 省级平台 of `省级平台通过评审`.
  static func withoutOutcome(_ name: [UInt8]) -> [UInt8] {
    var bare = name[...]
    if let word = rulings.match(at: 0, in: name) ?? taken.match(at: 0, in: name) {
      bare = bare.dropFirst(word.length)
    }
    if let word = rulings.match(atEndOf: name) ?? taken.match(atEndOf: name) ?? stages.match(atEndOf: name) {
      bare = bare.dropLast(word.length)
    }
    if let start = bare.indices.dropFirst().first(where: { passing.stands(at: $0, in: name) }),
      trials.match(atEndOf: Array(bare)) != nil
    {
      bare = bare[..<start]
    }
    return bare.isEmpty ? name : Array(bare)
  }

  private static let taken: WordList = ["受理", "新收"]

  private static let batches: WordList = [
    "第一批", "第二批", "第三批", "第四批", "第五批", "首批", "前两批", "前三批", "前四批", "两批", "三批",
  ]

  /// Whether a phrase only says which of several batches is meant: 第一批 of `已申报第一批35家`.
  static func isBatch(_ name: [UInt8]) -> Bool { batches.contains(name) }

  private static let connectives: WordList = ["即", "即应"]

  /// Whether a phrase only says that the same is told again: 即 of `增长25%，即32件`.
  static func isConnective(_ name: [UInt8]) -> Bool {
    // Both begin with 即.
    name.count <= 6 && name[0] == 0xE5 && name[1] == 0x8D && connectives.contains(name)
  }

  private static let authorities: WordList = ["局", "厅", "办", "委", "处", "科", "政府", "部门", "党委", "系统", "园区"]

  /// Whether a phrase is whose report it is, and not what is measured.
  static func isAuthority(_ name: [UInt8]) -> Bool { authorities.match(atEndOf: name) != nil }
}
