extension Tables {
  /// The market for technology, and money lent or given for it.
  static let technologyMarket: StaticString = """
    techmarket.amount | 技术合同成交额 | 技术市场成交额; 技术市场合同成交额; 技术市场技术合同成交额; 技术合同登记成交额; 技术合同认定登记额; 技术合同登记额; 技术合同金额; 技术合同交易额; 技术市场交易额; 技术市场合同交易额; 技术合同交易成交额; 技术交易合同成交额; 认定登记技术合同成交额; 技术合同认定登记成交额; 登记技术合同成交额; 技术市场合同金额; 技术市场成交合同金额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.amount.share-of-gdp | 技术合同成交额占GDP比重 | 技术市场成交额占GDP比重 | % | higher | 火炬高技术产业开发中心 | techmarket.amount / gdp.total
    techmarket.transactions | 技术交易额 | 技术合同技术交易额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.contracts | 技术合同成交数 | 技术合同数; 技术合同登记数; 技术合同份数; 认定登记技术合同; 登记技术合同; 技术合同认定登记数; 成交技术合同; 签订技术合同; 技术市场合同数 | 项; 份 | higher | 火炬高技术产业开发中心
    techmarket.exported | 输出技术合同成交额 | 输出技术成交额; 技术输出合同成交额; 输出技术合同额; 技术输出成交额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.absorbed | 吸纳技术合同成交额 | 吸纳技术成交额; 技术吸纳合同成交额; 吸纳技术合同额; 吸纳技术交易额; 技术吸纳成交额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.transfer | 技术转让合同成交额 | 技术转让成交额; 技术转让合同金额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.development | 技术开发合同成交额 | 技术开发成交额; 技术开发合同金额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.services | 技术服务合同成交额 | 技术服务成交额; 技术服务合同金额 | 元 | higher | 火炬高技术产业开发中心
    techmarket.online.amount | 网上技术市场合同成交额 | 网上技术市场成交额; 网上技术市场合同金额; 网上技术市场合同技术成交额; 网上技术市场交易额; 网上技术市场技术合同成交额 | 元 | higher | 省级科技部门
    techmarket.online.projects | 网上技术市场成交项目数 | 网上技术市场签约项目; 网上技术市场合同数; 网上技术市场成交合同; 网上技术市场签约合同; 网上技术市场签约数 | 项; 个 | higher | 省级科技部门
    techmarket.online.needs | 网上技术市场发布技术难题数 | 网上技术市场技术难题; 网上技术市场技术需求; 网上技术市场发布技术需求; 网上技术市场难题 | 项; 个 | higher | 省级科技部门
    techmarket.brokers | 技术经纪人数量 | 技术经理人; 技术转移经理人; 技术经纪(经理)人 | 人; 名 | higher | 省级科技部门
    techmarket.auction.amount | 科技成果拍卖成交额 | 科技成果竞价拍卖成交额; 科技成果竞拍成交额; 技术成果拍卖成交额 | 元 | higher | 省级科技部门
    techmarket.auction.results | 科技成果拍卖成交数 | 成功拍卖技术成果; 成功拍卖科技成果; 拍卖成交科技成果 | 项 | higher | 省级科技部门
    scifin.loans | 科技贷款余额 | 科技信贷余额; 科技领域贷款余额 | 元 | higher | 中国人民银行
    scifin.loans.enterprises | 科技型企业贷款余额 | 科技企业贷款余额; 科技型企业信贷余额 | 元 | higher | 中国人民银行
    scifin.loans.tech-sme | 科技型中小企业贷款余额 | 科技型中小企业信贷余额 | 元 | higher | 中国人民银行
    scifin.loans.hightech | 高新技术企业贷款余额 | 高新技术企业信贷余额 | 元 | higher | 中国人民银行
    scifin.branches | 科技支行数 | 科技银行; 科技特色支行 | 家 | higher | 省级金融管理部门
    scifin.branches.loans | 科技支行贷款发放额 | 科技支行发放贷款额; 科技支行贷款额; 科技支行累计发放贷款额; 科技支行发放贷款; 科技支行放贷额 | 元 | higher | 省级金融管理部门
    scifin.risk-compensation | 科技贷款风险补偿资金规模 | 科技信贷风险补偿资金; 科技贷款风险补偿金; 科技信贷风险补偿资金池规模; 科技成果转化风险补偿资金; 科技型中小企业贷款风险补偿资金 | 元 | higher | 省级科技部门
    scifin.vouchers.issued | 科技创新券发放额 | 创新券发放额; 发放科技创新券; 发放创新券 | 元 | higher | 省级科技部门
    scifin.vouchers.redeemed | 科技创新券兑付额 | 创新券兑付额; 兑付科技创新券; 兑现科技创新券; 创新券兑现额; 科技创新券兑现额; 兑付创新券 | 元 | higher | 省级科技部门
    scifin.guidance-fund | 创业投资引导基金规模 | 科技创业投资引导基金规模; 创投引导基金规模 | 元 | higher | 省级科技部门
    scifin.angel-fund | 天使投资引导基金规模 | 天使投资基金规模; 天使基金规模 | 元 | higher | 省级科技部门
    scifin.venture-capital | 创业投资机构数 | 创投机构; 风险投资机构; 创业投资企业; 创投公司; 创业投资公司 | 家 | higher | 省级科技部门
    scifin.insurance | 科技保险保费收入 | 科技保险保费; 科技保险保费额 | 元 | higher | 国家金融监督管理总局
    scifin.subsidies | 科技奖补资金 | 科技奖励资金; 兑现科技奖补资金; 兑现科技奖励资金; 科技扶持资金; 科技创新奖励资金; 科技创新奖补资金; 兑现科技政策资金 | 元 | neither | 市级科技部门
    scifin.special-funds | 科技专项资金 | 科技专项经费; 财政科技专项资金; 财政科技专项经费; 科技发展专项资金 | 元 | higher | 市级财政部门
    """
}
