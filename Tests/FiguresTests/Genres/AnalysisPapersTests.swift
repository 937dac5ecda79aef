import Testing

/// Forms of reports on budgets and plans, and of analyses of a year's course.
@Suite("Budgets, plans and analyses")
struct AnalysisPapersTests {
  @Test(
    "aims that are told beside what was reached",
    arguments: [
      FigureCase(
        "渔业增加值增长⟦4.2%⟧，年度目标为⟦6%⟧；渔业税收完成⟦1.3亿元⟧，增长⟦5%⟧。", "渔业增加值 | growth actual",
        "渔业增加值 | growth target", "渔业税收 | actual", "渔业税收 | growth actual"),
      FigureCase("全年水产品出口额⟦12.5亿元⟧，年度目标为⟦15亿元⟧。", "水产品出口额 | actual", "水产品出口额 | target"),
      FigureCase(
        "县人大批准的2022年渔业基金收入为⟦20亿元⟧，执行中经县人大常委会批准调整为⟦18亿元⟧。\n全年实际完成⟦18.3亿元⟧，为调整预算的⟦101.7%⟧。",
        "渔业基金收入 | target", "渔业基金收入 ~批准 | target", "渔业基金收入 ~批准 | actual", "渔业基金收入 ~批准 | share"),
      FigureCase("渔业债务余额⟦31亿元⟧，控制在市核定的⟦35亿元⟧限额以内。", "渔业债务", "渔业债务"),
      FigureCase("全年下达渔业课题⟦31项⟧，⟦4项⟧因资金不足未完成。", "渔业课题", "渔业课题 ~因"),
    ])
  func aims(example: FigureCase) { example.check() }

  @Test(
    "falls, and what lacks",
    arguments: [
      FigureCase("渔港建设持续低迷，下拉全县渔业增速⟦0.7个百分点⟧。", "渔业增速 | change =-0.7百分点"),
      FigureCase(
        "上半年远洋渔业产值⟦300亿元⟧，下降⟦4%⟧；进入三季度后产销两旺，前三季度实现产值⟦520亿元⟧，降幅收窄至⟦1.2%⟧。",
        "远洋渔业产值", "远洋渔业产值 | growth =-4%", "远洋渔业产值 ~产销", "远洋渔业产值 | growth =-1.2%"),
      FigureCase("渔船登记量增速距全市平均水平尚差⟦1.8个百分点⟧，居全市⟦第六⟧。", "渔船登记量 ~平均 | change", "渔船登记量 ~平均 | rank"),
    ])
  func falls(example: FigureCase) { example.check() }

  @Test(
    "whose figure it is",
    arguments: [
      FigureCase(
        "渔业研发投入强度达到⟦1.9%⟧，养殖小微企业净增⟦60家⟧、总数突破⟦400家⟧。", "渔业研发投入强度", "小微企业 | change new",
        "小微企业 ~强度 | over cumulative"),
      FigureCase("渔政支出压减⟦6%⟧，“三公”经费只减不增，全年支出⟦900万元⟧。", "渔政支出 | growth =-6%", "三公"),
      FigureCase("赈灾费按渔政支出的⟦1.5%⟧设置。", "赈灾费 | share"),
      FigureCase("渔业科研经费居前的是临江区（⟦12亿元⟧）、东坡区（⟦8亿元⟧）。", "临江区 渔业科研经费", "东坡区 渔业科研经费"),
      FigureCase("限额以上单位通过公共网络实现的水产品零售额占比近⟦三成⟧。", "网络 水产品零售额 | share approx"),
    ])
  func whose(example: FigureCase) { example.check() }

  @Test(
    "as it is told to an audience",
    arguments: [
      FigureCase(
        "渔船登记额⟦86.7亿元⟧，总量排在全省⟦第五⟧，比去年同期前进了⟦两位⟧。", "渔船登记额", "渔船登记额 | rank", "渔船登记额 | change yoy"),
      FigureCase(
        "渔业科研投入强度⟦2.9%⟧。\n海东县最高，达到⟦5.6%⟧，其余区县都在⟦2.5%⟧以下。", "渔业科研投入强度", "海东县 强度", "强度 | under"),
      FigureCase("渔民基本养老金实现“十八连涨”，月人均增加⟦118元⟧，达到⟦2965元⟧。", "渔民基本养老金 | change", "渔民基本养老金"),
      FigureCase("城乡居保养老金由每月⟦140元⟧提高到⟦150元⟧。", "居保养老金", "居保养老金"),
      FigureCase(
        "水产品零售额⟦15亿元⟧，增长⟦5%⟧。\n分城乡看，城镇⟦12亿元⟧，增长⟦4%⟧；乡村⟦3亿元⟧，增长⟦9%⟧。", "零售额", "零售额 | growth",
        "城镇 零售额", "城镇 | growth", "乡村 零售额 ~城镇", "乡村 ~城镇 | growth"),
      FigureCase("海运费较疫情前上涨近⟦5倍⟧。", "海运费 ~疫情 | multiple approx"),
      FigureCase(
        "获批渔业课题⟦186项⟧，资助直接费用⟦8940万元⟧，立项数居全省⟦第6位⟧，资助率⟦18.9%⟧。", "渔业课题", "费用", "渔业课题 | rank", "渔业课题 资助率"),
      FigureCase("2022年力争到账经费突破⟦9亿元⟧。", "到账经费 | target over"),
      FigureCase("单船贷款超千万元的有⟦148艘⟧，合计⟦129亿元⟧。", "单船贷款", "单船贷款"),
      FigureCase("入选国家渔业人才计划的有⟦43人⟧，占全省的⟦十分之一⟧。", "渔业人才计划", "渔业人才计划 | share"),
      FigureCase("出口水产合同⟦2916项⟧、成交⟦178.3亿元⟧。", "水产合同", "水产合同 成交"),
      FigureCase(
        "今年渔业科研投入要增长⟦12%⟧以上，强度冲刺⟦3.3%⟧。", "渔业科研投入 | growth over target", "渔业科研投入强度 | target"),
    ])
  func told(example: FigureCase) { example.check() }

  @Test(
    "as counties write it",
    arguments: [
      FigureCase(
        "完成水产总产值⟦98.6亿元⟧，完成年任务⟦190亿元⟧的⟦51.9%⟧，欠时间进度⟦3个百分点⟧。", "水产总产值", "水产总产值 ~任务 | target",
        "水产总产值 ~任务 | share", "水产总产值 ~进度 | change =-3百分点"),
      FigureCase("严格执行中央八项规定精神，渔政接待费下降⟦12%⟧。", "渔政接待费 | growth =-12%"),
      FigureCase("新增水产加工户⟦9户⟧（任务⟦15户⟧）。", "水产加工户 | new", "水产加工户 | target ?accumulation"),
      FigureCase("举办银渔对接会，签约授信⟦6.2亿⟧。", "授信 | =620000000元"),
      FigureCase("实施渔业课题⟦210项⟧，其中由企业牵头的课题占比⟦68%⟧。", "渔业课题", "企业牵头 | share"),
      FigureCase("滨海渔港一期⟦18万平方米⟧码头建成投用，新征土地⟦310亩⟧。", "渔港一期", "土地 | new"),
      FigureCase("全省水产企业⟦6200家⟧，⟦3个⟧市尚不足⟦200家⟧。", "水产企业", "市", "水产企业 | under"),
      FigureCase(
        "新增省级冷库⟦5家⟧、育苗车间⟦21个⟧，累计建成⟦26家⟧、⟦118个⟧。", "省级冷库 | new", "育苗车间 | new", "冷库 | cumulative",
        "育苗车间 | cumulative"),
      FigureCase("力争在全国渔港评价中进位⟦2至3位⟧。", "渔港评价 | change target =2..3位"),
      FigureCase("每个渔技团给予⟦10万元⟧的经费支持。", "渔技团 经费支持"),
      FigureCase("海带亩均增收⟦8000元⟧，种植面积发展到⟦1.1万亩⟧。", "亩均增收", "海带 种植面积 ~亩均"),
    ])
  func counties(example: FigureCase) { example.check() }
}
