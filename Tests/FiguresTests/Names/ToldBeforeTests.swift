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
      FigureCase("服务业运行平稳。\n规模以上企业净增⟦18户⟧，达到⟦174户⟧。", "规模以上企业 | change new =18户", "规模以上企业 ~服务业"),
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

  @Test(
    "fields, kinds and crops",
    arguments: [
      FigureCase(
        "新能源领域增加值增长⟦34%⟧；环保、生物、电子信息领域分别增长⟦18%⟧、⟦10%⟧和⟦6%⟧。", "新能源领域 增加值 | growth",
        "环保领域增加值 ~信息 | growth", "生物领域增加值 ~信息 | growth", "电子信息领域增加值 | growth"),
      FigureCase("居民消费价格上涨⟦2%⟧，其中食品类上涨⟦4%⟧。", "居民消费价格 | growth", "食品类 消费价格 | growth"),
      FigureCase(
        "茶叶产销两旺，种植面积⟦4.8万亩⟧，产量和产值分别达⟦1120吨⟧和⟦1.3亿元⟧。", "茶叶 面积", "茶叶 产量", "茶叶 产值"),
      FigureCase("食用菌栽培量⟦58万袋⟧，产值⟦2.7亿元⟧。", "食用菌栽培量", "食用菌 产值"),
      FigureCase("建成粮食生产功能区⟦12个⟧。", "粮食生产功能区"),
      FigureCase("专利申请量、授权量再创新高，分别达到⟦286件⟧和⟦217件⟧。", "专利申请量", "专利授权量 ~创新"),
      FigureCase("新上规企业⟦16家⟧，新建步道⟦900延米⟧。", "上规企业 | new", "步道 | new =900延米"),
      FigureCase("申请专利⟦318件⟧。", "专利申请"),
      FigureCase("规上工业增加值增速确保目标⟦10%⟧。", "规上工业增加值 ~目标 | ?status growth"),
      FigureCase("商标注册量。\n任务是增长⟦25%⟧，即⟦32件⟧。", "商标注册量 | growth target", "商标注册量 | target"),
    ])
  func fields(example: FigureCase) { example.check() }
}
