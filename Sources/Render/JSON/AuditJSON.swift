package import Audit
import Figures
import ReportText
import Revisions

/// Returns what an audit found as `yange/audit/1`, ending in a newline. Messages are in `language`.
package func auditJSON(_ results: [AuditResult], language: Language) -> [UInt8] {
  JSONWriter.document(capacity: 1 << 14) { writer in
    writer.object { writer in
      writer.member("schema", "yange/audit/1")
      writer.key("findings")
      writer.findings(of: results, language)
    }
  }
}

extension JSONWriter {
  mutating func findings(of results: [AuditResult], _ language: Language) {
    array(results.flatMap { result in result.findings.map { (result, $0) } }) { writer, entry in
      writer.finding(entry.1, of: entry.0, language)
    }
  }

  private mutating func finding(_ finding: Finding, of result: AuditResult, _ language: Language) {
    object { writer in
      writer.member("kind", finding.kind.rawValue)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", Phrase.finding(finding).text(in: language))
      writer.member("stated", finding.stated)
      writer.member("expected", finding.expected)
      writer.member("unit", finding.unit)
      writer.member("tolerance", finding.tolerance)
      writer.member("arithmetic", finding.arithmetic)
      writer.key("figures")
      writer.array(finding.figures) { writer, mention in
        if let report = result.report(on: mention.side) {
          writer.figure(mention.figure, in: report.content)
        } else {
          writer.figure(mention.figure, at: nil)
        }
      }
      writer.key("places")
      writer.array(finding.places) { $0.place($1, of: result) }
    }
  }

  private mutating func place(_ place: Finding.Place, of result: AuditResult) {
    guard let report = result.report(on: place.side) else { return null() }
    object { writer in
      writer.member("report", report.label)
      writer.member("part", report.part)
      writer.member("revision", report.revision)
      writer.member("quote", place.span, of: report.content.text)
      writer.member("span", place.span)
    }
  }
}
