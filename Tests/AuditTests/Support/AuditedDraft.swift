import Audit
import Revisions

/// A report made of a few sentences, read as a file is.
func draft(_ body: String, title: String = "柳河市科技局2023年工作总结") throws -> StructuredReport {
  let text = "\(title)\n\n一、工作情况\n\(body)\n"
  let reports = try StructuredReport.reading(source: Array(text.utf8), name: "draft.txt")
  guard let report = reports.first, reports.count == 1 else { throw DraftError.notOneReport(reports.count) }
  return report
}

enum DraftError: Error { case notOneReport(Int) }

/// What an audit of the sentences finds, a line each: `sum error 179 211 47 + 88 + 54 + 22 = 211`.
func findings(_ body: String) throws -> [String] { try arithmeticFaults(in: draft(body)).map(\.line) }

/// What it finds against last year's sentences.
func findings(_ body: String, lastYear: String) throws -> [String] {
  let now = AuditedReport(label: "2023", content: try draft(body))
  let before = AuditedReport(
    label: "2022", content: try draft(lastYear, title: "柳河市科技局2022年工作总结"))
  return audit(now, against: before).findings.map(\.line)
}

extension Finding {
  var line: String {
    [kind.rawValue, severity.rawValue, stated ?? "-", expected ?? "-", arithmetic].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
