import Testing

/// Sentences that refer to what was told before, or that name what a number is of behind it.
@Suite("What sentences refer to")
struct ReferringTests {
  @Test(
    "the former and the latter, and what others of a kind were told of",
    arguments: [
      FigureCase(
        "发明专利⟦312件⟧，外观设计⟦127件⟧，前者增长⟦25%⟧，后者下降⟦7%⟧。", "发明专利", "外观设计", "发明专利 ~前者 | growth",
        "外观设计 ~后者 | growth"),
      FigureCase(
        "建材行业完成工业总产值⟦31亿元⟧，增长⟦9%⟧；\n纺织行业完成⟦7亿元⟧，增长⟦8%⟧。", "建材行业 工业总产值", "建材行业 | growth", "纺织行业 工业总产值",
        "纺织行业 工业总产值 | growth"),
      FigureCase(
        "实施工业项目⟦536个⟧，总投资⟦38亿元⟧；\n新开工⟦241个⟧。", "工业项目", "工业项目 总投资", "工业项目 ~投资 | new"),
      FigureCase("抽查的⟦40家⟧企业中，有⟦11家⟧未建立账目。", "企业", "未建立账目 企业"),
      FigureCase("新增商贸企业⟦16户⟧，在库总数突破⟦90户⟧。", "商贸企业 | new", "商贸企业 在库总数 | cumulative over"),
      FigureCase("完成投资⟦5.2亿元⟧，占年计划⟦9亿元⟧的⟦58%⟧。", "投资", "投资 ~计划 | target", "投资 ~计划 | share"),
    ])
  func told(example: FigureCase) { example.check() }

  @Test(
    "what money is for, and which matter is solved",
    arguments: [
      FigureCase("县财政拿出⟦2000万元⟧支持企业技术改造。", "技术改造 ~财政"),
      FigureCase("市财政安排⟦3000万元⟧用于科技创新。", "科技创新 ~财政"),
      FigureCase("县财政每年列支⟦2000万元⟧以上产业资金。", "产业资金 ~财政 | over"),
      FigureCase("解决了⟦3.8万人⟧的饮水安全问题。", "饮水安全 ~解决"),
      FigureCase("营养餐补助为每生每天⟦4元⟧。", "营养餐补助 ~每"),
    ])
  func behind(example: FigureCase) { example.check() }

  @Test(
    "words that are whole, small changes and gaps",
    arguments: [
      FigureCase("有色冶炼行业产值⟦31亿元⟧，担保公司在保余额⟦3.9亿元⟧，县道列养率⟦100%⟧。", "有色冶炼行业", "在保余额", "列养率"),
      FigureCase("文化业微降⟦0.3%⟧，教育业微增⟦0.2%⟧。", "文化业 ~微 | growth =-0.3%", "教育业 ~微 | growth =0.2%"),
      FigureCase("利润增长⟦1.5%⟧，低于收入增速⟦15.4个百分点⟧。", "利润 | growth", "利润 | change =-15.4百分点"),
      FigureCase("组件出货量重返全球⟦首位⟧。", "组件出货量 ~重返 | rank"),
      FigureCase("淘汰锅炉⟦48蒸吨⟧，开展检查⟦26轮次⟧，查验车辆⟦5.6万辆次⟧。", "锅炉", "检查", "车辆"),
    ])
  func words(example: FigureCase) { example.check() }

  @Test(
    "times in a plan for several years, and those in a heading that are compared with",
    arguments: [
      FigureCase(
        "截至2022年底，桑园⟦7.2万亩⟧，全年养蚕⟦5.1万张⟧。\n企业⟦4家⟧。", "桑园 | ?status", "养蚕 | ?status 2022-01/2022-12",
        "企业 | ?status 2022-01/2022-12", title: "云川市蚕桑产业三年行动方案（2023—2025年）"),
      FigureCase(
        "通过努力，到2025年，桑园达到⟦8.5万亩⟧；\n产值达⟦25亿元⟧。", "桑园 | target", "产值 | target 2025-01/2025-12",
        title: "云川市蚕桑产业三年行动方案（2023—2025年）", under: "发展目标"),
      FigureCase(
        "2020年，全县⟦60家⟧企业中，设立研发机构的只有⟦19家⟧，覆盖面⟦28%⟧。", "企业", "_ | ?bound", "覆盖面",
        title: "云川市科学技术局2021年工作要点", under: "重点任务"),
      FigureCase(
        "改建厕所⟦37座⟧。", "厕所 | 2021-01/2021-12", under: "新增酒店2家，床位2.8万张，比2014年翻一番"),
    ])
  func times(example: FigureCase) { example.check() }
}
