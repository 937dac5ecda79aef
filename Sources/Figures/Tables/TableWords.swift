import ReportText

/// What the words of table heads do. The place to teach a table's habits.
enum TableWords {
  /// Columns that count rows, and columns of remarks: their numbers are no figures.
  static let serial: WordList = ["序号", "编号", "代码", "编码", "No.", "NO."]
  static let remarks: WordList = [
    "备注", "说明", "责任单位", "责任人", "责任部门", "牵头单位", "配合单位", "联系人", "联系电话", "电话", "文号", "邮编", "完成时限",
    "完成时间", "时间节点", "日期",
  ]
  /// Heads of the column with the unit of each row.
  static let units: WordList = ["计量单位", "数据单位", "指标单位", "单位"]
  /// Before the unit of a whole table.
  static let unitLabels: WordList = ["计量单位:", "计量单位：", "单位:", "单位："]

  static let growth: WordList = [
    "同比增长", "同比增速", "同比增幅", "环比增长", "增长率", "增长速度", "增长幅度", "增长", "增速", "增幅", "涨幅", "升幅", "降幅", "下降", "同比",
    "环比",
    "增减率", "增减幅度", "增减幅", "±",
  ]
  static let change: WordList = ["同比增减", "增减额", "增减量", "增减数", "增加额", "增加值额", "增量", "净增", "增减", "增加", "减少"]
  /// Names of measures that have a word for a change in them.
  static let unchanging: WordList = ["增加值", "增长极", "增长点", "计划项目", "科技计划", "目标完成率", "计划完成率", "任务完成率"]
  static let share: WordList = ["占比", "比重", "所占比例", "占总量", "占全市", "占全省", "占全国"]
  /// A share of a target.
  static let progress: WordList = [
    "完成年度目标", "完成年度任务", "完成全年任务", "完成全年目标", "完成任务", "完成目标", "完成进度", "完成比例", "完成计划", "占全年目标", "占全年任务", "占全年计划",
    "占年度任务", "占年度目标", "占目标", "占年度计划", "占计划", "进度",
  ]
  static let rank: WordList = ["全省排名", "全市排名", "排名", "位次", "名次", "排位", "位居"]
  static let fall: WordList = ["降幅", "下降", "减少"]
  /// Before the number of a cell.
  static let changes: WordList = ["净增", "增加", "增长", "提高", "上升", "减少", "下降", "降低", "回落"]
  static let rise: WordList = ["增减", "增长", "增加", "上升"]

  static let yoy: WordList = [
    "同比", "比上年同期", "较上年同期", "比去年同期", "较去年同期", "与去年同期比", "与上年同期比", "比上年", "较上年", "比去年", "较去年", "增长率",
  ]
  static let prev: WordList = ["环比", "比上月", "较上月", "比上季", "较上季", "比年初", "较年初", "比上期", "较上期"]
  static let target: WordList = [
    "目标任务", "年度指标值", "年初目标值", "年度任务", "年度目标", "年初目标", "全年目标", "目标数", "目标值", "目标", "任务数", "任务", "年度计划", "计划数",
    "计划", "预期", "指标任务",
  ]
  static let forecast: WordList = ["预计完成", "预计", "预测", "预估"]

  /// The same time a year before.
  static let sameTimeBefore: WordList = ["上年同期", "去年同期", "同期"]

  /// Words of heads that say nothing of what is measured.
  static let hollow: WordList = [
    "完成情况", "年度指标值", "实际完成值", "目标完成率", "计划完成率", "完成率", "完成数", "完成值", "完成额", "实际完成", "完成", "实绩", "实际", "数值",
    "指标值", "绝对值", "绝对数", "绝对额", "本期数", "本期",
    "本月数", "本月",
    "当月", "当期", "当年", "本年", "累计数", "累计", "总量", "总数", "数量", "合计", "小计", "总计", "总额", "金额", "数据", "指标名称", "指标",
    "名称", "项目", "类别", "类型",
    "内容", "情况", "地区", "县(市、区)", "县（市、区）", "县市区", "区县", "县区", "区域", "年份", "年度", "时间", "期间", "月份", "季度", "快报数",
    "统计数", "初步",
    "幅度", "比", "较", "全省", "全市", "全年", "其中", "数",
  ]
  /// Rows of the whole.
  static let totals: WordList = ["合计", "总计", "小计", "共计", "总体", "全部", "平均"]
  static let ofWhich: WordList = ["其中:", "其中：", "其中", "#", "＃", "——", "—", "-", "①", "②", "③"]

  /// Words of captions that are left when the name of what is measured is taken out.
  static let caption: WordList = [
    "完成情况", "情况统计表", "情况表", "情况", "一览表", "统计表", "明细表", "汇总表", "对比表", "分布", "统计", "汇总", "主要指标", "指标",
    "各县(市、区)", "各县（市、区）",
    "各县市区", "各区县", "各县区", "各地", "分县区", "分区县", "分地区", "表", "附",
  ]
  static let captionMarks: WordList = ["附表", "续表", "表"]

  /// Before and behind the number of a cell: how exactly it is meant.
  static let approx: WordList = ["大约", "约", "近", "接近"]
  static let over: WordList = ["超过", "超", "逾", "突破", "不少于", "不低于", "至少", "≥", ">", "＞"]
  static let under: WordList = ["不足", "不到", "不超过", "低于", "少于", "≤", "<", "＜"]
  static let approxBehind: WordList = ["左右"]
  static let overBehind: WordList = ["以上", "余", "多"]
  static let underBehind: WordList = ["以下", "以内"]
  /// Between the ends of a range.
  static let rangeSigns: WordList = ["—", "–", "-", "－", "～", "~", "至"]

  /// Cells that say that there is no value.
  static let nothing: WordList = ["—", "——", "--", "-", "－", "/", "／", "…", "……", "无", "*", "\\"]

  /// Names that tell what is measured by themselves.
  static let measures: WordList = [
    "产值", "增加值", "收入", "数", "数量", "量", "额", "率", "值", "人次", "场次", "面积", "投入", "支出", "经费", "投资", "利润", "税收",
    "利税", "比重", "占比", "贷款",
    "余额", "人数", "强度",
  ]
}
