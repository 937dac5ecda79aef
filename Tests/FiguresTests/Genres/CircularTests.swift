import Testing

/// How far targets are reached, as circulars tell it, and what plans for five years look back on.
@Suite("Circulars and plans for five years")
struct CircularTests {
  @Test(
    "a target that a share is told of is one, and both have the name of what was told",
    arguments: [
      FigureCase(
        "科技型企业净增⟦38家⟧，完成年度净增目标⟦50家⟧的⟦76%⟧。", "科技型企业 | change new", "科技型企业 ~目标 | target new",
        "科技型企业 ~目标 | share"),
      FigureCase(
        "签约引资⟦26.4亿元⟧，完成年度目标任务⟦40亿元⟧的⟦66%⟧。其中省外资金⟦9.1亿元⟧，增长⟦12%⟧。", "引资 | 2021-01/2021-09",
        "引资 ~完成 | target 2021-01/2021-12", "引资 ~完成 | share", "省外资金 | 2021-01/2021-09", "省外资金 | growth",
        title: "云川市2021年1—9月招商引资完成情况"),
      FigureCase(
        "争取资金⟦420万元⟧，仅占全年任务⟦900万元⟧的⟦四成⟧多。", "争取资金", "争取资金 ~任务 | target", "争取资金 ~任务 | share over"),
      FigureCase("有效发明专利⟦640件⟧，距年度目标尚差⟦60件⟧。", "有效发明专利", "有效发明专利 ~距"),
      FigureCase("授权专利⟦640件⟧，超额完成“十三五”⟦600件⟧的规划目标。", "专利授权", "专利授权 ~十三五 | target"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "a list goes on without another 分别",
    arguments: [
      FigureCase(
        "东镇、西镇分别到位资金⟦1.2亿元⟧、⟦9300万元⟧，完成任务的⟦120%⟧和⟦103.3%⟧。", "东镇到位资金", "西镇到位资金", "东镇到位资金 | share",
        "西镇到位资金 | share"),
      FigureCase("东镇、西镇分别到位⟦1.2亿元⟧、⟦9300万元⟧。", "东镇到位资金", "西镇到位资金"),
      FigureCase(
        "高校、院所分别签订合同⟦381项⟧、⟦120项⟧，成交额⟦7.6亿元⟧和⟦6.5亿元⟧，同比分别增长⟦9%⟧、下降⟦2%⟧。", "高校 合同", "院所 合同",
        "高校 成交额", "院所 成交额", "高校 成交额 | growth yoy", "院所 成交额 | growth yoy"),
      FigureCase(
        "高新技术企业、雏鹰企业分别新增⟦82家⟧和⟦37家⟧，总数突破⟦300家⟧和⟦150家⟧。", "高新技术企业 | new", "雏鹰企业 | new",
        "高新技术企业总数 | cumulative over", "雏鹰企业总数 | cumulative over"),
      FigureCase("东镇、西镇分别净增⟦15家⟧、⟦12家⟧。", "东镇 | change new", "西镇 | change new"),
    ])
  func lists(example: FigureCase) { example.check() }

  @Test(
    "names beside brackets, quotes, batches and what is done with a thing",
    arguments: [
      FigureCase("开展\"科技下乡\"活动⟦14场次⟧，参加\"银企对接\"会议⟦32人次⟧。", "科技下乡 活动 ~\"", "银企对接 会议 ~\""),
      FigureCase("获评“国家\"双创\"示范基地”⟦3家⟧。", "国家\"双创\"示范基地"),
      FigureCase("推荐高新技术企业两批共⟦34家⟧，其中首次申报⟦19家⟧。", "高新技术企业 ~两批", "申报 高新技术企业 ~两批"),
      FigureCase("产业园二期⟦1.6万平方米⟧孵化楼投入使用。", "孵化楼 ~二期"),
      FigureCase("财政安排⟦1.5亿元⟧设立科技创新专项资金。", "科技创新专项资金"),
      FigureCase("东镇等⟦4个⟧乡镇为优秀等次，占乡镇总数的⟦28.6%⟧。", "优秀等次乡镇", "优秀等次乡镇 | share"),
      FigureCase(
        "R&D经费超过⟦10亿元⟧的县（市、区）有⟦5个⟧，分别为东江区（⟦36.5亿元⟧）、西江县（⟦17.1亿元⟧）。", "R&D经费 | over", "R&D经费 县（市、区）",
        "东江区R&D经费", "西江县R&D经费"),
      FigureCase("入库科技型企业⟦635家⟧，入库数居全省⟦第5位⟧。", "科技型企业", "科技型企业入库数 | rank"),
      FigureCase("高新技术产业总产值⟦28.6亿元⟧，按现价计算增长⟦14.7%⟧。", "高新技术产业总产值", "高新技术产业总产值 | growth"),
      FigureCase("贫困面由⟦18.2%⟧下降到⟦4.7%⟧。", "贫困面", "贫困面"),
    ])
  func names(example: FigureCase) { example.check() }

  @Test(
    "those who stand out have the measure by which they do",
    arguments: [
      FigureCase(
        "R&D经费总量前三位的是滨海区、东城区和余桥市，分别为⟦17.6亿元⟧、⟦12.4亿元⟧和⟦11亿元⟧。", "滨海区R&D经费总量", "东城区R&D经费总量",
        "余桥市R&D经费总量"),
      FigureCase(
        "产值增速超过⟦15%⟧的有城关镇、双桥镇，分别为⟦18.9%⟧、⟦17.3%⟧。", "产值 | growth over", "城关镇产值 | growth", "双桥镇产值 | growth"),
      FigureCase(
        "投入强度超过全市平均水平的有⟦4个⟧，依次为滨海区⟦3.6%⟧、高新区⟦3.2%⟧。", "投入强度", "滨海区投入强度", "高新区投入强度"),
      FigureCase("完成播种⟦31.6万亩⟧，占计划任务⟦33.5万亩⟧的⟦94%⟧。", "播种", "播种 ~计划 | target", "播种 ~计划 | share"),
      FigureCase("营业收入⟦14.2亿元⟧，受疫情影响比上年下降⟦21.6%⟧。", "营业收入", "营业收入 ~疫情 | growth yoy"),
      FigureCase("全市仍有⟦237家⟧企业无研发投入。", "企业 | actual", under: "三、下一步工作打算"),
    ])
  func standing(example: FigureCase) { example.check() }

  @Test(
    "a plan for five years looks back on the five before, and is for those ahead",
    arguments: [
      FigureCase(
        "“十三五”时期，全区实施项目⟦186项⟧。研发经费由2015年的⟦5.1亿元⟧增长到2020年的⟦10.3亿元⟧。",
        "项目 | actual 2016-01/2020-12", "研发经费 | actual 2015-01/2015-12",
        "研发经费 | actual 2020-01/2020-12", title: "云岭区“十四五”科技创新发展规划", under: "一、“十三五”期间主要工作回顾"),
      FigureCase(
        "研发经费年均增长⟦12%⟧以上。五年累计引进人才⟦200名⟧左右。", "研发经费 | growth over target 2021-01/2025-12",
        "人才 | approx target ?accumulation 2021-01/2025-12", title: "云岭区“十四五”科技创新发展规划",
        under: "二、发展目标"),
      FigureCase(
        "茶园发展到⟦18.6万亩⟧。五年累计申请专利⟦912件⟧。", "茶园 | actual 2016-01/2020-12",
        "专利 申请 | cumulative actual 2016-01/2020-12", title: "松岭县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
        under: "第一节 “十三五”发展成就"),
      FigureCase(
        "2015年，科技支出⟦1.9亿元⟧，是2010年的⟦2.4倍⟧。", "科技支出 | actual 2015-01/2015-12",
        "科技支出 | multiple actual since:2010 2015-01/2015-12",
        title: "洪川区“十三五”科技创新规划（2016—2020年）", under: "第一章 发展基础"),
      FigureCase(
        "五年来，财政投入累计⟦18.6亿元⟧。研发投入占比由2015年的⟦1.7%⟧提高到2020年的⟦2.7%⟧。\n\n实施项目⟦316项⟧。",
        "财政投入 | cumulative 2016-01/2020-12", "研发投入 | share 2015-01/2015-12", "研发投入 | share 2020-01/2020-12",
        "项目 | 2016-01/2020-12", title: "东港区“十三五”科技创新工作总结"),
      FigureCase("2023年，举办活动⟦12场⟧。", "活动 | 2023-01/2023-12", title: "第十五届科普日活动总结"),
      FigureCase("2023年，举办活动⟦12场⟧。", "活动 | 2023-01/2023-12", title: "县司法局“八五”普法工作总结"),
      FigureCase(
        "2023年完成项目⟦20个⟧。今年新增⟦30个⟧。", "项目 | 2023-01/2023-12", "_ | new 2023-01/2023-12", title: "“十四五”规划实施情况总结"
      ),
    ])
  func plans(example: FigureCase) { example.check() }

  @Test(
    "times in the middle of an item",
    arguments: [
      FigureCase(
        "1-10月份，完成产值⟦186亿元⟧。10月当月增加值增长⟦6.8%⟧。\n从要素看，工业投资⟦22亿元⟧。", "产值 | 2020-01/2020-10",
        "增加值 | growth 2020-10/2020-10", "工业投资 | 2020-01/2020-10", title: "关于2020年1-10月份工业经济运行情况的汇报"),
      FigureCase(
        "这次会议的主要任务是，总结2018年工作，部署2019年任务。\n\n## 三、突出重点，全力抓好2019年各项任务\n\n创建平台⟦3个⟧。",
        "平台 | target 2019-01/2019-12", title: "在全市科技工作会议上的讲话"),
    ])
  func times(example: FigureCase) { example.check() }
}
