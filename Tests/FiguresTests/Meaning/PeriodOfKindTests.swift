import Testing

/// Periods that follow from what a figure is, and from the papers it stands in.
@Suite("Periods of kinds and papers")
struct PeriodOfKindTests {
  @Test(
    "what came in up to a month came in since the year began",
    arguments: [
      FigureCase("截至10月底，组织培训⟦16次⟧。", "培训 | 2021-01/2021-10"),
      FigureCase("截至10月底，发明专利受理量为⟦62件⟧，同比增长⟦15%⟧。", "受理 | 2021-01/2021-10", "_ | growth yoy 2021-01/2021-10"),
      FigureCase("截至10月底，全市新增企业⟦18家⟧。", "企业 | new 2021-01/2021-10"),
      FigureCase("截至10月底，全市拥有高新技术企业⟦118家⟧。", "高新技术企业 | ?accumulation 2021-10/2021-10"),
      FigureCase("截至10月底，全市发放贷款余额⟦12亿元⟧。", "贷款余额 | 2021-10/2021-10"),
      FigureCase("截至10月底，累计建成基地⟦8个⟧。", "基地 | cumulative 2021-10/2021-10"),
    ])
  func untilMonths(example: FigureCase) { example.check() }

  @Test(
    "a government's report is of the year before the one it is named after",
    arguments: [
      FigureCase(
        "2005年财政收入⟦56亿元⟧。年末存款余额⟦320亿元⟧。", "_ | 2005-01/2005-12", "存款 | 2005-12/2005-12",
        title: "2006年云川市政府工作报告"),
      FigureCase("财政收入⟦56亿元⟧，比“九五”末增长⟦1.3倍⟧。", "_", "_ | multiple since:2000", title: "2006年云川市政府工作报告"),
      FigureCase(
        "2006年，财政收入⟦56亿元⟧。专利授权⟦320件⟧。", "_ | 2006-01/2006-12", "_ | 2006-01/2006-12", title: "2006年云川市政府工作报告"),
    ])
  func governments(example: FigureCase) { example.check() }

  @Test(
    "a text without a year in its title has that of its first sentences",
    arguments: [
      FigureCase(
        "近日，全市知识产权工作会议召开。\n会议指出，2019年，知识产权工作量质齐升。\n\n专利授权⟦320件⟧。", "专利 | 2019-01/2019-12",
        title: "云川市知识产权工作量质齐升"),
      FigureCase(
        "2018年7月31日\n\n今年上半年，全市科技工作进展良好。\n\n技术合同成交额⟦13亿元⟧。", "技术合同 | 2018-01/2018-06",
        title: "云川市上半年科技工作进展良好"),
    ])
  func openings(example: FigureCase) { example.check() }

  @Test(
    "spans in titles, and times that hold for less than the item",
    arguments: [
      FigureCase(
        "2020年高新技术企业达到⟦350家⟧，比2015年增长⟦120%⟧。", "高新技术企业", "高新技术企业 | growth since:2015",
        title: "“十三五”期间科技创新工作情况"),
      FigureCase(
        "与2020年相比，第一产业比重下降⟦0.4个百分点⟧。商品价格上涨⟦1.2%⟧。", "_ | change yoy 2021-01/2021-12",
        "商品价格 | growth 2021-01/2021-12"),
      FigureCase(
        "图1：2015—2021年生产总值\n商品价格上涨⟦1.2%⟧。", "商品价格 | growth 2021-01/2021-12"),
      FigureCase(
        "一是抓投入。1-11月，研发费用⟦3亿元⟧。\n二是抓主体。新增高新技术企业⟦20家⟧。", "研发费用 | 2021-01/2021-11",
        "高新技术企业 | new 2021-01/2021-12"),
      FigureCase(
        "组织企业申报。\n1-9月份，受理专利⟦30件⟧。\n省级企业申报⟦6家⟧。", "专利 | 2021-01/2021-09", "企业 | 2021-01/2021-12"),
      FigureCase(
        "2022年度省级攻关项目申报⟦11项⟧，新产品鉴定⟦86项⟧。", "攻关项目 | 2021-01/2021-12", "新产品 | 2021-01/2021-12"),
      FigureCase(
        "规模工业增加值是“十五”末的⟦6.2倍⟧。", "规模工业增加值 | multiple since:2005", title: "云川市2010年工作总结"),
      FigureCase("【概况】2006年，财政科技投入⟦1.2亿元⟧。\n\n专利申请⟦320件⟧。", "_", "专利 | 2006-01/2006-12", title: "科技"),
    ])
  func spans(example: FigureCase) { example.check() }

  @Test(
    "a year that the text looks back on is not its own",
    arguments: [
      FigureCase(
        "2010年，市委决定组建科技局。\n今年新增企业⟦12家⟧。\n2021年12月20日", "企业 | new 2021-01/2021-12", title: "云川市科技局工作总结"),
      FigureCase(
        "2019年以来，投资保持活跃，1-9月完成投资⟦28亿元⟧。", "投资 | 2019-01/2019-09", title: "前三季度全市软件业企业运行情况分析"),
      FigureCase(
        "改革开放以来，\n2008年，首个合作社成立。\n2021年1-6月，引进项目⟦3个⟧。", "项目 | actual 2021-01/2021-06", title: "云川市科技局工作总结"),
      FigureCase(
        "根据2020年底全会部署，新增企业⟦12家⟧。", "企业 | new 2021-01/2021-12", title: "2021年政府工作报告任务完成情况汇报"),
      FigureCase(
        "主要做好以下工作：\n\n### （一）产业\n\n新增企业⟦12家⟧。\n\n## 二、2022年工作打算\n\n新增企业⟦15家⟧。", "企业 | new",
        "企业 | new target", title: "2021年工作总结和2022年工作打算", under: "2021年工作回顾"),
    ])
  func otherYears(example: FigureCase) { example.check() }

  @Test(
    "a bare lead-in announces what is to be done in a paper that looks ahead",
    arguments: [
      FigureCase(
        "今年预期目标是：地区生产总值增长⟦6%⟧左右。\n\n重点抓好以下工作：\n\n### （一）做强产业\n\n推广智能产品⟦32个⟧。",
        "地区生产总值 | growth approx target", "智能产品 | target 2023-01/2023-12",
        title: "2023年云川市政府工作报告", under: "2022年工作回顾"),
      FigureCase(
        "重点抓好以下工作：\n\n### （一）做强产业\n\n推广智能产品⟦32个⟧。", "智能产品 | 2021-01/2021-12", under: "2021年工作情况"),
    ])
  func leadIns(example: FigureCase) { example.check() }
}
