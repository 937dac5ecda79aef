import Testing

@Suite("Totals behind the list of their parts")
struct TotalTests {
  @Test(
    "a total that the parts before it do not give is found",
    arguments: [
      ("建有国家级加速器2家、省级加速器16家、市级加速器41家,共计62家。", "62 59 2 + 16 + 41 = 59"),
      ("认定国家级工坊4家,省级工坊9家,市级工坊20家,合计30家。", "30 33 4 + 9 + 20 = 33"),
      ("发放贴息1.2亿元、创新券0.35亿元,共1.75亿元。", "1.75 1.55 1.2 + 0.35 = 1.55 ± 0.06"),
      ("全市站点60家,建有国家级站点3家、省级站点15家、市级站点40家,共计57家。", "57 58 3 + 15 + 40 = 58"),
    ])
  func found(text: String, expected: String) throws {
    #expect(try findings(text) == ["sum error \(expected)"])
  }

  @Test(
    "true totals, and totals of more than the list, raise nothing",
    arguments: [
      "建有国家级加速器2家、省级加速器16家、市级加速器41家,共计59家。", "站点、驿站、基地分别为3家、4家、5家,共计12家。",
      "举办讲座7场、展览3场,共计吸引2300人次。", "新增国家级站点2家、省级站点5家,共计16家。", "选派博士12名、高级职称20名,共28名。",
      "举办讲座7场,开展路演3场,共15场。", "发放贴息12亿元、创新券3亿元,共惠及企业200家。", "认定省级站点2家、市级站点5家,累计达到90家。",
      "建有站点40家、驿站5家、基地6家,共计11家。", "获奖一等奖1项、二等奖2项,共计30项。", "培训36期、讲座5场,共计46场。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
