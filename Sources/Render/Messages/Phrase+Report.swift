import Figures
import ReportText

/// What a report consists of.
extension Phrase {
  static var issuer: Phrase { Phrase("issuer", "单位") }
  static var region: Phrase { Phrase("region", "地区") }
  static var kind: Phrase { Phrase("kind", "文种") }
  static var period: Phrase { Phrase("period", "时期") }
  static var source: Phrase { Phrase("source", "来源") }
  static var untitled: Phrase { Phrase("(no title)", "（无标题）") }
  static var unknown: Phrase { Phrase("unknown", "不详") }

  static var sectionsHeading: Phrase { Phrase("Sections", "章节") }
  static var figuresHeading: Phrase { Phrase("Figures", "数据") }
  static var anomaliesHeading: Phrase { Phrase("Anomalies", "异常") }
  static var referencesHeading: Phrase { Phrase("Documents named", "提及文件") }
  static var sentencesHeading: Phrase { Phrase("Sentences", "语句") }
  static var line: Phrase { Phrase("line", "行") }
  static var indicator: Phrase { Phrase("indicator", "指标") }
  static var figure: Phrase { Phrase("figure", "数据") }
  /// The place of what stands before the first heading.
  static var opening: Phrase { Phrase("(before the first heading)", "（首个标题之前）") }

  /// Percentage points.
  static var points: Phrase { Phrase(" points", "个百分点") }

  static func figures(_ count: Int) -> Phrase { .count(count, "figure", "figures", "个数据") }
  static func sections(_ count: Int) -> Phrase { .count(count, "section", "sections", "个章节") }
  static func anomalies(_ count: Int) -> Phrase { .count(count, "anomaly", "anomalies", "处异常") }

  static func aspect(_ aspect: Aspect) -> Phrase {
    switch aspect {
    case .level: Phrase("level", "水平")
    case .growth: Phrase("growth", "增速")
    case .change: Phrase("change", "增减")
    case .share: Phrase("share", "占比")
    case .rank: Phrase("rank", "位次")
    case .multiple: Phrase("multiple", "倍数")
    }
  }

  static func status(_ status: Status) -> Phrase {
    switch status {
    case .actual: Phrase("actual", "实绩")
    case .target: Phrase("target", "目标")
    case .forecast: Phrase("forecast", "预计")
    }
  }

  static func accumulation(_ accumulation: Accumulation) -> Phrase {
    switch accumulation {
    case .new: Phrase("new", "新增")
    case .cumulative: Phrase("cumulative", "累计")
    }
  }

  static func basis(_ basis: Basis?) -> Phrase {
    switch basis {
    case nil: Phrase("none", "无")
    case .yoy: Phrase("year on year", "同比")
    case .prev: Phrase("on the period before", "环比")
    case .since(let year): Phrase("since \(year)", "较\(year)年")
    }
  }

  /// A bound as it is set before a number.
  static func bound(_ bound: Bound) -> Phrase {
    switch bound {
    case .exact: Phrase("", "")
    case .approx: Phrase("about ", "约")
    case .over: Phrase("over ", "超")
    case .under: Phrase("under ", "不足")
    }
  }

  /// Set before the quote of what fell.
  static var fall: Phrase { Phrase("down ", "下降") }

  static func anomaly(_ kind: Anomaly.Kind) -> Phrase {
    switch kind {
    case .missingValue: Phrase("missing value", "数值缺失")
    case .redacted: Phrase("redacted", "已遮盖")
    case .truncated: Phrase("truncated", "文本截断")
    case .gated: Phrase("hidden part", "内容隐藏")
    case .encoding: Phrase("encoding", "编码错误")
    case .boilerplateRemoved: Phrase("boilerplate removed", "已去除站点文字")
    case .trackedChanges: Phrase("tracked changes", "含修订标记")
    case .flattenedTable: Phrase("flattened table", "表格行列不明")
    case .implausible: Phrase("implausible", "数值存疑")
    }
  }
}
