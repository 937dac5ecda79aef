extension Tables {
  /// High-tech and emerging industries, and the zones that hold them.
  static let highTech: StaticString = """
    hightech.output | 高新技术产业产值 | 高新技术产业总产值; 高新技术工业产值; 高新技术工业总产值; 高新技术产值; 高新产业产值; 高新产业总产值; 规上高新技术产业产值; 规上高新技术产业总产值; 高新技术产业工业总产值 | 元 | higher | 省级统计部门
    hightech.output.share | 高新技术产业产值占规模以上工业总产值比重 | 高新技术产业产值占规上工业比重; 高新技术产业产值占比; 高新技术产业占规上工业总产值比重; 高新技术产业占规上工业产值比重; 高新技术产值占规上工业比重; 高新产业产值占规上工业比重; 高新技术产业总产值占规上工业比重 | % | higher | 省级统计部门 | hightech.output / industry.above-scale.output
    hightech.output.share-of-all-industry | 高新技术产业产值占工业总产值比重 | 高新技术产业占工业总产值比重; 高新技术产业产值占工业比重 | % | higher | 省级统计部门 | hightech.output / industry.output
    hightech.value-added | 高新技术产业增加值 | 高新产业增加值; 规上高新技术产业增加值; 高新技术工业增加值; 规上工业高新技术产业增加值; 高新技术增加值 | 元 | higher | 省级统计部门
    hightech.value-added.share | 高新技术产业增加值占规模以上工业增加值比重 | 高新技术产业增加值占规上工业比重; 高新技术产业占规上工业增加值比重; 高新产业增加值占规上工业比重 | % | higher | 省级统计部门 | hightech.value-added / industry.above-scale.value-added
    hightech.value-added.share-of-all-industry | 高新技术产业增加值占工业增加值比重 | 高新产业增加值占工业增加值比重; 高新技术产业增加值占工业比重; 高新技术产业占工业增加值比重 | % | higher | 省级统计部门 | hightech.value-added / industry.value-added
    hightech.value-added.share-of-gdp | 高新技术产业增加值占GDP比重 | 高新技术产业占GDP比重; 高新产业增加值占GDP比重 | % | higher | 省级统计部门 | hightech.value-added / gdp.total
    hightech.revenue | 高新技术产业营业收入 | 高新技术产业主营业务收入; 高新技术产业销售收入; 高新产业营业收入 | 元 | higher | 省级统计部门
    hightech.profit-tax | 高新技术产业利税 | 高新技术产业利税总额; 高新产业利税 | 元 | higher | 省级统计部门
    hightech.profit | 高新技术产业利润总额 | 高新技术产业利润; 高新技术产业实现利润 | 元 | higher | 省级统计部门
    hightech.investment | 高新技术产业投资 | 高新技术产业投资额; 高新技术产业固定资产投资; 高新产业投资 | 元 | higher | 省级统计部门
    hightech.products | 高新技术产品数 | 高新产品 | 个; 项 | higher | 省级科技部门
    hightech.products.provincial | 省级高新技术产品数 | 省认定高新技术产品 | 个; 项 | higher | 省级科技部门
    hightech.products.recognised | 高新技术产品认定数 | 认定高新技术产品 | 个; 项 | higher | 省级科技部门
    hightech.products.output | 高新技术产品产值 | 高新技术产品总产值; 高新产品产值 | 元 | higher | 省级科技部门
    hightech.products.sales | 高新技术产品销售收入 | 高新技术产品销售额; 高新技术产品销售; 高新产品销售收入 | 元 | higher | 省级科技部门
    hightech.products.profit-tax | 高新技术产品利税 | 高新技术产品利税额 | 元 | higher | 省级科技部门
    hightech.exports | 高新技术产品出口额 | 高新技术产品出口; 高新技术产品出口总值; 高新技术产品出口值; 高新技术产品出口创汇 | 元; 美元 | higher | 海关总署
    hightech.exports.share | 高新技术产品出口额占出口总额比重 | 高新技术产品出口占比; 高新技术产品出口额占比; 高新技术产品出口占出口总额比重 | % | higher | 海关总署 | hightech.exports / trade.exports
    hightech.imports | 高新技术产品进口额 | 高新技术产品进口; 高新技术产品进口总值 | 元; 美元 | neither | 海关总署
    hightech.trade | 高新技术产品进出口额 | 高新技术产品进出口; 高新技术产品进出口总值 | 元; 美元 | higher | 海关总署
    hightech.manufacturing.value-added | 高技术制造业增加值 | 规上高技术制造业增加值; 高技术产业(制造业)增加值; 高技术产业增加值; 规上工业高技术制造业增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    hightech.manufacturing.share | 高技术制造业增加值占规模以上工业增加值比重 | 高技术制造业增加值占规上工业比重; 高技术制造业占规上工业增加值比重; 高技术制造业占规上工业比重; 高技术制造业增加值占比 | % | higher | 国家统计局《国民经济和社会发展统计公报》 | hightech.manufacturing.value-added / industry.above-scale.value-added
    hightech.manufacturing.revenue | 高技术制造业营业收入 | 高技术产业营业收入; 高技术产业主营业务收入; 高技术制造业主营业务收入 | 元 | higher | 国家统计局
    hightech.manufacturing.output | 高技术制造业产值 | 高技术制造业总产值; 高技术产业产值; 高技术产业总产值; 规上高技术制造业总产值 | 元 | higher | 省级统计部门
    hightech.manufacturing.investment | 高技术制造业投资 | 高技术制造业投资额; 高技术制造业固定资产投资 | 元 | higher | 国家统计局
    hightech.industry.investment | 高技术产业投资 | 高技术产业投资额; 高技术产业固定资产投资 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    hightech.services.investment | 高技术服务业投资 | 高技术服务业投资额; 高技术服务业固定资产投资 | 元 | higher | 国家统计局
    hightech.services.revenue | 高技术服务业营业收入 | 规上高技术服务业营业收入 | 元 | higher | 国家统计局
    services.knowledge-intensive.value-added | 知识密集型服务业增加值 | 知识密集型服务业 | 元 | higher | 国家统计局
    services.knowledge-intensive.share | 知识密集型服务业增加值占GDP比重 | 知识密集型服务业占GDP比重; 知识密集型服务业增加值占比 | % | higher | 国家统计局 | services.knowledge-intensive.value-added / gdp.total
    services.technology.revenue | 科技服务业营业收入 | 规上科技服务业营业收入; 科技服务业收入 | 元 | higher | 国家统计局
    services.technology.value-added | 科技服务业增加值 | | 元 | higher | 省级统计部门
    emerging.output | 战略性新兴产业产值 | 战略性新兴产业总产值; 规上战略性新兴产业产值; 规上战略性新兴产业总产值; 战略性新兴产业工业总产值; 工业战略性新兴产业总产值; 工业战略性新兴产业产值 | 元 | higher | 省级统计部门
    emerging.output.share | 战略性新兴产业产值占规模以上工业总产值比重 | 战略性新兴产业产值占规上工业比重; 战略性新兴产业占规上工业总产值比重; 战略性新兴产业占规上工业产值比重; 战略性新兴产业产值占比; 战略性新兴产业总产值占比; 战略性新兴产业总产值占规上工业比重; 工业战略性新兴产业产值占规上工业总产值比重 | % | higher | 省级统计部门 | emerging.output / industry.above-scale.output
    emerging.value-added | 战略性新兴产业增加值 | 工业战略性新兴产业增加值; 规上工业战略性新兴产业增加值; 规上战略性新兴产业增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    emerging.value-added.share | 战略性新兴产业增加值占规模以上工业增加值比重 | 战略性新兴产业增加值占规上工业比重; 战略性新兴产业占规上工业增加值比重; 战略性新兴产业占规上工业比重 | % | higher | 省级统计部门 | emerging.value-added / industry.above-scale.value-added
    emerging.value-added.share-of-gdp | 战略性新兴产业增加值占GDP比重 | 战略性新兴产业占GDP比重 | % | higher | 国家统计局 | emerging.value-added / gdp.total
    emerging.revenue | 战略性新兴产业营业收入 | 战略性新兴产业主营业务收入; 战略性新兴产业销售收入 | 元 | higher | 省级统计部门
    emerging.services.revenue | 战略性新兴服务业营业收入 | 战略性新兴服务业企业营业收入; 规上战略性新兴服务业营业收入 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    emerging.investment | 战略性新兴产业投资 | 战略性新兴产业投资额; 战略性新兴产业固定资产投资 | 元 | higher | 省级统计部门
    hightech-zone.count.national | 国家高新区数 | 国家级高新技术产业开发区 | 家; 个 | higher | 科学技术部
    hightech-zone.count.provincial | 省级高新区数 | 省级高新技术产业开发区; 省级高新技术产业园区; 省级高新园区 | 家; 个 | higher | 省级科技部门
    hightech-zone.gdp | 高新区生产总值 | 国家高新区生产总值; 高新区园区生产总值 | 元 | higher | 火炬高技术产业开发中心
    hightech-zone.revenue | 高新区营业收入 | 高新区营业总收入; 高新区企业营业收入; 国家高新区营业收入; 高新技术产业开发区营业收入 | 元 | higher | 火炬高技术产业开发中心
    hightech-zone.output | 高新区工业总产值 | 高新区工业产值; 国家高新区工业总产值 | 元 | higher | 火炬高技术产业开发中心
    hightech-zone.above-scale-output | 高新区规模以上工业总产值 | 高新区规上工业产值; 高新区规上工业企业总产值 | 元 | higher | 省级统计部门
    hightech-zone.value-added | 高新区工业增加值 | | 元 | higher | 省级统计部门
    hightech-zone.tax | 高新区税收 | 高新区税收收入; 高新区税收总额; 高新区上缴税费; 高新区上缴税收 | 元 | higher | 火炬高技术产业开发中心
    hightech-zone.exports | 高新区出口额 | 高新区出口创汇 | 元; 美元 | higher | 火炬高技术产业开发中心
    hightech-zone.industrial-investment | 高新区工业投资 | 高新区工业投资额; 高新区工业固定资产投资 | 元 | higher | 省级统计部门
    hightech-zone.investment | 高新区固定资产投资 | 高新区投资额 | 元 | higher | 省级统计部门
    hightech-zone.rd | 高新区R&D经费支出 | 高新区R&D经费; 高新区研发投入; 高新区R&D经费投入; 高新区企业R&D经费支出 | 元 | higher | 火炬高技术产业开发中心
    hightech-zone.enterprises | 高新区企业数 | 高新区入统企业; 高新区注册企业; 高新区入驻企业 | 家 | higher | 火炬高技术产业开发中心
    """
}
