import Testing

@Suite("Counts and the lists behind them")
struct CountTests {
  @Test(
    "names in brackets are counted",
    arguments: [
      ("新认定高新技术企业6家（恒瑞化工、永发电子、汉江钢管、新纪元材料、明珠光电）。", "6 5"),
      ("新增省级研发中心2家(东方油墨、耀华电子、金桥仪表)。", "2 3"),
      ("与4所高校（东南理工大学、江北大学、柳河学院）签订协议。", "4 3"),
    ])
  func names(text: String, expected: String) throws {
    #expect(try findings(text) == ["count error \(expected)"])
  }

  @Test(
    "lists that are right, open or no lists of names raise nothing",
    arguments: [
      "新认定高新技术企业3家（恒瑞化工、永发电子、汉江钢管）。", "在全市9个县（市、区）推广。", "覆盖132个村（社区、居委会）。",
      "新认定企业12家（恒瑞化工、永发电子等）。", "培育企业3家（研发、生产和销售）。", "引进项目8个（机械装备、生物医药）。",
      "新增平台4家（国家级1家、省级3家）。", "评出先进个人5名（名单见附件）。", "设立2个中心（《东江、西江》研究中心、北江研究中心）。",
      "组建3个专班（招商、项目、安全和环保、督查）。",
    ])
  func silence(text: String) throws {
    #expect(try findings(text).isEmpty)
  }

  @Test(
    "names behind 分别是 are counted",
    arguments: [
      ("新增上市企业3家,分别是东川重工、南岭药业。", "3 2"), ("引进研究院2所：分别为东川院、南岭院、西江院。", "2 3"),
      ("新增上市企业4家企业,分别是东川重工、南岭药业和西江电子。", "4 3"),
    ])
  func namely(text: String, expected: String) throws {
    #expect(try findings(text) == ["count error \(expected)"])
  }

  @Test(
    "names behind 分别是 that are right, open, dealt out or told with numbers raise nothing",
    arguments: [
      "新增上市企业2家,分别是东川重工、南岭药业。", "新增上市企业3家,分别是东川重工、南岭药业、西江电子。", "新增上市企业9家,分别是东川重工、南岭药业等。",
      "新增国家级平台1家,省级平台2家,分别是东川院、南岭院、西江院。", "新增上市企业3家,分别是东川重工、南岭药业和西江电子。",
      "引进项目4个,分别是总投资3亿元的东川项目、总投资2亿元的南岭项目。", "新增上市企业3家,分别是东川重工、南岭药业,均为制造业企业。",
    ])
  func silentNamely(text: String) throws {
    #expect(try findings(text).isEmpty)
  }

  @Test("items that are announced are counted")
  func items() throws {
    let text = "重点抓好五项工作：一是加强领导,完善机制。二是加大投入,优化环境。三是强化督查,狠抓落实。四是转变作风,提高效能。"
    #expect(try findings(text) == ["count error 5 4"])
    #expect(try findings(text.replacing("五项", with: "四项")).isEmpty)
    #expect(try findings(text.replacing("五项工作", with: "“五个一批”")).isEmpty)
  }

  @Test("a heading's slogan has as many parts as it says")
  func slogans() throws {
    let text = """
      新增企业3家。
      二、聚焦“四个突出”,推动发展
      1、突出企业主体
      新增企业3家。
      2、突出产业导向
      新增项目4项。
      3、突出平台建设
      新增平台2个。
      三、其他工作
      完成调研报告6篇。
      """
    #expect(try findings(text) == ["count warning 4 3"])
    #expect(try findings(text.replacing("四个", with: "三个")).isEmpty)
  }
}
