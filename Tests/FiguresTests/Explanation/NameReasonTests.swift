import Testing

/// Which rule gives the name of what is measured, and where its words stand.
@Suite("Reasons of names")
struct NameReasonTests {
  static let names = [
    ReasonCase("技术合同成交额⟦30亿元⟧。", "indicator.own 技术合同成交额", "key.name 技术合同成交额"),
    ReasonCase("农业企业实现了产值⟦30亿元⟧。", "indicator.predicated 农业企业 产值"),
    ReasonCase("技术合同500项，成交额⟦30亿元⟧。", "indicator.measure-of-topic 技术合同 成交额"),
    ReasonCase("新认定高新技术企业12家，总数达⟦90家⟧。", "indicator.topic+indicator.count 高新技术企业"),
    ReasonCase("专利申请量300件，增长⟦12%⟧。", "indicator.trend-topic 专利申请量"),
    ReasonCase("油菜扩种面积稳步增加，首次突破⟦6万亩⟧。", "indicator.clause-before 油菜扩种面积"),
    ReasonCase("现有⟦7.6平方公里⟧的核心区。", "indicator.behind 核心区"),
    ReasonCase("扶持了⟦30家⟧科技型中小企业。", "indicator.counted+indicator.count 科技型中小企业"),
    ReasonCase("评审中，我省⟦15项⟧获批。", "indicator.action-behind+indicator.count 评审中 获批"),
    ReasonCase("接待外省来访游客⟦3200人次⟧。", "indicator.act 接待外省来访游客"),
    ReasonCase("高新技术企业391家，其中规模以上⟦112家⟧。", "indicator.part+indicator.count 高新技术企业 规模以上"),
    ReasonCase(
      "高新技术企业391家：高新区279家、石堰区⟦112家⟧。", "indicator.of-place+indicator.count 高新技术企业 石堰区",
      "scope.place 石堰区"),
    ReasonCase(
      "高新技术企业12家，其中⟦4家⟧省级科创园。", "indicator.counted+indicator.part-of-whole+indicator.count 高新技术企业 省级科创园"),
    ReasonCase("立项项目12项，其中国家级2项、资金⟦160万元⟧。", "indicator.measure-of-part 国家级 资金"),
    ReasonCase("食品产业产值20亿元；轻纺产业⟦8亿元⟧。", "indicator.sibling 产值 轻纺产业"),
    ReasonCase("技术合同500项，农业企业引进、销售额⟦30亿元⟧。", "indicator.measure-of-subject 农业企业 销售额"),
    ReasonCase("研发机构覆盖率达46%，达到⟦580家⟧。", "indicator.rated+indicator.count 研发机构"),
    ReasonCase("易地搬迁887户⟦1472人⟧。", "indicator.two-units+indicator.count 易地搬迁"),
    ReasonCase("签约10亿元以上项目⟦3个⟧。", "indicator.class+indicator.count 10亿元以上项目"),
    ReasonCase("新认定市级重点实验室6家、省级⟦2家⟧。", "indicator.completed+indicator.count 重点实验室 省级"),
    ReasonCase("专利申请、授权分别为320件和⟦180件⟧。", "indicator.dealt+indicator.count 专利 授权"),
    ReasonCase("高新技术产业对工业增长的贡献率达⟦60%⟧。", "indicator.contribution 高新技术产业对工业增长 贡献率"),
    ReasonCase("在全省⟦12个⟧市中居第3位。", "indicator.peers+indicator.count 市"),
    ReasonCase("创新指数在全省12个市中居⟦第3位⟧。", "indicator.before-peers 创新指数"),
    ReasonCase("创新指数居全省第4位、同类地区⟦第1位⟧。", "indicator.rank-list 创新指数"),
    ReasonCase("工业投资80亿元，增速居全省⟦第一⟧。", "indicator.ranked-rate 工业投资 增速"),
    ReasonCase("高技术投资在工业投资中的占比为⟦30%⟧。", "indicator.share-in 高技术投资"),
    ReasonCase("广东（占⟦13.7%⟧）居首位。", "indicator.bracket 广东"),
    ReasonCase("⟦六成⟧的新订单来自省外。", "indicator.part-behind 新订单来自省外"),
    ReasonCase("全市新增城镇就业⟦3万人⟧。", "key.new 城镇就业"),
    ReasonCase("高新技术产业增加值占规上工业增加值的⟦42%⟧。", "key.share 高新技术产业增加值"),
  ]

  @Test("the indicator and its key", arguments: names)
  func name(row: ReasonCase) { row.check() }

  static let tables = [
    ReasonCase(
      """
      | 指标 | 单位 | 2021年目标 | 2021年完成 | 同比下降（%） |
      | --- | --- | --- | --- | --- |
      | 技术合同成交额 | 亿元 | 60 | 71.25 | ⟦2.4⟧ |
      """, "value.cell+value.fall-head 同比下降（%） 2.4", "unit.head %", "aspect.head 同比下降（%）",
      "basis.head 同比下降（%）",
      "indicator.heads 技术合同成交额"),
    ReasonCase(
      """
      | 指标 | 单位 | 2021年目标 |
      | --- | --- | --- |
      | 技术合同成交额 | 亿元 | ⟦60⟧以上 |
      """, "status.head 2021年目标", "period.head 2021年目标", "unit.head 亿元", "bound.cell 60以上"),
    ReasonCase(
      """
      表2 2020年各县区技术合同成交额情况

      | 县区 | 数量（亿元） | 增长 |
      | --- | --- | --- |
      | 东宁县 | ⟦7.43⟧ | 23.4 |
      """, "indicator.caption 技术合同成交额", "scope.head 东宁县", "period.caption 2020年"),
    ReasonCase(
      """
      | 县区 | 技术合同成交额（亿元） | 增长 |
      | --- | --- | --- |
      | 东宁县 | 7.43 | ⟦23.4⟧ |
      """, "indicator.neighbour 技术合同成交额", "unit.percent-head 增长"),
    ReasonCase(
      """
      | 指标 | 1-6月 | 上年同期 |
      | --- | --- | --- |
      | 新认定企业（家） | 61 | ⟦57⟧ |
      """, "period.title+period.same-time-before 2021年上半年 上年同期", "accumulation.head 新认定企业（家）",
      title: "云川市科学技术局2021年上半年工作总结"),
    ReasonCase(
      """
      | 指标 | 数值 |
      | --- | --- |
      | 民营企业 | ⟦62%⟧ |
      """, "aspect.cell 62%"),
  ]

  @Test("what the heads of a table say", arguments: tables)
  func table(row: ReasonCase) { row.check() }
}
