import Testing

/// Changes, growth and what came new, told by other words than 增长 before the number.
@Suite("Changes and additions")
struct ChangeTests {
  @Test(
    "a change told by a bare verb",
    arguments: [
      FigureCase("压减渔业产能⟦75万吨⟧，亩均减少化肥用量⟦3.2公斤⟧。", "压减渔业产能 | =750000吨", "化肥用量 | change =-3.2公斤"),
      FigureCase("减少渔船⟦34艘⟧，渔民比上年减少⟦12人⟧。", "减少渔船 | =34艘", "渔民 | change yoy =-12人"),
      FigureCase("油菜种植面积⟦35.6万亩⟧，比上年增⟦2.3万亩⟧。", "油菜种植面积", "油菜种植面积 | change yoy"),
      FigureCase("查处案件⟦52起⟧，同比少⟦12起⟧。", "案件", "案件 | change yoy =-12起"),
      FigureCase(
        "调减玉米⟦15万亩⟧，增加大豆⟦8万亩⟧、杂粮⟦3万亩⟧。", "玉米 | change =-150000亩", "大豆 | change =80000亩",
        "杂粮 | change =30000亩"),
      FigureCase(
        "存款、贷款余额较年初分别增加⟦142亿元⟧和⟦168亿元⟧。", "存款余额 | change prev", "贷款余额 | change prev"),
      FigureCase("科技贷款余额⟦500亿元⟧，同比少增⟦62亿元⟧。", "科技贷款余额", "科技贷款余额 | change yoy =-6200000000元"),
    ])
  func changes(example: FigureCase) { example.check() }

  @Test(
    "growth that is told after its number, or goes on",
    arguments: [
      FigureCase("全市工业实现⟦2.1%⟧的正增长。", "工业 | growth"),
      FigureCase("建筑业经历⟦3.5%⟧以上的负增长。", "建筑业 | growth over =-3.5%"),
      FigureCase("固定资产投资增长⟦7.6%⟧，力争⟦8%⟧。", "固定资产投资 | growth", "固定资产投资 | growth target"),
      FigureCase(
        "化工、纺织、建材产值分别增长⟦6.2%⟧、⟦-3.1%⟧和⟦9%⟧。", "化工产值 | growth =6.2%", "纺织产值 | growth =-3.1%",
        "建材产值 | growth =9%"),
      FigureCase("公厕达标率稳定在⟦95%⟧以上，服务覆盖面达到⟦100%⟧。", "公厕达标率 ~稳定 | over", "覆盖面"),
    ])
  func growth(example: FigureCase) { example.check() }

  @Test(
    "what came new",
    arguments: [
      FigureCase("绿色食品累计⟦96个⟧，年内新认证⟦18个⟧。", "绿色食品 | cumulative", "绿色食品 | new"),
      FigureCase("新设院士工作站⟦3个⟧，新通过高企认定⟦45家⟧。", "院士工作站 | new", "高新技术企业 | new"),
      FigureCase("新建农家书屋⟦56个⟧，⟦86个⟧村文化室配送图书⟦8万册⟧。", "农家书屋 | new", "村文化室", "图书"),
      FigureCase("城镇新增就业⟦5.2万人⟧、转移农村劳动力⟦3.8万人⟧。", "就业 | new", "农村劳动力"),
      FigureCase("在建项目⟦412个⟧，新开工项目⟦186个⟧。", "在建项目", "开工项目 | new"),
    ])
  func additions(example: FigureCase) { example.check() }
}
