import Testing

/// Sentences in the manner of real reports, each with what a statistician would read in it.
@Suite("Comparisons and plans")
struct ComparisonTests {
  @Test(
    "what a number is compared with",
    arguments: [
      FigureCase(
        "研发投入强度由⟦2.1%⟧提升⟦0.3个百分点⟧至⟦2.4%⟧。", "研发投入强度", "研发投入强度 | change", "研发投入强度"),
      FigureCase(
        "城镇登记失业率⟦2.9%⟧，比上年末下降⟦0.2个百分点⟧；全员劳动生产率⟦12.6万元/人⟧，比上年提高⟦6.8%⟧。", "城镇登记失业率",
        "城镇登记失业率 | change yoy =-0.2百分点", "全员劳动生产率", "全员劳动生产率 | growth yoy"),
      FigureCase(
        "工业增加值增速由负转正，增长⟦2.3%⟧，较一季度回升⟦5.6个百分点⟧。", "工业增加值 | growth", "工业增加值 | change prev"),
      FigureCase(
        "出口交货值下降⟦6.3%⟧，降幅比上半年收窄⟦2.1个百分点⟧。", "出口交货值 | growth =-6.3%", "出口交货值 | change ?basis ?value"),
      FigureCase(
        "固定资产投资增速⟦-2.3%⟧，低于预期⟦5个百分点⟧。", "固定资产投资 | growth =-2.3%", "固定资产投资 | change =-5百分点"),
      FigureCase(
        "高新技术产业产值是2015年的⟦2.6倍⟧，年均增长⟦21%⟧。", "高新技术产业产值 | multiple ?period ?basis",
        "高新技术产业产值 | growth ?period ?basis"),
      FigureCase(
        "新产品产值率达到⟦28.6%⟧，居全省⟦第2位⟧，比上年前移⟦3位⟧。", "新产品产值率", "新产品产值率 | rank", "新产品产值率 | change yoy"),
      FigureCase(
        "科技进步综合评价连续三年位居全市⟦第一⟧，研发投入、专利授权量均居全市⟦前三⟧。", "科技进步综合评价 | rank ?period", "_ | rank"),
      FigureCase(
        "人均GDP达到全国平均水平的⟦1.2倍⟧。", "人均GDP | multiple"),
      FigureCase(
        "能耗强度累计下降⟦13.5%⟧，完成“十三五”目标的⟦108%⟧。", "能耗强度 | growth =-13.5% ?accumulation", "能耗强度 | share"),
      FigureCase(
        "全年空气优良天数⟦326天⟧，同比增加⟦12天⟧。", "优良天数", "优良天数 | change yoy"),
      FigureCase(
        "财政科技支出占一般公共预算支出的比重为⟦4.6%⟧，同比提高⟦0.3个百分点⟧，高于全省平均⟦1.2个百分点⟧。", "财政科技支出 | share", "财政科技支出 | change yoy",
        "财政科技支出 | change"),
    ])
  func comparison(example: FigureCase) { example.check() }

  @Test(
    "what is planned and what is done",
    arguments: [
      FigureCase(
        "主要目标：到2025年，全市研发经费投入强度达到⟦3%⟧，高新技术企业突破⟦800家⟧，技术合同成交额达到⟦120亿元⟧，每万人发明专利拥有量达到⟦20件⟧。",
        "研发经费投入强度 | target 2025-01/2025-12", "高新技术企业 | target over", "技术合同成交额 | target",
        "每万人发明专利拥有量 | target", under: "下一步工作打算"),
      FigureCase(
        "截至目前，已储备项目⟦86个⟧，已开工⟦32个⟧；下半年计划再开工⟦20个⟧，完成投资⟦36亿元⟧以上。", "项目 | ?period", "_ | ?period",
        "_ | target ?period", "投资 | target over ?period", title: "云川市高新区2021年上半年工作总结", under: "下半年工作打算"),
      FigureCase(
        "2022年，力争全社会研发投入占GDP比重提高⟦0.2个百分点⟧，新增高新技术企业⟦60家⟧、科技型中小企业⟦200家⟧，技术合同成交额增长⟦15%⟧以上。",
        "研发投入 | change target 2022-01/2022-12", "高新技术企业 | new target", "科技型中小企业 | new target",
        "技术合同成交额 | growth target over"),
      FigureCase(
        "项目全部达产后，预计年产值可达⟦50亿元⟧，年税收⟦2.6亿元⟧，带动就业⟦3000人⟧。", "产值 | forecast", "税收 | forecast", "就业 | forecast"),
      FigureCase(
        "规划建设科创走廊⟦36公里⟧，总投资⟦120亿元⟧，目前已完成投资⟦18亿元⟧。", "科创走廊 | target", "总投资 | ?status", "投资"),
      FigureCase(
        "拟在三年内培育上市企业⟦10家⟧，须引进各类人才⟦5000名⟧。", "上市企业 | target ?period", "人才 | target"),
    ])
  func plans(example: FigureCase) { example.check() }

  @Test(
    "a comparison said once holds for the sentence",
    arguments: [
      FigureCase("与上年相比，甲产业占比上升⟦1.2个百分点⟧，乙产业占比下降⟦0.8个百分点⟧。", "甲产业 | change yoy", "乙产业 | change yoy"),
      FigureCase(
        "专利⟦20件⟧，商标⟦60件⟧，分别为上年的⟦1.2倍⟧、⟦1.6倍⟧。", "专利", "商标", "专利 | multiple yoy", "商标 | multiple yoy"),
      FigureCase("高企、科小分别突破⟦3000家⟧、⟦9000家⟧。", "高新技术企业 | over", "科小 | over"),
    ])
  func saidOnce(example: FigureCase) { example.check() }
}
