package import Audit
import Figures
import ReportText
import Revisions

/// Returns what an audit found, report by report: each finding in a sentence, its arithmetic, and the places that say
/// it with their figures marked.
package func auditText(_ results: [AuditResult], language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  for result in results {
    page.blank()
    if result.findings.isEmpty {
      page.line(.noFinding(result.name(language)))
      continue
    }
    page.line(page.title(of: result))
    for finding in result.findings {
      if finding.fault != .targetMet { page.blank() }
      page.write(finding, of: result)
    }
  }
  return page.text
}

extension AuditResult {
  /// The report's name, with its part's where the file holds several.
  fileprivate func name(_ language: Language) -> String { report.name(language) }

  /// How many findings there are of each severity, the worst first.
  fileprivate var tally: Phrase {
    .list(
      Finding.Severity.allCases.reversed().compactMap { severity in
        let count = findings.count { $0.severity == severity }
        return count == 0 ? nil : .count(count, severity)
      })
  }
}

extension AuditedReport {
  fileprivate func name(_ language: Language) -> String {
    part.map { "\(label) (\(Phrase.part($0).text(in: language)) \(content.header.title))" } ?? label
  }
}

extension TextPage {
  fileprivate func title(of result: AuditResult) -> StyledText {
    var title = StyledText(result.name(language), .strong)
    title.append("  \(words(result.tally))")
    if let earlier = result.earlier {
      title.append("  \(words(.heldAgainst(earlier.name(language))))", .quiet)
    }
    return title
  }

  /// `error sum  …: the parts add up to …`, and below it the arithmetic and the places.
  mutating func write(_ finding: Finding, of result: AuditResult, indent: Int = 0) {
    var head = StyledText("\(words(.severity(finding.severity)))  ", finding.severity.tint)
    head.append("\(words(.kind(finding.kind)))  ", .quiet)
    head.append(words(.finding(finding)), .strong)
    line(head, indent: indent)
    if !finding.arithmetic.isEmpty { line(finding.arithmetic, indent: indent + 4) }
    // What was reached is told, and nothing is to be looked up.
    for place in finding.fault == .targetMet ? [] : finding.places.prefix(6) {
      guard let report = result.report(on: place.side) else { continue }
      let row = StyledText(reference(to: place, report), .quiet)
      let quote = FindingQuote(place, of: finding, in: report.content)
      // A long name leaves no room for the quote beside it.
      if row.width * 3 > style.width {
        line(row, indent: indent + 4)
        line(quote.words(style.width - indent - 8), indent: indent + 8)
      } else {
        line(row + quote.words(style.width - indent - 4 - row.width), indent: indent + 4)
      }
    }
  }

  /// `12  `, the line in the audited report; another report is named.
  private func reference(to place: Finding.Place, _ report: AuditedReport) -> String {
    let number = report.content.text[..<place.span.start].count { $0 == 0x0A } + 1
    let row = words(.line(number))
    return place.side == .report
      ? "\(row)  " : "\(words(.side(place.side))) \(report.name(language)) \(row)  "
  }
}

extension Finding.Severity {
  fileprivate var tint: Tint {
    switch self {
    case .error: .old
    case .warning: .warning
    case .note: .quiet
    }
  }
}
