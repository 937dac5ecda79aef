extension Tables {
  /// Farming, forestry, fishing, and the villages.
  static let agriculture: StaticString = """
    agri.output | 农林牧渔业总产值 | 农林牧渔业产值; 农林牧渔总产值; 农业总产值(农林牧渔业); 农林牧渔及服务业总产值 | 元 | higher | 国家统计局
    agri.value-added | 农林牧渔业增加值 | 农林牧渔增加值; 农林牧渔业实现增加值 | 元 | higher | 国家统计局
    agri.farming.output | 农业总产值 | 农业产值; 种植业总产值; 种植业产值 | 元 | higher | 国家统计局
    agri.grain | 粮食总产量 | 粮食产量; 全年粮食产量; 全年粮食总产量; 粮食作物产量 | 吨; 公斤; 斤 | higher | 国家统计局
    agri.grain.area | 粮食播种面积 | 粮食种植面积; 粮食作物播种面积; 粮食作物种植面积; 粮食面积 | 亩; 公顷 | higher | 国家统计局
    agri.grain.yield | 粮食单位面积产量 | 粮食单产; 粮食亩产; 粮食平均亩产; 粮食平均单产; 粮食作物单产 | 公斤; 公斤/亩; 千克; 吨/公顷 | higher | 国家统计局
    agri.grain.summer | 夏粮产量 | 夏粮总产量 | 吨; 公斤 | higher | 国家统计局
    agri.grain.autumn | 秋粮产量 | 秋粮总产量 | 吨; 公斤 | higher | 国家统计局
    agri.wheat | 小麦产量 | 小麦总产量 | 吨; 公斤 | higher | 国家统计局
    agri.wheat.yield | 小麦单产 | 小麦亩产; 小麦平均亩产; 小麦折合亩产; 小麦平均单产 | 公斤; 公斤/亩; 千克 | higher | 国家统计局
    agri.rice | 稻谷产量 | 水稻产量; 稻谷总产量; 水稻总产量 | 吨; 公斤 | higher | 国家统计局
    agri.corn | 玉米产量 | 玉米总产量 | 吨; 公斤 | higher | 国家统计局
    agri.soybeans | 大豆产量 | 大豆总产量 | 吨; 公斤 | higher | 国家统计局
    agri.cotton | 棉花产量 | 棉花总产量 | 吨; 公斤 | neither | 国家统计局
    agri.oil-crops | 油料产量 | 油料作物产量; 油料总产量 | 吨; 公斤 | higher | 国家统计局
    agri.vegetables | 蔬菜产量 | 蔬菜及食用菌产量; 蔬菜总产量 | 吨; 公斤 | higher | 国家统计局
    agri.fruit | 水果产量 | 园林水果产量; 水果总产量 | 吨; 公斤 | higher | 国家统计局
    agri.tea | 茶叶产量 | 茶叶总产量 | 吨; 公斤 | higher | 国家统计局
    agri.meat | 肉类总产量 | 猪牛羊禽肉产量; 肉类产量 | 吨; 公斤 | higher | 国家统计局
    agri.pork | 猪肉产量 | 猪肉总产量 | 吨; 公斤 | neither | 国家统计局
    agri.eggs | 禽蛋产量 | 禽蛋总产量 | 吨; 公斤 | higher | 国家统计局
    agri.milk | 牛奶产量 | 奶类产量; 牛奶总产量 | 吨; 公斤 | higher | 国家统计局
    agri.aquatic | 水产品产量 | 水产品总产量 | 吨; 公斤 | higher | 国家统计局
    agri.pigs.stock | 生猪存栏 | 生猪存栏头数 | 头 | neither | 国家统计局
    agri.pigs.slaughtered | 生猪出栏 | 全年生猪出栏; 生猪出栏头数 | 头 | neither | 国家统计局
    agri.land.high-standard | 高标准农田面积 | 建成高标准农田; 高标准农田; 高标准农田建设面积; 高标准农田建设 | 亩; 公顷 | higher | 农业农村部
    agri.land.arable | 耕地面积 | | 亩; 公顷 | higher | 自然资源部
    agri.land.irrigated | 有效灌溉面积 | 农田有效灌溉面积; 耕地有效灌溉面积; 耕地灌溉面积 | 亩; 公顷 | higher | 水利部
    agri.irrigation-efficiency | 农田灌溉水有效利用系数 | 农业灌溉水有效利用系数; 灌溉水有效利用系数; 农田灌溉水利用系数 | | higher | 水利部
    agri.land.transferred | 土地流转面积 | 农村土地流转面积; 土地承包经营权流转面积; 耕地流转面积; 流转土地; 流转土地面积; 农村土地承包经营权流转面积 | 亩; 公顷 | neither | 农业农村部
    agri.land.transfer-rate | 土地流转率 | 农村土地流转率; 土地承包经营权流转率; 耕地流转率 | % | neither | 农业农村部
    agri.mechanisation | 农作物耕种收综合机械化率 | 主要农作物耕种收综合机械化率; 耕种收综合机械化率; 主要农作物耕种收机械化率; 主要农作物综合机械化率; 农作物综合机械化率; 主要农作物机械化率 | % | higher | 农业农村部
    agri.machine-power | 农业机械总动力 | 农机总动力; 农业机械动力 | 千瓦 | higher | 国家统计局
    agri.science-contribution | 农业科技进步贡献率 | 农业科技贡献率; 农业科技贡献份额 | % | higher | 农业农村部
    agri.improved-seed | 农作物良种覆盖率 | 良种覆盖率; 主要农作物良种覆盖率; 良种普及率 | % | higher | 农业农村部
    agri.leading-enterprises | 农业产业化龙头企业数 | 农业龙头企业; 农业产业化重点龙头企业; 农业产业化经营龙头企业 | 家; 个 | higher | 农业农村部
    agri.leading-enterprises.national | 国家级农业产业化龙头企业数 | 国家级农业龙头企业; 农业产业化国家重点龙头企业; 国家级农业产业化重点龙头企业; 国家重点龙头企业 | 家; 个 | higher | 农业农村部
    agri.leading-enterprises.provincial | 省级农业产业化龙头企业数 | 省级农业龙头企业; 省农业产业化重点龙头企业 | 家; 个 | higher | 省级农业农村部门
    agri.leading-enterprises.municipal | 市级农业产业化龙头企业数 | 市级农业龙头企业; 市级农业产业化重点龙头企业 | 家; 个 | higher | 市级农业农村部门
    agri.cooperatives | 农民专业合作社数 | 农民合作社; 农业专业合作社; 专业合作社 | 家; 个 | higher | 农业农村部
    agri.family-farms | 家庭农场数 | | 家; 个 | higher | 农业农村部
    agri.processing.output | 农产品加工业产值 | 农产品加工产值; 农产品加工业总产值; 农副产品加工业产值; 规上农产品加工业产值; 规上农产品加工业总产值 | 元 | higher | 农业农村部
    agri.processing.ratio | 农产品加工业产值与农业总产值之比 | 农产品加工业与农业总产值之比 | 倍 | higher | 农业农村部
    agri.processing.revenue | 农产品加工业营业收入 | 规上农产品加工业营业收入; 规上农产品加工企业营业收入; 农产品加工企业营业收入 | 元 | higher | 农业农村部
    agri.online-sales | 农产品网络零售额 | 农产品网络销售额; 农产品网上零售额; 农产品线上销售额; 农产品电商销售额 | 元 | higher | 商务部
    agri.green-products | 绿色食品、有机农产品和农产品地理标志产品数 | 两品一标农产品; 绿色有机地理标志农产品; 绿色、有机和地理标志农产品; 两品一标 | 个 | higher | 农业农村部
    agri.organic-fertiliser | 测土配方施肥面积 | 测土配方施肥技术推广面积; 测土配方施肥推广面积; 推广测土配方施肥; 测土配方施肥 | 亩; 公顷 | higher | 农业农村部
    agri.straw | 秸秆综合利用率 | 农作物秸秆综合利用率 | % | higher | 农业农村部
    agri.manure | 畜禽粪污综合利用率 | 畜禽粪污资源化利用率; 畜禽养殖废弃物资源化利用率; 规模养殖场畜禽粪污综合利用率 | % | higher | 农业农村部
    agri.film | 农膜回收率 | 废旧农膜回收率; 农田残膜回收率; 残膜回收率; 废旧地膜回收率 | % | higher | 农业农村部
    rural.collective-income | 村集体经济收入 | 村级集体经济收入; 农村集体经济收入; 村级集体经济总收入; 村集体经济总收入; 农村集体经济总收入 | 元 | higher | 农业农村部
    rural.collective-operating-income | 村集体经营性收入 | 村级集体经济经营性收入; 村集体经济经营性收入; 农村集体经济经营性收入; 村级集体经营性收入 | 元 | higher | 农业农村部
    rural.toilets | 农村卫生厕所普及率 | 卫生厕所普及率; 农村无害化卫生厕所普及率; 农村户厕普及率; 农村户用卫生厕所普及率 | % | higher | 农业农村部
    rural.tap-water | 农村自来水普及率 | 农村自来水入户率 | % | higher | 水利部
    rural.sewage | 农村生活污水治理率 | 农村生活污水处理率; 农村污水治理率; 农村生活污水有效治理率 | % | higher | 生态环境部
    rural.poverty | 农村贫困人口 | 贫困人口; 建档立卡贫困人口; 农村建档立卡贫困人口 | 人 | lower | 国家统计局
    rural.poverty-relieved | 脱贫人口 | 减贫人口; 建档立卡贫困人口脱贫人数; 减少贫困人口; 实现脱贫人口; 贫困人口脱贫 | 人 | higher | 农业农村部
    """
}
