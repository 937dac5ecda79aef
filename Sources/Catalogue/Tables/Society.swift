extension Tables {
  /// Schools, health, insurance, safety, roads.
  static let society: StaticString = """
    education.compulsory-consolidation | 九年义务教育巩固率 | 义务教育巩固率; 九年制义务教育巩固率 | % | higher | 教育部《全国教育事业发展统计公报》
    education.preschool-enrolment | 学前教育毛入园率 | 学前三年毛入园率; 学前三年教育毛入园率; 学前教育三年毛入园率; 幼儿园毛入园率 | % | higher | 教育部《全国教育事业发展统计公报》
    education.high-school-enrolment | 高中阶段毛入学率 | 高中阶段教育毛入学率; 高中毛入学率 | % | higher | 教育部《全国教育事业发展统计公报》
    education.higher-enrolment | 高等教育毛入学率 | 大学毛入学率; 高校毛入学率 | % | higher | 教育部《全国教育事业发展统计公报》
    education.universities | 普通高等学校数 | 普通高校 | 所 | higher | 教育部《全国教育事业发展统计公报》
    education.working-age-years | 劳动年龄人口平均受教育年限 | 主要劳动年龄人口平均受教育年限; 劳动年龄人口人均受教育年限 | 年 | higher | 国家统计局
    education.expenditure | 财政教育支出 | 教育支出; 一般公共预算教育支出; 财政性教育经费; 一般公共预算教育经费 | 元 | higher | 教育部
    health.life-expectancy | 人均预期寿命 | 人均期望寿命; 平均预期寿命; 居民人均预期寿命; 居民平均期望寿命; 人口平均预期寿命 | 岁 | higher | 国家卫生健康委员会
    health.beds | 医疗卫生机构床位数 | 卫生机构床位; 医疗卫生床位; 医疗床位 | 张 | higher | 国家卫生健康委员会
    health.beds.per-1000 | 每千人口医疗卫生机构床位数 | 千人床位; 每千人口拥有床位; 每千常住人口医疗卫生机构床位; 每千人口医疗机构床位; 每千常住人口床位 | 张 | higher | 国家卫生健康委员会
    health.doctors | 执业(助理)医师数 | 执业医师和执业助理医师; 执业医师及执业助理医师 | 人; 名 | higher | 国家卫生健康委员会
    health.doctors.per-1000 | 每千人口执业(助理)医师数 | 每千人拥有执业(助理)医师; 每千常住人口执业(助理)医师 | 人; 名 | higher | 国家卫生健康委员会
    health.institutions | 医疗卫生机构数 | 卫生机构 | 个; 家 | higher | 国家卫生健康委员会
    insurance.pension | 基本养老保险参保人数 | 参加基本养老保险人数; 养老保险参保人数; 基本养老保险覆盖人数 | 人 | higher | 人力资源和社会保障部
    insurance.pension.rate | 基本养老保险参保率 | 养老保险参保率 | % | higher | 人力资源和社会保障部
    insurance.pension.employees | 城镇职工基本养老保险参保人数 | 参加城镇职工基本养老保险人数; 职工基本养老保险参保人数; 城镇职工养老保险参保人数 | 人 | higher | 人力资源和社会保障部
    insurance.medical | 基本医疗保险参保人数 | 参加基本医疗保险人数; 医疗保险参保人数; 医保参保人数; 基本医保参保人数 | 人 | higher | 国家医疗保障局
    insurance.medical.rate | 基本医疗保险参保率 | 医保参保率; 基本医保参保率; 医疗保险参保率 | % | higher | 国家医疗保障局
    insurance.unemployment | 失业保险参保人数 | 参加失业保险人数; 失业保险参保职工 | 人 | higher | 人力资源和社会保障部
    insurance.injury | 工伤保险参保人数 | 参加工伤保险人数; 工伤保险参保职工 | 人 | higher | 人力资源和社会保障部
    welfare.minimum.urban | 城镇居民最低生活保障人数 | 城镇低保人数; 城市低保对象; 城市最低生活保障人数; 城镇低保对象; 城市低保人数 | 人 | neither | 民政部
    welfare.minimum.rural | 农村居民最低生活保障人数 | 农村低保人数; 农村低保对象; 农村最低生活保障人数 | 人 | neither | 民政部
    welfare.care-beds | 养老床位数 | 养老机构床位; 养老服务床位; 各类养老床位; 养老机构养老床位 | 张 | higher | 民政部
    housing.shanty | 棚户区改造套数 | 棚户区改造; 棚改; 改造棚户区; 棚户区改造开工套数; 棚改开工 | 套; 户 | higher | 住房和城乡建设部
    housing.old-communities | 老旧小区改造数 | 改造老旧小区; 城镇老旧小区改造; 开工改造城镇老旧小区; 改造城镇老旧小区 | 个 | higher | 住房和城乡建设部
    transport.highways | 公路通车里程 | 公路里程; 公路总里程; 公路通车总里程 | 公里 | higher | 交通运输部
    transport.expressways | 高速公路通车里程 | 高速公路里程; 高速公路总里程; 高速公路通车总里程 | 公里 | higher | 交通运输部
    transport.rural-roads | 新改建农村公路里程 | 新改建农村公路; 农村公路新改建里程; 新建改建农村公路; 新建、改建农村公路; 建设改造农村公路 | 公里 | higher | 交通运输部
    transport.cars | 民用汽车保有量 | 汽车保有量 | 辆 | neither | 公安部
    safety.deaths-per-gdp | 亿元GDP生产安全事故死亡率 | 单位GDP生产安全事故死亡率; 亿元GDP安全事故死亡率; 亿元GDP生产安全事故死亡人数 | 人; % | lower | 应急管理部
    safety.accidents | 生产安全事故起数 | 生产安全事故; 各类生产安全事故; 安全生产事故; 安全生产事故起数; 各类生产安全事故起数 | 起 | lower | 应急管理部
    safety.deaths | 生产安全事故死亡人数 | 安全生产事故死亡人数; 生产安全事故死亡; 事故死亡人数; 各类生产安全事故死亡人数 | 人 | lower | 应急管理部
    culture.libraries | 公共图书馆数 | | 个; 家 | higher | 文化和旅游部
    culture.broadcast-coverage | 广播电视综合人口覆盖率 | 广播电视综合覆盖率; 广播电视人口综合覆盖率 | % | higher | 国家广播电视总局
    """
}
