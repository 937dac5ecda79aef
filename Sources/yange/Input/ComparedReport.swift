import Render
import ReportArchive
import Revisions

/// One side of a comparison with its text at hand: one report, or those of a file that holds several.
struct ComparedReport {
  let candidates: [StructuredReport]
  let end: DiffEnd

  /// Reads the files, or asks `store`, which is opened only where the side is not a file.
  ///
  /// - Throws: any error of files, names, stores and revisions.
  init(_ side: DiffSide, store: () throws -> ReportArchive, part: Int?) throws {
    switch side {
    case .file(let path):
      let file = try SourceFile(reading: path)
      candidates = part == nil || file.reports.count == 1 ? file.reports : [try file.report(part)]
      end = DiffEnd(label: path)
    case .stored(let label, let name, let report):
      let store = try store()
      let revision = try store.resolve(name)
      candidates = [.reading(canonical: try store.text(of: report, at: revision))]
      end = DiffEnd(label: label, report: report, revision: revision)
    case .beforeLastChange(let report):
      let store = try store()
      let revision = try Self.beforeLastChange(of: report, in: store)
      candidates = [.reading(canonical: try store.text(of: report, at: revision))]
      end = DiffEnd(label: "\(revision.id.short):\(report)", report: report, revision: revision)
    }
  }

  private static func beforeLastChange(of report: ReportName, in store: ReportArchive) throws -> Revision {
    let head = try store.resolve("HEAD")
    _ = try store.text(of: report, at: head)
    guard let last = try store.log(of: report, from: head.id).first, let parent = last.parents.first,
      try store.content(of: report, at: parent) != nil
    else {
      throw Problem(
        Phrase("\(report): there is only one revision", "\(report)：只有一个版本"),
        hint: Phrase("commit another, or name what to compare with", "请先提交新的版本，或指定比较对象"))
    }
    return try store.revision(parent)
  }

  /// Chooses the reports to compare where a side holds several: the one pair that shares a title, else the first of
  /// each.
  ///
  /// - Returns: `isGuess` where nothing but the order decided.
  static func pair(
    _ old: ComparedReport, _ new: ComparedReport
  ) -> (old: StructuredReport, new: StructuredReport, isGuess: Bool) {
    if old.candidates.count == 1, new.candidates.count == 1 {
      return (old.candidates[0], new.candidates[0], false)
    }
    let pairs = old.candidates.flatMap { one in
      new.candidates.filter { $0.header.title == one.header.title }.map { (one, $0) }
    }
    if pairs.count == 1 { return (pairs[0].0, pairs[0].1, false) }
    return (old.candidates[0], new.candidates[0], true)
  }
}
