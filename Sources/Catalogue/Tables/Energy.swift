extension Tables {
  /// Energy, electricity, carbon.
  static let energy: StaticString = """
    energy.consumption | 能源消费总量 | 能源消耗总量; 能耗总量 | 吨标准煤; 吨标煤 | lower | 国家统计局
    energy.intensity | 单位GDP能耗 | 万元GDP能耗; 单位GDP能源消耗; 万元GDP能源消耗; 万元GDP综合能耗; 单位GDP能源消费量; GDP能耗; 单位GDP综合能耗; 能耗强度; 单位GDP能源消耗强度; 单位GDP能耗强度 | 吨标准煤; 吨标煤; 吨标准煤/万元; % | lower | 国家统计局
    energy.industry.consumption | 规模以上工业综合能源消费量 | 规上工业能耗; 规上工业企业综合能源消费量; 规上工业能源消费量; 规上工业企业综合能耗; 规上工业综合能耗 | 吨标准煤; 吨标煤 | lower | 国家统计局
    energy.industry.intensity | 规模以上工业单位增加值能耗 | 单位工业增加值能耗; 万元工业增加值能耗; 规上单位工业增加值能耗; 规上工业增加值能耗; 规上工业万元增加值能耗; 万元规上工业增加值能耗; 规上工业企业单位增加值能耗; 规上万元工业增加值能耗; 单位规上工业增加值能耗; 规上工业单位工业增加值能耗 | 吨标准煤; 吨标煤; 吨标准煤/万元; % | lower | 国家统计局
    energy.non-fossil.share | 非化石能源占能源消费总量比重 | 非化石能源消费占比; 非化石能源占一次能源消费比重; 非化石能源消费比重; 非化石能源占比; 非化石能源消费占能源消费总量比重 | % | higher | 国家能源局
    energy.clean.share | 清洁能源消费占能源消费总量比重 | 清洁能源消费占比; 清洁能源占能源消费总量比重; 清洁能源占比 | % | higher | 国家统计局
    energy.coal | 煤炭消费总量 | 煤炭消耗总量 | 吨 ; 吨标准煤 | lower | 国家统计局
    energy.coal.share | 煤炭消费量占能源消费总量比重 | 煤炭消费占比; 煤炭占能源消费总量比重; 煤炭消费比重 | % | lower | 国家统计局
    energy.coal.output | 原煤产量 | 煤炭产量; 规上原煤产量 | 吨 | neither | 国家统计局
    energy.gas | 天然气消费量 | 天然气用气量; 天然气用量 | 立方米 | neither | 国家能源局
    power.consumption | 全社会用电量 | 社会用电量 | 千瓦时; 度 | neither | 国家能源局
    power.consumption.industry | 工业用电量 | 工业企业用电量 | 千瓦时; 度 | neither | 国家能源局
    power.generation | 发电量 | 总发电量 | 千瓦时; 度 | neither | 国家统计局
    power.generation.clean | 清洁能源发电量 | 清洁电力发电量 | 千瓦时; 度 | higher | 国家能源局
    power.capacity | 发电装机容量 | 电力装机容量; 发电总装机容量; 电力总装机容量; 全口径发电装机容量; 总装机容量; 装机容量 | 千瓦; 兆瓦 | neither | 国家能源局
    power.capacity.clean | 清洁能源装机容量 | 清洁能源发电装机容量; 清洁能源装机; 清洁能源电力装机容量 | 千瓦; 兆瓦 | higher | 国家能源局
    power.capacity.renewable | 可再生能源装机容量 | 可再生能源发电装机容量; 可再生能源装机 | 千瓦; 兆瓦 | higher | 国家能源局
    power.capacity.new-energy | 新能源装机容量 | 新能源发电装机容量; 新能源装机 | 千瓦; 兆瓦 | higher | 国家能源局
    power.capacity.solar | 光伏发电装机容量 | 光伏装机容量; 太阳能发电装机容量; 光伏发电装机; 光伏装机; 光伏发电装机规模; 并网太阳能发电装机容量 | 千瓦; 兆瓦 | higher | 国家能源局
    power.capacity.wind | 风电装机容量 | 风力发电装机容量; 风电装机; 风电装机规模; 并网风电装机容量 | 千瓦; 兆瓦 | higher | 国家能源局
    power.storage | 新型储能装机规模 | 新型储能装机容量; 储能装机容量; 新型储能装机; 储能装机规模 | 千瓦; 兆瓦 | higher | 国家能源局
    carbon.intensity | 单位GDP二氧化碳排放量 | 碳排放强度; 单位GDP碳排放; 万元GDP二氧化碳排放量; 二氧化碳排放强度; 单位GDP碳排放强度; 单位GDP二氧化碳排放强度 | 吨; 吨/万元; % | lower | 生态环境部
    carbon.emissions | 二氧化碳排放总量 | 碳排放总量 | 吨 | lower | 生态环境部
    energy.charging | 充电桩数 | 新能源汽车充电桩; 充电基础设施; 公共充电桩; 电动汽车充电桩; 累计建成充电桩; 建成充电桩; 新能源汽车充电设施 | 个; 台; 根 | higher | 国家能源局
    """
}
