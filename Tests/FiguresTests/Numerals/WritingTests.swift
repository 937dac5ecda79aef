import Testing

/// Writings of numbers and units that a report uses now and then.
@Suite("Rarer writings of numbers")
struct WritingTests {
  @Test(
    "magnitudes without a unit",
    arguments: [
      FigureCase("企业贷款余额超过⟦36亿⟧。", "贷款余额 | over =3600000000元"),
      FigureCase("税收近⟦30亿⟧。", "税收 | approx =3000000000元"),
      FigureCase("年产值逾⟦千亿⟧。", "产值 | over =100000000000元"),
      FigureCase("惠及群众⟦5万⟧多。", "群众 | over =50000"),
      FigureCase("线上参与人次⟦36万⟧。", "人次 | =360000人次"),
      FigureCase("引进资金⟦两个亿⟧。", "资金 | =200000000元"),
      FigureCase("撬动社会资本⟦3个亿⟧。", "社会资本"),
      FigureCase("发展目标突出，干劲十万分。"),
      FigureCase("建设“10万工程”。"),
      FigureCase("拍摄1200万像素照片。"),
      FigureCase("架设50万伏线路。"),
      FigureCase("万众创新，成千上万。"),
    ])
  func bare(example: FigureCase) { example.check() }

  @Test(
    "a unit that is said with the last of several numbers",
    arguments: [
      FigureCase("利润由⟦120⟧增加到⟦150万元⟧。", "利润 | =1200000元", "利润 | =1500000元"),
      FigureCase("面积从⟦12.6⟧扩大到⟦18.9平方公里⟧。", "面积 | =12.6平方公里", "面积 | =18.9平方公里"),
      FigureCase(
        "增速分别高于全国、全省⟦2.3⟧和⟦1.1个百分点⟧。", "_ | change =2.3百分点", "_ | change =1.1百分点"),
      FigureCase("增幅高于全国⟦2.3个⟧、全省⟦1.1个百分点⟧。", "_ | change =2.3百分点", "_ | change =1.1百分点"),
      FigureCase("需要3、4个月完成。"),
    ])
  func shared(example: FigureCase) { example.check() }

  @Test(
    "signs, points and zeros",
    arguments: [
      FigureCase("零售额环比⟦-2.1%⟧。", "零售额 | growth prev =-2.1%"),
      FigureCase("零售额环比⟦＋2.1%⟧。", "零售额 | growth prev =2.1%"),
      FigureCase("失业率下降⟦零点五个百分点⟧。", "失业率 | change =-0.5百分点"),
      FigureCase("零件和零售企业稳步发展，服务零距离。"),
      FigureCase("推行“1+3+5”工作法。"),
      FigureCase("实行2+26城市联防。"),
    ])
  func signs(example: FigureCase) { example.check() }

  @Test(
    "indices and ratios",
    arguments: [
      FigureCase("基尼系数为⟦0.42⟧。", "基尼系数 | =0.42"),
      FigureCase("居民消费价格指数（CPI）为⟦102.3⟧。", "居民消费价格指数 | =102.3"),
      FigureCase("城乡居民收入之比由⟦2.02⟧缩小到⟦1.98⟧。", "收入之比 | ?aspect =2.02", "收入之比 | ?aspect =1.98"),
      FigureCase("车桩比达到⟦2.8:1⟧。", "车桩比 | =2.8"),
      FigureCase(
        "三次产业结构由上年的⟦7.8⟧∶⟦39.5⟧∶⟦52.7⟧调整优化为⟦7.5⟧∶⟦39.8⟧∶⟦52.7⟧。", "第一产业 | share", "第二产业 | share",
        "第三产业 | share",
        "第一产业 | share =7.5%", "第二产业 | share", "第三产业 | share"),
      FigureCase("三次产业增加值为⟦8⟧ : ⟦40⟧ : ⟦52⟧。", "第一产业 | share =8%", "第二产业 | share", "第三产业 | share"),
      FigureCase("科技知识比赛9:30开始。"),
      FigureCase("系统每日8:30至17:30开放。"),
      FigureCase("指数编制3.0版发布。"),
    ])
  func ratios(example: FigureCase) { example.check() }

  @Test(
    "Latin units state amounts, and measure machines",
    arguments: [
      FigureCase("光伏装机容量达到⟦1.2GW⟧。", "装机容量 | =1.2GW"),
      FigureCase("用电量⟦36亿kWh⟧。", "用电量 | =3600000000kWh"),
      FigureCase("平均气温⟦16.8℃⟧。", "气温 | =16.8℃"),
      FigureCase("绿地面积⟦12.6km²⟧。", "绿地面积 | =12.6平方公里"),
      FigureCase("PM10浓度为⟦56μg/m³⟧。", "PM10 浓度 | =56μg/m³"),
      FigureCase("新建200MW光伏电站投运。"),
      FigureCase("额定功率15kW，净重35kg，内存16GB。"),
    ])
  func latin(example: FigureCase) { example.check() }

  @Test(
    "千 before a unit that has none of its own",
    arguments: [
      FigureCase("粮食种植面积⟦28.6千公顷⟧，减少⟦0.2千公顷⟧。", "种植面积 | =28600公顷", "种植面积 | change =-200公顷"),
      FigureCase("从业人员⟦5千多人⟧，产量⟦3千吨⟧。", "从业人员 | over =5000人", "产量 | =3000吨"),
      FigureCase("通村公路⟦12千米⟧，发电⟦9千瓦时⟧。", "公路 | =12千米", "发电 | =9千瓦时"),
    ])
  func thousands(example: FigureCase) { example.check() }

  @Test(
    "units put together",
    arguments: [
      FigureCase("入藏图书⟦36万册（件）⟧。", "图书 | =360000册(件)"),
      FigureCase("农田灌溉定额⟦36立方米/亩⟧。", "灌溉定额 | =36立方米/亩"),
      FigureCase("人均生活用水量⟦126升/人·日⟧。", "用水量 | =126升/人·日"),
      FigureCase("科技特派员服务⟦3.6万人·天⟧。", "服务 | =36000人·天"),
      FigureCase("志愿活动时长⟦12.6万小时⟧。", "活动时长 | =126000小时"),
      FigureCase("平均预期寿命⟦78.6岁⟧。", "平均预期寿命 | =78.6岁"),
      FigureCase("60周岁及以上人口⟦36万人⟧。", "人口 | =360000人"),
      FigureCase("全天24小时值守。"),
      FigureCase("大型仪器空闲机时由⟦598小时⟧降至⟦420小时⟧。", "机时", "机时"),
    ])
  func compound(example: FigureCase) { example.check() }

  @Test(
    "one and a few, counted behind their noun",
    arguments: [
      FigureCase("获批省级重点实验室⟦一个⟧。", "重点实验室 | =1个"),
      FigureCase("全年授权发明专利⟦六件⟧。", "发明专利 | =6件"),
      FigureCase("成熟一个、推进一个。"),
      FigureCase("办好三件实事，突出四项重点。"),
      FigureCase("一人一档、一户一策。"),
    ])
  func few(example: FigureCase) { example.check() }

  @Test(
    "houses, codes, copies and times of day",
    arguments: [
      "住在园区3幢201室。", "统一代码共18位。", "材料一式三份。", "每年受理两次。", "于6时17分启动。", "上午9点开会。", "厂址在西区十七栋的二楼。", "3单元投运。",
      "360度全景展示。", "建成12000吨水压机。", "研制600公里时速磁浮列车。", "5．30万吨级码头。", "页边距上3.7厘米。",
    ])
  func codes(sentence: String) { FigureCase(sentence).check() }

  @Test(
    "times in Chinese numerals, and counted months",
    arguments: [
      FigureCase("二〇二〇年，产值⟦3亿元⟧。", "产值 | 2020-01/2020-12"),
      FigureCase("二○一九年三月底，贷款余额⟦3亿元⟧。", "贷款余额 | 2019-03/2019-03"),
      FigureCase("一至九月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-09"),
      FigureCase("前三个月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-03"),
      FigureCase("前10个月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-10"),
      FigureCase("上半年末，贷款余额⟦3亿元⟧。", "贷款余额 | 2021-06/2021-06"),
      FigureCase("十二月五日，签约项目⟦12个⟧。", "项目 | 2021-12/2021-12"),
    ])
  func times(example: FigureCase) { example.check() }

  @Test(
    "crowds in round numbers",
    arguments: [
      FigureCase("带动⟦万名⟧青年返乡创业。", "青年 | =10000名"),
      FigureCase("引进“候鸟专家”⟦百名⟧以上。", "候鸟专家 | over =100名"),
      FigureCase("与后一位相差不大。"),
    ])
  func crowds(example: FigureCase) { example.check() }
}
