package import Revisions

/// Where the text of a report comes from.
package struct LastChange: Sendable, Hashable {
  /// The revision that made the text.
  package let revision: Revision
  /// Its first parent that has the report; `nil` where the revision brought the report in.
  package let before: RevisionID?
}

/// The revisions that made the texts which `revision` has of `reports`. Those that it does not have are left out.
///
/// A text is followed to the first parent that has it, as `git log` simplifies: at a merge the side whose text was
/// taken is the one that is asked, and an edit that the merge dropped is not the last change.
/// - Complexity: one comparison of trees for each revision and parent on the way, and what it finds, however many reports.
package func lastChanges(
  of reports: [ReportName], at revision: Revision, in reader: some RevisionReader
) throws(HistoryError) -> [ReportName: LastChange] {
  var waiting: [RevisionID: Set<ReportName>] = [:]
  var queue = PriorityQueue<Revision> { $0.seconds > $1.seconds }
  for report in reports {
    let content = try reading { () throws(RevisionError) in try reader.content(of: report, at: revision.id) }
    if content != nil { waiting[revision.id, default: []].insert(report) }
  }
  queue.insert(revision)
  var found: [ReportName: LastChange] = [:]
  while let next = queue.popFirst() {
    guard var here = waiting.removeValue(forKey: next.id) else { continue }
    var sources: [ReportName: RevisionID] = [:]
    for parent in next.parents where !here.isEmpty {
      let (edited, holding) = try reader.edited(here, from: parent, to: next.id)
      for report in holding where sources[report] == nil { sources[report] = parent }
      // Thousands of names go on and a few stay: the set itself is handed on, so that a step costs what changed.
      var inherited = edited
      swap(&inherited, &here)
      for report in edited { inherited.remove(report) }
      guard !inherited.isEmpty else { continue }
      if waiting[parent] == nil {
        queue.insert(try reading { () throws(RevisionError) in try reader.revision(parent) })
        waiting[parent] = inherited
      } else {
        // Several lines that meet here go on as one.
        waiting[parent, default: []].formUnion(inherited)
      }
    }
    for report in here { found[report] = LastChange(revision: next, before: sources[report]) }
  }
  return found
}

extension RevisionReader {
  /// Which of `reports` read otherwise in `old`, and which of these it has at all.
  fileprivate func edited(
    _ reports: Set<ReportName>, from old: RevisionID, to new: RevisionID
  ) throws(HistoryError) -> (edited: Set<ReportName>, holding: [ReportName]) {
    var edited: Set<ReportName> = []
    var holding: [ReportName] = []
    try reading { () throws(RevisionError) -> Void in
      // One name is found faster than two large trees are compared.
      if reports.count == 1 {
        for report in reports {
          let before = try content(of: report, at: old)
          guard try before != content(of: report, at: new) else { return }
          edited.insert(report)
          if before != nil { holding.append(report) }
        }
        return
      }
      for edit in try edits(from: old, to: new) where reports.contains(edit.report) {
        edited.insert(edit.report)
        if edit.before != nil { holding.append(edit.report) }
      }
    }
    return (edited, holding)
  }
}
