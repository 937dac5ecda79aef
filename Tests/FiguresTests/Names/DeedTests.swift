import Testing

/// Names of what is done: meetings, visits, what persons do, what something reaches.
@Suite("Names of deeds")
struct DeedTests {
  @Test(
    "persons are counted by what they do",
    arguments: [
      FigureCase("各乡镇干部群众等共⟦360多人⟧参加本次活动。", "参加 活动 人 | over"),
      FigureCase("新建饮水工程⟦36处⟧，惠及⟦1.8万人⟧。", "饮水工程 | new", "饮水工程 惠及 人"),
      FigureCase("聘任⟦12名⟧专家教授为企业科技顾问。", "科技顾问"),
      FigureCase("会上有⟦9家⟧企业与省内高校进行项目签约。", "签约 企业"),
      FigureCase("园区已入驻科技企业⟦120家⟧。", "入驻 企业"),
    ])
  func persons(example: FigureCase) { example.check() }

  @Test(
    "what is done in the clause before is what is counted",
    arguments: [
      FigureCase("开展政策解读、专利普及等宣讲，每年不少于⟦36场次⟧。", "宣讲 | over"),
      FigureCase("对农业科技专项进行了梳理，由⟦18个⟧整合为⟦6个⟧。", "农业科技专项", "农业科技专项"),
      FigureCase("工作分两步：一是新建中试基地⟦2家⟧；二是积极争取上级科技资金，达到⟦800万元⟧。", "中试基地 | new", "科技资金 ~中试"),
      FigureCase("新材料行业以⟦12%⟧的速度增长，产值达到⟦86亿元⟧。", "新材料行业 | growth", "新材料行业 产值"),
    ])
  func before(example: FigureCase) { example.check() }

  @Test(
    "what a sentence of one noun names, and who did it",
    arguments: [
      FigureCase("发明专利受理量。\n任务是⟦60件⟧。", "发明专利受理量 | target"),
      FigureCase("市科技局多次召开会议，印发目标责任分解意见，共分解为⟦14项⟧。", "责任分解 ~科技局"),
      FigureCase("在库培育企业⟦96家⟧，已申报第一批⟦35家⟧。", "培育企业", "申报 ~第一批"),
      FigureCase("今年新开工项目⟦45个⟧，其中工业⟦30个⟧、农业⟦15个⟧。", "项目 | new", "工业 | new", "农业 | new"),
      FigureCase(
        "技改投资增长⟦12%⟧，总量和增速分别列全市⟦第三⟧和⟦第二⟧。", "技改投资 | growth", "技改投资 总量 | rank", "技改投资 增速 | rank"),
      FigureCase("申报省级项目⟦18个⟧、市级项目⟦26个⟧，获批立项⟦32个⟧。", "省级项目", "市级项目", "项目 立项 ~市级"),
      FigureCase("专利申请年度目标任务为⟦60件⟧，发明授权计划量⟦18件⟧。", "专利申请 ~目标 ~年度 | target", "发明授权 ~计划 | target"),
      FigureCase("全年标准制定任务数⟦30件⟧，已完成⟦26件⟧。", "标准制定 ~任务 | target", "标准制定 ~任务"),
      FigureCase(
        "基础研究、应用研究和试验发展经费分别增长⟦15.2%⟧、⟦11.3%⟧和⟦12.6%⟧。", "基础研究 经费 ~应用 | growth", "应用研究 经费 ~试验 | growth",
        "试验发展 经费 ~应用 | growth"),
      FigureCase("软件业收入增长⟦14.2%⟧，超出预期目标⟦3个百分点⟧。", "软件业收入 | growth", "软件业收入 ~目标 | change"),
      FigureCase("技术合同成交额、登记项数分别为⟦8.2亿元⟧、⟦230项⟧。", "技术合同 成交额", "技术合同 登记项数"),
      FigureCase("强镇惠民计划⟦3项⟧，资助资金⟦215万元⟧；数字乡村计划⟦6项⟧，资助资金⟦84万元⟧。", "强镇惠民", "强镇惠民 资助资金", "数字乡村", "数字乡村 资助资金"),
      FigureCase("规上物流企业⟦87家⟧，实现营业收入⟦21.6亿元⟧。", "规上物流企业", "规上物流 营业收入"),
      FigureCase("进出口总额⟦9亿元⟧，完成年任务（近⟦25亿元⟧）的⟦36%⟧。", "进出口总额", "_ | approx target", "进出口 | share"),
      FigureCase("综合排名⟦第38名⟧，三年跃升⟦11个位次⟧，举办讲座⟦27场（次）⟧。", "_ | rank", "_ | change =11个位次", "讲座 | =27场次"),
      FigureCase(
        "R&D经费投入占地区生产总值的比重为⟦2.19%⟧，比上年提高⟦0.04个百分点⟧。", "R&D | share #rd.intensity",
        "R&D | change yoy #rd.intensity"),
      FigureCase("投入强度为⟦2.35%⟧，比上年修订后提高⟦0.09个百分点⟧。", "投入强度", "投入强度 ~修订 | change yoy"),
      FigureCase("R&D经费投入强度经济普查修订后为⟦2.24%⟧。", "R&D经费投入强度 ~修订"),
      FigureCase("国家级孵化器⟦3家⟧、省级孵化器⟦15家⟧、市级孵化器⟦40家⟧，共计⟦58家⟧。", "国家级", "省级", "市级", "孵化器 ~市级"),
      FigureCase("开展农技培训⟦46期⟧，培训⟦1.2万人次⟧，培训受益面达⟦28%⟧。", "农技培训", "农技培训", "受益面"),
      FigureCase("全市GDP⟦762.5亿元⟧，全社会R&D⟦19亿元⟧。", "GDP", "R&D"),
      FigureCase("创新能力保持全省排名⟦前八⟧。", "创新能力 | rank"),
      FigureCase("研究与试验发展（R&D）经费⟦62.3亿元⟧。", "研究与试验发展 R&D 经费 | #rd.expenditure"),
      FigureCase("专利申请量突破⟦千件⟧大关，达到⟦1086件⟧。", "专利申请 | over", "专利申请"),
    ])
  func labels(example: FigureCase) { example.check() }

  @Test(
    "a verb between two nouns belongs to the name",
    arguments: [
      FigureCase("专利实施转化产值达到⟦3.6亿元⟧。", "专利 转化 产值"),
      FigureCase("该方案包括⟦8个⟧科研开发项目。", "科研开发项目"),
      FigureCase("为⟦126户⟧企业发放稳岗返还补贴资金⟦248万元⟧。", "稳岗 企业", "稳岗 补贴资金"),
      FigureCase("出台管理办法与扶持政策⟦2个⟧。", "管理办法 扶持政策"),
      FigureCase("推广优质茶叶⟦50个⟧品种。", "茶叶 品种"),
    ])
  func compounds(example: FigureCase) { example.check() }

  @Test(
    "分别 before what is done deals out no names",
    arguments: [
      FigureCase(
        "列入国家级项目⟦5项⟧，分别是国际合作计划⟦2项⟧、星火计划⟦2项⟧、火炬计划⟦1项⟧。", "国家级项目", "国际合作计划", "星火计划", "火炬计划"),
      FigureCase(
        "上半年专利授权⟦318件⟧（其中发明专利⟦42件⟧），同比分别增长⟦23.5%⟧和⟦16.7%⟧。", "专利授权", "发明专利", "专利授权 | growth yoy",
        "发明专利 | growth yoy"),
    ])
  func respectively(example: FigureCase) { example.check() }

  @Test(
    "a bracket behind a number tells of that one alone",
    arguments: [
      FigureCase(
        "截至6月底，全县共有高新技术企业⟦56家⟧（其中今年新认定⟦8家⟧）、科技型中小企业⟦132家⟧。",
        "高新技术企业 | cumulative 2021-06/2021-06", "高新技术企业 | new", "科技型中小企业 | cumulative 2021-06/2021-06"),
      FigureCase("争取滚动支持的项目⟦1个⟧《智能喷灌装备研制》。", "项目 ~喷灌"),
    ])
  func brackets(example: FigureCase) { example.check() }

  @Test(
    "where a total is of what happened, or of those that did something, it is no stock",
    arguments: [
      FigureCase("1-5月，全市专利申请总量为⟦1042件⟧。", "专利申请"),
      FigureCase("全年专利申请⟦1200件⟧，授权总量⟦653件⟧。", "专利申请", "授权总量"),
      FigureCase("第二批已有⟦27家⟧企业上报。", "企业 上报"),
    ])
  func flows(example: FigureCase) { example.check() }

  @Test(
    "what a measure, an outcome or a part is of",
    arguments: [
      FigureCase("今年计划油菜面积⟦40万亩⟧，稳定产量⟦6万吨⟧。", "油菜面积 | target", "油菜 产量 ~稳定 | target"),
      FigureCase("出栏肉牛⟦3.2万头⟧、山羊⟦9万只⟧。", "出栏 肉牛", "山羊 ~出栏"),
      FigureCase("出栏肉牛⟦3.2万头⟧、山羊⟦9万头⟧。", "出栏 肉牛", "山羊出栏"),
      FigureCase("全年授予专利权⟦1.2万件⟧，增长⟦8%⟧。", "专利授权 | =12000件", "专利授权 | growth"),
      FigureCase("落实加计扣除政策，减免所得税⟦860万元⟧。", "减免所得税"),
      FigureCase("食品产业规上企业⟦26家⟧，产值⟦31亿元⟧。", "规上企业", "企业 产值"),
      FigureCase("设立子基金⟦4支⟧，资金总规模⟦12亿元⟧。", "子基金 | ?accumulation", "子基金 资金总规模"),
      FigureCase("下岗人员再就业⟦420人⟧，残疾人员实现就业⟦86人⟧。", "再就业", "残疾人员 就业"),
      FigureCase("新获批⟦2家⟧全国重点实验室，在学研究生⟦3200人⟧。", "全国重点实验室 | new", "在学研究生"),
      FigureCase("首次突破⟦300件⟧大关。", "_ ~大关 | over"),
      FigureCase("安排专项资金⟦3亿元⟧，首期⟦8000万元⟧。", "专项资金", "资金 首期"),
      FigureCase("认定技术合同⟦320项⟧，成交总金额⟦9亿元⟧。", "技术合同", "技术合同 成交总金额"),
      FigureCase("科技型企业⟦96家⟧，其中营业收入⟦1亿元⟧以上⟦12家⟧。", "科技型企业", "营业收入 | over", "营业收入 科技型企业"),
    ])
  func owners(example: FigureCase) { example.check() }

  @Test(
    "speeds and totals of what was told last",
    arguments: [
      FigureCase("拥有高企⟦21家⟧。工业投资增长⟦24%⟧，增幅居全市⟦第二⟧。", "高新技术企业", "工业投资 | growth", "工业投资 增幅 ~高企 | rank"),
      FigureCase("服务业增加值⟦82亿元⟧，总量和增幅分别居全省⟦第2位⟧和⟦第4位⟧。", "服务业增加值", "服务业增加值 总量 | rank", "服务业增加值 增幅 | rank"),
      FigureCase("税收收入⟦4.2亿元⟧，自然增幅⟦1.6%⟧。", "税收收入", "税收收入 | growth"),
      FigureCase("服务业增加值⟦82亿元⟧。增加值占全市GDP的⟦18%⟧。", "服务业增加值", "服务业增加值 | share"),
      FigureCase(
        "今年计划小麦面积⟦30万亩⟧，全年实际完成小麦面积⟦31万亩⟧，产量⟦16万吨⟧，分别增长⟦2%⟧和⟦3%⟧。", "小麦面积 | target",
        "小麦面积", "小麦 产量", "小麦面积 | growth", "小麦 产量 | growth"),
    ])
  func speeds(example: FigureCase) { example.check() }
}
