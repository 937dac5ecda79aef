import Testing

/// Reviews of several years at once.
@Suite("Reviews of several years")
struct YearsReviewTests {
  @Test(
    "what was at first and at last, and each year between",
    arguments: [
      FigureCase(
        "2015年，渔业总产值达到⟦48亿元⟧，年均增长⟦7%⟧。\n渔业公司由⟦12家⟧发展到⟦31家⟧。",
        "渔业总产值 | 2015-01/2015-12", "渔业总产值 | growth 2011-01/2015-12", "渔业公司 | 2010-01/2010-12",
        "渔业公司 | 2015-01/2015-12", title: "石门县2015年工作总结", under: "过去五年工作回顾"),
      FigureCase(
        "五年来，港区面积由⟦3平方公里⟧扩大到⟦7平方公里⟧，修建防波堤⟦12公里⟧。", "港区面积 | 2010-01/2010-12",
        "港区面积 | 2015-01/2015-12", "防波堤 | 2011-01/2015-12", title: "石门县“十二五”渔业工作总结"),
      FigureCase(
        "渔港⟦9座⟧。\n2015年渔港吞吐量⟦26万吨⟧；\n码头泊位⟦41个⟧。\n\n培训渔民⟦5200人⟧，持证率提高到⟦88%⟧，不到⟦三成⟧离岸就业。",
        "渔港 | 2011-01/2015-12",
        "吞吐量 | 2015-01/2015-12", "泊位 | 2015-01/2015-12", "渔民 | 2011-01/2015-12", "持证率 | 2015-01/2015-12",
        "_ | ?aspect under 2011-01/2015-12", title: "石门县“十二五”渔业工作总结"),
    ])
  func years(example: FigureCase) { example.check() }

  @Test(
    "全年 of what is striven for holds on",
    arguments: [
      FigureCase(
        "下半年，将补短板，确保全年水产品产量突破⟦15万吨⟧，渔船、渔民参保数分别达到⟦900艘⟧和⟦4000人⟧。", "水产品产量 | target over 2021-01/2021-12",
        "渔船 | target 2021-01/2021-12", "渔民 | target 2021-01/2021-12")
    ])
  func wholeYear(example: FigureCase) { example.check() }

  @Test(
    "what was before a year, and by its end",
    arguments: [
      FigureCase("养殖公司由⟦46户⟧增加到⟦73户⟧。", "养殖公司 | 2020-01/2020-12", "养殖公司 | 2021-01/2021-12"),
      FigureCase("从⟦23项⟧指标看，⟦19项⟧好于上年。", "指标 | 2021-01/2021-12", "_ | 2021-01/2021-12"),
    ])
  func beforeYear(example: FigureCase) { example.check() }
}
