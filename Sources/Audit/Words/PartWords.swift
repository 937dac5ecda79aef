import ReportText

/// Words about wholes and their parts.
enum PartWords {
  /// Opens parts: 其中.
  static let ofWhich: WordList = ["其中"]
  /// Behind 其中, where it is an ordinary word of the sentence.
  static let notParts: WordList = ["的", "之", "有的", "不乏"]
  /// A part that takes in all that the others leave: with it the parts are all there are.
  static let rest: WordList = ["其他", "其它", "其余", "剩余", "另外"]
  /// What is told with these words is no further part: something else begins, or a sum of the parts.
  static let openers: WordList = [
    "新增", "新认定", "新建", "新引进", "新组建", "引进", "建成", "完成", "实现", "累计", "获", "组织", "举办", "开展", "申请", "授权", "制定",
    "签订",
    "签约", "推广", "争取", "投入", "带动", "服务", "培训", "发放", "兑付", "总数", "总量", "总计", "共", "合计", "吸引", "吸纳", "较", "比",
    "同比",
    "辐射", "转化", "推荐", "储备", "解决", "帮助", "支持", "覆盖", "惠及", "涉及", "出台", "印发", "并",
  ]
  /// One clause deals its numbers out to several wholes.
  static let respectively: WordList = ["分别", "各自", "依次"]
  /// Bounds that cut classes out of each other: 省级以上 holds 国家级.
  static let thresholds: WordList = ["以上", "以下", "以内", "超过", "突破", "不足", "不低于", "大于", "小于", "超"]

  /// Qualities that one and the same person or firm can have together, line by line. Parts of one line only can be
  /// added up; parts of several, or with and without one, overlap.
  static let qualities: [WordList] = [
    ["博士", "硕士", "研究生", "本科", "大专", "学历", "学位", "大学生"],
    ["正高", "副高", "高级", "中级", "初级", "职称", "教授", "研究员", "院士", "专家"],
    ["男", "女", "妇女"],
    ["党员", "团员", "民主党派", "党外", "人大代表", "政协委员"],
    ["岁", "青年", "中青年", "老年", "退休", "在职", "在岗"],
    ["少数民族", "回族", "贫困", "农民工", "返乡", "残疾", "退役"],
    ["新增", "新认定", "新升级", "当年", "今年", "本年", "年内", "新培育", "新建", "首次", "上半年"],
    ["有效", "高价值", "维持", "职务", "海外", "国际", "PCT", "战略性新兴产业"],
    ["全职", "柔性", "留学", "海归", "外籍", "国外"],
    ["外资", "民营", "民间", "国有"],
    ["税收", "非税"],
    ["民生"],
    ["地方", "上划", "本级"],
    ["短期", "中长期", "票据"],
    ["涉农", "小微", "普惠", "绿色", "科技贷款", "制造业贷款"],
    ["农业人口", "城镇人口", "农村人口", "常住", "户籍"],
    ["劳动力", "从业", "就业", "脱贫", "低保"],
    ["发明", "实用新型", "外观"],
    ["已", "在建", "竣工", "开工", "投产", "签约", "落地", "完工", "验收"],
  ]
  /// Labels of firms: one firm has several of them.
  static let labels: WordList = [
    "高新技术企业", "高企", "科技型中小企业", "规上", "规模以上", "上市", "挂牌", "专精特新", "小巨人", "瞪羚", "独角兽", "科技型企业", "龙头企业", "单项冠军",
    "领军企业",
    "雏鹰", "民营企业", "创新型中小企业", "限上", "限额以上", "外资企业", "小微企业",
  ]

  /// Opens parts that shut each other out, even where commas stand between them: levels, grades, quarters.
  static let grades: WordList = [
    "国家", "省", "市", "县", "区", "部级", "厅级", "乡", "镇", "村", "校", "院", "特等", "一等", "二等", "三等", "优秀奖", "金奖", "银奖",
    "铜奖", "一季度", "二季度",
    "三季度", "四季度", "第一", "第二", "第三", "第四", "上半年", "下半年", "自治区", "州",
  ]
  /// Classes of which nothing else exists, by the words that name them; a word of one line stands for the same class.
  static let complete: [[WordList]] = [
    [["发明"], ["实用新型"], ["外观设计", "外观"]],
    [["第一产业", "一产"], ["第二产业", "二产"], ["第三产业", "三产"]],
    [["出口"], ["进口"]],
    [["城镇", "城市"], ["农村", "乡村"]],
    [["男"], ["女"]],
  ]
  /// Values that cannot be added up over parts.
  static let ratios: WordList = [
    "均", "率", "强度", "指数", "比例", "单价", "价格", "密度", "亩产", "单产", "工资", "得分", "年龄", "寿命", "水平", "低保标准", "补助标准",
    "收费标准", "补偿标准", "系数",
    "浓度", "速度", "气温",
  ]
  /// The like, by their units.
  static let unaddable: Set<String> = [
    "", "%", "‰", "百分点", "倍", "岁", "天", "小时", "分", "℃", "摄氏度", "分贝",
  ]

  /// What there was before the new ones came.
  static let stock: WordList = ["基础上", "原有", "原来", "上年末", "去年底", "年初", "已建", "已有"]
}
