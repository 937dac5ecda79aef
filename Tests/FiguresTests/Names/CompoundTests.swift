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
    "classes and slogans are no figures",
    arguments: [
      FigureCase("规上企业⟦269家⟧，其中超亿元企业⟦76家⟧。", "规上企业", "亿元企业"),
      FigureCase("围绕“三年翻两番”的发展目标，引进企业⟦12家⟧。", "企业"),
      FigureCase("产值⟦翻了一番⟧。", "产值 | multiple"),
    ])
  func classes(example: FigureCase) { example.check() }
}
