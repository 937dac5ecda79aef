import Testing

/// Sentences in the manner of real reports, each with what a statistician would read in it.
@Suite("Reports of science bureaus, zones and patent offices")
struct BureauTests {
  @Test(
    "a county bureau after half a year",
    arguments: [
      FigureCase(
        "上半年，全县高新技术产业实现产值⟦15.2亿元⟧、增加值⟦4.8亿元⟧，同比分别增长⟦21.3%⟧和⟦18.6%⟧，分别占年度计划的⟦45.3%⟧和⟦44.9%⟧。",
        "高新技术产业 产值 ~实现 | #hightech.output 2021-01/2021-06", "高新技术产业 增加值 | #hightech.value-added",
        "高新技术产业 产值 | growth yoy", "高新技术产业 增加值 | growth yoy", "产值 | share", "增加值 | share",
        title: "柳沟县科技局2021年上半年工作总结"),
      FigureCase(
        "完成专利授权⟦128件⟧，完成年度任务的⟦80%⟧；培育科技示范村⟦12个⟧；组织申报市级以上项目⟦11个⟧，已立项⟦5个⟧，争取资金⟦320万元⟧。",
        "专利授权 ~完成 | #patent.grants", "专利授权 | share", "科技示范村 ~培育", "项目 ~组织", "项目 立项", "资金"),
      FigureCase(
        "截至6月底，全县高新技术企业总数达⟦58家⟧，比去年底净增⟦6家⟧，入库科技型中小企业⟦112家⟧，完成全年目标的⟦74.7%⟧。",
        "高新技术企业 | cumulative 2021-06/2021-06 #hightech.enterprises", "高新技术企业 | change new ?basis",
        "科技型中小企业 | 2021-06/2021-06", "科技型中小企业 | share"),
      FigureCase(
        "全社会研发投入⟦11.55亿元⟧，占GDP比重⟦2.31%⟧，较上年提高⟦0.12个百分点⟧，列全市⟦第3位⟧。", "研发投入 | #rd.expenditure",
        "研发投入 | share #rd.intensity", "研发投入 | change yoy", "研发投入 | rank"),
      FigureCase(
        "规上工业企业研发费用⟦8.6亿元⟧，同比增长⟦14.3%⟧；规上企业研发人员⟦4728人⟧，同比增长⟦24.7%⟧。", "规上工业企业研发费用", "研发费用 | growth yoy",
        "规上企业研发人员", "研发人员 | growth yoy"),
      FigureCase(
        "累计培育国家高新技术企业⟦58家⟧，同比增长⟦11.5%⟧；累计培育省科技型中小企业⟦262家⟧，同比增长⟦15.4%⟧。", "国家高新技术企业 ~培育 | cumulative",
        "高新技术企业 | growth yoy ?accumulation", "省科技型中小企业 | cumulative", "省科技型中小企业 | growth yoy ?accumulation"),
      FigureCase(
        "新增国家高新技术企业⟦9家⟧、省科技型中小企业⟦46家⟧、市级研发中心⟦5家⟧，数量均居全市前列。", "国家高新技术企业 | new", "省科技型中小企业 | new",
        "市级研发中心 | new"),
      FigureCase(
        "组织申报国家、省、市科技计划项目⟦11项⟧，其中国家级⟦1项⟧，省级⟦4项⟧，市级⟦6项⟧。", "科技计划项目", "国家级 项目", "省级 项目 ~国家", "市级 项目 ~国家"),
      FigureCase(
        "技术合同登记⟦126项⟧，成交额⟦3.5亿元⟧，同比分别增长⟦12%⟧、⟦36%⟧。", "技术合同 登记", "技术合同 成交额", "技术合同 登记 | growth yoy",
        "技术合同 成交额 | growth yoy"),
      FigureCase(
        "举办科技下乡活动⟦8场次⟧，发放资料⟦6000余份⟧，受益群众⟦1.2万人次⟧。", "科技下乡活动", "资料 | over", "群众"),
      FigureCase(
        "下半年，力争新认定高新技术企业⟦10家⟧以上，全年专利授权量突破⟦300件⟧。", "高新技术企业 | target new over 2021-07/2021-12",
        "专利授权量 | target over 2021-01/2021-12", title: "柳沟县科技局2021年上半年工作总结", under: "下半年工作打算"),
    ])
  func halfYear(example: FigureCase) { example.check() }

  @Test(
    "a county bureau after the year",
    arguments: [
      FigureCase(
        "今年以来，共组织实施各级科技计划项目⟦48项⟧，获上级科技经费⟦1860万元⟧，其中国家级⟦2项⟧、经费⟦600万元⟧，省级⟦13项⟧、经费⟦860万元⟧。", "科技计划项目 ~实施",
        "科技经费", "国家级 项目", "国家级 经费 ~省级", "省级 项目 ~国家级", "省级 经费 ~国家级"),
      FigureCase(
        "新认定国家高新技术企业⟦12家⟧，累计达⟦70家⟧；新认定省级研发中心⟦3家⟧，累计达⟦18家⟧；备案国家科技型中小企业⟦96家⟧。", "高新技术企业 | new",
        "高新技术企业 | cumulative", "省级研发中心 | new", "省级研发中心 | cumulative", "科技型中小企业"),
      FigureCase(
        "高新技术产业增加值占规上工业增加值的比重由2020年的⟦36.2%⟧提升至⟦39.8%⟧，提高⟦3.6个百分点⟧。",
        "高新技术产业增加值 | share 2020-01/2020-12 #hightech.value-added.share",
        "高新技术产业增加值 | share 2021-01/2021-12 #hightech.value-added.share", "高新技术产业增加值 | change ?basis"),
      FigureCase(
        "全县有R&D活动的规上企业⟦126家⟧，占规上企业总数的⟦57.8%⟧，比上年提高⟦6.2个百分点⟧。", "R&D活动 规上企业", "规上企业 | share",
        "规上企业 | change yoy"),
      FigureCase(
        "选派科技特派员⟦126名⟧，其中省级⟦26名⟧、市级⟦40名⟧、县级⟦60名⟧，实现⟦168个⟧贫困村全覆盖。", "科技特派员", "省级 科技特派员", "市级 科技特派员 ~省级",
        "县级 科技特派员 ~市级", "贫困村"),
      FigureCase(
        "引进高层次人才⟦36名⟧、创新团队⟦4个⟧；柔性引进院士⟦2名⟧，建立院士工作站⟦1家⟧。", "高层次人才", "创新团队", "院士", "院士工作站"),
      FigureCase(
        "我县科技进步对经济增长的贡献率达到⟦58.6%⟧，比上年提高⟦1.2个百分点⟧。", "科技进步 贡献率", "科技进步 贡献率 | change yoy"),
      FigureCase(
        "发放科技创新券⟦1200万元⟧，惠及企业⟦186家⟧，撬动企业研发投入⟦8600万元⟧。", "科技创新券", "企业", "研发投入 ~撬动"),
      FigureCase(
        "办理技术合同认定登记⟦218份⟧，合同总金额⟦4.6亿元⟧，其中技术交易额⟦3.9亿元⟧，减免税⟦620万元⟧。", "技术合同 登记", "合同 金额", "技术交易额", "减免税"),
    ])
  func year(example: FigureCase) { example.check() }

  @Test(
    "a high-tech zone",
    arguments: [
      FigureCase(
        "全区实现营业收入⟦1286亿元⟧、工业总产值⟦1030亿元⟧、固定资产投资⟦156亿元⟧，分别增长⟦12.6%⟧、⟦11.3%⟧、⟦15.8%⟧。", "营业收入 ~实现", "工业总产值",
        "固定资产投资", "营业收入 | growth", "工业总产值 | growth", "固定资产投资 | growth"),
      FigureCase(
        "新增市级以上研发机构⟦33家⟧，总数达⟦163家⟧，其中国家级⟦6家⟧、省级⟦58家⟧。", "研发机构 | new", "研发机构 | cumulative",
        "国家级 研发机构 | cumulative", "省级 研发机构 ~国家级 | cumulative"),
      FigureCase(
        "高新技术企业达⟦218家⟧，占全市的⟦34.4%⟧；瞪羚企业⟦26家⟧，占全市⟦41%⟧；独角兽企业⟦2家⟧，实现零的突破。", "高新技术企业", "高新技术企业 | share", "瞪羚企业",
        "瞪羚企业 | share", "独角兽企业"),
      FigureCase(
        "引进项目⟦48个⟧，总投资⟦126亿元⟧，其中亿元以上项目⟦22个⟧、⟦10亿元⟧以上项目⟦3个⟧。", "项目", "项目 投资", "亿元以上项目", "_ | over", "_"),
      FigureCase(
        "孵化面积⟦36万平方米⟧，在孵企业⟦620家⟧，毕业企业累计⟦318家⟧，带动就业⟦1.6万人⟧。", "孵化面积", "在孵企业", "毕业企业 | cumulative", "就业"),
      FigureCase(
        "规上工业总产值由2016年的⟦680亿元⟧增长到2021年的⟦1030亿元⟧，年均增长⟦8.7%⟧；税收由⟦32亿元⟧增长到⟦58亿元⟧。", "规上工业总产值 | 2016-01/2016-12",
        "规上工业总产值 | 2021-01/2021-12", "规上工业总产值 | growth since:2016", "税收", "税收"),
      FigureCase(
        "园区拥有各类人才⟦3.2万人⟧，其中博士⟦860人⟧、硕士⟦5600人⟧，国家级人才⟦36人⟧。", "人才 | ?accumulation", "博士 | ?accumulation",
        "硕士 ~博士 | ?accumulation", "国家级人才 | ?accumulation"),
      FigureCase(
        "高新区综合排名由⟦第68位⟧上升至⟦第56位⟧，前移⟦12位⟧。", "综合排名 | ?aspect", "_ | rank", "综合排名 | change"),
    ])
  func zone(example: FigureCase) { example.check() }

  @Test(
    "a high-tech zone in its numbers",
    arguments: [
      FigureCase(
        "截至2021年底，园区累计入驻企业⟦3200余家⟧，其中世界500强企业⟦12家⟧、上市公司⟦18家⟧、规上工业企业⟦218家⟧。",
        "企业 | cumulative over 2021-12/2021-12", "世界500强企业 | cumulative ?accumulation", "上市公司 | ?accumulation",
        "规上工业企业 | ?accumulation"),
      FigureCase(
        "高新区以占全市⟦2.3%⟧的土地，创造了全市⟦21%⟧的工业增加值、⟦35%⟧的税收。", "_ | share", "工业增加值 | share", "税收 | share"),
      FigureCase(
        "上半年全区完成工业投资⟦38.6亿元⟧、同比增长⟦16.2%⟧，快于全市平均水平⟦4.3个百分点⟧，总量居全市⟦第二⟧、增速居全市⟦第一⟧。", "工业投资 | 2021-01/2021-06",
        "工业投资 | growth yoy", "工业投资 ~快于 ~平均 | change", "总量 | rank", "增速 | rank"),
      FigureCase(
        "年产值⟦10亿元⟧以上企业达到⟦16家⟧，比上年增加⟦3家⟧；亿元以上企业⟦86家⟧，净增⟦9家⟧。", "_ | over", "企业", "企业 | change yoy", "亿元以上企业",
        "亿元以上企业 | change new"),
      FigureCase(
        "签约项目⟦36个⟧，协议总投资⟦218亿元⟧；开工项目⟦28个⟧，完成投资⟦62亿元⟧；竣工项目⟦19个⟧，新增产能⟦86亿元⟧。", "签约项目", "投资", "开工项目", "投资",
        "竣工项目", "产能 | new"),
    ])
  func zoneInNumbers(example: FigureCase) { example.check() }

  @Test(
    "an office of intellectual property",
    arguments: [
      FigureCase(
        "专利申请量、授权量分别达⟦3200件⟧、⟦2100件⟧，同比分别增长⟦12%⟧、⟦8%⟧，其中发明专利申请⟦860件⟧、授权⟦236件⟧。",
        "专利申请量 | #patent.applications", "专利授权量 | #patent.grants", "专利申请量 | growth yoy", "专利授权量 | growth yoy",
        "发明专利申请 | #patent.invention.applications", "发明专利 授权 | #patent.invention.grants"),
      FigureCase(
        "截至12月底，有效发明专利⟦1860件⟧，每万人口有效发明专利拥有量⟦12.6件⟧，PCT国际专利申请⟦36件⟧。", "有效发明专利 | #patent.invention.valid",
        "有效发明专利拥有量 | #patent.invention.per-10k", "PCT国际专利申请 | #patent.pct"),
      FigureCase(
        "有效注册商标⟦2.3万件⟧，新增⟦3600件⟧；地理标志商标⟦16件⟧，新增⟦2件⟧；驰名商标⟦8件⟧。", "注册商标 | cumulative", "注册商标 | new",
        "地理标志商标 | cumulative",
        "地理标志商标 | new", "驰名商标"),
      FigureCase(
        "办理专利权质押登记⟦46笔⟧，质押金额⟦3.8亿元⟧，惠及企业⟦41家⟧，同比分别增长⟦21%⟧、⟦36%⟧和⟦17%⟧。", "专利权质押登记", "质押 金额", "企业",
        "专利权质押登记 | growth yoy", "质押金额 | growth yoy", "企业 | growth yoy"),
      FigureCase(
        "立案查处专利侵权纠纷案件⟦36件⟧、假冒专利案件⟦28件⟧，结案⟦60件⟧，结案率⟦93.8%⟧。", "专利侵权纠纷案件", "假冒专利案件", "结案", "结案率"),
      FigureCase(
        "新增国家知识产权示范企业⟦2家⟧、优势企业⟦6家⟧，累计分别达到⟦5家⟧和⟦21家⟧。", "国家知识产权示范企业 | new", "优势企业 | new", "示范企业 | cumulative",
        "优势企业 | cumulative"),
    ])
  func patents(example: FigureCase) { example.check() }
}
