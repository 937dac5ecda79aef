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
}
