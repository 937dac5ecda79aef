import ReportText

/// Words about counts and the lists that they announce.
enum CountWords {
  /// Says that a list leaves some out, or that what stands in the bracket is no list of names.
  static let noList: WordList = [
    "等", "其中", "包括", "包含", "含", "如", "即", "详见", "见", "以下", "以上", "简称", "附件", "下同", "另有", "不含", "另", "主要", "按",
    "截至", "分别", "为", "占",
    "约", "单位", "比", "或", "……", "…", "其他", "其它",
  ]
  /// What one thing may be besides another: `县（市、区）`, `村（社区、居委会）`. Not names of things.
  static let generic: WordList = [
    "街道", "园区", "开发区", "社区", "居委会", "行政村", "乡镇", "单位", "部门", "企业", "学校", "医院", "机构", "平台", "院所", "高校", "高新区",
    "经开区", "功能区", "地区",
    "民族乡", "农场", "林场", "项目", "课题", "部分", "小组", "团队", "个人", "集体",
  ]
  static let and: WordList = ["以及", "和", "及", "与", "暨"]
  /// What is counted in the words that announce a list: 五项, 四个.
  static let measures: WordList = ["个", "大", "项", "点", "条", "方面", "件", "类", "种", "步", "招"]
  /// Opens the items of a list inside a paragraph, behind the numeral: 一是, 一要.
  static let itemVerbs: WordList = ["是", "要"]
}
