import History
import Render
import ReportArchive
import Revisions

/// One side of a comparison, found but not read.
struct ComparedReport: Sendable {
  private enum Content: Sendable {
    case file(String)
    case canonical([UInt8])
  }

  private let content: Content
  let end: DiffEnd

  /// Takes the text from `store`, which is opened only where the side is not a file.
  ///
  /// - Throws: any error of names, stores and revisions.
  init(_ side: DiffSide, store: () throws -> ReportArchive) throws {
    switch side {
    case .file(let path):
      content = .file(path)
      end = DiffEnd(label: path)
    case .stored(let label, let name, let report):
      let store = try store()
      let revision = try store.resolve(name)
      content = .canonical(try store.text(of: report, at: revision))
      end = DiffEnd(label: label, report: report, revision: revision)
    case .beforeLastChange(let report):
      let store = try store()
      let revision = try Self.beforeLastChange(of: report, in: store)
      content = .canonical(try store.text(of: report, at: revision))
      end = DiffEnd(label: "\(revision.id.short):\(report)", report: report, revision: revision)
    }
  }

  /// The report, or those of a file that holds several and of which none is chosen by `part`: of these only two will be
  /// compared, so that none is cut yet.
  func sections(part: Int?) -> Opened {
    switch content {
    case .canonical(let text): return .reports([.cut(SectionedReport(canonical: text))])
    case .file(let path):
      do throws(FileError) {
        let reports = try SourceFile.found(reading: path)
        guard let part, reports.count > 1 else { return .reports(reports) }
        guard reports.indices.contains(part - 1) else {
          throw FileError.noSuchPart(path, part, titles: reports.map(\.title))
        }
        return .reports([.cut(reports[part - 1].report)])
      } catch {
        return .failure(error)
      }
    }
  }

  /// What came of opening a side. A `Result` of these would have its type made at run time.
  enum Opened: Sendable {
    case reports([FoundReport])
    case failure(FileError)

    func get() throws(FileError) -> [FoundReport] {
      switch self {
      case .reports(let reports): return reports
      case .failure(let error): throw error
      }
    }
  }

  private static func beforeLastChange(of report: ReportName, in store: ReportArchive) throws -> Revision {
    let head = try store.resolve("HEAD")
    _ = try store.text(of: report, at: head)
    guard let before = try lastChanges(of: [report], at: head, in: store)[report]?.before else {
      throw Problem(
        Phrase("\(report): there is only one revision", "\(report)：只有一个版本"),
        hint: Phrase("commit another, or name what to compare with", "请先提交新的版本，或指定比较对象"))
    }
    return try store.revision(before)
  }

  /// Chooses the reports to compare where a side holds several: the one pair that shares a title, else the first of
  /// each.
  ///
  /// - Returns: `isGuess` where nothing but the order decided.
  static func pair(
    _ old: [FoundReport], _ new: [FoundReport]
  ) -> (old: FoundReport, new: FoundReport, isGuess: Bool) {
    if old.count == 1, new.count == 1 { return (old[0], new[0], false) }
    let pairs = old.flatMap { one in new.filter { $0.title == one.title }.map { (one, $0) } }
    if pairs.count == 1 { return (pairs[0].0, pairs[0].1, false) }
    return (old[0], new[0], true)
  }
}
