import Testing

/// Yearly summaries, budgets, reports on plans and analyses, as their writers build them.
@Suite("Summaries, budgets and analyses")
struct SummaryTests {
  @Test(
    "what is done and what is to come",
    arguments: [
      FigureCase(
        "2019年，全市统筹做好各项工作，计划执行情况总体平稳。完成生产总值⟦448亿元⟧，增长⟦6%⟧。", "生产总值", "生产总值 | growth",
        title: "关于云川市2019年国民经济和社会发展计划执行情况及2020年计划草案的报告", under: "2019年计划执行情况"),
      FigureCase(
        "科技支出预算安排⟦9.5亿元⟧，增长⟦10.3%⟧。", "科技支出预算 | target 2021-01/2021-12",
        "科技支出预算 | growth target 2021-01/2021-12",
        title: "云川市2021年科技支出预算安排及2020年执行情况说明", under: "2021年预算安排"),
      FigureCase(
        "科技支出⟦9.5亿元⟧。", "科技支出 | 2020-01/2020-12", title: "云川市2021年科技支出预算安排及2020年执行情况说明",
        under: "2020年执行情况"),
      FigureCase(
        "预计全县实现生产总值⟦182亿元⟧，增长⟦15%⟧；工业增加值⟦98亿元⟧，增长⟦20%⟧。", "生产总值 | forecast", "生产总值 | forecast growth",
        "工业增加值 | forecast", "工业增加值 | forecast growth"),
      FigureCase("农民人均纯收入⟦8326元⟧（预计数），增长⟦8%⟧左右。", "农民人均纯收入 | forecast", "农民人均纯收入 | forecast growth approx"),
      FigureCase(
        "市委已经明确：产值要过⟦100亿元⟧，占比达到⟦19%⟧；\n新认定企业⟦6家⟧。", "产值 | target over", "产值 | target share ?aspect",
        "企业 | target new"),
      FigureCase(
        "2022年，生产总值预期增长⟦9%⟧，工业增加值增长⟦9.5%⟧。", "生产总值 | growth ?status", "工业增加值 | growth target"),
      FigureCase(
        "生产总值增长⟦4.1%⟧，低于年度预期目标⟦1.9个百分点⟧；\n工业增加值⟦39亿元⟧。", "生产总值 | growth", "生产总值 | change ?value", "工业增加值"),
      FigureCase("下一步，将把按期验收率提高到⟦92%⟧以上。", "验收率 | target over"),
      FigureCase(
        "石门县⟦14个⟧计划新开工项目尚有⟦6个⟧未开工，开工率⟦57%⟧。", "计划新开工项目 | ?status ?accumulation", "_ | ?status ?accumulation",
        "开工率 | ?status"),
      FigureCase(
        "生产总值⟦68亿元⟧，比年初预期目标（⟦8.5%⟧）低⟦1.4个百分点⟧；\n工业增加值⟦9亿元⟧。", "生产总值", "_ | target ?aspect",
        "_ | change ?basis ?value",
        "工业增加值"),
      FigureCase("新认定企业目标值⟦25家⟧，实际完成⟦34家⟧。", "企业 | ?status ?accumulation", "企业 | ?accumulation"),
    ])
  func status(example: FigureCase) { example.check() }

  @Test(
    "of which time",
    arguments: [
      FigureCase("受上年高基数影响，固定资产投资下降⟦2%⟧。争取资金⟦13亿元⟧。", "投资 | growth =-2%", "资金 | 2021-01/2021-12"),
      FigureCase("“十二五”前四年，财政科技投入达到⟦14亿元⟧。", "科技投入 | 2011-01/2014-12", title: "在科技大会上的讲话"),
      FigureCase(
        "增速分别比一季度、上半年加快⟦1.4个⟧和⟦0.5个百分点⟧。", "_ | change ?basis 2023-01/2023-09",
        "_ | change ?basis 2023-01/2023-09",
        title: "云川市2023年前三季度经济运行情况"),
      FigureCase(
        "出口交货值增长⟦1.8%⟧（去年同期为下降⟦7.3%⟧）。", "出口交货值 | growth", "出口交货值 | growth ?basis =-7.3% 2020-01/2020-12"),
      FigureCase(
        "上年为亏损⟦4.9亿元⟧；\n煤炭行业盈利⟦9.7亿元⟧。", "_ | 2020-01/2020-12", "_ | 2021-01/2021-12"),
      FigureCase(
        "——2014年1月在市人民代表大会上\n\n完成生产总值⟦170亿元⟧。", "生产总值 | 2013-01/2013-12", title: "云川市人民政府工作报告"),
      FigureCase(
        "较2010年的⟦1.7亿元⟧增长⟦19%⟧。\n其中纵向经费⟦8870万元⟧。", "_ | 2010-01/2010-12", "_ | growth ?basis",
        "纵向经费 | 2021-01/2021-12"),
      FigureCase("覆盖率由目前的⟦28%⟧提高到⟦40%⟧，力争突破。", "覆盖率", "覆盖率 | ?status"),
      FigureCase("年底前企业突破⟦430家⟧。", "企业 | target over 2021-01/2021-12", title: "云川市2021年上半年工作总结"),
      FigureCase(
        "截至3月31日，累计完成投资⟦147亿元⟧，占年度计划的⟦24%⟧。", "投资 | cumulative 2021-01/2021-03", "投资 | share 2021-01/2021-03",
        title: "云川市2021年一季度重点项目情况"),
      FigureCase("用电量增长⟦6%⟧，其中12月份当月增长⟦3.8%⟧。", "用电量 | growth", "用电量 ~当月 | growth 2021-12/2021-12"),
    ])
  func periods(example: FigureCase) { example.check() }

  @Test(
    "gaps, bounds and units",
    arguments: [
      FigureCase("利润同比下降⟦26%⟧，降幅比上年收窄⟦11个百分点⟧。", "利润 | growth yoy =-26%", "利润 | change ?basis =11百分点"),
      FigureCase("比上半年的跌幅扩大⟦2个百分点⟧。", "_ | change ?basis =-2百分点"),
      FigureCase("民生支出占财政支出⟦六成半⟧。", "民生支出 | share =65%"),
      FigureCase("投入强度⟦0.9%⟧，低于全市平均水平⟦0.4个百分点⟧。", "投入强度", "投入强度 | change =-0.4百分点"),
      FigureCase("R&D经费突破⟦200亿元⟧的目标。", "R&D经费 | over ?status"),
      FigureCase("成本为⟦86元⟧，比平均水平高出⟦1.4元⟧。", "成本", "成本 | change ?aspect ?basis"),
      FigureCase("产值仅约为省会的⟦十分之一⟧。", "产值 | share approx"),
      FigureCase("以不到全市⟦百分之一⟧的土地创造了财富。", "土地 | share under"),
      FigureCase("食品抽检达⟦5.8批次/千人⟧。", "食品抽检 | =5.8批次/千人"),
      FigureCase("吨钢能耗降至⟦538千克标准煤⟧。", "吨钢能耗 | =538千克标准煤"),
      FigureCase("甲药业集团一家企业就缴税⟦1.2亿元⟧。", "缴税 ~一家"),
      FigureCase("研发投入⟦9亿3千万元⟧，推广⟦3万6千亩⟧。", "研发投入 | =930000000元", "_ | =36000亩"),
      FigureCase("年营业收入上亿元的民营企业⟦38家⟧，过百亿的⟦3家⟧。", "民营企业", "_"),
      FigureCase("企业营收下降，下降面为⟦40.6%⟧。", "下降面 | ?aspect =40.6%"),
      FigureCase("全区增速回落至⟦4.9%⟧。", "_ | growth =4.9%"),
      FigureCase("举办线上线下培训班⟦57期⟧、受训⟦3.1万人次⟧。", "培训班", "受训"),
      FigureCase("发表论文⟦57篇⟧，单篇最高影响因子⟦8.4⟧。", "论文", "影响因子"),
    ])
  func amounts(example: FigureCase) { example.check() }

  @Test(
    "whom something reaches, and what is done with those that are counted",
    arguments: [
      FigureCase("兑现研发奖补⟦3860万元⟧，惠及企业⟦218家⟧。", "研发奖补", "研发奖补 惠及企业"),
      FigureCase("拨付专利资助资金⟦27万元⟧，惠及⟦41家⟧企业。", "专利资助资金", "专利资助资金 企业"),
      FigureCase("培训专利工程师⟦430人⟧，慰问一线科技工作者⟦120人⟧。", "培训 专利工程师", "慰问 科技工作者"),
      FigureCase("共申报科技项目⟦45项⟧，其中⟦17项⟧获准立项。", "申报 科技项目", "科技项目 立项"),
      FigureCase("科技特派员发展到⟦3400人⟧，覆盖⟦64个⟧县。", "科技特派员", "科技特派员 县"),
      FigureCase("抽查的⟦20个⟧项目中，有⟦2个⟧未单独核算。", "项目", "未单独核算 项目"),
      FigureCase("实施重点项目⟦64项⟧，其中续建⟦28项⟧、新开工⟦36项⟧。", "重点项目", "续建 项目", "新开工 项目 ~续建 | new"),
      FigureCase("征集技术难题⟦204项⟧，攻克⟦37项⟧，攻克率⟦18%⟧。", "技术难题", "技术难题 攻克", "技术难题 攻克率"),
      FigureCase("筹集人才公寓⟦2150套⟧，已入住⟦1784套⟧。", "人才公寓", "人才公寓 入住"),
      FigureCase("科技型中小企业评价入库⟦302家⟧，其中初次入库⟦94家⟧。", "科技型中小企业", "科技型中小企业 初次入库"),
      FigureCase(
        "⟦43户⟧规上企业中，产值下降的有⟦26户⟧，未达进度的⟦18户⟧。", "规上企业", "产值下降 企业", "未达进度 企业"),
    ])
  func deeds(example: FigureCase) { example.check() }

  @Test(
    "what a measure by itself is of",
    arguments: [
      FigureCase("规上工业企业实现总产值⟦547亿元⟧；\n完成增加值同比增长⟦8.3%⟧。", "总产值", "规上工业企业 增加值 | growth yoy"),
      FigureCase("种植面积⟦57万亩⟧，产值⟦10亿元⟧。", "甘蔗 种植面积", "产值", under: "甘蔗"),
      FigureCase("进厂原料蔗⟦203万吨⟧，产值⟦10亿元⟧。", "原料蔗", "原料蔗 产值"),
      FigureCase("获科学技术奖⟦19项⟧，其中一等奖⟦3项⟧，获奖数量列全省⟦第三⟧。", "科学技术奖", "一等奖", "科学技术奖 | rank"),
      FigureCase("R&D经费⟦6.8亿元⟧，总量在全市各县中居⟦第4位⟧。", "R&D经费", "R&D经费 总量 | rank"),
      FigureCase("发放人才贷⟦3亿元⟧，户均授信⟦332万元⟧。", "人才贷", "人才贷 户均"),
      FigureCase(
        "高新技术企业⟦19家⟧，完成工业总产值⟦218亿元⟧，工业增加值⟦57亿元⟧。", "高新技术企业", "高新技术企业 总产值", "高新技术企业 增加值"),
      FigureCase("新产品销售收入⟦88亿元⟧，其中出口⟦12亿元⟧。", "新产品销售收入", "新产品 出口"),
      FigureCase("城乡居民人均可支配收入分别达⟦2.1万元⟧和⟦8416元⟧。", "城镇居民 收入", "农村居民 收入"),
      FigureCase("专利申请受理量⟦724件⟧；\n授权量⟦430件⟧。", "专利 受理量", "专利授权量"),
      FigureCase("入选引才计划⟦46人⟧，入选数居全省⟦第七位⟧。", "引才计划", "引才计划 入选数 | rank"),
      FigureCase("启动科技孵化园建设，规划面积⟦500亩⟧，首期投资⟦2.8亿元⟧。", "孵化园 规划面积 | target", "孵化园 首期投资 | ?status"),
      FigureCase("财政供给率由改革前的⟦71%⟧提高到⟦100%⟧。", "财政供给率 ~改革前", "财政供给率"),
      FigureCase(
        "完成产值⟦268亿元⟧、新产品产值⟦171亿元⟧、利税⟦29亿元⟧，前两项同比分别增长⟦17%⟧、⟦30%⟧。", "产值", "新产品产值", "利税", "产值 | growth yoy",
        "新产品产值 | growth yoy"),
      FigureCase("高技术制造业收入⟦103亿元⟧；\n受价格下跌等因素影响，利润总额⟦21亿元⟧。", "高技术制造业 收入", "利润总额 ~价格"),
      FigureCase("实际到校经费⟦2亿元⟧，到款总额⟦3亿元⟧。", "到校经费", "到款总额"),
      FigureCase("（错月数，下同）1—4月实现营业收入⟦214亿元⟧。", "营业收入 ~下同"),
      FigureCase("加工贸易增势平缓，比重为⟦18%⟧。", "加工贸易 | share"),
      FigureCase("跨境电商异军突起，出口⟦6.7亿元⟧。", "跨境电商 出口"),
      FigureCase(
        "装备制造、绿色食品、竹木加工三大主导产业产值各为⟦126亿元⟧、⟦94亿元⟧和⟦58亿元⟧。", "装备制造 产值", "绿色食品 产值", "竹木加工 产值"),
      FigureCase("电话普及率为每百人⟦79部⟧。", "电话普及率"),
      FigureCase("高企净增⟦6家⟧。", "高新技术企业 | change new"),
      FigureCase("申请量：⟦486件⟧，增长⟦18%⟧", "申请量", "申请量 | growth"),
      FigureCase("覆盖率由“十五”末的⟦82%⟧提高到⟦95%⟧。", "覆盖率 ~末 | 2005-12/2005-12", "覆盖率 ~末"),
      FigureCase("市财政每年安排⟦3000万元⟧的创新专项资金。", "创新专项资金"),
      FigureCase("科学技术普及⟦2143万元⟧，技术自给率⟦72%⟧。", "科学技术普及", "技术自给率"),
      FigureCase("居民服务、修理和其他服务业⟦12亿元⟧。", "居民服务、修理和其他服务业"),
    ])
  func measures(example: FigureCase) { example.check() }
}
