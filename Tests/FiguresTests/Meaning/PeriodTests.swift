import Figures
import Quantities
import ReadingTestSupport
import Testing

@Suite("Periods of several figures")
struct PeriodTests {
  @Test(
    "times that are dealt out, summed up or only name a thing",
    arguments: [
      FigureCase(
        "我市2018年、2020年技术交易额分别达到⟦3亿元⟧、⟦5亿元⟧。", "技术交易额 | 2018-01/2018-12", "技术交易额 | 2020-01/2020-12"),
      FigureCase(
        "二、三季度产值分别增长⟦4%⟧和⟦6%⟧。", "产值 | growth 2021-04/2021-06", "产值 | growth 2021-07/2021-09"),
      FigureCase(
        "第一、二、三季度分别认定企业⟦12家⟧、⟦15家⟧和⟦18家⟧。", "企业 | 2021-01/2021-03", "企业 | 2021-04/2021-06",
        "企业 | 2021-07/2021-09"),
      FigureCase(
        "2014、2016和2018年技术交易额分别为⟦2亿元⟧、⟦3亿元⟧和⟦5亿元⟧。", "技术交易额 | 2014-01/2014-12",
        "技术交易额 | 2016-01/2016-12", "技术交易额 | 2018-01/2018-12"),
      FigureCase("设备累计运行⟦58次⟧，投入资金⟦8亿元⟧。", "运行 | cumulative", "资金 | 2021-01/2021-12"),
      FigureCase(
        "科技拨款从2016年的⟦300万元⟧增加到2020年的⟦900万元⟧，年均增长⟦31%⟧。", "科技拨款 | 2016-01/2016-12",
        "科技拨款 | 2020-01/2020-12", "科技拨款 | growth since:2016 2016-01/2020-12"),
      FigureCase(
        "高企由“十二五”末的⟦60家⟧增加到⟦210家⟧。", "高新技术企业 | 2015-12/2015-12", "高新技术企业 | 2021-01/2021-12"),
      FigureCase("三年累计实施项目⟦90项⟧，投入资金⟦2亿元⟧。", "项目 | cumulative 2019-01/2021-12", "资金 | 2019-01/2021-12"),
      FigureCase("获奖数连续三年居全省⟦第二⟧。", "获奖数 | rank 2021-01/2021-12"),
      FigureCase("申报2022年第一批省级项目⟦4项⟧。", "省级项目 | 2021-01/2021-12"),
      FigureCase(
        "研发企业占比较2018年的⟦31%⟧提高⟦15个百分点⟧。", "研发企业 | share 2018-01/2018-12", "研发企业 | change since:2018"),
      FigureCase("仪器年均有效机时由2018年的⟦560小时⟧提升至⟦910小时⟧。", "机时 | 2018-01/2018-12", "机时 | 2021-01/2021-12"),
    ])
  func times(example: FigureCase) { example.check() }

  @Test(
    "the day up to which an item counts, where the report has no time of its own",
    arguments: [
      FigureCase(
        "截至2018年10月底，线索已核查⟦96条⟧，核查率⟦98%⟧。\n属实的⟦62条⟧，占⟦64%⟧。",
        "线索 | 2018-10/2018-10", "核查率 | 2018-10/2018-10", "_ | 2018-10/2018-10", "_ | share 2018-10/2018-10",
        title: "云川市督查组关于问题线索核查情况的报告"),
      FigureCase(
        "截至2021年10月底，线索已核查⟦96条⟧。\n属实的⟦62条⟧。", "线索 | 2021-10/2021-10", "_ | 2021-01/2021-12"),
    ])
  func endsOfCounts(example: FigureCase) { example.check() }

  @Test(
    "the first amount is of the first year of a span, the other of the last",
    arguments: [
      FigureCase(
        "2016年到2020年，工业投资占比从⟦18%⟧提升到⟦35%⟧。", "工业投资 | share 2016-01/2016-12",
        "工业投资 | share 2020-01/2020-12")
    ])
  func spans(example: FigureCase) { example.check() }

  @Test(
    "months and what is compared with hold over a semicolon, the year of a target does not",
    arguments: [
      FigureCase(
        "1-10月完成技改投资⟦50亿元⟧；\n技改投资占工业投资的⟦45%⟧。", "技改投资 | 2021-01/2021-10", "技改投资 | share 2021-01/2021-10"),
      FigureCase(
        "预计上半年完成产值⟦38亿元⟧；\n1-5月全区出口额占产值的⟦21%⟧。", "产值 | forecast 2021-01/2021-06",
        "出口额 | share 2021-01/2021-05",
        title: "云川市科学技术局2021年上半年工作总结"),
      FigureCase(
        "与上年相比，合同成交额增长⟦12%⟧，服务收入增长⟦1.5倍⟧；\n产出指数降低⟦1.2分⟧。\n投入增长⟦3%⟧。",
        "合同成交额 | growth yoy", "服务收入 | multiple yoy", "产出指数 | change yoy =-1.2分", "投入 | growth"),
      FigureCase("产值⟦187亿元⟧，5年来年均增长⟦26%⟧以上。", "产值", "产值 | growth over 2017-01/2021-12"),
      FigureCase("专利申请⟦214件⟧，比上年的⟦172件⟧增长⟦24%⟧。", "专利申请", "专利申请 | 2020-01/2020-12", "专利申请 | growth yoy"),
      FigureCase("专利申请⟦312件⟧，完成市下达任务（⟦260件⟧）的⟦120%⟧。", "专利申请", "专利申请 | target", "专利申请 | share"),
      FigureCase("上级下达专利申请任务⟦60件⟧，完成⟦83件⟧。", "专利申请 | target", "专利申请"),
      FigureCase(
        "围绕全年目标，确保全年产值增长⟦10%⟧，新认定中心⟦20家⟧。", "产值 | growth target 2021-01/2021-12",
        "中心 | new target 2021-01/2021-12", title: "云川市科学技术局2021年上半年工作总结", under: "下半年工作安排"),
    ])
  func overSemicolons(example: FigureCase) { example.check() }

  @Test("the number of a heading is no part of its time: 三、四季度工作计划")
  func numberOfHeading() {
    let text = "# 云川区科技局2022年前三季度工作总结\n\n## 三、四季度工作计划\n\n梳理技术需求30项。\n"
    let periods = ReadFigures(Array(text.utf8)).figures.map {
      $0.period.map { "\($0.start.month)-\($0.end.month)" }
    }
    #expect(periods == ["10-12"])
  }
}
