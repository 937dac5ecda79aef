extension Tables {
  /// The digital economy and what carries it.
  static let digital: StaticString = """
    digital.value-added | 数字经济增加值 | 数字经济增加值规模 | 元 | higher | 省级统计部门
    digital.share | 数字经济增加值占GDP比重 | 数字经济占GDP比重; 数字经济占比; 数字经济增加值占比 | % | higher | 省级统计部门 | digital.value-added / gdp.total
    digital.core | 数字经济核心产业增加值 | 数字经济核心产业; 数字经济核心产业实现增加值 | 元 | higher | 国家统计局
    digital.core.share | 数字经济核心产业增加值占GDP比重 | 数字经济核心产业占GDP比重; 数字经济核心产业增加值占比 | % | higher | 国家统计局 | digital.core / gdp.total
    digital.core.manufacturing | 数字经济核心产业制造业增加值 | 规上数字经济核心产业制造业增加值; 数字经济核心制造业增加值; 规上数字经济核心制造业增加值 | 元 | higher | 省级统计部门
    digital.core.revenue | 数字经济核心产业营业收入 | 规上数字经济核心产业营业收入; 数字经济核心产业营收; 规上数字经济核心产业企业营业收入 | 元 | higher | 省级统计部门
    digital.software.revenue | 软件业务收入 | 软件和信息技术服务业收入; 软件产业收入; 软件业收入; 软件和信息技术服务业务收入; 软件产业业务收入; 软件与信息服务业收入; 软件和信息技术服务业软件业务收入; 软件业务总收入 | 元 | higher | 工业和信息化部
    digital.electronics.value-added | 电子信息制造业增加值 | 规上电子信息制造业增加值 | 元 | higher | 国家统计局
    digital.electronics.output | 电子信息制造业产值 | 电子信息制造业总产值; 规上电子信息制造业产值 | 元 | higher | 省级统计部门
    digital.ecommerce | 电子商务交易额 | 电商交易额; 电子商务成交额 | 元 | higher | 国家统计局
    digital.base-stations | 5G基站数 | 建成5G基站; 累计建成5G基站; 开通5G基站; 新建5G基站; 建设5G基站; 累计开通5G基站 | 个; 座 | higher | 工业和信息化部
    digital.base-stations.per-10k | 每万人拥有5G基站数 | 万人5G基站 | 个 | higher | 工业和信息化部
    digital.broadband-users | 固定互联网宽带接入用户数 | 固定宽带用户; 宽带用户; 互联网宽带接入用户; 固定互联网宽带用户; 固定宽带接入用户; 互联网宽带用户 | 户 | higher | 工业和信息化部
    digital.mobile-users | 移动电话用户数 | 移动电话用户; 移动用户; 移动电话年末用户 | 户 | higher | 工业和信息化部
    digital.5g-users | 5G移动电话用户数 | 5G用户; 5G移动用户; 5G终端用户 | 户 | higher | 工业和信息化部
    digital.telecom | 电信业务总量 | | 元 | higher | 工业和信息化部
    digital.telecom.revenue | 电信业务收入 | 电信业务总收入 | 元 | higher | 工业和信息化部
    digital.cloud-enterprises | 上云企业数 | 企业上云数; 新增上云企业; 企业上云上平台; 上云上平台企业 | 家 | higher | 省级工业和信息化部门
    digital.smart-factories | 智能工厂数 | | 家; 个 | higher | 省级工业和信息化部门
    digital.smart-workshops | 数字化车间数 | | 家; 个 | higher | 省级工业和信息化部门
    digital.smart-workshops.provincial | 省级智能车间数 | 省级示范智能车间 | 家; 个 | higher | 省级工业和信息化部门
    digital.smart-factories.provincial | 省级智能工厂数 | | 家; 个 | higher | 省级工业和信息化部门
    digital.industrial-internet-platforms | 工业互联网平台数 | | 个; 家 | higher | 工业和信息化部
    digital.integration-index | 两化融合发展指数 | 两化融合指数; 两化融合发展水平指数; 两化融合发展总指数; 信息化和工业化融合发展指数; 两化融合发展水平 | 分 ; % | higher | 工业和信息化部
    digital.integration-standard | 两化融合管理体系贯标企业数 | 两化融合贯标企业; 两化融合管理体系贯标试点企业; 两化融合贯标试点企业; 通过两化融合管理体系贯标企业 | 家 | higher | 工业和信息化部
    digital.nc-rate | 关键工序数控化率 | 企业关键工序数控化率; 规上工业企业关键工序数控化率; 重点企业关键工序数控化率; 制造业关键工序数控化率 | % | higher | 工业和信息化部
    digital.design-tools | 数字化研发设计工具普及率 | 企业数字化研发设计工具普及率; 规上工业企业数字化研发设计工具普及率 | % | higher | 工业和信息化部
    digital.computing-power | 算力规模 | 总算力; 算力总规模 | | higher | 工业和信息化部
    """
}
