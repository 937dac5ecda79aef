package import Revisions

/// Visits the revisions that changed `report`, newest first, up to `revision`.
///
/// Revisions in which the report is the same as in some parent are passed over: a merge stands in the log only
/// where it made a text that no parent has. `visit` returns whether to go on; each diff can be dropped
/// when it returns, so that a long log needs little memory.
/// - Throws: `RevisionError.unknownReport` where neither `revision` nor any before it has the report.
package func reportLog(
  _ report: ReportName, from revision: Revision, in reader: some RevisionReader,
  semantics: ReportSemantics = .standard, visit: (ReportChange) -> Bool
) throws(HistoryError) {
  let graph = try RevisionGraph(from: revision, in: reader)
  let history = try ReportHistory(of: report, over: graph, in: reader)
  guard history.contents.contains(where: { $0 != nil }) else {
    let present = try reading { () throws(RevisionError) in try reader.reports(at: revision.id) }
    let near = nearest(present.map(\.description), to: report.description)
    throw .revisions(.unknownReport(report.description, near: near))
  }
  let shelf = ReportShelf(reader, semantics)
  for place in graph.revisions.indices {
    let parents = graph.parents[place].map { parent in parent.flatMap { history.contents[$0] } }
    guard let edit = OwnEdit(report, history.contents[place], before: parents) else { continue }
    if !visit(try change(edit, by: graph.revisions[place], on: shelf)) { return }
  }
}

/// Visits the revisions that changed any report, newest first, up to `revision`, with what each did. `visit` returns
/// whether to go on.
/// - Complexity: O(n log n) in the revisions, one comparison of trees for each, and what they changed.
package func storeLog(
  from revision: Revision, in reader: some RevisionReader, semantics: ReportSemantics = .standard,
  visit: (Revision, [ReportChange]) -> Bool
) throws(HistoryError) {
  let shelf = ReportShelf(reader, semantics)
  for revision in try RevisionGraph(from: revision, in: reader).revisions {
    let changes = try changes(by: revision, in: reader, on: shelf)
    if !changes.isEmpty, !visit(revision, changes) { return }
  }
}

/// The reports that `revision` itself added, changed or removed, sorted by name.
package func changedReports(
  by revision: Revision, in reader: some RevisionReader, semantics: ReportSemantics = .standard
) throws(HistoryError) -> [ReportChange] {
  try changes(by: revision, in: reader, on: ReportShelf(reader, semantics))
}

private func changes<Reader: RevisionReader>(
  by revision: Revision, in reader: Reader, on shelf: ReportShelf<Reader>
) throws(HistoryError) -> [ReportChange] {
  var changes: [ReportChange] = []
  for edit in try revision.ownEdits(in: reader) {
    changes.append(try change(edit, by: revision, on: shelf))
  }
  return changes
}

/// What an edit comes to, against the first parent that has the report.
private func change(
  _ edit: OwnEdit, by revision: Revision, on shelf: ReportShelf<some RevisionReader>
) throws(HistoryError) -> ReportChange {
  let outcome: ReportChange.Outcome
  switch (edit.before.lazy.compactMap(\.self).first, edit.content) {
  case (let old?, let new?): outcome = .changed(try shelf.compare(old, new))
  case (nil, let new?): outcome = .added(try shelf.report(new))
  case (let old?, nil): outcome = .removed(try shelf.report(old))
  case (nil, nil): preconditionFailure("what is nowhere is no edit")
  }
  return ReportChange(report: edit.report, revision: revision, outcome: outcome)
}
