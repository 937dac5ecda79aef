import ReportText
package import Revisions

/// A report to audit, and what it is called where it came from.
package struct AuditedReport: Sendable {
  /// `SERIES/PERIOD`, or the file's name.
  package let label: String
  /// Which report of a file that holds several, from 1; `nil` for the only one.
  package let part: Int?
  /// `nil` for a file.
  package let revision: Revision?
  package let content: StructuredReport

  package init(label: String, part: Int? = nil, revision: Revision? = nil, content: StructuredReport) {
    self.label = label
    self.part = part
    self.revision = revision
    self.content = content
  }
}

/// What was found in one report.
package struct AuditResult: Sendable {
  package let report: AuditedReport
  /// The report it was held against.
  package let earlier: AuditedReport?
  /// The same report before its last change.
  package let before: AuditedReport?
  /// The worst first, each severity in the order of the text; what only the earlier report says stands last.
  package let findings: [Finding]

  package init(
    report: AuditedReport, earlier: AuditedReport?, before: AuditedReport?, findings: [Finding]
  ) {
    self.report = report
    self.earlier = earlier
    self.before = before
    self.findings = findings
  }

  /// The text that a place is in; `nil` where there is none.
  package func report(on side: Finding.Side) -> AuditedReport? {
    switch side {
    case .report: report
    case .earlier: earlier
    case .before: before
    }
  }
}

/// Holds a report against itself, against that of the year before and against its own last revision.
/// - Complexity: linear in the text for the report itself; comparing with the revision before costs a `diff`.
package func audit(
  _ report: AuditedReport, against earlier: AuditedReport? = nil, before: AuditedReport? = nil
) -> AuditResult {
  let text = AuditedText(report.content)
  var findings = arithmeticFaults(in: text)
  findings += missingDigits(in: text)
  if let earlier {
    let pair = YearPair(now: text, before: AuditedText(earlier.content))
    findings += faults(between: pair)
  }
  if let before {
    findings += revisedMagnitudes(from: before.content, to: text, earlier: earlier?.content)
  }
  return AuditResult(report: report, earlier: earlier, before: before, findings: inOrder(findings))
}

/// The checks that need nothing but the report: sums, counts, shares, growth, ranks and one thing told twice.
package func arithmeticFaults(in report: StructuredReport) -> [Finding] {
  inOrder(arithmeticFaults(in: AuditedText(report)))
}

/// What no longer adds up in a report that was put together from others, though it did in each of them.
package func newFaults(in report: AuditedReport, unknownTo others: [StructuredReport]) -> AuditResult {
  let known = Set(others.flatMap { arithmeticFaults(in: $0) }.map(Contradiction.init))
  return AuditResult(
    report: report, earlier: nil, before: nil,
    findings: arithmeticFaults(in: report.content).filter { !known.contains(Contradiction($0)) })
}

/// What a finding says, wherever it stands.
private struct Contradiction: Hashable {
  let fault: Fault
  let subject: String
  let stated: String?
  let expected: String?
  let arithmetic: String

  init(_ finding: Finding) {
    fault = finding.fault
    subject = finding.subject
    stated = finding.stated
    expected = finding.expected
    arithmetic = finding.arithmetic
  }
}

private func arithmeticFaults(in text: AuditedText) -> [Finding] {
  sumFaults(in: text) + tableFaults(in: text) + moveFaults(in: text) + gainFaults(in: text)
    + countFaults(in: text)
    + shareFaults(in: text)
    + rankFaults(in: text) + conflicts(in: text)
}

private func faults(between pair: YearPair) -> [Finding] {
  growthFaults(between: pair) + copiedSentences(between: pair) + targets(between: pair)
}

private func inOrder(_ findings: [Finding]) -> [Finding] {
  func key(_ entry: (offset: Int, element: Finding)) -> (Int, Int, Int) {
    let place = entry.element.places.first
    return (place?.side == .report ? 0 : 1, place?.span.start ?? 0, entry.offset)
  }
  return findings.enumerated().sorted { left, right in
    let (mine, theirs) = (left.element.severity, right.element.severity)
    return mine != theirs ? mine > theirs : key(left) < key(right)
  }.map(\.element)
}
