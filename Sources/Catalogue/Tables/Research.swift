extension Tables {
  /// Research and development: money, people, projects, and what firms make of them.
  static let research: StaticString = """
    rd.expenditure | 全社会R&D经费支出 | R&D经费; R&D经费投入; R&D投入; R&D支出; R&D总投入; R&D经费总投入; R&D经费总支出; R&D经费内部支出; R&D资金投入 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.intensity | 全社会R&D经费支出占GDP比重 | R&D投入强度; R&D经费投入强度; R&D经费支出强度; R&D经费强度; R&D支出强度; R&D强度; R&D投入占比; R&D经费投入占比; R&D经费支出占比; R&D经费占比 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.expenditure / gdp.total
    rd.basic | 基础研究经费 | 基础研究经费支出; 基础研究经费投入; 基础研究投入; 基础研究支出; R&D经费中基础研究经费 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.basic.share | 基础研究经费占R&D经费比重 | 基础研究投入强度; 基础研究占比; 基础研究经费占比; 基础研究投入占比; 基础研究占R&D经费比重 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.basic / rd.expenditure
    rd.applied | 应用研究经费 | 应用研究经费支出; 应用研究投入 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.applied.share | 应用研究经费占R&D经费比重 | 应用研究占比; 应用研究经费占比 | % | neither | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.applied / rd.expenditure
    rd.development | 试验发展经费 | 试验发展经费支出; 试验发展投入 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.development.share | 试验发展经费占R&D经费比重 | 试验发展占比; 试验发展经费占比 | % | neither | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.development / rd.expenditure
    rd.enterprise | 企业R&D经费支出 | 企业R&D经费; 企业R&D投入; 企业R&D经费投入; 企业R&D支出; 各类企业R&D经费支出 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.enterprise.share | 企业R&D经费支出占全社会R&D经费支出比重 | 企业R&D经费占比; 企业R&D投入占比; 企业R&D经费支出占比 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.enterprise / rd.expenditure
    rd.universities | 高等学校R&D经费支出 | 高等学校R&D经费; 高校R&D经费; 高校R&D经费支出; 高等院校R&D经费支出 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.institutes | 政府属研究机构R&D经费支出 | 研究机构R&D经费; 研究机构R&D经费支出; 科研院所R&D经费支出; 科研机构R&D经费支出; 政府属研究机构经费 | 元 | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》
    rd.above-scale | 规模以上工业企业R&D经费支出 | 规上工业企业R&D经费; 规上工业企业R&D投入; 规上工业企业R&D经费投入; 规上工业企业R&D支出; 规上工业R&D经费; 规上工业R&D经费支出; 规上工业R&D投入 | 元 | higher | 国家统计局《中国科技统计年鉴》
    rd.above-scale.intensity | 规模以上工业企业R&D经费支出占营业收入比重 | 规上工业企业R&D投入强度; 规上工业企业R&D经费投入强度; 规上工业企业R&D强度; 规上工业企业R&D经费与营业收入之比; 规上工业企业R&D投入占营业收入比重 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.above-scale / industry.above-scale.revenue
    rd.above-scale.intensity.main-business | 规模以上工业企业R&D经费支出占主营业务收入比重 | 规上工业企业R&D投入占主营业务收入比重; 规上工业企业R&D经费与主营业务收入之比 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | rd.above-scale / industry.above-scale.main-revenue
    rd.above-scale.cost | 规模以上工业企业研发费用 | 规上工业研发费用; 规上工业研发费; 规上工业企业研发费; 规上企业研发费用 | 元 | higher | 国家统计局
    rd.active-enterprises | 有R&D活动的规模以上工业企业数 | 开展R&D活动的规上工业企业 | 家 | higher | 国家统计局《中国科技统计年鉴》
    rd.active-enterprises.share | 有R&D活动的规模以上工业企业占比 | 规上工业企业R&D活动覆盖率; 规上工业企业R&D活动占比; 开展R&D活动的规上工业企业占比; 有R&D活动企业占规上工业企业比重; 规上工业企业研发活动率 | % | higher | 国家统计局《中国科技统计年鉴》 | rd.active-enterprises / industry.above-scale.enterprises
    rd.enterprise-institutions | 规模以上工业企业研发机构数 | 规上工业企业办研发机构 | 个; 家 | higher | 国家统计局《中国科技统计年鉴》
    rd.enterprise-institutions.all | 企业研发机构数 | 企业办研发机构; 工业企业研发机构 | 个; 家 | higher | 省级科技部门
    rd.enterprise-institutions.coverage | 规模以上工业企业研发机构覆盖率 | 规上工业企业研发机构建有率; 规上工业企业建有研发机构比例; 规上工业企业研发机构设置率; 规上工业企业研发机构占比 | % | higher | 省级统计部门
    rd.large-enterprise-institutions.coverage | 大中型工业企业研发机构建有率 | 大中型工业企业研发机构覆盖率; 大中型企业研发机构建有率; 大中型企业研发机构覆盖率; 大中型工业企业建有研发机构比例; 大中型工业企业研发机构建设比例 | % | higher | 省级统计部门
    rd.personnel | R&D人员数 | 从事R&D活动人员; 科技研发人员; R&D活动人员 | 人 | higher | 国家统计局《中国科技统计年鉴》
    rd.personnel.fte | R&D人员全时当量 | R&D人员折合全时当量; R&D人员折合全时人员; R&D全时当量; R&D人员折合全时工作量 | 人年; 人 | higher | 国家统计局《中国科技统计年鉴》
    rd.personnel.per-10k | 每万名就业人员中R&D人员 | 每万名就业人员中研发人力; 每万名就业人员R&D人员; 每万名就业人员中R&D人员全时当量; 每万名就业人员R&D人力投入; 每万就业人员中R&D人员; 每万名从业人员中R&D人员 | 人年; 人 | higher | 国家统计局
    rd.projects | R&D项目数 | R&D课题数; R&D项目(课题)数 | 项; 个 | higher | 国家统计局《中国科技统计年鉴》
    rd.deduction | 研发费用加计扣除额 | 企业研发费用加计扣除额; 研发加计扣除额; 加计扣除额; 研发费用税前加计扣除额; 企业研发费加计扣除额; 享受研发费用加计扣除额 | 元 | higher | 国家税务总局
    rd.deduction.enterprises | 享受研发费用加计扣除企业数 | 享受研发费用加计扣除政策企业; 研发费用加计扣除企业; 享受加计扣除企业; 享受加计扣除政策企业; 享受研发费加计扣除企业 | 户; 家 | higher | 国家税务总局
    rd.deduction.relief | 研发费用加计扣除减免税额 | 研发费用加计扣除减免所得税额; 企业研发费用加计扣除减免税额; 加计扣除减免税额; 企业研发费用加计扣除少缴所得税额; 研发费用加计扣除减税额 | 元 | higher | 国家税务总局
    rd.new-products.revenue | 规模以上工业企业新产品销售收入 | 新产品销售收入; 新产品销售额; 工业新产品销售收入; 规上工业新产品销售收入 | 元 | higher | 国家统计局《中国科技统计年鉴》
    rd.new-products.revenue.share | 新产品销售收入占营业收入比重 | 新产品销售收入占比; 规上工业企业新产品销售收入占营业收入比重; 新产品收入占比 | % | higher | 国家统计局 | rd.new-products.revenue / industry.above-scale.revenue
    rd.new-products.revenue.share-of-main-business | 新产品销售收入占主营业务收入比重 | 规上工业企业新产品销售收入占主营业务收入比重 | % | higher | 国家统计局 | rd.new-products.revenue / industry.above-scale.main-revenue
    rd.new-products.output | 规模以上工业新产品产值 | 新产品产值; 工业新产品产值; 规上工业企业新产品产值; 规上新产品产值 | 元 | higher | 省级统计部门
    rd.new-products.rate | 规模以上工业新产品产值率 | 新产品产值率; 工业新产品产值率; 规上工业企业新产品产值率; 新产品产值占比 | % | higher | 省级统计部门 | rd.new-products.output / industry.above-scale.output
    rd.new-products.projects | 新产品开发项目数 | 规上工业企业新产品开发项目; 工业新产品开发项目 | 项 | higher | 国家统计局《中国科技统计年鉴》
    rd.new-products.expenditure | 新产品开发经费支出 | 新产品开发经费; 规上工业企业新产品开发经费支出 | 元 | higher | 国家统计局《中国科技统计年鉴》
    science.fiscal | 财政科学技术支出 | 财政科技支出; 财政科技投入; 地方财政科技支出; 地方财政科学技术支出; 地方财政科技投入; 财政科技拨款; 地方财政科技拨款; 科学技术支出; 一般公共预算科学技术支出; 财政科技经费; 财政科学技术支出总额 | 元 | higher | 财政部
    science.fiscal.share | 财政科技支出占一般公共预算支出比重 | 财政科技支出占比; 财政科技投入占比; 财政科技拨款占财政支出比重; 财政科技投入占地方财政支出比重; 财政科技支出占地方财政支出比重; 地方财政科技拨款占地方财政支出比重 | % | higher | 国家统计局、科学技术部、财政部《全国科技经费投入统计公报》 | science.fiscal / fiscal.expenditure
    science.fiscal.municipal | 市级财政科技支出 | 市级财政科技投入; 市本级财政科技支出; 市本级财政科技投入; 市级科技投入 | 元 | higher | 市级财政部门
    science.progress-contribution | 科技进步贡献率 | 科技贡献率; 科技进步对经济增长贡献率 | % | higher | 科学技术部
    science.regional-index | 综合科技创新水平指数 | 综合科技进步水平指数 | % ; 分 | higher | 科学技术部《中国区域科技创新评价报告》
    science.papers.sci | SCI论文数 | SCI收录论文; 被SCI收录论文; SCI论文发表量 | 篇 | higher | 中国科学技术信息研究所
    science.papers | 科技论文发表数 | 科技论文; 发表科技论文; 国内科技论文 | 篇 | higher | 中国科学技术信息研究所
    """
}
