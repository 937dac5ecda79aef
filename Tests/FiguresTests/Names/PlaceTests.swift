import Testing

/// Figures told of one place after another, with no word of what is measured.
@Suite("Places that have what was told of others")
struct PlaceTests {
  private static let circular = "关于2022年众创空间培育情况的通报"

  @Test(
    "counts of places, in the sentence or behind it",
    arguments: [
      FigureCase(
        "全市众创空间达到⟦64家⟧。\n分区域看，江北区⟦21家⟧、城南区⟦18家⟧、怀远县⟦9家⟧。", "众创空间", "众创空间", "众创空间", "众创空间 ~江北区 | @怀远县"),
      FigureCase(
        "培育众创空间⟦64家⟧，居全省⟦第5⟧。\n新设工业园区⟦2个⟧、科技园区⟦3个⟧。", "众创空间", "众创空间 | rank =5", "工业园区 | new", "科技园区 | new"),
      // The section tells of nothing; the title does.
      FigureCase(
        "从总量看，江北区⟦21家⟧、城南区⟦18家⟧。", "众创空间 | #none", "众创空间", title: circular, under: "各地情况"),
      FigureCase(
        "新增超过⟦5家⟧的有江北区（⟦8家⟧）、城南区（⟦6家⟧）和怀远县（⟦6家⟧）。", "众创空间 ~江北区 | over new", "江北区 众创空间 | new",
        "城南区 众创空间 | new", "怀远县 众创空间 | new", title: circular, under: "各地情况"),
      FigureCase(
        "软件业产值。\n总量居⟦前两位⟧的是江北区、城南区，分别为⟦78亿元⟧和⟦45亿元⟧；怀远县增长⟦2%⟧。", "_ | rank", "江北区 软件业产值", "城南区 软件业产值",
        "怀远县 软件业产值 | growth", title: "关于全市科技创新主要指标完成情况的通报"),
      FigureCase("支持高新区⟦500万元⟧。", "_"),
      FigureCase("全市企业达到⟦640家⟧。\n连锁超市⟦12家⟧，精品小镇⟦5个⟧。", "企业", "连锁超市 ~企业", "精品小镇"),
      FigureCase("举办培训⟦46场⟧，送戏下乡⟦12场⟧。", "培训", "送戏下乡 ~培训"),
      FigureCase(
        "江北区、城南区增速居⟦前两位⟧，分别为⟦24%⟧和⟦19%⟧；怀远县下降⟦2%⟧。", "_ | rank", "江北区 软件业 | growth", "城南区 软件业 | growth",
        "怀远县 软件业 | growth", title: "2022年上半年全市软件业企业运行情况分析", under: "分地区看"),
    ])
  func counts(example: FigureCase) { example.check() }

  @Test(
    "sums, shares and growths of places",
    arguments: [
      FigureCase(
        "全市技术合同成交额⟦41亿元⟧。\n江北区⟦12亿元⟧，增长⟦8%⟧；城南区⟦9亿元⟧，占⟦22%⟧。", "技术合同成交额", "江北区 技术合同成交额",
        "江北区 技术合同成交额 | growth", "城南区 技术合同成交额 ~江北区", "城南区 技术合同成交额 | share"),
      FigureCase(
        "研发支出超过⟦5亿元⟧的有⟦2个⟧区，依次为江北区（⟦8亿元⟧）和城南区（⟦6亿元⟧），合计占全市的⟦六成⟧。", "研发支出 | over", "_",
        "江北区 研发支出", "城南区 研发支出", "研发支出 ~江北区 | share"),
      FigureCase(
        "出口额增速居⟦前两位⟧的是江北区、城南区，分别增长⟦6%⟧和⟦5%⟧，分别高于全市⟦2个⟧和⟦1个百分点⟧。", "_ | ?aspect", "江北区 出口额 | growth",
        "城南区 出口额 | growth",
        "江北区 出口额 | change =2百分点", "城南区 出口额 | change =1百分点"),
      FigureCase("技术交易额⟦63亿元⟧。\n江北区完成⟦19亿元⟧，怀远县完成⟦6亿元⟧。", "技术交易额", "江北区 技术交易额", "怀远县 技术交易额"),
      FigureCase(
        "两地出口量占全省⟦一半⟧以上，而江北县合计不足⟦50吨⟧。", "出口量 | share over", "江北县 出口量 | under"),
      FigureCase(
        "出口额增幅居前的是江北县（⟦81%⟧）、城南区（⟦66%⟧）。", "江北县 出口额 | growth", "城南区 出口额 | growth"),
      FigureCase(
        "专利申请量增长⟦5%⟧。\n江北县、城南区增速居⟦前两位⟧，分别为⟦24%⟧和⟦19%⟧。", "专利申请量 | growth", "_ | rank",
        "江北县 专利申请量 | growth", "城南区 专利申请量 | growth"),
      FigureCase(
        "研发投入占GDP的⟦2.4%⟧，低于⟦1%⟧的有江北县⟦0.9%⟧。", "研发投入 | share", "研发投入 | share under", "江北县 研发投入 | share"),
      FigureCase(
        "研发经费占比低于⟦1%⟧的有石台县⟦0.9%⟧。\n研发经费增速最快的是石台县，江北区、城南区分别增长⟦23%⟧、⟦18%⟧。", "_ | ?aspect under",
        "石台县 | ?aspect",
        "江北区 研发经费 ~石台县 | growth", "城南区 研发经费 ~石台县 | growth"),
      FigureCase("江北区研发投入占GDP的⟦2.4%⟧。\n城南区研发投入占全市的⟦三成⟧。", "研发投入 | share", "研发投入 | share #none"),
      FigureCase("全市研发投入强度⟦2.4%⟧，怀远县最低，仅为⟦1.1%⟧。", "研发投入强度", "怀远县 研发投入强度"),
    ])
  func sums(example: FigureCase) { example.check() }

  @Test(
    "places of a circular, after a count of them",
    arguments: [
      FigureCase(
        "登记技术合同⟦942件⟧，增长⟦14%⟧。\n同比增幅超过⟦20%⟧的有⟦5个⟧县（市、区），其中洛川市增幅最大，为⟦58%⟧；\n云岭县、青峰县同比分别下降⟦7%⟧和⟦21%⟧。",
        "技术合同", "技术合同 | growth", "技术合同 | growth yoy over", "县", "洛川市 技术合同 | growth",
        "云岭县 技术合同 | growth yoy =-7%", "青峰县 技术合同 | growth yoy =-21%"),
      FigureCase(
        "万人专利拥有量⟦4件⟧。\n高新区⟦32.6件⟧，居⟦第一⟧；江北区⟦7.94件⟧、桐城区⟦5.02件⟧，云岭、青峰两县不足⟦1件⟧。", "万人专利拥有量",
        "高新区 万人专利拥有量", "高新区 | rank", "江北区 万人专利拥有量 ~高新区", "桐城区 万人专利拥有量 ~高新区",
        "万人专利拥有量 ~青峰 | under"),
      FigureCase(
        "完成年度任务的有⟦2个⟧：高新区⟦137%⟧、江北区⟦121%⟧。", "完成年度任务", "高新区 任务完成率", "江北区 任务完成率",
        under: "专利申请任务完成率"),
      FigureCase(
        "得分在⟦70分⟧以上的第一类地区有⟦3个⟧。", "得分 | over", "第一类地区 ~监测", title: "云川市2021年区域创新能力监测评价报告"),
      FigureCase(
        "完成年度任务的⟦86%⟧。\n江城县完成⟦9件⟧。", "_ | share", "江城县 技术合同 ~各县",
        title: "关于2021年各县（市、区）技术合同登记情况的通报"),
    ])
  func circulars(example: FigureCase) { example.check() }

  @Test(
    "ranks that are listed, and headings that name what is measured",
    arguments: [
      FigureCase(
        "云阳区、望江县分别完成⟦7.05亿元⟧、⟦5.41亿元⟧，居⟦第2⟧、⟦3位⟧。", "云阳区 技术合同成交额", "望江县 技术合同成交额", "云阳区 技术合同成交额 | rank =2",
        "望江县 技术合同成交额 | rank =3位", under: "技术合同成交额"),
      FigureCase(
        "先进制造、新能源、生物医药分列⟦第三⟧、⟦四⟧、⟦五位⟧，成交额分别为⟦24亿元⟧、⟦17亿元⟧和⟦12亿元⟧。", "先进制造 | rank =3",
        "新能源 | rank =4", "生物医药 | rank =5位", "先进制造 成交额", "新能源 成交额", "生物医药 成交额"),
      FigureCase(
        "从区域看，市区、东阳县分别完成⟦40亿元⟧、⟦26亿元⟧。", "市区 交易额", "东阳县 交易额 ~市区", under: "技术交易额"),
      FigureCase(
        "出口额增速超过⟦15%⟧的有⟦4个⟧县，最高的江北区达到⟦22%⟧；\n青川县为负增长（⟦-6.7%⟧）。", "出口额 | growth over", "县",
        "江北区 出口额 | growth", "青川县 | growth =-6.7%"),
      FigureCase(
        "从成交额看，居⟦前两位⟧的是高新区（⟦21亿元⟧）、城关区（⟦17亿元⟧），两地合计占全市的⟦六成⟧；\n石泉县、青溪区分别为⟦1.8亿元⟧、⟦1.5亿元⟧。\n从增速看，南川县增长⟦126%⟧。",
        "_ | rank", "高新区 技术合同成交额", "城关区 技术合同成交额", "技术合同成交额 ~城关 | share", "石泉县 技术合同成交额", "青溪区 技术合同成交额",
        "南川县 技术合同成交额 | growth", title: "关于2021年全市技术合同登记情况的通报"),
      FigureCase(
        "登记技术合同⟦400项⟧。\n从成交额看，高新区⟦21亿元⟧、城关区⟦17亿元⟧；\n江城区⟦12项⟧。", "技术合同", "高新区 成交额", "城关区 成交额",
        "江城区 技术合同 ~成交额"),
      FigureCase(
        "湖滨区⟦3.05%⟧；\n山阳县仅⟦0.61%⟧，比上年回落⟦0.09个百分点⟧。", "湖滨区 研发投入强度", "山阳县 研发投入强度",
        "山阳县 研发投入强度 | change yoy =-0.09百分点", title: "关于2021年全市研发投入情况的通报", under: "强度"),
      FigureCase("涧水县增长⟦42%⟧。", "涧水县 研发投入 ~增速 | growth", title: "关于2021年全市研发投入情况的通报", under: "增速"),
      FigureCase(
        "专利申请⟦9120件⟧。\n申请量居⟦前两位⟧的市是平江市和安州市，申请量分别为⟦6320件⟧和⟦2800件⟧。\n⟦9个⟧市增幅超过⟦20%⟧，其中海阳市增幅最高，达⟦72%⟧。",
        "专利申请", "_ | rank", "平江市 申请量", "安州市 申请量", "增幅超过20% 市", "申请 ~市 | growth over", "海阳市 申请 | growth"),
      FigureCase(
        "研发投入增长⟦9%⟧。\n⟦5个⟧县区高于全市平均水平，其中云岭县增长⟦36%⟧。", "研发投入 | growth", "高于全市平均水平 县区", "云岭县 研发投入 | growth"),
      FigureCase(
        "财政科技支出占比⟦2.3%⟧。\n⟦5个⟧县（市、区）占比低于⟦2%⟧。", "财政科技支出 | share", "占比低于2% 县", "_ | share under"),
      FigureCase(
        "滨海、永宁两市增加值居全省⟦前两位⟧，合计占全省的⟦58%⟧。", "增加值 ~永宁 | rank", "增加值 ~永宁 | share"),
      FigureCase("襄州、宜城两市分别完成⟦26亿元⟧、⟦18亿元⟧。", "襄州市 交易额", "宜城市 交易额", under: "技术交易额"),
      FigureCase(
        "排名⟦前三位⟧的是云阳区（⟦22.3%⟧）、清河县（⟦19.8%⟧）；\n后三位依次是安丰县（⟦-1.9%⟧）。", "_ | rank",
        "云阳区 高新技术产业增加值 ~增速 | growth", "清河县 高新技术产业增加值 | growth", "安丰县 高新技术产业增加值 ~后 | growth =-1.9%",
        under: "高新技术产业增加值增速"),
      FigureCase(
        "云阳区⟦163家⟧、高新区⟦148家⟧；\n柳城县、东岭县不足⟦20家⟧。", "云阳区 科技型中小企业入库", "高新区 科技型中小企业入库", "科技型中小企业入库 ~东岭 | under",
        under: "科技型中小企业入库数"),
    ])
  func headings(example: FigureCase) { example.check() }

  @Test(
    "ranks of places, by the index told before",
    arguments: [
      FigureCase(
        "全市创新能力指数为⟦63.5⟧。\n怀远县由⟦第41位⟧上升至⟦第30位⟧，前移⟦11位⟧；石台县下降⟦6位⟧。", "创新能力指数 | =63.5",
        "怀远县 创新能力指数 | rank", "怀远县 创新能力指数 | rank", "怀远县 创新能力指数 | change",
        "石台县 创新能力指数 ~怀远县 | change =-6位")
    ])
  func ranks(example: FigureCase) { example.check() }

  @Test(
    "words that only point back",
    arguments: [
      FigureCase(
        "一等奖⟦2项⟧、二等奖⟦3项⟧；三等奖⟦5项⟧，三者占比分别为⟦20%⟧、⟦30%⟧和⟦50%⟧。", "一等奖", "二等奖", "三等奖", "一等奖 | share",
        "二等奖 | share", "三等奖 | share"),
      FigureCase(
        "小麦面积⟦30万亩⟧，增长⟦2%⟧；玉米面积⟦50万亩⟧，增长⟦1%⟧。\n两者所占比重分别为⟦37.5%⟧和⟦62.5%⟧。", "小麦面积", "小麦面积 | growth",
        "玉米面积", "玉米面积 | growth", "小麦面积 | share", "玉米面积 | share"),
      FigureCase("规上企业设立研发机构的占⟦46%⟧，上年这一比例为⟦41%⟧。", "研发机构 | share", "研发机构 | share"),
    ])
  func pointsBack(example: FigureCase) { example.check() }
}
