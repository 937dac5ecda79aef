import Testing

/// Forms of reports as governments, bureaus and papers publish them.
@Suite("Reports as they are published")
struct PublishedTests {
  @Test(
    "the year of a government report, where its date and all that follows it are one line",
    arguments: [
      FigureCase(
        "2014年2月9日在青浦河省第八届人民代表大会第三次会议上省长赵一鸣请各位代表审议，并请列席人员提出宝贵意见和建议，谢谢大家的支持。\n渔业产值⟦310亿元⟧。",
        "渔业产值 | 2013-01/2013-12", title: "2014年青浦河省政府工作报告"),
      FigureCase(
        "（2014年2月9日在石门县第八届人民代表大会第三次会议上）县长孙立一、去年工作（一）港口建设提速，海岸整治收官。\n港口吞吐量⟦120万吨⟧。",
        "港口吞吐量 | 2013-01/2013-12", title: "石门县政府工作报告"),
      FigureCase(
        "2019年，公路养护进展平稳。现将2019年1—7月养护工作情况汇报如下：\n\n养护公路⟦640公里⟧。", "公路 | 2019-01/2019-07",
        title: "石门县公路管理局"),
      FigureCase("修缮码头⟦12座⟧。", "码头 | 2019-01/2019-12", title: "2019海事系统工作总结"),
    ])
  func years(example: FigureCase) { example.check() }

  @Test(
    "what is compared, and over which time",
    arguments: [
      FigureCase(
        "1—3月，旅客运输量⟦90万人次⟧，同比增长⟦11%⟧，今年一季度比去年四季度环比下降⟦3.4%⟧。", "旅客运输量", "旅客运输量 | growth yoy",
        "旅客运输量 | growth prev =-3.4% 2021-01/2021-03"),
      FigureCase("船员人均工资⟦8.3万元⟧（按年末汇率折合⟦1.2万美元⟧）。", "船员 工资 | 2021-01/2021-12", "船员 工资 | 2021-01/2021-12"),
      FigureCase(
        "2021年末，渔船保险余额⟦5.1亿元⟧，比年初增加⟦4000万元⟧。", "渔船保险余额 | 2021-12/2021-12",
        "渔船保险余额 | change prev 2021-01/2021-12"),
      FigureCase(
        "养殖面积⟦31万亩⟧，是2012年的⟦3.2倍⟧，年均增长⟦14%⟧。", "养殖面积", "养殖面积 | multiple ?basis", "养殖面积 | growth since:2012"),
      FigureCase(
        "2011—2015年期间，游客从⟦40万人次⟧增长至⟦72万人次⟧；\n民宿从⟦9家⟧增长至⟦31家⟧。", "游客 | 2011-01/2011-12",
        "游客 | 2015-01/2015-12", "民宿 | 2011-01/2011-12", "民宿 | 2015-01/2015-12", title: "石门县旅游五年工作总结"),
      FigureCase(
        "车船税⟦870万元⟧，比上年同期⟦940万元⟧减收⟦70万元⟧，下降⟦7.4%⟧。", "车船税", "车船税 ~减收 | 2020-01/2020-12",
        "车船税 ~减收 | change yoy =-700000元", "车船税 | growth =-7.4%"),
      FigureCase("港务收入⟦2.2亿元⟧，同比增长⟦9%⟧，增收⟦1800万元⟧。", "港务收入", "港务收入 | growth yoy", "港务收入 | change"),
      FigureCase("休闲渔业带动渔民增收⟦900万元⟧。", "增收"),
      FigureCase(
        "1—10月，空气达标率⟦91%⟧（由监测站核定，资料到2021年9月），有效天数⟦298天⟧，其中优良⟦271天⟧、中度污染⟦6天⟧。", "达标率",
        "有效天数 | 2021-01/2021-10", "优良", "中度污染"),
    ])
  func comparison(example: FigureCase) { example.check() }

  @Test(
    "what is aimed at and what is budgeted",
    arguments: [
      FigureCase(
        "集装箱吞吐量：底线目标⟦50万吨⟧，增长⟦4%⟧；\n奋斗目标⟦55万吨⟧，增长⟦14%⟧。", "集装箱吞吐量 | target", "集装箱吞吐量 | growth target",
        "集装箱吞吐量 | target", "集装箱吞吐量 | growth target"),
      FigureCase("水产品加工额，底线目标⟦8亿元⟧，增长⟦6%⟧。", "水产品加工额 | target", "水产品加工额 | growth target"),
      FigureCase(
        "渔港经济产值预计达到⟦66亿元⟧，完成年度目标的⟦103%⟧，同比增长⟦8%⟧。", "渔港经济产值 | forecast", "渔港经济产值 | share forecast",
        "渔港经济产值 | growth yoy forecast"),
      FigureCase(
        "县本级政府性基金收入安排⟦7亿元⟧，比上年下降⟦12%⟧；\n支出相应安排⟦6亿元⟧。", "政府性基金收入 | target",
        "政府性基金收入 | growth yoy target =-12%", "支出 | target"),
      FigureCase("安排资金⟦3亿元⟧。", "资金"),
      FigureCase(
        "契税⟦1.5亿元⟧，完成年初预算⟦2亿元⟧的⟦75%⟧。", "契税", "契税 ~预算 | target", "契税 ~预算 | share"),
      FigureCase(
        "苗种产量⟦41亿尾⟧，年度任务完成率⟦102%⟧，累计增速⟦13%⟧。", "苗种产量", "完成率", "苗种产量 ~完成率 | growth ?accumulation"),
      FigureCase(
        "到2010年，绿化覆盖率达到⟦38%⟧；\n公园达到⟦20个⟧。", "绿化覆盖率 | target", "公园 | target", title: "（续）"),
    ])
  func aims(example: FigureCase) { example.check() }

  @Test(
    "names that several numbers share",
    arguments: [
      FigureCase(
        "渔船数、渔港泊位、海水养殖面积⟦三项⟧指标均创新高，分别比上年增长⟦5%⟧、⟦8%⟧和⟦2%⟧。", "指标 | ?accumulation", "渔船 ~指标 | growth yoy",
        "渔港泊位 ~指标 | growth yoy", "海水养殖面积 ~指标 | growth yoy"),
      FigureCase(
        "造船业实现销售收入、利税、利润同比分别增长⟦4%⟧、⟦6%⟧和⟦7%⟧。", "造船业 销售收入 | growth yoy", "造船业 利税 ~销售 | growth yoy",
        "造船业 利润 ~销售 | growth yoy"),
      FigureCase("上报商标申请⟦24件⟧，已有⟦9件⟧获得注册。", "商标申请", "商标 注册 | ?accumulation"),
      FigureCase("新增生态渔场⟦4个⟧，全县共计⟦15个⟧。", "生态渔场 | new", "生态渔场 | cumulative"),
      FigureCase("解决了海岛⟦6000人⟧的用电困难问题。", "用电困难"),
      FigureCase("造船完工量⟦70万吨⟧，在⟦9个⟧沿海区中排名⟦第三⟧。", "造船完工量", "_", "造船完工量 | rank"),
    ])
  func names(example: FigureCase) { example.check() }

  @Test(
    "words that hold others",
    arguments: [
      FigureCase("取得突破性技术⟦6项⟧，自创区企业产值增长⟦10%⟧。", "突破性技术", "自创区企业产值 | growth"),
      FigureCase("农业生产资料销售额⟦4亿元⟧，全行业用电量⟦2亿千瓦时⟧。", "农业生产资料销售额", "全行业用电量"),
      FigureCase("参加⟦5个⟧国际组织，共发生海难⟦2起⟧。", "国际组织", "海难 ~发生"),
      FigureCase("到目前止建成海洋牧场⟦3处⟧，荣膺国家级称号⟦2个⟧。", "海洋牧场 ~止", "国家级称号 ~荣膺"),
      FigureCase("证明商标总注册量⟦8件⟧。", "证明商标 | cumulative"),
      FigureCase("港区建设指标得分⟦91分⟧。浏览：386次。", "港区建设指标得分"),
    ])
  func words(example: FigureCase) { example.check() }

  @Test(
    "what is said of five years in a speech",
    arguments: [
      FigureCase(
        "海洋产业总量连跨⟦3个⟧百亿元台阶、达⟦460亿元⟧、年均增长⟦7%⟧。", "_", "海洋产业总量 ~台阶 | ?accumulation",
        "海洋产业总量 ~台阶 | growth"),
      FigureCase("渔业保费接连突破⟦2亿元⟧、⟦3亿元⟧，远洋捕捞产值保持在⟦百亿元⟧以上。", "渔业保费 | over", "渔业保费 | over", "远洋捕捞产值 | over"),
      FigureCase("三次产业结构不断优化，调整为⟦9.2⟧∶⟦40.1⟧∶⟦50.7⟧。", "第一产业 | share", "第二产业 | share", "第三产业 | share"),
      FigureCase("渔民满意度从⟦81.5⟧提升至⟦86.2⟧，城乡收入倍差由⟦2.11⟧缩小至⟦1.95⟧。", "满意度", "满意度", "收入倍差", "收入倍差"),
      FigureCase("渔船出口额⟦翻番⟧达到⟦36亿元⟧。", "渔船出口额 | multiple", "渔船出口额"),
      FigureCase("信用社本外币存、贷款余额分别为⟦61亿元⟧、⟦48亿元⟧。", "存款余额", "贷款余额"),
      FigureCase(
        "新增度假区⟦2个⟧、4A级景区⟦1个⟧、海岛旅游消费街区⟦5条⟧。", "度假区 | new", "景区 | new", "海岛旅游消费街区 | new"),
      FigureCase("新建渔港⟦4座⟧，市级、县级渔港分别达到⟦11座⟧、⟦20座⟧。", "渔港 | new", "市级 渔港", "县级 渔港"),
      FigureCase("沿海县从无到有建成风场，海上风电占比提升幅度居全省⟦第2⟧。", "海上风电 | rank"),
      FigureCase("⟦6个⟧临港产业集聚区提速建设，帮扶⟦9个⟧欠发达县域。", "临港产业集聚区", "欠发达县域"),
    ])
  func fiveYears(example: FigureCase) { example.check() }

  @Test(
    "what is done and what is to come, where words only look like those for aims",
    arguments: [
      FigureCase("多措并举稳预期，渔业产值增长⟦5%⟧，提出⟦9个⟧预期性指标。", "渔业产值 | growth", "预期性指标"),
      FigureCase("全年发展主要目标任务顺利完成。渔业产值⟦310亿元⟧。", "渔业产值"),
      FigureCase(
        "启动⟦12个⟧渔港项目，完成⟦3个⟧码头改造，实际对外投资占⟦两成⟧以上。", "渔港项目 | target", "码头 | target",
        "对外投资 | share over target", under: "下一步工作打算"),
      FigureCase("现有禁渔区逐步扩大，资源增殖率超过⟦20%⟧。", "资源增殖率 | over target", under: "下一步工作打算"),
      FigureCase("海域污染指标历年最低，新引育船长⟦48人⟧。", "船长 | 2021-01/2021-12 new"),
      FigureCase("盘山水库蓄水⟦2亿立方米⟧，铁人三项赛参赛⟦900人⟧。六盘山造林⟦3万亩⟧。", "蓄水", "参赛", "造林"),
      FigureCase("三大港口［2］吞吐量⟦9亿吨⟧，主导产业［3］占比⟦40%⟧。", "吞吐量 ~［", "主导产业 ~［ | share"),
      FigureCase("新建渔具维修等服务点⟦30个⟧，⟦8个⟧滨海公园等建成开放。", "渔具维修 服务点 | new", "公园 ~等"),
    ])
  func seeming(example: FigureCase) { example.check() }

  @Test(
    "the careless: tasks without a verb, points for full stops, dates that are not said",
    arguments: [
      FigureCase("渔船检验：任务⟦75艘⟧，完成⟦68艘⟧，占⟦90.7%⟧。", "渔船检验 ~任务 | target", "渔船检验 ~任务", "渔船检验 ~任务 | share"),
      FigureCase("登记船员：任务⟦90人⟧，完成⟦57人⟧。", "船员 ~任务 | target", "船员 ~任务"),
      FigureCase("任务⟦3艘⟧，已交付⟦4艘⟧。", "游船建造 | target", "_", under: "游船建造工作"),
      FigureCase("目标任务签约⟦20项⟧，实际签约⟦24项⟧。", "签约 | target", "签约"),
      FigureCase("建成码头⟦4座⟧.二是新铺航标⟦60座⟧左右.", "码头", "航标 | new approx"),
      FigureCase(
        "记者10月9日获悉，今年前三季度，港口货运量⟦61万吨⟧，较2018年底提高⟦5万吨⟧。", "港口货运量 | 2019-01/2019-09", "港口货运量 | change ?basis",
        title: "云川港货运增势不减"),
      FigureCase(
        "会议要求，我就前三季度海事工作情况作一汇报。2013年，县里下达任务。\n\n检查船舶⟦310艘⟧。", "船舶 | 2013-01/2013-09",
        title: "在海事工作推进会上的汇报"),
      FigureCase(
        "截至5月底鱼苗投放量⟦41万尾⟧，同比下降⟦3%⟧；\n而虾苗投放⟦38万尾⟧，逆势增长⟦9%⟧。", "鱼苗投放量 | 2021-05/2021-05",
        "鱼苗投放 | growth yoy =-3% ?period", "虾苗 | 2021-05/2021-05", "虾苗 ~逆势 | growth ?period"),
      FigureCase("尽管四季度以来受台风影响，全年捕捞⟦6万吨⟧。\n修船⟦90艘⟧。", "捕捞", "修船 | 2021-01/2021-12"),
      FigureCase("报名船员⟦213人⟧，比预期多⟦63人⟧，录取⟦80人⟧。", "报名船员", "_ | change", "录取"),
      FigureCase("净增规上渔企⟦3户⟧，退库⟦5户⟧。\n受益渔民⟦6.5万⟧。", "规上渔企 | new", "退库", "受益渔民 | =65000"),
      FigureCase("检查量和处罚量提前完成全年任务，分别为任务数的⟦113%⟧和⟦121%⟧。", "检查量 | share", "处罚量 | share"),
      FigureCase("船坞产值⟦3.4亿元⟧，超任务⟦4500万元⟧；收入总计⟦43亿元⟧。", "船坞产值", "船坞产值 ~任务", "收入总计"),
    ])
  func careless(example: FigureCase) { example.check() }

  @Test(
    "from one year to another, labels that own, and what is said of parts",
    arguments: [
      FigureCase(
        "渔业投入由2015年的⟦28亿元⟧增长到2020年的⟦52亿元⟧；\n强度从⟦1.4%⟧提高到⟦2.0%⟧。", "渔业投入 | 2015-01/2015-12",
        "渔业投入 | 2020-01/2020-12",
        "渔业投入强度 | 2015-01/2015-12", "渔业投入强度 | 2020-01/2020-12"),
      FigureCase("港口名次由2016年的⟦第98位⟧上升到2020年的⟦第71位⟧。", "名次 | rank", "名次 | rank"),
      FigureCase("客运量居全省⟦第3⟧，货运量排名由全省⟦第9⟧前移至⟦第4⟧。", "客运量 | rank", "货运量 | rank", "货运量 | rank"),
      FigureCase("渔民养老金每人每月提高⟦15元⟧至⟦178元⟧。", "养老金 | change", "养老金"),
      FigureCase("渔业增加值增长⟦8%⟧，其中捕捞⟦3%⟧、养殖⟦9%⟧。", "渔业增加值 | growth", "捕捞 | growth", "养殖 | growth"),
      FigureCase("公示率：渔企⟦95%⟧，渔船⟦89%⟧。", "渔企", "渔船"),
      FigureCase("鲍鱼养殖：播种面积⟦3.2万亩⟧，总产⟦1.1万吨⟧。", "鲍鱼 播种面积", "鲍鱼 总产"),
      FigureCase("有效发明专利⟦403件⟧，每万人口⟦5.6件⟧。", "有效发明专利", "每万人口 有效发明专利"),
      FigureCase("淘汰落后煤矿⟦2座⟧，关税短收⟦80万元⟧，货运占比跌破⟦六成⟧。", "落后煤矿", "短收", "货运 | ?aspect under"),
      FigureCase("渔业机构⟦6家⟧，⟦6家⟧当中仅⟦2家⟧盈利。", "渔业机构", "渔业机构 ~当中", "_"),
      FigureCase("明年，修船⟦30艘⟧，码头利用率达⟦90%⟧。", "修船 | target", "码头利用率 | target", title: "某区海事局20XX年工作总结"),
      FigureCase("招商任务⟦1.5亿元⟧，到位⟦6500万元⟧；市里打算再建设⟦3座⟧码头。", "招商 ~任务 | target", "_", "码头 | target"),
    ])
  func parts(example: FigureCase) { example.check() }

  @Test(
    "whose figures are told, beside places that are measured by",
    arguments: [
      FigureCase(
        "全市渔业产值⟦30亿元⟧，占全省的⟦56%⟧，新增渔企⟦22家⟧、全省⟦第三⟧，修船⟦44艘⟧。", "渔业产值 | @全市", "渔业产值 | share @全省", "渔企 | new @全市",
        "渔企 | rank @全省", "修船 | @全市"),
      FigureCase("渔船较“十三五”期末增长⟦36%⟧，信访总量下降⟦8%⟧。", "渔船 ~期末 | growth ?basis", "信访 | growth"),
    ])
  func scopes(example: FigureCase) { example.check() }

  @Test(
    "what opens with aims, what labels are on, and ordinals that are no ranks",
    arguments: [
      FigureCase(
        "2022年工作打算：1.新建码头⟦4座⟧；2.修船⟦30艘⟧。", "码头 | target new ?period", "修船 | target ?period"),
      FigureCase(
        "（2022年1月9日在县第九届人民代表大会第一次会议上）\n\n重点抓好以下几件事：一是抓项目，全年开工⟦9个⟧港口项目；\n二是航道长度不低于⟦12公里⟧。",
        "港口项目 | target 2022-01/2022-12",
        "航道长度 | target over", title: "云川县政府工作报告"),
      FigureCase("——修造船业：企业⟦18家⟧，产值⟦7亿元⟧。", "修造船业 企业", "修造船业 产值"),
      FigureCase("渔获量⟦3.2万吨⟧，因台风影响比2019年减少⟦12%⟧。", "渔获量", "渔获量 | growth since:2019"),
      FigureCase("受雾天影响客运量下降⟦5%⟧。", "客运量 ~影响 | growth"),
      FigureCase("渔业产值⟦10.7亿元⟧，第一次突破⟦10亿元⟧，增幅⟦13%⟧。", "渔业产值", "渔业产值 | over", "渔业产值 | growth"),
      FigureCase("码头全年接待游客⟦28万人次⟧，单日最高⟦4100人次⟧。", "游客", "游客"),
      FigureCase("投放人工鱼礁⟦1.2万空方⟧，资源费征收到位⟦3200万元⟧。", "人工鱼礁", "资源费征收 ~到位"),
      FigureCase("⟦30艘⟧渔船已全部完工，渔船到港⟦1200艘次⟧。", "渔船 ~已", "渔船 到港"),
      FigureCase("海难起数、伤亡人数同比“双下降”，分别下降⟦20%⟧和⟦33%⟧。", "海难起数 | growth", "伤亡人数 | growth"),
      FigureCase(
        "渔港扩建工程完成桩基⟦120根⟧、栈桥⟦2座⟧，累计完成投资⟦2亿元⟧。", "桩基", "栈桥",
        "渔港扩建工程 投资 | cumulative"),
      FigureCase(
        "渔企⟦48家⟧，其中国家级龙头企业⟦1家⟧、省级⟦5家⟧。", "渔企", "国家级龙头企业", "省级龙头企业 ~渔企"),
      FigureCase("沉船率⟦0.3‰⟧，远低于⟦0.9‰⟧的控制指标。", "沉船率 | actual", "沉船率 ~指标 | target"),
      FigureCase("新定⟦3项⟧控制指标。", "控制指标"),
      FigureCase("客运量首次跨过千万门槛，达到⟦1087万人次⟧。第三，加强监管。", "客运量 ~门槛"),
      FigureCase("沉船率⟦0.3%⟧，控制在⟦0.5%⟧的目标以内。", "沉船率", "沉船率 ~目标 | ?aspect ?status ?bound"),
      FigureCase("每万渔民船员证⟦8.9本⟧，提前完成“十三五”规划⟦8本⟧的目标。", "船员证", "船员证 ~规划 | target"),
      FigureCase("港区停产拉低全区增速⟦1.8个百分点⟧，泊位缺口在⟦千亩⟧以上。", "_ | change =-1.8百分点", "泊位缺口 | over"),
      FigureCase(
        "全年到位资金⟦346万元⟧，比去年的⟦218万元⟧净增⟦128万元⟧。", "到位资金", "到位资金 | 2020-01/2020-12",
        "到位资金 | change yoy ?accumulation"),
      FigureCase("接待费在上年基础上再压减⟦10%⟧，直达资金⟦7亿元⟧。", "接待费 | growth =-10% ?basis 2021-01/2021-12", "直达资金"),
    ])
  func openings(example: FigureCase) { example.check() }
}
