import Testing

/// What reports that nobody had read before taught, by rule.
@Suite("Rules from reports read for the first time")
struct FirstSightTests {
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
    "an amount that says which ones are counted is no figure",
    arguments: [
      FigureCase("新增⟦2个⟧过五百亿元园区。", "园区 | new"),
      FigureCase("培育⟦3家⟧百亿级、⟦12家⟧十亿级链主企业。", "百亿级 链主企业", "十亿级 链主企业"),
      FigureCase("每个园区至少要引进⟦1个⟧投资⟦5亿元⟧以上的链主项目。", "链主项目 | over target", "_ | over target"),
      FigureCase("引进投资超⟦3亿元⟧重大项目⟦9个⟧。", "_ | over", "重大项目"),
      FigureCase("⟦3个⟧一类新药获批上市。", "新药"),
    ])
  func classes(example: FigureCase) { example.check() }

  @Test(
    "a bare total is that of what was told before it",
    arguments: [
      FigureCase("粮食产量⟦36万吨⟧。服务贸易增长⟦7.2%⟧，总额突破⟦60亿元⟧。", "粮食产量", "服务贸易 | growth", "服务贸易 ~粮食 | over"),
      FigureCase("税费收入增长⟦5%⟧，总量首次突破⟦90亿元⟧。", "税费收入 | growth", "税费收入 | over cumulative"),
      FigureCase("文旅消费额增长⟦11%⟧、规模居西部⟦第三⟧。", "文旅消费 | growth", "文旅消费 | rank"),
      FigureCase("主营收入⟦8亿元⟧，税金⟦3000万元⟧。", "主营收入", "税金"),
      FigureCase(
        "建成中试基地，总建筑面积⟦2万平方米⟧，总投资⟦1.6亿元⟧。", "总建筑面积", "总投资 ~面积"),
      FigureCase("市里安排⟦2亿元⟧技改贴息资金。", "技改贴息资金 ~市里"),
      FigureCase("⟦8家⟧平台年服务收入突破⟦600万元⟧，其中⟦2家⟧平台突破⟦1500万元⟧。", "平台", "服务收入 | over", "平台", "服务收入 | over"),
    ])
  func totals(example: FigureCase) { example.check() }

  @Test(
    "what is compared with, restored or stood among is no name",
    arguments: [
      FigureCase("在孵团队由年初的⟦86个⟧增加到⟦112个⟧。", "在孵团队 ~年初", "在孵团队"),
      FigureCase("客运量恢复到正常年份的⟦93%⟧。", "客运量 ~年份 | share"),
      FigureCase(
        "全县创新指数⟦71.5⟧，在全市⟦七个⟧县（市、区）中排名⟦第三⟧。", "创新指数", "_", "创新指数 | rank"),
      FigureCase("在2020年度全省绿色发展评价中，云川市排名⟦第四⟧。", "绿色发展评价 ~云川 | rank"),
      FigureCase("居民储蓄增长⟦8%⟧、增速排全国⟦第七⟧。", "居民储蓄 | growth", "居民储蓄 | rank"),
      FigureCase("新兴产业对投资增长贡献超⟦六成⟧。", "新兴产业 贡献 | ?aspect over"),
      FigureCase("规上工业增加值增速确保目标增长⟦9%⟧，奋斗目标增长⟦11%⟧。", "工业增加值 | growth target", "工业增加值 | growth target"),
      FigureCase("接待旅居康养老人增长⟦18%⟧。", "旅居康养老人 | growth"),
      FigureCase("有效商标⟦860件⟧，占有效商标总量的⟦2.1%⟧，其中使用十年以上的占⟦15%⟧。", "有效商标", "有效商标 | share", "有效商标 | share"),
    ])
  func peers(example: FigureCase) { example.check() }

  @Test(
    "growth, share and change by their words",
    arguments: [
      FigureCase("云计算企业营收保持⟦15%⟧以上增长。", "云计算企业营收 | growth over"),
      FigureCase("居民人均纯收入实际增长⟦4.6%⟧。", "居民人均纯收入 | growth"),
      FigureCase("居民服务性消费支出占比升至⟦41%⟧。", "服务性消费支出 | share"),
      FigureCase("民间投资占比提高⟦1.3个百分点⟧，达到⟦52%⟧。", "民间投资 | change", "民间投资 | share"),
      FigureCase("城乡居民收入比为⟦2.36⟧，比上年缩小⟦0.04⟧。", "收入比", "收入比 | change yoy =-0.04"),
      FigureCase("轻重工业之比为⟦31.5⟧∶⟦68.5⟧。", "轻工业 | share =31.5%", "重工业 | share =68.5%"),
      FigureCase("利润增长⟦12.%⟧。", "利润 | growth =12%"),
    ])
  func aspects(example: FigureCase) { example.check() }

  @Test(
    "a comparison said once holds for the sentence",
    arguments: [
      FigureCase("与上年相比，甲产业占比上升⟦1.2个百分点⟧，乙产业占比下降⟦0.8个百分点⟧。", "甲产业 | change yoy", "乙产业 | change yoy"),
      FigureCase(
        "专利⟦20件⟧，商标⟦60件⟧，分别为上年的⟦1.2倍⟧、⟦1.6倍⟧。", "专利", "商标", "专利 | multiple yoy", "商标 | multiple yoy"),
      FigureCase("高企、科小分别突破⟦3000家⟧、⟦9000家⟧。", "高企 | over", "科小 | over"),
    ])
  func comparisons(example: FigureCase) { example.check() }

  @Test(
    "the amount of a target is no deed",
    arguments: [
      FigureCase("争取资金⟦210万元⟧，超额完成了⟦150万元⟧目标任务。", "资金", "_ | target"),
      FigureCase("今年市下达我区培育任务⟦20家⟧。", "_ | target", known: "任务 alone may be a number of works"),
      FigureCase("今年市下达我区企业建库目标任务⟦20家⟧。", "_ | target"),
      FigureCase("高新技术企业净增⟦20家⟧，总数力争突破⟦150家⟧。", "高新技术企业 | change new", "高新技术企业 | over target cumulative"),
      FigureCase("科技支出增幅要比财政支出高⟦3个百分点⟧。", "科技支出 | change target"),
      FigureCase("力争技术合同额突破⟦20亿元⟧。", "技术合同额 | over target"),
      FigureCase("完成科技型企业培育任务的⟦115%⟧。", "科技型企业培育 | share"),
      FigureCase("提前完成“十四五”翻番任务。"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "times that are dealt out, summed up or only name a thing",
    arguments: [
      FigureCase(
        "我市2018年、2020年技术交易额分别达到⟦3亿元⟧、⟦5亿元⟧。", "技术交易额 | 2018-01/2018-12", "技术交易额 | 2020-01/2020-12"),
      FigureCase(
        "二、三季度产值分别增长⟦4%⟧和⟦6%⟧。", "产值 | growth 2021-04/2021-06", "产值 | growth 2021-07/2021-09"),
      FigureCase(
        "科技拨款从2016年的⟦300万元⟧增加到2020年的⟦900万元⟧，年均增长⟦31%⟧。", "科技拨款 | 2016-01/2016-12",
        "科技拨款 | 2020-01/2020-12", "科技拨款 | growth since:2016 2016-01/2020-12"),
      FigureCase(
        "高企由“十二五”末的⟦60家⟧增加到⟦210家⟧。", "高企 | 2015-12/2015-12", "高企 | 2021-01/2021-12"),
      FigureCase("三年累计实施项目⟦90项⟧，投入资金⟦2亿元⟧。", "项目 | cumulative 2019-01/2021-12", "资金 | 2019-01/2021-12"),
      FigureCase("获奖数连续三年居全省⟦第二⟧。", "获奖数 | rank 2021-01/2021-12"),
      FigureCase("申报2022年第一批省级项目⟦4项⟧。", "省级项目 | 2021-01/2021-12"),
      FigureCase(
        "研发企业占比较2018年的⟦31%⟧提高⟦15个百分点⟧。", "研发企业 | share 2018-01/2018-12", "研发企业 | change since:2018"),
      FigureCase("仪器年均有效机时由2018年的⟦560小时⟧提升至⟦910小时⟧。", "机时 | 2018-01/2018-12", "机时 | 2021-01/2021-12"),
    ])
  func times(example: FigureCase) { example.check() }

  @Test(
    "stocks and events",
    arguments: [
      FigureCase("截止目前已有⟦5项⟧获省厅立项。", "立项"),
      FigureCase("目前全区市级以上科普基地共⟦26家⟧。", "科普基地 | cumulative"),
      FigureCase("累计新增就业岗位⟦3万个⟧。", "就业岗位 | cumulative"),
      FigureCase("新建站点⟦6个⟧，另有⟦2家⟧企业通过验收。", "站点 | new", "企业"),
      FigureCase("申报省级项目⟦6项⟧，⟦2项⟧进入终评。", "省级项目", "省级项目 终评"),
      FigureCase("地区总值⟦62亿元⟧，总量比上年增加⟦7亿元⟧。", "地区总值", "_ | change yoy cumulative"),
    ])
  func stocks(example: FigureCase) { example.check() }

  @Test(
    "crowds in round numbers",
    arguments: [
      FigureCase("带动⟦万名⟧青年返乡创业。", "青年 | =10000名"),
      FigureCase("引进“候鸟专家”⟦百名⟧以上。", "候鸟专家 | over =100名"),
      FigureCase("与后一位相差不大。"),
    ])
  func crowds(example: FigureCase) { example.check() }

  @Test(
    "numbers that only tell which ones",
    arguments: [
      FigureCase("实施⟦30个⟧5亿元以上项目。", "项目"),
      FigureCase("⟦2个⟧1类新药获批。", "新药"),
      FigureCase("落实“三个60%”要求。"),
      FigureCase("推进六盘水、安顺等地建设。"),
      FigureCase("为海拔1200米以上地区供暖。"),
    ])
  func parameters(example: FigureCase) { example.check() }

  @Test(
    "what is counted stands behind 以上",
    arguments: [
      FigureCase("培育⟦60家⟧以上瞪羚企业。", "瞪羚企业 ~培育 | over"),
      FigureCase("选派⟦800名⟧左右科技特派员下乡。", "科技特派员 | approx"),
      FigureCase("改造提升⟦18个⟧养老机构。", "养老机构"),
      FigureCase("巩固提升⟦36万亩⟧蔬菜基地。", "蔬菜基地 ~巩固"),
    ])
  func behind(example: FigureCase) { example.check() }

  @Test(
    "names end where what is told of them begins",
    arguments: [
      FigureCase("入境游客、过境游客人次分别增长⟦6%⟧、⟦9%⟧。", "入境游客 人次 | growth", "过境游客 人次 | growth"),
      FigureCase("一二三产增加值分别增长⟦3%⟧、⟦6%⟧、⟦5%⟧。", "第一产业 增加值 | growth", "第二产业 增加值 | growth", "第三产业 增加值 | growth"),
      FigureCase("工业对经济增长贡献率从⟦18%⟧提升到⟦34%⟧。", "工业 贡献率 ~从", "工业 贡献率 ~从"),
      FigureCase("外贸在订单下降的情况下增长⟦6%⟧。", "外贸 ~情况 | growth"),
      FigureCase("机器人产量五年增长⟦3.2倍⟧。", "机器人产量 ~五年 | multiple"),
      FigureCase("区属企业由⟦36家⟧整合为⟦21家⟧。", "区属企业 ~整合", "区属企业 ~整合"),
      FigureCase("新增社会融资规模⟦80亿元⟧。", "社会融资规模 | new"),
      FigureCase("农产品网络零售额、乡村旅游经营收入分别增长⟦6%⟧、⟦8%⟧。", "网络零售额 ~收入 | growth", "经营收入 | growth"),
      FigureCase("低保标准从⟦510元/月⟧提高到⟦640元/月⟧。", "低保标准", "低保标准"),
      FigureCase("全县生产总值增长⟦6%⟧、迈上⟦300亿元⟧台阶。", "生产总值 | growth", "生产总值 | over"),
      FigureCase("新增从业人员⟦2万人⟧、企业⟦1200家⟧。", "从业人员 | new", "企业 ~从业 | new"),
      FigureCase("工业经济总量突破⟦300亿元⟧，服务业增加值达到⟦120亿元⟧。", "工业经济总量 | over cumulative", "服务业增加值"),
    ])
  func ends(example: FigureCase) { example.check() }

  @Test(
    "the first amount is of the first year of a span, the other of the last",
    arguments: [
      FigureCase(
        "2016年到2020年，工业投资占比从⟦18%⟧提升到⟦35%⟧。", "工业投资 | share 2016-01/2016-12",
        "工业投资 | share 2020-01/2020-12")
    ])
  func spans(example: FigureCase) { example.check() }
}
