import Testing

/// Names that other words, brackets and lists run through.
@Suite("Names in lists and compounds")
struct CompoundTests {
  @Test(
    "what lists and brackets leave out",
    arguments: [
      FigureCase(
        "授权发明专利⟦6.2万件⟧，实用新型⟦32.1万件⟧，外观设计⟦7.1万件⟧。", "授权 发明专利", "授权 实用新型", "授权 外观设计"),
      FigureCase(
        "电子信息、机器人与智能制造、生物医药及大健康产业规模分别为⟦52亿元⟧、⟦81亿元⟧和⟦22亿元⟧。", "电子信息 产业规模 ~及", "机器人 智能制造",
        "生物医药 大健康"),
      FigureCase("入选国家创新型城市（位列⟦第43名⟧，较上年前移⟦5个位次⟧）。", "创新型城市 | rank", "创新型城市 | change yoy"),
      FigureCase("技术合同成交额⟦51亿元⟧，总量和增速均居全省⟦第一⟧。", "技术合同", "技术合同 | rank"),
      FigureCase("专利授权⟦1300件⟧，数量和质量双双居全市⟦首位⟧。", "专利授权", "专利授权 | rank"),
      FigureCase("税收收入⟦36亿元⟧；规上企业⟦210家⟧。", "税收收入", "规上企业 ~税收"),
    ])
  func lists(example: FigureCase) { example.check() }

  @Test(
    "verbs inside names and beside them",
    arguments: [
      FigureCase("完成智能化改造和数字化转型项目⟦62个⟧。", "智能化 数字化 项目"),
      FigureCase("年出栏生猪⟦25.1万头⟧，存栏⟦9.1万头⟧。", "生猪 出栏", "生猪 存栏"),
      FigureCase("绿色蔬菜播面⟦11.3万亩⟧，年产量⟦23.1万吨⟧。", "绿色蔬菜 播面", "绿色蔬菜 年产量"),
      FigureCase("国家级知识产权优势企业有⟦3家⟧入列。", "知识产权 优势企业"),
      FigureCase("知识产权专项培训办了⟦11次⟧。", "专项培训 ~办"),
      FigureCase("小升规已达标企业⟦21家⟧。", "达标企业"),
    ])
  func verbs(example: FigureCase) { example.check() }

  @Test(
    "wholes and peers between a name and its number",
    arguments: [
      FigureCase(
        "专利授权⟦9800件⟧，发明专利在专利授权总量中占⟦5.2%⟧，比例提高⟦1.7个百分点⟧。", "专利授权", "发明专利 ~中 | share",
        "发明专利 | change"),
      FigureCase("财政科技支出⟦270亿元⟧，在一般公共预算支出中占⟦2.4%⟧。", "科技支出", "科技支出 | share #science.fiscal.share"),
      FigureCase(
        "专利申请量、授权量分别为⟦1617件⟧、⟦988件⟧，增幅分别为⟦24%⟧和⟦11%⟧。", "专利 申请", "专利 授权", "专利 申请 | growth",
        "专利 授权 | growth"),
      FigureCase("研发投入⟦30亿元⟧，总量和增速都排在全市⟦第三⟧。", "研发投入", "研发投入 ~都 | rank"),
      FigureCase("人均生产总值⟦29400元⟧，按2006年平均汇率计算达到⟦3780美元⟧。", "人均生产总值", "人均生产总值 | ?period"),
    ])
  func wholes(example: FigureCase) { example.check() }

  @Test(
    "what a list goes on with, and what one is ranked by",
    arguments: [
      FigureCase(
        "国家级项目⟦6项⟧，到位资金⟦520万元⟧；\n省级⟦11个⟧，资金⟦310万元⟧，数额居全省各县⟦首位⟧。", "国家级项目", "国家级项目 资金", "省级项目 ~资金",
        "省级项目 资金", "省级项目 资金 | rank"),
      FigureCase("科技型中小企业通过初审⟦2360家⟧，总量居全市⟦首位⟧。", "科技型中小企业 初审", "科技型中小企业 | rank"),
      FigureCase("市里首次开展创新发展专项考核，我区名列⟦第二⟧。", "创新发展专项考核 | rank"),
    ])
  func goesOn(example: FigureCase) { example.check() }

  @Test(
    "verbs of winning and of being named something",
    arguments: [
      FigureCase("捧回省科技进步一等奖⟦4项⟧、二等奖⟦6项⟧。", "科技进步一等奖 ~捧回", "科技进步二等奖"),
      FigureCase("⟦12个⟧县列为国家农技推广体系改革示范县。", "示范县 ~列为"),
      FigureCase("⟦13个⟧村被评为省级科普示范村。", "科普示范村 ~评"),
      FigureCase("⟦30家⟧企业拿到科技贷款⟦1.3亿元⟧。", "企业 ~拿数", "科技贷款"),
      FigureCase("全省模范院士工作站中，我市占⟦3家⟧。", "院士工作站 ~中"),
    ])
  func winning(example: FigureCase) { example.check() }

  @Test("a heading that is a noun names what is counted below it")
  func headings() {
    FigureCase("### （一）市级项目\n\n申报⟦93项⟧。", "市级项目 申报", under: "科技项目").check()
    FigureCase("### （一）主要成效\n\n申报⟦93项⟧。", "~成效", under: "科技项目").check()
  }

  @Test(
    "a stock with new ones beside it, and money that is no stock",
    arguments: [
      FigureCase(
        "农民合作社⟦720个⟧，新增⟦8个⟧；家庭农场⟦430家⟧，新增⟦9家⟧。", "合作社 | cumulative", "合作社 | new", "农场 | cumulative",
        "农场 | new"),
      FigureCase("全年完成建设投资⟦1.6亿元⟧，累计完成⟦2.8亿元⟧。", "投资", "投资 | cumulative"),
      FigureCase("收入增长⟦5%⟧，总量突破⟦180亿元⟧。", "收入 | growth", "收入 | over"),
    ])
  func stocks(example: FigureCase) { example.check() }

  @Test(
    "classes and slogans are no figures",
    arguments: [
      FigureCase("规上企业⟦269家⟧，其中超亿元企业⟦76家⟧。", "规上企业", "亿元企业"),
      FigureCase("围绕“三年翻两番”的发展目标，引进企业⟦12家⟧。", "企业"),
      FigureCase("产值⟦翻了一番⟧。", "产值 | multiple"),
      FigureCase("出台“惠企30条”，惠及企业⟦210家⟧。", "企业"),
    ])
  func classes(example: FigureCase) { example.check() }
}
