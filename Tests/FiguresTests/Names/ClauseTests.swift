import Testing

/// Names of which a part stands elsewhere in the clause, or in the clauses before it.
@Suite("Names of whole clauses")
struct ClauseTests {
  @Test(
    "who does it, a light verb, how much of what",
    arguments: [
      FigureCase("全市民营经济实现增加值⟦612.4亿元⟧，同比增长⟦6.8%⟧。", "民营经济 增加值", "民营经济 增加值 | growth yoy"),
      FigureCase(
        "第三产业实现增加值⟦88亿元⟧，增长⟦7.2%⟧，增速比一季度提高⟦0.6个百分点⟧。", "第三产业增加值", "第三产业增加值 | growth",
        "第三产业增加值 | change ?basis"),
      FigureCase("旅游业实现综合收入⟦76亿元⟧。", "旅游业 综合收入"),
      FigureCase("园区内企业共创造税收⟦18.6亿元⟧。", "企业 税收 ~创造"),
      FigureCase("限上餐饮单位完成零售额⟦8.4亿元⟧，下降⟦1.2%⟧。", "餐饮 零售额", "餐饮 零售额 | growth =-1.2%"),
      FigureCase("限额以上批发和零售业实现零售额⟦42亿元⟧。", "批发和零售业零售额"),
      FigureCase("公路建设完成投资⟦32亿元⟧。", "公路建设投资"),
      FigureCase("省属高校获得发明专利授权⟦320件⟧。", "高校 发明专利授权"),
      FigureCase("市科技局完成技术合同登记额⟦12.5亿元⟧。", "技术合同登记额 ~局"),
      FigureCase("全市孵化器在孵企业⟦86家⟧，实现总收入⟦25亿元⟧。", "在孵企业", "在孵企业 总收入"),
      FigureCase("总规模⟦20亿元⟧的科技成果转化基金投入运营。", "科技成果转化基金 总规模"),
    ])
  func performers(example: FigureCase) { example.check() }

  @Test(
    "a clause that told no number names the next",
    arguments: [
      FigureCase("油菜扩种成效明显，首次突破⟦6万亩⟧。", "油菜扩种 | over"),
      FigureCase("技术合同登记平均用时压缩到一周以内，同比缩短⟦两成⟧。", "用时 | growth yoy"),
      FigureCase("一是发明专利维持年限偏短，十年以上的仅占⟦6.2%⟧。", "发明专利 | share"),
      FigureCase("专项资金向基础研究倾斜，两者占到全部资金的⟦八成⟧以上。", "专项资金 | share over"),
      FigureCase("国家科技进步奖评审中，我省⟦15项⟧通过初评、⟦4项⟧进入终评。", "国家科技进步奖 初评", "国家科技进步奖 终评"),
      FigureCase(
        "办理贷款贴息⟦85笔⟧、金额⟦1.2亿元⟧，笔数和金额分别是上年同期的⟦1.8倍⟧和⟦2.4倍⟧。", "贷款贴息", "贷款贴息 金额",
        "贷款贴息 笔数 | multiple yoy", "贷款贴息 金额 | multiple yoy"),
      FigureCase("发放创业贷款⟦320笔⟧，其中⟦10万元⟧以下的⟦210笔⟧。", "创业贷款", "_ | under", "创业贷款"),
      FigureCase(
        "小麦播种面积⟦48万亩⟧，平均亩产⟦410公斤⟧，亩增⟦9公斤⟧；总产⟦19.7万吨⟧。", "小麦播种面积", "小麦 亩产", "小麦 亩产 | change",
        "小麦总产"),
    ])
  func antecedents(example: FigureCase) { example.check() }

  @Test(
    "what is counted behind a rate, and among whom one stands",
    arguments: [
      FigureCase("行政处罚案件办结率⟦98%⟧，共办结⟦126件⟧。", "行政处罚案件 办结率", "行政处罚案件 办结"),
      FigureCase("规上企业研发机构覆盖率达到⟦46%⟧，达到⟦580家⟧。", "研发机构覆盖率", "研发机构 ~覆盖率"),
      FigureCase("固定资产投资增速在⟦14个⟧市州排名⟦第5⟧。", "市州", "固定资产投资 ~市州 | rank"),
      FigureCase(
        "研发投入总量达到⟦86亿元⟧，投入强度由⟦1.98%⟧提高到⟦2.57%⟧。", "研发投入 | cumulative", "研发投入强度",
        "研发投入强度"),
      FigureCase("设立研发机构的比例达到⟦48%⟧，比上年末提高⟦2个百分点⟧。", "研发机构 比例", "研发机构 比例 | change yoy"),
    ])
  func rates(example: FigureCase) { example.check() }

  @Test(
    "words that name nothing",
    arguments: [
      FigureCase("小麦收购价格为每吨⟦2600元⟧左右。", "小麦收购价格 ~每吨 | approx"),
      FigureCase("城镇化率达到⟦62.7%⟧，年均提高⟦0.9个百分点⟧。", "城镇化率", "城镇化率 ~年均 | change"),
      FigureCase("培训基层干部、种养大户等⟦5200人次⟧。", "培训 基层干部 种养大户 ~等"),
      FigureCase("促成意向投资⟦1.8亿元⟧，发放创业资助金⟦860万元⟧。", "意向投资 ~促成", "创业资助金"),
      FigureCase("城镇土地使用税入库⟦3.2亿元⟧，城市维护建设税⟦2.1亿元⟧。", "城镇土地使用税", "城市维护建设税"),
      FigureCase("技术合同成交额⟦28亿元⟧，在全省⟦12个⟧市中居⟦第3位⟧。", "技术合同成交额", "市", "技术合同成交额 | rank"),
      FigureCase(
        "全区生产总值⟦868亿元⟧，较“十二五”末的⟦520亿元⟧增加⟦348亿元⟧，首次跨过⟦八百亿元⟧门槛。", "生产总值", "生产总值 ~十二五",
        "生产总值 | change since:2015", "生产总值 ~门槛 | over"),
      FigureCase("固定资产投资不及邻市的⟦一半⟧。", "固定资产投资 ~邻市 | share under"),
      FigureCase("脱贫攻坚剩余的⟦35户⟧⟦112名⟧贫困人口全部脱贫。", "贫困人口", "贫困人口"),
    ])
  func leftOut(example: FigureCase) { example.check() }

  @Test(
    "parts of a ratio",
    arguments: [
      FigureCase("国有与民营工业产值比重为⟦28.6⟧：⟦71.4⟧。", "国有 产值 | share =28.6%", "民营工业产值 | share =71.4%"),
      FigureCase(
        "三次产业用电量比重为⟦2.1⟧：⟦68.4⟧：⟦29.5⟧。", "第一产业用电量 | share", "第二产业用电量 | share", "第三产业用电量 | share"),
      FigureCase(
        "三次产业结构为⟦4.1⟧：⟦45.8⟧：⟦50.1⟧。", "第一产业增加值 | share", "第二产业增加值 | share", "第三产业增加值 | share"),
      FigureCase("城镇与农村人均消费之比为⟦3：1⟧。", "消费之比"),
    ])
  func ratios(example: FigureCase) { example.check() }

  @Test(
    "a bare total is that of what was told before it",
    arguments: [
      FigureCase("粮食产量⟦36万吨⟧。服务贸易增长⟦7.2%⟧，总额突破⟦60亿元⟧。", "粮食产量", "服务贸易 | growth", "服务贸易 ~粮食 | over"),
      FigureCase("税费收入增长⟦5%⟧，总量首次突破⟦90亿元⟧。", "税费收入 | growth", "税费收入 | over"),
      FigureCase("文旅消费额增长⟦11%⟧、规模居西部⟦第三⟧。", "文旅消费 | growth", "文旅消费 | rank"),
      FigureCase("主营收入⟦8亿元⟧，税金⟦3000万元⟧。", "主营收入", "税金"),
      FigureCase(
        "建成中试基地，总建筑面积⟦2万平方米⟧，总投资⟦1.6亿元⟧。", "总建筑面积", "总投资 ~面积"),
      FigureCase("市里安排⟦2亿元⟧技改贴息资金。", "技改贴息资金 ~市里"),
      FigureCase("⟦8家⟧平台年服务收入突破⟦600万元⟧，其中⟦2家⟧平台突破⟦1500万元⟧。", "平台", "服务收入 | over", "平台", "服务收入 | over"),
    ])
  func totals(example: FigureCase) { example.check() }
}
