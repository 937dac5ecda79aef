import Figures
import Quantities
import ReportText
import Revisions

/// Numbers that lost their digits, or have some that cannot be; one finding a sentence.
func missingDigits(in text: AuditedText) -> [Finding] {
  var findings: [Finding] = []
  for sentence in text.sentences {
    let inside = text.report.anomalies.filter { sentence.span.contains($0.span) && !$0.span.isEmpty }
    findings += finding(.digitsMissing, inside.filter { $0.kind == .missingValue }, sentence)
    findings += finding(
      .digitsGarbled,
      inside.filter { anomaly in
        // What is wrong with a percentage is its value.
        anomaly.kind == .implausible
          && !text.report.figures.contains { $0.span == anomaly.span && $0.normalized.unit == "%" }
      }, sentence)
  }
  return findings
}

private func finding(_ fault: Fault, _ damage: [Anomaly], _ sentence: Sentence) -> [Finding] {
  guard !damage.isEmpty else { return [] }
  return [
    Finding(
      fault, .error, subject: damage.map(\.quote).joined(separator: "、"), stated: nil, expected: nil,
      figures: [],
      places: [Finding.Place(.report, sentence.span)])
  ]
}
