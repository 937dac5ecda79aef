import Testing

/// Reports that set what was asked for beside what was done.
@Suite("Tasks and results")
struct TaskTests {
  @Test(
    "a task is a target, and what stands by a date is none",
    arguments: [
      FigureCase("年度任务是⟦60件⟧，截至10月底，发明专利申请量为⟦48件⟧。", "_ | target", "发明专利申请"),
      FigureCase("任务是：培育高新技术企业⟦1家⟧；开展指导⟦3次⟧以上。", "高新技术企业 | target", "指导 | over target"),
      FigureCase("全县召开会议⟦2次⟧，年度目标为新增高新技术企业⟦6家⟧。", "会议", "高新技术企业 | target new"),
    ])
  func tasks(example: FigureCase) { example.check() }

  @Test(
    "targets in a report on half a year are those of the year",
    arguments: [
      FigureCase(
        "力争新增高新技术企业⟦6家⟧。", "高新技术企业 | target new 2021-01/2021-12", title: "云川市科学技术局2021年上半年工作总结",
        under: "二、下一步打算")
    ])
  func halfYears(example: FigureCase) { example.check() }

  @Test(
    "what came by the end of a year came in that year",
    arguments: [
      FigureCase("2020年末，全市生猪存栏⟦18万头⟧。", "生猪存栏 | 2020-12/2020-12"),
      FigureCase(
        "2020年末，全市生猪出栏⟦24万头⟧，同比增长⟦6%⟧。", "生猪出栏 | 2020-01/2020-12", "生猪出栏 | growth yoy 2020-01/2020-12"),
    ])
  func turns(example: FigureCase) { example.check() }

  @Test(
    "a year that is told beside a masked date is that of the report",
    arguments: [
      FigureCase("完成专利申请⟦60件⟧。", "专利申请 | 2017-01/2017-12", title: "云川县科技局2017年绩效工作总结201X/X/XX")
    ])
  func masks(example: FigureCase) { example.check() }

  @Test(
    "what will pass a mark is expected, and more than it",
    arguments: [
      FigureCase("到年底，全市高企将突破⟦300家⟧，税收有望超过⟦12亿元⟧。", "高新技术企业 | over forecast", "税收 | over forecast")
    ])
  func marks(example: FigureCase) { example.check() }

  @Test(
    "words of comparison and average growth",
    arguments: [
      FigureCase("与上年比，工业占比上升⟦1.2个百分点⟧。", "工业 | change yoy"),
      FigureCase("全县申请专利⟦620件⟧，年平均增长率⟦17.6%⟧。", "专利", "专利 | growth"),
    ])
  func comparisons(example: FigureCase) { example.check() }
}
