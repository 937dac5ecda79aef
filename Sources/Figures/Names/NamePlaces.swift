import ReportText

/// Places whose figures are told one after another, and words that point back to what was told.
extension NameWords {
  private static let places = WordList("高新区 经开区 开发区 园区 新区 城区 县区 县 市 镇 乡 街道 州 省 旗 区")

  /// Words of places that are counted, not told of: 专利示范镇4家.
  private static let titles = WordList(
    "示范 试点 创新 先进 文明 强 型 特色 重点 各 国家 省级 市级 小区 社区 校区 景区 库区 灾区 保护区 产业 工业 科技 农业 物流 生态 文化 超市 城市 门市 上市 集市 夜市 股市 入市 小镇 古镇 乡镇 名镇 名县 大县 贫困 脱贫 卫生 平安 受灾 安置 棚户 种植 养殖 下乡 返乡 回乡 还乡 故乡 城乡 节省 跨省 外省 邻省 类地区"
  )

  private static let likes: WordList = ["同类", "同等", "同级", "兄弟", "省会城市", "副省级城市", "地级市", "县级市"]

  /// Whether a phrase says among whom one stands, straight before a rank: `同类地区第1位`.
  static func isPeerPlace(_ name: [UInt8]) -> Bool {
    isPlace(name) || isPeers(name) || likes.stands(at: 0, in: name)
      || name.count == 6 && quarters.match(atEndOf: name) != nil
  }

  /// What regions are called by: 西部, 苏北.
  private static let quarters: WordList = ["部", "东", "南", "西", "北", "中"]

  /// Longer names are no places.
  static let longestPlace = 15
  static let shortestPlace = 6

  /// Whether a name is that of a place, whose figure it is: `高新区279家、石堰区112家`.
  static func isPlace(_ name: [UInt8]) -> Bool {
    if name.count == shortestPlace { return cityParts.contains(name) }
    return (9...longestPlace).contains(name.count) && places.match(atEndOf: name, isWhole: false) != nil
      && (!titles.stands(in: name.indices, of: name) || isNamedCity(name))
  }

  /// What a city calls a part of itself.
  private static let cityParts: WordList = ["市区", "城区"]

  /// 宜城市 is a city; 大城市 are of a kind.
  private static func isNamedCity(_ name: [UInt8]) -> Bool {
    name.count == 9 && cities.match(atEndOf: name) != nil && !kindsOfCity.stands(at: 0, in: name)
  }

  private static let cities: WordList = ["城市"]
  private static let kindsOfCity: WordList = [
    "大", "中", "小", "新", "老", "本", "各", "该", "外", "全", "两", "等", "主", "副", "核", "诸",
  ]

  /// 增加值 of `滨海、永宁两市增加值`; `nil` where it begins with no such list.
  static func withoutListOfPlaces(_ name: [UInt8]) -> [UInt8]? {
    guard name.count > 21, let mark = name.place(of: pause, in: name.indices), mark <= longestPlace,
      let end = name.indices.dropFirst(mark).first(where: { togethers.stands(at: $0, in: name) }),
      end + 6 < name.count
    else { return nil }
    return Array(name[(end + 6)...])
  }

  /// 高新技术企业 of 高新区高新技术企业: what is told of another place as well.
  static func withoutPlace(_ name: [UInt8]) -> [UInt8] {
    if let part = cityParts.match(at: 0, in: name), part.length < name.count {
      return Array(name[part.length...])
    }
    if let rest = withoutListOfPlaces(name) { return rest }
    for end in stride(from: 9, through: min(longestPlace, name.count), by: 3)
    where isPlace(Array(name[..<end])) {
      return Array(name[end...])
    }
    return name
  }

  private static let these = WordList(
    "三者 两者 二者 四者 五者 三地 两地 四地 五地 三类 两类 三项 两项 两项指标 三项指标 四项指标 上述指标 各项指标 这一指标 该指标 这一数字 该数字 这一数据"
  )

  /// Whether a name is only a word for what was told before: 三地, 这一指标.
  static func pointsBack(_ name: [UInt8]) -> Bool {
    guard name.count >= 6, let word = these.match(atEndOf: name) ?? togethers.match(atEndOf: name) else {
      return false
    }
    // 云岭、青峰两县
    return word.length == name.count || name.place(of: pause, in: name.indices) != nil
  }

  private static let pause = Array("、".utf8)

  /// What places, and words that point back, end with.
  private static let ends = WordList("区 县 市 镇 乡 街道 州 省 旗 者 地 类 项 指标 数字 数据")

  /// Whether a name may be one of a place, or only point back: one look, since few are.
  static func mayBeOfPlaces(_ name: [UInt8]) -> Bool { ends.match(atEndOf: name) != nil }

  /// Whether a name is made of nothing but places: `江城区、白沙县`.
  static func isListOfPlaces(_ name: [UInt8]) -> Bool {
    guard name.count >= 21, var place = name.place(of: pause, in: name.indices) else { return false }
    var start = 0
    while true {
      guard isPlace(Array(name[start..<place])) else { return false }
      if place == name.count { return true }
      start = place + pause.count
      place = name.place(of: pause, in: start..<name.count) ?? name.count
    }
  }

  private static let results: WordList = ["结果", "情况", "排名", "名单"]

  /// Whether a heading says only that something is told: 县区评价结果.
  static func isOfResults(_ heading: [UInt8]) -> Bool { results.match(atEndOf: heading) != nil }

  private static let kindsOfPlace: WordList = ["区", "县", "市", "镇", "乡", "县区", "区县", "市县", "地区"]

  /// Whether a name says only that places are meant: 区 of `有3个区`.
  static func isKindOfPlace(_ name: [UInt8]) -> Bool { name.count <= 6 && kindsOfPlace.contains(name) }

  /// Whether such a word stands at `index`: 三者 of `三者所占比重分别为`.
  static func pointsBack(at index: Int, of text: [UInt8]) -> Bool {
    these.stands(at: index, in: text) || togethers.stands(at: index, in: text)
  }

  /// So many of a kind of place, told of before: 两市.
  private static let togethers: WordList = [
    "两市", "三市", "四市", "两县", "三县", "四县", "两区", "三区", "四区", "两镇", "三镇", "两乡",
  ]

  /// 江城市 and 白沙市 of `江城、白沙两市`; `nil` where the last tells no kind for all.
  static func placesOfKind(_ names: [[UInt8]]) -> [[UInt8]]? {
    guard names.count > 1, let last = names.last,
      let together = togethers.match(atEndOf: last, isWhole: false),
      names.allSatisfy({ $0.count <= longestPlace })
    else { return nil }
    let kind = last.suffix(3)
    return names.dropLast().map { $0 + kind } + [last.dropLast(together.length) + kind]
  }

  private static let openings: WordList = ["有", "为", "是", "即"]

  /// 江城区 of `达标的有江城区（14家）`.
  static func withoutLead(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let name = Array(name)
    return Array(name.dropFirst(openings.match(at: 0, in: name)?.length ?? 0))
  }
}
