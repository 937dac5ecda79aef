import Audit
import Catalogue
import History
import ReportArchive
import Revisions

/// What is audited, and what it is held against.
struct AuditSubject {
  private let reports: [AuditedReport]
  private let earlier: AuditedReport?
  private let before: AuditedReport?

  /// What is a file's name is a file; anything else is a report of the store at `rev`. `against` is the same, and where
  /// it is `nil` a stored report is held against that of the year before. All are read with `given`, else with the
  /// store's indicators where a report of it takes part.
  /// - Throws: any error of files, names, stores and revisions.
  init(
    _ name: String, against other: String?, at rev: String, catalogue given: Catalogue?, in session: Session
  ) throws {
    let store = StoreWhenAsked(session).open
    let fromStore = try [name, other].compactMap(\.self).first {
      if SourceFile.exists($0) { return false }
      _ = try Self.name($0)
      return true
    }
    let catalogue = try given ?? fromStore.map { try Self.open($0, store).catalogue() } ?? .builtIn
    if SourceFile.exists(name) {
      reports = try Self.reports(in: name, catalogue)
      before = nil
      earlier = try other.map { try Self.report($0, at: rev, catalogue, store) }
      return
    }
    let report = try Self.name(name)
    let revision = try Self.open(name, store).resolve(rev)
    reports = [try Self.stored(report, at: revision, catalogue, in: store())]
    before = try Self.beforeLastChange(of: report, at: revision, catalogue, in: store())
    if let other {
      earlier = try Self.report(other, at: rev, catalogue, store)
    } else {
      earlier = try Self.yearBefore(report, at: revision, catalogue, in: store())
    }
  }

  func results() -> [AuditResult] { reports.map { audit($0, against: earlier, before: before) } }

  private static func reports(in path: String, _ catalogue: Catalogue) throws -> [AuditedReport] {
    let reports = try SourceFile(reading: path).reports(catalogue)
    return reports.enumerated().map { place, content in
      AuditedReport(label: path, part: reports.count > 1 ? place + 1 : nil, content: content)
    }
  }

  /// One report, of a file or of the store.
  private static func report(
    _ name: String, at rev: String, _ catalogue: Catalogue, _ store: () throws -> ReportArchive
  ) throws -> AuditedReport {
    if SourceFile.exists(name) {
      return AuditedReport(label: name, content: try SourceFile(reading: name).report(nil, catalogue))
    }
    let report = try self.name(name)
    let store = try open(name, store)
    return try stored(report, at: store.resolve(rev), catalogue, in: store)
  }

  /// A name that is no file's.
  private static func name(_ text: String) throws -> ReportName {
    guard let name = try? ReportName(text) else { throw FileError(absent: text) }
    return name
  }

  private static func open(_ name: String, _ store: () throws -> ReportArchive) throws -> ReportArchive {
    do {
      return try store()
    } catch ArchiveError.notAStore(_) {
      throw FileError.neitherFileNorReport(name)
    }
  }

  private static func stored(
    _ report: ReportName, at revision: Revision, _ catalogue: Catalogue, in store: ReportArchive
  ) throws -> AuditedReport {
    AuditedReport(
      label: report.description, revision: revision,
      content: .reading(canonical: try store.text(of: report, at: revision), catalogue: catalogue))
  }

  /// The report of the same series a year before; `nil` where the store has none.
  private static func yearBefore(
    _ report: ReportName, at revision: Revision, _ catalogue: Catalogue, in store: ReportArchive
  ) throws -> AuditedReport? {
    guard let period = CoveredPeriod(named: report.period)?.yearBefore?.name else { return nil }
    let earlier = try ReportName("\(report.series)/\(period)")
    guard try store.content(of: earlier, at: revision.id) != nil else { return nil }
    return try stored(earlier, at: revision, catalogue, in: store)
  }

  /// The report as it was before the last revision that changed it; `nil` where that made it.
  private static func beforeLastChange(
    of report: ReportName, at revision: Revision, _ catalogue: Catalogue, in store: ReportArchive
  ) throws -> AuditedReport? {
    try lastChanges(of: [report], at: revision, in: store)[report]?.before.map {
      try stored(report, at: store.revision($0), catalogue, in: store)
    }
  }
}
