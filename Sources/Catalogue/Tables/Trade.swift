extension Tables {
  /// Foreign trade, investment across borders, ports.
  static let trade: StaticString = """
    trade.total | 货物进出口总额 | 进出口总额; 进出口总值; 外贸进出口总额; 外贸进出口总值; 外贸进出口; 货物进出口总值; 进出口; 货物进出口; 对外贸易进出口总额; 自营进出口总额; 自营进出口; 外贸总额; 进出口贸易总额; 对外贸易总额 | 元; 美元 | higher | 海关总署
    trade.share-of-gdp | 进出口总额占GDP比重 | 外贸依存度; 对外贸易依存度; 货物进出口总额与GDP之比 | % | neither | 海关总署 | trade.total / gdp.total
    trade.exports | 货物出口额 | 出口总额; 出口; 外贸出口; 出口总值; 外贸出口额; 货物出口; 自营出口; 自营出口额; 出口值; 外贸出口总值; 外贸自营出口 | 元; 美元 | higher | 海关总署
    trade.imports | 货物进口额 | 进口总额; 进口; 外贸进口; 进口总值; 外贸进口额; 货物进口; 自营进口; 进口值 | 元; 美元 | neither | 海关总署
    trade.balance | 货物进出口顺差 | 贸易顺差; 进出口顺差; 外贸顺差 | 元; 美元 | neither | 海关总署
    trade.general | 一般贸易进出口额 | 一般贸易进出口; 一般贸易进出口总值 | 元; 美元 | higher | 海关总署
    trade.general.share | 一般贸易进出口额占进出口总额比重 | 一般贸易占比; 一般贸易占进出口总额比重; 一般贸易进出口占比; 一般贸易进出口占外贸总值比重 | % | higher | 海关总署 | trade.general / trade.total
    trade.general.exports | 一般贸易出口额 | 一般贸易出口 | 元; 美元 | higher | 海关总署
    trade.processing | 加工贸易进出口额 | 加工贸易进出口; 加工贸易; 加工贸易进出口总值 | 元; 美元 | neither | 海关总署
    trade.electromechanical.exports | 机电产品出口额 | 机电产品出口; 机电产品出口值; 机电产品出口总值 | 元; 美元 | higher | 海关总署
    trade.electromechanical.exports.share | 机电产品出口额占出口总额比重 | 机电产品出口占比; 机电产品占出口总额比重; 机电产品出口占出口总额比重 | % | higher | 海关总署 | trade.electromechanical.exports / trade.exports
    trade.private | 民营企业进出口额 | 民营企业进出口; 民营企业进出口总值 | 元; 美元 | higher | 海关总署
    trade.belt-and-road | 对共建“一带一路”国家进出口额 | 对一带一路沿线国家进出口额; 对一带一路沿线国家进出口; 与一带一路沿线国家进出口额; 对共建一带一路国家进出口; 对一带一路共建国家进出口额 | 元; 美元 | higher | 海关总署
    trade.cross-border-ecommerce | 跨境电商进出口额 | 跨境电商进出口; 跨境电子商务进出口额; 跨境电商交易额; 跨境电子商务交易额; 跨境电子商务进出口 | 元; 美元 | higher | 海关总署
    trade.cross-border-ecommerce.exports | 跨境电商出口额 | 跨境电商出口; 跨境电子商务出口额; 跨境网络零售出口额 | 元; 美元 | higher | 海关总署
    trade.services | 服务贸易进出口额 | 服务进出口总额; 服务贸易总额; 服务贸易进出口; 服务进出口 | 元; 美元 | higher | 商务部
    trade.services.digital | 数字贸易进出口额 | 数字贸易额 | 元; 美元 | higher | 商务部
    trade.outsourcing | 服务外包执行额 | 服务外包合同执行额; 承接服务外包执行额 | 元; 美元 | higher | 商务部
    trade.outsourcing.offshore | 离岸服务外包执行额 | 离岸服务外包合同执行额; 承接离岸服务外包执行额; 国际服务外包执行额; 离岸执行额 | 元; 美元 | higher | 商务部
    trade.freight-trains | 中欧班列开行列数 | 中欧班列; 开行中欧班列; 中欧班列开行量; 中欧(亚)班列开行列数 | 列 | higher | 中国国家铁路集团有限公司
    fdi.actual | 实际使用外资金额 | 实际利用外资; 实际使用外资; 实际利用外资额; 实际到位外资; 利用外资; 外商直接投资; 实际利用外商直接投资; 实际使用外商直接投资; 到位外资; 实际吸收外资; 实际外资; 外商直接投资额; 直接利用外资 | 美元; 元 | higher | 商务部
    fdi.contract | 合同外资金额 | 合同外资; 合同利用外资; 合同利用外资额; 协议外资; 协议利用外资; 新增合同外资 | 美元; 元 | higher | 商务部
    fdi.enterprises.new | 新设外商投资企业数 | 新设外资企业; 新设立外商投资企业; 新批外商投资企业; 新设立外资企业; 新批外资企业 | 家; 个; 户 | higher | 商务部
    fdi.hightech | 高技术产业实际使用外资 | 高技术产业实际利用外资; 高技术产业利用外资; 高技术产业实际使用外资金额; 高技术产业引资 | 美元; 元 | higher | 商务部
    fdi.hightech.share | 高技术产业实际使用外资占比 | 高技术产业实际使用外资占实际使用外资比重; 高技术产业利用外资占比 | % | higher | 商务部 | fdi.hightech / fdi.actual
    fdi.manufacturing | 制造业实际使用外资 | 制造业实际利用外资; 制造业利用外资; 制造业外资; 制造业实际使用外资金额 | 美元; 元 | higher | 商务部
    odi.actual | 对外直接投资额 | 对外直接投资; 对外投资额; 境外投资额; 对外实际投资额; 境外投资; 实际对外投资额; 非金融类对外直接投资额 | 美元; 元 | neither | 商务部
    odi.contracting | 对外承包工程完成营业额 | 对外承包工程营业额; 对外承包工程完成额; 境外承包工程营业额 | 美元; 元 | higher | 商务部
    investment.domestic-attracted | 实际利用内资 | 实际到位内资; 到位内资; 引进内资; 实际利用内资额 | 元 | higher | 省级商务部门
    investment.domestic-attracted.outside-province | 实际到位省外资金 | 到位省外资金; 实际利用省外资金; 引进省外资金; 利用省外资金; 引进省外到位资金; 省外到位资金 | 元 | higher | 省级商务部门
    investment.domestic-attracted.outside-city | 实际到位市外资金 | 到位市外资金; 实际利用市外资金; 引进市外资金; 利用市外资金; 市外到位资金 | 元 | higher | 市级商务部门
    investment.projects-attracted | 招商引资项目数 | 招引项目; 招商项目 | 个; 项 | higher | 市级商务部门
    investment.funds-attracted | 招商引资到位资金 | 招商引资实际到位资金; 招商引资到位额; 引进到位资金; 招商引资资金到位额; 招商到位资金 | 元 | higher | 市级商务部门
    port.cargo | 港口货物吞吐量 | 货物吞吐量; 港口吞吐量; 港口完成货物吞吐量 | 吨 | higher | 交通运输部
    port.containers | 港口集装箱吞吐量 | 集装箱吞吐量; 港口完成集装箱吞吐量 | 标箱; 标准箱; TEU | higher | 交通运输部
    """
}
