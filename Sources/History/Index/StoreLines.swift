import Revisions

/// The lines of all reports that a revision or one it comes from has, in one walk.
///
/// Equal to looking at each report in each revision of a `RevisionGraph`, but revisions are asked only for what they
/// changed.
struct StoreLines {
  let lines: [ReportName: ReportLine]
  /// The revisions that were walked.
  let revisions: Set<RevisionID>

  /// - Complexity: O(n log n) in the revisions, and one comparison of trees for each.
  init(at tip: Revision, in reader: some RevisionReader) throws(HistoryError) {
    let graph = try RevisionGraph(from: tip, in: reader)
    var lines: [ReportName: ReportLine] = [:]
    for revision in graph.revisions.reversed() {
      for edit in try revision.ownEdits(in: reader) {
        guard let content = edit.content else { continue }
        lines[edit.report, default: ReportLine()].append(
          revision.id, content, from: edit.before.compactMap(\.self))
      }
    }
    let standing = try reading { () throws(RevisionError) in try reader.edits(from: nil, to: tip.id) }
    for edit in standing { lines[edit.report]?.standing = edit.after }
    self.lines = lines
    revisions = Set(graph.revisions.lazy.map(\.id))
  }
}
