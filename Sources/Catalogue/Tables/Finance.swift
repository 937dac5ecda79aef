extension Tables {
  /// Banks, capital markets, insurance.
  static let finance: StaticString = """
    finance.value-added | 金融业增加值 | 金融业实现增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    finance.share | 金融业增加值占GDP比重 | 金融业占GDP比重; 金融业增加值占比 | % | neither | 国家统计局 | finance.value-added / gdp.total
    finance.deposits | 金融机构本外币各项存款余额 | 本外币各项存款余额; 本外币存款余额; 金融机构本外币存款余额 | 元 | higher | 中国人民银行
    finance.deposits.rmb | 金融机构人民币各项存款余额 | 人民币各项存款余额; 人民币存款余额; 金融机构人民币存款余额 | 元 | higher | 中国人民银行
    finance.deposits.any | 金融机构各项存款余额 | 各项存款余额; 存款余额; 金融机构存款余额 | 元 | higher | 中国人民银行
    finance.deposits.households | 住户存款余额 | 城乡居民储蓄存款余额; 住户存款; 居民储蓄存款余额 | 元 | neither | 中国人民银行
    finance.loans | 金融机构本外币各项贷款余额 | 本外币各项贷款余额; 本外币贷款余额; 金融机构本外币贷款余额 | 元 | higher | 中国人民银行
    finance.loans.rmb | 金融机构人民币各项贷款余额 | 人民币各项贷款余额; 人民币贷款余额; 金融机构人民币贷款余额 | 元 | higher | 中国人民银行
    finance.loans.any | 金融机构各项贷款余额 | 各项贷款余额; 贷款余额; 金融机构贷款余额 | 元 | higher | 中国人民银行
    finance.loans.manufacturing | 制造业贷款余额 | 制造业贷款; 制造业各项贷款余额 | 元 | higher | 中国人民银行
    finance.loans.manufacturing.long | 制造业中长期贷款余额 | 制造业中长期贷款 | 元 | higher | 中国人民银行
    finance.loans.inclusive | 普惠小微贷款余额 | 普惠小微企业贷款余额; 普惠型小微企业贷款余额; 普惠小微贷款; 普惠金融小微企业贷款余额 | 元 | higher | 中国人民银行
    finance.loans.sme | 小微企业贷款余额 | 小微企业贷款; 小型微型企业贷款余额; 小微贷款余额 | 元 | higher | 国家金融监督管理总局
    finance.loans.agri | 涉农贷款余额 | 涉农贷款; 三农贷款余额 | 元 | higher | 中国人民银行
    finance.loans.green | 绿色贷款余额 | 绿色信贷余额; 绿色贷款; 本外币绿色贷款余额 | 元 | higher | 中国人民银行
    finance.loans.private | 民营企业贷款余额 | 民营经济贷款余额; 民营企业贷款 | 元 | higher | 中国人民银行
    finance.loans.npl-ratio | 不良贷款率 | 银行业不良贷款率; 银行业金融机构不良贷款率; 金融机构不良贷款率; 不良率 | % | lower | 国家金融监督管理总局
    finance.loans.npl | 不良贷款余额 | 银行业不良贷款余额; 银行业金融机构不良贷款余额 | 元 | lower | 国家金融监督管理总局
    finance.loan-deposit-ratio | 存贷比 | 余额存贷比; 存贷款比 | % | neither | 中国人民银行
    finance.social-financing | 社会融资规模增量 | 社会融资规模累计增量; 新增社会融资规模 | 元 | higher | 中国人民银行
    finance.direct-financing | 直接融资额 | 直接融资; 直接融资规模; 企业直接融资额 | 元 | higher | 省级金融管理部门
    finance.ipo | 首发上市融资额 | 首发融资额; IPO融资额; 首次公开发行融资额; 上市公司首发融资额 | 元 | higher | 中国证券监督管理委员会
    finance.insurance.premiums | 保费收入 | 原保险保费收入; 保险业保费收入; 保险保费收入; 实现保费收入 | 元 | higher | 国家金融监督管理总局
    finance.insurance.payouts | 保险赔付支出 | 赔付支出; 各类赔款及给付; 原保险赔付支出; 赔款和给付支出 | 元 | neither | 国家金融监督管理总局
    finance.venture-guarantee-loans | 创业担保贷款发放额 | 创业担保贷款; 发放创业担保贷款; 创业担保贷款额 | 元 | higher | 人力资源和社会保障部
    """
}
