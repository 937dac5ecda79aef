import Testing

/// What is left to the words before it: classes of sums, standings that are reached, and what holds on in a sentence.
@Suite("Words that lean on others")
struct LeaningTests {
  @Test(
    "names",
    arguments: [
      FigureCase("纳税超千万元企业⟦8家⟧。", "纳税 千万元企业"),
      FigureCase("年产值超亿元企业⟦4家⟧。", "年产值 亿元企业"),
      FigureCase("吸纳技术合同成交额⟦3亿元⟧，输出技术合同成交额⟦1亿元⟧。", "吸纳 技术合同", "输出 技术合同"),
      FigureCase("财政总收入⟦12亿元⟧，完成年度预算的⟦51.6%⟧。", "财政总收入", "财政总收入 | share"),
      FigureCase("其中吸纳技术合同⟦2亿元⟧。", "吸纳 技术合同"),
      FigureCase("三县申请量居全市⟦前三位⟧，分别为⟦1200件⟧、⟦800件⟧和⟦500件⟧。", "申请量 | rank", "申请量", "申请量", "申请量"),
      FigureCase(
        """
        装备制造业产值完成⟦50亿元⟧，增长⟦8%⟧；
        实现增加值⟦12亿元⟧，增长⟦9%⟧。
        """, "装备制造业产值", "装备制造业产值 | growth", "装备制造业增加值", "装备制造业增加值 | growth"),
      FigureCase("在园区评价中力争前移⟦2位⟧以上，进入⟦前10位⟧。", "园区评价 | change target over", "园区评价 | rank target"),
    ])
  func names(example: FigureCase) { example.check() }

  @Test(
    "standings that are reached",
    arguments: [
      FigureCase("进入⟦前20位⟧。", "_ | rank"), FigureCase("竞争力跻身⟦前十⟧。", "竞争力 | rank"),
      FigureCase("工作进入第十年，晋级第二轮。"),
      FigureCase("营商环境指数由⟦第34位⟧上升至⟦第27位⟧。", "营商环境指数 | rank", "营商环境指数 | rank"),
      FigureCase("我县绩效由⟦第9名⟧退至⟦第12名⟧。", "绩效 ~退 | rank", "绩效 ~退 | rank"),
      FigureCase("第二期升级改造完工，第三段下降管道接通。"), FigureCase("第一提升站位，第二下降重心。"),
    ])
  func standings(example: FigureCase) { example.check() }

  @Test(
    "what holds on",
    arguments: [
      FigureCase(
        "播种面积⟦20万亩⟧，总产量⟦9万吨⟧，分别较上年增加⟦1.6万亩⟧和⟦0.7万吨⟧。", "播种面积", "总产量", "播种面积 | change yoy", "总产量 | change yoy"),
      FigureCase(
        """
        计划新建的⟦10个⟧项目已开工⟦8个⟧，开工率⟦80%⟧；
        ⟦5个⟧项目投产。
        """, "_ | target ?accumulation", "_ | actual", "开工率 | actual", "项目 | actual"),
      FigureCase(
        """
        计划实施的⟦20个⟧项目已开工⟦15个⟧；
        年底前再开工⟦5个⟧。
        """, "_ | target ?accumulation", "_ | actual", "开工 | target"),
      FigureCase("年底前完成投资⟦5亿元⟧。", "投资 | target"), FigureCase("年底前已完成投资⟦5亿元⟧。", "投资 | actual"),
      FigureCase("研发投入占比预计达到⟦2.3%⟧，创新能力列全省⟦第8位⟧。", "研发投入 | share forecast", "创新能力 | rank actual"),
    ])
  func holdsOn(example: FigureCase) { example.check() }

  @Test(
    "what comes behind the months that are told",
    arguments: [
      FigureCase("增速比上半年加快⟦0.2个百分点⟧。", "_ | change prev", title: "某区2019年前三季度工作总结"),
      FigureCase(
        """
        招商引资到位⟦30亿元⟧。
        四季度再开工项目⟦4个⟧，完成投资⟦21亿元⟧。
        """, "_ | actual", "项目 | target 2019-10/2019-12", "投资 | target", title: "某区2019年前三季度工作总结"),
    ])
  func behindTheMonths(example: FigureCase) { example.check() }
}
