import Testing

@Suite("Indicator names")
struct NameTests {
  @Test(
    "a name is subject and measure, without verbs, places and times",
    arguments: [
      FigureCase("全市高新技术产业实现产值⟦320亿元⟧。", "高新技术产业 产值 ~实现 ~全市"),
      FigureCase("2021年全市完成技术合同登记⟦126项⟧。", "技术合同 ~完成 ~2021"),
      FigureCase("组织实施省级科技计划项目⟦36项⟧。", "科技计划项目 ~组织"),
      FigureCase("引进高层次人才⟦36名⟧。", "高层次人才"),
      FigureCase("举办科技培训班⟦36期⟧。", "培训班"),
      FigureCase("争取上级资金⟦3.2亿元⟧。", "上级资金 ~争取"),
      FigureCase("全社会R&D经费支出占GDP比重达到⟦2.6%⟧。", "R&D经费 | share"),
      FigureCase("新增⟦12家⟧国家级高新技术企业。", "高新技术企业 | new"),
      FigureCase("⟦12家⟧企业通过高新技术企业复审。", "企业 复审"),
      FigureCase("走访企业⟦218家⟧，解决难题⟦47个⟧。", "企业", "难题"),
      FigureCase("发放科技创新券⟦1200万元⟧。", "科技创新券 ~发放"),
      FigureCase("新建⟦3个⟧省级重点实验室。", "重点实验室 | new"),
      FigureCase("万人有效发明专利拥有量达⟦18.6件⟧。", "发明专利拥有量"),
      FigureCase("规模以上工业企业研发经费支出⟦26亿元⟧。", "规模以上工业企业 研发经费"),
      FigureCase("与⟦26所⟧高校建立合作关系。", "高校"),
      FigureCase("我市荣获省科学技术奖⟦9项⟧。", "科学技术奖 ~荣获"),
      FigureCase("开展“科技进万家”活动⟦36场次⟧。", "活动"),
      FigureCase("《云川科技》刊发信息⟦360条⟧。", "信息"),
      FigureCase("云川股份有限公司实现销售收入⟦12亿元⟧。", "销售收入 ~实现"),
      FigureCase("高新区研究开发中心达到⟦12家⟧。", "研究开发中心"),
      FigureCase("总投资⟦3.2亿元⟧的科技馆项目开工。", "投资"),
      FigureCase("有⟦36名⟧科技人员参加培训。", "科技人员"),
      FigureCase("专利质押融资登记金额⟦3.2亿元⟧。", "专利质押融资登记金额"),
    ])
  func name(example: FigureCase) { example.check() }

  @Test(
    "a clause without a subject takes the one before",
    arguments: [
      FigureCase("技术合同成交额⟦3.5亿元⟧，增长⟦18%⟧。", "技术合同成交额", "技术合同成交额 | growth"),
      FigureCase("技术合同成交额达到⟦3.5亿元⟧；同比增长⟦18%⟧。", "技术合同成交额", "技术合同成交额 | growth yoy"),
      FigureCase("高新技术企业总数达到⟦86家⟧，居全省⟦第3位⟧。", "高新技术企业 | cumulative", "高新技术企业 | rank"),
      FigureCase("登记技术合同⟦126项⟧，成交额⟦3.5亿元⟧。", "技术合同", "技术合同 成交额"),
      FigureCase("引进专家⟦36名⟧、团队⟦6个⟧。", "专家", "团队"),
      FigureCase("新增高新技术企业⟦12家⟧，同比增长⟦20%⟧。", "高新技术企业 | new", "高新技术企业 | growth yoy ?accumulation"),
      FigureCase("研发投入⟦26亿元⟧，占生产总值的⟦2.6%⟧。", "研发投入", "研发投入 | share"),
      FigureCase("新材料产业产值⟦32亿元⟧，增速⟦12%⟧。", "新材料产业产值", "新材料产业产值 | growth"),
      FigureCase("实施科技项目⟦36项⟧，总投资⟦5.6亿元⟧。", "科技项目", "科技项目 投资"),
      FigureCase(
        "广东（占⟦13.7%⟧）、江苏（占⟦11.2%⟧）位居前列。", "广东 | share", "江苏 | share"
      ),
      FigureCase("高新区（产值⟦122亿元⟧）发展较快。", "产值"),
    ])
  func elided(example: FigureCase) { example.check() }

  @Test(
    "分别 gives each value its own name",
    arguments: [
      FigureCase("产值、销售、利税分别为⟦58亿元⟧、⟦56亿元⟧和⟦4.7亿元⟧。", "产值", "销售", "利税"),
      FigureCase(
        "园区纺织业产值、利润、税收分别完成⟦12亿元⟧、⟦9000万元⟧和⟦4100万元⟧，比上年分别增长⟦6%⟧、⟦3.5%⟧和⟦2.1%⟧。", "纺织业 产值", "纺织业 利润",
        "纺织业 税收",
        "纺织业 产值 | growth yoy", "纺织业 利润 | growth yoy", "纺织业 税收 | growth yoy"),
      FigureCase(
        "专利申请量和授权量分别为⟦3200件⟧、⟦2100件⟧，分别增长⟦12%⟧和⟦8%⟧。", "专利申请", "专利授权", "专利申请 | growth", "专利授权 | growth"),
      FigureCase(
        "商标申请量、注册量由2018年的⟦860件⟧、⟦540件⟧提高到2021年的⟦1320件⟧、⟦915件⟧。", "商标 | 2018-01/2018-12",
        "注册量 | 2018-01/2018-12",
        "商标 | 2021-01/2021-12", "注册量 | 2021-01/2021-12"),
      FigureCase("高新技术企业、科技型中小企业分别新增⟦12家⟧和⟦46家⟧。", "高新技术企业 | new", "科技型中小企业 | new"),
      FigureCase("全市和高新区工业投资分别增长⟦12%⟧、⟦15%⟧。", "工业投资 | growth", "工业投资 | growth"),
      FigureCase("甲县、乙县、丙县技术合同成交额分别达到⟦3亿元⟧、⟦2亿元⟧、⟦1亿元⟧。", "技术合同成交额", "技术合同成交额", "技术合同成交额"),
      FigureCase(
        "第一、二、三产业分别增长⟦3.1%⟧、⟦7.2%⟧、⟦8.3%⟧。", "第一 产业 | growth", "二 产业 | growth", "三产业 | growth"),
      FigureCase(
        "国家级、省级、市级平台分别达到⟦3家⟧、⟦26家⟧、⟦58家⟧。", "国家级 平台", "省级 平台", "市级平台"),
      FigureCase(
        "新增和累计入库企业分别为⟦36家⟧、⟦218家⟧。", "入库企业 | new", "入库企业 | cumulative",
        known: "新增和累计 deal out the accumulation as well"),
      FigureCase("资金、项目、人才数量分别居全省⟦第2⟧、⟦第3⟧和⟦第5位⟧。", "资金 | rank", "项目 | rank", "人才 | rank"),
    ])
  func respectively(example: FigureCase) { example.check() }

  @Test(
    "其中 tells parts of the figure before",
    arguments: [
      FigureCase("新增企业⟦36家⟧，其中国家级⟦3家⟧、省级⟦12家⟧。", "企业 | new", "国家级 企业 | new", "省级 企业 | new"),
      FigureCase("申请专利⟦320件⟧，其中发明专利⟦86件⟧。", "专利", "发明专利"),
      FigureCase("专利申请量⟦320件⟧，其中：发明⟦86件⟧，实用新型⟦200件⟧。", "专利申请量", "发明", "实用新型"),
      FigureCase("常住人口⟦412万人⟧，其中城镇人口⟦265万人⟧，占⟦64.3%⟧。", "常住人口", "城镇人口", "城镇人口 | share"),
      FigureCase("投入资金⟦3.6亿元⟧，其中财政资金⟦1.2亿元⟧。", "资金", "财政资金"),
      FigureCase("举办活动⟦36场⟧，其中大型活动⟦6场⟧，参加人数⟦1.2万人次⟧。", "活动", "大型活动", "参加人数"),
      FigureCase("引进人才⟦86名⟧（其中博士⟦36名⟧）。", "人才", "博士"),
      FigureCase("完成投资⟦36亿元⟧。\n其中，工业投资⟦20亿元⟧，增长⟦8%⟧。", "投资", "工业投资", "工业投资 | growth"),
    ])
  func ofWhich(example: FigureCase) { example.check() }

  @Test(
    "由…到… tells one indicator twice",
    arguments: [
      FigureCase("高新技术企业由⟦36家⟧增加到⟦86家⟧。", "高新技术企业", "高新技术企业"),
      FigureCase("高新技术企业由2016年的⟦36家⟧增加到⟦86家⟧。", "高新技术企业 | 2016-01/2016-12", "高新技术企业 | 2021-01/2021-12"),
      FigureCase("研发投入强度从⟦1.8%⟧提高到⟦2.6%⟧。", "研发投入强度", "研发投入强度"),
      FigureCase("高新技术产业增加值占比由上年的⟦41%⟧提高到⟦46%⟧。", "高新技术产业增加值 | share 2020-01/2020-12", "高新技术产业增加值 | share"),
      FigureCase(
        "科技支出从2016年⟦1.2亿元⟧增长到2021年⟦3.6亿元⟧，年均增长⟦24%⟧。", "科技支出 | 2016-01/2016-12", "科技支出 | 2021-01/2021-12",
        "科技支出 | growth since:2016"),
    ])
  func fromTo(example: FigureCase) { example.check() }

  @Test(
    "signs in the place of digits measure what is told after them",
    arguments: [
      FigureCase(
        "实现数字经济投资xx亿元，增速⟦21.5%⟧，占全部投资⟦16.2%⟧。", "数字经济投资 | growth", "数字经济投资 | share"),
      FigureCase("民营工业产值**万元，增速⟦9.4%⟧。", "民营工业产值 ~* | growth"),
      FigureCase("XX项目通过验收，培育企业x家，XX市获奖⟦3项⟧。", "_"),
    ])
  func masked(example: FigureCase) { example.check() }

  @Test(
    "what is counted stands behind 以上",
    arguments: [
      FigureCase("培育⟦60家⟧以上瞪羚企业。", "瞪羚企业 ~培育 | over"),
      FigureCase("选派⟦800名⟧左右科技特派员下乡。", "科技特派员 | approx"),
      FigureCase("改造提升⟦18个⟧养老机构。", "养老机构"),
      FigureCase("巩固提升⟦36万亩⟧蔬菜基地。", "蔬菜基地 ~巩固"),
    ])
  func behindBounds(example: FigureCase) { example.check() }

  @Test(
    "names end where what is told of them begins",
    arguments: [
      FigureCase("入境游客、过境游客人次分别增长⟦6%⟧、⟦9%⟧。", "入境游客 人次 | growth", "过境游客 人次 | growth"),
      FigureCase("一二三产增加值分别增长⟦3%⟧、⟦6%⟧、⟦5%⟧。", "第一产业 增加值 | growth", "第二产业 增加值 | growth", "第三产业 增加值 | growth"),
      FigureCase("工业对经济增长贡献率从⟦18%⟧提升到⟦34%⟧。", "工业 贡献率 ~从", "工业 贡献率 ~从"),
      FigureCase("外贸在订单下降的情况下增长⟦6%⟧。", "外贸 ~情况 | growth"),
      FigureCase("机器人产量五年增长⟦3.2倍⟧。", "机器人产量 ~五年 | multiple"),
      FigureCase("机器人产量六年增长⟦3.6倍⟧。", "机器人产量 ~六年 | multiple"),
      FigureCase("机器人产量十二年增长⟦8倍⟧。", "机器人产量 ~二年 | multiple"),
      FigureCase("区属企业由⟦36家⟧整合为⟦21家⟧。", "区属企业 ~整合", "区属企业 ~整合"),
      FigureCase("新增社会融资规模⟦80亿元⟧。", "社会融资规模 | new"),
      FigureCase("农产品网络零售额、乡村旅游经营收入分别增长⟦6%⟧、⟦8%⟧。", "网络零售额 ~收入 | growth", "经营收入 | growth"),
      FigureCase("低保标准从⟦510元/月⟧提高到⟦640元/月⟧。", "低保标准", "低保标准"),
      FigureCase("全县生产总值增长⟦6%⟧、迈上⟦300亿元⟧台阶。", "生产总值 | growth", "生产总值 | over"),
      FigureCase("新增从业人员⟦2万人⟧、企业⟦1200家⟧。", "从业人员 | new", "企业 ~从业 | new"),
      FigureCase("工业经济总量突破⟦300亿元⟧，服务业增加值达到⟦120亿元⟧。", "工业经济总量 | over", "服务业增加值"),
    ])
  func ends(example: FigureCase) { example.check() }
}
