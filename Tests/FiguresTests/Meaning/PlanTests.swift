import Testing

@Suite("Plans, and what is done in them")
struct PlanTests {
  @Test(
    "the title of a plan makes aims of its figures",
    arguments: [
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | target new", title: "禾川区科技局2022年工作计划"),
      FigureCase("培训农技人员⟦600人次⟧。", "农技人员 | target", title: "禾川区农业农村局2022年工作要点"),
      FigureCase("研发投入强度达到⟦2.6%⟧。", "研发投入强度 | target", title: "禾川区“十四五”科技创新规划"),
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | new", title: "禾川区科技局2021年工作总结和2022年工作计划"),
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | new", title: "禾川区规划局2021年工作情况"),
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | new", title: "在禾川区工作部署会上的讲话"),
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | target new", title: "禾川区2022年科技工作要点（征求意见稿）"),
      FigureCase("去年新增科技型中小企业⟦38家⟧。", "科技型中小企业 | new", title: "禾川区科技局2022年工作计划"),
      FigureCase(
        "新增科技型中小企业⟦45家⟧。", "科技型中小企业 | new", title: "禾川区科技局2022年工作计划", under: "上年工作回顾"),
      FigureCase("新增科技型中小企业⟦45家⟧。", "科技型中小企业 | target new 2022-01/2022-12", under: "2022年工作"),
      FigureCase(
        "开展“百企登高”行动，新增科技型中小企业⟦45家⟧。", "科技型中小企业 | new", under: "实施百企登高行动计划"),
    ])
  func titles(example: FigureCase) { example.check() }

  @Test(
    "a lead-in with a word of when makes aims of the list below it",
    arguments: [
      "下半年，我们将重点抓好以下工作：", "下半年，重点抓好以下工作：", "下一步，我局将着重做好以下几项工作：", "下半年工作打算如下：", "今后，重点推进以下任务：",
    ])
  func leadIns(words: String) {
    FigureCase(
      "《办法》执行情况良好。\n\n\(words)\n\n一是引进项目⟦3个⟧；二是实现产值⟦6亿元⟧。", "项目 | target", "产值 | target",
      title: "云川市科技局2021年上半年工作总结", under: "科普活动丰富多彩"
    ).check()
  }

  @Test(
    "a lead-in of what was done makes none",
    arguments: ["下半年，主要做好了以下工作：", "一年来，我局抓好以下工作：", "下半年，重点抓好以下工作："])
  func leadInsBehind(words: String) {
    FigureCase(
      "《办法》执行情况良好。\n\n\(words)\n\n一是引进项目⟦3个⟧；二是实现产值⟦6亿元⟧。", "项目", "产值", under: "科普活动丰富多彩"
    ).check()
  }

  @Test(
    "a text of aims without a title is a plan",
    arguments: [
      FigureCase(
        "1、抓好项目。力争引进项目⟦3个⟧。\n\n2、抓好企业。确保企业开票，新增规上企业⟦6家⟧以上。\n\n3、抓好服务。努力做到随叫随到，走访企业⟦90家⟧。",
        "项目 | target", "规上企业 | target new over", "企业 | target", title: "科技局材料"),
      FigureCase(
        "1、抓好项目。引进了项目⟦3个⟧。\n\n2、抓好企业。确保企业开票，新增规上企业⟦6家⟧。\n\n3、抓好服务。累计走访企业⟦90家⟧。",
        "项目", "规上企业 | new", "企业 | cumulative", title: "科技局材料"),
    ])
  func aims(example: FigureCase) { example.check() }

  @Test(
    "what holds on behind a semicolon, and what does not",
    arguments: [
      FigureCase(
        "预计全年技术合同成交额⟦6亿元⟧；新产品产值⟦90亿元⟧，增长⟦7%⟧。", "技术合同成交额 | forecast", "新产品产值 | forecast",
        "新产品产值 | growth forecast"),
      FigureCase("力争培育高企⟦30家⟧；技术合同成交额达到⟦6亿元⟧。", "高新技术企业 | target", "技术合同成交额 | target"),
      FigureCase("力争培育高企⟦30家⟧；已办理贷款⟦6亿元⟧。", "高新技术企业 | target", "贷款"),
      FigureCase("到2025年，高企达到⟦300家⟧；每万人专利⟦12件⟧。", "高新技术企业 | target", "专利 | target"),
      FigureCase("2020年末，在岗专家⟦36名⟧；在建园区⟦8个⟧。", "专家 | 2020-12/2020-12", "园区 | 2020-12/2020-12"),
    ])
  func semicolons(example: FigureCase) { example.check() }

  @Test(
    "targets that are told beside what was done",
    arguments: [
      FigureCase("全年目标任务为⟦150件⟧，实际完成⟦162件⟧。", "_ | target", "_"),
      FigureCase("应完成专利申请⟦240件⟧。", "专利申请 | target"),
      FigureCase("年度计划投资⟦8.5亿元⟧，累计完成投资⟦6.2亿元⟧。", "计划投资 | target", "投资 | cumulative"),
      FigureCase("完成年度任务（⟦60件⟧）的⟦85%⟧。", "_ | target", "_ | share"),
      FigureCase(
        "到2025年高企达到⟦300家⟧，目前已有⟦180家⟧。", "高新技术企业 | target 2025-01/2025-12",
        "高新技术企业 | cumulative 2021-01/2021-12"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "what is announced holds to the end of its part",
    arguments: [
      FigureCase(
        "今年要办好以下实事：\n\n新建幼儿园⟦6所⟧。\n\n改造农贸市场⟦3个⟧。", "幼儿园 | target new", "农贸市场 | target"),
      FigureCase("今年以来，我们抓好以下工作：\n\n新建幼儿园⟦6所⟧。", "幼儿园 | new"),
    ])
  func announced(example: FigureCase) { example.check() }

  @Test(
    "the amount of a target is no deed",
    arguments: [
      FigureCase("争取资金⟦210万元⟧，超额完成了⟦150万元⟧目标任务。", "资金", "_ | target"),
      FigureCase("今年市下达我区培育任务⟦20家⟧。", "_ | target", known: "任务 alone may be a number of works"),
      FigureCase("今年市下达我区企业建库目标任务⟦20家⟧。", "_ | target"),
      FigureCase("高新技术企业净增⟦20家⟧，总数力争突破⟦150家⟧。", "高新技术企业 | change new", "高新技术企业 | over target cumulative"),
      FigureCase("科技支出增幅要比财政支出高⟦3个百分点⟧。", "科技支出 | change target"),
      FigureCase("力争技术合同额突破⟦20亿元⟧。", "技术合同额 | over target"),
      FigureCase("完成科技型企业培育任务的⟦115%⟧。", "科技型企业培育 | share"),
      FigureCase("提前完成“十四五”翻番任务。"),
      FigureCase("全年完成⟦26项⟧任务，落实资金⟦1.6亿元⟧。", "任务", "资金"),
      FigureCase("超额完成⟦26项⟧年度任务。", "任务"),
      FigureCase("今年计划油菜种植面积⟦16万亩⟧，全年共完成⟦16.4万亩⟧。", "油菜种植面积 ~计划 | target", "油菜种植面积"),
      FigureCase("预计前三季度，茶叶产量⟦2.18万吨⟧，同比增长⟦4.1%⟧。", "茶叶产量 | forecast", "茶叶产量 | growth yoy forecast"),
      FigureCase("养殖类：预计全年，肉牛出栏⟦7万头⟧，肉兔出栏⟦93万只⟧。", "肉牛 | forecast", "肉兔 | forecast"),
      FigureCase("全州地区生产总值增长⟦6.3%⟧，增速高于预期目标。", "地区生产总值 | growth"),
      FigureCase("培训农民⟦120人⟧（全年任务⟦300人⟧）。", "农民", "_ | target"),
      FigureCase("全市专利授权完成年度计划的⟦85%⟧。", "专利授权 | share"),
      FigureCase("签约项目⟦30个⟧，市科技局完成年度任务的⟦110%⟧。", "项目", "项目 | share"),
      FigureCase("市级高企培育已完成年初下达任务的⟦115%⟧。", "高新技术企业培育 | share ?accumulation"),
    ])
  func amountsOfTargets(example: FigureCase) { example.check() }

  @Test("明年 is the year of the plan that the title names")
  func nextYear() {
    FigureCase(
      "明年，我们将新建平台⟦6家⟧。", "平台 | target new 2010-01/2010-12", title: "云川市科技局2009年工作总结及2010年工作计划",
      under: "2010年工作计划"
    ).check()
  }

  @Test("a plan that begins with the year before tells of what was done")
  func opensWithPast() {
    let title = "云川市2022年科技工作要点"
    FigureCase(
      "2021年，全市科技创新扎实推进。科技型企业达到⟦812家⟧，居全省⟦第2位⟧。\n\n今年新增科技型企业⟦60家⟧。", "科技型企业 | ?accumulation",
      "科技型企业 | rank", "科技型企业 | target new", title: title
    ).check()
    FigureCase("新增科技型企业⟦60家⟧。", "科技型企业 | target new", title: title).check()
  }
}
