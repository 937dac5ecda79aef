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
    "a bare lead-in announces what is to be done in a paper that looks ahead",
    arguments: [
      FigureCase(
        "今年预期目标是：地区生产总值增长⟦6%⟧左右。\n\n重点抓好以下工作：\n\n（一）做强产业。推广智能产品⟦32个⟧。",
        "地区生产总值 | growth approx target", "智能产品 | target 2023-01/2023-12",
        title: "2023年云川市政府工作报告", under: "2022年工作回顾"),
      FigureCase(
        "重点抓好以下工作：\n\n（一）做强产业。推广智能产品⟦32个⟧。", "智能产品 | 2021-01/2021-12", under: "2021年工作情况"),
    ])
  func leadIns(example: FigureCase) { example.check() }
}
