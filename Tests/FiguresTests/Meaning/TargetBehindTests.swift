import Testing

/// Amounts before the word that says they are aimed at, and what is done of them.
@Suite("Targets told behind their amount")
struct TargetBehindTests {
  @Test(
    "an amount before a target is that target's",
    arguments: [
      FigureCase(
        "全社会研发投入增长⟦14%⟧，高于⟦11%⟧的省定目标。", "研发投入 | growth", "研发投入 ~目标 | growth target"),
      FigureCase("研发投入增长⟦14%⟧（超额完成⟦11%⟧省考目标）。", "研发投入 | growth", "研发投入 | growth target"),
      FigureCase("规上工业增加值增长⟦8%⟧以上的目标任务顺利完成。", "规上工业增加值 | growth over target"),
      FigureCase("超额完成市下达的⟦130件⟧发明专利申请任务。", "发明专利 申请 ~任务 | target"),
      FigureCase(
        "工业企业营收⟦32亿元⟧，提前一个月完成市下达的⟦31亿元⟧的任务。", "营收", "营收 ~下达 | target"),
      FigureCase("今年市下达我区研发投入增速目标⟦13%⟧。", "_ | growth target"),
    ])
  func targets(example: FigureCase) { example.check() }

  @Test(
    "what is set beside a target is told of what was told before",
    arguments: [
      FigureCase(
        "研发投入增长⟦9%⟧，高于⟦8%⟧的年度目标⟦0.5个百分点⟧，居全省⟦第三⟧。", "研发投入 | growth", "研发投入 | growth target",
        "研发投入 ~目标 | change", "研发投入 | rank"),
      FigureCase("税收达到⟦30亿元⟧，比⟦25亿元⟧的目标多⟦5亿元⟧。", "税收", "税收 | target", "税收 ~目标 | change"),
      FigureCase(
        "出口增长⟦15%⟧，高于⟦6%⟧的预期目标。\n新增企业⟦20家⟧。", "出口 | growth", "出口 | growth target", "企业 | new"),
      FigureCase("地区生产总值增长⟦8%⟧。实现税收⟦30亿元⟧目标。", "地区生产总值 | growth", "税收 | target"),
      FigureCase("明确了⟦26条⟧重点任务，全面完成⟦200户⟧危房改造任务。", "任务", "危房改造"),
    ])
  func beside(example: FigureCase) { example.check() }

  @Test(
    "what is done of a target is done",
    arguments: [
      FigureCase(
        "孵化器在孵企业新增⟦96家⟧，完成全年⟦120家⟧任务的⟦80%⟧。", "在孵企业 | new", "在孵企业 | target", "在孵企业 ~任务 | share"),
      FigureCase("全年计划申请专利⟦160件⟧，已申请⟦120件⟧。", "专利 申请 | target", "专利 申请"),
      FigureCase("全年计划申请专利⟦160件⟧，完成⟦180件⟧。", "专利 申请 | target", "专利 申请"),
      FigureCase("完成⟦12项⟧重点任务。", "任务"),
      FigureCase(
        "规划总面积⟦50万平方米⟧，近⟦20万平方米⟧已建成，在建面积⟦30万平方米⟧。", "面积 | target", "_ | approx", "面积"),
      FigureCase("到年底，企业投入研发经费⟦11.2亿元⟧。", "研发经费"),
      FigureCase(
        "到年底，企业研发经费达到⟦11.2亿元⟧。", "研发经费 | target ?period", title: "云川市科技局2021年上半年工作总结", under: "下一步打算"),
      FigureCase("百亿级企业全年预计有⟦3家⟧，民营企业500强入选⟦2家⟧。", "百亿级企业 | forecast", "民营企业"),
    ])
  func progress(example: FigureCase) { example.check() }
}
