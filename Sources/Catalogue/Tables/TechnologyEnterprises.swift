extension Tables {
  /// Firms by the title that a science or industry bureau has given them.
  static let technologyEnterprises: StaticString = """
    hightech.enterprises | 高新技术企业数 | 国家高新技术企业; 有效期内高新技术企业; 有效高新技术企业; 有效期内国家高新技术企业; 高新技术企业保有量; 高新技术企业拥有量; 国家高新技术企业保有量; 国家重点扶持的高新技术企业; 高新技术企业累计数 | 家 | higher | 科学技术部、财政部、国家税务总局（高新技术企业认定管理）
    hightech.enterprises.recognised | 高新技术企业认定数 | 认定高新技术企业; 通过认定高新技术企业; 获认定高新技术企业; 获得高新技术企业认定企业; 获得高新技术企业认定资格企业; 认定国家高新技术企业; 国家高新技术企业认定数; 高新技术企业通过认定数; 高新技术企业新认定数 | 家 | higher | 全国高新技术企业认定管理工作领导小组办公室
    hightech.enterprises.declared | 高新技术企业申报数 | 申报高新技术企业; 申报国家高新技术企业; 国家高新技术企业申报数; 推荐申报高新技术企业; 组织申报高新技术企业 | 家 | higher | 省级科技部门
    hightech.enterprises.renewed | 通过复审高新技术企业数 | 高新技术企业复审数; 高新技术企业通过复审数; 复审高新技术企业; 重新认定高新技术企业; 通过重新认定高新技术企业 | 家 | higher | 省级科技部门
    hightech.enterprises.pool | 高新技术企业培育库入库企业数 | 高新技术企业培育入库数; 高新技术企业培育库企业; 高新技术企业培育库入库数; 高企培育库在库企业; 高新技术企业入库培育数; 入库培育高新技术企业; 高新技术后备企业; 高新技术企业后备库企业 | 家 | higher | 省级科技部门
    hightech.enterprises.share | 高新技术企业占规模以上工业企业比重 | 高新技术企业占规上企业比重; 规上工业企业中高新技术企业占比 | % | higher | 省级统计部门 | hightech.enterprises / industry.above-scale.enterprises
    hightech.enterprises.per-10k | 每万家企业法人中高新技术企业数 | 每万家企业中高新技术企业; 万家企业法人高新技术企业 | 家 | higher | 省级科技部门
    hightech.enterprises.revenue | 高新技术企业营业收入 | 高新技术企业主营业务收入; 高新技术企业销售收入; 高新技术企业营业总收入; 国家高新技术企业营业收入 | 元 | higher | 火炬高技术产业开发中心
    hightech.enterprises.relief | 高新技术企业所得税减免额 | 高新技术企业减免所得税额; 高新技术企业所得税优惠额; 高新技术企业减免税额; 高新技术企业税收减免额; 高新技术企业减免企业所得税额 | 元 | higher | 国家税务总局
    enterprises.tech | 科技型企业数 | 科技企业 | 家 | higher | 省级科技部门
    enterprises.tech.private | 民营科技企业数 | 民营科技型企业 | 家 | higher | 省级科技部门
    enterprises.tech-sme | 科技型中小企业数 | 国家科技型中小企业; 入库科技型中小企业; 评价入库科技型中小企业; 科技型中小企业入库数; 国家科技型中小企业入库数; 科技型中小企业评价入库数; 入库国家科技型中小企业; 国家科技型中小企业评价入库数; 备案科技型中小企业; 评价入库国家科技型中小企业; 通过评价科技型中小企业 | 家 | higher | 科学技术部（全国科技型中小企业信息库）
    enterprises.tech-sme.provincial | 省级科技型中小企业数 | 备案省级科技型中小企业; 省级科技型中小企业备案数; 省科技型中小企业培育数; 认定省级科技型中小企业 | 家 | higher | 省级科技部门
    enterprises.tech-sme.municipal | 市级科技型中小企业数 | 市级科技型中小企业备案数; 市科技型中小企业培育数; 认定市级科技型中小企业 | 家 | higher | 市级科技部门
    enterprises.tech-sme.district | 区级科技型中小企业数 | 区科技型中小企业培育数 | 家 | higher | 区级科技部门
    enterprises.srdi | 专精特新中小企业数 | 专精特新企业 | 家 | higher | 省级工业和信息化部门
    enterprises.srdi.provincial | 省级专精特新中小企业数 | 省级专精特新企业 | 家 | higher | 省级工业和信息化部门
    enterprises.srdi.municipal | 市级专精特新中小企业数 | 市级专精特新企业 | 家 | higher | 市级工业和信息化部门
    enterprises.little-giants | 国家级专精特新“小巨人”企业数 | 专精特新小巨人企业; 专精特新小巨人; 国家专精特新小巨人; 国家级小巨人企业; 小巨人企业 | 家 | higher | 工业和信息化部
    enterprises.little-giants.key | 国家级重点专精特新“小巨人”企业数 | 重点小巨人企业; 国家重点小巨人企业; 专精特新重点小巨人企业; 国家级专精特新重点小巨人企业; 重点专精特新小巨人企业 | 家 | higher | 工业和信息化部
    enterprises.innovative-sme | 创新型中小企业数 | | 家 | higher | 省级工业和信息化部门
    enterprises.champions | 国家制造业单项冠军企业数 | 制造业单项冠军; 制造业单项冠军企业; 国家制造业单项冠军; 国家单项冠军企业; 单项冠军企业; 制造业单项冠军示范企业; 国家制造业单项冠军示范企业; 国家单项冠军 | 家; 个 | higher | 工业和信息化部
    enterprises.champions.provincial | 省级制造业单项冠军企业数 | 省制造业单项冠军; 省级单项冠军企业; 省级单项冠军 | 家; 个 | higher | 省级工业和信息化部门
    enterprises.gazelle | 瞪羚企业数 | | 家 | higher | 省级科技部门
    enterprises.unicorn | 独角兽企业数 | | 家 | higher |
    enterprises.unicorn.potential | 潜在独角兽企业数 | 准独角兽企业; 种子独角兽企业; 培育独角兽企业 | 家 | higher |
    enterprises.eaglet | 雏鹰企业数 | | 家 | higher | 省级科技部门
    enterprises.tech-leading | 科技领军企业数 | 科技创新领军企业 | 家 | higher | 省级科技部门
    enterprises.tech-giants | 科技小巨人企业数 | 科技小巨人; 科技型小巨人企业 | 家 | higher | 省级科技部门
    enterprises.innovative | 创新型企业数 | | 家 | higher | 省级科技部门
    enterprises.innovative.national | 国家创新型企业数 | | 家 | higher | 科学技术部
    enterprises.innovative.national-pilot | 国家创新型试点企业数 | 国家技术创新工程试点企业 | 家 | higher | 科学技术部
    enterprises.innovative.provincial | 省级创新型企业数 | | 家 | higher | 省级科技部门
    enterprises.innovative.provincial-pilot | 省级创新型试点企业数 | 省级创新型试点企业认定数; 省创新试点企业 | 家 | higher | 省级科技部门
    enterprises.innovative.municipal | 市级创新型企业数 | 市创新型企业培育数 | 家 | higher | 市级科技部门
    enterprises.technology-demonstration.national | 国家技术创新示范企业数 | 技术创新示范企业 | 家 | higher | 工业和信息化部
    enterprises.advanced-services | 技术先进型服务企业数 | 认定技术先进型服务企业 | 家 | higher | 省级科技部门
    enterprises.agri-tech | 农业科技型企业数 | 农业科技企业 | 家 | higher | 省级科技部门
    enterprises.agri-tech.provincial | 省级农业科技型企业数 | 省级农业科技企业 | 家 | higher | 省级科技部门
    enterprises.agri-tech.municipal | 市级农业科技型企业数 | 市级农业科技企业; 市级农业科技企业认定数; 市农业科技型企业认定数 | 家 | higher | 市级科技部门
    enterprises.listed | 上市公司数 | 上市企业; 境内外上市公司; 境内外上市企业 | 家 | higher | 中国证券监督管理委员会
    enterprises.listed.a-share | A股上市公司数 | 境内上市公司; A股上市企业; 境内上市企业; 境内A股上市公司 | 家 | higher | 中国证券监督管理委员会
    enterprises.listed.star | 科创板上市企业数 | 科创板上市公司; 科创板企业 | 家 | higher | 上海证券交易所
    enterprises.listed.bse | 北交所上市企业数 | 北京证券交易所上市公司; 北交所上市公司; 北交所企业 | 家 | higher | 北京证券交易所
    enterprises.listed.neeq | 新三板挂牌企业数 | 新三板企业; 全国中小企业股份转让系统挂牌企业; 新三板挂牌公司 | 家 | higher | 全国中小企业股份转让系统有限责任公司
    enterprises.listed-or-quoted | 上市挂牌企业数 | 上市(挂牌)企业; 上市挂牌公司; 挂牌上市企业 | 家 | higher |
    """
}
