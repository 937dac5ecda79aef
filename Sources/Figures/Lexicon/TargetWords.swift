import ReportText

/// What reports call a target that something is held against.
enum TargetWords {
  /// An amount behind one of these, and 为 or 是, is that of the target: `年度任务为120件`.
  static let amounts: WordList = [
    "年度任务", "全年任务", "目标任务", "任务数", "任务量", "年度目标", "全年目标", "年初目标", "目标值", "目标数", "计划数", "年度计划", "全年计划", "年初计划",
    "任务指标", "考核目标", "应完成指标数", "任务目标", "年任务", "目标", "计划量", "目标量", "投资计划", "年初预算", "年度预算", "调整预算",
    "年计划", "省定任务", "市定任务", "县定任务", "区定任务", "既定任务", "预定任务", "省定目标", "市定目标",
  ]
  /// Those that need no 为: `目标任务20家`.
  static let withoutLink: WordList = [
    "年计划", "全年计划", "年任务", "目标", "目标任务", "任务目标", "任务指标", "目标数", "任务数", "任务量", "计划数", "计划量", "目标值", "目标量",
    "年度任务",
    "全年任务", "计划任务",
    "下达任务", "下达目标", "投资计划", "年初预算", "年度预算", "调整预算",
  ]
  /// What an amount goes before ends with these: `90万元目标任务`, `6%的预期目标`. A bare 任务 is something counted:
  /// `完成35项任务`.
  static let behind: WordList = [
    "目标任务", "任务目标", "任务指标", "控制指标", "任务", "目标", "目标值", "目标数", "任务数", "计划数",
  ]
  /// Of those, one that names works as often.
  static let bare: WordList = ["任务"]
  /// All of these end so: in a sentence in which nothing does no amount is that of a target.
  static let endings: WordList = [
    "任务", "目标", "计划", "指标", "预算", "任务数", "任务量", "目标值", "目标数", "目标量", "计划数", "计划量", "指标数",
  ]
  /// Those that say whose target it is are no name of what is aimed at: `10%的省定目标`.
  static let kinds: WordList = [
    "省考", "省定", "市定", "国定", "国家", "年度", "年初", "预期", "既定", "全年", "考核", "省级", "市级", "省下达", "市下达", "上级下达",
    "计划", "规划", "预定", "奋斗", "确保", "十一五规划", "十二五规划", "十三五规划", "十四五规划", "十五五规划", "十一五", "十二五", "十三五", "十四五",
    "十五五",
  ]
  /// What they begin with behind 年初.
  static let aims: WordList = ["计划", "目标", "预算", "预期", "任务"]
  /// What progress is a share of: `完成任务的64%`.
  static let measuredBy: WordList = [
    "任务", "计划", "目标", "预算", "预算数", "目标任务", "任务目标", "任务数", "计划数", "目标值", "任务量",
  ]
  /// How far it is reached.
  static let progress: WordList = ["进度", "任务完成率", "目标完成率", "计划完成率"]
  /// That it is the target of a year.
  static let ofYear: WordList = ["年度", "全年", "年任务", "年目标", "年计划", "年初"]
  /// Whose target it is, which says nothing of what it is about: `省下达任务`.
  static let setters: WordList = ["全年", "年度", "年初", "下达", "提出", "确定"]
  /// That somebody set it: `市核定的61亿元限额`.
  static let setBy: WordList = ["核定", "核准", "批准", "下达", "确定", "规定"]
  /// What they leave of the name of what is aimed at: 专利申请 of `专利申请年度目标任务为60件`.
  static let inNames: WordList = [
    "奋斗目标", "底线目标", "保底目标", "力争目标", "冲刺目标", "挑战目标", "必成目标", "预期目标", "控制指标", "控制目标",
    "目标任务", "任务目标", "任务指标", "考核目标", "预期", "目标", "目标值", "目标数", "目标量", "任务", "任务数", "任务量", "计划", "计划数", "计划量",
    "年度", "全年", "年初", "下达",
  ]

  /// What stands before a target that was passed: `超目标任务的12%`, 超额完成.
  static let beyond: WordList = ["超"]

  /// A name without the words that say it is aimed at; empty where nothing else is said.
  static func removed(from name: [UInt8]) -> [UInt8] {
    var bare = name[...]
    while let word = inNames.match(atEndOf: Array(bare)) { bare = bare.dropLast(word.length) }
    return Array(bare)
  }

  /// What is aimed at, of a noun behind the amount: `专利申请` of `120件专利申请任务`; empty where it only says whose target
  /// it is.
  static func aim(of noun: [UInt8]) -> [UInt8] {
    let bare = removed(from: noun)
    return kinds.contains(bare) ? [] : bare
  }
}
