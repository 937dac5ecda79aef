import ReportText
import Testing

/// The reports that a source holds, as text a person can read.
enum Read {
  /// `report.md` of each report.
  static func texts(_ source: String) throws -> [String] {
    try CanonicalText.reports(in: Array(source.utf8)).reports.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  static func one(_ source: String) throws -> CanonicalText {
    let reports = try CanonicalText.reports(in: Array(source.utf8)).reports
    try #require(reports.count == 1)
    return reports[0]
  }

  static func text(_ source: String) throws -> String {
    String(decoding: try one(source).bytes, as: UTF8.self)
  }

  /// The running text without its title, headings and blank lines.
  static func sentences(_ source: String) throws -> [String] {
    try text(source).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  static func anomalies(_ source: String) throws -> [String] {
    try one(source).anomalies.map { "\($0.kind.rawValue) \($0.quote)" }
  }

  /// The heading tree, a section a line, two spaces a level: `一、|标题`.
  static func outline(_ source: String) throws -> String {
    let reader = CanonicalReader(try one(source).bytes)
    return reader.sections.map {
      String(repeating: "  ", count: $0.level - 1) + $0.number + "|" + $0.title
    }.joined(separator: "\n")
  }

  static func title(_ source: String) throws -> String {
    let text = try one(source).bytes
    return String(decoding: text[CanonicalReader(text).title.range], as: UTF8.self)
  }
}

/// A report's invented body, long enough to be told from the pages around it.
enum Body {
  static let title = "云川市科学技术局2021年工作总结"
  static let opening = "2021年，全市科技系统围绕创新型城市建设，聚焦主业、担当作为，各项工作取得了新的进展，现将一年来的工作情况总结如下。"
  static let first = "全市新增高新技术企业12家，技术合同成交额达到3.5亿元，比上年增长18.6%，企业创新主体地位进一步巩固。"
  static let second = "组织开展科技服务进园区活动36场次，走访企业218家，帮助解决技术难题47个，受到园区和企业的普遍欢迎。"
}
