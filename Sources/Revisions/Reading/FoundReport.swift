package import ReportText

/// A report of a file: of one that holds several it is known by its title, and cut into sections when it is asked for.
package enum FoundReport: Sendable {
  case cut(SectionedReport)
  case titled(LazyCanonicalText)

  package var title: String {
    switch self {
    case .cut(let report): report.title
    case .titled(let text): String(decoding: text.title, as: UTF8.self)
    }
  }

  package var report: SectionedReport {
    switch self {
    case .cut(let report): report
    case .titled(let text): SectionedReport(text)
    }
  }
}
