import Testing

@Suite("The year that a report tells of")
struct ReviewedYearTests {
  private static let speech = "云川县人民政府工作报告"
  private static let date = "——2023年1月12日在云川县第十九届人民代表大会第二次会议上\n\n"

  @Test(
    "a speech early in the year looks back on the one before",
    arguments: [
      FigureCase(date + "过去一年，完成税收⟦12亿元⟧。", "税收 | 2022-01/2022-12", title: speech),
      FigureCase(date + "全年接待游客⟦86万人次⟧。", "游客 | 2022-01/2022-12", title: speech),
      FigureCase(date + "一季度接待游客⟦16万人次⟧。", "游客 | 2022-01/2022-03", title: speech),
      FigureCase(date + "今年要引进项目⟦20个⟧。", "项目 | target 2023-01/2023-12", title: speech),
      FigureCase(date + "五年来，新修公路⟦320公里⟧。", "公路 | ?accumulation 2018-01/2022-12", title: speech),
      FigureCase(
        date + "收入比由上年的⟦1.9：1⟧缩小到⟦1.8：1⟧。", "_ | 2021-01/2021-12", "_ | 2022-01/2022-12", title: speech),
    ])
  func speeches(example: FigureCase) { example.check() }

  @Test(
    "spans, ends of plans and compared years",
    arguments: [
      FigureCase("五年来，引进专家⟦260名⟧。", "专家 | 2017-01/2021-12"),
      FigureCase("到“十五五”末，引进专家⟦260名⟧。", "专家 | target 2030-12/2030-12"),
      FigureCase("较“十二五”末的⟦52亿元⟧增加⟦8亿元⟧。", "_ | 2015-12/2015-12", "_ | change since:2015 2021-01/2021-12"),
      FigureCase("兑现2019年度奖补资金⟦90万元⟧。新开分店⟦6家⟧。", "奖补资金 | ?period", "分店 | ?accumulation 2021-01/2021-12"),
      FigureCase("比2016年占比⟦31%⟧提高⟦4个百分点⟧。", "_ | share 2016-01/2016-12", "_ | change since:2016"),
    ])
  func spans(example: FigureCase) { example.check() }

  @Test("the year that a text begins with is the year of all of it")
  func opening() {
    FigureCase(
      "2019年，全市农业稳步发展。\n\n## 二、畜牧\n\n出栏生猪⟦36万头⟧。", "生猪 | 2019-01/2019-12", title: "云川市农村经济稳步发展"
    ).check()
  }
}
