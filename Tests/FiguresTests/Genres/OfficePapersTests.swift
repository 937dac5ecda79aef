import Testing

/// Forms of the papers of offices: self-assessments, reports on one's duties, plans of five years.
@Suite("Papers of offices")
struct OfficePapersTests {
  @Test(
    "whose figure it is, where the words stand apart",
    arguments: [
      FigureCase("渔政支出⟦120万元⟧，完成渔船登记⟦19件⟧，虽然总量不大，但比去年增加了⟦8件⟧。", "渔政支出", "渔船登记", "渔船登记 | change yoy"),
      FigureCase("入网渔船设备⟦148台套⟧，原值⟦6300万元⟧。", "渔船设备", "设备 原值"),
      FigureCase("淘汰落后产能企业⟦6家⟧。", "落后产能企业"),
      FigureCase("各县渔业科技经费占财政支出的比例，今年都要达到⟦1%⟧以上。", "渔业科技经费 | share target over"),
      FigureCase("渔技员队伍由最初的⟦15人⟧壮大到⟦112人⟧。", "渔技员 ~壮大", "渔技员 ~壮大"),
      FigureCase("每万人渔船拥有量达⟦11.3艘⟧，超出规划目标⟦1.3艘⟧。", "渔船拥有量", "渔船拥有量 | change"),
      FigureCase("渔业在综合考核中的分值由⟦4分⟧提高到⟦8分⟧。", "分值", "分值"),
      FigureCase("远洋企业设备更新率为⟦41%⟧，离⟦45%⟧的目标还差⟦4个百分点⟧。", "设备更新率", "设备更新率 | target", "设备更新率 | change ?basis"),
      FigureCase("新组建海洋牧场⟦20家⟧，退出不少于⟦10家⟧。", "海洋牧场 | new", "海洋牧场 | over"),
      FigureCase("仍有⟦96家⟧水产企业为“零检测”。", "水产企业"),
      FigureCase("鱼货交易：认定登记⟦143项⟧，成交额⟦6.05亿元⟧。", "鱼货交易 登记", "成交额"),
      FigureCase("渔港二期⟦8.6万平方米⟧主体完工。", "渔港二期 面积"),
    ])
  func whose(example: FigureCase) { example.check() }

  @Test(
    "what is new, and what there is by now",
    arguments: [
      FigureCase("新建渔业画廊⟦210米⟧，全市画廊总长度达到⟦3850米⟧。", "渔业画廊 | new", "画廊总长度 | cumulative"),
      FigureCase("新修渔港道路⟦18.5公里⟧，年内新入园企业⟦9家⟧。", "渔港道路 | new", "企业 | new"),
      FigureCase("我个人包联⟦5户⟧渔民，年内已有⟦4户⟧转产上岸。", "渔民", "渔民"),
      FigureCase("累计争取渔业项目⟦138项⟧，资金⟦3265万元⟧。", "渔业项目 | cumulative", "资金 | cumulative"),
      FigureCase("新获批国家渔港⟦3家⟧，重组入列⟦4家⟧，总数达⟦9家⟧。", "渔港 | new", "渔港 | new", "渔港 | cumulative"),
    ])
  func new(example: FigureCase) { example.check() }

  @Test(
    "of what time",
    arguments: [
      FigureCase(
        "总体目标是：到2025年，渔业贡献率达到⟦53%⟧，比“十三五”末提高⟦7个百分点⟧；渔业投入占比达到⟦1.5%⟧以上；渔业企业达到⟦20家⟧。",
        "渔业贡献率 | target 2025-01/2025-12", "渔业贡献率 | change target since:2020",
        "渔业投入 | target over 2025-01/2025-12 ?aspect",
        "渔业企业 | target 2025-01/2025-12"),
      FigureCase("渔业经费投入⟦96.4亿元⟧（2020年数据），同比增长⟦11.2%⟧。", "渔业经费 | 2020-01/2020-12", "渔业经费 | growth yoy"),
      FigureCase("渔港二期主体完工，预计9月交付，已签约意向企业⟦22家⟧。", "意向企业 | 2021-01/2021-12"),
      FigureCase(
        "我于2016年9月任局长。一年来，我带领全局⟦17名⟧干部履行了职责。", "干部 | 2021-01/2021-12", title: "云川市渔业局局长2021年度述职报告"),
      FigureCase("深入基层不够，渔船拥有量仅⟦0.9艘⟧。", "渔船拥有量", under: "存在的不足和下步打算"),
      FigureCase(
        "2022年，我市将新建渔港⟦3个⟧、市场⟦15个⟧，使上岸率达到⟦50%⟧。", "渔港 | target new", "市场 | target new", "上岸率 | target"),
    ])
  func time(example: FigureCase) { example.check() }

  @Test(
    "since when",
    arguments: [
      FigureCase(
        "自2017年推行选派制度以来，累计选派渔技员⟦642人次⟧，推广新网具⟦87个⟧。", "渔技员 | cumulative 2017-01/2021-12",
        "新网具 | 2017-01/2021-12 ?accumulation"),
      FigureCase("2018年以来全市培育渔业企业⟦5家⟧。", "渔业企业 | 2018-01/2021-12"),
      FigureCase(
        "2018年以来，培育渔业企业⟦35家⟧。\n2021年，新增⟦4家⟧。", "渔业企业 | 2018-01/2021-12", "渔业企业 | new 2021-01/2021-12"),
      FigureCase(
        "五年累计实施渔业项目⟦932项⟧；\n取得渔业成果⟦418项⟧。", "渔业项目 | cumulative 2017-01/2021-12", "渔业成果 | 2017-01/2021-12"),
      FigureCase(
        "全年渔船事故控制在⟦85起⟧以内，要再装护栏⟦86公里⟧。", "渔船事故 | target under 2021-01/2021-12", "护栏 | target ?period",
        title: "云川市渔业局2021年上半年安全例会讲话"),
      FigureCase("一年来，新建渔港⟦8座⟧。", "渔港 | new 2021-01/2021-12", under: "一、“十三五”以来的工作回顾"),
      FigureCase(
        "渔业产值达到⟦386亿元⟧，为2016年的⟦3.4倍⟧，年均增长⟦27.7%⟧。", "渔业产值", "渔业产值 | multiple since:2016",
        "渔业产值 | growth 2017-01/2021-12 ?basis"),
      FigureCase(
        "记者1月18日从省渔业厅获悉，2022年全省渔港达到⟦204座⟧。\n去年全省渔业投入⟦10亿元⟧。\n今年将新建渔港⟦9座⟧。", "渔港 | 2022-01/2022-12",
        "渔业投入 | 2022-01/2022-12", "渔港 | target new 2023-01/2023-12", title: "全省渔港突破二百座"),
    ])
  func since(example: FigureCase) { example.check() }

  @Test(
    "words of offices",
    arguments: [
      FigureCase("在全省⟦14家⟧渔业园区中综合排位⟦第5⟧，比去年前移⟦2位⟧。", "渔业园区", "综合排位 | rank", "综合排位 | change yoy"),
      FigureCase("组织⟦23个⟧学（协）会开展巡讲。", "学（协）会"),
      FigureCase("渔业协会现有⟦74个⟧，会员⟦8900户⟧。", "渔业协会", "渔业协会 会员"),
      FigureCase("渔业经费人均仅⟦0.15元⟧，离省定⟦0.5元⟧的标准还差⟦七成⟧。", "渔业经费", "渔业经费 | ?status", "渔业经费 | share"),
      FigureCase("取得渔业成果⟦216项⟧，达到国际先进水平的⟦9项⟧，国内领先⟦67项⟧。", "渔业成果", "渔业成果 国际先进", "渔业成果 国内领先"),
      FigureCase("向上争资任务⟦800万元⟧，到位⟦926万元⟧。", "向上争资 | target", "到位"),
      FigureCase("发放渔船券⟦412张⟧，抵扣⟦380万元⟧。", "渔船券", "渔船券 抵扣"),
      FigureCase("捕捞项目间接费用比例最高提至⟦30%⟧。", "间接费用比例"),
      FigureCase("力争挺进国家高新区⟦前50位⟧。", "_ | rank target"),
    ])
  func words(example: FigureCase) { example.check() }

  @Test(
    "levels, shares and ends",
    arguments: [
      FigureCase("组织申报国家、省、市渔业项目分别为⟦8项⟧、⟦36项⟧、⟦120项⟧。", "国家渔业项目", "省渔业项目", "市渔业项目"),
      FigureCase("水产企业⟦217家⟧，有检测活动的只有⟦93家⟧，占⟦42.9%⟧。", "水产企业", "检测活动", "检测活动 | share"),
      FigureCase("渔船更新率由原来的不足⟦30%⟧提高到⟦45%⟧以上。", "渔船更新率 | under", "渔船更新率 | over"),
      FigureCase(
        "三次产业比例由⟦12⟧：⟦48⟧：⟦40⟧调整为⟦10⟧：⟦46⟧：⟦44⟧。", "第一产业 | share", "第二产业 | share", "第三产业 | share",
        "第一产业 | share", "第二产业 | share", "第三产业 | share"),
      FigureCase("获渔业资金支持⟦1200万元⟧。", "渔业资金支持 ~获"),
      FigureCase("有⟦3家⟧企业被认定为海洋示范企业。", "海洋示范企业"),
      FigureCase(
        "渔业投入占比由2015年的⟦1.8%⟧提高到2020年的⟦2.4%⟧，年均提高⟦0.1个百分点⟧。", "渔业投入 | ?aspect", "渔业投入 | ?aspect",
        "渔业投入 | change since:2015 2015-01/2020-12"),
    ])
  func levels(example: FigureCase) { example.check() }

  @Test(
    "lists, classes and what is set",
    arguments: [
      FigureCase("1.⟦9个⟧渔场水质达标率为⟦100%⟧。", "渔场", "水质达标率"),
      FigureCase(
        "实施⟦500万元⟧以上渔业项目⟦186个⟧，其中亿元以上⟦47个⟧，⟦10亿元⟧以上⟦6个⟧。", "_ | over", "渔业项目", "亿元以上", "_ | over",
        "10亿元以上渔业项目 ~500万元"),
      FigureCase("完成渔业投资⟦8亿元⟧，完成年计划（⟦12亿元⟧）的⟦74.3%⟧。", "渔业投资", "渔业投资 | target", "渔业投资 | share"),
      FigureCase("新发展稻鱼养殖⟦3.2万亩⟧，总规模达到⟦14.5万亩⟧。", "稻鱼养殖 | new", "总规模 | cumulative"),
      FigureCase("论文被SCI收录⟦187篇⟧、CSSCI⟦73篇⟧。", "SCI", "CSSCI"),
      FigureCase("安排培训经费⟦260万元⟧，渔政核查处置完成率⟦100%⟧。", "培训经费", "核查处置完成率"),
      FigureCase("渔船许可⟦187次⟧，渔业专利转让⟦26次⟧、许可⟦18次⟧、质押⟦5笔⟧。", "渔船许可", "渔业专利转让", "渔业专利许可", "渔业专利质押"),
      FigureCase("远洋渔业产值增长⟦17.3%⟧，其增加值占渔业的⟦61.8%⟧。", "远洋渔业产值 | growth", "远洋渔业增加值 | share"),
      FigureCase("新增渔业企业⟦11家⟧，专利授权⟦83件⟧。", "渔业企业 | new", "专利授权"),
      FigureCase(
        "渔业素质比例为⟦5.2%⟧，与2010年的⟦2.3%⟧相比有较大提升，但仍低于全国⟦6.2%⟧的平均水平。", "渔业素质", "渔业素质", "渔业素质 | ?aspect ?basis"),
      FigureCase("渔业专利申请⟦69件⟧，其中2020年申请⟦43件⟧。", "渔业专利申请", "渔业专利申请"),
      FigureCase("建成渔港厂房⟦16万方⟧，每亩灌水量由⟦680方⟧压减到⟦455方⟧，签订三方协议、2方会谈，从两方面着手。", "厂房 | =160000方", "灌水量", "灌水量"),
      FigureCase("渔业科技指数居全国⟦第15位⟧，中部⟦第3位⟧。", "渔业科技指数 | rank", "渔业科技指数 | rank"),
      FigureCase("渔船自愿登记⟦5318件⟧，渔技员⟦29人⟧，恰好⟦三分之一⟧。", "渔船自愿登记", "渔技员", "渔技员 | share"),
      FigureCase(
        "全年发生渔业事故⟦38起⟧、死亡⟦27人⟧、受伤⟦5人⟧，其中较大事故⟦1起⟧、死亡⟦4人⟧。", "渔业事故", "渔业事故 死亡", "渔业事故 受伤", "较大事故", "较大事故 死亡"),
      FigureCase("渔船修造企业，给予主要负责人⟦10万元⟧奖励。", "负责人奖励 | ?status"),
      FigureCase("对认定的渔业企业给予⟦30万元⟧奖励。", "渔业企业奖励 | ?status"),
      FigureCase("形成捕捞、养殖、加工三大渔业集群，产值分别达到⟦18亿元⟧、⟦15亿元⟧和⟦12亿元⟧。", "捕捞 产值", "养殖 产值", "加工 产值"),
    ])
  func lists(example: FigureCase) { example.check() }
}
