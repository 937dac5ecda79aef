import ReportSources
import ReportText
import Testing

/// The one report that a source holds, as text a person can read.
enum Read {
  static func one(_ source: [UInt8], name: String = "report") throws -> CanonicalText {
    let reports = try ReadSource(source, name: name).reports
    try #require(reports.count == 1)
    return reports[0]
  }

  /// `report.md` without its title.
  static func text(_ source: [UInt8], name: String = "report") throws -> String {
    let text = String(decoding: try one(source, name: name).bytes, as: UTF8.self)
    guard text.hasPrefix("# \(title)\n") else { return text }
    return String(text.dropFirst(title.count + 4).dropLast())
  }

  static func removed(_ source: [UInt8]) throws -> [String] {
    try one(source).anomalies.map { "\($0.kind.rawValue) \($0.quote)" }
  }

  static let title = "云川市科学技术局2021年工作总结"
}
