import Testing

/// Names of those that are told apart by what is said of them, and of amounts that say only how much.
@Suite("Those that are told apart")
struct ThoseTests {
  @Test(
    "those that a bound, a trend or a standing tells apart",
    arguments: [
      FigureCase("研发强度超过全市平均水平的县有⟦4个⟧。", "研发强度 超过 平均水平 县"),
      FigureCase("完成全年任务的有⟦3个⟧：高新区⟦12家⟧、江城区⟦9家⟧。", "完成全年任务", "高新区", "江城区"),
      FigureCase(
        "规上企业⟦1127家⟧，其中营业收入超⟦10亿元⟧的⟦47家⟧。", "规上企业", "_ | over", "营业收入超10亿元 规上企业 ~其中"),
      FigureCase("产值前十位的企业中有⟦3户⟧产值下降。", "产值下降 企业"),
      FigureCase(
        "应用类成果中，达到国际领先水平的⟦13项⟧，国内先进水平的⟦87项⟧。", "国际领先水平 应用类成果 ~中", "国内先进水平 应用类成果"),
      FigureCase("新签约亿元以上项目⟦38个⟧。", "签约 亿元以上项目 | new"),
      FigureCase("新签约⟦5亿元⟧以上项目⟦12个⟧。", "项目 | new over", "签约 5亿元以上项目 | new"),
      FigureCase("惠及企业⟦86家⟧，其中首次获贷企业⟦39家⟧。", "企业", "首次获贷企业"),
    ])
  func told(example: FigureCase) { example.check() }

  @Test(
    "amounts of what was told",
    arguments: [
      FigureCase(
        "申请专利⟦86件⟧，其中发明专利⟦17件⟧，授权专利⟦41件⟧，申请量居全市⟦第四位⟧。", "专利申请", "发明专利申请", "专利授权 ~申请 | #patent.grants",
        "专利申请 ~发明 | rank"),
      FigureCase(
        "专利申请量⟦1863件⟧，申请总量在全市⟦八个⟧县区中列⟦第二位⟧。", "专利申请量", "_", "专利申请 ~总量 | rank"),
      FigureCase("获批省重点研发项目⟦86项⟧，经费⟦1.2亿元⟧，项目数占全省的⟦三成⟧。", "重点研发项目", "经费", "重点研发项目 | share"),
      FigureCase("登记技术合同⟦1846项⟧，合同成交总额⟦63亿元⟧。", "技术合同", "技术合同成交总额"),
      FigureCase("实际利用外资⟦2260万美元⟧，总量在全市排⟦第4位⟧。", "实际利用外资", "实际利用外资 ~排 | rank"),
      FigureCase("财政科技支出占财政支出的⟦0.9%⟧，低于全省⟦1.3%⟧的平均水平。", "财政科技支出 | share", "财政科技支出 | share"),
      FigureCase("调解成功率⟦88.9%⟧，按期结案率⟦100%⟧。", "调解成功率", "结案率 ~成功率"),
      FigureCase(
        "技术服务合同⟦16项⟧，成交额⟦6亿元⟧，项数和成交额分别占总数的⟦52%⟧和⟦59%⟧。", "技术服务合同", "技术服务合同成交额",
        "技术服务合同项数 | share", "技术服务合同成交额 | share"),
      FigureCase("新登记市场主体⟦3.2万户⟧，平均每天新增⟦92户⟧。", "市场主体 | new", "市场主体 ~平均 | new"),
      FigureCase("征集重大项目⟦73项⟧，经专家评审立项⟦28项⟧。", "重大项目", "重大项目 立项 ~专家"),
    ])
  func amounts(example: FigureCase) { example.check() }

  @Test(
    "lists that share a head, and that are dealt out later",
    arguments: [
      FigureCase(
        "职工基本养老、失业、工伤保险参保人数分别达⟦11万人⟧、⟦4万人⟧和⟦7万人⟧。", "职工基本养老保险参保人数", "失业保险参保人数", "工伤保险参保人数"),
      FigureCase(
        "专利授权量⟦9120件⟧，其中发明、实用新型分别为⟦2010件⟧和⟦6010件⟧。", "专利授权量", "发明专利授权量", "实用新型专利授权量"),
      FigureCase(
        "成交额居⟦前三位⟧的领域依次为电子信息、新能源和先进制造，成交额分别为⟦58亿元⟧、⟦37亿元⟧和⟦24亿元⟧。", "_ | rank", "电子信息 成交额",
        "新能源 成交额", "先进制造 成交额"),
      FigureCase(
        "先进制造、城市建设与社会发展、生物医药领域紧随其后，成交额依次为⟦13亿元⟧、⟦9亿元⟧和⟦6亿元⟧。", "先进制造 成交额", "城市建设与社会发展 成交额",
        "生物医药领域 成交额 ~随"),
      FigureCase("专利申请⟦21438件⟧。\n从类型看，发明⟦6917件⟧。", "专利申请", "发明专利申请"),
      FigureCase(
        "登记成果⟦266项⟧，其中应用类成果⟦218项⟧、基础类成果⟦48项⟧，分别占登记总数的⟦82%⟧和⟦18%⟧。", "成果", "应用类成果", "基础类成果",
        "应用类成果 ~总数 | share", "基础类成果 ~总数 | share"),
      FigureCase(
        "从主营业务收入看，电子信息领域⟦88.6亿元⟧，居⟦首位⟧；\n新能源领域⟦33亿元⟧。", "电子信息领域 主营业务收入", "电子信息领域 | rank",
        "新能源领域 主营业务收入"),
    ])
  func lists(example: FigureCase) { example.check() }

  @Test(
    "words that are no verbs here",
    arguments: [
      FigureCase("科技促进社会发展指数⟦62.9分⟧、科技活动投入指数⟦53.1分⟧。", "科技促进社会发展指数", "科技活动投入指数"),
      FigureCase("研发投入⟦25亿元⟧，其中企业自有资金⟦17亿元⟧；\n自选课题超过⟦三成⟧。", "研发投入", "企业自有资金", "自选课题 | share over"),
      FigureCase("政府投入⟦5亿元⟧，比上年略减⟦0.3亿元⟧。", "政府投入", "政府投入 | change yoy =-30000000元"),
      FigureCase("规模养殖场（小区）发展到⟦212个⟧。", "规模养殖场"),
      FigureCase("大篷车全年行程⟦3600公里⟧。", "行程"),
    ])
  func nouns(example: FigureCase) { example.check() }

  @Test(
    "targets of which so much is done",
    arguments: [
      FigureCase("到位资金⟦38亿元⟧，完成年度任务⟦80亿元⟧的⟦47.8%⟧。", "到位资金", "到位资金 | target", "到位资金 | share"),
      FigureCase(
        "商标申请和注册分别完成全年目标任务的⟦61%⟧和⟦70%⟧。", "商标申请 ~任务 | share 2021-01/2021-06",
        "注册 ~任务 | share 2021-01/2021-06", title: "云川市科学技术局2021年上半年工作总结"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "new ones, and those that were there",
    arguments: [
      FigureCase(
        "新认定高新技术企业⟦9家⟧，通过复审⟦6家⟧，总数达到⟦60家⟧。", "高新技术企业 | new", "复审", "高新技术企业 ~复审 | cumulative"),
      FigureCase("拥有省级企业⟦31家⟧，其中上半年新增⟦7家⟧。", "省级企业 | cumulative", "省级企业 | new"),
      FigureCase(
        "贷款累计发放⟦137笔⟧、⟦8.9亿元⟧，其中今年新增⟦52笔⟧、⟦3.4亿元⟧。", "贷款 | cumulative", "贷款 | cumulative", "贷款 | new",
        "贷款 | new"),
      FigureCase("执行期内新增产值⟦21亿元⟧、税收⟦1.3亿元⟧。", "产值 ~期内 | new", "税收 | new"),
    ])
  func new(example: FigureCase) { example.check() }

  @Test(
    "who it is that a list tells of",
    arguments: [
      FigureCase(
        "⟦12家⟧省级高新区（其中国家级⟦4家⟧）实现营业总收入⟦60亿元⟧、工业总产值⟦50亿元⟧、上缴税费⟦2亿元⟧。", "省级 高新区 ~实现", "国家级 高新区",
        "高新区营业总收入", "高新区工业总产值", "高新区上缴税费"),
      FigureCase(
        "重点项目完成投资⟦29亿元⟧。\n其中，工业项目⟦37个⟧，完成投资⟦18亿元⟧；\n农业项目⟦9个⟧，完成投资⟦2亿元⟧。", "重点项目 投资", "工业项目",
        "工业项目 投资", "农业项目", "农业项目 投资"),
      FigureCase("高新技术产业产值增长⟦8%⟧，增加值增长⟦7%⟧。", "高新技术产业产值 | growth", "高新技术产业增加值 | growth"),
      FigureCase(
        "省、市重大项目开工率、投资完成率分别为⟦100%⟧和⟦112%⟧。", "省、市重大项目开工率 | ?aspect", "投资完成率 ~省 | ?aspect"),
      FigureCase("研发经费支出⟦7.8亿元⟧，其中企业支出⟦7.3亿元⟧。", "研发经费支出", "企业研发经费支出"),
      FigureCase("新增产业领军人才⟦11人⟧，其中传统产业类⟦4人⟧。", "产业领军人才 | new", "传统产业类 领军人才 | new"),
      FigureCase("重点项目开工率⟦84%⟧，完成投资⟦39亿元⟧。", "重点项目开工率", "重点项目 投资 ~开工率"),
      FigureCase("卫生技术人员⟦3342人⟧，其中执业（助理）医师⟦1408人⟧。", "卫生技术人员", "执业（助理）医师"),
      FigureCase("先进制造领域增加值⟦64亿元⟧，总量最大，占全省的⟦三成⟧。", "先进制造领域增加值", "先进制造领域增加值 ~总量 | share"),
      FigureCase("财政收入⟦11亿元⟧，剔除留抵退税因素后增长⟦4%⟧。", "财政收入", "财政收入 | growth"),
      FigureCase("提前完成市委提出的⟦30%⟧的目标。", "_ | ?aspect target"),
      FigureCase(
        "专利申请⟦2763件⟧，完成年度任务（⟦3200件⟧）的⟦86%⟧，其中发明专利申请⟦742件⟧，下降⟦3%⟧。", "专利申请", "专利申请 | target",
        "专利申请 | share", "发明专利申请", "发明专利申请 | growth =-3%"),
    ])
  func owners(example: FigureCase) { example.check() }
}
