extension Tables {
  /// Output, demand, prices, incomes, public money.
  static let economy: StaticString = """
    gdp.total | 地区生产总值 | GDP总量; GDP总值; 经济总量 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    gdp.per-capita | 人均地区生产总值 | | 元; 美元 | higher | 国家统计局
    gdp.primary | 第一产业增加值 | 一产增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    gdp.primary.share | 第一产业增加值占GDP比重 | 第一产业占比; 第一产业增加值占比; 第一产业增加值比重; 第一产业占GDP比重; 第一产业比重; 一产占比; 一产比重 | % | neither | 国家统计局《国民经济和社会发展统计公报》 | gdp.primary / gdp.total
    gdp.secondary | 第二产业增加值 | 二产增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    gdp.secondary.share | 第二产业增加值占GDP比重 | 第二产业占比; 第二产业增加值占比; 第二产业增加值比重; 第二产业占GDP比重; 第二产业比重; 二产占比; 二产比重 | % | neither | 国家统计局《国民经济和社会发展统计公报》 | gdp.secondary / gdp.total
    gdp.tertiary | 第三产业增加值 | 三产增加值 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    gdp.tertiary.share | 第三产业增加值占GDP比重 | 第三产业占比; 第三产业增加值占比; 第三产业增加值比重; 第三产业占GDP比重; 第三产业比重; 三产占比; 三产比重 | % | higher | 国家统计局《国民经济和社会发展统计公报》 | gdp.tertiary / gdp.total
    services.value-added | 服务业增加值 | 服务业实现增加值 | 元 | higher | 国家统计局
    services.share | 服务业增加值占GDP比重 | 服务业占GDP比重; 服务业占比; 服务业增加值占比; 服务业比重 | % | higher | 国家统计局 | services.value-added / gdp.total
    services.above-scale.revenue | 规模以上服务业营业收入 | 规上服务业企业营业收入; 规上服务业营收; 规上服务业企业营收 | 元 | higher | 国家统计局
    services.above-scale.enterprises | 规模以上服务业企业数 | 规上服务业法人单位 | 家; 个 | higher | 国家统计局
    services.producer.value-added | 生产性服务业增加值 | 生产性服务业 | 元 | higher | 省级统计部门
    construction.value-added | 建筑业增加值 | | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    construction.output | 建筑业总产值 | 建筑业产值; 资质以上建筑业总产值; 资质以上建筑业企业总产值; 建筑业企业总产值 | 元 | higher | 国家统计局
    private.value-added | 民营经济增加值 | 民营经济实现增加值 | 元 | higher | 省级统计部门
    private.share | 民营经济增加值占GDP比重 | 民营经济占GDP比重; 民营经济占比; 民营经济增加值占比 | % | neither | 省级统计部门 | private.value-added / gdp.total
    marine.output | 海洋生产总值 | 海洋经济总产值 | 元 | higher | 自然资源部《中国海洋经济统计公报》
    marine.share | 海洋生产总值占GDP比重 | 海洋经济占GDP比重; 海洋生产总值占比 | % | higher | 自然资源部《中国海洋经济统计公报》 | marine.output / gdp.total
    productivity.labour | 全员劳动生产率 | 全社会劳动生产率 | 元; 元/人 | higher | 国家统计局《国民经济和社会发展统计公报》
    investment.fixed | 固定资产投资 | 固定资产投资(不含农户); 固定资产投资完成额; 固定资产投资总额; 固投; 完成固定资产投资 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    investment.private | 民间投资 | 民间固定资产投资; 民间投资额 | 元 | higher | 国家统计局
    investment.private.share | 民间投资占固定资产投资比重 | 民间投资占比; 民间投资占全部投资比重 | % | higher | 国家统计局 | investment.private / investment.fixed
    investment.infrastructure | 基础设施投资 | 基础设施投资额; 基础设施建设投资; 基建投资 | 元 | higher | 国家统计局
    investment.real-estate | 房地产开发投资 | 房地产投资; 房地产开发投资额; 房地产开发投资完成额 | 元 | neither | 国家统计局
    investment.services | 第三产业投资 | 服务业投资; 第三产业固定资产投资 | 元 | higher | 国家统计局
    investment.key-projects | 重点项目投资完成额 | 重点项目完成投资; 重点项目投资; 重点建设项目完成投资 | 元 | higher | 省级发展改革部门
    housing.sales.area | 商品房销售面积 | 新建商品房销售面积; 商品房屋销售面积 | 平方米 | neither | 国家统计局
    housing.sales.amount | 商品房销售额 | 新建商品房销售额 | 元 | neither | 国家统计局
    retail.total | 社会消费品零售总额 | 社零总额; 社消零; 社消零总额 | 元 | higher | 国家统计局《国民经济和社会发展统计公报》
    retail.online | 网上零售额 | 网络零售额 | 元 | higher | 国家统计局
    retail.online.goods | 实物商品网上零售额 | 实物商品网络零售额 | 元 | higher | 国家统计局
    retail.above-quota | 限额以上社会消费品零售额 | 限上社会消费品零售额; 限额以上单位消费品零售额; 限上零售额; 限上单位消费品零售额; 限上消费品零售额 | 元 | higher | 国家统计局
    price.cpi | 居民消费价格指数 | 居民消费价格; CPI; 居民消费价格总水平; 居民消费价格总指数; 消费价格指数 | % | neither | 国家统计局
    price.ppi | 工业生产者出厂价格指数 | 工业生产者出厂价格; PPI; 工业品出厂价格指数; 工业品出厂价格 | % | neither | 国家统计局
    fiscal.revenue | 一般公共预算收入 | 地方一般公共预算收入; 公共财政预算收入; 地方财政一般预算收入; 财政一般预算收入; 地方一般预算收入; 一般预算收入; 公共财政收入; 地方公共财政预算收入; 地方公共财政收入 | 元 | higher | 财政部
    fiscal.revenue.total | 财政总收入 | 财政收入总额; 全部财政收入 | 元 | higher | 财政部
    fiscal.expenditure | 一般公共预算支出 | 地方一般公共预算支出; 公共财政预算支出; 财政一般预算支出; 一般预算支出; 地方财政支出; 财政支出; 公共财政支出; 地方财政一般预算支出; 财政总支出 | 元 | neither | 财政部
    fiscal.livelihood | 民生支出 | 财政民生支出; 民生领域支出; 民生类支出; 民生保障支出 | 元 | higher | 财政部
    fiscal.livelihood.share | 民生支出占一般公共预算支出比重 | 民生支出占比; 民生支出占财政支出比重 | % | higher | 财政部 | fiscal.livelihood / fiscal.expenditure
    tax.revenue | 税收收入 | 税收; 税收总额; 税收总收入; 税收收入总额; 各项税收; 地方税收; 地方税收收入 | 元 | higher | 国家税务总局
    tax.share | 税收占一般公共预算收入比重 | 税收收入占一般公共预算收入比重; 税收占比; 税收收入占比; 税比; 税收占财政收入比重 | % | higher | 财政部 | tax.revenue / fiscal.revenue
    tax.cuts | 减税降费额 | 减税降费; 新增减税降费; 减税降费及退税缓费; 退税减税降费; 新增减税降费及退税缓税缓费 | 元 | neither | 国家税务总局
    business.entities | 经营主体数 | 市场主体; 各类市场主体; 实有市场主体; 各类经营主体; 实有经营主体 | 户; 家; 个 | higher | 国家市场监督管理总局
    business.entities.new | 新设经营主体数 | 新登记市场主体; 新设市场主体; 新登记经营主体; 新设立市场主体; 新设立经营主体 | 户; 家; 个 | higher | 国家市场监督管理总局
    business.enterprises | 实有企业数 | 在册企业; 登记在册企业; 实有各类企业 | 户; 家; 个 | higher | 国家市场监督管理总局
    business.enterprises.new | 新设企业数 | 新登记企业; 新设立企业; 新注册企业; 新登记注册企业 | 户; 家; 个 | higher | 国家市场监督管理总局
    business.individual | 个体工商户数 | 个体工商户; 个体户 | 户; 家; 个 | higher | 国家市场监督管理总局
    business.private | 私营企业数 | | 户; 家; 个 | higher | 国家市场监督管理总局
    tourism.visitors | 接待游客人次 | 接待国内外游客; 游客接待量; 接待游客; 旅游接待人次; 旅游人数; 接待旅游者; 旅游总人数; 游客总人次; 接待游客总人次; 国内外游客; 接待旅游人次 | 人次; 人 | higher | 文化和旅游部
    tourism.revenue | 旅游总收入 | 旅游收入; 旅游综合收入; 旅游业总收入 | 元 | higher | 文化和旅游部
    culture.value-added | 文化产业增加值 | 文化及相关产业增加值 | 元 | higher | 国家统计局
    culture.share | 文化产业增加值占GDP比重 | 文化产业占GDP比重; 文化及相关产业增加值占GDP比重; 文化产业增加值占比 | % | higher | 国家统计局 | culture.value-added / gdp.total
    freight.volume | 货运量 | 货物运输量 | 吨 | higher | 交通运输部
    express.volume | 快递业务量 | 快递服务企业业务量; 快递件量; 快递量 | 件 | higher | 国家邮政局
    express.revenue | 快递业务收入 | 快递收入 | 元 | higher | 国家邮政局
    logistics.cost | 社会物流总费用与GDP的比率 | 物流费用占GDP比重 | % | lower | 国家发展和改革委员会、中国物流与采购联合会
    population.resident | 常住人口 | | 人 | neither | 国家统计局
    population.registered | 户籍人口 | 户籍总人口 | 人 | neither | 公安部
    population.urbanisation | 常住人口城镇化率 | 城镇化率; 城镇化水平; 城市化率; 新型城镇化率 | % | higher | 国家统计局
    population.urbanisation.registered | 户籍人口城镇化率 | 户籍城镇化率 | % | higher | 公安部
    income.residents | 居民人均可支配收入 | 人均可支配收入; 全体居民人均可支配收入; 城乡居民人均可支配收入; 常住居民人均可支配收入 | 元 | higher | 国家统计局
    income.urban | 城镇居民人均可支配收入 | 城镇常住居民人均可支配收入; 城镇居民可支配收入; 城市居民人均可支配收入 | 元 | higher | 国家统计局
    income.rural | 农村居民人均可支配收入 | 农村常住居民人均可支配收入; 农民人均可支配收入; 农村居民可支配收入; 农村人均可支配收入 | 元 | higher | 国家统计局
    income.rural.net | 农民人均纯收入 | 农村居民人均纯收入 | 元 | higher | 国家统计局
    income.ratio | 城乡居民收入比 | 城乡居民人均可支配收入之比; 城乡居民人均可支配收入比; 城乡居民收入比值; 城乡收入比; 城乡居民收入倍差; 城乡居民人均可支配收入比值 | 倍 | lower | 国家统计局
    consumption.residents | 居民人均消费支出 | 人均消费支出; 居民人均生活消费支出; 居民消费支出 | 元 | higher | 国家统计局
    employment.urban-new | 城镇新增就业人数 | 城镇新增就业; 新增城镇就业; 新增城镇就业人数; 新增城镇就业人员; 新增就业; 新增就业人数 | 人 | higher | 人力资源和社会保障部
    employment.unemployment-rate | 城镇调查失业率 | 城镇调查失业率平均值; 调查失业率 | % | lower | 国家统计局
    employment.registered-unemployment-rate | 城镇登记失业率 | 登记失业率 | % | lower | 人力资源和社会保障部
    employment.rural-transfer | 农村劳动力转移就业人数 | 农村劳动力转移就业; 农村富余劳动力转移就业; 农业富余劳动力转移就业; 转移农村劳动力 | 人 | higher | 人力资源和社会保障部
    employment.reemployed | 失业人员再就业人数 | 城镇失业人员再就业; 失业人员再就业; 失业人员实现再就业; 下岗失业人员再就业 | 人 | higher | 人力资源和社会保障部
    """
}
