extension Tables {
  /// Patents, trade marks, copyright, standards, and their use.
  static let intellectualProperty: StaticString = """
    patent.applications | 专利申请量 | 专利申请受理量; 三种专利申请量; 国内专利申请量; 受理专利申请; 专利申请总件数; 申请专利; 三类专利申请量 | 件; 项 | higher | 国家知识产权局
    patent.grants | 专利授权量 | 授权专利; 三种专利授权量; 国内专利授权量; 专利授予量; 获授权专利; 获得专利授权; 获专利授权; 三类专利授权量; 专利授权总件数 | 件; 项 | higher | 国家知识产权局
    patent.valid | 有效专利量 | 有效专利拥有量; 专利拥有量; 专利有效量; 拥有专利; 拥有有效专利; 三种专利有效量 | 件 | higher | 国家知识产权局
    patent.invention.applications | 发明专利申请量 | 申请发明专利; 发明申请量; 发明专利申请受理量; 国内发明专利申请量 | 件; 项 | higher | 国家知识产权局
    patent.invention.applications.share | 发明专利申请量占专利申请量比重 | 发明专利申请占比; 发明专利占专利申请量比重 | % | higher | 国家知识产权局 | patent.invention.applications / patent.applications
    patent.invention.grants | 发明专利授权量 | 授权发明专利; 发明授权量; 发明专利授予量; 获授权发明专利; 获得发明专利授权; 国内发明专利授权量; 获发明专利授权 | 件; 项 | higher | 国家知识产权局
    patent.invention.grants.share | 发明专利授权量占专利授权量比重 | 发明专利授权占比; 发明专利占专利授权量比重 | % | higher | 国家知识产权局 | patent.invention.grants / patent.grants
    patent.invention.valid | 有效发明专利量 | 有效发明专利拥有量; 发明专利拥有量; 发明专利有效量; 发明专利保有量; 拥有有效发明专利; 拥有发明专利; 维持有效发明专利; 有效发明专利保有量; 发明专利有效拥有量; 国内发明专利有效量 | 件 | higher | 国家知识产权局
    patent.invention.per-10k | 每万人口发明专利拥有量 | 万人有效发明专利拥有量; 万人有效发明专利量; 万人发明专利量; 万人均发明专利拥有量; 万人拥有发明专利; 万人发明专利授权拥有量; 万人发明专利保有量; 万人拥有有效发明专利 | 件 | higher | 国家知识产权局
    patent.invention.high-value | 高价值发明专利拥有量 | 高价值发明专利; 有效高价值发明专利; 高价值专利拥有量; 高价值发明专利保有量; 高价值有效发明专利 | 件 | higher | 国家知识产权局
    patent.invention.high-value.per-10k | 每万人口高价值发明专利拥有量 | 万人高价值发明专利; 万人拥有高价值发明专利; 万人高价值专利拥有量 | 件 | higher | 国家知识产权局
    patent.invention.high-value.share | 高价值发明专利占有效发明专利比重 | 高价值发明专利占比; 高价值发明专利拥有量占比 | % | higher | 国家知识产权局 | patent.invention.high-value / patent.invention.valid
    patent.invention.enterprise.valid | 企业有效发明专利量 | 企业有效发明专利拥有量; 企业发明专利拥有量; 国内企业有效发明专利; 国内企业拥有有效发明专利 | 件 | higher | 国家知识产权局
    patent.invention.enterprise.grants | 企业发明专利授权量 | 企业授权发明专利 | 件 | higher | 国家知识产权局
    patent.invention.enterprise.applications | 企业发明专利申请量 | 企业申请发明专利 | 件 | higher | 国家知识产权局
    patent.enterprise.applications | 企业专利申请量 | 企业申请专利; 工矿企业专利申请量 | 件 | higher | 国家知识产权局
    patent.enterprise.applications.share | 企业专利申请量占专利申请量比重 | 企业专利申请占比 | % | higher | 国家知识产权局 | patent.enterprise.applications / patent.applications
    patent.enterprise.grants | 企业专利授权量 | 企业授权专利; 工矿企业专利授权量 | 件 | higher | 国家知识产权局
    patent.enterprise.grants.share | 企业专利授权量占专利授权量比重 | 企业专利授权占比 | % | higher | 国家知识产权局 | patent.enterprise.grants / patent.grants
    patent.service.applications | 职务专利申请量 | 职务发明创造专利申请量 | 件 | higher | 国家知识产权局
    patent.utility.applications | 实用新型专利申请量 | 实用新型申请量; 申请实用新型专利 | 件 | higher | 国家知识产权局
    patent.utility.grants | 实用新型专利授权量 | 实用新型授权量; 授权实用新型专利 | 件 | higher | 国家知识产权局
    patent.utility.valid | 有效实用新型专利量 | 实用新型专利有效量; 实用新型专利拥有量; 有效实用新型专利拥有量 | 件 | higher | 国家知识产权局
    patent.design.applications | 外观设计专利申请量 | 外观设计申请量; 申请外观设计专利 | 件 | higher | 国家知识产权局
    patent.design.grants | 外观设计专利授权量 | 外观设计授权量; 授权外观设计专利 | 件 | higher | 国家知识产权局
    patent.design.valid | 有效外观设计专利量 | 外观设计专利有效量; 外观设计专利拥有量; 有效外观设计专利拥有量 | 件 | higher | 国家知识产权局
    patent.pct | PCT国际专利申请量 | PCT专利申请量; PCT申请量; PCT国际专利申请受理量; 受理PCT国际专利申请; PCT国际申请量; 申请PCT国际专利 | 件 | higher | 国家知识产权局
    patent.grants.per-10k | 每万人口专利授权量 | 万人授权专利; 万人拥有专利授权量 | 件 | higher | 国家知识产权局
    patent.applications.per-10k | 每万人口专利申请量 | 万人申请专利 | 件 | higher | 国家知识产权局
    patent.e-filing | 专利电子申请率 | 电子申请率; 专利申请电子化率 | % | higher | 国家知识产权局
    patent.transfers | 专利转让许可次数 | 专利转让许可; 专利转让、许可次数; 专利转让和许可次数; 专利许可转让次数; 专利转让许可备案 | 次; 件 | higher | 国家知识产权局
    patent.pledge | 专利权质押融资额 | 专利质押融资额; 专利质押贷款额; 专利权质押贷款额; 专利权质押融资; 专利质押融资; 专利质押贷款 | 元 | higher | 国家知识产权局
    patent.award.national | 中国专利奖获奖数 | 中国专利奖 | 项 | higher | 国家知识产权局
    patent.award.provincial | 省专利奖获奖数 | 省专利奖 | 项 | higher | 省级知识产权部门
    patent.enforcement | 专利行政执法办案量 | 专利执法办案量; 专利行政执法案件; 专利执法案件; 专利侵权纠纷行政裁决案件; 专利侵权纠纷案件; 查处专利案件; 专利违法案件 | 件; 起 | neither | 国家知识产权局
    patent.counterfeits | 查处假冒专利案件数 | 假冒专利案件; 查处假冒专利行为; 假冒专利行为 | 件; 起 | neither | 国家知识产权局
    ip.pledge | 知识产权质押融资额 | 知识产权质押贷款额; 知识产权质押融资登记金额; 专利商标质押融资额; 专利商标质押融资登记金额; 知识产权质押贷款; 知识产权质押融资; 专利商标质押融资 | 元 | higher | 国家知识产权局
    ip.pledge.projects | 知识产权质押融资项目数 | 知识产权质押融资登记项目; 知识产权质押登记项目; 知识产权质押项目 | 项; 笔 | higher | 国家知识产权局
    ip.demonstration.national | 国家知识产权示范企业数 | | 家 | higher | 国家知识产权局
    ip.advantage.national | 国家知识产权优势企业数 | | 家 | higher | 国家知识产权局
    ip.demonstration.provincial | 省级知识产权示范企业数 | 省专利示范企业 | 家 | higher | 省级知识产权部门
    ip.demonstration.municipal | 市级专利示范企业数 | 市级知识产权示范企业 | 家 | higher | 市级知识产权部门
    ip.management-standard | 知识产权贯标企业数 | 知识产权管理规范贯标企业; 知识产权管理体系贯标认证企业; 通过知识产权贯标企业; 知识产权贯标认证企业; 通过知识产权贯标认证企业; 企业知识产权贯标数 | 家 | higher | 国家知识产权局
    trademark.applications | 商标申请量 | 商标注册申请量; 申请商标; 受理商标注册申请 | 件 | higher | 国家知识产权局
    trademark.registrations | 商标注册量 | 商标核准注册量; 核准注册商标 | 件 | higher | 国家知识产权局
    trademark.valid | 有效注册商标量 | 有效商标注册量; 注册商标拥有量; 商标有效注册量; 有效商标量; 商标拥有量; 有效注册商标拥有量 | 件 | higher | 国家知识产权局
    trademark.well-known | 驰名商标数 | 中国驰名商标; 国家驰名商标; 全国驰名商标 | 件; 个 | higher | 国家知识产权局
    trademark.geographic | 地理标志证明商标数 | 地理标志商标; 地理标志集体商标、证明商标; 地理标志证明商标注册量; 国家地理标志证明商标 | 件; 个 | higher | 国家知识产权局
    gi.products | 地理标志保护产品数 | 国家地理标志保护产品; 国家地理标志产品; 地理标志产品 | 个; 件 | higher | 国家知识产权局
    copyright.software | 计算机软件著作权登记量 | 软件著作权登记量; 计算机软件著作权; 软件著作权; 软著登记量; 登记软件著作权 | 件; 项 | higher | 国家版权局
    copyright.works | 作品著作权登记量 | 作品登记量; 作品版权登记量; 作品自愿登记量; 版权登记量; 著作权登记量 | 件 | higher | 国家版权局
    plant-variety.rights | 植物新品种权授权量 | 植物新品种权; 农业植物新品种权; 授权植物新品种; 植物新品种授权量 | 件; 个 | higher | 农业农村部、国家林业和草原局
    ic-layout.registrations | 集成电路布图设计登记量 | 集成电路布图设计; 集成电路布图设计发证量 | 件 | higher | 国家知识产权局
    standard.international | 国际标准制修订数 | 主导制定国际标准; 参与制定国际标准; 制定国际标准; 主导(参与)制定国际标准; 国际标准 | 项; 个 | higher | 国家标准化管理委员会
    standard.national | 国家标准制修订数 | 主导制定国家标准; 参与制定国家标准; 制定国家标准; 参与制修订国家标准; 主导或参与制定国家标准; 国家标准; 主导或参与制修订国家标准 | 项; 个 | higher | 国家标准化管理委员会
    standard.industry | 行业标准制修订数 | 主导制定行业标准; 参与制定行业标准; 制定行业标准; 参与制修订行业标准; 行业标准 | 项; 个 | higher | 国家标准化管理委员会
    """
}
