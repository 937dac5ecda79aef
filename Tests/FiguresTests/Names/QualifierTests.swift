import Testing

/// Words before a noun that say of which of them the number is: how many people share it, where it goes, what kind it is.
@Suite("What a name is told apart by")
struct QualifierTests {
  @Test(
    "to how many people something is held",
    arguments: [
      FigureCase("全县新登记个体户⟦820户⟧，每千人拥有个体户⟦96户⟧。", "个体户 | new", "每千人 个体户"),
      FigureCase("全区每百户家庭拥有家用汽车⟦38辆⟧。", "每百户家庭 家用汽车"),
      FigureCase("每万人口拥有公交车辆⟦9标台⟧。", "每万人口 公交车辆 | =9标台"),
      FigureCase("人均拥有公共图书馆藏书⟦1.4册⟧。", "人均 藏书"),
    ])
  func perHead(example: FigureCase) { example.check() }

  @Test(
    "a place within another, and where something goes",
    arguments: [
      FigureCase("省内销售额⟦42亿元⟧，占⟦56%⟧；省外销售额⟦33亿元⟧。", "省内 销售额 | @省内", "省内 销售额 | share", "省外 销售额"),
      FigureCase("县域网络零售额突破⟦15亿元⟧。", "县域 零售额 | over"),
      FigureCase("茶叶出口⟦2600吨⟧，其中销往长三角的占⟦三成⟧。", "茶叶出口", "销往长三角 | share"),
      FigureCase("销往省外⟦48万吨⟧，其中销往西部的占⟦四成⟧。", "销往省外", "销往西部 ~省外 | share"),
      FigureCase("邀请省内外嘉宾⟦130名⟧。", "省内外嘉宾"),
      FigureCase("综合效益居省内⟦第4位⟧。", "综合效益 ~省内 | rank"),
      FigureCase("在省内建立分中心⟦5个⟧。", "分中心 ~省内"),
      FigureCase("技能竞赛成绩居全国⟦第10位⟧、西部⟦第2位⟧。", "技能竞赛成绩 | rank", "技能竞赛成绩 ~西部 | rank"),
    ])
  func places(example: FigureCase) { example.check() }

  @Test(
    "kinds that are called by a verb",
    arguments: [
      FigureCase("文化建设类建议⟦31件⟧，占⟦17%⟧。", "文化建设类建议", "文化建设类建议 | share"),
      FigureCase("社区建设管理类议案⟦12件⟧。", "社区建设管理类议案"),
      FigureCase("入库加工类企业⟦43家⟧。", "加工类企业"),
      FigureCase("举办类似活动⟦3次⟧。", "活动"),
    ])
  func kinds(example: FigureCase) { example.check() }

  @Test(
    "words that hold 的, 有 or a verb",
    arguments: [
      FigureCase("涉案标的总额⟦1.3亿元⟧，同比增长⟦两成⟧。", "标的总额", "标的总额 | growth yoy"),
      FigureCase("判处有期徒刑⟦38人⟧，判处缓刑⟦12人⟧。", "有期徒刑", "缓刑"),
      FigureCase("奶牛标准养殖规模由⟦1.2万头⟧扩大到⟦1.6万头⟧。", "奶牛 养殖规模", "奶牛 养殖规模"),
      FigureCase("外观设计转让成交额是上年的⟦1.8倍⟧。", "外观设计转让成交额 | multiple yoy"),
      FigureCase("行政村宽带通达率⟦99%⟧，实际到资⟦6200万美元⟧。", "宽带通达率", "到资"),
      FigureCase("建成省、市、县三级工坊⟦42家⟧，其中省级⟦6家⟧。", "工坊", "省级工坊 ~三级"),
      FigureCase("闭会期间建议⟦16件⟧。", "闭会期间建议"),
      FigureCase("闭会期间收到建议⟦16件⟧。", "建议"),
    ])
  func wholes(example: FigureCase) { example.check() }

  @Test(
    "what is counted together, and with whom something is done",
    arguments: [
      FigureCase("选派⟦18名⟧市、县农艺师与⟦40个⟧村结对帮扶。", "市、县农艺师", "村"),
      FigureCase("问题线索分别转由⟦31个⟧业务科室核查。", "业务科室 ~线索"),
      FigureCase("分别与⟦12所⟧高校签订协议。", "高校"),
      FigureCase("新建泵站⟦3座⟧、水闸⟦5座⟧，分别完成投资⟦2亿元⟧、⟦1亿元⟧。", "泵站 | new", "水闸 | new", "_", "_"),
    ])
  func together(example: FigureCase) { example.check() }

  @Test(
    "what became of cases",
    arguments: [
      FigureCase("受理劳动争议案件⟦420件⟧，审结⟦405件⟧，同比上升⟦12%⟧。", "劳动争议案件", "劳动争议案件审结", "劳动争议案件审结 | growth yoy"),
      FigureCase("新收执行案件⟦86件⟧，执结⟦81件⟧。", "执行案件", "执行案件执结 ~新收"),
      FigureCase("代表建议办复率⟦100%⟧，满意率⟦96%⟧。", "代表建议办复率", "代表建议满意率 ~办复"),
      FigureCase("代表提交议案⟦12件⟧，立案⟦9件⟧。", "议案 ~提交", "议案立案"),
      FigureCase("受理环境信访⟦86件⟧。\n结案⟦81件⟧。", "环境信访", "环境信访结案 ~受理"),
      FigureCase("查办价格案件⟦56件⟧、立案⟦23件⟧。", "价格案件", "价格案件 立案"),
    ])
  func rulings(example: FigureCase) { example.check() }

  @Test(
    "what passed has the name of what was told, and places what was told of others",
    arguments: [
      FigureCase("申报市级实训基地⟦9家⟧，已通过评审⟦5家⟧，获批⟦3家⟧。", "市级实训基地", "实训基地通过评审", "实训基地"),
      FigureCase("推荐专精特新企业⟦46家⟧；通过认定⟦31家⟧。", "专精特新企业", "专精特新企业通过认定"),
      FigureCase("通过验收⟦12项⟧。", "通过验收"),
      FigureCase(
        "全市农机化率为⟦82%⟧，石桥县、柳河县分别仅为⟦61%⟧、⟦58%⟧。", "农机化率", "石桥县 农机化率 | ?aspect", "柳河县 农机化率 | ?aspect"),
      FigureCase("东城区有养老机构⟦12家⟧，西河县⟦9家⟧。", "养老机构 ~东城区", "养老机构"),
      FigureCase("东城区有效商标⟦120件⟧。", "有效商标"),
    ])
  func passed(example: FigureCase) { example.check() }

  @Test(
    "what was not done much, and trends that turned",
    arguments: [
      FigureCase("引进高端人才不多，仅占人才总量的⟦3%⟧。", "高端人才 ~不多 | share"),
      FigureCase("开设实训课程较少，只占课程总量的⟦一成⟧。", "实训课程 ~较少 | share"),
      FigureCase("服务业投资增速由负转正、达到⟦4.2%⟧。", "服务业投资 ~转正 | growth"),
      FigureCase(
        "服务业投资增速由一季度的⟦-6.2%⟧回升至上半年的⟦1.8%⟧。", "服务业投资 | growth =-6.2%", "服务业投资 | growth"),
      FigureCase("⟦15项⟧监测指标中，⟦9项⟧高于全市平均水平，⟦3项⟧低于全市平均水平。", "监测指标", "监测指标 ~水平", "监测指标 ~水平"),
      FigureCase("工业税收由降转升，增长⟦2.1%⟧。", "工业税收 ~转升 | growth"),
    ])
  func turns(example: FigureCase) { example.check() }
}
