import Testing

/// What a time, a demand or a plan holds for: beyond its own words, and no further than it is meant.
@Suite("What holds for the words behind")
struct HoldingTests {
  @Test(
    "times",
    arguments: [
      // Said before the first of the parts that a paragraph counts up.
      FigureCase(
        """
        “十二五”期间，全区投资⟦20亿元⟧。一是道路建设加快。建成主干道⟦12公里⟧。
        二是桥梁建设加快。新建桥梁⟦6座⟧。
        """, "投资 | 2011-01/2015-12", "主干道 | 2011-01/2015-12", "桥梁 | new 2011-01/2015-12",
        title: "某区建设局2015年工作总结"),
      FigureCase("技改投资是“十一五”时期的⟦2.6倍⟧。", "技改投资 | multiple ?period", title: "某区2015年工作总结"),
      FigureCase(
        "力争到年底，有效注册商标突破⟦3万件⟧，每万户主体拥有商标⟦900件⟧以上。", "有效注册商标 | target over 2022-12/2022-12",
        "商标 | target over 2022-12/2022-12", title: "某市2022年上半年工作总结"),
      FigureCase(
        "在3月公布的营商环境评价中，我区总得分⟦86.5分⟧，居全市⟦第4⟧。", "得分 | 2020-01/2020-06", "_ | rank 2020-01/2020-06",
        title: "某区2020年上半年工作总结"),
      FigureCase(
        "四季度，确保完成全年投资⟦8亿元⟧，再新增学位⟦3000个⟧。", "投资 | target 2024-01/2024-12", "学位 | target new 2024-10/2024-12",
        title: "某市2024年前三季度工作总结"),
      FigureCase(
        """
        围绕全年税收超过⟦8亿元⟧的目标，做好各项工作。
        已开工项目⟦20个⟧。
        """, "税收 | target", "项目 | actual 2015-01/2015-06", title: "某区2015年上半年工作总结"),
    ])
  func times(example: FigureCase) { example.check() }

  @Test(
    "demands and plans",
    arguments: [
      FigureCase("要实施育苗行动，建立后备企业不少于⟦200家⟧的培育库。", "后备企业 | target over"),
      FigureCase("要按照部署抓好落实。建立后备企业⟦200家⟧。", "后备企业 | actual"),
      FigureCase(
        "规划总面积⟦5万亩⟧，其中核心区⟦3000亩⟧、辐射区⟦4.7万亩⟧。", "规划总面积 | target", "核心区 | target", "辐射区 | target"),
      FigureCase("规划总面积⟦5万亩⟧，其中今年完成⟦3000亩⟧。", "规划总面积 | target", "_ | actual"),
      FigureCase("核心区已建成⟦2100亩⟧，占规划面积的⟦70%⟧。", "核心区 | actual", "核心区 | share actual"),
      FigureCase("出口总额底线目标⟦12亿元⟧，奋斗目标⟦15亿元⟧。", "出口总额 | target", "出口总额 ~奋斗 | target"),
    ])
  func demands(example: FigureCase) { example.check() }

  @Test(
    "what is told of one and the next",
    arguments: [
      FigureCase(
        """
        食品产业完成产值⟦20亿元⟧，增长⟦5%⟧；
        轻纺产业⟦8亿元⟧，增长⟦3%⟧。
        """, "食品产业产值", "食品产业产值 | growth", "轻纺产业产值", "轻纺产业产值 | growth"),
      FigureCase("职业学校⟦2所⟧，在校学生⟦2300人⟧。", "职业学校", "职业学校 在校学生"),
      FigureCase("贷款惠及企业⟦480家⟧，超过⟦六成⟧。", "企业", "_ | share over"),
      FigureCase("发明专利约占⟦三成⟧。", "发明专利 | share approx"),
      FigureCase("新办高新技术企业⟦3家⟧，申请专利⟦85件⟧。", "高新技术企业 | new", "专利 | ?accumulation"),
      FigureCase("要设立规模⟦5亿元⟧的成果转化基金。", "成果转化基金 规模 | target"),
    ])
  func siblings(example: FigureCase) { example.check() }

  @Test(
    "verbs in nouns",
    arguments: [
      FigureCase("商标质押融资登记金额⟦9.8亿元⟧。", "商标质押融资登记金额"),
      FigureCase("网上办理登记表项目⟦320个⟧。", "登记表项目"),
      FigureCase("检查⟦900户次⟧，立案查处⟦46起⟧。", "检查", "立案查处"),
      FigureCase("药占比控制在⟦28%⟧以内。", "药占比 | level under"), FigureCase("亏损面⟦7.5%⟧。", "亏损面 | level"),
      FigureCase("新铺管网⟦18公里⟧。", "管网 | new"),
    ])
  func verbs(example: FigureCase) { example.check() }
}
