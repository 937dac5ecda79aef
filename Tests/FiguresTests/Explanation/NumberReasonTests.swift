import Testing

/// Which rule gives the number itself, and what it says of its indicator.
@Suite("Reasons of numbers")
struct NumberReasonTests {
  static let numbers = [
    ReasonCase("全市建成实验室⟦36家⟧。", "value.digits 36", "unit.own 家", "bound.exact", "aspect.level"),
    ReasonCase("全市建成实验室⟦十二家⟧。", "value.han 十二", "unit.own 家"),
    ReasonCase("研发投入增长⟦5%—5.5%⟧。", "value.range 5%—5.5", "unit.own %"),
    ReasonCase("综合评价居全省⟦第4位⟧。", "value.rank 第4", "unit.rank 位", "aspect.rank 第4位"),
    ReasonCase("⟦六成⟧的新订单来自省外。", "value.fraction 六成", "unit.fraction 六成", "aspect.part-behind 的"),
    ReasonCase("技术合同成交额⟦翻两番⟧。", "value.doubling 翻两番", "aspect.multiple 翻两番"),
    ReasonCase("城乡居民收入之比为⟦1.98:1⟧。", "value.ratio 1.98:1", "unit.none", "aspect.ratio 1.98:1"),
    ReasonCase(
      "三次产业结构为⟦3.6⟧:48:48.4。", "value.ratio-part 3.6", "aspect.ratio-part 3.6", "indicator.ratio-part 产业"),
    ReasonCase("展示新品种⟦300百余种⟧。", "value.misprint 300百余", "anomaly.misprint 300百余种"),
    ReasonCase("专利授权量同比下降⟦5%⟧。", "value.digits+value.fall 下降 5", "basis.word 同比", "aspect.trend 下降"),
    ReasonCase("两年接待⟦1409万⟧、1305万人次。", "unit.shared 万人次"),
    ReasonCase("产值突破⟦100亿⟧。", "unit.magnitude+unit.implied 亿", "bound.before 突破"),
    ReasonCase("人口自然增长率为⟦3.2?⟧。", "unit.lost-per-mille ?", "anomaly.lost-per-mille 3.2?"),
  ]

  @Test("the value and its unit", arguments: numbers)
  func number(row: ReasonCase) { row.check() }

  static let aspects = [
    ReasonCase("全社会研发投入比上年增加⟦3亿元⟧。", "aspect.difference 增加"),
    ReasonCase("全市调减玉米面积⟦15万亩⟧。", "aspect.move 调减"),
    ReasonCase("全市调减大豆8万亩、杂粮⟦3万亩⟧。", "aspect.move-goes-on 调减"),
    ReasonCase("企业覆盖率提高⟦2.3个百分点⟧。", "aspect.points 2.3个百分点"),
    ReasonCase("专利拥有量增加到⟦360件⟧。", "aspect.reached 增加到"),
    ReasonCase("技术交易额完成年度任务的⟦64%⟧。", "aspect.progress 完成年度任务", "indicator.own 技术交易额"),
    ReasonCase("技术交易额5亿元，完成年度任务的⟦64%⟧。", "aspect.progress 完成年度任务", "indicator.of-progress 技术交易额"),
    ReasonCase("工业实现⟦2.1%⟧的正增长。", "aspect.trend-behind 正增长"),
    ReasonCase("民营企业占总数的⟦62%⟧。", "aspect.share 占", "indicator.share-of 民营企业"),
    ReasonCase("人均收入为全省平均水平的⟦58%⟧。", "aspect.compared 为", "indicator.compared 人均收入"),
    ReasonCase("研发机构覆盖率达⟦46%⟧。", "aspect.rate-name 覆盖率"),
    ReasonCase("本科学历人员⟦46%⟧。", "aspect.noun 本科学历人员"),
    ReasonCase("出口和进口分别增长12%和⟦8%⟧。", "aspect.list 分别增长", "indicator.dealt 进口"),
    ReasonCase("工业投资增速居全省第一，达到⟦30%⟧。", "aspect.named-before 增速"),
    ReasonCase("贷款惠及企业480家，超过⟦六成⟧。", "aspect.of-told 超过"),
    ReasonCase("高新技术产业增加值增长7.6%，力争⟦8%⟧。", "aspect.aim-of-growth 力争"),
    ReasonCase("高新技术产业增加值增长7.6%，高于⟦7%⟧的省定目标。", "aspect.aim-of-told 省定目标"),
    ReasonCase("全市，为⟦8%⟧。", "aspect.linked 为"),
    ReasonCase("⟦8%⟧。", "aspect.bare-percent 8%"),
    ReasonCase("工业投资同比⟦8.5%⟧。", "aspect.beside-comparison 同比", "anomaly.unsigned 8.5%"),
  ]

  @Test("the aspect", arguments: aspects)
  func aspect(row: ReasonCase) { row.check() }

  static let bounds = [
    ReasonCase("建成基地⟦20个⟧以上。", "bound.behind 以上"),
    ReasonCase("建成基地近⟦20个⟧。", "bound.before 近"),
    ReasonCase("至少引进企业⟦2家⟧。", "bound.before-verb 至少"),
    ReasonCase("人均收入不到省会的⟦一半⟧。", "bound.before-whole 不到"),
    ReasonCase("建成基地⟦20余个⟧。", "bound.inside 20余个"),
  ]

  @Test("the bound", arguments: bounds)
  func bound(row: ReasonCase) { row.check() }
}
