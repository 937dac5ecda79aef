import Revisions

/// A report that a revision has as none of its parents has it: the one rule for "this revision changed that report".
///
/// Texts decide. A revision that brings the same text from another file has changed no report.
struct OwnEdit: Sendable, Hashable {
  let report: ReportName
  /// `nil` where the revision takes the report out.
  let content: ContentID?
  /// The text in each parent, first parent first; `nil` where that has no such report. Empty for a first revision.
  let before: [ContentID?]

  /// - Returns: `nil` where the report is as one of the parents has it, or is nowhere.
  init?(_ report: ReportName, _ content: ContentID?, before: [ContentID?]) {
    guard before.isEmpty ? content != nil : !before.contains(content) else { return nil }
    self.report = report
    self.content = content
    self.before = before
  }
}

extension Revision {
  /// What the revision did itself, sorted by the names of the reports.
  /// - Complexity: one comparison of trees for each parent.
  func ownEdits(in reader: some RevisionReader) throws(HistoryError) -> [OwnEdit] {
    guard let first = parents.first else {
      let edits = try reading { () throws(RevisionError) in try reader.edits(from: nil, to: id) }
      return edits.compactMap { OwnEdit($0.report, $0.after, before: []) }
    }
    var sides: [[ReportName: ReportEdit]] = []
    for parent in parents.dropFirst() {
      let edits = try reading { () throws(RevisionError) in try reader.edits(from: parent, to: id) }
      sides.append(Dictionary(edits.map { ($0.report, $0) }) { edit, _ in edit })
    }
    let edits = try reading { () throws(RevisionError) in try reader.edits(from: first, to: id) }
    return edits.compactMap { edit in
      var before = [edit.before]
      for side in sides {
        guard let other = side[edit.report] else { return nil }
        before.append(other.before)
      }
      return OwnEdit(edit.report, edit.after, before: before)
    }
  }
}
