import Testing

/// Names that the clauses before a number give it.
@Suite("What the clauses before have told")
struct ToldBeforeTests {
  @Test(
    "some of those that were told, and all of them",
    arguments: [
      FigureCase("安排工程⟦27个⟧，在建⟦11个⟧，⟦4个⟧正在试运行。", "工程", "工程 在建", "工程 试运行"),
      FigureCase("⟦15个⟧县中，⟦12个⟧实现正增长。", "县", "县"),
      FigureCase("新增载体⟦23家⟧，其中省级⟦9家⟧，累计达⟦87家⟧。", "载体 | new", "省级载体 | new", "载体 ~省级 | cumulative"),
      FigureCase("服务业运行平稳。规模以上企业净增⟦18户⟧，达到⟦174户⟧。", "规模以上企业 | change new =18户", "规模以上企业 ~服务业"),
      FigureCase(
        "合同额⟦100万元⟧以上的农业技术合同⟦56项⟧，成交额⟦6亿元⟧。", "合同额 | over", "农业技术合同", "农业技术合同 成交额 ~100"),
    ])
  func counted(example: FigureCase) { example.check() }

  @Test(
    "targets, and how far they are reached",
    arguments: [
      FigureCase("采集样品⟦84份⟧，完成任务数的⟦1.4倍⟧。", "样品", "样品 ~任务 | multiple"),
      FigureCase("技改工程完成投资进度⟦52.4%⟧，高于平均水平⟦7.9个百分点⟧。", "投资进度", "投资进度 | change =7.9百分点"),
      FigureCase(
        "淘汰落后水泥产能⟦40万吨⟧，单位能耗下降⟦4%⟧，超额完成省定目标⟦0.9个百分点⟧。", "水泥产能", "能耗 | growth =-4%", "能耗 ~目标 | change"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "ranks, rates and shares",
    arguments: [
      FigureCase("在全国⟦210家⟧开发区综合考评中排名⟦第8位⟧。", "_", "综合考评 ~中 | rank"),
      FigureCase("商标注册量⟦11件⟧，在全县各乡镇中排名⟦第三⟧。", "商标注册量", "商标注册量 ~乡镇 | rank"),
      FigureCase("贷款放大倍数最高达⟦10倍⟧。", "倍数 ~最 | multiple"),
      FigureCase("园区以占全市不到⟦2%⟧的国土面积，创造了⟦三成⟧的产值。", "国土面积 | share under", "产值 | share"),
      FigureCase("流向珠三角地区的技术交易额⟦9亿元⟧。", "流向 技术交易额"),
      FigureCase("市本级科技支出⟦3亿元⟧。", "市本级 科技支出"),
    ])
  func rates(example: FigureCase) { example.check() }

  @Test(
    "industries whose outputs are told one after another",
    arguments: [
      FigureCase("食品产业产值突破⟦60亿元⟧，增加值增长⟦9%⟧。", "食品产业 产值 | over", "食品产业 增加值 | growth"),
      FigureCase("纺织领域增势最好，增加值增长⟦28%⟧。", "纺织领域 增加值 | growth"),
      FigureCase("规上工业增加值⟦24亿元⟧，其中食品产业一枝独秀，完成增加值⟦11亿元⟧。", "工业增加值", "食品产业 增加值 ~工业"),
    ])
  func industries(example: FigureCase) { example.check() }
}
