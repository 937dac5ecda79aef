import ReportText

/// Nouns that a name is built around.
enum NameWords {
  /// Say how much of something, not of what: they take the name of what was spoken of before.
  static let relational = WordList(
    "成交 融资额 原值 净值 设备原值 总长 总长度 全长 总播种面积 综合利用率 利用率 增长面 规划面积 规划用地 规划投资 不良率 执行进度 首期投资 年度计划投资 年计划投资 计划投资 资助总经费 总经费 直接经费 资助额度 资助率 立项率 中标率 攻克率 获奖率 成交率 调整后预算 预算数 结余 产量 总产量 总产 年产量 种植面积 播种面积 养殖面积 在校学生 在校生 毕业生 招生 专任教师 教职工 综合排名 综合排位 综合位次 会员 社员 听众 观众 万人拥有量 每万人拥有量 每万人口拥有量 比例 存栏 出栏 在建 续建 强度 占比 增速 比重 排名 得分 份额 户均 人均 亩均 使用额 放款额 兑现额 兑付额 担保额 赔付额 家数 户数 件数 笔数 面值 产能 贡献率 投入强度 单笔 单户 单个 单项 单体 办结率 结案率 办复率 答复率 立案率 面商率 处置率 整改率 覆盖率 合格率 达标率 完成率 通过率 普及率 使用率 开工率 投产率 满意率 满意度 到位率 兑现率 入驻率 增收 减收 增产 减产 总规模 首期规模 资金总规模 基金总规模 资金规模 基金规模 现价总量 绝对值 绝对额 总里程 总数 在库总数 在库数 在册数 总量 总额 数额 总金额 总值 总产值 数量 金额 规模 面积 合同金额 合同额 合同总额 协议金额 签约金额 涉及金额 成交额 成交总额 成交金额 成交总金额 首期到位 首期 一期 二期 三期 资助总金额 资金 经费 额度 总投资 投资额 投资 获批数 申报数 立项 申报 获奖 签约 认定 备案 授权 申请 验收 通过 合格 入库 结题 完成数 到位资金 立项数 入库数 认定数 备案数 登记数 注册数 总人数 人数 次数 总面积 建筑面积 占地面积 其他 其余 合计 总计 增量 存量 余额 均价 单价 总价 销售额 营业额 交易额 交易量 成交量 登记额 登记项数 成交项数 资助资金 资助经费 补助资金 补助经费 奖励资金 扶持资金 支持资金 拨付 兑现 项目 企业 单位 平台 机构 资助 奖励 补助 补贴"
  )

  /// What is measured of a subject, by which lists of names differ: `产值、销售、利税`.
  static let measures = WordList(
    "立案 结案 办结 审结 申请量 授权量 有效量 受理量 拥有量 登记量 登记项数 成交项数 申请数 授权数 申请 授权 栽培量 饲养量 总播种面积 播种面积 播面 种植面积 养殖面积 产销量 总产量 总产 平均单产 平均亩产 亩产 存栏量 出栏量 存栏 出栏 增加值 总产值 产值 年产量 年产值 年销售收入 年销售额 销售收入 销售额 销售 营业收入 主营业务收入 收入 利税 利润总额 利润 税收 税金 税 投入 支出 总量 总额 数量 总数 人数 面积 产量 单产 成交额 交易额 合同额 出口额 进口额 出口创汇 进出口 出口 进口 投资 贷款 融资"
  )

  /// How much there is of anything.
  static let totals: WordList = ["总量", "总额", "总数", "数量", "质量", "总规模"]
  private static let amounts: WordList = ["量", "额", "数", "率", "比重", "比例", "占比", "规模", "强度"]

  /// Whether a name says already that it is an amount: `成交额`.
  static func isAmount(_ name: [UInt8]) -> Bool { amounts.match(atEndOf: name) != nil }

  private static let numbers: WordList = ["量", "数"]

  /// Whether a name is that of how many there are, and of no sum: 登记量.
  static func countsThings(_ name: [UInt8]) -> Bool { numbers.match(atEndOf: name) != nil }

  /// Whether a name says only that something is counted: 项数.
  static func isBareCount(_ name: [UInt8]) -> Bool { name.count == 6 && counts.match(atEndOf: name) != nil }

  /// How large a work is.
  private static let extents: WordList = [
    "总建筑面积", "建筑面积", "占地面积", "规划总面积", "总面积", "规划面积", "用地面积", "总投资", "首期投资", "计划总投资", "年度计划投资", "年计划投资",
    "计划投资", "总规模",
    "首期规模",
  ]

  /// Whether a name says no more than how large something is: `总建筑面积`.
  static func isExtent(_ name: [UInt8]) -> Bool { extents.contains(name) }

  /// 科创园 of `科创园总建筑面积`.
  static func withoutExtent(_ name: [UInt8]) -> [UInt8] {
    extents.match(atEndOf: name).map { name.dropLast($0.length) } ?? name
  }

  private static let paired: WordList = ["总量", "总额", "强度", "增速", "增幅", "占比", "进度", "比重"]

  /// Whether a heading is only a measure of what its paper is on: 强度.
  static func isPairedMeasure(_ name: [UInt8]) -> Bool { paired.contains(name) }

  private static let measuredEnds: WordList = [
    "数", "量", "额", "率", "增速", "增幅", "比重", "占比", "强度", "增加值", "产值", "收入", "支出",
  ]

  /// Whether a heading names what is measured, whatever words stand in it: 科技型中小企业入库数.
  static func isMeasured(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    range.count >= 15 && measuredEnds.stands(before: range.upperBound, in: text)
      && !raising.stands(at: range.lowerBound, in: text)
  }

  /// What is to be done with a measure.
  private static let raising: WordList = [
    "提升", "提高", "加大", "加快", "扩大", "增加", "增强", "降低", "做大", "做强", "推进", "推动", "强化", "着力", "全力", "全面", "稳定",
    "稳步", "实现", "努力", "力争",
    "确保", "完成", "狠抓",
  ]

  /// How fast it grows, beside a measure of the same subject: 总量和增速.
  private static let speeds: WordList = ["增速", "增幅", "涨幅", "增长率"]

  /// How long the word for a speed at the end of a name is: 增速 of 产值增速.
  static func speed(atEndOf name: [UInt8]) -> Int? { speeds.match(atEndOf: name, isWhole: false)?.length }

  static func isSpeed(_ name: [UInt8]) -> Bool { speeds.contains(name) }

  /// What is measured of an industry, also behind a semicolon: `甲产业产值50亿元；增加值12亿元`.
  static let outputs = WordList("增加值 总产值 产值 销售收入 营业收入 主营业务收入 利税 利税总额 利润 利润总额 税收 出口额 出口创汇")

  /// 新材料产业 of 新材料产业产值: an industry, of which another output may be told.
  static func ownerOfOutput(_ name: [UInt8]) -> [UInt8]? {
    guard let output = outputs.match(atEndOf: name, isWhole: false),
      case let owner = Array(name.dropLast(output.length)), industries.match(atEndOf: owner) != nil
    else { return nil }
    return owner
  }

  /// Whether a name is that of an output of firms: 工业总产值.
  static func endsWithOutput(_ name: [UInt8]) -> Bool {
    name.count <= 21 && outputs.match(atEndOf: name) != nil
  }

  private static let eachOf: WordList = [
    "月人均", "人均每月", "户均", "亩均", "笔均", "篇均", "家均", "单笔", "单个", "单项", "单户", "单篇",
  ]

  /// Whether a name begins with what it holds for: 户均授信.
  static func isForEach(_ name: [UInt8]) -> Bool { eachOf.match(at: 0, in: name) != nil }

  /// 海带 of 海带亩均增收; `nil` where a name is not for each.
  static func ownerOfEach(_ name: [UInt8]) -> [UInt8]? {
    name.indices.first { eachOf.stands(at: $0, in: name) }.map { Array(name[..<$0]) }
  }

  private static let industries: WordList = ["产业", "制造业", "行业", "工业", "农业", "服务业", "企业"]

  private static let fields: WordList = ["领域", "行业", "类"]
  /// What is told of fields and kinds, besides what industries put out.
  private static let ofFields: WordList = ["消费价格", "零售额", "投资", "成交额", "交易额", "合同额", "贷款余额"]

  /// Whether a name is only that of a field or of a kind, of which something is told: `环保领域`.
  static func isField(_ name: [UInt8]) -> Bool { fields.match(atEndOf: name, isWhole: false) != nil }

  /// The same, or an industry: 新材料产业.
  static func isBranch(_ name: [UInt8]) -> Bool { isField(name) || industries.match(atEndOf: name) != nil }

  /// What fields are told by, of the name of one of them or of all: 增加值.
  static func measureOfFields(_ name: [UInt8]) -> [UInt8]? {
    let end = outputs.match(atEndOf: name) ?? ofFields.match(atEndOf: name)
    return end.map { Array(name.suffix($0.length)) }
  }

  /// What is measured of a crop.
  static let yields = WordList("总产 总产量 产量 单产 亩产 平均亩产 平均单产")

  /// Nouns so general that they need the verb before them: `引进企业`, `签约项目`.
  static let generic = WordList(
    "企业 项目 单位 人员 人数 职工 群众 机构 平台 协议 活动 资金 金额 合同 产品 技术 成果 人才 团队 专家 教授 公司 农户 学生 教师 干部 居民 个人 集体 学员 技术人员 中心 基地 信息 论文 报告 案件 商品 面积 会议 培训 讲座 材料 资料 意见 建议 问题 线索 意向 合作 院所 高校 岗位 家庭 人 次数 品种 课题 奖项 称号 指导"
  )

  /// Nouns that make a compound of the verb before them: `开发中心`, `服务平台`.
  static let compoundEnds = WordList(
    "功能区 核心区 服务团 团 中心 基地 机构 平台 体系 工程 计划 能力 资金 经费 费用 面积 总额 金额 人员 人数 人次 量 额 率 数 站 所 室 库 园 区 网 会 奖 班 点 企业 项目 单位 公司 市场 产业 行业 领域 方案 办法 协议 合同 协会 联盟 团队 队伍 场 厂 装置 设备 设施 系统 技术 任务 基金 价格 周期 产品 品种 成果 专利 标准 合作 活动 大会 大赛 示范 试点 转化 交易 收入 支出 利润 成本 业 费 权 产值 增加值 指导 指标 得分 小区"
  )

  /// Verbs that are nouns as often: 开发, 服务.
  static let nominals = WordList(
    "融资 登记 开发 服务 推广 培训 示范 建设 改造 转化 创建 认定 评审 检查 检测 鉴定 交流 对接 合作 扶持 培育 管理 投入 引导 孵化 种植 养殖 加工 生产 实施 申报 试验 推进 攻关 支持 资助 补助 奖励 调解 仲裁"
  )

  /// Verbs that only lead to another: 组织 of `组织培训46期`.
  static let leads = WordList("组织 推动 推进 协助 指导 帮助 参与 支持 鼓励 引导 实施 落实 安排 督促 配合 参加 动员 发动")

  /// Endings of rates, which are never what a verb is done to.
  static let rateEnds: WordList = ["率", "比例"]

  /// Syllables that make a measure of a verb.
  static let measureEnds = WordList("率 额 量 数量 指数")

  /// 入选数
  static let number: WordList = ["数"]

  /// Words of one character for what is paid, which make a name of the verb before them.
  static let dueEnds = WordList("税 金 费 款")

  /// Bodies that are counted: a part named by one needs no whole.
  private static let bodies = WordList(
    "机构 平台 中心 工作站 实验室 企业 研究院 研究所 园区 基地 团队 示范园 孵化器 空间 学校 院校 公司 合作社 农场 站 联盟")

  /// Parts that are named for themselves.
  private static let alone = WordList("进口 出口 进口额 出口额 进口总额 出口总额 顺差 逆差 国税 地税 男性 女性 城镇 农村 博士 硕士 一般贸易 加工贸易")

  private static let sold: WordList = ["出口", "出口额"]
  private static let sales: WordList = ["销售收入", "销售额", "销售产值", "营业收入", "主营业务收入"]

  /// Whether a name is a kind of body of its own: `新型研发机构`.
  static func isBody(_ name: [UInt8]) -> Bool {
    name.count >= 15 && bodies.match(atEndOf: name) != nil
  }

  private static let peers: WordList = [
    "县中", "市中", "区中", "省中", "城市中", "省份中", "地市中", "县区中", "市县中", "高新区中", "开发区中", "园区中", "州中", "乡镇中", "街道中",
    "单位中", "个中", "高校中", "院校中", "院所中", "学校中", "企业中", "机构中", "部门中", "地区中", "区里", "县里", "市里", "区里面", "县里面",
    "市里面",
  ]

  /// Whether a phrase says among whom one stands: `县区中`.
  static func isPeers(_ name: [UInt8]) -> Bool { peers.match(atEndOf: name) != nil }

  /// Whether the head of a name is so general: `入选企业`.
  static func endsGeneric(_ name: [UInt8]) -> Bool { generic.match(atEndOf: name) != nil }

  private static let amountClasses: WordList = ["亿元以上", "万元以上", "元以上", "亿美元以上", "过亿元", "超亿元", "亿元级"]

  /// Whether a name says of things only how large they are: 亿元以上项目.
  static func isClassOfAmount(_ name: [UInt8]) -> Bool {
    name.count <= 36 && endsGeneric(name) && amountClasses.stands(in: name.indices, of: name)
  }

  static func isGeneric(_ name: [UInt8]) -> Bool { generic.contains(name) }

  static func isRelational(_ name: [UInt8]) -> Bool {
    name.count <= 3 || relational.contains(name) || measures.contains(name) || isOfEachOne(name)
  }

  private static let firms: WordList = ["企业"]

  /// Whether those that a name counts are firms.
  static func isOfFirms(_ name: [UInt8]) -> Bool { firms.match(atEndOf: name) != nil }

  /// Whether a name is made of nothing but two measures of something: `总量和增速`.
  static func isPairOfMeasures(_ name: [UInt8]) -> Bool {
    guard let joint = name.indices.first(where: { joints.stands(at: $0, in: name) }) else { return false }
    return [name[..<joint], name[(joint + 3)...]].allSatisfy { side in
      let side = Array(side)
      return relational.contains(side) || measures.contains(side) || speeds.contains(side)
        || totals.contains(side)
    }
  }

  static let joints: WordList = ["和", "与", "及", "、"]

  /// What `name` is without the measure at its end: `高新技术产品` of `高新技术产品产值`.
  static func modifier(of name: [UInt8]) -> [UInt8]? {
    measures.match(atEndOf: name, isWhole: false).map { Array(name.dropLast($0.length)) }
  }

  static func hasMeasure(_ name: [UInt8]) -> Bool {
    measures.match(atEndOf: name) != nil || counts.match(atEndOf: name) != nil
  }

  private static let counts: WordList = ["数"]

  /// `研发投入强度` of `研发投入` and `投入强度`.
  static func joined(_ subject: [UInt8], _ measure: [UInt8]) -> [UInt8] {
    var size = min(subject.count, measure.count)
    while size >= 6 {
      if subject.suffix(size) == measure.prefix(size) { return subject + measure.dropFirst(size) }
      size -= 3
    }
    guard sharesWord(subject, measure) else { return subject + measure }
    if measure.count >= 12 { return measure }
    // 投入强度 behind 研发投入总量
    let owner = owner(of: subject)
    return owner.count < subject.count ? joined(owner, measure) : subject
  }

  /// `入境游客人次` of 入境游客 and 游客人次.
  static func overlapped(_ name: [UInt8], _ tail: some Collection<UInt8>) -> [UInt8] {
    let tail = Array(tail)
    var size = min(name.count, tail.count)
    while size >= 6, name.suffix(size) != tail.prefix(size) { size -= 3 }
    return size >= 6 ? name + tail.dropFirst(size) : name + tail
  }

  /// What is measured of `owner`; an owner that ends with the measure has it already.
  static func measured(_ owner: [UInt8], _ measure: [UInt8]) -> [UInt8] {
    owner.suffix(measure.count).elementsEqual(measure) ? owner : owner + measure
  }

  /// The name of a part of `whole`: `发明专利` of `专利申请量` is `发明专利申请量`.
  static func part(_ part: [UInt8], of whole: [UInt8]) -> [UInt8] {
    guard !whole.isEmpty, part != whole else { return part }
    // 其中规上工业总产值 has a measure of its own.
    if alone.contains(part) {
      // 其中出口12亿元, of 新产品销售收入
      guard sold.contains(part), let sales = sales.match(atEndOf: whole), sales.length < whole.count else {
        return part
      }
      return whole.dropLast(sales.length) + part
    }
    if patentKinds.contains(part), whole.starts(with: patent), !part.suffix(6).elementsEqual(patent) {
      return part + whole
    }
    // 申请专利86件，其中授权专利41件: another deed.
    if let act = acts.match(at: 0, in: part), act.length < part.count,
      acts.match(at: 0, in: whole).map({ $0.place != act.place }) ?? true
    {
      return withActLast(part)
    }
    // 其中企业支出 of 研发经费支出: whose part it is.
    if let body = spenders.match(at: 0, in: part), case let measure = part.dropFirst(body.length),
      measure.count == 6, whole.count > 6, whole.suffix(6) == measure,
      !sharesWord(Array(part.prefix(body.length)), whole)
    {
      return part.prefix(body.length) + whole
    }
    if measures.contains(part), let owner = modifier(of: whole), !whole.suffix(part.count).elementsEqual(part)
    {
      return owner + part
    }
    if let own = modifier(of: part), own.count >= 6, !acts.stands(at: part.count - 6, in: part) {
      return part
    }
    // 其中新材料类5人: a kind says nothing of what it is one of.
    if kindEnds.match(atEndOf: part, isWhole: false) != nil { return part + whole }
    // 其中首次认定18家, of 高新技术企业认定 or 高新技术企业
    if part.count == 6, isOutcome(part) { return whole.suffix(6).elementsEqual(part) ? whole : whole + part }
    // 其中初次入库94家, of 科技型中小企业入库
    if part.count <= 15, part.count > 6, whole.count > 6, part.suffix(6) == whole.suffix(6),
      isOutcome(Array(part.suffix(6)))
    {
      return whole.dropLast(6) + part
    }
    let whole = turned(whole)
    // The end of the part is the beginning of the whole.
    var size = min(part.count, whole.count)
    while size >= 6 {
      if part.suffix(size) == whole.prefix(size), whole.count > size,
        measures.contains(Array(whole.dropFirst(size)))
      {
        return part + whole.dropFirst(size)
      }
      size -= 3
    }
    guard sharesWord(part, whole) else { return part + whole }
    return whole.suffix(part.count + 3).starts(with: part) ? whole : part  // 成交 of 技术合同成交额
  }

  /// Who spends, takes in or sells.
  private static let spenders: WordList = [
    "规上企业", "规模以上企业", "规模以上工业企业", "工业企业", "企业", "高等学校", "高校", "科研机构", "科研院所", "研究机构", "政府部门", "政府", "地方",
  ]
  private static let kindEnds: WordList = ["类", "型"]

  /// 申请专利 as a name is 专利申请.
  private static func turned(_ name: [UInt8]) -> [UInt8] {
    guard let act = acts.match(at: 0, in: name), act.length < name.count else { return name }
    return Array(name[act.length...] + name[..<act.length])
  }

  /// 专利申请 of a name 申请专利 that begins with `act`.
  static func withActBehind(_ name: [UInt8], _ act: [UInt8]) -> [UInt8]? {
    acts.contains(act) && name.count > act.count && name.starts(with: act) ? turned(name) : nil
  }

  private static let acts = WordList("申请 授权 受理 登记")

  /// What is done with the things of a name that begins or ends with it: 授权 of `授权发明专利`.
  static func actUpon(_ name: [UInt8]) -> [UInt8]? {
    if let act = acts.match(at: 0, in: name) { return Array(name.prefix(act.length)) }
    return acts.match(atEndOf: name).map { Array(name.suffix($0.length)) }
  }

  /// 专利申请 of 申请专利.
  static func withActLast(_ name: [UInt8]) -> [UInt8] {
    guard acts.match(at: 0, in: name) != nil, filed.match(atEndOf: name) != nil else { return name }
    return turned(name)
  }

  /// What is applied for and granted.
  static let filed: WordList = ["专利", "商标", "著作权"]

  private static let patent = Array("专利".utf8)
  private static let patentKinds = WordList("发明专利 实用新型 实用新型专利 外观设计 外观设计专利 发明")

  /// Whether a name is one of the three kinds of patents, of which it does not say what was done with them.
  static func isPatentKind(_ name: [UInt8]) -> Bool { patentKinds.contains(name) }

  /// Whether two names have two neighbouring characters in common.
  static func sharesWord(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count >= 6, right.count >= 6 else { return false }
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        var index = 0
        while index + 6 <= left.count {
          guard left[index] >= 0xE0 else {
            index += 1
            continue
          }
          let pair = sixBytes(at: index, of: left)
          for place in 0...right.count - 6 where sixBytes(at: place, of: right) == pair { return true }
          index += 3
        }
        return false
      }
    }
  }

  @inline(__always)
  private static func sixBytes(at index: Int, of name: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(name.loadUnaligned(fromByteOffset: index, as: UInt32.self)) &<< 16
      | UInt64(name.loadUnaligned(fromByteOffset: index &+ 4, as: UInt16.self))
  }
}
