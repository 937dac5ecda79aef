import Testing

@Suite("Status, accumulation, period and scope")
struct StatusTests {
  @Test(
    "aims and expectations",
    arguments: [
      FigureCase("力争新增高新技术企业⟦30家⟧。", "高新技术企业 | target new"),
      FigureCase("确保研发投入增长⟦12%⟧以上。", "研发投入 | growth target over"),
      FigureCase("到2025年，高新技术企业达到⟦500家⟧。", "高新技术企业 | target"),
      FigureCase("预计全年技术合同成交额达到⟦5亿元⟧。", "技术合同成交额 | forecast"),
      FigureCase("全年预期目标是地区生产总值增长⟦8%⟧左右。", "地区生产总值 | growth target approx"),
      FigureCase("计划引进高层次人才⟦20名⟧。", "高层次人才 | target ?accumulation"),
      FigureCase("要新建创新平台⟦12家⟧。", "创新平台 | target new"),
      FigureCase("必须完成⟦3亿元⟧投资。", "投资 | target"),
      FigureCase("已完成投资⟦3亿元⟧，占计划的⟦60%⟧。", "投资", "投资 | share"),
      FigureCase("超额完成全年计划，新增企业⟦36家⟧。", "企业 | new"),
      FigureCase("项目建成后可实现年产值⟦5亿元⟧。", "产值 | forecast"),
      FigureCase("围绕全年的工作目标，全市研发投入占比达到⟦2.8%⟧。", "研发投入 | share"),
      FigureCase("今年市里下达的预期目标为增长⟦8%⟧。\n1-5月，规上工业总产值⟦61亿元⟧。", "_ | growth target", "规上工业总产值"),
      FigureCase("今年下达新材料产业产值目标⟦150亿元⟧。", "_ | target"),
      FigureCase("标准厂房项目投资超预期，实现投资⟦3亿元⟧。", "_"),
      FigureCase("新增高新技术企业⟦30家⟧。", "高新技术企业 | target new", under: "2022年工作打算"),
      FigureCase("新增高新技术企业⟦30家⟧。", "高新技术企业 | target new", under: "下一步工作计划"),
      FigureCase("新增高新技术企业⟦30家⟧。", "高新技术企业 | target new", under: "明年工作思路"),
      FigureCase("新增高新技术企业⟦30家⟧。", "高新技术企业 | new", under: "2021年工作计划完成情况"),
      FigureCase("新增高新技术企业⟦30家⟧。", "高新技术企业 | new", under: "主要工作情况"),
      FigureCase("今年已新增⟦30家⟧，明年力争新增⟦40家⟧。", "_ | new", "_ | new target"),
      FigureCase(
        "截至目前，已培育企业⟦36家⟧。", "企业 | ?accumulation", under: "下一步工作打算"),
      FigureCase("驻村农技员仅占总数的⟦一成⟧。", "农技员 | share 2021-01/2021-12", under: "存在不足和下一步打算"),
      FigureCase("大棚覆盖率不到⟦20%⟧。", "大棚覆盖率 | under 2021-01/2021-12", under: "存在不足和下一步打算"),
      FigureCase("新增大棚不少于⟦20个⟧。", "大棚 | target over new", under: "存在不足和下一步打算"),
    ])
  func status(example: FigureCase) { example.check() }

  @Test(
    "what came new and what there is in all",
    arguments: [
      FigureCase("新增高新技术企业⟦12家⟧，总数达到⟦86家⟧。", "高新技术企业 | new", "高新技术企业 | cumulative"),
      FigureCase("新认定省级平台⟦3家⟧、市级平台⟦8家⟧。", "省级平台 | new", "市级平台 | new"),
      FigureCase(
        "认定省级平台⟦3家⟧，累计达到⟦21家⟧。", "省级平台 | new", "省级平台 | cumulative"),
      FigureCase("累计引进专家⟦120名⟧。", "专家 | cumulative"),
      FigureCase("现有院士工作站⟦6家⟧。", "院士工作站"),
      FigureCase("全县拥有检测机构⟦6家⟧、农技站⟦12家⟧。", "检测机构", "农技站"),
      FigureCase("新增检测机构⟦2家⟧，全县拥有检测机构⟦6家⟧。", "检测机构 | new", "检测机构 | cumulative"),
      FigureCase(
        "新增检测机构⟦2家⟧，现有检测机构⟦6家⟧，其中省级⟦1家⟧。", "检测机构 | new", "检测机构 | cumulative", "检测机构 | cumulative"),
      FigureCase("新立科研课题⟦24项⟧。", "课题 ~新立 | new"),
      FigureCase("全市共有高新技术企业⟦86家⟧。", "高新技术企业 | cumulative"),
      FigureCase("净增市场主体⟦3200户⟧。", "市场主体 | ?aspect new"),
      FigureCase("举办培训班⟦12期⟧。", "培训班"),
      FigureCase("获批国家级项目⟦6项⟧。", "项目"),
      FigureCase("新增专利⟦300件⟧，其中发明专利⟦86件⟧。", "专利 | new", "发明专利 | new"),
      FigureCase("新增专利⟦300件⟧，举办培训班⟦12期⟧。", "专利 | new", "培训班"),
      FigureCase("有效发明专利总量⟦860件⟧。", "有效发明专利 | cumulative"),
      FigureCase("新引进研发机构⟦5家⟧。", "研发机构 | new"),
      FigureCase("再创建省级园区⟦1家⟧。", "省级园区 | new"),
      FigureCase("再建产业学院⟦2个⟧，再建设驿站⟦8座⟧。", "产业学院 | new", "驿站 | new"),
      FigureCase("新制定地方标准⟦12项⟧，新修订团体标准⟦5项⟧。", "地方标准 | new", "新修订团体标准 | new"),
      FigureCase("新认定孵化器⟦2家⟧，全区孵化器保持⟦12家⟧。", "孵化器 | new", "孵化器"),
    ])
  func accumulation(example: FigureCase) { example.check() }

  @Test(
    "times said and inherited",
    arguments: [
      FigureCase("产值⟦3亿元⟧。", "产值 | 2021-01/2021-12"),
      FigureCase("1-4月产值⟦3亿元⟧。", "产值 | 2021-01/2021-04"),
      FigureCase("1—10月份，产值⟦3亿元⟧。", "产值 | 2021-01/2021-10"),
      FigureCase("上半年产值⟦3亿元⟧。", "产值 | 2021-01/2021-06"),
      FigureCase("前三季度产值⟦3亿元⟧。", "产值 | 2021-01/2021-09"),
      FigureCase("一季度产值⟦3亿元⟧。", "产值 | 2021-01/2021-03"),
      FigureCase("2020年产值⟦3亿元⟧。", "产值 | 2020-01/2020-12"),
      FigureCase("去年产值⟦3亿元⟧。", "产值 | 2020-01/2020-12"),
      FigureCase("2016—2020年产值年均增长⟦8%⟧。", "产值 | growth 2016-01/2020-12"),
      FigureCase("截至2021年底，企业总数达到⟦86家⟧。", "企业 | cumulative 2021-12/2021-12"),
      FigureCase("截至11月底，企业总数达到⟦86家⟧。", "企业 | cumulative 2021-11/2021-11"),
      FigureCase("截止6月末，企业总数达到⟦86家⟧。", "企业 | cumulative 2021-06/2021-06"),
      FigureCase("截至6月30日，企业总数达到⟦86家⟧。", "企业 | cumulative"),
      FigureCase("近三年来，企业获得资助⟦3亿元⟧。", "企业 | undated"),
      FigureCase("20__年，产值⟦3亿元⟧。", "产值 | undated"),
      FigureCase("产值⟦3亿元⟧。", "产值 | undated", title: "云川市科技局20XX年工作总结"),
      FigureCase("产值⟦3亿元⟧。", "产值 | 2021-01/2021-06", title: "云川市科技局2021年上半年工作总结"),
      FigureCase("今年产值⟦3亿元⟧。", "产值 | 2021-01/2021-06", title: "云川市科技局2021年上半年工作总结"),
      FigureCase("产值⟦3亿元⟧。", "产值 | 2021-01/2021-06", title: "云川市科技局2021年半年工作总结"),
      FigureCase("产值由2016年的⟦2亿元⟧增加到2021年的⟦3亿元⟧。", "产值 | 2016-01/2016-12", "产值 | 2021-01/2021-12"),
      FigureCase("产值比2015年增加⟦3亿元⟧。", "产值 | change since:2015 2021-01/2021-12"),
      FigureCase("2021年，产值⟦3亿元⟧，比2020年增长⟦8%⟧。", "产值 | 2021-01/2021-12", "产值 | growth yoy 2021-01/2021-12"),
      FigureCase("二〇二〇年产值⟦3亿元⟧。", "产值 | 2020-01/2020-12"),
      FigureCase(
        "“十三五”期间，产值年均增长⟦8%⟧。", "产值 | growth 2016-01/2020-12"),
      FigureCase("元至十月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-10"),
      FigureCase("元月至10月，产值⟦3亿元⟧。", "产值 | 2021-01/2021-10"),
      FigureCase("12月当月产值⟦3亿元⟧。", "产值 | 2021-12/2021-12"),
      FigureCase("2020年底产值⟦3亿元⟧。", "产值 | 2020-12/2020-12"),
    ])
  func period(example: FigureCase) { example.check() }

  @Test("a time at the start of an item holds to its end and not in the next")
  func itemTime() {
    FigureCase(
      """
      一是抓产业，1-10月产值⟦3亿元⟧。
      利税⟦1亿元⟧。
      二是抓企业，利润⟦2亿元⟧。
      """, "产值 | 2021-01/2021-10", "利税 | 2021-01/2021-10", "利润 | 2021-01/2021-12"
    ).check()
  }

  @Test("a heading's time holds below it")
  func headingTime() {
    FigureCase("产值⟦3亿元⟧。", "产值 | 2020-01/2020-12", under: "2020年工作回顾").check()
  }

  @Test(
    "whose figure it is",
    arguments: [
      FigureCase("全市产值⟦3亿元⟧。", "产值 ~全市 | @全市"),
      FigureCase("我县产值⟦3亿元⟧，利税⟦1亿元⟧。", "产值 | @我县", "利税 | @我县"),
      FigureCase("全省产值⟦30亿元⟧，全市产值⟦3亿元⟧。", "产值 | @全省", "产值 | @全市"),
      FigureCase("产值⟦3亿元⟧。", "产值 | @none"),
      FigureCase("产值⟦3亿元⟧，居全省⟦第3位⟧。", "产值 | @none", "产值 | rank"),
      FigureCase(
        "拥有农场⟦318家⟧。\n分镇看，河口镇⟦41家⟧、石桥镇⟦36家⟧。\n入库合作社⟦48家⟧。", "农场 | @none", "农场 | @河口镇", "农场 | @石桥镇",
        "合作社 | @none"),
      FigureCase(
        "全市出口额⟦40亿元⟧。\n河口镇⟦12亿元⟧、石桥镇⟦9亿元⟧，分别增长⟦8%⟧和⟦6%⟧；临湖镇⟦6亿元⟧。", "出口额 | @全市", "出口额 | @河口镇",
        "出口额 | @石桥镇", "出口额 | growth @河口镇", "出口额 | growth @石桥镇", "出口额 | @临湖镇"),
      FigureCase(
        "全市研发投入强度⟦2.4%⟧。\n河口镇最高，达⟦3.4%⟧。", "研发投入强度 | @全市", "河口镇 研发投入强度 | @河口镇"),
      FigureCase("高新区产值⟦3亿元⟧。", "产值 | @高新区", known: "parts of the region are names, not scopes"),
    ])
  func scope(example: FigureCase) { example.check() }

  @Test(
    "stocks and events",
    arguments: [
      FigureCase("截止目前已有⟦5项⟧获省厅立项。", "立项"),
      FigureCase("目前全区市级以上科普基地共⟦26家⟧。", "科普基地 | cumulative"),
      FigureCase("累计新增就业岗位⟦3万个⟧。", "就业岗位 | cumulative"),
      FigureCase("新建站点⟦6个⟧，另有⟦2家⟧企业通过验收。", "站点 | new", "企业"),
      FigureCase("申报省级项目⟦6项⟧，⟦2项⟧进入终评。", "省级项目", "省级项目 终评"),
      FigureCase("地区总值⟦62亿元⟧，总量比上年增加⟦7亿元⟧。", "地区总值", "_ | change yoy"),
    ])
  func stocks(example: FigureCase) { example.check() }

  @Test("下同 holds to the end of the section, but for averages of several years")
  func below() {
    FigureCase(
      "工业投资同比（下同）增长⟦4%⟧，技改投资下降⟦7%⟧，近三年年均增长⟦8%⟧。\n\n服务业投资增长⟦6%⟧。", "工业投资 | growth yoy",
      "技改投资 | growth yoy =-7%", "_ | growth", "服务业投资 | growth yoy"
    ).check()
  }

  @Test("those who leave are not new")
  func leaving() {
    FigureCase("孵化器新引进企业⟦17家⟧，毕业企业⟦4家⟧。", "企业 | new", "毕业企业").check()
  }
}
