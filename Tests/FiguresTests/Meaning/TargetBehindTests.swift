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
    "what is done of a target is done",
    arguments: [
      FigureCase(
        "孵化器在孵企业新增⟦96家⟧，完成全年⟦120家⟧任务的⟦80%⟧。", "在孵企业 | new", "在孵企业 | target", "在孵企业 ~任务 | share"),
      FigureCase("全年计划申请专利⟦160件⟧，已申请⟦120件⟧。", "专利 申请 | target", "专利 申请"),
      FigureCase("全年计划申请专利⟦160件⟧，完成⟦180件⟧。", "专利 申请 | target", "专利 申请"),
      FigureCase("完成⟦12项⟧重点任务。", "任务"),
    ])
  func progress(example: FigureCase) { example.check() }
}
