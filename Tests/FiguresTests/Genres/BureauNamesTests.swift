import Testing

/// What the figures of bureaus' reports are of, where their words stand apart.
@Suite("Names in reports of bureaus")
struct BureauNamesTests {
  @Test(
    "one of many, and what comes to it",
    arguments: [
      FigureCase(
        "渔业支行累计向⟦29户⟧合作社发放贷款⟦1.9亿元⟧，户均⟦655万元⟧。", "合作社 | cumulative", "贷款 | cumulative", "户均"),
      FigureCase("举办船员研修班⟦3期⟧，每期不少于⟦35人⟧。", "研修班", "研修班 每期 | over"),
      FigureCase("新建航道⟦9条⟧，总长⟦15.2公里⟧。", "航道 | new", "航道 总长"),
      FigureCase("公司营业收入⟦3亿元⟧，每股收益⟦0.5元⟧。", "营业收入", "每股收益 ~营业"),
      FigureCase("建成渔港⟦4座⟧，平均每座投资近⟦800万元⟧。", "渔港", "投资 | approx"),
    ])
  func each(example: FigureCase) { example.check() }

  @Test(
    "whose it is, and what was taken of it",
    arguments: [
      FigureCase("修通机耕路⟦2.6公里⟧，解决了⟦90多户⟧村民的饮水困难。", "机耕路", "村民 ~困难 | over"),
      FigureCase("渔民合作社贡献了⟦六成⟧的税收和⟦七成⟧的就业岗位。", "税收 ~合作社 | share", "就业岗位 | share"),
      FigureCase("城区集中了全县近⟦五成⟧的渔业企业。", "渔业企业 | share approx"),
      FigureCase("大型船台利用率由启用时的⟦31%⟧上升到⟦47%⟧。", "船台利用率", "船台利用率"),
    ])
  func whose(example: FigureCase) { example.check() }

  @Test(
    "what is planned, and what lies there",
    arguments: [
      FigureCase(
        "渔业园规划面积⟦12平方公里⟧，涉及⟦3个⟧乡镇、⟦21个⟧行政村。", "渔业园 | target", "渔业园 乡镇 ~面积", "行政村"),
      FigureCase(
        "预计实现水产品加工额⟦32亿元⟧，增长⟦12%⟧；\n渔港吞吐量⟦18万吨⟧，增长⟦5%⟧。", "加工额 | forecast", "加工额 | growth forecast",
        "吞吐量 | forecast", "吞吐量 | growth forecast"),
      FigureCase(
        "初步提出，到2025年渔业产值力争达到⟦90亿元⟧；\n加工率突破⟦40%⟧。", "渔业产值 | target 2025-01/2025-12",
        "加工率 | target over 2025-01/2025-12"),
    ])
  func plans(example: FigureCase) { example.check() }

  @Test(
    "what land and water are measured in",
    arguments: [
      FigureCase("整治堤防⟦7.9km⟧，治理面积⟦30km²⟧，蓄水⟦3150万m³⟧。", "堤防", "治理面积", "蓄水"),
      FigureCase("免疫渔禽⟦128万羽次⟧，光缆⟦412万芯千米⟧，智算规模达⟦2100P⟧。", "渔禽 | =1280000羽次", "光缆 | =4120000芯千米", "智算规模"),
      FigureCase("无人船航程20km，航速12节，渔港⟦3座⟧。", "渔港"),
    ])
  func surveyed(example: FigureCase) { example.check() }

  @Test(
    "what is held against a plan, and what is reckoned otherwise",
    arguments: [
      FigureCase(
        "渔业增加值⟦24亿元⟧，增长⟦8%⟧，比年初计划低⟦0.2个百分点⟧。", "渔业增加值", "渔业增加值 | growth", "渔业增加值 | change =-0.2百分点"),
      FigureCase(
        "船舶税收⟦3亿元⟧，扣除留抵退税因素后增长⟦5%⟧，按自然口径计算下降⟦2%⟧。", "船舶税收", "船舶税收 | growth", "船舶税收 | growth =-2%"),
      FigureCase(
        "从领域看，海水养殖领域交易额⟦9亿元⟧，远洋捕捞、水产加工领域次之，分别为⟦7亿元⟧、⟦6亿元⟧。", "海水养殖领域交易额", "远洋捕捞领域交易额",
        "水产加工领域交易额"),
      FigureCase("抽检水产品⟦2.3万批次⟧。", "抽检 水产品"),
    ])
  func reckoned(example: FigureCase) { example.check() }

  @Test(
    "aims as they are spoken of",
    arguments: [
      FigureCase(
        "今年的目标已经定了：渔业产值增长⟦10%⟧；\n加工企业新增⟦12户⟧。", "渔业产值 | growth target", "加工企业 | target new"),
      FigureCase("柴油消耗要降到⟦45万吨⟧以下，优良海域天数不少于⟦255天⟧。", "柴油消耗 | target under", "优良海域天数 | target over"),
      FigureCase("市财政再紧也要挤出⟦1.5亿元⟧扶持渔业。", "_ | target"),
    ])
  func spoken(example: FigureCase) { example.check() }

  @Test(
    "some of those, and the rates of parts",
    arguments: [
      FigureCase("新增示范渔场⟦52家⟧，⟦28家⟧通过省级验收。", "示范渔场 | new", "示范渔场 验收 | ?accumulation"),
      FigureCase("另有⟦3家⟧企业已上报材料。", "企业"),
      FigureCase("养殖覆盖率达⟦98%⟧，其中海水⟦99%⟧、淡水⟦96%⟧。", "养殖覆盖率", "海水 覆盖率", "淡水 覆盖率"),
    ])
  func parts(example: FigureCase) { example.check() }
}
