import Testing

/// Ordinary sentences in which one word leads the reader astray.
@Suite("Hard sentences")
struct HardSentenceTests {
  @Test(
    "the number is read whole, and only the number",
    arguments: [
      FigureCase(
        "实施项目36，⟦126家⟧企业受益。", "企业"),
      FigureCase("实施项目⟦12个⟧，⟦300人⟧就业。", "项目", "就业"),
      FigureCase("失业率提高⟦两个百分点⟧。", "失业率 | change =2百分点"),
      FigureCase("增速提高⟦一点六个百分点⟧。", "_ | change =1.6百分点"),
      FigureCase("从业人数⟦三百二十人⟧。", "从业人数 | =320人"),
      FigureCase("企业总数⟦一千二百家⟧。", "企业总数 | =1200家 cumulative"),
      FigureCase("全年产值突破⟦100亿⟧。", "产值 | over =10000000000元"),
      FigureCase("常住人口达到⟦12.6万⟧。", "常住人口 | =126000"),
      FigureCase("产值同比⟦+8.5%⟧。", "产值 | growth yoy =8.5%"),
      FigureCase("开展一户一策服务。"),
      FigureCase("推行一人一档管理。"),
      FigureCase("产值⟦3亿元⟧(增长⟦8%⟧),利润⟦1亿元⟧(下降⟦3%⟧)。", "产值", "产值 | growth", "利润", "利润 | growth"),
      FigureCase("罚款⟦128余万元⟧。", "_ | over =1280000元"),
    ])
  func number(example: FigureCase) { example.check() }

  @Test(
    "the name is that of what is measured",
    arguments: [
      FigureCase("全市有高新技术企业⟦86家⟧。", "高新技术企业 ~有"),
      FigureCase("能耗减少⟦一半⟧。", "能耗 | growth =-50%"),
      FigureCase(
        "新增企业⟦12家⟧。\n\n能耗减少⟦一半⟧。", "企业 | new", "能耗 ~企业 | growth"),
      FigureCase(
        "新增企业⟦12家⟧。\n\n合同金额达到⟦3.2亿元⟧。", "企业 | new", "合同金额 ~企业"),
      FigureCase(
        "新增企业⟦12家⟧。\n\n## 二、其他工作\n\n投资额⟦3亿元⟧。", "企业 | new", "投资额 ~企业"),
      FigureCase(
        "高新技术企业较2016年增加⟦36家⟧。", "高新技术企业 ~较 | change since:2016"),
      FigureCase("创新能力连续5年位居全省⟦第一⟧。", "创新能力 ~5年 | rank"),
      FigureCase(
        "工业增加值增速比全省平均水平高⟦1.2个百分点⟧。", "工业增加值 ~比 | change"),
      FigureCase(
        "实施国家级项目⟦3项⟧、省级⟦12项⟧、市级⟦36项⟧。", "国家级 项目", "省级 项目 ~国家级", "市级 项目 ~省级"),
      FigureCase(
        "其中：工业⟦2亿元⟧；农业⟦1亿元⟧。", "工业", "农业 ~工业"),
      FigureCase(
        "完成产值⟦3亿元⟧，其中：工业⟦2亿元⟧；\n农业⟦1亿元⟧。", "产值", "工业", "农业 ~工业"),
      FigureCase("按照1:1比例配套资金⟦3亿元⟧。", "资金 ~1", known: "digits that are no figure stay in the name"),
      FigureCase("人均GDP达到⟦8.6万元⟧，是全国平均水平的⟦1.2倍⟧。", "人均GDP", "人均GDP | multiple"),
      FigureCase("接待游客⟦128万人次⟧、实现旅游收入⟦86亿元⟧，分别增长⟦12%⟧、⟦15%⟧。", "游客", "旅游收入", "游客 | growth", "旅游收入 | growth"),
    ])
  func name(example: FigureCase) { example.check() }

  @Test(
    "stocks beside flows, and what stands after a change",
    arguments: [
      FigureCase(
        "新增贷款⟦3亿元⟧，余额⟦36亿元⟧。", "贷款 | new", "贷款 余额"),
      FigureCase(
        "新增规上企业⟦12家⟧，达到⟦218家⟧。", "规上企业 | new", "规上企业"),
      FigureCase(
        "研发投入占比由⟦2.1%⟧提升⟦0.3个百分点⟧至⟦2.4%⟧。", "研发投入 | share", "研发投入 | change", "研发投入 | share"),
      FigureCase("优良率⟦92.3%⟧，提高⟦3.1个百分点⟧。", "优良率", "优良率 | change"),
    ])
  func stock(example: FigureCase) { example.check() }

  @Test(
    "spans of months and their ends",
    arguments: [
      FigureCase("1月至6月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-06"),
      FigureCase("1月-6月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-06"),
      FigureCase("今年1至6月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-06"),
      FigureCase(
        "2021年1月1日至6月30日，产值⟦3亿元⟧。", "产值 | 2021-01/2021-06"),
      FigureCase(
        "三季度末，贷款余额⟦3亿元⟧。", "贷款余额 | 2021-09/2021-09"),
      FigureCase("上年末贷款余额⟦3亿元⟧。", "贷款余额 | 2020-12/2020-12"),
    ])
  func months(example: FigureCase) { example.check() }
}
