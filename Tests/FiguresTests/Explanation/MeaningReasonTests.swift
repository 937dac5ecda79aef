import Testing

/// Which rule gives the circumstances of a figure, and where the words stand that it takes over.
@Suite("Reasons of circumstances")
struct MeaningReasonTests {
  static let statuses = [
    ReasonCase("全市已建成基地⟦20个⟧。", "status.done 已建成"),
    ReasonCase("全市将建成基地⟦20个⟧。", "status.shall 将", under: "2022年工作计划"),
    ReasonCase("预计全年完成产值⟦20亿元⟧。", "status.forecast 预计"),
    ReasonCase("力争建成基地⟦20个⟧。", "status.target 力争"),
    ReasonCase("专利申请目标值为⟦120件⟧。", "status.target-amount 目标值"),
    ReasonCase("目前建成基地⟦20个⟧。", "status.over 目前", under: "2022年工作计划"),
    ReasonCase("初步预计，全年产值达⟦20亿元⟧。", "status.sentence 初步预计"),
    ReasonCase("引导资金⟦50%⟧必须投向企业。", "status.behind 必须"),
    ReasonCase("力争建成基地20个，培训农民⟦300人⟧。", "status.goes-on 力争"),
    ReasonCase("争取上级补助⟦200万元⟧以上。", "status.strives 以上"),
    ReasonCase("研发机构覆盖率不到⟦10%⟧。", "status.lack 不到", under: "2022年工作计划"),
    ReasonCase("力争建成基地20个；培训农民⟦300人⟧。", "status.opening 力争"),
    ReasonCase("培训农民⟦300人⟧。", "status.plan 一、2022年工作计划", under: "2022年工作计划"),
    ReasonCase("主要目标：培训农民⟦300人⟧。", "status.goal 主要目标"),
    ReasonCase("今年要办好以下实事：\n\n培训农民⟦300人⟧。", "status.announced 要"),
    ReasonCase(
      "《办法》执行良好。\n\n下半年，重点抓好以下工作：\n\n一是培训农民⟦300人⟧；二是培育大户。", "status.announced 抓好以下",
      title: "云川市科技局2021年上半年工作总结", under: "培训有成效"),
    ReasonCase("培训农民⟦300人⟧。", "status.plain"),
    ReasonCase("园区到2025年建成基地⟦20个⟧。", "status.year-ahead 2025年", "period.said 2025年"),
  ]

  @Test("the status", arguments: statuses)
  func status(row: ReasonCase) { row.check() }

  static let bases = [
    ReasonCase("产值比2015年增长⟦20%⟧。", "basis.year 2015年"),
    ReasonCase("工业投资同比（下同）增长4%，技改投资增长⟦7%⟧。", "basis.below 同比"),
    ReasonCase("工业投资同比增幅居全省第一，达到⟦30%⟧。", "basis.rate-before 增幅"),
    ReasonCase("从2008年的20亿元增加到2013年的90亿元，年均增幅⟦35%⟧。", "basis.from 2008年"),
  ]

  @Test("the basis", arguments: bases)
  func basis(row: ReasonCase) { row.check() }

  static let accumulations = [
    ReasonCase("全市新增企业⟦12家⟧。", "accumulation.word 新增"),
    ReasonCase("全市新增企业12家，其中国家级⟦4家⟧。", "accumulation.whole 新增", "indicator.completed+indicator.count 企业 国家级"),
    ReasonCase("新增企业12家、基地⟦4个⟧。", "accumulation.list 新增"),
    ReasonCase("认定高新技术企业⟦2家⟧，总数达21家。", "accumulation.beside-total 21家"),
    ReasonCase("农民合作社⟦730个⟧，新增8个。", "accumulation.beside-new 8个"),
  ]

  @Test("the accumulation", arguments: accumulations)
  func accumulation(row: ReasonCase) { row.check() }

  static let scopes = [
    ReasonCase("全市培训农民⟦300人⟧。", "scope.word 全市"),
    ReasonCase("高新技术企业391家：高新区279家、石堰区⟦112家⟧。", "scope.place 石堰区"),
    ReasonCase("全市培训农民300人。\n举办讲座⟦12场⟧。", "scope.carried 全市"),
  ]

  @Test("the scope", arguments: scopes)
  func scope(row: ReasonCase) { row.check() }

  static let periods = [
    ReasonCase("2019年培训农民⟦300人⟧。", "period.said 2019年"),
    ReasonCase("五年累计培训农民⟦300人⟧。", "period.summed 五年"),
    ReasonCase("民营企业产值比重比2014年所占比重⟦29.5%⟧高3个百分点。", "period.compared 2014年"),
    ReasonCase("到2025年达到500家，目前建成基地⟦360家⟧。", "period.now 2021年"),
    ReasonCase("近年来，培训农民⟦300人⟧。", "period.uncertain 近年来"),
    ReasonCase("覆盖率由上年同期的⟦61%⟧提高到70%。", "period.year-before 上年同期"),
    ReasonCase("2019年培训农民300人。\n其中妇女⟦120人⟧。", "period.whole 2019年"),
    ReasonCase("2021年上半年，培训农民（年度任务⟦300人⟧）120人。", "period.year-of-target 年度任务"),
    ReasonCase("2019年末，全市生猪出栏⟦24万头⟧。", "period.year-of-flow 2019年末"),
    ReasonCase("截至10月底，培训农民⟦300人⟧。", "period.until 截至10月底"),
    ReasonCase("2019年末，建成基地9个；\n培训农民⟦300人⟧。", "period.opening 2019年末"),
    ReasonCase("2019年培训农民300人。\n举办讲座⟦12场⟧。", "period.item 2019年"),
    ReasonCase("### （一）农业\n\n培训农民⟦300人⟧。", "period.heading 2020年", under: "2020年工作情况"),
    ReasonCase(
      "培训农民⟦300人⟧。", "period.ahead 2022年", title: "2021年工作总结和2022年工作计划", under: "下一步工作打算"),
    ReasonCase("培训农民⟦300人⟧。", "period.title 2021年"),
  ]

  @Test("the period", arguments: periods)
  func period(row: ReasonCase) { row.check() }
}
