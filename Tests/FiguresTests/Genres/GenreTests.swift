import Testing

/// Whole sentences as the branches of the genre write them.
@Suite("Sentences of many genres")
struct GenreTests {
  @Test(
    "statistical communiqués",
    arguments: [
      FigureCase(
        "初步核算，全年全县地区生产总值⟦286.4亿元⟧，按可比价格计算，比上年增长⟦7.2%⟧。", "地区生产总值", "地区生产总值 | growth yoy",
        title: "柳沟县2021年国民经济和社会发展统计公报"),
      FigureCase(
        "第一产业增加值⟦28.6亿元⟧，增长⟦3.2%⟧；第二产业增加值⟦120.5亿元⟧，增长⟦7.6%⟧。", "第一产业增加值", "第一产业增加值 | growth", "第二产业增加值",
        "第二产业增加值 | growth"),
      FigureCase("年末常住人口⟦41.2万人⟧，城镇化率⟦58.6%⟧。", "常住人口", "城镇化率"),
      FigureCase(
        "居民消费价格比上年上涨⟦2.3%⟧，其中食品烟酒上涨⟦5.1%⟧，衣着下降⟦0.6%⟧。", "居民消费价格 | growth yoy", "食品烟酒 | growth ?basis",
        "衣着 | growth ?basis"),
      FigureCase(
        "城镇居民人均可支配收入⟦36528元⟧，增长⟦7.9%⟧；农村居民人均可支配收入⟦18206元⟧，增长⟦9.3%⟧。", "城镇居民人均可支配收入", "城镇居民人均可支配收入 | growth",
        "农村居民人均可支配收入", "农村居民人均可支配收入 | growth"),
      FigureCase(
        "粮食播种面积⟦86.5万亩⟧，总产量⟦38.2万吨⟧，增产⟦1.6%⟧。", "粮食播种面积", "粮食 产量", "粮食 产量 | growth"),
      FigureCase("社会消费品零售总额⟦98.6亿元⟧，其中限额以上⟦32.5亿元⟧。", "社会消费品零售总额", "限额以上"),
      FigureCase("进出口总额⟦12.6亿美元⟧，其中出口⟦9.8亿美元⟧，增长⟦15.2%⟧。", "进出口总额", "出口", "出口 | growth"),
      FigureCase("金融机构存款余额⟦326.8亿元⟧，比年初增加⟦28.6亿元⟧。", "存款余额", "存款余额 | change prev"),
      FigureCase(
        "全县有各级各类学校⟦126所⟧，在校学生⟦5.8万人⟧，专任教师⟦4216人⟧。", "学校 | ?accumulation", "学生 | ?accumulation",
        "教师 | ?accumulation"),
      FigureCase("规模以上工业企业⟦218家⟧，实现利润⟦12.6亿元⟧。", "规模以上工业企业", "利润"),
      FigureCase("全年空气质量优良天数⟦312天⟧，优良率⟦85.5%⟧。", "优良天数", "优良率"),
      FigureCase("万元生产总值能耗下降⟦3.2%⟧。", "万元生产总值能耗 | growth"),
      FigureCase("恩格尔系数为⟦28.6%⟧。", "恩格尔系数"),
    ])
  func communique(example: FigureCase) { example.check() }

  @Test(
    "government work reports",
    arguments: [
      FigureCase(
        "过去五年，地区生产总值年均增长⟦8.1%⟧，总量跨上⟦千亿元⟧台阶。", "地区生产总值 | growth ?period",
        "_ | over ?period ?accumulation =100000000000元"),
      FigureCase(
        "今年发展的主要预期目标是：地区生产总值增长⟦7%⟧左右，固定资产投资增长⟦10%⟧以上，城镇新增就业⟦1.2万人⟧。", "地区生产总值 | growth target approx",
        "固定资产投资 | growth target over", "就业 | target new", title: "政府工作报告"),
      FigureCase("改造老旧小区⟦36个⟧，惠及居民⟦1.2万户⟧。", "老旧小区", "居民"),
      FigureCase("新建学校⟦6所⟧，新增学位⟦5400个⟧。", "学校 | new", "学位 | new"),
      FigureCase("减税降费⟦12.6亿元⟧。", "减税降费"),
      FigureCase("⟦98%⟧以上的行政村通客车。", "行政村 | share over"),
      FigureCase("民生支出占一般公共预算支出的⟦78%⟧。", "民生支出 | share"),
      FigureCase("化解商品房库存⟦36万平方米⟧。", "商品房库存"),
      FigureCase(
        "⟦120个⟧贫困村全部出列，⟦5.6万⟧贫困人口脱贫。", "贫困村", "贫困人口",
        known: "a number with a magnitude and no unit before its noun is not read"),
    ])
  func government(example: FigureCase) { example.check() }

  @Test(
    "bureaus of science, industry, agriculture, education and health",
    arguments: [
      FigureCase("推广新品种⟦36个⟧、新技术⟦28项⟧，辐射面积⟦12万亩⟧，亩均增收⟦320元⟧。", "新品种", "新技术", "面积", "增收 | ?aspect"),
      FigureCase("选派科技特派员⟦126名⟧，服务行政村⟦218个⟧，培训农民⟦1.2万人次⟧。", "科技特派员 | ?accumulation", "行政村", "农民"),
      FigureCase("出栏生猪⟦36.5万头⟧，存栏⟦21.8万头⟧。", "生猪", "生猪"),
      FigureCase("查处假冒专利案件⟦36件⟧，结案率⟦100%⟧。", "假冒专利案件", "结案率"),
      FigureCase("每千人口执业医师⟦2.8名⟧。", "执业医师"),
      FigureCase("义务教育巩固率⟦99.6%⟧，高中阶段毛入学率⟦92.3%⟧。", "巩固率", "毛入学率"),
      FigureCase("安置残疾人就业⟦126人⟧，发放补贴⟦36.5万元⟧。", "残疾人", "补贴"),
      FigureCase("接种疫苗⟦36.8万剂次⟧。", "疫苗", known: "剂次 is not a unit yet"),
      FigureCase("开行中欧班列⟦126列⟧，运送货物⟦1.2万标箱⟧。", "班列", "货物"),
      FigureCase("整治隐患⟦218处⟧，整改率⟦98.6%⟧。", "隐患", "整改率"),
      FigureCase("审批事项由⟦126项⟧精简为⟦86项⟧，精简⟦31.7%⟧。", "审批事项", "审批事项", "审批事项 | growth"),
      FigureCase("调解纠纷⟦126起⟧，成功率⟦97%⟧。", "纠纷", "成功率"),
      FigureCase("建成高标准农田⟦3.6万亩⟧，新增灌溉面积⟦1.2万亩⟧。", "高标准农田", "灌溉面积 | new"),
      FigureCase("帮助⟦36家⟧企业获得贷款⟦2.8亿元⟧。", "企业", "贷款"),
      FigureCase("党员⟦126名⟧，其中女党员⟦36名⟧，占⟦28.6%⟧。", "党员", "女党员", "女党员 | share"),
      FigureCase("全局现有干部职工⟦86人⟧，平均年龄⟦38.6岁⟧。", "干部职工", "平均年龄", known: "岁 is not a unit yet"),
      FigureCase("图书馆藏书⟦36.8万册⟧，接待读者⟦12.6万人次⟧。", "藏书", "读者"),
      FigureCase("旅游总收入⟦36.8亿元⟧，同比分别增长⟦12%⟧。", "旅游总收入", "_ | growth yoy"),
      FigureCase("单位生产总值用水量下降到⟦36立方米/万元⟧。", "用水量"),
    ])
  func bureaus(example: FigureCase) { example.check() }
}
