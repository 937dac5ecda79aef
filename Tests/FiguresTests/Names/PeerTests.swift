import Testing

@Suite("Names beside peers, parts and totals")
struct PeerTests {
  @Test(
    "those whom one is compared with name nothing",
    arguments: [
      FigureCase(
        "全市技改投资增长⟦14.2%⟧，增速分别高于全国、全省⟦6.1个⟧和⟦3.4个百分点⟧。", "技改投资 | growth", "技改投资 | change =6.1百分点",
        "技改投资 | change =3.4百分点"),
      FigureCase(
        "技改投资比全国、全省分别高⟦6.1个⟧和⟦3.4个百分点⟧。", "技改投资 | change =6.1百分点", "技改投资 | change =3.4百分点"),
      FigureCase("商标注册量居全省⟦第5位⟧、同类城市⟦第2位⟧。", "商标注册量 | rank", "商标注册量 | rank"),
      FigureCase("外贸出口总量和增速分别居全市⟦第3位⟧和⟦第1位⟧。", "出口 总量 | rank", "出口 增速 | rank"),
      FigureCase(
        "新建省级站点⟦2个⟧，市级站点⟦6个⟧，县级站点⟦9个⟧，总数分别达到⟦11个⟧、⟦28个⟧和⟦46个⟧。", "省级站点 | new", "市级站点 | new",
        "县级站点 | new", "省级站点 总数 | cumulative", "市级站点 总数 | cumulative", "县级站点 总数 | cumulative"),
    ])
  func peers(example: FigureCase) { example.check() }

  @Test(
    "names that are not in Chinese characters are never cut",
    arguments: [
      FigureCase("SO2、NO2年均浓度分别为⟦8⟧、⟦24微克/立方米⟧。", "SO2 浓度 | =8微克/立方米", "NO2 浓度 | =24微克/立方米"),
      FigureCase(
        "GDP、农业增加值、民间投资分别增长⟦4.1%⟧、⟦3.2%⟧和⟦9.6%⟧。", "GDP | growth", "农业增加值 | growth", "民间投资 | growth"),
      FigureCase("R&D人员、R&D经费分别达到⟦3200人⟧和⟦16亿元⟧。", "R&D人员", "R&D经费"),
    ])
  func letters(example: FigureCase) { example.check() }

  @Test(
    "verbs stay where they are a part of a noun, and go where they are none",
    arguments: [
      FigureCase("医保参保率提升⟦2.6个百分点⟧。", "参保率 ~提升 | change"),
      FigureCase("道路事故减少了⟦18起⟧。", "事故 ~减少 | change =-18起"),
      FigureCase("安全生产检查⟦86次⟧。", "安全生产检查"),
      FigureCase("完成房地产开发投资⟦22亿元⟧。", "房地产开发投资"),
      FigureCase("自来水普及率⟦97%⟧，横向经费⟦860万元⟧。", "自来水普及率", "横向经费"),
      FigureCase("产量历史性突破⟦30万吨⟧。", "产量 ~历史 | over"),
      FigureCase("带动农户增收⟦3600万元⟧，同比增收⟦20万元⟧。", "增收", "_ | change yoy"),
      FigureCase("人均预期寿命达到⟦80.1岁⟧。", "预期寿命"),
      FigureCase("省级以上工作站⟦16家⟧，其中国家级⟦3家⟧。", "省级以上工作站", "国家级 工作站 ~以上"),
      FigureCase("⟦2家⟧市级实验室(云海制药)，⟦3家⟧市级中心(同德塑业)。", "市级实验室 ~制药", "市级中心 ~塑业"),
      FigureCase("企业通过复核⟦120家⟧，通过率⟦86%⟧。", "_", "通过率"),
    ])
  func verbs(example: FigureCase) { example.check() }

  @Test(
    "shares of what comes after them, and progress",
    arguments: [
      FigureCase("超⟦八成⟧的新订单由海外客户下达。", "订单 | share over =80%"),
      FigureCase("分别完成年度任务的⟦118%⟧和⟦104%⟧。", "_ | share", "_ | share"),
      FigureCase("服务业占比首次过半，达⟦50.8%⟧。", "服务业 | share"),
      FigureCase("投资超时序进度⟦6.2个百分点⟧。", "投资 | change"),
    ])
  func shares(example: FigureCase) { example.check() }

  @Test("progress past 100 % is possible")
  func progress() {
    let read = ReadFigures(Array("# 云川市2021年工作总结\n\n两项指标分别完成年度任务的118%和104%。\n".utf8))
    #expect(read.anomalies.isEmpty)
  }

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
  func compared(example: FigureCase) { example.check() }
}
