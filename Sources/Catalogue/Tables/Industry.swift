extension Tables {
  /// Manufacturing and mining: output, firms, profits, renewal.
  static let industry: StaticString = """
    industry.value-added | 全部工业增加值 | 工业增加值; 全部工业实现增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    industry.value-added.share-of-gdp | 工业增加值占GDP比重 | 工业占GDP比重; 全部工业增加值占GDP比重 | % | higher | 国家统计局 | industry.value-added / gdp.total
    industry.manufacturing.value-added | 制造业增加值 | 制造业实现增加值 | 元 | higher | 国家统计局
    industry.manufacturing.share-of-gdp | 制造业增加值占GDP比重 | 制造业占GDP比重; 制造业占比; 制造业比重; 制造业增加值占比 | % | higher | 国家统计局 | industry.manufacturing.value-added / gdp.total
    industry.output | 工业总产值 | 工业产值; 全部工业总产值; 全部工业产值 | 元 | higher | 国家统计局
    industry.above-scale.value-added | 规模以上工业增加值 | 规上工业企业增加值; 规上工业实现增加值; 规上工业企业工业增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    industry.above-scale.output | 规模以上工业总产值 | 规上工业产值; 规上工业企业总产值; 规上工业企业产值; 规上工业企业工业总产值; 规上工业实现总产值 | 元 | higher | 国家统计局
    industry.above-scale.sales-output | 规模以上工业销售产值 | 工业销售产值; 规上工业企业销售产值 | 元 | higher | 国家统计局
    industry.above-scale.sales-rate | 规模以上工业产品销售率 | 工业产品销售率; 产销率; 工业产销率; 规上工业产销率; 规上工业企业产品销售率; 产品产销率 | % | higher | 国家统计局
    industry.above-scale.revenue | 规模以上工业企业营业收入 | 规上工业营业收入; 规上工业营收; 规上工业企业营收; 规上工业企业实现营业收入 | 元 | higher | 国家统计局
    industry.above-scale.main-revenue | 规模以上工业企业主营业务收入 | 规上工业主营业务收入; 规上工业企业实现主营业务收入; 规上工业主营收入 | 元 | higher | 国家统计局
    industry.above-scale.profit | 规模以上工业企业利润总额 | 规上工业利润; 规上工业企业利润; 规上工业利润总额; 规上工业企业实现利润; 工业企业利润; 工业利润; 规上工业实现利润 | 元 | higher | 国家统计局
    industry.above-scale.profit-tax | 规模以上工业企业利税总额 | 规上工业利税; 规上工业企业利税; 工业利税; 规上工业利税总额; 规上工业实现利税 | 元 | higher | 国家统计局
    industry.above-scale.profit-rate | 规模以上工业企业营业收入利润率 | 规上工业营业收入利润率; 营业收入利润率; 规上工业企业利润率 | % | higher | 国家统计局
    industry.above-scale.debt-ratio | 规模以上工业企业资产负债率 | 规上工业资产负债率; 工业企业资产负债率 | % | lower | 国家统计局
    industry.above-scale.cost | 规模以上工业企业每百元营业收入中的成本 | 规上工业企业百元营业收入成本; 每百元营业收入成本; 规上工业每百元营业收入中的成本 | 元 | lower | 国家统计局
    industry.above-scale.enterprises | 规模以上工业企业数 | 规上工业企业法人单位; 规上工业法人单位; 规上工业企业单位数 | 家; 户; 个 | higher | 国家统计局
    industry.above-scale.enterprises.promoted | “小升规”企业数 | 小升规; 小升规工业企业; 工业企业小升规; 新升规工业企业; 新升规企业 | 家; 户; 个 | higher | 省级工业和信息化部门
    industry.above-scale.losses.enterprises | 规模以上工业亏损企业数 | 规上工业企业亏损企业; 规上亏损企业; 亏损企业 | 家; 户; 个 | lower | 国家统计局
    industry.above-scale.losses.share | 规模以上工业企业亏损面 | 规上工业亏损面; 亏损面; 企业亏损面 | % | lower | 国家统计局
    industry.above-scale.productivity | 规模以上工业全员劳动生产率 | 规上工业企业全员劳动生产率; 规上工业劳动生产率; 工业全员劳动生产率; 规上工业企业劳动生产率 | 元; 元/人 | higher | 国家统计局
    industry.above-scale.export-delivery | 规模以上工业出口交货值 | 规上工业企业出口交货值; 工业出口交货值; 出口交货值; 规上工业企业实现出口交货值 | 元 | higher | 国家统计局
    industry.capacity-utilisation | 工业产能利用率 | 产能利用率; 规上工业产能利用率 | % | higher | 国家统计局
    industry.investment | 工业投资 | 工业固定资产投资; 工业投资额; 工业性投资; 工业投资完成额; 完成工业投资 | 元 | higher | 国家统计局
    industry.investment.share | 工业投资占固定资产投资比重 | 工业投资占比; 工业投资占全部投资比重 | % | higher | 国家统计局 | industry.investment / investment.fixed
    industry.investment.manufacturing | 制造业投资 | 制造业固定资产投资; 制造业投资额; 制造业投资完成额 | 元 | higher | 国家统计局
    industry.investment.renewal | 工业技术改造投资 | 技改投资; 技术改造投资; 工业技改投资; 技改投入; 工业技术改造投资额; 工业企业技术改造投资; 制造业技术改造投资; 工业技改投入; 完成技改投资 | 元 | higher | 国家统计局
    industry.investment.renewal.share | 工业技术改造投资占工业投资比重 | 技改投资占工业投资比重; 技改投资占比; 工业技改投资占比 | % | higher | 国家统计局 | industry.investment.renewal / industry.investment
    industry.renewal-projects | 技术改造项目数 | 技改项目; 工业技改项目; 重点技改项目; 工业技术改造项目; 实施技改项目; 重点技术改造项目 | 项; 个 | higher | 省级工业和信息化部门
    industry.equipment.value-added | 装备制造业增加值 | 规上装备制造业增加值; 装备制造业实现增加值; 规上工业装备制造业增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    industry.equipment.share | 装备制造业增加值占规模以上工业增加值比重 | 装备制造业增加值占规上工业比重; 装备制造业占规上工业增加值比重; 装备制造业占规上工业比重; 装备制造业增加值占比 | % | higher | 国家统计局《国民经济和社会发展统计公报》 | industry.equipment.value-added / industry.above-scale.value-added
    industry.equipment.output | 装备制造业产值 | 装备制造业总产值; 规上装备制造业产值; 规上装备制造业总产值 | 元 | higher | 省级统计部门
    industry.advanced-manufacturing.value-added | 先进制造业增加值 | 规上先进制造业增加值; 先进制造业实现增加值 | 元 | higher | 省级统计部门
    industry.advanced-manufacturing.share | 先进制造业增加值占规模以上工业增加值比重 | 先进制造业增加值占规上工业比重; 先进制造业占规上工业增加值比重; 先进制造业占规上工业比重 | % | higher | 省级统计部门 | industry.advanced-manufacturing.value-added / industry.above-scale.value-added
    industry.high-energy.share | 六大高耗能行业增加值占规模以上工业增加值比重 | 高耗能行业增加值占规上工业增加值比重; 六大高耗能行业占规上工业比重; 高耗能行业增加值占规上工业比重 | % | lower | 省级统计部门
    industry.park.output | 开发区工业总产值 | 园区工业总产值; 工业园区总产值; 园区工业产值; 开发区规上工业总产值 | 元 | higher | 省级商务部门
    industry.per-mu.tax | 规模以上工业企业亩均税收 | 亩均税收; 规上工业亩均税收; 亩均税收收入; 工业亩均税收 | 元; 元/亩 | higher | 省级统计部门
    industry.per-mu.value-added | 规模以上工业企业亩均增加值 | 亩均增加值; 规上工业亩均增加值; 亩均工业增加值; 工业亩均增加值 | 元; 元/亩 | higher | 省级统计部门
    industry.green-factories.national | 国家级绿色工厂数 | 国家绿色制造工厂 | 家; 个 | higher | 工业和信息化部
    industry.green-factories.provincial | 省级绿色工厂数 | 省级绿色制造工厂 | 家; 个 | higher | 省级工业和信息化部门
    industry.clusters.national | 国家先进制造业集群数 | 国家级产业集群 | 个 | higher | 工业和信息化部
    industry.clusters.sme.national | 国家级中小企业特色产业集群数 | 中小企业特色产业集群 | 个 | higher | 工业和信息化部
    industry.first-sets | 首台(套)装备认定数 | 首台套装备; 首台(套)产品; 首台套产品; 省级首台套装备; 首台(套)重大技术装备; 首台套重大技术装备; 首台套; 首台(套) | 台; 个; 项 | higher | 省级工业和信息化部门
    industry.new-energy-vehicles | 新能源汽车产量 | | 辆 | higher | 国家统计局
    industry.cars | 汽车产量 | 汽车整车产量; 整车产量 | 辆 | neither | 国家统计局
    industry.robots | 工业机器人产量 | 工业机器人产量(套) | 台; 套 | higher | 国家统计局
    industry.chips | 集成电路产量 | 芯片产量 | 块 | higher | 国家统计局
    industry.steel | 粗钢产量 | | 吨 | neither | 国家统计局
    industry.cement | 水泥产量 | | 吨 | neither | 国家统计局
    industry.robots.installed | 工业机器人应用数 | 应用工业机器人; 机器人应用数; 在役工业机器人 | 台 | higher | 省级工业和信息化部门
    """
}
