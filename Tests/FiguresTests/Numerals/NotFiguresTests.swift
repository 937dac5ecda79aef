import Testing

@Suite("Numbers that are no figures")
struct NotFiguresTests {
  @Test(
    "times, documents, lists and marks",
    arguments: [
      "2013年1-4月，工作稳步推进。", "10月11日召开推进会。", "近两年工作扎实。", "用5年时间建成创新型城市。", "3个月内办结。", "会议于星期三召开。",
      "二〇二一年十二月三十一日止。",
      "印发云政发〔2021〕29号文件。", "按照云科发[2010]29号要求执行。", "第一，认识不足；第二，投入不够。", "详见附件2。", "热线电话：0000-1234567。",
      "联系电话12396。", "“十四五”规划顺利实施。",
      "第十二届科技活动周成功举办。", "十三届三次全会召开。", "改革开放四十多年来成就辉煌。", "24小时值守。", "共同度过第三十个科技工作者日。",
      "80后、90后成为主力。",
    ])
  func times(sentence: String) { FigureCase(sentence).check() }

  @Test(
    "names, slogans and parameters",
    arguments: [
      "推进“四个突出”。", "实施“八倍增、两提高”行动。", "坚持三位一体推进。", "实施311工程。", "来自211高校的专家。", "建设3G/4G网络。", "企业在A股上市。",
      "入驻320创意广场。", "承担国家863计划课题。",
      "获评5A级景区。", "跻身全国500强。", "开展1+X试点。", "建设12英寸晶圆生产线。", "落实“六稳”“六保”任务。", "打好三大攻坚战。", "推进一期工程建设。",
      "引导第三方机构参与。", "建设5G基站。",
      "万众一心，再创佳绩。", "千方百计稳增长。", "一心一意谋发展。", "实施千人计划和万人计划。", "推动一二三产业融合。", "取得一等奖。", "推动“两化”融合。",
      "二次再热1000MW超超临界机组投运。",
      "研制EBZ300型掘进机。", "建设110千伏变电站。", "引进第三代半导体技术。", "开展“千企万人”活动。", "形成“1带2区”格局。", "实施“双百工程”。",
      "推广“杂交优8号”水稻。", "建设国道G320线。", "研发新冠病毒2019-nCoV检测试剂。",
      "推进一网通办。", "一手抓防控，一手抓发展。", "“三品一标”工作有序推进。", "一些企业创新意识不强。", "一方面加强引导，另一方面加大投入。",
    ])
  func names(sentence: String) { FigureCase(sentence).check() }

  @Test(
    "such names beside figures leave the figures alone",
    arguments: [
      FigureCase("承担国家863计划课题⟦12项⟧。", "课题"),
      FigureCase("世界500强企业落户⟦3家⟧。", "企业"),
      FigureCase("建设5G基站⟦1200个⟧。", "基站"),
      FigureCase("建成110千伏变电站⟦4座⟧。", "变电站"),
      FigureCase("“十三五”期间累计投入⟦3.5亿元⟧。", "投入 | cumulative"),
      FigureCase("第三届创新大赛收到项目⟦126个⟧。", "项目"),
      FigureCase("新增国家4A级景区⟦2家⟧。", "景区 | new"),
      FigureCase("研发经费支出增长⟦12.5%⟧，增速提高⟦0.04个百分点⟧[3]。", "研发经费 | growth", "_ | change"),
    ])
  func beside(example: FigureCase) { example.check() }

  @Test("times of day and capacities of plants", arguments: ["上午9点30分开会。", "30万吨/年乙二醇装置投产。"])
  func stillRead(sentence: String) {
    FigureCase(sentence).check()
  }

  @Test(
    "masked years and places are no figures",
    arguments: ["20__年工作总结。", "XX年，工作稳步推进。", "××区推进工作。", "20xx年，各项工作有序开展。"])
  func masked(sentence: String) { FigureCase(sentence).check() }

  @Test(
    "a mask behind Chinese characters hides a word, and the number behind it is whole",
    arguments: [
      FigureCase("入选省级_⟦3名⟧，另有_⟦12名⟧进入面试。", "_", "_"),
      FigureCase("建成**⟦6家⟧。", "_"),
      FigureCase("编号A_3家、12*36家。"),
    ])
  func hiddenWords(example: FigureCase) { example.check() }

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
    "numbers that only tell which ones",
    arguments: [
      FigureCase("实施⟦30个⟧5亿元以上项目。", "项目"),
      FigureCase("⟦2个⟧1类新药获批。", "新药"),
      FigureCase("落实“三个60%”要求。"),
      FigureCase("推进六盘水、安顺等地建设。"),
      FigureCase("为海拔1200米以上地区供暖。"),
      FigureCase("年产60万套座椅项目等⟦5个⟧项目投产。", "项目"),
      FigureCase("恒泰公司年产900万只灯具生产线建成，年产灯具⟦700万只⟧。", "灯具"),
    ])
  func parameters(example: FigureCase) { example.check() }
}
