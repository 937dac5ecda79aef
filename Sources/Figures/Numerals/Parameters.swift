import Quantities
import ReportText

/// Tells the measures of machines and plants, which are parts of names, from amounts that a report states.
enum Parameters {
  /// What a thing is known by: `额定功率15kW`.
  private static let nouns: WordList = [
    "功率", "电压", "电流", "频率", "转速", "扭矩", "净重", "自重", "载重", "载重量", "尺寸", "直径", "口径", "内径", "外径", "厚度", "精度",
    "分辨率", "内存",
    "硬盘", "显存", "屏幕", "续航", "续航里程", "量程", "波长", "压力", "流量", "容积", "航速", "时速", "射程", "外形", "年产", "日产",
    "单机", "工作温度",
    "测量范围", "误差", "像素", "焦距", "电池容量", "最大起重量", "起重量", "向东", "向西", "向南", "向北", "步行", "页边距",
  ]
  /// What Latin units state amounts of; beside other words they are parameters.
  private static let stated: WordList = [
    "里程", "公路", "道路", "管网", "管道", "线路", "铁路", "全长", "总长", "光缆", "绿道", "产量", "单产", "亩产", "排放", "装机", "负荷",
    "电量", "用电", "发电", "能耗",
    "面积", "绿地", "浓度", "PM", "气温", "温度", "噪声", "库容", "水量", "降水", "雨量", "算力", "带宽", "流量", "数据", "消费量", "供应量",
    "吞吐", "规模", "总量", "产能", "新增",
    "累计", "建成", "储能", "储量",
  ]
  private static let links: WordList = [
    "为", "达", "达到", "是", ":", "：", "约", "不低于", "不小于", "≥", "≤", "±", "＞", "＜",
  ]
  /// What a capacity makes a name with: `30万吨合成氨装置`.
  private static let plants: WordList = [
    "装置", "机组", "压机", "锅炉", "叶片", "变压器", "码头", "储罐", "油轮", "货轮", "散货船", "起重机", "生产线", "电站", "变电站", "反应堆",
    "钻机", "高炉",
    "转炉", "电炉", "输电", "望远镜", "发动机", "流化床", "项目", "成套", "设备", "工程",
  ]
  /// Units that machines and plants are known by. Land, roads and money are not among them.
  private static let units: WordList = [
    "吨", "千瓦", "兆瓦", "吉瓦", "千伏安", "立方米", "升", "公斤", "克", "dB", "GB", "TB", "kW", "MW", "GW", "kVA", "kg", "t",
    "KW",
  ]
  private static let trailing: WordList = [
    "以上", "以下", "以内", "左右", "的", "和", "及", "并", "与", "上下", "提", "增", "上调", "调", "降", "下降", "升", "到", "至",
  ]

  /// Whether the measure `number` is a parameter by the words around it.
  static func contain(_ number: Numeral, _ unit: UnitTable.Unit, of text: [UInt8], end limit: Int) -> Bool {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    var before = start
    while let link = links.match(before: before, in: text) { before -= link.length }
    if nouns.stands(before: before, in: text) { return true }
    // 1.5P is a computing power, or an air conditioner.
    if unit.text == petaflops { return !computing.stands(in: max(0, start - 48)..<start, of: text) }
    if Characters.isASCIILetter(UInt32(unit.text.first ?? 0)),
      !surveyed.contains(unit.text) || reaches.stands(before: before, in: text),
      !stated.stands(in: max(0, start - 48)..<start, of: text)
    {
      return true
    }
    // 页边距上3.7厘米
    if centimetres.contains(unit.text) {
      return !sizes.stands(in: max(0, start - 36)..<start, of: text)
    }
    // 60周岁及以上人口: an age is a figure where the age itself is told.
    if years.contains(unit.text) { return !ages.stands(in: max(0, start - 36)..<start, of: text) }
    guard end < limit, case let after = text.scalar(at: end).value, Characters.isHan(after) else {
      return false
    }
    if trailing.stands(at: end, in: text) { return false }
    if text.has(speed, at: end) { return true }
    guard let first = unit.text.first else { return false }
    // Latin units before a noun: 200MW光伏电站. 360度全景. 30万吨/年乙烯装置.
    if Characters.isASCIILetter(UInt32(first)) || unit.text == degree && !text.has(electricity, at: end)
      || unit.text.contains(UInt8(ascii: "/"))
    {
      return true
    }
    guard units.contains(unit.text) else { return false }
    var last = end
    while last < limit, last - end < 42, case let (scalar, length) = text.scalar(at: last),
      Characters.isHan(scalar)
    {
      last += length
    }
    return plants.stands(in: end..<last, of: text)
  }

  /// 60万套 of `年产60万套座椅项目`: by how much it can make a project is known.
  static func isCapacity(_ number: Numeral, of text: [UInt8], end limit: Int) -> Bool {
    guard text.has(yearly, before: number.range.lowerBound) else { return false }
    var last = number.range.upperBound
    while last < limit, last - number.range.upperBound < 60,
      case let (scalar, length) = text.scalar(at: last),
      Characters.isHan(scalar)
    {
      last += length
    }
    return works.stands(in: number.range.upperBound..<last, of: text)
  }

  private static let yearly = Array("年产".utf8)
  private static let works: WordList = ["项目", "生产线", "装置", "工程", "基地", "工厂", "车间"]
  private static let petaflops = Array("P".utf8)
  private static let computing: WordList = ["算力", "智算", "超算"]
  /// What land and water are measured in.
  private static let surveyed: WordList = ["km", "KM", "km²", "km2", "m²", "m2", "m³", "m3", "hm²", "hm2"]
  /// What a machine is known by is in the same.
  private static let reaches: WordList = ["距离", "航程", "射程", "量程", "半径", "容积", "排量", "航速"]
  private static let centimetres: WordList = ["厘米", "cm"]
  private static let years: WordList = ["岁", "周岁"]
  private static let degree = Array("度".utf8)
  private static let ages: WordList = ["年龄", "寿命"]
  private static let sizes: WordList = ["平均", "身高", "水位", "沉降", "雪深", "墒情", "土层"]
  private static let speed = Array("时速".utf8)
  private static let electricity = Array("电".utf8)
}

/// Tells the numbers of houses and rooms from counts of them.
enum Addresses {
  private static let units: WordList = ["栋", "幢", "座", "层", "单元"]
  private static let places: WordList = [
    "号", "路", "街", "巷", "弄", "村", "苑", "园", "区", "院", "坊", "里", "楼", "厦", "广场", "大厦",
  ]
  private static let behind: WordList = [
    "的", "单元", "楼", "号", "室", "层", "一", "二", "三", "四", "五", "六", "东", "西", "南", "北",
  ]

  /// `西区十七栋的`, `园区3幢201室`: a place before the number, and the place going on behind it.
  static func hold(_ number: Numeral, of text: [UInt8], end limit: Int) -> Bool {
    guard number.maximum == nil, number.unit?.kind == .count,
      places.stands(before: number.range.lowerBound, in: text),
      let unit = number.unit, units.contains(unit.text), number.range.upperBound < limit
    else { return false }
    let next = number.range.upperBound
    return Characters.isDigit(text.scalar(at: next).value) || behind.stands(at: next, in: text)
  }
}
