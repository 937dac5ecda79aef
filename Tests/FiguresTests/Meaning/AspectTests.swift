import Testing

@Suite("Aspects, bounds and bases")
struct AspectTests {
  @Test(
    "aspect and basis",
    arguments: [
      FigureCase("工业增加值⟦320亿元⟧，同比增长⟦8.5%⟧。", "工业增加值", "工业增加值 | growth yoy"),
      FigureCase("工业增加值比上年增长⟦8.5%⟧。", "工业增加值 | growth yoy"),
      FigureCase("工业增加值较去年同期提高⟦8.5%⟧。", "工业增加值 | growth yoy"),
      FigureCase("工业增加值增长⟦8.5%⟧。", "工业增加值 | growth"),
      FigureCase("四季度工业增加值环比增长⟦2.1%⟧。", "工业增加值 | growth prev 2021-10/2021-12"),
      FigureCase("工业增加值比上月下降⟦2.1%⟧。", "工业增加值 | growth prev"),
      FigureCase("规上企业户数净增⟦36家⟧。", "企业 | change new ?aspect"),
      FigureCase("企业利润比上年增加⟦1.2亿元⟧。", "企业利润 | change yoy"),
      FigureCase(
        "高新技术产业增加值占规上工业增加值的比重达到⟦46.2%⟧，比上年提高⟦1.8个百分点⟧。", "高新技术产业增加值 | share", "高新技术产业增加值 | change yoy"),
      FigureCase("高新技术产业增加值占规上工业的⟦46.2%⟧。", "高新技术产业增加值 | share"),
      FigureCase("民营经济占比⟦61.5%⟧。", "民营经济 | share"),
      FigureCase("企业研发投入占比超过⟦80%⟧。", "企业研发投入 | share over"),
      FigureCase("完成年度目标的⟦52.3%⟧。", "_ | share"),
      FigureCase(
        "专利申请量⟦3200件⟧，完成全年任务的⟦64%⟧。", "专利申请量", "专利申请量 | share"),
      FigureCase("电子申请率达到⟦95.6%⟧。", "电子申请率"),
      FigureCase(
        "城镇化率达到⟦64.3%⟧，比上年末提高⟦0.9个百分点⟧。", "城镇化率", "城镇化率 | change yoy"),
      FigureCase("综合实力排名上升⟦2位⟧。", "综合实力 | change"),
      FigureCase("综合实力排名比上年前移⟦3位⟧。", "综合实力 | change yoy"),
      FigureCase("科技支出年均增长⟦15%⟧。", "科技支出 | growth"),
      FigureCase("科技支出比2015年增长⟦60%⟧。", "科技支出 | growth since:2015"),
      FigureCase("科技支出增加⟦2.3亿元⟧、增长⟦18%⟧。", "科技支出 | change", "科技支出 | growth"),
      FigureCase("居民消费价格上涨⟦2.1%⟧。", "居民消费价格 | growth"),
      FigureCase("企业减负⟦2.3亿元⟧。", "企业 | level"),
    ])
  func aspect(example: FigureCase) { example.check() }

  @Test(
    "bounds",
    arguments: [
      FigureCase("约⟦300家⟧企业参展。", "企业 | approx"),
      FigureCase("近⟦300家⟧企业参展。", "企业 | approx"),
      FigureCase("投资额达到⟦3亿元⟧左右。", "投资额 | approx"),
      FigureCase("投资额大约⟦3亿元⟧。", "投资额 | approx"),
      FigureCase("投资额接近⟦3亿元⟧。", "投资额 | approx"),
      FigureCase("投资额超过⟦3亿元⟧。", "投资额 | over"),
      FigureCase("投资额突破⟦3亿元⟧。", "投资额 | over"),
      FigureCase("投资额逾⟦3亿元⟧。", "投资额 | over"),
      FigureCase("投资额⟦3亿余元⟧。", "投资额 | over =300000000元"),
      FigureCase("投资额⟦3亿多元⟧。", "投资额 | over =300000000元"),
      FigureCase("发放资料⟦1200余份⟧。", "资料 | over =1200份"),
      FigureCase("发放资料⟦3万多份⟧。", "资料 | over =30000份"),
      FigureCase("发放资料⟦3万份⟧以上。", "资料 | over"),
      FigureCase("发放资料不少于⟦3万份⟧。", "资料 | over"),
      FigureCase("发放资料至少⟦3万份⟧。", "资料 | over"),
      FigureCase("失业率控制在⟦4.5%⟧以内。", "失业率 | under ?status"),
      FigureCase("失业率不超过⟦4.5%⟧。", "失业率 | under ?status"),
      FigureCase("研发机构不足⟦三成⟧。", "研发机构 | under share =30%"),
      FigureCase("投资额不到⟦3亿元⟧。", "投资额 | under"),
      FigureCase("投资额⟦3亿元⟧以下。", "投资额 | under"),
      FigureCase("规模以上企业达到⟦218家⟧。", "规模以上企业"),
      FigureCase("参加活动的有⟦3000人⟧之多。", "_ | over"),
      FigureCase("投资额⟦3亿元⟧上下。", "投资额 | approx"),
      FigureCase("占全省⟦十分之一⟧强。", "_ | share over", known: "强 and 弱 are not bounds"),
    ])
  func bound(example: FigureCase) { example.check() }

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
  func words(example: FigureCase) { example.check() }
}
