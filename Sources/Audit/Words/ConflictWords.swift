import ReportText

/// Words about one indicator that is told twice.
enum ConflictWords {
  /// What may stand before an indicator without making another of it.
  static let neutral: WordList = [
    "全市", "全省", "全县", "全区", "全年", "上半年", "今年以来", "今年", "截至目前", "目前", "年末", "年底", "实现", "完成", "共", "累计", "我市",
    "我省", "我县", "我区", "新增", "新认定",
    "一年来", "其中", "本年度", "预计", "达到", "总", "的", "年", "月", "底", "末", "截至", "截止", "前三季度", "一季度", "前", "、", "-",
    "—", "~", "至", "和", "已",
    "到", "季度", "本年", "当年",
  ]
  /// Behind an indicator and before its number.
  static let links: WordList = [
    "完成", "实现", "达到", "达", "为", "是", "共计", "共", "合计", "累计", "总数", "总量", "突破", "超过", "了", "已", "分别", "约", "有",
    "总额",
  ]
  /// Ends of names that reading adds, and that the text mostly leaves out.
  static let added: WordList = ["数", "量"]
  /// What others do with what the clause before tells of: two such names are of two things.
  static let dependent: WordList = [
    "惠及", "覆盖", "涉及", "带动", "吸纳", "服务", "辐射", "支持", "帮助", "参与", "参加", "受理", "培训", "发放", "投入", "完成", "实现",
    "引导", "撬动", "促进", "解决", "助力", "累计",
    "合同金额", "项目", "企业", "资金", "金额", "协议",
  ]
  /// Ends of headings under which another body than the report's own is told of.
  static let bodies: WordList = [
    "县", "区", "镇", "乡", "街道", "园区", "公司", "集团", "学院", "大学", "局", "科", "所", "村", "社区", "市",
  ]
  /// In headings of what is to come.
  static let plans: WordList = [
    "打算", "计划", "安排", "思路", "目标", "下一步", "下步", "明年", "要点", "展望", "任务", "来年", "今后",
  ]
  /// Marks one of several that are told in turn.
  static let singled: WordList = [
    "分别", "每", "单", "最高", "最低", "最大", "平均", "日均", "月均", "第一批", "第二批", "首批", "另", "再", "又", "去年", "上年", "同期",
  ]
}
