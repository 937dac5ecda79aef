import Figures
import ReportText
import Testing

/// Numbers in the cells of tables mean what the heads of their row and their column say.
@Suite("Figures in tables")
struct TableFigureTests {
  @Test(
    "indicator from the row, and what is said of it from the column",
    arguments: [
      FigureCase(
        """
        | 指标 | 单位 | 2021年目标 | 2021年完成 | 同比增长（%） |
        | --- | --- | --- | --- | --- |
        | 技术合同成交额 | 亿元 | ⟦60⟧ | ⟦71.25⟧ | ⟦-2.4⟧ |
        | 发明专利授权量 | 件 | ⟦1,500⟧ | ⟦1623⟧ | ⟦8.3⟧ |
        """,
        "技术合同成交额 | target =6000000000元 2021-01/2021-12", "技术合同成交额 | =7125000000元",
        "技术合同成交额 | growth yoy =-2.4%", "发明专利授权量 | target =1500件", "发明专利授权量 | =1623件",
        "发明专利授权量 | growth yoy =8.3%"),
      FigureCase(
        """
        | 指标名称 | 数值 | 占全省比重 | 全省排名 |
        | --- | --- | --- | --- |
        | 高新技术产业产值（万元） | ⟦128.6⟧ | ⟦3.1%⟧ | ⟦4⟧ |
        | 研发经费投入强度（%） | ⟦2.41⟧ | — | ⟦第5⟧ |
        """,
        "高新技术产业产值 ~万元 | =1286000元", "高新技术产业产值 | share =3.1%", "高新技术产业产值 | rank =4",
        "研发经费投入强度 | =2.41%", "研发经费投入强度 | rank"),
      FigureCase(
        """
        | 景区 | 接待人次（万人次） | 同比 | 位次 |
        | --- | --- | --- | --- |
        | 云山 | ⟦21.6⟧ | ⟦3.8%⟧ | ⟦4⟧ |
        """,
        "云山 接待人次 | =216000人次", "云山 接待人次 | growth yoy =3.8%", "云山 | rank =4"),
      FigureCase(
        """
        | 指标 | 1-6月 | 上年同期 | 比上年同期增减（个百分点） |
        | --- | --- | --- | --- |
        | 企业研发活动覆盖率（%） | ⟦61.3⟧ | ⟦57.5⟧ | ⟦3.8⟧ |
        """,
        "企业研发活动覆盖率 | =61.3% 2021-01/2021-06", "企业研发活动覆盖率 | =57.5% 2020-01/2020-06",
        "企业研发活动覆盖率 | change yoy =3.8百分点", title: "云川市科学技术局2021年上半年工作总结"),
      FigureCase(
        """
        | 项目 | 年度目标 | 完成数 | 完成率 |
        | --- | --- | --- | --- |
        | 新认定高新技术企业（家） | ⟦110⟧ | ⟦126⟧ | ⟦114.5%⟧ |
        | 其中：首次认定 | ⟦40⟧ | ⟦52⟧ | ⟦130%⟧ |
        """,
        "高新技术企业数 | new target =110家", "高新技术企业数 | new =126家", "高新技术企业 | share ?accumulation =114.5%",
        "_ | ?accumulation target", "_ | ?accumulation", "_ | share ?accumulation"),
    ])
  func rows(row: FigureCase) { row.check() }

  @Test(
    "places and years beside the rows are scope and period, and the column names the indicator",
    arguments: [
      FigureCase(
        """
        表2 2021年各县区科技指标情况

        | 县区 | 高新技术企业数（家） | 技术合同成交额 （亿元） | 同比增长 |
        | --- | --- | --- | --- |
        | 东宁县 | ⟦36⟧ | ⟦7.43⟧ | ⟦23.4%⟧ |
        | 合计 | ⟦141⟧ | ⟦30.1⟧ | ⟦20%⟧ |
        """,
        "高新技术企业数 | =36家 @东宁县", "技术合同成交额 | =743000000元 @东宁县", "技术合同成交额 | growth yoy @东宁县",
        "高新技术企业数 | =141家", "技术合同成交额 | =3010000000元", "_ | growth yoy"),
      FigureCase(
        """
        | 年份 | 专利授权量（件） | 研发投入（亿元） |
        | --- | --- | --- |
        | 2019 | ⟦1204⟧ | ⟦31.2⟧ |
        | 2020年 | ⟦1377⟧ | ⟦35⟧ |
        """,
        "专利授权量 | =1204件 2019-01/2019-12", "研发投入 | =3120000000元 2019-01/2019-12",
        "专利授权量 | =1377件 2020-01/2020-12", "研发投入 | =3500000000元 2020-01/2020-12"),
      FigureCase(
        """
        各县区技术合同成交额情况（单位：万元）

        | 地区 | 2020年 | 2021年 |
        | --- | --- | --- |
        | 高新区 | ⟦1234⟧ | ⟦1485⟧ |
        """,
        "技术合同成交额 | =12340000元 2020-01/2020-12 @高新区", "技术合同成交额 | =14850000元 2021-01/2021-12 @高新区"),
    ])
  func columns(column: FigureCase) { column.check() }

  @Test(
    "a head over several columns stands over each, and numbers that count rows are no figures",
    arguments: [
      FigureCase(
        """
        | 序号 | 行业 | 产值（亿元） |  | 利润 |  |
        | --- | --- | --- | --- | --- | --- |
        |  |  | 2020年 | 2021年 | 总量（万元） | 增速（%） |
        | 1 | 电子信息 | ⟦86.4⟧ | ⟦97.2⟧ | ⟦5400⟧ | ⟦12.5⟧ |
        | 2 | 生物医药 | ⟦45.1⟧ | ⟦51⟧ | ⟦3200⟧ | ⟦9⟧ |
        """,
        "电子信息 产值 | =8640000000元 2020-01/2020-12", "电子信息 产值 | =9720000000元 2021-01/2021-12",
        "电子信息 利润 | =54000000元", "电子信息 利润 | growth =12.5%", "生物医药 产值 | =4510000000元",
        "生物医药 产值 | =5100000000元", "生物医药 利润 | =32000000元", "生物医药 利润 | growth =9%")
    ])
  func spans(table: FigureCase) { table.check() }

  @Test(
    "sentences in cells are read as sentences, and cells of words have no figures",
    arguments: [
      FigureCase(
        """
        | 任务 | 进展情况 | 责任单位 |
        | --- | --- | --- |
        | 平台建设 | 新增省级重点实验室⟦2家⟧。 | 市科技局 |
        | 人才引进 | 尚未启动 | 市委组织部 |
        """, "省级重点实验室 | new =2家"),
      FigureCase("| 姓名 | 电话 |\n| --- | --- |\n| 沈某 | 4008000000 |"),
    ])
  func words(table: FigureCase) { table.check() }

  @Test(
    "a value added that grows or is a head is no change, and numbers that are more than digits are read",
    arguments: [
      FigureCase(
        """
        | 指标 | 2021年 |
        | --- | --- |
        | 高新技术产业增加值（亿元） | ⟦523.6⟧ |
        | 规模以上工业增加值增速（%） | ⟦6.1⟧ |
        """,
        "高新技术产业增加值 | =52360000000元", "规模以上工业增加值 | growth ?basis =6.1%"),
      FigureCase(
        """
        | 指标 | 2021年 |
        | --- | --- |
        | 贷款（亿元） | 约⟦3.5⟧ |
        | 入库企业（家） | ⟦300-350⟧ |
        | 平台（个） | ⟦12⟧（其中国家级2） |
        | 专利（件） | ⟦426⟧① |
        | 人才（人） | ⟦1,203人⟧以上 |
        """,
        "贷款 | approx =350000000元", "入库企业 | =300..350家", "平台 | =12个", "专利 | =426件", "人才 | over =1203人"),
      FigureCase(
        """
        表2 2023年各县区技术合同成交额情况（单位：万元）

        | 县区 | 完成数 |
        | --- | --- |
        | 东宁县 | ⟦120⟧ |
        """,
        "技术合同成交额 | =1200000元 2023-01/2023-12 @东宁县"),
    ])
  func hardCells(row: FigureCase) { row.check() }

  @Test("a cell that begins with a number which cannot be read is an anomaly, and no head")
  func unread() {
    let found = ReadFigures(
      Array(
        "# 云川市科学技术局2021年工作总结\n\n| 指标 | 2021年 |\n| --- | --- |\n| 产值（亿元） | 42.6/37.9 |\n| 专利（件） | （5.1） |\n| 平台（个） | 7 |\n"
          .utf8))
    #expect(found.anomalies.map(\.quote) == ["42.6/37.9", "（5.1）"])
    #expect(found.anomalies.map(\.kind) == [.missingValue, .missingValue])
    #expect(found.figures.map(\.quote) == ["7"])
  }
}
