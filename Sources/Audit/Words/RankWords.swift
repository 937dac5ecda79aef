import ReportText

/// Words about places among peers.
enum RankWords {
  /// Those among whom a place is taken, behind their number: 12个设区市中列第4位.
  static let peers: WordList = [
    "县", "市", "区", "州", "省", "镇", "乡", "街道", "城市", "单位", "部门", "高新区", "园区", "开发区", "设区市", "地级市", "地市", "省份",
    "局", "国家", "成员", "基地", "代表队",
  ]
  static let among: WordList = ["中", "里", "之中", "当中"]
  static let better: WordList = ["前移", "前进", "上升", "提升", "提高", "跃升", "进位", "晋位", "提前", "上移"]
  static let worse: WordList = ["后移", "下降", "退后", "下滑", "下移", "退位", "倒退", "后退"]
}
