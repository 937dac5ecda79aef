import Testing

/// Sentences in the manner of real reports, each with what a statistician would read in it.
@Suite("Names in lists and after verbs")
struct ListTests {
  @Test(
    "lists that share a verb, subjects that are left out",
    arguments: [
      FigureCase(
        "全年举办各类培训班⟦36场次⟧、讲座⟦48场⟧，培训人员⟦8600人次⟧，发放科普图书⟦1.2万册⟧、宣传资料⟦3万余份⟧。", "培训班", "讲座", "人员", "科普图书",
        "宣传资料 | over"),
      FigureCase(
        "全县新建、改建标准化厂房⟦36万平方米⟧，入驻企业⟦86家⟧，实现产值⟦62亿元⟧，上缴税金⟦3.1亿元⟧，吸纳就业⟦1.2万人⟧。", "标准化厂房 | ?accumulation", "企业",
        "产值 ~实现", "税金", "就业"),
      FigureCase(
        "农业科技示范基地达到⟦26个⟧，面积⟦3.6万亩⟧，推广新品种⟦48个⟧、新技术⟦36项⟧，带动农户⟦1.8万户⟧，户均增收⟦2600元⟧。", "农业科技示范基地", "示范基地 面积",
        "新品种", "新技术", "农户", "增收 | ?aspect"),
      FigureCase(
        "获得省科学技术奖⟦9项⟧，其中一等奖⟦1项⟧、二等奖⟦3项⟧、三等奖⟦5项⟧；获市科技进步奖⟦26项⟧。", "省科学技术奖", "科学技术奖 一等奖", "科学技术奖 二等奖 ~一等奖",
        "科学技术奖 三等奖 ~一等奖", "市科技进步奖 ~三等奖"),
      FigureCase(
        "争取国家科技专项⟦6项⟧、省级⟦28项⟧，到位资金⟦1.6亿元⟧。", "国家科技专项", "省级 科技专项 ~国家", "资金"),
      FigureCase(
        "全市拥有孵化器⟦36家⟧（国家级⟦8家⟧、省级⟦16家⟧），众创空间⟦52家⟧（国家级⟦11家⟧），在孵企业⟦2860家⟧。", "孵化器 | ?accumulation",
        "国家级 孵化器 | ?accumulation", "省级 孵化器 ~国家级 | ?accumulation", "众创空间 ~孵化器 | ?accumulation",
        "国家级 众创空间 | ?accumulation", "在孵企业 | ?accumulation"),
      FigureCase(
        "深圳（占⟦32.6%⟧）、广州（占⟦21.3%⟧）、东莞（占⟦12.1%⟧）三市合计占全省的⟦66%⟧。", "深圳 | share", "广州 | share", "东莞 | share",
        "_ | share"),
      FigureCase(
        "技术合同成交额中，技术开发合同⟦126亿元⟧、占⟦38.6%⟧，技术服务合同⟦168亿元⟧、占⟦51.5%⟧。", "技术开发合同", "技术开发合同 | share", "技术服务合同",
        "技术服务合同 | share"),
      FigureCase(
        "规上工业企业中，有研发活动的⟦186家⟧，占⟦46.2%⟧；建有研发机构的⟦128家⟧，占⟦31.8%⟧。", "研发活动", "研发活动 | share", "研发机构",
        "研发机构 | share"),
      FigureCase(
        "企业研发投入⟦86.3亿元⟧，占全社会研发投入的⟦82.6%⟧；高校院所研发投入⟦12.6亿元⟧，占⟦12.1%⟧。", "企业研发投入", "企业研发投入 | share", "高校院所研发投入",
        "高校院所研发投入 | share"),
    ])
  func lists(example: FigureCase) { example.check() }

  @Test(
    "verbs and places stay out of names",
    arguments: [
      FigureCase(
        "我局牵头组织⟦36家⟧企业与⟦18所⟧高校院所开展产学研对接，达成合作意向⟦42项⟧，签订协议⟦26份⟧。", "企业", "高校院所", "合作意向", "协议"),
      FigureCase(
        "市财政安排科技专项资金⟦1.2亿元⟧，比上年增加⟦2000万元⟧，增长⟦20%⟧。", "科技专项资金 ~安排", "科技专项资金 | change yoy",
        "科技专项资金 | growth ?basis"),
      FigureCase(
        "全市现有省级以上工程技术研究中心⟦86家⟧，其中国家级⟦2家⟧，数量位居全省⟦第3位⟧。", "工程技术研究中心 | ?accumulation",
        "国家级 工程技术研究中心 | ?accumulation", "工程技术研究中心 | rank"),
      FigureCase(
        "已建成投用人才公寓⟦1200套⟧，在建⟦2600套⟧。", "人才公寓", "人才公寓"),
      FigureCase(
        "由市科技局推荐的⟦12个⟧项目通过验收，获支持经费⟦2600万元⟧。", "项目", "经费"),
      FigureCase(
        "为⟦126家⟧企业减免所得税⟦2.3亿元⟧，为⟦86家⟧企业争取贷款贴息⟦620万元⟧。", "企业", "所得税", "企业", "贷款贴息"),
      FigureCase(
        "全年完成进出口总额⟦126亿元⟧，其中出口⟦98亿元⟧、增长⟦12.3%⟧，进口⟦28亿元⟧、下降⟦3.6%⟧。", "进出口总额", "出口", "出口 | growth", "进口 ~出口",
        "进口 ~出口 | growth =-3.6%"),
      FigureCase(
        "万元GDP能耗同比下降⟦3.6%⟧，超额完成年度目标⟦0.6个百分点⟧。", "GDP能耗 | growth yoy =-3.6%", "_ | ?aspect"),
    ])
  func verbs(example: FigureCase) { example.check() }
}
