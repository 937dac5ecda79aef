import Revisions

/// `REV`, or `REV:REPORT`.
struct ReportReference: Sendable, Hashable {
  let revision: String
  let report: ReportName?

  /// - Throws: `ReportNameError` for what stands behind the last colon.
  init(_ text: String) throws(ReportNameError) {
    // No report name has a colon, but `@{2024-01-09 15:30}` has.
    guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("}") else {
      revision = text
      report = nil
      return
    }
    revision = colon == text.startIndex ? "HEAD" : String(text[..<colon])
    report = try ReportName(String(text[text.index(after: colon)...]))
  }
}

extension RevisionReader {
  /// The revision of that name; `nil` where the store has none at all.
  func tip(_ name: String) throws(RevisionError) -> Revision? {
    do throws(RevisionError) {
      return try resolve(name)
    } catch {
      if case .empty = error { return nil }
      throw error
    }
  }

  /// The report as that revision has it.
  /// - Throws: `RevisionError.unknownReport` where it has none of that name.
  func text(of report: ReportName, at revision: Revision) throws(RevisionError) -> [UInt8] {
    guard let content = try content(of: report, at: revision.id) else {
      throw .unknownReport(report.description, near: try near(report, at: revision))
    }
    return try text(content)
  }

  /// Reports of the same series, else those of the same period.
  private func near(_ report: ReportName, at revision: Revision) throws(RevisionError) -> [String] {
    let all = try reports(at: revision.id)
    let sisters = all.filter { $0.series == report.series }
    return (sisters.isEmpty ? all.filter { $0.period == report.period } : sisters).map(\.description)
  }
}
