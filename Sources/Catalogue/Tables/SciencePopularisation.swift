extension Tables {
  /// Science for the public, and the envoys who take it to the villages.
  static let sciencePopularisation: StaticString = """
    popsci.literacy | 公民具备科学素质的比例 | 公民科学素质; 公民科学素质水平; 公民科学素质比例; 公民具备基本科学素质比例; 具备科学素质公民比例; 公民具备科学素质比率; 公民科学素质率; 全民科学素质水平; 具备科学素质公民占比 | % | higher | 中国科学技术协会
    popsci.bases | 科普基地数 | 科普教育基地 | 家; 个 | higher | 科学技术部
    popsci.bases.national | 全国科普教育基地数 | 国家级科普教育基地; 国家级科普基地; 全国科普基地 | 家; 个 | higher | 中国科学技术协会
    popsci.bases.provincial | 省级科普教育基地数 | 省级科普基地 | 家; 个 | higher | 省级科学技术协会
    popsci.bases.municipal | 市级科普教育基地数 | 市级科普基地 | 家; 个 | higher | 市级科学技术协会
    popsci.venues | 科普场馆数 | 科技馆和科学技术类博物馆 | 个; 家; 座 | higher | 科学技术部《中国科普统计》
    popsci.museums | 科技馆数 | 科学技术馆 | 个; 家; 座 | higher | 科学技术部《中国科普统计》
    popsci.visitors | 科普场馆参观人次 | 科技馆参观人次; 科技馆接待人次; 科技馆接待观众 | 人次 | higher | 科学技术部《中国科普统计》
    popsci.funds | 科普经费筹集额 | 科普经费; 科普经费投入; 科普活动经费 | 元 | higher | 科学技术部《中国科普统计》
    popsci.special-funds | 科普专项经费 | 科普专项资金 | 元 | higher | 科学技术部《中国科普统计》
    popsci.special-funds.per-capita | 人均科普专项经费 | 人均科普经费; 人均科普专项资金; 人均科普活动经费 | 元 | higher | 科学技术部《中国科普统计》
    popsci.personnel | 科普人员数 | 科普工作人员; 科普专兼职人员 | 人; 名 | higher | 科学技术部《中国科普统计》
    popsci.volunteers | 科技志愿者数 | 科普志愿者; 科技志愿服务者; 注册科技志愿者 | 人; 名 | higher | 中国科学技术协会
    popsci.activities | 科普活动次数 | 科普活动; 科普活动场次; 开展科普活动; 科普宣传活动; 举办科普活动; 各类科普活动; 科普活动场数 | 场; 次; 场次 | higher | 省级科学技术协会
    popsci.activities.participants | 科普活动参与人次 | 科普活动参加人次; 参加科普活动人次; 科普活动受益人次; 科普活动受众; 参与科普活动人次 | 人次; 人 | higher | 科学技术部《中国科普统计》
    popsci.lectures | 科普讲座次数 | 科普讲座; 科普报告会; 举办科普讲座; 科普(技术)讲座; 科普报告; 科普讲座场次 | 场; 次; 场次 | higher | 科学技术部《中国科普统计》
    popsci.materials | 科普宣传资料发放数 | 科普宣传资料; 科普资料; 发放科普资料; 发放科普宣传资料; 科普读物; 发放科普读物; 科普资料发放数 | 份; 册 | neither | 省级科学技术协会
    popsci.communities | 科普示范社区数 | 基层科普行动计划社区 | 个; 家 | higher | 中国科学技术协会
    popsci.earthquake-schools | 防震减灾科普示范学校数 | 防震减灾科普示范学校创建数; 防震减灾示范学校; 创建防震减灾科普示范学校 | 所 | higher | 省级地震部门
    popsci.enterprise-associations | 企业科协数 | 企业科协组织; 企业科学技术协会 | 家; 个 | higher | 省级科学技术协会
    envoys.total | 科技特派员数 | 选派科技特派员; 科技特派员选派数; 科技特派员选派人数; 派驻科技特派员; 科技特派员人数; 下派科技特派员; 农业科技特派员; 农村科技特派员; 个人科技特派员; 科技特派员总人数 | 人; 名 | higher | 省级科技部门
    envoys.provincial | 省级科技特派员数 | 省派科技特派员; 省级科技特派员人数; 省级个人科技特派员 | 人; 名 | higher | 省级科技部门
    envoys.municipal | 市级科技特派员数 | 市派科技特派员; 市级科技特派员人数 | 人; 名 | higher | 市级科技部门
    envoys.teams | 团队科技特派员数 | 科技特派员团队; 团队特派员 | 个; 支 | higher | 省级科技部门
    envoys.corporate | 法人科技特派员数 | 企业法人特派员; 法人特派员; 企业法人科技特派员 | 家; 个 | higher | 省级科技部门
    envoys.enterprise | 企业科技特派员数 | 工业科技特派员 | 人; 名 | higher | 省级科技部门
    envoys.stations | 科技特派员工作站数 | 科技特派员服务站; 科技特派员示范基地 | 个; 家 | higher | 省级科技部门
    rural-science.trainings | 农业科技培训场次 | 科技培训; 农业技术培训; 农村实用技术培训; 科技培训场次; 举办科技培训; 农业技术培训场次; 举办农业技术培训 | 场次; 场; 期; 次 | higher | 省级科技部门
    rural-science.trainees | 农业科技培训人次 | 培训农民; 科技培训人次; 农业技术培训人次; 农民技术培训人次; 农村实用技术培训人次; 培训农民人次 | 人次; 人 | higher | 省级科技部门
    rural-science.outreach | 科技下乡活动场次 | 科技下乡活动; 送科技下乡活动; 科技下乡; 科技下乡次数; 送科技下乡场次; 科技三下乡活动 | 场次; 场; 次 | higher | 省级科技部门
    rural-science.varieties | 引进推广新品种新技术数 | 引进推广新品种、新技术; 推广新品种新技术; 引进新品种新技术; 示范推广新品种新技术; 推广新技术新品种; 引进、推广新品种、新技术 | 项; 个 | higher | 省级科技部门
    """
}
