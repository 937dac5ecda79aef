import Testing

@Suite("Numerals in every writing")
struct NumeralTests {
  @Test(
    "Arabic digits",
    arguments: [
      FigureCase("全市高新技术产业实现产值⟦1091.5亿元⟧。", "高新技术 产值 ~实现 | =109150000000元"),
      FigureCase("实现利税⟦１２．５亿元⟧。", "利税 | =1250000000元"),
      FigureCase("登记技术合同⟦1,284项⟧。", "技术合同 | =1284项"),
      FigureCase("科技馆接待观众⟦1,012,345人次⟧。", "观众 | =1012345人次"),
      FigureCase("科技馆接待观众⟦１，２８４人次⟧。", "观众 | =1284人次"),
      FigureCase("人均可支配收入达到⟦36，214元⟧。", "人均可支配收入 | =36214元"),
      FigureCase("见表2，⟦320家⟧企业参加。", "企业"),
      FigureCase("孕产妇死亡率⟦8.6/10万⟧。", "死亡率 | =8.6/10万"),
      FigureCase("新增算力⟦3.2万P⟧。", "算力 | new =32000P"),
      FigureCase("推广新技术⟦百余项⟧，服务农户⟦千余户⟧。", "新技术 | over =100项", "农户 | over =1000户"),
      FigureCase("网店由不足⟦百个⟧发展到⟦360个⟧。", "网店 | under =100个", "网店 | =360个"),
      FigureCase("价格涨了⟦一倍⟧。", "价格 | multiple =1倍"),
      FigureCase("面积减少⟦一成⟧多。", "面积 | growth over =-10%"),
      FigureCase("占比分别提高⟦0.6⟧、⟦4.3个百分点⟧。", "_ | change =0.6百分点", "_ | change =4.3百分点"),
      FigureCase("人均公园绿地面积⟦14.20平方米⟧。", "公园绿地面积 | =14.2平方米"),
      FigureCase("研发投入强度达到⟦2.5％⟧。", "研发投入强度 | =2.5%"),
      FigureCase("出生率为⟦10.5‰⟧。", "出生率 | =1.05%"),
      FigureCase("全年完成发电量⟦36.4亿千瓦时⟧。", "发电量 | =3640000000千瓦时"),
      FigureCase("地区生产总值突破⟦1.2万亿元⟧。", "地区生产总值 | =1200000000000元 over"),
      FigureCase("存款余额⟦3千亿元⟧。", "存款余额 | =300000000000元"),
      FigureCase("资助资金⟦80百万元⟧。", "资助资金 | =80000000元"),
    ])
  func arabic(example: FigureCase) { example.check() }

  @Test(
    "Chinese numerals",
    arguments: [
      FigureCase("新建孵化器⟦四家⟧。", "孵化器 | =4家 new"),
      FigureCase("全市众创空间达到⟦一百二十家⟧。", "众创空间 | =120家"),
      FigureCase("授权发明专利⟦一百零五件⟧。", "发明专利 | =105件"),
      FigureCase("全市科技型中小企业有⟦一千零五家⟧。", "科技型中小企业 | =1005家"),
      FigureCase("培育市级龙头企业⟦两家⟧。", "龙头企业 | =2家 ?accumulation"),
      FigureCase("引进博士⟦十二名⟧。", "博士 | =12名 ?accumulation"),
      FigureCase("引进博士⟦二十名⟧。", "博士 | =20名 ?accumulation"),
      FigureCase("粮食总产量达到⟦三百二十五万吨⟧。", "粮食 产量 | =3250000吨"),
      FigureCase("高新技术产业产值达到⟦一千二百亿元⟧。", "高新技术产业 产值 | =120000000000元"),
      FigureCase("财政科技支出⟦二点五亿元⟧。", "财政科技支出 | =250000000元"),
      FigureCase("财政科技支出⟦十二点零五亿元⟧。", "财政科技支出 | =1205000000元"),
      FigureCase("选派科技特派员⟦一百二十余名⟧。", "科技特派员 | =120名 over ?accumulation"),
      FigureCase("全市科技型企业有⟦七八百家⟧。", "科技型企业 | =700..800家 ?bound"),
      FigureCase("建成示范基地⟦二百五十个⟧。", "示范基地 | =250个"),
      FigureCase("全年接待观众⟦一万二千人次⟧。", "观众 | =12000人次"),
      FigureCase("常住人口达到⟦一百二十万五千人⟧。", "常住人口 | =1205000人"),
      FigureCase("投入资金⟦三亿五千万元⟧。", "资金 | =350000000元"),
      FigureCase("新增企业⟦廿三家⟧。", "企业 | =23家 new"),
      FigureCase("登记成果⟦二〇三项⟧。", "成果 | =203项"),
    ])
  func han(example: FigureCase) { example.check() }

  @Test(
    "parts of a whole in words",
    arguments: [
      FigureCase("全市⟦百分之六十⟧的规上企业建有研发机构。", "企业 | share =60%"),
      FigureCase("科技进步贡献率达到⟦百分之六十点五⟧。", "科技进步贡献率 | =60.5%"),
      FigureCase("研发投入强度由⟦百分之二⟧提高到⟦百分之二点四⟧。", "研发投入强度 | =2%", "研发投入强度 | =2.4%"),
      FigureCase("人口自然增长率为⟦千分之三⟧。", "人口自然增长率 | =0.3%"),
      FigureCase("⟦三分之一⟧的规上企业建有研发机构。", "企业 | share =33.33%"),
      FigureCase("⟦五分之二⟧的项目由企业牵头。", "项目 | share =40%"),
      FigureCase("⟦一半⟧的项目由企业牵头。", "项目 | share =50%"),
      FigureCase("⟦七成⟧以上的研发人员集中在企业。", "研发人员 | share =70% over"),
      FigureCase("⟦8成⟧企业享受了优惠政策。", "企业 | share =80%"),
      FigureCase("约⟦1/4⟧的企业享受了优惠政策。", "企业 | share =25% approx"),
      FigureCase("专利转化率达到⟦九成五⟧。", "专利转化率 | =95%"),
      FigureCase("民营企业占⟦九成⟧以上。", "民营企业 | share =90% over"),
      FigureCase("⟦半数⟧以上的项目由企业牵头。", "项目 | share =50% over"),
      FigureCase("项目完成率⟦百分之百⟧。", "项目完成率 | =100%"),
      FigureCase("惠企政策兑现率⟦100%⟧。", "政策兑现率 | =100%"),
    ])
  func parts(example: FigureCase) { example.check() }

  @Test(
    "magnitudes without digits",
    arguments: [
      FigureCase("专利申请量近⟦万件⟧。", "专利申请量 | =10000件 approx"),
      FigureCase("服务企业近⟦百家⟧。", "企业 | =100家 approx"),
      FigureCase("出口总额突破⟦百亿美元⟧。", "出口总额 | =10000000000美元 over"),
      FigureCase("培训农民上⟦千人⟧。", "农民 | =1000人 approx"),
      FigureCase("产业规模跨上⟦千亿元⟧台阶。", "产业规模 | =100000000000元 over"),
      FigureCase("技术合同成交额首次突破⟦十亿元⟧。", "技术合同成交额 | =1000000000元 over"),
      FigureCase("接待游客逾⟦百万人次⟧。", "游客 | =1000000人次 over"),
    ])
  func magnitudes(example: FigureCase) { example.check() }

  @Test(
    "ranges",
    arguments: [
      FigureCase("全年粮食单产增长⟦5%—5.5%⟧。", "粮食 单产 | growth =5..5.5%"),
      FigureCase("全年粮食单产增长⟦4.5%-5%⟧。", "粮食 单产 | growth =4.5..5%"),
      FigureCase("研发投入年均增长⟦10-12%⟧。", "研发投入 | growth =10..12%"),
      FigureCase("每个园区配备辅导员⟦3至5名⟧。", "辅导员 | =3..5名"),
      FigureCase("每个园区配备辅导员⟦3～5名⟧。", "辅导员 | =3..5名"),
      FigureCase("每个园区配备辅导员⟦３－５名⟧。", "辅导员 | =3..5名"),
      FigureCase("每个项目资助⟦20万元至30万元⟧。", "资助 | =200000..300000元"),
      FigureCase("每个项目资助⟦20—30万元⟧。", "资助 | =200000..300000元"),
      FigureCase(
        "每个项目资助⟦20万—30万元⟧。", "资助 | =200000..300000元"),
      FigureCase("每个乡镇配备⟦三至五名⟧科技特派员。", "科技特派员 | =3..5名"),
      FigureCase("每个乡镇配备⟦两到三名⟧科技特派员。", "科技特派员 | =2..3名"),
    ])
  func ranges(example: FigureCase) { example.check() }

  @Test(
    "ratios",
    arguments: [
      FigureCase("城乡居民收入比为⟦2.05∶1⟧。", "城乡居民收入比 | ?aspect"),
      FigureCase("三次产业结构调整为⟦4.2⟧:⟦46⟧:⟦49.8⟧。", "第一产业 | share", "第二产业 | share", "第三产业 | share =49.8%"),
      FigureCase("三次产业结构调整为⟦4.2⟧：⟦46⟧：⟦49.8⟧。", "第一产业 | share", "第二产业 | share", "第三产业 | share =49.8%"),
      FigureCase("活动于上午9:30在科技馆举行。"),
      FigureCase("会议于14：30开始。"),
      FigureCase("以2:0战胜对手。"),
    ])
  func ratios(example: FigureCase) { example.check() }

  @Test(
    "multiples and doublings",
    arguments: [
      FigureCase("专利授权量增长⟦1.5倍⟧。", "专利授权量 | multiple =1.5倍"),
      FigureCase("专利授权量是上年的⟦3倍⟧。", "专利授权量 | multiple =3倍 ?basis"),
      FigureCase("技术合同成交额⟦翻番⟧。", "技术合同成交额 | multiple =2倍"),
      FigureCase("技术合同成交额⟦翻一番⟧。", "技术合同成交额 | multiple =2倍"),
      FigureCase("技术合同成交额⟦翻两番⟧。", "技术合同成交额 | multiple =4倍"),
      FigureCase("技术合同成交额⟦翻了一番⟧。", "技术合同成交额 | multiple =2倍"),
      FigureCase("研发投入增长了⟦六倍⟧多。", "研发投入 | multiple =6倍 over"),
    ])
  func multiples(example: FigureCase) { example.check() }

  @Test(
    "signs",
    arguments: [
      FigureCase("建材行业增速为⟦-2.3%⟧。", "建材行业 | growth =-2.3%"),
      FigureCase("建材行业增速为⟦－2.3%⟧。", "建材行业 | growth =-2.3%"),
      FigureCase("建材行业增速为⟦−2.3%⟧。", "建材行业 | growth =-2.3%"),
      FigureCase("建材行业产值下降⟦2.3%⟧。", "建材行业产值 | growth =-2.3%"),
      FigureCase("建材行业产值比上年减少⟦3.5亿元⟧。", "建材行业产值 | change =-350000000元 yoy"),
      FigureCase("建材行业产值负增长⟦2.3%⟧。", "建材行业产值 | growth =-2.3%"),
      FigureCase("冬季最低气温⟦-12℃⟧。", "气温 | =-12℃"),
      FigureCase("单位生产总值能耗降低率为⟦3.2%⟧。", "能耗 | =3.2%"),
    ])
  func signs(example: FigureCase) { example.check() }

  @Test(
    "ranks",
    arguments: [
      FigureCase("创新能力居全省⟦第六⟧。", "创新能力 | rank =6"),
      FigureCase("创新能力列全省⟦第4位⟧。", "创新能力 | rank =4位"),
      FigureCase("创新能力居全省⟦首位⟧。", "创新能力 | rank =1位"),
      FigureCase("创新能力保持全国⟦第一⟧。", "创新能力 | rank =1"),
      FigureCase("创新能力进入全省⟦前三⟧。", "创新能力 | rank =3"),
      FigureCase("创新能力排名全国⟦第十二位⟧。", "创新能力 | rank =12位"),
      FigureCase("创新能力位居全省⟦前十名⟧。", "创新能力 | rank =10名"),
      FigureCase("创新能力综合排名由全省⟦第9位⟧升至⟦第6位⟧。", "创新能力 | rank =9位", "创新能力 | rank =6位"),
      FigureCase("创新指数在全国城市中排⟦第28⟧。", "创新指数 | rank =28"),
      FigureCase("夺得全省技能大赛团体⟦第二名⟧。", "_ | rank =2名"),
    ])
  func ranks(example: FigureCase) { example.check() }

  @Test(
    "units of every build",
    arguments: [
      FigureCase("生猪存栏⟦12.3万头(只)⟧。", "生猪 | =123000头(只)"),
      FigureCase("购置仪器⟦86台（套）⟧。", "仪器 | =86台(套)"),
      FigureCase("细颗粒物浓度降到⟦35微克/立方米⟧。", "细颗粒物 浓度 | =35微克/立方米"),
      FigureCase("万人发明专利拥有量达到⟦18.6件/万人⟧。", "发明专利拥有量 | =18.6件/万人"),
      FigureCase("亩均效益达到⟦35万元/亩⟧。", "亩均效益 | =350000元/亩"),
      FigureCase("高速公路通车里程⟦1286公里⟧。", "通车里程 | =1286公里"),
      FigureCase("研发人员全时当量⟦1.8万人年⟧。", "研发人员全时当量 | =18000人年"),
      FigureCase("完成货物周转量⟦36.2亿吨公里⟧。", "货物周转量 | =3620000000吨公里"),
      FigureCase("港口完成吞吐量⟦36万标箱⟧。", "吞吐量 | =360000标箱"),
      FigureCase("出口总额⟦160.6亿美元⟧、折合⟦1036亿元⟧。", "出口总额 | =16060000000美元", "出口总额 | =103600000000元"),
      FigureCase("失业率下降⟦0.3个百分点⟧。", "失业率 | change =-0.3百分点"),
      FigureCase("自然增长率下降⟦0.4个千分点⟧。", "自然增长率 | change =-0.04百分点"),
      FigureCase("检定仪器⟦2.3万台件⟧。", "仪器 | =23000台件"),
      FigureCase("完成植树⟦3.6万棵⟧。", "植树 | =36000棵"),
      FigureCase("全市优良天数达到⟦312天⟧。", "优良天数 | =312天"),
      FigureCase("建成千兆宽带，出口带宽达到⟦400Gbps⟧。", "带宽 | =400Gbps"),
      FigureCase("新增算力⟦120PFlops⟧。", "算力 | new =120PFlops"),
      FigureCase("装机容量达到⟦120MW⟧。", "装机容量 | =120MW"),
    ])
  func units(example: FigureCase) { example.check() }

  @Test(
    "one unit for two numbers",
    arguments: [
      FigureCase("接待国内游客、过夜游客分别为⟦1409万⟧、⟦305万人次⟧。", "国内游客 | =14090000人次", "过夜游客 | =3050000人次"),
      FigureCase(
        "城镇和农村分别新增就业⟦3.2⟧和⟦1.8万人⟧。", "城镇 就业 | new =32000人", "农村 就业 | new =18000人"),
    ])
  func sharedUnit(example: FigureCase) { example.check() }
}
